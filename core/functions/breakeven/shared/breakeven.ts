/** Parameters and arithmetic shared by the break-even functions. Order everywhere: fixed costs, price, variable cost, volume. */

import { anyDollars, dollars, loss, optionalZero, positiveQuantity } from '../../../declare/params';
import { type CellError, unreachable } from '../../../values/cell';
import { formatFigure, formatMoney } from '../../../values/format';
import { same } from '../../../values/text';

export const fixedCosts = {
  ...anyDollars,
  label: { fr: 'coûts_fixes', en: 'fixed_costs' },
  text: {
    fr: 'Coûts fixes d’une année, en dollars, subventions déduites ; comprend la personne qui supervise si elle est payée à l’année.',
    en: 'Fixed costs of a year, in dollars, grants deducted; includes the supervisor when paid by the year.',
  },
} as const;

export const price = {
  ...dollars,
  label: { fr: 'prix', en: 'price' },
  text: { fr: 'Prix d’une unité, avant taxes, en dollars.', en: 'Price of a unit, before taxes, in dollars.' },
} as const;

export const variableCost = {
  ...dollars,
  label: { fr: 'coût_variable', en: 'variable_cost' },
  text: { fr: 'Coût variable d’une unité, en dollars.', en: 'Variable cost of a unit, in dollars.' },
} as const;

export const volume = {
  ...positiveQuantity,
  label: same('volume'),
  text: { fr: 'Nombre d’unités dans l’année.', en: 'Number of units in the year.' },
} as const;

export const rentalPrice = {
  ...dollars,
  label: { fr: 'prix_location', en: 'rental_price' },
  text: { fr: 'Prix d’une unité en location, en dollars.', en: 'Price of a unit when renting, in dollars.' },
} as const;

export const losses = {
  ...loss,
  ...optionalZero,
  label: { fr: 'pertes', en: 'losses' },
  text: {
    fr: 'Part des consommables perdue ou non comptée (5 % ou 0,05) ; 0 si absente.',
    en: 'Share of consumables lost or not recorded (5% or 0.05); 0 if absent.',
  },
} as const;

export const unpaid = {
  ...loss,
  ...optionalZero,
  label: { fr: 'impayés', en: 'unpaid' },
  text: {
    fr: 'Part des ventes jamais payée (2 % ou 0,02) ; 0 si absente.',
    en: 'Share of sales never paid (2% or 0.02); 0 if absent.',
  },
} as const;

/** Grants pay the fixed costs, or more. */
export const COVERED = 'couts_fixes ≤ 0';

/** A margin this small beside the price is the noise of binary arithmetic: it is none. */
export const isPositiveMargin = (margin: number, unitPrice: number): boolean => margin > Math.abs(unitPrice) * 1e-12;

/** The same, of the names of both. */
export const noPositiveMargin = (margin: string, unitPrice: string): string =>
  `${margin} ≤ ${unitPrice} × 0.000000000001`;

export const noMargin = (unitPrice: number, unitCost: number): CellError =>
  unreachable(
    `Le seuil n’est jamais atteint : une unité rapporte ${formatMoney(unitPrice, 'fr')} et coûte ${formatMoney(unitCost, 'fr')}. Augmentez le prix ou réduisez le coût variable.`,
    `Break-even is never reached: a unit brings in ${formatMoney(unitPrice, 'en')} and costs ${formatMoney(unitCost, 'en')}. Raise the price or lower the variable cost.`,
  );

const isNegativeMargin = (margin: number, unitPrice: number): boolean => margin < -Math.abs(unitPrice) * 1e-12;

/**
 * Fixed costs that grants cover already (`toCover` ≤ 0): with a margin, or none, all volumes are covered; each unit
 * that loses eats up the grant, and nothing is covered beyond the units it pays for.
 */
export const lossUnderGrant = (toCover: number, unitPrice: number, unitCost: number): CellError | undefined => {
  const margin = unitPrice - unitCost;
  if (!isNegativeMargin(margin, unitPrice)) return undefined;
  if (toCover === 0) return noMargin(unitPrice, unitCost);
  const most = formatUnits(toCover / margin);
  return unreachable(
    `Il n’y a pas de seuil : une unité rapporte ${formatMoney(unitPrice, 'fr')} et coûte ${formatMoney(unitCost, 'fr')}. Les subventions couvrent au plus ${most.fr} unités ; au-delà, l’activité perd. Limitez le volume, ou augmentez le prix.`,
    `There is no break-even: a unit brings in ${formatMoney(unitPrice, 'en')} and costs ${formatMoney(unitCost, 'en')}. Grants cover at most ${most.en} units; beyond, the activity loses. Limit the volume, or raise the price.`,
  );
};

const formatUnits = (units: number): { fr: string; en: string } => ({
  fr: formatFigure(units, 'fr'),
  en: formatFigure(units, 'en'),
});
