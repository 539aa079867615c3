import { placesOf } from '../core/values/patterns';

export { groupedPattern, ISO_DATE_PATTERN, moneyPattern } from '../core/values/patterns';

/** As typed: 12,5 % keeps one decimal. */
export const percentPattern = (decimals: number): string => `0${placesOf(decimals)}%`;
export const isPercentPattern = (pattern: string | undefined): boolean => pattern?.includes('%') ?? false;
export const TEXT_PATTERN = '@';
