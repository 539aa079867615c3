/** Tables with or without their header row: which row is one, which column is which, and what each row holds. */
import { CellError, errorIn, isBlank, refuse } from './cell';
import { choiceIn } from './choices';
import { momentIn, timeIn } from './dates';
import type { Columns, LooseRow, ScalarParam, TableParam, TableRow } from './define';
import { type Headers, readHeaders } from './headers/read';
import { noColumn, unreadColumn } from './headers/refusals';
import { readingOf } from './numbers';
import { missing, type Origin, type Place, rowName } from './place';
import { gridOf, isMoreThanNothing, type RawGrid, widthOf } from './ranges';
import { readScalar } from './read';
import { isTotalName } from './totals';

interface Found {
  /** Column of the range for each of the table's; −1 for one that is not there. */
  readonly where: readonly number[];
  readonly hasHeader: boolean;
  /** The first row of data. */
  readonly from: number;
}

/** Reads a table row by row; rows that are blank where the function looks are left out. */
export function readTable(param: TableParam, raw: unknown, origin?: Origin): unknown[] | CellError {
  const grid = gridOf(raw);
  const found = columnsOf(param, grid, origin);
  if (found instanceof CellError) return found;
  const rows = rowsOf(param, grid, found, origin);
  if (rows.length === 0) return missing(param.label);
  if (param.lenient) return rows;
  return firstProblem(rows, () => Object.keys(param.columns)) ?? rows;
}

function columnsOf(param: TableParam, grid: RawGrid, origin: Origin | undefined): Found | CellError {
  const names = Object.keys(param.columns);
  const top = Math.max(
    0,
    grid.findIndex((row) => row.some((cell) => !isBlank(cell))),
  );
  const first = grid[top] ?? [];
  const headers = readHeaders(param, first, origin);
  const lost = errorForHeader(param, first, headers);
  if (lost) return lost;
  const hasHeader = isHeaderRow(param, first, headers);
  if (hasHeader && (headers.found > 0 || param.headed)) {
    if (headers.doubt) return headers.doubt;
    if (headers.lacking) return noColumn(param, headers.lacking, first);
    const skipped = skippedColumn(param, grid, top, headers, origin);
    return skipped ?? { where: headers.where, hasHeader, from: top + 1 };
  }
  const from = hasHeader ? top + 1 : top;
  return unreadFigures(param, grid, from) ?? { where: names.map((_, i) => i), hasHeader, from };
}

/** An error among headers hides the name of a column: as long as one is not found, it may be that one. */
function errorForHeader(param: TableParam, first: readonly unknown[], headers: Headers): CellError | undefined {
  if (!headers.where.includes(-1) || (headers.found === 0 && !param.headed)) return undefined;
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
  return Object.keys(param.columns).every((name, i) => {
    const column = param.columns[name] as ScalarParam;
    const cell = first[i];
    if (column.kind === 'number' || column.kind === 'date')
      return !isBlank(cell) && !STARTS_WITH_FIGURE.test(String(cell));
    return !knows(column, cell);
  });
}

const STARTS_WITH_FIGURE = /^[\s$+−–(-]*\d/;

/** Text that is no number, day or time. */
const isWord = (cell: unknown): boolean =>
  typeof cell === 'string' && readingOf(cell) === undefined && timeIn(cell) === undefined && !momentIn(cell);

function knows(column: ScalarParam & { isKnown?: (word: string) => boolean }, cell: unknown): boolean {
  if (typeof cell !== 'string' || isBlank(cell)) return false;
  if (column.kind === 'choice') return choiceIn(column.options, cell) !== undefined;
  return column.isKnown?.(cell) ?? false;
}

const isFigure = (cell: unknown): boolean =>
  typeof cell === 'number' ? cell !== 0 : typeof cell === 'string' && readingOf(cell) !== undefined;

/**
 * A column under a header that nothing knows, while an optional one was not found. In a log, which holds more than is
 * read, words of that column (« annulé ») tell; in any other table, figures do.
 */
function skippedColumn(
  param: TableParam,
  grid: RawGrid,
  top: number,
  headers: Headers,
  origin: Origin | undefined,
): CellError | undefined {
  const names = Object.keys(param.columns);
  const absent = names.filter((_, i) => headers.where[i] === -1).map((name) => param.columns[name] as ScalarParam);
  const tells = (cell: unknown): boolean =>
    absent.some((column) => {
      if (column.kind === 'number') return !param.lenient && isFigure(cell);
      if (column.kind !== 'choice' || typeof cell !== 'string' || isBlank(cell)) return false;
      const key = choiceIn(column.options, cell);
      return key !== undefined && key !== column.default;
    });
  if (!absent.some(({ kind }) => kind === 'number' || kind === 'choice')) return undefined;
  for (const at of headers.unread) {
    const row = grid.slice(top + 1).find((cells) => tells(cells[at]));
    if (row) return unreadColumn(param, grid[top]?.[at], row[at], origin, at);
  }
  return undefined;
}

/** Without headers, columns go by their order: figures beside those that are read would be passed over in silence. */
function unreadFigures(param: TableParam, grid: RawGrid, from: number): CellError | undefined {
  const names = Object.keys(param.columns);
  const width = widthOf(grid);
  if (width <= names.length) return undefined;
  if (!grid.slice(from).some((row) => row.slice(names.length).some(isFigure))) return undefined;
  const list = (language: 'fr' | 'en'): string => names.map((name) => param.columns[name]?.label[language]).join(', ');
  return refuse(
    `${param.label.fr} : ${width} colonnes ont été données et ${names.length} sont attendues (${list('fr')}). Gardez celles-là, ou donnez le tableau avec une ligne d’en-têtes qui les nomme.`,
    `${param.label.en}: ${width} columns were given and ${names.length} are expected (${list('en')}). Keep those, or give the table with a header row that names them.`,
  );
}

function rowsOf(param: TableParam, grid: RawGrid, found: Found, origin: Origin | undefined): LooseRow<Columns>[] {
  const names = Object.keys(param.columns);
  const { where, hasHeader, from } = found;
  // Days written in advance are no rows: nothing is said of them yet.
  const says = (read: readonly unknown[]): boolean =>
    read.some((cell, j) => isMoreThanNothing(cell) && !isDay(param.columns[names[j] ?? '']));
  const rows: LooseRow<Columns>[] = [];
  for (let i = from; i < grid.length; i++) {
    const cells = grid[i] ?? [];
    const read = where.map((column) => cells[column]);
    if (!says(read)) continue;
    const place: Place = { of: param.label, row: i + 1, origin };
    const row: Record<string, unknown> = { at: i + 1, where: rowName(i + 1, origin) };
    let problems: Record<string, CellError> | undefined;
    for (let j = 0; j < names.length; j++) {
      const name = names[j] ?? '';
      const column = param.columns[name] as ScalarParam;
      const value = readCell(column, read[j], place);
      if (value instanceof CellError) {
        problems = problems ?? {};
        problems[name] = value;
      } else row[name] = value;
    }
    if (problems) row.problems = hasHeader ? problems : withOrder(param, problems);
    const total = totalRow(param, read, place);
    if (total) row.problems = { ...total, ...errorsOf(problems) };
    rows.push(row as LooseRow<Columns>);
  }
  return rows;
}

function readCell(column: ScalarParam, cell: unknown, place: Place): unknown {
  const value = errorIn(cell) ?? readScalar(column, cell, place);
  if (value !== undefined) return value;
  if (!column.optional && column.kind !== 'mark') return missing(column.label, place);
  return (column as { default?: unknown }).default;
}

/** In a table without headers, columns may have been swapped: what is awaited in each is said. */
function withOrder(param: TableParam, problems: Record<string, CellError>): Record<string, CellError> {
  const list = (language: 'fr' | 'en'): string =>
    Object.keys(param.columns)
      .map((name) => param.columns[name]?.label[language])
      .join(', ');
  const explained: Record<string, CellError> = {};
  for (const name of Object.keys(problems)) {
    const problem = problems[name] as CellError;
    explained[name] = problem.text
      ? refuse(
          `${problem.text.fr} Sans ligne d’en-têtes, les colonnes sont, dans l’ordre : ${list('fr')}.`,
          `${problem.text.en} Without a header row, the columns are, in order: ${list('en')}.`,
          problem.code,
        )
      : problem;
  }
  return explained;
}

/** Errors that came in go out before any refusal. */
const errorsOf = (problems: Readonly<Record<string, CellError>> = {}): Record<string, CellError> =>
  Object.fromEntries(Object.entries(problems).filter(([, { text }]) => !text));

const isDay = (column: ScalarParam | undefined): boolean => column?.kind === 'date' && !column.time;

/** A row of totals at the foot of a table would be counted twice, wherever it says so. */
function totalRow(param: TableParam, read: readonly unknown[], place: Place): Record<string, CellError> | undefined {
  const names = Object.keys(param.columns);
  const holdsNames = (name: string): boolean => ['text', 'date'].includes(param.columns[name]?.kind ?? '');
  const at = names.findIndex((name, j) => {
    const cell = read[j];
    return holdsNames(name) && typeof cell === 'string' && isTotalName(cell);
  });
  if (at < 0) return undefined;
  const where = rowName(place.row ?? 1, place.origin);
  const found = String(read[at]).trim();
  const refusal = refuse(
    `${param.label.fr} (${where.fr}) : « ${found} » est une ligne de total, qui compterait deux fois. Laissez-la hors de la plage.`,
    `${param.label.en} (${where.en}): “${found}” is a row of totals, which would count twice. Leave it out of the range.`,
  );
  return Object.fromEntries(names.map((name): [string, CellError] => [name, refusal]));
}

/** An error that came in, before any refusal, among the columns that each row is used for. */
function firstProblem(
  rows: readonly LooseRow<Columns>[],
  uses: (row: LooseRow<Columns>) => readonly string[],
): CellError | undefined {
  let refusal: CellError | undefined;
  for (const row of rows) {
    const { problems } = row as { problems?: Readonly<Record<string, CellError>> };
    if (!problems) continue;
    for (const name of uses(row)) {
      const problem = problems[name];
      if (problem && !problem.text) return problem;
      refusal = refusal ?? problem;
    }
  }
  return refusal;
}

/**
 * Of a lenient table, the rows that a function uses, or what is wrong in one of them. `uses` names the columns it
 * looks at in a row, none for a row that it passes over (a cancelled line): what is wrong elsewhere stops nothing.
 */
export function usedRows<C extends Columns>(
  rows: readonly LooseRow<C>[],
  uses: (row: LooseRow<C>) => readonly (keyof C & string)[],
): TableRow<C>[] | CellError {
  const problem = firstProblem(rows as readonly LooseRow<Columns>[], uses as never);
  if (problem) return problem;
  return rows.filter((row) => uses(row).length > 0) as unknown as TableRow<C>[];
}
