import { type Corners, joinedRanges } from '../geometry';
import type { Block } from './book';
import { type CellKey, type Cells, cellKey, placeOfKey } from './cells';
import type { Dependencies, Group } from './graph';

/**
 * What the check compares with what was there when the file was written: cells that people fill in, blank ones, numbers
 * that native formulas gave, and the figures themselves.
 */
export type WatchedKind = 'input' | 'blank' | 'result' | 'figure';

/** A block that is compared at once; the same figures depend on each of its cells. */
export interface Watched extends Block {
  readonly kind: WatchedKind;
  readonly figures: readonly number[];
}
/** Cells of native formulas that take up the same figures. */
export interface Readers {
  readonly sheet: number;
  readonly areas: readonly Block['area'][];
  readonly figures: readonly number[];
}

/** Values that a file holds twice at most: beyond, what a figure depends on is not watched, and it says so. */
const MOST_VALUES = 40_000;

export interface Watch {
  readonly blocks: readonly Watched[];
  /** The figures that depend on more than what is watched. */
  readonly beyond: ReadonlySet<number>;
}

export function watchOf({ cells, figures, inputs, blanks, results }: Dependencies): Watch {
  const blocks = [
    ...inputs.flatMap((group) => blocksOf(group, cells)),
    ...blanks.flatMap(({ figures: ranks, things }) =>
      things.map((place): Watched => ({ ...place, kind: 'blank', figures: ranks })),
    ),
  ].sort(byPlace);
  const given = results
    .flatMap(({ figures: ranks, things }) =>
      rectangles(things).map((place): Watched => ({ ...place, kind: 'result', figures: ranks })),
    )
    .sort(byPlace);
  const own = figures.map(({ sheet, area }, rank): Watched => ({ sheet, area, kind: 'figure', figures: [rank] }));
  return limited([...blocks, ...given], own);
}

/** The figures' own values are always there: the import compares with them. */
function limited(blocks: readonly Watched[], own: readonly Watched[]): Watch {
  const beyond = new Set<number>();
  let values = 0;
  const kept = blocks.filter((block) => {
    values += block.kind === 'blank' ? 1 : block.area.rows * block.area.columns;
    if (values <= MOST_VALUES) return true;
    for (const rank of block.figures) beyond.add(rank);
    return false;
  });
  return { blocks: [...kept, ...own], beyond };
}

export function readersOf({ readers }: Dependencies): Readers[] {
  return readers
    .flatMap(({ figures, things }) =>
      [...grouped(rectangles(things), ({ sheet }) => sheet)].map(
        ([sheet, places]): Readers => ({ sheet, areas: places.map(({ area }) => area), figures }),
      ),
    )
    .sort((a, b) => a.sheet - b.sheet || byArea(a.areas[0], b.areas[0]));
}

const byArea = (a?: Block['area'], b?: Block['area']): number => (a && b ? a.row - b.row || a.column - b.column : 0);
const byPlace = (a: Block, b: Block): number => a.sheet - b.sheet || byArea(a.area, b.area);

/** Cells as the fewest blocks; what is blank at the end of one is a block of its own. */
function blocksOf({ figures, things }: Group<CellKey>, cells: Cells): Watched[] {
  return rectangles(things).flatMap(({ sheet, area }) => {
    const filled = filledRows({ sheet, area }, cells);
    const first: Watched = { sheet, area: { ...area, rows: filled }, kind: 'input', figures };
    const rest = { ...area, row: area.row + filled, rows: area.rows - filled };
    const blank: Watched = { sheet, area: rest, kind: 'blank', figures };
    return [first, blank].filter(({ area: { rows } }) => rows > 0);
  });
}

function filledRows({ sheet, area }: Block, cells: Cells): number {
  const isFilled = (row: number): boolean =>
    Array.from({ length: area.columns }, (_, at) => cellKey(sheet, row, area.column + at)).some(
      (key) => cells.at(key)?.value !== undefined,
    );
  let rows = area.rows;
  while (rows > 0 && !isFilled(area.row + rows - 1)) rows--;
  return rows;
}

function rectangles(keys: readonly CellKey[]): Block[] {
  return [...grouped(keys.map(placeOfKey), ({ sheet }) => sheet)].flatMap(([sheet, places]) =>
    joinedRanges(
      places.map(
        ({ row, column }): Corners => ({ startRow: row, endRow: row, startColumn: column, endColumn: column }),
      ),
    ).map(({ startRow, endRow, startColumn, endColumn }) => ({
      sheet,
      area: { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
    })),
  );
}

function grouped<Key, Thing>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}
