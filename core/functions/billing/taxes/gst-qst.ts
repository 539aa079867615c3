/** GST and QST in whole cents: each is the price times its rate, rounded once, half a cent up. */

import { share } from '../../../declare/params';
import { amountOf, CENT, wholeSteps } from '../../../values/money';
import type { Text } from '../../../values/text';

export const REVENU_QUEBEC: Text = {
  fr: 'Revenu Québec, Calcul des taxes : TPS 5 %, TVQ 9,975 % du prix avant TPS ; un demi-cent ou plus compte pour un cent',
  en: 'Revenu Québec, Calculating the Taxes: GST 5%, QST 9.975% of the price before GST; half a cent or more counts as one cent',
};

export const GST: Text = { fr: 'TPS', en: 'GST' };
export const QST: Text = { fr: 'TVQ', en: 'QST' };

export const taxRates = {
  tps: {
    ...share,
    optional: true,
    default: 0.05,
    label: { fr: 'tps', en: 'gst' },
    text: { fr: 'Taux de la TPS ; 5 % si absent.', en: 'GST rate; 5% if absent.' },
  },
  tvq: {
    ...share,
    optional: true,
    default: 0.09975,
    label: { fr: 'tvq', en: 'qst' },
    text: { fr: 'Taux de la TVQ ; 9,975 % si absent.', en: 'QST rate; 9.975% if absent.' },
  },
} as const;

/** A part of an amount in cents, to the cent; the part of a credit mirrors that of an invoice. */
export const partOf = (cents: number, rate: number): number => wholeSteps(amountOf(cents, CENT) * rate, CENT);

export interface Taxed {
  readonly price: number;
  readonly gst: number;
  readonly qst: number;
  readonly total: number;
}

/** A price in cents with its taxes. */
export const taxed = (price: number, gstRate: number, qstRate: number): Taxed =>
  taxedAmount(amountOf(price, CENT), gstRate, qstRate);

/** An amount as given, decimals of a cent included: each tax is rounded once, and the amount itself in the total. */
export function taxedAmount(amount: number, gstRate: number, qstRate: number): Taxed {
  const price = wholeSteps(amount, CENT);
  const gst = wholeSteps(amount * gstRate, CENT);
  const qst = wholeSteps(amount * qstRate, CENT);
  return { price, gst, qst, total: price + gst + qst };
}

/**
 * The price in cents whose total is closest to this one. A cent more of price is a cent more of total at least, so
 * that one price at most gives a total; where two are as close, the lower one is taken.
 */
export function priceBehind(total: number, gstRate: number, qstRate: number): Taxed {
  if (total < 0) {
    const { price } = priceBehind(-total, gstRate, qstRate);
    return taxed(0 - price, gstRate, qstRate);
  }
  let below = taxed(Math.floor(total / (1 + gstRate + qstRate)), gstRate, qstRate);
  while (below.total > total) below = taxed(below.price - 1, gstRate, qstRate);
  while (below.total < total) {
    const above = taxed(below.price + 1, gstRate, qstRate);
    if (above.total > total) return total - below.total <= above.total - total ? below : above;
    below = above;
  }
  return below;
}
