import { getNumfmtParseValueFilter } from '@univerjs/core';
import { ISO_DATE_PATTERN, moneyPattern } from '../formats';
import { isNumericDate, plain, readTyped, type Typed } from './french';

/** One comma that no thousands follow: « 6,5 », « 0,585 », « 12 345,678 »; « 1,234 » and « 9,975 % » are English. */
const DECIMAL_COMMA = /^[^\d,]*(?:\d+,(?!\d{3}(?!\d))|0+,|\d+(?: \d{3})+,)\d+[^\d,]*$/;

/**
 * On a page in English, what only French could mean: « 12 345,67 $ », « 6,5 », « 14,5 % », « 5 mars 2026 », « 8h30 ». It is a figure in
 * a statement from here, whatever the language of the page; Univer reads « 14,5 % » as 145 %. What may be read in both is left.
 */
export function readOnlyFrench(text: string): Typed | undefined {
  const source = plain(text);
  if (isNumericDate(source) || hasOtherComma(source)) return undefined;
  if (isEnglish(source) && !DECIMAL_COMMA.test(source)) return undefined;
  const typed = readTyped(source);
  return typed && shownInEnglish(typed, source);
}

const isEnglish = (source: string): boolean => typeof getNumfmtParseValueFilter(source)?.v === 'number';
const hasOtherComma = (source: string): boolean => source.includes(',') && !DECIMAL_COMMA.test(source);

function shownInEnglish({ value, pattern }: Typed, source: string): Typed {
  if (pattern === undefined) return { value };
  if (source.includes('$')) return { value, pattern: moneyPattern('en', pattern.includes('.0') ? 2 : 0) };
  const [hour] = / hh:mm.*$/.exec(pattern) ?? [''];
  if (pattern.includes('y')) return { value, pattern: ISO_DATE_PATTERN + hour };
  if (pattern.includes('h')) return { value, pattern: value < 1 ? 'h:mm' : '[h]:mm' };
  return { value, pattern };
}
