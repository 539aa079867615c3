import { defineFunction } from '../../declare/define';
import { positiveQuantity, quantity } from '../../declare/params';
import { GUIDE_WITH_CAPITAL } from '../../declare/sources';
import {
  CALENDAR_HOURS,
  inflationRate,
  interestRate,
  lifeYears,
  purchasePrice,
  RESIDUAL_TOO_HIGH,
  replacementSteps,
  residualValue,
} from './capital/capital';

export const remplacement = defineFunction({
  id: 'REMPLACEMENT',
  family: 'cost',
  summary: {
    fr: 'Part du prix de la ressource que porte une utilisation, pour pouvoir la remplacer à la fin de sa vie.',
    en: 'Share of the price of the resource that one use bears, so that it can be replaced at the end of its life.',
  },
  formula:
    '(prix_achat × taux_interet + (prix_achat × (1 + inflation)^annees − valeur_residuelle) × s) ÷ usage_par_an × usage',
  notes: [
    {
      fr: 's = taux ÷ ((1 + taux)^années − 1), ou 1 ÷ années sans intérêt : ce qu’il faut mettre de côté à chaque fin d’année pour avoir 1 $ à la fin.',
      en: 's = rate ÷ ((1 + rate)^years − 1), or 1 ÷ years without interest: what to put aside each year-end to have $1 at the end.',
    },
    {
      fr: 'Sans usage_par_an, l’année compte 8 760 heures (24 heures par jour, comme dans le guide) : très peu du capital est récupéré. Donnez l’usage réel d’une année.',
      en: 'Without yearly_use, the year has 8,760 hours (24 hours a day, as in the guide): very little of the capital is recovered. Give the real use of a year.',
    },
  ],
  source: GUIDE_WITH_CAPITAL,
  asked: {
    fr: 'amortir, amortissement, dépréciation, usure, racheter, remplacer la machine, vieillir, perte de valeur, intérêts, taux d’intérêt, désuétude, durée de vie, coût du capital',
    en: 'depreciate, depreciation, amortize, amortise, wear, buy again, replace the machine, capital cost, interest, interest rate, obsolescence, useful life, service life, cost of capital',
  },
  params: {
    prix_achat: purchasePrice,
    annees: lifeYears,
    usage: {
      ...quantity,
      label: { fr: 'usage', en: 'use' },
      text: {
        fr: 'Usage de cette fois-ci : heures, kilomètres, hectares.',
        en: 'Use this time: hours, kilometres, hectares.',
      },
    },
    usage_par_an: {
      ...positiveQuantity,
      optional: true,
      default: CALENDAR_HOURS,
      label: { fr: 'usage_par_an', en: 'yearly_use' },
      text: {
        fr: 'Usage réel d’une année, dans la même unité ; 8 760 heures si absent.',
        en: 'Real use in a year, in the same unit; 8,760 hours if absent.',
      },
    },
    valeur_residuelle: residualValue,
    taux_interet: interestRate,
    inflation: inflationRate,
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Coût de remplacement', en: 'Replacement cost' } },
  examples: [
    { args: [3500, 7, 5], result: 0.285388, within: 5e-7, source: GUIDE_WITH_CAPITAL },
    { args: [3500, 7, 5, 200], result: 12.5, source: GUIDE_WITH_CAPITAL },
    // 3 500 × 6 % ÷ (1 − 1,06⁻⁷), on 200 hours, for 5.
    { args: [3500, 7, 5, 200, 0, 0.06], result: 15.674, within: 5e-4 },
    // 3 500 × 6 % + 3 500 × 1,025⁷ × 6 % ÷ (1,06⁷ − 1), on 200 hours, for 5.
    { args: [3500, 7, 5, 200, 0, 0.06, 0.025], result: 17.641, within: 5e-4 },
  ],
  steps: replacementSteps('usage', 'usage_par_an'),
  refusals: [RESIDUAL_TOO_HIGH],
});
