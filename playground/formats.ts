import type { Language } from '../core';
import { LOCALE } from '../core/values/locale';

/** Number formats as a workbook stores them. Dollars follow their amount in French and precede it in English. */
export const moneyPattern = (language: Language, decimals = 2): string => {
  const amount = decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  return LOCALE[language].patterns.money(amount, '$');
};

export const percentPattern = (decimals: number): string => (decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%');
export const groupedPattern = (decimals: number): string => (decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0');
export const isPercentPattern = (pattern: string | undefined): boolean => pattern?.includes('%') ?? false;
export const TEXT_PATTERN = '@';
export const ISO_DATE_PATTERN = 'yyyy-mm-dd';
