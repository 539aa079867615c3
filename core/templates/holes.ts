import { ownId, tokenize } from '../formula';
import { type Area, absolute, around, cellArea, relative } from './address';
import type { Layout } from './layout';

/** {path}, or {first:last} for all the columns from one to another. */
const HOLE = /\{([A-Za-z][\w.]*)(?::([A-Za-z][\w.]*))?\}/g;

/** Finds what holes point to. `here` is the row a formula stands in, its block and the columns of that block. */
export interface Here {
  readonly block: string;
  readonly row: number;
  readonly columns: readonly string[];
  readonly firstColumn: number;
}

export interface Resolver {
  /** The formula with its holes filled. */
  readonly formula: (text: string, here?: Here) => string;
  readonly area: (path: string) => Area;
}

export function createResolver(template: string, layout: Layout, names: ReadonlyMap<string, string>): Resolver {
  const area = (path: string): Area => {
    const found = layout.areas.get(path);
    if (!found) throw new Error(`${template}: « ${path} » points to nothing`);
    return found;
  };
  const hole = (path: string, here: Here | undefined): string => {
    const column = here ? here.columns.indexOf(path) : -1;
    if (here && column >= 0) return relative(cellArea(here.row, here.firstColumn + column));
    return names.get(path) ?? absolute(area(path));
  };
  return {
    area,
    formula: (text, here) => {
      const filled = text.replace(HOLE, (_, path: string, last?: string) =>
        last === undefined ? hole(path, here) : absolute(around(area(path), area(last))),
      );
      if (filled.indexOf('{') >= 0) throw new Error(`${template}: « ${text} » holds a brace that is no hole`);
      return filled;
    },
  };
}

/** The ids of our functions that a formula calls. */
export const ownCalls = (formula: string): string[] =>
  tokenize(formula)
    .filter(({ kind }) => kind === 'function')
    .map(({ text }) => ownId(text))
    .filter((id): id is string => id !== undefined);
