import { columnName } from '../../core/formula/addresses';
import type { Plan } from '../../core/grids/language/plan';
import { areaLists, blocksOf, grouped } from './areas';

/** Excel counts in points, 72 an inch; plans in pixels, 96 an inch. */
export const pointsOf = (pixels: number): number => pixels * 0.75;

interface Sized {
  readonly index: number;
  readonly size: number;
}

const sized = (sizes: readonly number[]): Sized[] => sizes.map((size, index) => ({ index, size }));

/** Columns and rows of the same size are drawn together. */
export function drawSizes(sheet: Excel.Worksheet, plan: Plan): void {
  for (const [width, columns] of grouped(sized(plan.columns), ({ size }) => size)) {
    const lists = columns.map(({ index }) => `${columnName(index)}:${columnName(index)}`);
    sheet.getRanges(lists.join(',')).format.columnWidth = pointsOf(width);
  }
  for (const [height, rows] of grouped(sized(plan.rows), ({ size }) => size)) {
    const blocks = blocksOf(rows.map(({ index }) => ({ row: index, column: 0 })));
    for (const list of areaLists(blocks)) sheet.getRanges(list).format.rowHeight = pointsOf(height);
  }
}
