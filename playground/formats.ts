import { placesOf } from '../core/values/patterns';

export { groupedPattern, ISO_DATE_PATTERN, moneyPattern } from '../core/values/patterns';

/** As typed: 12,5 % keeps one decimal. */
export const percentPattern = (decimals: number): string => `0${placesOf(decimals)}%`;
/** A « % » that is only shown, between quotes or after « \\ », does not multiply by a hundred. */
export const isPercentPattern = (pattern: string | undefined): boolean =>
  pattern?.replace(/"[^"]*"|\\./g, '').includes('%') ?? false;
export const TEXT_PATTERN = '@';
