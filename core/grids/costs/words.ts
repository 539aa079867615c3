import { same, t } from '../language';

export const FIXED = t('Fixe', 'Fixed');
export const VARIABLE = same('Variable');
export const DIRECT = same('Direct');
export const INDIRECT = same('Indirect');
export const RECURRING = t('Récurrent', 'Recurring');
export const ONE_OFF = t('Ponctuel', 'One-off');

/** What formulas compare the columns of the list with. */
export const listWords = {
  fixedWord: FIXED,
  variableWord: VARIABLE,
  directWord: DIRECT,
  indirectWord: INDIRECT,
  recurringWord: RECURRING,
  oneOffWord: ONE_OFF,
};

export const STATUSES = {
  counted: t('Compté', 'Counted'),
  toPrice: t('À chiffrer', 'To price'),
  none: t('Sans objet', 'Not applicable'),
};
