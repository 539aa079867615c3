/** What a purchased resource must recover: its parameters, the yearly capital, and the share one use bears. */

import type { FormulaStep } from '../../../declare/closed-form';
import { dollars, optionalZero, rate, years } from '../../../declare/params';

import { type CellError, refuse } from '../../../values/cell';
import { formatMoney } from '../../../values/format';
import { same } from '../../../values/text';
import { sinkingFund, without } from './annuity';

export const purchasePrice = {
  ...dollars,
  label: { fr: 'prix_achat', en: 'purchase_price' },
  text: { fr: 'Prix d’achat de la ressource, en dollars.', en: 'Purchase price of the resource, in dollars.' },
} as const;

export const lifeYears = {
  ...years,
  label: { fr: 'années', en: 'years' },
  text: { fr: 'Durée de vie ou d’amortissement, en années.', en: 'Life or depreciation period, in years.' },
} as const;

export const residualValue = {
  ...dollars,
  ...optionalZero,
  label: { fr: 'valeur_résiduelle', en: 'residual_value' },
  text: {
    fr: 'Valeur à la fin, en dollars de cette année-là ; 0 si absente.',
    en: 'Worth at the end, in dollars of that year; 0 if absent.',
  },
} as const;

export const interestRate = {
  ...rate,
  ...optionalZero,
  label: { fr: 'taux_intérêt', en: 'interest_rate' },
  text: {
    fr: 'Taux d’intérêt annuel (6 % ou 0,06) ; 0 si absent.',
    en: 'Yearly interest rate (6% or 0.06); 0 if absent.',
  },
} as const;

export const inflationRate = {
  ...rate,
  ...optionalZero,
  label: same('inflation'),
  text: {
    fr: 'Hausse annuelle du prix de la ressource (2,5 % ou 0,025) ; 0 si absente.',
    en: 'Yearly rise of the price of the resource (2.5% or 0.025); 0 if absent.',
  },
} as const;

/** The guide spreads a year over 24 hours a day: 365 × 24. */
export const CALENDAR_HOURS = 8760;

interface Purchase {
  readonly prix_achat?: number | undefined;
  readonly annees?: number | undefined;
  readonly valeur_residuelle: number;
  readonly inflation: number;
}

/** A residual value above the future price is a slip: it would make the resource pay its users. */
export const RESIDUAL_TOO_HIGH = {
  when: 'valeur_residuelle > 0',
  unless: 'valeur_residuelle ≤ prix_achat × (1 + inflation)^annees',
  say: ({ prix_achat = 0, annees = 1, valeur_residuelle: residual, inflation }: Purchase): CellError | undefined => {
    const future = prix_achat * (1 + inflation) ** annees;
    if (residual <= future) return undefined;
    return refuse(
      `valeur_résiduelle : ${formatMoney(residual, 'fr')} dépasse le prix à la fin, ${formatMoney(future, 'fr')}. Donnez ce que la ressource vaudra à la fin, en dollars.`,
      `residual_value: ${formatMoney(residual, 'en')} is above the price at the end, ${formatMoney(future, 'en')}. Give what the resource will be worth at the end, in dollars.`,
    ).of('valeur_residuelle');
  },
};

/** What to gather to buy again: the price of the last year less what the old one is worth. */
const RENEWAL = '(prix_achat [× (1 + inflation)^annees] [− valeur_residuelle])';

const CAPITAL = {
  id: 'capital',
  label: { fr: 'Capital à récupérer par an', en: 'Capital to recover per year' },
  short: { fr: 'capital par an', en: 'capital per year' },
  unit: 'money',
} as const;

/** The steps from a price to the cost of one use; `usage` and `perYear` are the names of those arguments. */
export function replacementSteps(usage: string, perYear: string): readonly FormulaStep[] {
  return [
    { ...CAPITAL, when: without('taux_interet'), formula: `${RENEWAL} ÷ annees [+ prix_achat × taux_interet]` },
    {
      ...CAPITAL,
      unless: without('taux_interet'),
      formula: `prix_achat × taux_interet + ${RENEWAL} × ${sinkingFund('taux_interet')}`,
    },
    {
      when: `${perYear} = ${CALENDAR_HOURS}`,
      label: {
        fr: 'Part du capital de l’année récupérée par 100 utilisations (calendrier du guide : 24 h par jour)',
        en: 'Share of the year’s capital recovered by 100 uses (calendar of the guide: 24 h a day)',
      },
      formula: `100 × ${usage} ÷ ${perYear}`,
      unit: 'share',
    },
    {
      id: 'remplacement',
      label: { fr: 'Remplacement', en: 'Replacement' },
      formula: `capital ÷ ${perYear} × ${usage}`,
      unit: 'money',
    },
  ];
}
