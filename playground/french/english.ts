import { getNumfmtParseValueFilter, willLoseNumericPrecision } from '@univerjs/core';
import type { Language } from '../../core';
import { ISO_DATE_PATTERN, moneyPattern } from '../formats';
import { isNumericDate, plain, type Typed } from './typed';

/** As English writes it: « 1,234.50 », « ($45.00) », « 3:30 PM », « 2026-03-15 »; shown in the language of the page. */
export function readEnglish(text: string, language: Language): Typed | undefined {
  const [, inner] = /^\s*\(([^()+-]*\$[^()+-]*)\)\s*$/.exec(text) ?? [];
  const source = inner ?? text;
  const parsed = getNumfmtParseValueFilter(source);
  if (!parsed?.z && willLoseNumericPrecision(source.trim())) return undefined;
  if (typeof parsed?.v !== 'number') return undefined;
  const value = inner === undefined ? parsed.v : -parsed.v;
  const isMoney = source.includes('$') && Boolean(parsed.z);
  const pattern = isMoney ? moneyPattern(language, source.includes('.') ? 2 : 0) : parsed.z;
  return pattern === undefined ? { value } : { value, pattern: String(pattern) };
}

/** « 12/3 », « 3/15/2026 »: the month first, and shown with the year before it, so that one sees how it was read. */
export function readMonthFirst(text: string): Typed | undefined {
  const source = plain(text);
  if (!isNumericDate(source) || !/^\d{1,2}\D/.test(source)) return undefined;
  const parsed = getNumfmtParseValueFilter(source);
  return typeof parsed?.v === 'number' ? { value: parsed.v, pattern: ISO_DATE_PATTERN } : undefined;
}
