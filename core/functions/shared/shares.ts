import type { Result } from '../../declare/define';

/** What a function of sharing answers: an amount for each partner, in the order given. */
export const SHARES = {
  kind: 'list',
  unit: 'money',
  label: { fr: 'Part de chaque partenaire', en: 'Share of each partner' },
} satisfies Result;
