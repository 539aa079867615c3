import type { IRange } from '@univerjs/core';
import type { Area, Point } from '../../../core/formula/addresses';

export const isIn = ({ row, column, rows, columns }: Area, at: Point): boolean =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;

export const meets = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export const holds = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column >= outer.column &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** Whole rows and columns are selected without their ends. */
export function areaOfRange(range: IRange): Area {
  const finite = (value: number, otherwise: number): number => (Number.isFinite(value) ? value : otherwise);
  const row = finite(range.startRow, 0);
  const column = finite(range.startColumn, 0);
  return {
    row,
    column,
    rows: finite(range.endRow, Number.MAX_SAFE_INTEGER - row) - row + 1,
    columns: finite(range.endColumn, Number.MAX_SAFE_INTEGER - column) - column + 1,
  };
}

/** Across the sheet, whatever its columns. */
export const rowsOf = ({ row, rows }: Area): Area => ({ row, rows, column: 0, columns: Number.MAX_SAFE_INTEGER });
export const columnsOf = ({ column, columns }: Area): Area => ({
  row: 0,
  rows: Number.MAX_SAFE_INTEGER,
  column,
  columns,
});

/** The parts of an area that are not the cell. */
export function without(area: Area, at: Point): readonly Area[] {
  if (!isIn(area, at)) return [area];
  const { row, column, rows, columns } = area;
  const below = at.row + 1;
  const right = at.column + 1;
  const parts: readonly Area[] = [
    { row, column, rows: at.row - row, columns },
    { row: below, column, rows: row + rows - below, columns },
    { row: at.row, column, rows: 1, columns: at.column - column },
    { row: at.row, column: right, rows: 1, columns: column + columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
