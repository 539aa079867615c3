/** Which row of a range is the header row of a table, and which column is which. */

import type { Columns, ScalarParam, TableParam } from '../../declare/kinds';
import type { Origin } from '../../declare/place';
import { type CellError, errorIn, isBlank, refuse } from '../../values/cell';
import { momentIn, timeIn } from '../../values/dates';
import { type RawGrid, widthOf } from '../../values/grid';
import { readingOf } from '../../values/numbers';
import { choiceIn } from '../choices';
import { hiddenColumn } from './hidden';
import { hoursApart } from './hours-apart';
import { mayMultiply } from './multipliers';
import { type HeadedTable, type Headers, readHeaders } from './read';
import { noColumn, startsAtHeaders, unreadColumn } from './refusals';
import { twoForOneName } from './two-for-one';

export interface Found {
  /** Column of the range for each of the table's; −1 for one that is not there. */
  readonly where: readonly number[];
  /** For each of them, the column of its hours when its days stand in another; −1 as a rule. */
  readonly hours: readonly number[];
  /** The headers of those that were found, as typed. */
  readonly headings: Readonly<Record<string, string>>;
  readonly hasHeader: boolean;
  /** The first row of data. */
  readonly from: number;
  /** Columns under headers that nothing knows. */
  readonly unread?: readonly number[];
}

export function columnsOf(param: TableParam, grid: RawGrid, origin: Origin | undefined): Found | CellError {
  const names = Object.keys(param.columns);
  const top = Math.max(
    0,
    grid.findIndex((row) => row.some((cell) => !isBlank(cell))),
  );
  const first = grid[top] ?? [];
  const headers = readHeaders(param, first, origin);
  const lost = errorForHeader(param, first, headers);
  if (lost) return lost;
  const title = titleAbove(param, grid, top, headers, origin);
  if (title) return title;
  const hasHeader = isHeaderRow(param, first, headers);
  if (hasHeader && (headers.found > 0 || param.headed)) {
    if (headers.doubt) return headers.doubt;
    if (headers.lacking) return noColumn(param, headers.lacking, first);
    const table = { param, first, rows: grid.slice(top + 1), headers, origin };
    const refusal = skippedColumn(table) ?? hiddenColumn(table) ?? hoursApart(table) ?? twoForOneName(table);
    const { where, hours, unread } = headers;
    return refusal ?? { where, hours, unread, headings: headingsOf(names, where, first), hasHeader, from: top + 1 };
  }
  const from = hasHeader ? top + 1 : top;
  const order = namesInOrder(param);
  const where = names.map((name) => order.indexOf(name));
  const hours = names.map(() => -1);
  const unread = Array.from({ length: Math.max(0, widthOf(grid) - order.length) }, (_, i) => order.length + i);
  return unreadFigures(param, grid, from) ?? { where, hours, unread, headings: {}, hasHeader, from };
}

/** Columns as they stand without headers: one that is only compared has no place among them. */
const namesInOrder = (param: TableParam): readonly string[] =>
  Object.keys(param.columns).filter((name) => !param.columns[name]?.compared);

const headingsOf = (names: readonly string[], where: readonly number[], first: readonly unknown[]) =>
  Object.fromEntries(
    names.flatMap((name, i) => (where[i] === -1 ? [] : [[name, String(first[where[i] ?? -1]).trim()] as const])),
  );

/** How far below a title its headers are looked for. */
const ROWS_OF_A_TITLE = 6;

/** « Journal 2026 » above the headers, taken with them: neither a header nor a row. */
function titleAbove(
  param: TableParam,
  grid: RawGrid,
  top: number,
  headers: Headers,
  origin: Origin | undefined,
): CellError | undefined {
  if (headers.lacking === undefined) return undefined;
  for (let below = top + 1; below <= top + ROWS_OF_A_TITLE && below < grid.length; below++) {
    const row = grid[below] ?? [];
    if (row.some((cell) => !isBlank(cell) && !isWord(cell))) continue;
    const { found, lacking } = readHeaders(param, row, origin);
    if (found > 1 && lacking === undefined) return startsAtHeaders(param, grid, top, below, origin);
  }
  return undefined;
}

/** An error among headers hides the name of a column: as long as one is not found, it may be that one. */
function errorForHeader(param: TableParam, first: readonly unknown[], headers: Headers): CellError | undefined {
  const isAbsent = (name: string, i: number): boolean => headers.where[i] === -1 && !param.columns[name]?.compared;
  if (!Object.keys(param.columns).some(isAbsent) || (headers.found === 0 && !param.headed)) return undefined;
  for (const cell of first) {
    const error = errorIn(cell);
    if (error) return error;
  }
  return undefined;
}

/**
 * A first row is a header when it names all that the function needs; or when its cells are words where numbers and
 * days are awaited, and none is a word that its column knows. A word in place of a figure is a mistake in a data row:
 * taken for a header, the row would be left out in silence.
 */
function isHeaderRow(param: TableParam, first: readonly unknown[], headers: Headers): boolean {
  if (headers.found > 0 && headers.lacking === undefined) return true;
  if (first.some((cell) => !isBlank(cell) && !isWord(cell))) return false;
  if (param.headed || headers.found > 0) return headers.found > 0 || first.some((cell) => !isBlank(cell));
  return namesInOrder(param).every((name, i) => {
    const column = param.columns[name] as Columns[string];
    const cell = first[i];
    if (column.kind === 'number' || column.kind === 'date')
      return !isBlank(cell) && !STARTS_WITH_FIGURE.test(String(cell));
    return !knows(column, cell);
  });
}

const STARTS_WITH_FIGURE = /^[\s$+−–(-]*\d/;

/** Text that is no number, day or time, nor an error as Google Sheets writes it in a range. */
const isWord = (cell: unknown): boolean =>
  typeof cell === 'string' &&
  errorIn(cell) === undefined &&
  readingOf(cell) === undefined &&
  timeIn(cell) === undefined &&
  !momentIn(cell);

function knows(column: ScalarParam & { isKnown?: (word: string) => boolean }, cell: unknown): boolean {
  if (typeof cell !== 'string' || isBlank(cell)) return false;
  if (column.kind === 'choice') return choiceIn(column.options, cell) !== undefined;
  return column.isKnown?.(cell) ?? false;
}

const isFigure = (cell: unknown): boolean =>
  typeof cell === 'number' ? cell !== 0 : typeof cell === 'string' && readingOf(cell) !== undefined;

/**
 * A column under a header that nothing knows, where an optional one may be meant. In a log, which holds more than is
 * read, words of one that was not found (« annulé ») tell; in any other table that has optional figures, figures do
 * under a header that would multiply (« Nombre », « % »): a number, an area or a year changes nothing.
 */
function skippedColumn({ param, first, rows, headers, origin }: HeadedTable): CellError | undefined {
  const names = Object.keys(param.columns);
  const absent = names.filter((_, i) => headers.where[i] === -1).map((name) => param.columns[name] as ScalarParam);
  const isStrict =
    !param.lenient && Object.values(param.columns).some(({ kind, optional }) => optional && kind === 'number');
  const tells = (cell: unknown, isCounted: boolean): boolean =>
    (isCounted && isFigure(cell)) ||
    absent.some((column) => {
      if (column.kind !== 'choice' || typeof cell !== 'string' || isBlank(cell)) return false;
      const key = choiceIn(column.options, cell);
      return key !== undefined && key !== column.default;
    });
  if (!isStrict && !absent.some(({ kind }) => kind === 'choice')) return undefined;
  for (const at of headers.unread) {
    const isCounted = isStrict && mayMultiply(first[at]);
    const row = rows.find((cells) => tells(cells[at], isCounted));
    if (row) return unreadColumn(param, first[at], row[at], origin, at);
  }
  return undefined;
}

/** Without headers, columns go by their order: figures beside those that are read would be passed over in silence. */
function unreadFigures(param: TableParam, grid: RawGrid, from: number): CellError | undefined {
  const names = namesInOrder(param);
  const width = widthOf(grid);
  if (width <= names.length) return undefined;
  if (!grid.slice(from).some((row) => row.slice(names.length).some(isFigure))) return undefined;
  const list = (language: 'fr' | 'en'): string => names.map((name) => param.columns[name]?.label[language]).join(', ');
  return refuse(
    `${param.label.fr} : ${width} colonnes ont été données et ${names.length} sont attendues (${list('fr')}). Gardez celles-là, ou donnez le tableau avec une ligne d’en-têtes qui les nomme.`,
    `${param.label.en}: ${width} columns were given and ${names.length} are expected (${list('en')}). Keep those, or give the table with a header row that names them.`,
  );
}
