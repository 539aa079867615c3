/** Number formats as a workbook stores them. */
import { LOCALE } from './locale';
import type { Language } from './text';

/** « .00 »; nothing where there are no decimals. */
export const placesOf = (decimals: number): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');

export const groupedPattern = (decimals: number): string => `#,##0${placesOf(decimals)}`;

/** Dollars follow their amount in French and precede it in English. */
export const moneyPattern = (language: Language, decimals = 2): string =>
  LOCALE[language].patterns.money(groupedPattern(decimals), '$');

export const ISO_DATE_PATTERN = 'yyyy-mm-dd';
