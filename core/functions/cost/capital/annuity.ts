import { same } from '../../../values/text';

/** A rate that changes nothing a cell can show: (1 + rate)^n − 1 as people compute it is then all noise. */
export const without = (rate: string): string => `${rate} ≈ 0`;

const s = {
  id: 's',
  label: { fr: 'À mettre de côté par an pour 1 $ à la fin (s)', en: 'To put aside a year for $1 at the end (s)' },
  short: same('s'),
  unit: 'number',
} as const;

/** What to put aside each year-end for 1 $ in `annees` years, at the rate of that name. */
export const sinkingFund = (rate: string): string => `${rate} ÷ ((1 + ${rate})^annees − 1)`;

/** The same as steps, with `taux` for the rate. */
export const SINKING_FUND = [
  { ...s, when: without('taux'), formula: '1 ÷ annees' },
  { ...s, unless: without('taux'), formula: sinkingFund('taux') },
] as const;
