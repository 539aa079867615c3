import { defineFunction } from '../../declare/define';
import { dollars, optionalZero, rate, years } from '../../declare/params';
import { EQUIVALENT_COST } from '../../declare/sources';
import { SINKING_FUND } from './capital/annuity';

const COST = 'prix × (taux + s) + entretien_annuel − valeur_residuelle × s';

export const coutequivalent = defineFunction({
  id: 'COUTEQUIVALENT',
  family: 'cost',
  summary: {
    fr: 'Coût annuel équivalent : ce que coûte par an une ressource achetée, pour comparer des durées de vie différentes.',
    en: 'Equivalent annual cost: what a purchased resource costs a year, to compare different lives.',
  },
  formula: COST,
  notes: [
    {
      fr: 's = taux ÷ ((1 + taux)^années − 1), ou 1 ÷ années sans intérêt.',
      en: 's = rate ÷ ((1 + rate)^years − 1), or 1 ÷ years without interest.',
    },
  ],
  source: EQUIVALENT_COST,
  asked: {
    fr: 'annuité, coût annuel équivalent, comparer deux achats, quelle machine choisir, durées différentes, moins cher, le moins coûteux',
    en: 'annuity, equivalent annual cost, compare two purchases, which machine to choose, different lives, cheapest, least expensive',
  },
  params: {
    prix: {
      ...dollars,
      label: { fr: 'prix', en: 'price' },
      text: { fr: 'Prix d’achat, en dollars.', en: 'Purchase price, in dollars.' },
    },
    annees: {
      ...years,
      label: { fr: 'années', en: 'years' },
      text: { fr: 'Durée de vie, en années.', en: 'Life, in years.' },
    },
    taux: {
      ...rate,
      label: { fr: 'taux', en: 'rate' },
      text: { fr: 'Taux d’intérêt annuel (5 % ou 0,05).', en: 'Yearly interest rate (5% or 0.05).' },
    },
    entretien_annuel: {
      ...dollars,
      ...optionalZero,
      label: { fr: 'entretien_annuel', en: 'yearly_maintenance' },
      text: {
        fr: 'Entretien d’une année, en dollars ; 0 si absent.',
        en: 'Maintenance of a year, in dollars; 0 if absent.',
      },
    },
    valeur_residuelle: {
      ...dollars,
      ...optionalZero,
      label: { fr: 'valeur_résiduelle', en: 'residual_value' },
      text: { fr: 'Valeur à la fin, en dollars ; 0 si absente.', en: 'Worth at the end, in dollars; 0 if absent.' },
    },
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Coût annuel équivalent', en: 'Equivalent annual cost' } },
  examples: [
    { args: [50000, 3, 0.05, 13000], result: 31360, within: 1, source: EQUIVALENT_COST },
    { args: [150000, 8, 0.05, 7500], result: 30708, within: 1, source: EQUIVALENT_COST },
  ],
  steps: [...SINKING_FUND, { formula: COST }],
});
