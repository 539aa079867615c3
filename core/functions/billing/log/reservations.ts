/** Reservations put on one line of time, in whole seconds: a fraction of a day is never exact in binary. */

import type { Instant } from '../../../declare/kinds';
import { type CellError, refuse } from '../../../values/cell';
import { isoDay, two } from '../../../values/dates';
import { inLanguage, type Text } from '../../../values/text';
import { journalColumns } from './columns';

export const SECONDS_A_DAY = 86_400;

export interface Timed {
  readonly date?: number | undefined;
  readonly debut: Instant;
  readonly fin: Instant;
  /** « ligne 54 », as refusals say it. */
  readonly where: Text;
  readonly headings?: Readonly<Record<string, string>>;
}

/** From `start` (included) to `end` (excluded), in seconds of the spreadsheet's calendar. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

const seconds = (days: number): number => Math.round(days * SECONDS_A_DAY);
/** A time of the day without its day; 1 is midnight at the end of it (24:00). */
const isAlone = ({ serial }: Instant): boolean => serial <= 1;

/** A log in which no hour is written keeps days: both ends of a booking are then whole days. */
export const hasHours = (rows: readonly Partial<Timed>[]): boolean =>
  rows.some(({ debut, fin }) => debut?.hasClock || fin?.hasClock);

/** `inHours`: the log holds hours, so that two days without any are not surely whole days. */
export function intervalOf({ date, debut, fin, where }: Timed, inHours: boolean): Interval | CellError {
  if (!debut.hasClock && !fin.hasClock) {
    return daysOf(debut, fin, where, inHours);
  }
  if (fin.mayBeBlank) return noEnd(where);
  if (debut.hasClock === false || (!debut.hasClock && isAlone(fin)))
    return noHour(journalColumns.debut.label, debut, where);
  if (fin.hasClock === false) return noHour(journalColumns.fin.label, fin, where);
  const day = isAlone(debut) ? date : Math.floor(debut.serial);
  if (day === undefined) return noDay(where);
  const start = isAlone(debut) ? day * SECONDS_A_DAY + seconds(debut.serial) : seconds(debut.serial);
  if (!isAlone(fin)) return checked(start, seconds(fin.serial), where);
  const end = day * SECONDS_A_DAY + seconds(fin.serial);
  // 22:00 to 02:00 ends the next day; 09:00 to 09:00 is a slip.
  return checked(start, end < start ? end + SECONDS_A_DAY : end, where);
}

/** Days without hours are whole days, both ends included. */
function daysOf(debut: Instant, fin: Instant, where: Text, inHours: boolean): Interval | CellError {
  const first = Math.floor(debut.serial);
  const last = Math.floor(fin.serial);
  if (inHours && first !== last) return noHour(journalColumns.debut.label, debut, where);
  return checked(first * SECONDS_A_DAY, (last + 1) * SECONDS_A_DAY, where);
}

const named = (label: Text, where: Text, language: 'fr' | 'en'): string => {
  const table = { fr: 'journal', en: 'log' }[language];
  return `${inLanguage(label, language)} (${table}, ${inLanguage(where, language)})`;
};

/** Past a year, it is the year of one of the two dates that is wrong. */
const LONGEST = 366 * SECONDS_A_DAY;

function checked(start: number, end: number, where: Text): Interval | CellError {
  if (end - start > LONGEST) return tooLong(start, end, where);
  if (end > start) return { start, end };
  const { label } = journalColumns.fin;
  return refuse(
    `${named(label, where, 'fr')} : ${shownTime(end)} ne vient pas après le début, ${shownTime(start)}. Corrigez l’une des deux heures.`,
    `${named(label, where, 'en')}: ${shownTime(end)} does not come after the start, ${shownTime(start)}. Correct one of the two times.`,
  ).of('journal');
}

const tooLong = (start: number, end: number, where: Text): CellError => {
  const { label } = journalColumns.fin;
  return refuse(
    `${named(label, where, 'fr')} : ${shownTime(end)} vient plus d’un an après le début, ${shownTime(start)}. Corrigez l’année de l’une des deux dates.`,
    `${named(label, where, 'en')}: ${shownTime(end)} comes more than a year after the start, ${shownTime(start)}. Correct the year of one of the two dates.`,
  ).of('journal');
};

/** Desktop Excel passes a blank cell as 0, which is also midnight: a use that is not ended yet is not one until midnight. */
const noEnd = (where: Text): CellError => {
  const { label } = journalColumns.fin;
  return refuse(
    `${named(label, where, 'fr')} : l’heure manque, ou est 0. Pour minuit, écrivez 24:00.`,
    `${named(label, where, 'en')}: the time is missing, or is 0. For midnight, enter 24:00.`,
  ).of('journal');
};

const noDay = (where: Text): CellError => {
  const { label } = journalColumns.debut;
  return refuse(
    `${named(label, where, 'fr')} : une heure est donnée sans son jour. Remplissez la colonne « date » ou écrivez la date avec l’heure.`,
    `${named(label, where, 'en')}: a time is given without its day. Fill in the “date” column or enter the date with the time.`,
  ).of('journal');
};

const noHour = (label: Text, { serial }: Instant, where: Text): CellError =>
  refuse(
    `${named(label, where, 'fr')} : ${isoDay(serial)} n’a pas d’heure, alors que d’autres en ont. Écrivez-la, par exemple « ${isoDay(serial)} 08:00 ».`,
    `${named(label, where, 'en')}: ${isoDay(serial)} has no time, while others have one. Enter it, for example “${isoDay(serial)} 08:00”.`,
  ).of('journal');

/** « 2026-03-15 09:30 », which any of our functions reads back. */
export function shownTime(time: number): string {
  const day = Math.floor(time / SECONDS_A_DAY);
  const left = time - day * SECONDS_A_DAY;
  const clock = `${two(Math.floor(left / 3600))}:${two(Math.floor(left / 60) % 60)}`;
  return `${isoDay(day)} ${clock}${left % 60 ? `:${two(left % 60)}` : ''}`;
}
