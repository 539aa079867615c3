/** Tables with or without their header row: which row is one, which column is which, and what each row holds. */

import type { Columns, LooseRow, OtherCell, ScalarParam, TableParam, TableRow } from '../declare/kinds';
import { missing, type Origin, type Place, rowName } from '../declare/place';
import { CellError, errorIn, isBlank, refuse } from '../values/cell';
import { formatNumber } from '../values/format';
import { gridOf, type RawGrid } from '../values/grid';
import { durationIn } from '../values/numbers';
import { holdsTotalWord, isTotalName } from '../values/totals';
import { columnOf } from './headers/refusals';
import { columnsOf, type Found } from './headers/row';
import { MomentCell, momentCell, readMoment } from './moments';
import { isMoreThanNothing } from './ranges';
import { readScalar } from './read';

/** More than a group writes in ten years; beyond, the answer would take more than a second. */
const MOST_ROWS = 20_000;

const tooManyRows = ({ label }: TableParam): CellError =>
  refuse(
    `${label.fr} : plus de ${formatNumber(MOST_ROWS, 'fr')} lignes sont remplies, et cette fonction en lit au plus ${formatNumber(MOST_ROWS, 'fr')}. Donnez-lui moins de lignes, par exemple celles d’une année.`,
    `${label.en}: more than ${formatNumber(MOST_ROWS, 'en')} rows are filled in, and this function reads at most ${formatNumber(MOST_ROWS, 'en')}. Give it fewer rows, for example those of one year.`,
  );

/** Reads a table row by row; rows that are blank where the function looks are left out. */
export function readTable(name: string, param: TableParam, raw: unknown, origin?: Origin): unknown[] | CellError {
  const grid = gridOf(raw);
  const found = columnsOf(param, grid, origin);
  if (found instanceof CellError) return found;
  const rows = rowsOf(name, param, grid, found, origin);
  if (rows.length > MOST_ROWS) return tooManyRows(param).of(name);
  if (rows.length === 0) return param.mayBeEmpty && found.hasHeader ? [] : missing(param.label);
  if (param.lenient) return rows;
  return firstProblem(rows, () => Object.keys(param.columns)) ?? rows;
}

function rowsOf(
  table: string,
  param: TableParam,
  grid: RawGrid,
  found: Found,
  origin: Origin | undefined,
): LooseRow<Columns>[] {
  const names = Object.keys(param.columns);
  const { where, hours, headings, hasHeader, from } = found;
  // Days written in advance are no rows: nothing is said of them yet.
  const tells = names.map((name) => !isDay(param.columns[name]) && !param.columns[name]?.compared);
  // A label and nothing else in the whole row is the heading of a section.
  const isHeading = (cells: readonly unknown[], read: readonly unknown[]): boolean =>
    cells.filter(isMoreThanNothing).length === 1 &&
    read.some((cell, j) => param.columns[names[j] ?? '']?.ignored && isMoreThanNothing(cell));
  const says = (read: readonly unknown[]): boolean => read.some((cell, j) => tells[j] && isMoreThanNothing(cell));
  const rows: LooseRow<Columns>[] = [];
  const sums = names.map(() => ({ sum: 0, count: 0 }));
  const amounts = amountColumns(param);
  for (let i = from; i < grid.length && rows.length <= MOST_ROWS; i++) {
    const cells = grid[i] ?? [];
    const read = where.map((column, j) => momentCell(cells, column, hours[j] ?? -1));
    if (!says(read) || isHeading(cells, read)) continue;
    const place: Place = { of: param.label, row: i + 1, origin };
    const row: Record<string, unknown> = { at: i + 1, where: rowName(i + 1, origin), headings };
    let problems: Record<string, CellError> | undefined;
    for (let j = 0; j < names.length; j++) {
      const name = names[j] ?? '';
      const column = param.columns[name] as ScalarParam;
      const value = readCell(column, read[j], place);
      if (value instanceof CellError) {
        problems = problems ?? {};
        problems[name] = value.of(table);
        if (isBlank(read[j])) row.missing = [...((row.missing as string[] | undefined) ?? []), name];
      } else row[name] = value;
      if (column.kind === 'number' && column.orHours && durationIn(read[j]) !== undefined) {
        row.durations = { ...(row.durations as object | undefined), [name]: read[j] };
      }
    }
    if (param.keepsOthers) row.others = otherCells(grid, found, cells, origin);
    if (problems) row.problems = hasHeader ? problems : withOrder(param, problems);
    const total = totalRow(param, read, place, () => amounts.some((j) => isSumOf(sums[j], row[names[j] ?? ''])));
    names.forEach((name, j) => {
      addTo(sums[j], row[name]);
    });
    if (total) row.problems = { ...total, ...errorsOf(problems) };
    rows.push(row as LooseRow<Columns>);
  }
  return rows;
}

function otherCells(grid: RawGrid, { unread, from }: Found, cells: readonly unknown[], origin?: Origin): OtherCell[] {
  const headers = grid[from - 1] ?? [];
  return (unread ?? []).map((at) => {
    const header = isBlank(headers[at]) ? '' : String(headers[at]).trim();
    return { header, where: columnOf(at, origin), at, cell: cells[at] };
  });
}

function readCell(column: ScalarParam, cell: unknown, place: Place): unknown {
  const value =
    cell instanceof MomentCell ? readMoment(column, cell, place) : (errorIn(cell) ?? readScalar(column, cell, place));
  if (value !== undefined) return value;
  if (!column.optional && column.kind !== 'mark') return missing(column.label, place);
  return (column as { default?: unknown }).default;
}

/** In a table without headers, columns may have been swapped: what is awaited in each is said. */
function withOrder(param: TableParam, problems: Record<string, CellError>): Record<string, CellError> {
  const list = (language: 'fr' | 'en'): string =>
    Object.values(param.columns)
      .filter(({ compared }) => !compared)
      .map((column) => column.label[language])
      .join(', ');
  const explained: Record<string, CellError> = {};
  for (const name of Object.keys(problems)) {
    const problem = problems[name] as CellError;
    explained[name] = problem.text
      ? refuse(
          `${problem.text.fr} Sans ligne d’en-têtes, les colonnes sont, dans l’ordre : ${list('fr')}.`,
          `${problem.text.en} Without a header row, the columns are, in order: ${list('en')}.`,
          problem.code,
          problem.about,
        )
      : problem;
  }
  return explained;
}

/** Errors that came in go out before any refusal. */
const errorsOf = (problems: Readonly<Record<string, CellError>> = {}): Record<string, CellError> =>
  Object.fromEntries(Object.entries(problems).filter(([, { text }]) => !text));

const isDay = (column: ScalarParam | undefined): boolean => column?.kind === 'date' && !column.time;

/** The columns that a row of totals adds up: those of money, or without any those of quantities. */
function amountColumns(param: TableParam): readonly number[] {
  const columns = Object.values(param.columns);
  const isMoney = (column: ScalarParam): boolean => column.kind === 'number' && column.unit === 'money';
  const isAmount = columns.some(isMoney) ? isMoney : (column: ScalarParam) => column.kind === 'number';
  return columns.map((column, j) => (isAmount(column) && !column.compared ? j : -1)).filter((j) => j >= 0);
}
interface Sum {
  sum: number;
  count: number;
}
function addTo(sum: Sum | undefined, value: unknown): void {
  if (!sum || typeof value !== 'number') return;
  sum.sum += value;
  sum.count++;
}
/** The sum of two rows above or more, the noise of binary arithmetic apart. */
const isSumOf = (sum: Sum | undefined, value: unknown): boolean =>
  typeof value === 'number' &&
  value !== 0 &&
  sum !== undefined &&
  sum.count > 1 &&
  Math.abs(sum.sum - value) <= 1e-9 * Math.abs(value);

/** A row of totals at the foot of a table would be counted twice, wherever it says so. */
function totalRow(
  param: TableParam,
  read: readonly unknown[],
  place: Place,
  addsUp: () => boolean,
): Record<string, CellError> | undefined {
  const names = Object.keys(param.columns);
  const holdsNames = (name: string): boolean => ['text', 'date'].includes(param.columns[name]?.kind ?? '');
  const at = names.findIndex((name, j) => {
    const cell = read[j];
    if (!holdsNames(name) || typeof cell !== 'string') return false;
    return isTotalName(cell) || (holdsTotalWord(cell) && addsUp());
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
