import { CellValueType, type ICellData, type IRange, type Nullable } from '@univerjs/core';

/** What a selection holds in all. */
export interface Totals {
  /** Cells that hold something. */
  readonly filled: number;
  readonly numbers: number;
  readonly sum: number;
  readonly least: number;
  readonly most: number;
}

/** A blank that a formula gives is a blank to who reads the screen. */
const isBlank = (cell: Nullable<ICellData>): boolean => cell?.v === undefined || cell.v === null || cell.v === '';

const isNumber = (cell: Nullable<ICellData>): boolean =>
  typeof cell?.v === 'number' && cell.t !== CellValueType.BOOLEAN && cell.t !== CellValueType.FORCE_STRING;

/** Of these cells, each counted once however many ranges it is in. */
export function totalsOf(
  ranges: readonly IRange[],
  cellAt: (row: number, column: number) => Nullable<ICellData>,
): Totals {
  const seen = new Set<string>();
  const values: number[] = [];
  let filled = 0;
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const key = `${row} ${column}`;
        if (ranges.length > 1 && seen.has(key)) continue;
        if (ranges.length > 1) seen.add(key);
        const cell = cellAt(row, column);
        if (isBlank(cell)) continue;
        filled++;
        if (isNumber(cell)) values.push(Number(cell?.v));
      }
    }
  }
  return {
    filled,
    numbers: values.length,
    sum: values.reduce((sum, value) => sum + value, 0),
    least: values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    most: values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY),
  };
}
