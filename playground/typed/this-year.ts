import type { Language } from '../../core';
import { serialIn } from '../../core/values/dates';
import { LOCALE } from '../../core/values/locale';
import { ISO_DATE_PATTERN } from '../formats';
import { plain, type Typed } from './french';

/** « 5 mars », « jeudi 5 mars », « 1er mai »; « mars 5 » may be a month of 2005. */
const DAY_FIRST = /^(?:[a-z]+\.?,? )?\d{1,2}(?:er|st|nd|rd|th)?[ -][a-z]{3,9}\.?$/;
/** « March 5 », where English is read. */
const MONTH_FIRST = /^[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?$/;

/** A day whose year is not said: in a cell of dates, that of this year, which is then shown. */
export function readDayOfYear(
  text: string,
  language: Language,
  thisYear = new Date().getFullYear(),
): Typed | undefined {
  const source = plain(text);
  const isDay = DAY_FIRST.test(source) || (LOCALE[language].decimal !== ',' && MONTH_FIRST.test(source));
  const value = isDay ? serialIn(`${source} ${thisYear}`) : undefined;
  return value === undefined ? undefined : { value, pattern: ISO_DATE_PATTERN };
}
