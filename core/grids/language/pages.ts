import { blockRows, bodyRow, type Layout, type Placed } from './layout';

/** Of the height of a page, what hosts agree on: fonts and drivers differ by a few rows. */
const SURE = 0.95;
/** Where the headers of a list are repeated: the page in the browser, whose fonts are known. */
const SURE_WITH_HEADER = 0.97;
/** A last page holds at least that part of one; another is left no emptier than that, were it to break elsewhere. */
const LEAST = { last: 0.25, other: 0.3, beforeATable: 0.45 };

/** Rows above a total, on its page. */
const WITH_A_TOTAL = 3;

/** Rows, counted from 0, that may start a page: no heading is left without what it announces, no chart is cut, no total is alone. */
function mayStart({ placed }: Layout, row: number): boolean {
  return placed.every((one) => {
    const { block } = one;
    const after = one.row + blockRows(block);
    if (row <= one.row || row >= after) return true;
    if (block.type === 'chart') return false;
    if (row <= bodyRow(one)) return false;
    if (block.type !== 'table') return true;
    const above = block.given?.[row - bodyRow(one) - 1];
    return !(above && 'heading' in above) && !(block.totals && row > after - 1 - WITH_A_TOTAL);
  });
}

/** The row of headers that is repeated on a page which a list alone on its rows goes on to, where the host can. */
function headerAbove({ placed }: Layout, row: number): number | undefined {
  const list = placed.find(
    (one) => one.block.type === 'table' && bodyRow(one) < row && row < one.row + blockRows(one.block),
  );
  if (!list) return undefined;
  const header = bodyRow(list) - 1;
  const isAlone = placed.every((one) => one === list || header < one.row || header >= one.row + blockRows(one.block));
  return isAlone ? header : undefined;
}

/** Only the browser repeats the headers of a table on the page it goes on to: elsewhere, one that a page holds stays whole. */
const tableCutBy = ({ placed }: Layout, row: number): Placed | undefined =>
  placed.find((one) => one.block.type === 'table' && one.row < row && row < one.row + blockRows(one.block));

interface Printed {
  readonly layout: Layout;
  /** Of each row that prints, in pixels. */
  readonly heights: readonly number[];
  /** The rows that start a page whatever room is left. */
  readonly asked: readonly number[];
  /** At the head of every page. */
  readonly titleRows: number;
  /** Of a page, in pixels of the sheet. */
  readonly room: number;
}

/** The rows that start a page, such that none is nearly empty, wherever it is printed. */
export function pageStarts({ layout, heights, asked, titleRows, room }: Printed): readonly number[] {
  const height = (from: number, to: number): number => heights.slice(from, to).reduce((sum, one) => sum + one, 0);
  const titles = height(0, titleRows);
  const holds = (from: number): number => {
    const header = headerAbove(layout, from);
    const surely = header === undefined ? SURE : Math.min(SURE, SURE_WITH_HEADER - (heights[header] ?? 0) / room);
    return room * surely - (from > 0 ? titles : 0);
  };
  /** Of rows that one page does not hold, the one that starts the next. */
  const startAfter = (from: number, end: number): number => {
    let start = from + 1;
    while (height(from, start + 1) <= holds(from)) start++;
    while (start > from + 1 && height(start, end) < holds(start) * LEAST.last) start--;
    let best = start;
    while (!mayStart(layout, best) && height(from, best) >= holds(from) * LEAST.other) best--;
    if (!mayStart(layout, best)) return start;
    const whole = tableCutBy(layout, best);
    if (!whole || whole.row <= from || !mayStart(layout, whole.row)) return best;
    const isSmall = height(whole.row, whole.row + blockRows(whole.block)) <= holds(whole.row);
    return isSmall && height(from, whole.row) >= holds(from) * LEAST.beforeATable ? whole.row : best;
  };
  const starts: number[] = [];
  let from = 0;
  for (const end of asked.concat(heights.length)) {
    if (from > 0) starts.push(from);
    // Between bands stands a blank row, which may go on to the next page.
    const last = end < heights.length ? end - 1 : end;
    while (height(from, last) > holds(from)) {
      from = startAfter(from, last);
      starts.push(from);
    }
    from = height(from, end) > holds(from) ? last : end;
  }
  return starts;
}
