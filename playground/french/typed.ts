import { serialOf } from '../../core/values/dates';
import { withoutAccents } from '../../core/values/text';
import { groupedPattern, ISO_DATE_PATTERN, moneyPattern, percentPattern } from '../formats';

/** A value read as a French screen reads it, with the format its writing asks for, if any. */
export interface Typed {
  readonly value: number;
  readonly pattern?: string;
}

const MONTHS = [
  ['janvier', 'janv'],
  ['fevrier', 'fevr'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

/** 1 for « janvier », « janv »; 0 for what is no month. */
export const monthOf = (name: string): number => MONTHS.findIndex((names) => names.includes(name)) + 1;

/** Digits, in groups of three or not, and decimals after a comma or a point. */
const NUMBER = /^(-?)(\d{1,3}(?: \d{3})+|\d+)?(?:[.,](\d+))?$/;
const NUMERIC_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
/** « 12/3 »: the day first, as with a year; a screen in English would take it for the 3rd of December. */
const DAY_AND_MONTH = /^(\d{1,2}) ?[/-] ?(\d{1,2})$/;
/** « 2026/3 »: no day of it is said. */
const YEAR_AND_MONTH = /^\d{4} ?[/-] ?\d{1,2}$/;
const ISO_DATE = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
/** « 5 mars 2026 », « jeudi 5 mars 2026 », and « 5-mars-26 », as Excel shows it. */
const WRITTEN_DATE =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?(\d{1,2})(?:er)?(?: ([a-z]+)\.? (\d{4})|-([a-z]+)\.?-(\d{4}|\d{2}))$/;
const TIME = /^(\d{1,2}) ?h(?: ?(\d{2}))?$/;

/** « (500) », « (1 234,56 $) », « (12) % »: less than nothing, as accountants write it. */
const LESS = /^\(([^()+-]+)\)( ?[$%])?$/;

/** Every kind of space becomes a plain one, every minus a hyphen, « é » an « e ». */
export const plain = (text: string): string =>
  withoutAccents(text)
    .replace(/\s/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
    .toLowerCase();

/** What was typed or pasted, or undefined when it is plain text, or a number that needs no reading of ours. */
export function readTyped(text: string, thisYear = new Date().getFullYear()): Typed | undefined {
  const source = plain(text);
  if (!/\d/.test(source) || source.length > 40) return undefined;
  return readNumber(source) ?? readDate(source, thisYear) ?? readTime(source);
}

/**
 * « 1/13 », « 3/15/2026 »: no date with the day first, and Univer would read one with the month first, shown with neither its
 * year nor its order. It stays as typed.
 */
export const isNoDate = (text: string): boolean => isNumericDate(text) && readTyped(text) === undefined;

/** « 13/03/2026 »: the day or the month first, nobody knows in which language. */
export const isNumericDate = (text: string): boolean =>
  [DAY_AND_MONTH, NUMERIC_DATE, YEAR_AND_MONTH].some((form) => form.test(plain(text)));

/** As many as Excel and Univer keep. */
const MOST_DIGITS = 15;

function readNumber(written: string): Typed | undefined {
  const source = written.replace(LESS, '-$1$2');
  const isPercent = source.endsWith('%');
  const isMoney = !isPercent && (source.endsWith('$') || source.replace('-', '').startsWith('$'));
  const bare = source
    .replace(/[%$]/, '')
    .replace(/^(-?) /, '$1')
    .trim();
  const found = NUMBER.exec(bare);
  if (!found) return undefined;
  const [, sign = '', whole = '', decimals = ''] = found;
  if (whole === '' && decimals === '') return undefined;
  // A number of an account, of a card: its last digits would be lost.
  if (whole.replaceAll(' ', '').length > MOST_DIGITS) return undefined;
  const digits = `${sign}${whole.replaceAll(' ', '') || '0'}.${decimals || '0'}`;
  if (isPercent) return { value: Number(`${digits}e-2`), pattern: percentPattern(Math.min(decimals.length, 4)) };
  const value = Number(digits);
  if (isMoney) return { value, pattern: moneyPattern('fr', decimals === '' ? 0 : 2) };
  if (whole.includes(' ')) return { value, pattern: groupedPattern(Math.min(decimals.length, 4)) };
  return { value };
}

function readDate(source: string, thisYear: number): Typed | undefined {
  const iso = ISO_DATE.exec(source);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), ISO_DATE_PATTERN);
  const numeric = NUMERIC_DATE.exec(source);
  if (numeric) return dated(fullYear(numeric[3] ?? ''), Number(numeric[2]), Number(numeric[1]), 'dd/mm/yyyy');
  const short = DAY_AND_MONTH.exec(source);
  // The year that was meant is shown, in a column of any grid.
  if (short) return dated(thisYear, Number(short[2]), Number(short[1]), ISO_DATE_PATTERN);
  const written = WRITTEN_DATE.exec(source);
  if (!written) return undefined;
  const month = monthOf(written[2] ?? written[4] ?? '');
  const year = fullYear(written[3] ?? written[5] ?? '');
  return month > 0 ? dated(year, month, Number(written[1]), 'd mmmm yyyy') : undefined;
}

/** Two digits: up to 29 is this century, as Excel reads them. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, pattern: string): Typed | undefined {
  const value = year >= 1900 ? serialOf(year, month, day) : undefined;
  return value === undefined ? undefined : { value, pattern };
}

function readTime(source: string): Typed | undefined {
  const found = TIME.exec(source);
  if (!found) return undefined;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  if (hours > 23 || minutes > 59) return undefined;
  return { value: (hours * 60 + minutes) / 1440, pattern: 'h" h "mm' };
}

/** How a number is shown where one edits it: a decimal comma, no grouping, every decimal. */
export const editedNumber = (value: number): string => String(value).replace('.', ',');
