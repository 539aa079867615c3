/** Ranges as hosts give them. */
import { type CellError, errorIn } from './cell';

/** A range as hosts give it, always rectangular here. */
export type RawGrid = readonly (readonly unknown[])[];

export const isGrid = (raw: unknown): raw is RawGrid => Array.isArray(raw);

/** A range of one cell is its value; a plain list (from a program) is a column of one row. */
export function unwrapped(raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw;
  if (raw.length === 0) return undefined;
  if (!Array.isArray(raw[0])) return raw.length === 1 ? raw[0] : [raw];
  if (raw.length === 1 && raw[0].length <= 1) return unwrapped(raw[0][0]);
  return raw;
}

/** Columns of a range: one at least, and as many as its longest row, for a program may give rows that differ. */
export function widthOf(grid: RawGrid): number {
  let width = 1;
  for (let i = 0; i < grid.length; i++) width = Math.max(width, grid[i]?.length ?? 0);
  return width;
}

export const gridOf = (raw: unknown): RawGrid => {
  const value = unwrapped(raw);
  return isGrid(value) ? value : [[value]];
};

/** The first error among the cells of an argument. */
export function errorInside(raw: unknown): CellError | undefined {
  if (!Array.isArray(raw)) return errorIn(raw);
  for (let i = 0; i < raw.length; i++) {
    const row: unknown = raw[i];
    const width = Array.isArray(row) ? row.length : 1;
    for (let j = 0; j < width; j++) {
      const cell: unknown = Array.isArray(row) ? row[j] : row;
      // Numbers are most of the cells of a long range.
      const error = typeof cell === 'number' ? undefined : errorIn(cell);
      if (error) return error;
    }
  }
  return undefined;
}

/** The first error among the arguments of a call. */
export function errorAmong(raws: readonly unknown[]): CellError | undefined {
  for (let i = 0; i < raws.length; i++) {
    const error = errorInside(raws[i]);
    if (error) return error;
  }
  return undefined;
}
