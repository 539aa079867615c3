/** Number formats as a workbook stores them. */
import { LOCALE } from './locale';
import type { Language } from './text';

/** « .00 », « .00## » where a figure may have more; nothing where there are no decimals. */
export const placesOf = (decimals: number, most = decimals): string =>
  decimals > 0 ? `.${'0'.repeat(decimals)}${'#'.repeat(Math.max(0, most - decimals))}` : '';

export const groupedPattern = (decimals: number, most?: number): string => `#,##0${placesOf(decimals, most)}`;

/** Dollars follow their amount in French and precede it in English. */
export const moneyPattern = (language: Language, decimals = 2, most = decimals): string =>
  LOCALE[language].patterns.money(groupedPattern(decimals, most), '$');

export const ISO_DATE_PATTERN = 'yyyy-mm-dd';
