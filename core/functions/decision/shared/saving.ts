/** What each partner pays alone beside what it pays together: the two lists of ECONOMIES and RECIPROCITE. */
import { anyDollars } from '../../../declare/params';
import type { Text } from '../../../values/text';

const listOf = <const S extends object>(of: S, label: Text, text: Text) =>
  ({ kind: 'list', of: { ...of, label, text }, label, text }) as const;

export const standAloneCosts = listOf(
  anyDollars,
  { fr: 'coûts_individuels', en: 'stand_alone_costs' },
  {
    fr: 'Ce que chaque partenaire paierait seul, en dollars (ou en heures).',
    en: 'What each partner would pay alone, in dollars (or hours).',
  },
);

export const shares = listOf(
  anyDollars,
  { fr: 'parts', en: 'shares' },
  {
    fr: 'Ce que chaque partenaire paie ensemble, dans la même unité.',
    en: 'What each partner pays together, in the same unit.',
  },
);
