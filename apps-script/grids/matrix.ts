import { areaOf } from '../../core/templates/address';
import type { Plan, PlanCell } from '../../core/templates/plan';

/** Everything is written over whole rectangles, for each call to a spreadsheet takes as long whatever it holds. */

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The rectangle from A1 that holds all of a plan: its cells, its charts, what it prints. */
export function sizeOf(plan: Plan): Size {
  const areas = [plan.print.area, ...plan.charts.map(({ range }) => range)].map(areaOf);
  return {
    rows: Math.max(plan.rows.length, ...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(plan.columns.length, ...areas.map(({ column, columns }) => column + columns)),
  };
}

export type Matrix<T> = T[][];

export const filledWith = <T>({ rows, columns }: Size, content: T): Matrix<T> =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => content));

/** One value a cell of the plan, `rest` in the others. */
export function matrixOf<T>(plan: Plan, size: Size, rest: T, of: (cell: PlanCell) => T): Matrix<T> {
  const matrix = filledWith(size, rest);
  for (const cell of plan.cells) {
    const row = matrix[cell.row];
    if (row) row[cell.column] = of(cell);
  }
  return matrix;
}

/** Puts one content in all the cells of a range. */
export function fill<T>(matrix: Matrix<T>, range: string, content: T): void {
  const { row, column, rows, columns } = areaOf(range);
  for (const line of matrix.slice(row, row + rows)) line.fill(content, column, column + columns);
}

/** Neighbours of a list that are alike, as runs: where each starts, how many, what. */
export interface Run<T> {
  readonly start: number;
  readonly count: number;
  readonly item: T;
}
export function runsOf<T>(items: readonly T[]): Run<T>[] {
  const starts = items.map((_, index) => index).filter((index) => index === 0 || items[index] !== items[index - 1]);
  return starts.map((start, index) => ({
    start,
    count: (starts[index + 1] ?? items.length) - start,
    item: items[start] as T,
  }));
}
