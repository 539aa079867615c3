import { type Area, absolute, around, cellArea, onSheet, relative } from '../../formula/addresses';
import type { Follows } from './define';
import type { Layout } from './layout';

/**
 * {path}, {grid!path}, or {first:last}, {grid!first:last} for all the cells from one to another; « ? » where blanks stay blank.
 */
const HOLE = /\{([A-Za-z][\w.!]*)(?::([A-Za-z][\w.]*))?(\?)?\}/g;

/** The other grids that a formula or a path reads. */
const gridsIn = (text: string): readonly string[] => (text.match(/\w+(?=!)/g) ?? []).slice();

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
  /** A formula that takes up what other grids of the same file hold; none when they are not there. */
  readonly follow: (follows: Follows | undefined, row?: number, here?: Here) => string | undefined;
  /** The sheets that it is taken up from. */
  readonly origins: (follows: Follows | undefined) => readonly string[];
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
  const between = (first: string, last: string): string => {
    const [id = '', outside] = first.split('!');
    if (outside === undefined) return absolute(around(area(first), area(last)));
    const neighbour = neighbours.get(id);
    const [from, to] = [outside, last].map((path) => neighbour?.layout.areas.get(path));
    if (!neighbour || !from || !to) throw new Error(`${template}: « ${first}:${last} » points to nothing`);
    return onSheet(neighbour.sheet, absolute(around(from, to)));
  };
  const formula = (text: string, here?: Here): string => {
    const filled = text.replace(HOLE, (_, path: string, last?: string, mayBeBlank?: string) => {
      const cells = last === undefined ? hole(path, here) : between(path, last);
      return mayBeBlank ? orBlank(cells) : cells;
    });
    if (filled.indexOf('{') >= 0) throw new Error(`${template}: « ${text} » holds a brace that is no hole`);
    return filled;
  };
  const follow = (follows: Follows | undefined, row = 0, here?: Here): string | undefined => {
    if (follows === undefined || neighbours.size < 2) return undefined;
    if (typeof follows !== 'string') return follow(follows[row], 0, here);
    if (gridsIn(follows).some((id) => !neighbours.has(id))) return undefined;
    if (follows.charAt(0) === '=') return formula(follows, here);
    const [id = '', outside = ''] = follows.split('!');
    const neighbour = neighbours.get(id);
    const found = neighbour?.layout.areas.get(outside);
    if (!neighbour || !found) throw new Error(`${template}: « ${follows} » points to nothing`);
    if (row >= found.rows) return undefined;
    const cell = onSheet(neighbour.sheet, absolute(cellArea(found.row + row, found.column)));
    return `=${orBlank(cell)}`;
  };
  const origins = (follows: Follows = []): readonly string[] => {
    const all = typeof follows === 'string' ? [follows] : follows;
    const ids = all.reduce<readonly string[]>((some, one) => some.concat(one === undefined ? [] : gridsIn(one)), []);
    const sheets = ids.map((id) => neighbours.get(id)?.sheet ?? '');
    return sheets.filter((sheet, index) => sheet !== '' && sheets.indexOf(sheet) === index);
  };
  return {
    area,
    sheetOf: (id) => neighbours.get(id)?.sheet,
    follow,
    origins,
    formula,
  };
}
