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
  const told = withTotals(rows, lists, sheet);
  let free = 0;
  for (const { area } of [...lists].sort((a, b) => a.area.row - b.area.row)) {
    const header = sheet.numbers.indexOf(area.row - 1);
    const end = sheet.numbers.filter((row) => row < area.row + area.rows).length;
    const last = told[end]?.endsList ? end : end - 1;
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

/** Of the prepared rows left blank before a total, in pixels: a third of a page. */
const MOST_BLANK = 300;

/**
 * What stands right under a list, at its first column, and heads no other, is its total: bold on a colour, it reads as a heading
 * else. It stays with the last row that holds something, or with the last one where those left blank between are many.
 */
function withTotals(rows: readonly PrintRow[], lists: readonly PlanList[], sheet: Rows): PrintRow[] {
  const { numbers, hasContent } = sheet;
  const headers = new Set(lists.map(({ area }) => area.row - 1));
  const told = [...rows];
  for (const { area } of lists) {
    const { row, column, rows: count, columns } = area;
    const total = numbers.indexOf(row + count);
    const found = told[total];
    if (!found || headers.has(row + count) || !hasContent(row + count, column)) continue;
    told[total] = { ...found, endsList: true, isHeading: false };
    const isFilled = (at: number): boolean =>
      Array.from({ length: columns }, (_, index) => column + index).some((one) => hasContent(numbers[at] ?? 0, one));
    let last = total - 1;
    while (last > 0 && (numbers[last] ?? 0) > row && !isFilled(last)) last--;
    const blank = told.slice(last + 1, total);
    if (blank.reduce((sum, { height }) => sum + height, 0) > MOST_BLANK) continue;
    for (const [index, one] of blank.entries()) told[last + 1 + index] = { ...one, endsList: true };
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
