import { type CellError, refuse } from '../../cell';
import { sinkingFundFactor, sinkingFundFormula } from '../../cost/annuity';
import { defineFunction } from '../../define';
import type { Step } from '../../explain';
import { formatMoney } from '../../format';
import { dollars, optionalZero, positiveQuantity, quantity, rate, years } from '../../params';
import { GUIDE_WITH_CAPITAL } from '../../sources';
import { same } from '../../text';

/** The guide spreads a year over 24 hours a day: 365 × 24. */
export const CALENDAR_HOURS = 8760;

export interface Capital {
  readonly price: number;
  readonly years: number;
  readonly residual: number;
  readonly interest: number;
  readonly inflation: number;
}

/** Interest on the price, and what to put aside to buy again at the price of year n less what the old one is worth. */
export const yearlyCapital = ({ price, years: life, residual, interest, inflation }: Capital): number =>
  price * interest + (price * (1 + inflation) ** life - residual) * sinkingFundFactor(interest, life);

/** A residual value above the future price is a slip: it would make the resource pay its users. */
export function residualTooHigh({ price, years: life, residual, inflation }: Capital): CellError | undefined {
  const future = price * (1 + inflation) ** life;
  if (residual <= future) return undefined;
  return refuse(
    `valeur_résiduelle : ${formatMoney(residual, 'fr')} dépasse le prix à la fin, ${formatMoney(future, 'fr')}. Donnez ce que la ressource vaudra à la fin, en dollars.`,
    `residual_value: ${formatMoney(residual, 'en')} is above the price at the end, ${formatMoney(future, 'en')}. Give what the resource will be worth at the end, in dollars.`,
  );
}

/** The steps from a price to the cost of one use; `usage` and `perYear` are the names of those arguments. */
export function replacementSteps(capital: Capital, names: { usage: string; perYear: string }, perYear: number): Step[] {
  const future = capital.inflation === 0 ? 'prix_achat' : 'prix_achat × (1 + inflation)^annees';
  const toRenew = capital.residual === 0 ? future : `(${future} − valeur_residuelle)`;
  const saved =
    capital.interest === 0
      ? `${toRenew} ÷ annees`
      : `${toRenew} × ${sinkingFundFormula(capital.interest, { rate: 'taux_interet', years: 'annees' })}`;
  const steps: Step[] = [
    {
      id: 'capital',
      label: { fr: 'Capital à récupérer par an', en: 'Capital to recover per year' },
      short: { fr: 'capital par an', en: 'capital per year' },
      formula: capital.interest === 0 ? saved : `prix_achat × taux_interet + ${saved}`,
      unit: 'money',
    },
  ];
  if (perYear === CALENDAR_HOURS) {
    steps.push({
      label: {
        fr: 'Capital de l’année récupéré par 100 utilisations, en % (calendrier du guide : 24 h par jour)',
        en: 'Capital of the year recovered by 100 uses, in % (calendar of the guide: 24 h a day)',
      },
      formula: `100 × ${names.usage} ÷ ${names.perYear} × 100`,
      unit: 'number',
    });
  }
  steps.push({
    id: 'remplacement',
    label: { fr: 'Remplacement', en: 'Replacement' },
    formula: `capital ÷ ${names.perYear} × ${names.usage}`,
    unit: 'money',
  });
  return steps;
}

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
  params: {
    prix_achat: {
      ...dollars,
      label: { fr: 'prix_achat', en: 'purchase_price' },
      text: { fr: 'Prix d’achat de la ressource, en dollars.', en: 'Purchase price of the resource, in dollars.' },
    },
    annees: {
      ...years,
      label: { fr: 'années', en: 'years' },
      text: { fr: 'Durée de vie ou d’amortissement, en années.', en: 'Life or depreciation period, in years.' },
    },
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
    valeur_residuelle: {
      ...dollars,
      ...optionalZero,
      label: { fr: 'valeur_résiduelle', en: 'residual_value' },
      text: {
        fr: 'Valeur à la fin, en dollars de cette année-là ; 0 si absente.',
        en: 'Worth at the end, in dollars of that year; 0 if absent.',
      },
    },
    taux_interet: {
      ...rate,
      ...optionalZero,
      label: { fr: 'taux_intérêt', en: 'interest_rate' },
      text: {
        fr: 'Taux d’intérêt annuel (6 % ou 0,06) ; 0 si absent.',
        en: 'Yearly interest rate (6% or 0.06); 0 if absent.',
      },
    },
    inflation: {
      ...rate,
      ...optionalZero,
      label: same('inflation'),
      text: {
        fr: 'Hausse annuelle du prix de la ressource (2,5 % ou 0,025) ; 0 si absente.',
        en: 'Yearly rise of the price of the resource (2.5% or 0.025); 0 if absent.',
      },
    },
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Coût de remplacement', en: 'Replacement cost' } },
  examples: [
    { args: [3500, 7, 5], result: 0.285388, within: 5e-7, source: GUIDE_WITH_CAPITAL },
    { args: [3500, 7, 5, 200], result: 12.5, source: GUIDE_WITH_CAPITAL },
    { args: [3500, 7, 5, 200, 0, 0.06], result: 15.674, within: 5e-4 },
    { args: [3500, 7, 5, 200, 0, 0.06, 0.025], result: 17.641, within: 5e-4 },
  ],
  run: ({ prix_achat, annees, usage, usage_par_an, valeur_residuelle, taux_interet, inflation }) => {
    const capital = {
      price: prix_achat,
      years: annees,
      residual: valeur_residuelle,
      interest: taux_interet,
      inflation,
    };
    return residualTooHigh(capital) ?? (yearlyCapital(capital) / usage_par_an) * usage;
  },
  explain: ({ prix_achat, annees, usage_par_an, valeur_residuelle, taux_interet, inflation }) =>
    replacementSteps(
      { price: prix_achat, years: annees, residual: valeur_residuelle, interest: taux_interet, inflation },
      { usage: 'usage', perYear: 'usage_par_an' },
      usage_par_an,
    ),
});
