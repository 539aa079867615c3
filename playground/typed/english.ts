import { getNumfmtParseValueFilter, willLoseNumericPrecision } from '@univerjs/core';
import type { Language } from '../../core';
import { otherMoney, withDollarSign } from '../../core/values/currency';
import { LOCALE } from '../../core/values/locale';
import { ISO_DATE_PATTERN, kindOfPattern, moneyPattern } from '../formats';
import { isNumericDate, leadingMinus, plain, plainMarks, type Typed } from './french';

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?`;
const CLOCK = String.raw`\d{1,2}(?::\d{2}){0,2} ?[ap]\.?m\.?|\d{1,2}(?::\d{2}){1,2}`;
/** « 1,234.50 », « $5 », « -5$ », « 12.5 % »; « March 5, 2026 », « 5-Mar-26 », « 2026-03-05 12:30 »; « 8:30 », « 3:30 PM ». */
const SOUND = [
  new RegExp(`^(?:[-+]? ?\\$? ?|\\$ ?[-+])${DIGITS}(?: ?[%$])?$`),
  /^(?:[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2}[ -][a-z]{3,9}\.?,?[ -](?:\d{4}|\d{2}))$/,
  /^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}$/,
  new RegExp(String.raw`^\d{4}-\d{1,2}-\d{1,2} (?:${CLOCK})$|^(?:${CLOCK})$`),
];
const isSound = (text: string): boolean => /\d/.test(text) && SOUND.some((form) => form.test(plain(text)));

/** As English writes it: « 1,234.50 », « ($45.00) », « (500) », « 3:30 PM », « 2026-03-15 »; shown in the language of the page. */
export function readEnglish(text: string, language: Language): Typed | undefined {
  const source = asParsed(leadingMinus(plainMarks(withDollarSign(text))), language);
  if (!isSound(source) || otherMoney(text)) return undefined;
  const parsed = getNumfmtParseValueFilter(source);
  if (!parsed?.z && willLoseNumericPrecision(source)) return undefined;
  if (typeof parsed?.v !== 'number') return undefined;
  const { v: value, z } = parsed;
  if (z === undefined) return { value };
  if (source.includes('$')) return { value, pattern: moneyPattern(language, source.includes('.') ? 2 : 0) };
  return { value, pattern: ofHere(String(z), language) };
}

/** « 1,200.50$ », « -$1,200.50 », « 8:30am », « 8:30 a.m. » as Univer reads them; « 1,200$ » is twelve hundred only where a comma parts thousands. */
function asParsed(source: string, language: Language): string {
  const [, sign, amount] = /^([-+]?) ?(\d{1,3}(?:,\d{3})+(?:\.\d+)?) ?\$$/.exec(source) ?? [];
  if (amount && (amount.includes('.') || LOCALE[language].decimal === '.')) return `$${sign}${amount}`;
  // It takes no group of three digits after « -$ ».
  return source.replace(/^([-+]) ?\$ ?(?=\d)/, '$$$1').replace(/^(\d[\d:]*) ?([ap])\.?m\.?$/i, '$1 $2m');
}

/** « March 5, 2026 » and « 3:30 PM » are shown as the page writes them. */
function ofHere(pattern: string, language: Language): string {
  const { longDate, time } = LOCALE[language].patterns;
  if (/am\/pm/i.test(pattern) && kindOfPattern(pattern) === 'time') return time;
  return pattern.includes('mmm') ? longDate : pattern;
}

/**
 * « 12/3 », « 3/15/2026 »: the month first, and shown with the year before it, so that one sees how it was read. Not « 1.5.2026 »:
 * where days are written with points, they come first.
 */
export function readMonthFirst(text: string): Typed | undefined {
  const source = plain(text);
  if (!isNumericDate(source) || !/^\d{1,2}[^\d.]/.test(source)) return undefined;
  const parsed = getNumfmtParseValueFilter(source);
  return typeof parsed?.v === 'number' ? { value: parsed.v, pattern: ISO_DATE_PATTERN } : undefined;
}
