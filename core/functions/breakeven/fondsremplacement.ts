import { defineFunction } from '../../declare/define';
import { dollars, optionalZero, rate, years } from '../../declare/params';
import { EQUIVALENT_COST } from '../../declare/sources';
import { SINKING_FUND } from '../cost/capital/annuity';

export const fondsremplacement = defineFunction({
  id: 'FONDSREMPLACEMENT',
  family: 'breakeven',
  summary: {
    fr: 'Montant à verser chaque fin d’année dans un fonds pour pouvoir remplacer la ressource.',
    en: 'Amount to put in a fund each year-end so that the resource can be replaced.',
  },
  formula: '(cout_futur − solde × (1 + taux)^annees) × s',
  notes: [
    {
      fr: 's = taux ÷ ((1 + taux)^années − 1), ou 1 ÷ années sans intérêt. Jamais moins de 0.',
      en: 's = rate ÷ ((1 + rate)^years − 1), or 1 ÷ years without interest. Never below 0.',
    },
  ],
  source: {
    fr: 'Fonds d’amortissement (mathématiques financières usuelles)',
    en: 'Sinking fund (standard financial mathematics)',
  },
  asked: {
    fr: 'épargner, mettre de côté, réserve, économiser pour remplacer, fonds de prévoyance, provision, remplacer dans dix ans, toit neuf, cotisation pour un toit neuf',
    en: 'save, put aside, set aside, reserve, sinking fund, savings to replace, savings for a new, save for a new, replace in ten years, deposit for a new, new roof',
  },
  params: {
    cout_futur: {
      ...dollars,
      label: { fr: 'coût_futur', en: 'future_cost' },
      text: {
        fr: 'Prix à payer à la fin, en dollars de cette année-là (voir INDEXER).',
        en: 'Price to pay at the end, in dollars of that year (see INDEXER).',
      },
    },
    annees: {
      ...years,
      label: { fr: 'années', en: 'years' },
      text: { fr: 'Années d’ici là.', en: 'Years until then.' },
    },
    solde: {
      ...dollars,
      ...optionalZero,
      label: { fr: 'solde', en: 'balance' },
      text: {
        fr: 'Déjà dans le fonds, en dollars ; 0 si absent.',
        en: 'Already in the fund, in dollars; 0 if absent.',
      },
    },
    taux: {
      ...rate,
      ...optionalZero,
      label: { fr: 'taux', en: 'rate' },
      text: {
        fr: 'Taux d’intérêt annuel du fonds (3 % ou 0,03) ; 0 si absent.',
        en: 'Yearly interest rate of the fund (3% or 0.03); 0 if absent.',
      },
    },
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'À verser par an', en: 'To put in per year' } },
  examples: [
    // 7 000 ÷ 7.
    { args: [7000, 7], result: 1000 },
    // (7 000 − 1 400) ÷ 7.
    { args: [7000, 7, 1400], result: 800 },
    { args: [1000, 10, 0, 0.05], result: 79.5046, within: 0.00005, source: EQUIVALENT_COST },
  ],
  steps: [
    ...SINKING_FUND,
    {
      id: 'reste',
      label: { fr: 'Reste à réunir à la fin', en: 'Left to gather by the end' },
      formula: 'cout_futur − solde [× (1 + taux)^annees]',
      unit: 'money',
    },
    {
      when: 'reste ≤ 0',
      label: { fr: 'À verser par an : le solde suffit', en: 'To put in per year: the balance is enough' },
      formula: '0',
    },
    { unless: 'reste ≤ 0', formula: 'reste × s' },
  ],
});
