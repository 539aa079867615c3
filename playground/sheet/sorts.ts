import {
  SortRangeAscCommand,
  SortRangeAscExtCommand,
  SortRangeAscExtInCtxMenuCommand,
  SortRangeAscInCtxMenuCommand,
  SortRangeCustomCommand,
  SortRangeCustomInCtxMenuCommand,
  SortRangeDescCommand,
  SortRangeDescExtCommand,
  SortRangeDescExtInCtxMenuCommand,
  SortRangeDescInCtxMenuCommand,
} from '@univerjs/preset-sheets-sort';

const ids = (...commands: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(commands.map(({ id }) => id));

/** Sorts by the column where one stands. */
export const ASCENDING = ids(
  SortRangeAscCommand,
  SortRangeAscExtCommand,
  SortRangeAscInCtxMenuCommand,
  SortRangeAscExtInCtxMenuCommand,
);
export const DESCENDING = ids(
  SortRangeDescCommand,
  SortRangeDescExtCommand,
  SortRangeDescInCtxMenuCommand,
  SortRangeDescExtInCtxMenuCommand,
);
/** Those that ask for columns first. */
export const CUSTOM = ids(SortRangeCustomCommand, SortRangeCustomInCtxMenuCommand);
