import { t } from '../language';

/** Forms of the group that the study compares. */
export const AGREEMENT = t('Entente ou copropriété', 'Agreement or co-ownership');
export const COOPERATIVE = t('Coopérative', 'Co-operative');
export const NON_PROFIT = t('OBNL', 'Non-profit');

export const DECISIONS = [
  t('Aller de l’avant', 'Go ahead'),
  t('Aller de l’avant sous conditions', 'Go ahead on conditions'),
  t('Revoir l’étude', 'Review the study'),
  t('Ne pas donner suite', 'Do not pursue'),
];
