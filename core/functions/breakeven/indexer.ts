import { defineFunction } from '../../declare/define';
import { anyDollars, rate, yearsAfter } from '../../declare/params';

export const indexer = defineFunction({
  id: 'INDEXER',
  family: 'breakeven',
  summary: {
    fr: 'Montant après quelques années de hausse (ou de baisse) au même taux.',
    en: 'Amount after some years of rise (or fall) at the same rate.',
  },
  formula: 'montant × (1 + taux)^annees',
  source: {
    fr: 'Intérêt composé (mathématiques financières usuelles)',
    en: 'Compound interest (standard financial mathematics)',
  },
  asked: {
    fr: 'inflation, augmenter chaque année, hausse des prix, prix futur, indexation, coût de la vie, dans 5 ans, augmentation du loyer, augmentation des prix, l’an prochain, l’année prochaine, combien coûtera dans, coûtera plus cher, prix d’un neuf, IPC',
    en: 'inflation, increase every year, rise in prices, future price, indexing, cost of living, in 5 years, rent increase, next year, will cost in, what will it cost, price of a new one, in seven years, CPI',
  },
  params: {
    montant: {
      ...anyDollars,
      label: { fr: 'montant', en: 'amount' },
      text: { fr: 'Montant d’aujourd’hui, en dollars.', en: 'Amount of today, in dollars.' },
    },
    taux: {
      ...rate,
      label: { fr: 'taux', en: 'rate' },
      text: { fr: 'Hausse annuelle (2 % ou 0,02).', en: 'Yearly rise (2% or 0.02).' },
    },
    annees: {
      ...yearsAfter,
      label: { fr: 'années', en: 'years' },
      text: { fr: 'Nombre d’années.', en: 'Number of years.' },
    },
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Montant indexé', en: 'Indexed amount' } },
  // 1 000 × 1,02² = 1 040,40.
  examples: [
    // 1 000 × 1,02².
    { args: [1000, 0.02, 2], result: 1040.4 },
  ],
});
