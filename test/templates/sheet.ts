import { type Area, type Point, relative } from '../../core/formula/addresses';
import type { Template } from '../../core/grids/language/define';
import { layOut } from '../../core/grids/language/layout';
import { type Plan, type PlanOptions, planOf } from '../../core/grids/language/plan';
import type { CellResult, Entry, Results } from '../../engine/evaluate';
import { evaluated } from '../support/evaluated';

/** A grid computed by the embedded host's engine, its cells read by what the template calls them. */
export interface ComputedGrid {
  readonly plan: Plan;
  readonly results: Results;
  /** « costs.total.real » → its value; the first cell of a column. */
  value(path: string, row?: number): CellResult | undefined;
}

/** What a user types, by path; the row counts from 0 inside a table. */
export type Typed = readonly (readonly [path: string, value: string | number | null, row?: number])[];

export async function computed(template: Template, options: PlanOptions, typed: Typed = []): Promise<ComputedGrid> {
  const { areas } = layOut(template);
  const areaAt = (path: string) => {
    const area = areas.get(path);
    if (!area) throw new Error(`Nothing is called ${path}`);
    return area;
  };
  const plan = planOf(template, options);
  const entries: Entry[] = typed.map(([path, value, row = 0]) => {
    const area = areaAt(path);
    return { row: area.row + row, column: area.column, value };
  });
  const [results = []] = await evaluated([plan], entries);
  return {
    plan,
    results,
    value: (path, row = 0) => results[areaAt(path).row + row]?.[areaAt(path).column],
  };
}

/** The cells that show an error, by address. */
export const errorsIn = (results: Results): string[] =>
  results.flatMap((row, r) =>
    row.flatMap((value, c) =>
      typeof value === 'string' && value.startsWith('#')
        ? [`${relative({ row: r, column: c, rows: 1, columns: 1 })} ${value}`]
        : [],
    ),
  );

export const numbersIn = (results: Results): (number | undefined)[] =>
  results.flatMap((row) => row.map((value) => (typeof value === 'number' ? value : undefined)));

export const isInside = (cell: Point, { row, column, rows, columns }: Area): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
