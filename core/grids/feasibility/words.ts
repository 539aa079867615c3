import { t } from '../language';

/** Beside a co-operative and a non-profit, the third form that the study compares. */
export const AGREEMENT = t('Entente ou copropriété', 'Agreement or co-ownership');

export const DECISIONS = [
  t('Aller de l’avant', 'Go ahead'),
  t('Aller de l’avant sous conditions', 'Go ahead on conditions'),
  t('Revoir l’étude', 'Review the study'),
  t('Ne pas donner suite', 'Do not pursue'),
];
