/** The day of a use: that of its start, or its date; where the log says both, they must be one. */

import type { Instant } from '../../../declare/kinds';
import { type CellError, refuse } from '../../../values/cell';
import { isoDay } from '../../../values/dates';
import { inLanguage, type Text } from '../../../values/text';
import { BOOKING_DATES } from './columns';

interface Dated {
  readonly date?: number | undefined;
  readonly debut?: Instant | undefined;
  readonly where: Text;
  readonly headings?: Readonly<Record<string, string>>;
}

/** The day of the start, when it is said with its hour. */
const dayOfStart = ({ debut: start }: Dated): number | undefined =>
  start && start.serial > 1 ? Math.floor(start.serial) : undefined;

/** The day of a use: that of its start, else its date. */
export const dayOf = (use: Dated): number | undefined => dayOfStart(use) ?? use.date;

const simple = (header: string): string => header.trim().toLowerCase().replace(/['’]/g, '’');
const BOOKINGS: ReadonlySet<string> = new Set(BOOKING_DATES);
/** « Date de réservation » is the day on which it was made, once the start says its own. */
const isOfBooking = ({ headings }: Dated): boolean => BOOKINGS.has(simple(headings?.date ?? ''));

/** The days that a line gives itself: two when its date is not that of its start. */
export function daysOf(use: Dated): readonly number[] {
  const start = dayOfStart(use);
  if (start === undefined) return use.date === undefined ? [] : [use.date];
  return use.date === undefined || use.date === start || isOfBooking(use) ? [start] : [start, use.date];
}

/** A date that is not the day of the start: which month is billed would depend on the function. */
export function dayRefusal(use: Dated): CellError | undefined {
  const [start, date] = daysOf(use);
  if (start === undefined || date === undefined) return undefined;
  return refuse(
    `date (journal, ${inLanguage(use.where, 'fr')}) : ${isoDay(date)} n’est pas le jour du début, ${isoDay(start)}. Corrigez l’un des deux ; si cette colonne dit quand la réservation a été faite, nommez-la « date de réservation ».`,
    `date (log, ${inLanguage(use.where, 'en')}): ${isoDay(date)} is not the day of the start, ${isoDay(start)}. Correct one of the two; if this column says when the booking was made, name it “date of booking”.`,
  ).of('journal');
}
