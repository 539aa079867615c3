import { same, t } from '../language';

export const DIRECT = same('Direct');
export const INDIRECT = same('Indirect');
export const RECURRING = t('Récurrent', 'Recurring');
export const ONE_OFF = t('Ponctuel', 'One-off');

export const STATUSES = {
  counted: t('Compté', 'Counted'),
  toPrice: t('À chiffrer', 'To price'),
  none: t('Sans objet', 'Not applicable'),
};
