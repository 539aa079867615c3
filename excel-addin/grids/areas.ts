import { type Area, type Point, relative } from '../../core/formula/addresses';

/** The fewest blocks that cover those cells and no other: runs along rows, then runs of the same width one under another. */
export function blocksOf(cells: readonly Point[]): Area[] {
  const blocks: Area[] = [];
  const openAt = new Map<string, number>();
  for (const run of runsOf(cells)) {
    const key = `${run.row}:${run.column}:${run.columns}`;
    const above = openAt.get(key);
    openAt.delete(key);
    const at = above ?? blocks.length;
    const block = blocks[at];
    blocks[at] = block ? { ...block, rows: block.rows + 1 } : run;
    openAt.set(`${run.row + 1}:${run.column}:${run.columns}`, at);
  }
  return blocks;
}

function runsOf(cells: readonly Point[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    const follows = last && last.row === row && last.column + last.columns === column;
    if (last && follows) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** Excel refuses a list of areas of about 8 200 characters, and says nothing of the limit (office-js#5198). */
const LONGEST_LIST = 2000;

/** « A1:B2,D4 »: as few lists of areas as Excel can read. */
export function areaLists(areas: readonly Area[], longest = LONGEST_LIST): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = relative(area);
    const last = lists[lists.length - 1];
    const joined = last === undefined ? undefined : `${last},${address}`;
    if (joined !== undefined && joined.length <= longest) lists[lists.length - 1] = joined;
    else lists.push(address);
  }
  return lists;
}

/** Groups things by what `keyOf` says of them; those without a key are left out. */
export function grouped<T, K>(things: readonly T[], keyOf: (thing: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
