import { withDollarSign } from '../../core/values/currency';
import { monthOf } from '../../core/values/date-text';
import { serialOf } from '../../core/values/dates';
import { asSeen } from '../../core/values/marks';
import { withoutAccents } from '../../core/values/text';
import { groupedPattern, ISO_DATE_PATTERN, moneyPattern, percentPattern } from '../formats';

/** A value read as a French screen reads it, with the format its writing asks for, if any. */
export interface Typed {
  readonly value: number;
  readonly pattern?: string;
}

/** Digits, in groups of three or not, and decimals after a comma or a point. */
const NUMBER = /^(-?)(\d{1,3}(?: \d{3})+|\d+)?(?:[.,](\d+))?$/;
/** « 1,5e3 », which one only types: in a file it may be a code. */
const SCIENTIFIC = /^[-+]?\d+(?:[.,]\d+)?e[-+]?\d{1,3}$/;
/** « 2 1/2 »: two and a half. */
const MIXED = /^(-?)(\d{1,9}) (\d{1,2})\/(\d{1,2})$/;
/** « 2½ », as a word processor writes it. */
const VULGAR = /^([-\u2212]?\d{0,9}) ?([\u00bc-\u00be])$/;
const PARTS: Readonly<Record<string, string>> = { '¼': '1/4', '½': '1/2', '¾': '3/4' };
/** « 12 $ », « $12 », « -$12 », « 12$50 »: one sign, where an amount has one. */
const MONEY = /^(?:(-?) ?\$ ?(-?)([\d., ]+)|(-? ?[\d., ]+?) ?\$|(-? ?\d[\d ]*)\$(\d{2}))$/;
/** « $1,234 », « 1,234 $ »: a comma where English has it, since no amount has three decimals. */
const ENGLISH_MONEY = /^-? ?(?:\$ ?-?[1-9]\d{0,2},\d{3}|[1-9]\d{0,2},\d{3} ?\$)$/;
export const NUMERIC_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;
/** « 12/3 »: the day first, as with a year; a screen in English would take it for the 3rd of December. */
const DAY_AND_MONTH = /^(\d{1,2}) ?[/-] ?(\d{1,2})$/;
/** « 2026/3 »: no day of it is said. */
const YEAR_AND_MONTH = /^\d{4} ?[/-] ?\d{1,2}$/;
const ISO_DATE = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/;
/** « 5 mars 2026 », « jeudi 5 mars 2026 », and « 5-mars-26 », as Excel shows it. */
const WRITTEN_DATE =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?(\d{1,2})(?:er)?(?: ([a-z]+)\.? (\d{4})|-([a-z]+)\.?-(\d{4}|\d{2}))$/;
/** « 13 h 30 », « 9h »; « 37 h 30 » and « 37:30 » are lengths of time. */
const TIME = /^(\d{1,4}) ?h(?: ?(\d{2})(?: ?min\.?)?)?$/;
const LONG_TIME = /^(\d{2,4}):(\d{2})$/;

/** « 03/03/2026 14:30 », « 3 mars 2026 à 14 h 30 », « 2026-03-03T14:30:00 »: a day and its hour. */
const MOMENT = /^(.{6,}?)(?:,? a |,? |t)(\d{1,2})(?: ?h ?|:)(\d{2})?(?::(\d{2}))?$/;
/** « -   $ », « $ - »: nothing, as the accounting format of Excel shows it. */
const NOTHING = /^(?:- *\$|\$ *-)$/;

/** « 315,75- », « 1 234,50 $- » : less than nothing, as programs of accounting export it. */
const TRAILING_MINUS = /^(\$? ?[\d.,][\d., ]*?)( ?[$%])? ?-( ?[$%])?$/;
/** « (500) », « (1 234,56 $) », « (12) % », « $ (500.00) »: less than nothing, as accountants write it. */
const LESS = /^(\$?) *\( *([^()+-]+?) *\)( *[$%])?$/;
/** The minus before what is left. */
export const leadingMinus = (text: string): string => text.replace(TRAILING_MINUS, '-$1$2$3').replace(LESS, '-$1$2$3');

/** Every kind of space becomes a plain one, every minus a hyphen; what nobody sees is left out. */
export const plainMarks = (text: string): string =>
  asSeen(text)
    .replace(/\s/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
    .replace(/^([-+]) +/, '$1 ');

/** And « É » becomes an « e ». */
export const plain = (text: string): string => plainMarks(withoutAccents(text)).toLowerCase();

/** What was typed or pasted, or undefined when it is plain text, or a number that needs no reading of ours. */
export function readTyped(text: string, thisYear = new Date().getFullYear()): Typed | undefined {
  const source = plain(withDollarSign(text));
  if (NOTHING.test(source)) return { value: 0, pattern: moneyPattern('fr', 0) };
  if (!/\d/.test(source) || source.length > 40) return undefined;
  return readNumber(source) ?? readDate(source, thisYear) ?? readTime(source) ?? readMoment(source, thisYear);
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
  const source = leadingMinus(written).replace(/^\+ ?(?=[\d.,])/, '');
  if (source.includes('$')) return readMoney(source);
  const isPercent = source.endsWith('%');
  const read = readDigits(isPercent ? source.slice(0, -1) : source);
  if (!read) return undefined;
  const { digits, decimals, isGrouped } = read;
  if (isPercent) return { value: Number(`${digits}e-2`), pattern: percentPattern(Math.min(decimals, 4)) };
  const value = Number(digits);
  return isGrouped ? { value, pattern: groupedPattern(Math.min(decimals, 4)) } : { value };
}

function readMoney(source: string): Typed | undefined {
  const [, sign = '', inner = '', after, before, dollars, cents] = MONEY.exec(source) ?? [];
  const amount = after === undefined ? (before ?? (dollars && `${dollars},${cents}`)) : `${sign || inner}${after}`;
  if (amount === undefined || ENGLISH_MONEY.test(source)) return undefined;
  const read = readDigits(amount);
  return read && { value: Number(read.digits), pattern: moneyPattern('fr', read.decimals === 0 ? 0 : 2) };
}

/** « 1 234,5 » as a program writes it. */
function readDigits(text: string): { digits: string; decimals: number; isGrouped: boolean } | undefined {
  const found = NUMBER.exec(text.trim().replace(/^- /, '-'));
  if (!found) return undefined;
  const [, sign = '', whole = '', decimals = ''] = found;
  if (whole === '' && decimals === '') return undefined;
  const joined = whole.replaceAll(' ', '');
  // A number of an account, of a card: its last digits would be lost.
  if (joined.length > MOST_DIGITS) return undefined;
  const digits = `${sign}${joined || '0'}.${decimals || '0'}`;
  return { digits, decimals: decimals.length, isGrouped: whole.includes(' ') };
}

/** « 1,5e3 », « 2 1/2 »: as one types them, no more. */
export function readTypedOnly(text: string): Typed | undefined {
  const source = plain(text.trim().replace(VULGAR, (_, whole: string, part: string) => `${whole || 0} ${PARTS[part]}`));
  if (SCIENTIFIC.test(source)) {
    const value = Number(source.replace(',', '.'));
    return Number.isFinite(value) ? { value, pattern: '0.00E+00' } : undefined;
  }
  const [, sign, whole, part, of] = MIXED.exec(source) ?? [];
  if (whole === undefined || Number(part) >= Number(of)) return undefined;
  const value = (Number(whole) * Number(of) + Number(part)) / Number(of);
  const places = '?'.repeat(of?.length ?? 1);
  return { value: sign ? -value : value, pattern: `${Number(whole) > 0 ? '# ' : ''}${places}/${places}` };
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
  return month ? dated(year, month, Number(written[1]), 'd mmmm yyyy') : undefined;
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
  const [, hours, minutes = '0'] = TIME.exec(source) ?? LONG_TIME.exec(source) ?? [];
  if (hours === undefined || Number(minutes) > 59) return undefined;
  const value = (Number(hours) * 60 + Number(minutes)) / 1440;
  const isLong = value >= 1;
  // « 8:30 » is read by Univer.
  if (source.includes(':')) return isLong ? { value, pattern: '[h]:mm' } : undefined;
  return { value, pattern: isLong ? '[h]" h "mm' : 'h" h "mm' };
}

function readMoment(source: string, thisYear: number): Typed | undefined {
  const [, date = '', hours, minutes = '0', seconds = '0'] = MOMENT.exec(source) ?? [];
  const day = hours === undefined ? undefined : readDate(date, thisYear);
  if (!day?.pattern || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const value = day.value + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { value, pattern: `${day.pattern} hh:mm${Number(seconds) > 0 ? ':ss' : ''}` };
}

/** « 3/15/2026 14:30 » without its hour. */
export const dayOfMoment = (source: string): string => MOMENT.exec(source)?.[1] ?? source;

/** How a number is shown where one edits it: a decimal comma, no grouping, every decimal. */
export const editedNumber = (value: number): string => String(value).replace('.', ',');
