/** Parameters of the functions on games: groups and their costs side by side, the order of partners, costs or gains. */
import { anyDollars } from '../../../declare/params';
import type { Text } from '../../../values/text';

const groups: { label: Text; text: Text } = {
  label: { fr: 'groupes', en: 'groups' },
  text: {
    fr: 'Tous les groupes que forment les partenaires, un par ligne : « A », « B », « A+B ». L’ordre n’importe pas.',
    en: 'All the groups that the partners form, one a row: “A”, “B”, “A+B”. The order does not matter.',
  },
};
const costs: { label: Text; text: Text } = {
  label: { fr: 'coûts', en: 'costs' },
  text: {
    fr: 'Coût (ou gain) de chaque groupe s’il agit seul, à côté de son nom, en dollars.',
    en: 'Cost (or gain) of each group on its own, beside its name, in dollars.',
  },
};
const names: { label: Text; text: Text } = {
  label: { fr: 'noms', en: 'names' },
  text: {
    fr: 'Les partenaires, dans l’ordre voulu pour la réponse ; celui de leur première apparition dans groupes si absent.',
    en: 'The partners, in the order wanted for the answer; that of their first appearance in groups if absent.',
  },
};

export const groupList = { kind: 'list', group: 'groupes', of: { kind: 'text', ...groups }, ...groups } as const;
export const costList = { kind: 'list', group: 'groupes', of: { ...anyDollars, ...costs }, ...costs } as const;
export const nameList = {
  kind: 'list',
  group: 'noms',
  optional: true,
  of: { kind: 'text', ...names },
  ...names,
} as const;

const partners: { label: Text; text: Text } = {
  label: names.label,
  text: { fr: 'Les partenaires, un par ligne.', en: 'The partners, one a row.' },
};
/** The partners of a game that is being written. */
export const partnerList = { kind: 'list', of: { kind: 'text', ...partners }, ...partners } as const;

export const direction = {
  kind: 'choice',
  optional: true,
  default: 'couts',
  options: {
    couts: { fr: ['coûts'], en: ['costs'] },
    gains: { fr: ['gains'], en: ['gains', 'benefits'] },
  },
  label: { fr: 'sens', en: 'direction' },
  text: {
    fr: '« coûts » (défaut) si les montants sont des coûts, « gains » s’ils sont des gains.',
    en: '“costs” (default) when the amounts are costs, “gains” when they are gains.',
  },
} as const;

/** Notes that every function on a game needs. */
export const allGroupsNote: Text = {
  fr: 'Tous les groupes doivent y être, une fois chacun : =MUTU.COALITIONS les énumère. Majuscules, accents et espaces ne comptent pas dans les noms.',
  en: 'All groups must be there, once each: =MUTU.COALITIONS lists them. Case, accents and spaces do not count in names.',
};
