import type { CellResult } from '../../../engine/evaluate';
import type { Filled } from './fill';

/** What a cell must show: a figure, a word, or nothing; `within` for what is shared to the cent. */
export interface Check {
  readonly path: string;
  readonly row?: number;
  readonly is: number | string | undefined;
  readonly within?: number;
}
/** What the sheet shows, by path and row. */
export type Shown = (path: string, row?: number) => CellResult | undefined;
/** A grid worked out apart from it, in plain arithmetic. */
export type Model = (filled: Filled, shown: Shown) => readonly Check[];

export const is = (path: string, value: number | string | undefined, row?: number, within?: number): Check => ({
  path,
  is: value,
  ...(row !== undefined && { row }),
  ...(within !== undefined && { within }),
});

export const rowsOf = (count: number): number[] => Array.from({ length: count }, (_, row) => row);
export const sumOf = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
export const cents = (amount: number): number => Math.round(amount * 100 + Math.sign(amount) * 1e-6) / 100;
export const when = <T>(test: boolean, value: T): T | undefined => (test ? value : undefined);
export const num = (value: CellResult | undefined): number => (typeof value === 'number' ? value : 0);

/** What a figure shows that lacks a number to be counted by. */
export const WAITS = '…';
type Figure = number | typeof WAITS | undefined;
/** A sum waits for each of what it adds up. */
export const sumOrWait = (values: readonly Figure[]): number | typeof WAITS =>
  values.includes(WAITS) ? WAITS : sumOf(values as readonly (number | undefined)[]);
/** What is worked out from figures, unless one of them waits. */
export const from = (values: readonly Figure[], work: (...numbers: number[]) => number): number | typeof WAITS =>
  values.includes(WAITS) ? WAITS : work(...(values as number[]));

/** Amounts shared by keys, before cents; nothing when a key is missing for an amount. */
export function sharedBy(pools: readonly { amount: number; keys: readonly number[] }[]): number[] | undefined {
  if (pools.some(({ amount, keys }) => amount !== 0 && sumOf(keys) === 0)) return undefined;
  const count = pools[0]?.keys.length ?? 0;
  return rowsOf(count).map((row) =>
    sumOf(pools.map(({ amount, keys }) => (amount === 0 ? 0 : (amount * (keys[row] ?? 0)) / sumOf(keys)))),
  );
}

export const isClose = ({ is: wanted, within }: Check, found: CellResult | undefined): boolean => {
  if (typeof wanted !== 'number' || typeof found !== 'number') return (wanted ?? '') === (found ?? '');
  return Math.abs(found - wanted) <= Math.max(within ?? 0, 1e-7 * Math.max(1, Math.abs(wanted)));
};

/** A cell to fill in that counts for nothing when it is blank. */
export const zero =
  ({ n }: Filled) =>
  (path: string, row?: number): number =>
    n(path, row) ?? 0;
