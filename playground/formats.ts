import { numfmt } from '@univerjs/core';
import { LOCALE } from '../core/values/locale';
import { placesOf } from '../core/values/patterns';
import type { Language } from '../core/values/text';

export { groupedPattern, ISO_DATE_PATTERN, moneyPattern } from '../core/values/patterns';

/** As typed: 12,5 % keeps one decimal. */
export const percentPattern = (decimals: number): string => `0${placesOf(decimals)}%`;
/** A « % » that is only shown, between quotes or after « \\ », does not multiply by a hundred. */
export const isPercentPattern = (pattern: string | undefined): boolean =>
  pattern?.replace(/"[^"]*"|\\./g, '').includes('%') ?? false;
/** A time of the day, or a length of time, which may be longer than one. */
const LENGTH = /\[h+\]/i;

/** What a format shows of a number. */
export function kindOfPattern(pattern: string): 'number' | 'percent' | 'date' | 'time' | 'length' {
  const { isDate, isPercent, type } = numfmt.getFormatInfo(pattern);
  if (isPercent) return 'percent';
  if (!isDate) return 'number';
  if (LENGTH.test(pattern)) return 'length';
  return type === 'time' ? 'time' : 'date';
}
/** Whether a format shows all that another would: one of lengths shows a time of the day too. */
export function showsAs(own: string, other: string): boolean {
  const [kind, kindOfOther] = [kindOfPattern(own), kindOfPattern(other)];
  return kind === kindOfOther || (kind === 'length' && kindOfOther === 'time');
}

export const TEXT_PATTERN = '@';

/** « $1 270,80 », « 1,270.80 $ »: an amount by its figures, with the dollar of one language and the marks of the other. */
const AMOUNT = /^([-\u2212]?)(?:\$\s?(\d[\d\s.,]*)|(\d[\d\s.,]*?)\s\$)$/;

/** As the page writes amounts, whatever the language of the grid that they stand in. */
export function moneyOfHere(shown: string, language: Language): string {
  // The accounting format leaves a blank around its amounts.
  const [, sign = '', after, before] = AMOUNT.exec(shown.trim()) ?? [];
  const amount = after ?? before;
  return amount === undefined ? shown : LOCALE[language].money(amount, sign);
}
