import type { PlanList } from '../../core/grids/language/plan';
import type { PrintRow } from './sheet';

/** The rows of a sheet on paper: which of the sheet they are, and whether a cell of it holds something. */
interface Rows {
  readonly numbers: readonly number[];
  readonly columns: readonly number[];
  readonly hasContent: (row: number, column: number) => boolean;
}

/**
 * The header of each list is told, so that it is at the head of the pages that the list goes on to; not where another block
 * stands beside it, which would be repeated with it, nor where a chart runs over an end of the list.
 */
export function withHeaders(rows: readonly PrintRow[], lists: readonly PlanList[], sheet: Rows): PrintRow[] {
  const told = [...rows];
  let free = 0;
  for (const { area } of [...lists].sort((a, b) => a.area.row - b.area.row)) {
    const header = sheet.numbers.indexOf(area.row - 1);
    const last = sheet.numbers.filter((row) => row < area.row + area.rows).length - 1;
    const isBeside = (column: number): boolean => column < area.column || column >= area.column + area.columns;
    const isAlone = !sheet.columns.some((column) => isBeside(column) && sheet.hasContent(area.row - 1, column));
    const row = told[header];
    if (!row || header < free || last <= header || !isAlone) continue;
    if (row.followsAbove || told[last + 1]?.followsAbove) continue;
    told[header] = { ...row, headerOf: last - header };
    free = last + 1;
  }
  return told;
}

/** Without the rows at the end of a page that hold nothing and that nobody fills in: the grid would have filled them. */
export function withoutBlankEnds(
  rows: readonly number[],
  starts: ReadonlySet<number>,
  isBlank: (row: number) => boolean,
): number[] {
  const kept: number[] = [];
  let isEnd = true;
  for (const row of [...rows].reverse()) {
    if (isEnd && isBlank(row)) continue;
    isEnd = starts.has(row);
    kept.push(row);
  }
  return kept.reverse();
}
