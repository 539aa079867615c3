import { type Area, absolute, around, cellArea, onSheet, relative } from '../../formula/addresses';
import type { Layout } from './layout';

/** {path}, {grid!path}, or {first:last} for all the columns from one to another; « ? » where blanks stay blank. */
const HOLE = /\{([A-Za-z][\w.!]*)(?::([A-Za-z][\w.]*))?(\?)?\}/g;

/** What a cell holds, or "" when it is blank; cell by cell for a range. */
const orBlank = (cells: string): string => `IF(${cells}="","",${cells})`;

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
  /** The sheet of a grid of the same file. */
  readonly sheetOf: (id: string) => string | undefined;
  /** A formula that takes up one cell of a grid of the same file, « needs!partners.name »; none when that grid is not there. */
  readonly follow: (path: string | undefined, row?: number) => string | undefined;
}

/** Another grid of the same file. */
export interface Neighbour {
  readonly sheet: string;
  readonly layout: Layout;
}
export type Neighbours = ReadonlyMap<string, Neighbour>;

export function createResolver(
  template: string,
  layout: Layout,
  names: ReadonlyMap<string, string>,
  neighbours: Neighbours = new Map(),
): Resolver {
  const area = (path: string): Area => {
    const found = layout.areas.get(path);
    if (!found) throw new Error(`${template}: « ${path} » points to nothing`);
    return found;
  };
  const elsewhere = (id: string, path: string): string => {
    const neighbour = neighbours.get(id);
    const found = neighbour?.layout.areas.get(path);
    if (!neighbour || !found) throw new Error(`${template}: « ${id}!${path} » points to nothing`);
    return onSheet(neighbour.sheet, absolute(found));
  };
  const hole = (path: string, here: Here | undefined): string => {
    const [id = '', outside] = path.split('!');
    if (outside !== undefined) return elsewhere(id, outside);
    const column = here ? here.columns.indexOf(path) : -1;
    if (here && column >= 0) return relative(cellArea(here.row, here.firstColumn + column));
    return names.get(path) ?? absolute(area(path));
  };
  const follow = (path: string | undefined, row = 0): string | undefined => {
    const [id = '', outside = ''] = (path ?? '').split('!');
    const neighbour = neighbours.get(id);
    const found = neighbour?.layout.areas.get(outside);
    if (!neighbour || (found && row >= found.rows)) return undefined;
    if (!found) throw new Error(`${template}: « ${path} » points to nothing`);
    const cell = onSheet(neighbour.sheet, absolute(cellArea(found.row + row, found.column)));
    return `=${orBlank(cell)}`;
  };
  return {
    area,
    sheetOf: (id) => neighbours.get(id)?.sheet,
    follow,
    formula: (text, here) => {
      const filled = text.replace(HOLE, (_, path: string, last?: string, mayBeBlank?: string) => {
        const cells = last === undefined ? hole(path, here) : absolute(around(area(path), area(last)));
        return mayBeBlank ? orBlank(cells) : cells;
      });
      if (filled.indexOf('{') >= 0) throw new Error(`${template}: « ${text} » holds a brace that is no hole`);
      return filled;
    },
  };
}
