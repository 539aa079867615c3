/** What each use of the log costs, in cents: quantity or times × price, steps, minimum, maximum a day, fees. */

import { usedRows } from '../../../call/tables';
import type { Instant, LooseRow, TableRow } from '../../../declare/kinds';
import { CellError, refuse } from '../../../values/cell';
import { isoDay } from '../../../values/dates';
import { amountOf, CENT, wholeSteps } from '../../../values/money';
import { nameKeys } from '../../../values/names';
import { adjustmentRefusal, amountColumns, otherAmount } from '../../shared/amounts-in-log';
import { contradictingColumns, pauseRefusal, priceRefusal, unitRefusal } from '../../shared/contradictions';
import { headingUnitRefusal } from '../../shared/heading-units';
import { journalColumns, optionalDate } from '../log/columns';
import { dayOf, dayRefusal, daysOf } from '../log/day';
import { agreedInterval, DURATION_NAMES, durationColumns } from '../log/durations';
import { isInPeriod, type Period } from '../log/log';
import { bookingColumns, bookingRefusal } from '../log/repeated';
import { hasHours, SECONDS_A_DAY } from '../log/reservations';
import { distanceColumn, distanceRefusal, quantitySaid, quantityUnitRefusal } from './other-quantities';
import {
  billed,
  durationInLog,
  isShorterThanDay,
  noTimeUnit,
  type Price,
  pricesByResource,
  quantityOfTime,
  unitSeconds,
} from './price-list';

const { partenaire, ressource, debut, fin, quantite, statut } = journalColumns;
export const useColumns = {
  date: optionalDate,
  partenaire,
  ressource,
  debut: { ...debut, optional: true },
  fin: { ...fin, optional: true },
  quantite,
  statut,
  ...durationColumns,
  ...distanceColumn,
  ...contradictingColumns,
  ...amountColumns,
  ...bookingColumns,
} as const;

export type Use = TableRow<typeof useColumns>;
export type LooseUse = LooseRow<typeof useColumns>;

/** A use put in cents; fees are flat. */
export interface Charge {
  readonly use: Use;
  readonly day: number;
  readonly quantity: number | undefined;
  readonly price: number | undefined;
  readonly fee: number;
  readonly cents: number;
}

/** Which columns are looked at: none in a line that is cancelled, of another partner or out of the period. */
function columnsUsed(wanted: string | undefined, key: (name: string) => string, period: Period) {
  return (use: LooseUse): readonly (keyof typeof useColumns)[] => {
    if (use.statut === 'annule') return [];
    if (wanted !== undefined && use.partenaire !== undefined && key(use.partenaire) !== wanted) return [];
    const days = daysOf(use);
    if (days.length > 0 && !days.some((day) => isInPeriod(day, period))) return [];
    const always = ['statut', 'date', 'partenaire', 'ressource'] as const;
    if (use.statut === 'absence') return always;
    const isCounted = use.problems?.quantite || (use.quantite !== undefined && use.quantite !== 0);
    return isCounted ? [...always, 'quantite'] : [...always, 'quantite', 'debut', 'fin', ...DURATION_NAMES];
  };
}

/** What is charged in the period, in the order of the log. */
export function chargesOf(
  log: readonly LooseUse[],
  tarifs: readonly Price[],
  partner: string | undefined,
  period: Period,
): readonly Charge[] | CellError {
  const key = nameKeys();
  const prices = pricesByResource(tarifs, key);
  if (prices instanceof CellError) return prices;
  const wanted = partner === undefined ? undefined : key(partner);
  const uses = usedRows<typeof useColumns>(log, columnsUsed(wanted, key, period));
  if (uses instanceof CellError) return uses;
  const inHours = hasHours(log);
  const days = new DayLimits(key);
  const found: Charge[] = [];
  for (const use of uses) {
    const day = dayOf(use);
    if (day === undefined) return noDate(use);
    const price = prices.get(key(use.ressource));
    if (!price) return noPrice(use);
    const refusal = dayRefusal(use) ?? bookingRefusal(use) ?? priceRefusal(asCharged(use)) ?? adjustmentRefusal(use);
    if (refusal) return refusal;
    const charge = use.statut === 'absence' ? noShow(use, day, price) : chargeOf(use, day, price, inHours, days);
    if (charge instanceof CellError) return charge;
    const other = otherAmount(use, price.prix, charge.cents);
    if (other && use.statut !== 'absence') return other;
    found.push(charge);
  }
  return found;
}

/** « Présent : non » of a row whose status says so already. */
const asCharged = (use: Use): Use => (use.statut === 'absence' ? { ...use, present: undefined } : use);

function noShow(use: Use, day: number, price: Price): Charge {
  const fee = wholeSteps(price.frais_absence, CENT);
  return { use, day, quantity: undefined, price: undefined, fee, cents: fee };
}

function chargeOf(use: Use, day: number, price: Price, inHours: boolean, days: DayLimits): Charge | CellError {
  const measured = measureOf(use, price, inHours);
  if (measured instanceof CellError) return measured;
  const spans = measured.spans ?? [{ day, part: 1 }];
  const quantity = days.quantityLeft(use, price, billed(measured.quantity, price), spans);
  const cents = days.centsLeft(use, price, wholeSteps(quantity * price.prix, CENT), spans);
  const fee = use.statut === 'retard' ? wholeSteps(price.frais_retard, CENT) : 0;
  return { use, day, quantity, price: price.prix, fee, cents: cents + fee };
}

const LOG = { fr: 'journal', en: 'log' };

/** A day that a use touches, and the part of the use that falls on it. */
interface Span {
  readonly day: number;
  readonly part: number;
}
interface Measured {
  readonly quantity: number;
  readonly spans?: readonly Span[];
}

function measureOf(use: Use, price: Price, inHours: boolean): Measured | CellError {
  if (use.quantite !== undefined && use.quantite !== 0) {
    const { durations, quantite: quantity, where } = use;
    const refusal =
      durationInLog(price, durations?.quantite, where) ??
      unitRefusal(use, price.unite) ??
      quantityUnitRefusal(use, price) ??
      headingUnitRefusal(use, { name: 'quantite', label: quantite.label }, LOG, price.unite)?.of('journal');
    return refusal ?? { quantity };
  }
  const distance = distanceRefusal(use, price);
  if (distance) return distance;
  const isByDistance = use.km !== undefined && unitSeconds(price) === undefined;
  if (isByDistance || !areTimes(use.debut, use.fin)) {
    const quantity = quantitySaid(use, price) ?? (isByDistance ? undefined : noQuantity(use));
    if (quantity instanceof CellError) return quantity;
    if (quantity !== undefined) return unitRefusal(use, price.unite) ?? { quantity };
  }
  const pause = pauseRefusal(use);
  if (pause) return pause;
  const interval = agreedInterval({ ...use, debut: use.debut as Instant, fin: use.fin as Instant }, inHours);
  if (interval instanceof CellError) return interval;
  if (isInDays(use) && isShorterThanDay(price)) return noHours(use, price);
  const quantity = quantityOfTime(price, interval.end - interval.start);
  if (quantity === undefined) return noTimeUnit(price, use.where);
  return { quantity, spans: spansOf(interval.start, interval.end) };
}

/** A start and an end that are days: whole days are no hours that somebody has used. */
const isInDays = ({ debut, fin }: Use): boolean => !debut?.hasClock && !fin?.hasClock;

/** Desktop Excel passes blanks as 0: two midnights alone are no times. */
const areTimes = (start: Instant | undefined, end: Instant | undefined): boolean =>
  start !== undefined && end !== undefined && !(start.mayBeBlank && end.mayBeBlank);

function spansOf(start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let day = Math.floor(start / SECONDS_A_DAY); day * SECONDS_A_DAY < end; day++) {
    const from = Math.max(start, day * SECONDS_A_DAY);
    const to = Math.min(end, (day + 1) * SECONDS_A_DAY);
    spans.push({ day, part: (to - from) / (end - start) });
  }
  return spans;
}

/** What a partner has already been charged of a resource on each day, where a maximum a day is set. */
class DayLimits {
  private readonly quantities = new Map<string, number>();
  private readonly cents = new Map<string, number>();

  constructor(private readonly key: (name: string) => string) {}

  quantityLeft(use: Use, { maximum_par_jour: most }: Price, quantity: number, spans: readonly Span[]): number {
    if (most === undefined) return quantity;
    if (quantity < 0) return this.givenBack(this.quantities, use, quantity, spans);
    return this.withinLimit(this.quantities, use, most, quantity, spans);
  }

  centsLeft(use: Use, { plafond_par_jour: most }: Price, cents: number, spans: readonly Span[]): number {
    if (most === undefined) return cents;
    if (cents < 0) return this.givenBack(this.cents, use, cents, spans);
    return Math.round(this.withinLimit(this.cents, use, wholeSteps(most, CENT), cents, spans));
  }

  /** A credit frees what it gives back, and of a day cut by its maximum gives back what was charged, no more. */
  private givenBack(charged: Map<string, number>, use: Use, amount: number, spans: readonly Span[]): number {
    const id = this.idOf(use, spans[0]?.day ?? 0);
    const before = charged.get(id) ?? 0;
    if (before === 0) return amount;
    const given = Math.max(amount, -before);
    charged.set(id, before + given);
    return given;
  }

  private idOf = (use: Use, day: number): string => `${this.key(use.partenaire)}\n${this.key(use.ressource)}\n${day}`;

  private withinLimit(
    charged: Map<string, number>,
    use: Use,
    most: number,
    amount: number,
    spans: readonly Span[],
  ): number {
    let total = 0;
    let isCut = false;
    for (const { day, part } of spans) {
      const id = this.idOf(use, day);
      const before = charged.get(id) ?? 0;
      const taken = Math.min(amount * part, Math.max(0, most - before));
      if (taken < amount * part) isCut = true;
      charged.set(id, before + taken);
      total += taken;
    }
    // Parts of a quantity add up to it but for the noise of binary arithmetic.
    return isCut ? Number(total.toPrecision(12)) : amount;
  }
}

function noQuantity({ quantite: found, where, duree }: Use): CellError {
  if (duree !== undefined) {
    return refuse(
      `journal (${where.fr}) : il manque la quantité, ou le début et la fin ; la durée n’est pas dans l’unité du prix. Écrivez la quantité dans cette unité, sous l’en-tête « quantité ».`,
      `log (${where.en}): the quantity, or the start and the end, are missing; the duration is not in the unit of the price. Enter the quantity in that unit, under the header “quantity”.`,
    ).of('journal');
  }
  if (found === 0) {
    return refuse(
      `journal (${where.fr}) : la quantité est 0 et il n’y a pas d’heures. Écrivez la quantité, ou « annulé » comme statut.`,
      `log (${where.en}): the quantity is 0 and there are no times. Enter the quantity, or “cancelled” as the status.`,
    ).of('journal');
  }
  return refuse(
    `journal (${where.fr}) : il manque la quantité, ou le début et la fin. Remplissez l’une ou les autres, sous les en-têtes « quantité », « début » et « fin ».`,
    `log (${where.en}): the quantity, or the start and the end, are missing. Fill in one or the others, under the headers “quantity”, “start” and “end”.`,
  ).of('journal');
}

function noHours({ debut, fin, where }: Use, price: Price): CellError {
  const days = { from: isoDay(debut?.serial ?? 0), to: isoDay(fin?.serial ?? 0) };
  return refuse(
    `début (journal, ${where.fr}) : de ${days.from} à ${days.to}, il n’y a pas d’heures, et le prix de « ${price.ressource} » est celui d’une unité « ${price.unite ?? 'heure'} ». Écrivez les heures de début et de fin, ou la quantité ; pour facturer des jours, donnez un prix par « jour ».`,
    `start (log, ${where.en}): from ${days.from} to ${days.to}, there are no times, and the price of “${price.ressource}” is that of a unit “${price.unite ?? 'hour'}”. Enter the times of the start and of the end, or the quantity; to invoice days, give a price per “day”.`,
  ).of('journal');
}

const noDate = ({ where }: Use): CellError =>
  refuse(
    `date (journal, ${where.fr}) : il manque le jour de l’utilisation. Remplissez la colonne « date ».`,
    `date (log, ${where.en}): the day of the use is missing. Fill in the “date” column.`,
  ).of('journal');

const noPrice = ({ ressource: name, where }: Use): CellError =>
  refuse(
    `journal (${where.fr}) : « ${name} » n’est pas dans tarifs. Ajoutez-y cette ressource et son prix, ou corrigez son nom.`,
    `log (${where.en}): “${name}” is not in price_list. Add this resource and its price there, or correct its name.`,
  ).of('journal');

/** The amount of some charges, in dollars. */
export const dollarsOf = (charges: readonly Charge[], of: (charge: Charge) => number): number =>
  amountOf(
    charges.reduce((sum, charge) => sum + of(charge), 0),
    CENT,
  );
