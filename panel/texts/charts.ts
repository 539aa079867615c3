import type { Text } from '../../core/values/text';

/** Titles of the charts, and what they say to those who do not see them. */
export const CHARTS = {
  partner: { fr: 'Partenaire {n}', en: 'Partner {n}' },
  shares: { fr: 'Parts', en: 'Shares' },
  parts: { fr: 'De quoi le coût est fait', en: 'What the cost is made of' },
  breakEven: { fr: 'Revenus et coûts selon le nombre d’unités', en: 'Revenue and costs by number of units' },
  breakEvenText: {
    fr: 'Deux droites : les revenus rejoignent les coûts à {units} unités, soit {money}.',
    en: 'Two lines: revenue meets costs at {units} units, that is {money}.',
  },
  income: { fr: 'Revenus', en: 'Revenue' },
  costs: { fr: 'Coûts', en: 'Costs' },
  sensitivity: { fr: 'Ce qui pèse le plus', en: 'What weighs most' },
  lower: { fr: 'Chiffre plus bas', en: 'Lower figure' },
  higher: { fr: 'Chiffre plus haut', en: 'Higher figure' },
} satisfies Record<string, Text>;
