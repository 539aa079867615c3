import type { Language } from '../../core';
import { isoDay } from '../../core/values/dates';
import { LOCALE } from '../../core/values/locale';
import { ISO_DATE_PATTERN } from '../formats';
import { dayOfMoment, NUMERIC_DATE, plain, readTyped, type Typed } from './french';

/** The day or the month first; « mixed »: some dates of the column say one, some the other. */
export type Order = 'day' | 'month' | 'mixed';

const numericDate = (text: string): RegExpExecArray | null =>
  /\d[/.-]\d/.test(text) ? NUMERIC_DATE.exec(dayOfMoment(plain(text))) : null;

/**
 * A column of a bank or of another program writes all its dates alike: beside « 17/03/2026 », « 05/04/2026 » is the 5th of April, on a
 * page in English too. A date that stands alone, or among texts of other kinds, is read as when one types it.
 */
export function orderOfDays(column: readonly string[], language: Language): Order | undefined {
  const dates = column.map(numericDate).filter((date) => date !== null);
  const filled = column.filter((text) => text.trim() !== '').length;
  if (dates.length < 2 || dates.length * 2 <= filled) return undefined;
  const isDayFirst = dates.some(([, first]) => Number(first) > 12);
  const isMonthFirst = dates.some(([, , second]) => Number(second) > 12);
  if (isDayFirst && isMonthFirst) return 'mixed';
  if (isDayFirst) return 'day';
  if (isMonthFirst) return 'month';
  // English is read so anyhow, with its year first.
  return isDayFirstIn(language) ? 'day' : undefined;
}

const isDayFirstIn = (language: Language): boolean => LOCALE[language].decimal === ',';

/** Dates of a column that would be other days with the other order, where no date of the column says which it is. */
export interface Doubtful {
  readonly text: string;
  readonly day: string;
  readonly count: number;
}
export function doubtfulDays(column: readonly string[], language: Language): Doubtful | undefined {
  // In English « 1.5.2026 » stays a text, and is told of as one.
  const dates = column.filter((text) => numericDate(text) && (isDayFirstIn(language) || !text.includes('.')));
  const parts = (text: string): readonly number[] => (numericDate(text) ?? []).slice(1, 3).map(Number);
  if (dates.some((text) => parts(text).some((part) => part > 12))) return undefined;
  const doubtful = dates.filter((text) => new Set(parts(text)).size > 1);
  const [text] = doubtful;
  const read = text === undefined ? undefined : readInOrder(text, isDayFirstIn(language) ? 'day' : 'month');
  if (text === undefined || read === undefined || read === 'text') return undefined;
  return { text, day: isoDay(Math.floor(read.value)), count: doubtful.length };
}

/** A date of such a column, shown with its year first, so that one sees how it was read; « text » where it must stay one. */
export function readInOrder(text: string, order: Order | undefined): Typed | 'text' | undefined {
  if (!order || !numericDate(text)) return undefined;
  if (order === 'mixed') return 'text';
  const source = plain(text);
  const typed = readTyped(order === 'day' ? source : source.replace(/^(\d+)([^\d])(\d+)/, '$3$2$1'));
  return typed?.pattern ? { ...typed, pattern: typed.pattern.replace('dd/mm/yyyy', ISO_DATE_PATTERN) } : 'text';
}
