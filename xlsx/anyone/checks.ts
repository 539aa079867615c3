import { type Area, relative } from '../../core/formula/addresses';
import { addressOn, isWholeColumns, isWholeRows } from '../../core/kept/references';
import type { WatchedKind } from './watched';

/**
 * The formulas of the check, of functions that Excel 2010, LibreOffice and Google Sheets all have. They call the cells that
 * they watch by address: these follow when a sheet is renamed or rows are inserted.
 */

/** Numbers as one spreadsheet and another have them: a last binary digit is no change. */
const SAME = '1E-9';

/** How many cells of a block are no longer what they were; `kept` is where that stands, cell by cell. */
export function changedIn(kind: WatchedKind, live: string, kept: Area): string {
  if (kind === 'blank') return `=IFERROR(COUNTA(${live}),1)`;
  const was = relative(kept);
  const each = kind === 'result' ? changedNumber(live, was) : changedCell(live, was);
  const isAnother = `OR(ROWS(${live})<>${kept.rows},COLUMNS(${live})<>${kept.columns})`;
  return `=IFERROR(IF(${isAnother},1,SUM(${each})),1)`;
}

/** An error is kept as its text: a file full of errors would frighten. */
function changedCell(live: string, was: string): string {
  const number = `IF(ISNUMBER(${was}),IF(ABS(${live}-${was})>${SAME}*ABS(${was}),1,0),1)`;
  const text = `IF(ISNUMBER(${was}),1,IF(ISLOGICAL(${live})=ISLOGICAL(${was}),IF(EXACT(${live},${was}),0,1),1))`;
  const error = `IF(LEFT(${was},1)="#",0,1)`;
  return `IF(ISERROR(${live}),${error},IF(ISNUMBER(${live}),${number},${text}))`;
}

/** What a native formula gave may end in other digits elsewhere, and a zero be a very small number. */
const changedNumber = (live: string, was: string): string =>
  `IF(ISNUMBER(${live}),IF(ABS(${live}-${was})>${SAME}*ABS(${was})+${SAME},1,0),1)`;

/** The cells that a formula calls, in a formula of their own, which follows them; 0 as long as they have the same sizes. */
export function linksTo(places: readonly { readonly sheet: string; readonly area: Area }[]): string {
  const checks = places.map(({ sheet, area }) => {
    const live = addressOn(sheet, area);
    const rows = isWholeColumns(area) ? '<0' : `<>${area.rows}`;
    const columns = isWholeRows(area) ? '<0' : `<>${area.columns}`;
    return `(ROWS(${live})${rows})+(COLUMNS(${live})${columns})`;
  });
  return `=IFERROR(${checks.join('+')},1)`;
}

/** « B8 », wherever that cell is now. */
export function addressNow(sheet: string, area: Area, gone: string): string {
  const live = addressOn(sheet, area);
  const corner = (cell: string): string => `ADDRESS(ROW(${cell}),COLUMN(${cell}),4)`;
  if (area.rows === 1 && area.columns === 1) return `=IFERROR(${corner(live)},"${gone}")`;
  const first = corner(`INDEX(${live},1,1)`);
  const last = corner(`INDEX(${live},ROWS(${live}),COLUMNS(${live}))`);
  return `=IFERROR(${first}&":"&${last},"${gone}")`;
}

/** « SUM(F40:F44,F50) » of rows of one column. */
export function sumOfRows(column: string, rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && row <= run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const parts = runs.map(({ first, last }) =>
    first === last ? `${column}${first + 1}` : `${column}${first + 1}:${column}${last + 1}`,
  );
  return parts.length === 0 ? '0' : nested(parts);
}

/** What Excel takes at most in one call, and in one formula; beyond, all rows from the first to the last are added up. */
const MOST = { parts: 200, length: 7000 };

function nested(parts: readonly string[]): string {
  const [first = '', last = first] = [parts[0]?.split(':')[0], parts[parts.length - 1]?.split(':').pop()];
  const sums = Array.from({ length: Math.ceil(parts.length / MOST.parts) }, (_, index) =>
    parts.slice(index * MOST.parts, (index + 1) * MOST.parts),
  ).map((some) => `SUM(${some.join(',')})`);
  const sum = sums.length === 1 ? (sums[0] ?? '') : `SUM(${sums.join(',')})`;
  return sum.length <= MOST.length ? sum : `SUM(${first}:${last})`;
}
