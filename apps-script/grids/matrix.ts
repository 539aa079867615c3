import { type Area, type Point, relative } from '../../core/formula/addresses';
import type { Plan, PlanCell } from '../../core/grids/language/plan';

/** Everything is written over whole rectangles, for each call to a spreadsheet takes as long whatever it holds. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The rectangle that holds all of a plan. */
export const allCells = (sheet: Sheet, { print: { area } }: Plan): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(relative(area));

export type Matrix<T> = T[][];

export const filledWith = <T>({ print: { area } }: Plan, content: T): Matrix<T> =>
  Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => content));

/** One value a cell of the plan, `rest` in the others. */
export function matrixOf<T>(plan: Plan, rest: T, of: (cell: PlanCell) => T): Matrix<T> {
  const matrix = filledWith(plan, rest);
  for (const cell of plan.cells) fill(matrix, cell, of(cell));
  return matrix;
}

/** Puts one content in all the cells of an area, or in a cell. */
export function fill<T>(matrix: Matrix<T>, at: Point & Partial<Area>, content: T): void {
  const { row, column, rows = 1, columns = 1 } = at;
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
