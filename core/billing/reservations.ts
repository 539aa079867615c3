/** Reservations put on one line of time, in whole seconds: a fraction of a day is never exact in binary. */
import { type CellError, refuse } from '../cell';
import { isoDay, two } from '../dates';
import { placeName } from '../read';
import type { Text } from '../text';
import { journalColumns } from './journal';

export const SECONDS_A_DAY = 86_400;

export interface Timed {
  readonly date?: number | undefined;
  readonly debut: number;
  readonly fin: number;
  /** Row in the user's range. */
  readonly at: number;
}

/** From `start` (included) to `end` (excluded), in seconds of the spreadsheet's calendar. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

const JOURNAL: Text = { fr: 'journal', en: 'log' };
const seconds = (days: number): number => Math.round(days * SECONDS_A_DAY);

export function intervalOf({ date, debut, fin, at }: Timed): Interval | CellError {
  // Below 1 it is a time of the day; an end of 1 is midnight (24:00).
  const startsAlone = debut < 1;
  const endsAlone = fin <= 1;
  const day = startsAlone ? date : Math.floor(debut);
  if (day === undefined) return noDay(at);
  const start = startsAlone ? day * SECONDS_A_DAY + seconds(debut) : seconds(debut);
  if (!endsAlone) return checked(start, seconds(fin), at);
  const end = day * SECONDS_A_DAY + seconds(fin);
  // 22:00 to 02:00 ends the next day; 09:00 to 09:00 is a slip.
  return checked(start, end < start ? end + SECONDS_A_DAY : end, at);
}

function checked(start: number, end: number, at: number): Interval | CellError {
  if (end > start) return { start, end };
  const place = { of: JOURNAL, row: at };
  const { label } = journalColumns.fin;
  return refuse(
    `${placeName(label, place, 'fr')} : ${shownTime(end)} ne vient pas après le début, ${shownTime(start)}. Corrigez l’une des deux heures.`,
    `${placeName(label, place, 'en')}: ${shownTime(end)} does not come after the start, ${shownTime(start)}. Correct one of the two times.`,
  );
}

const noDay = (at: number): CellError => {
  const place = { of: JOURNAL, row: at };
  const { label } = journalColumns.debut;
  return refuse(
    `${placeName(label, place, 'fr')} : une heure est donnée sans son jour. Remplissez la colonne « date » ou écrivez la date avec l’heure.`,
    `${placeName(label, place, 'en')}: a time is given without its day. Fill in the “date” column or enter the date with the time.`,
  );
};

/** « 2026-03-15 09:30 », which any of our functions reads back. */
export function shownTime(time: number): string {
  const day = Math.floor(time / SECONDS_A_DAY);
  const left = time - day * SECONDS_A_DAY;
  const clock = `${two(Math.floor(left / 3600))}:${two(Math.floor(left / 60) % 60)}`;
  return `${isoDay(day)} ${clock}${left % 60 ? `:${two(left % 60)}` : ''}`;
}
