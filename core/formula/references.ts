import { areaOf, onSheet, relative } from './addresses';
import { tokenize } from './index';

/** What a formula calls cells: « B2 », « $B$2:B9 », « 'Feuille 2'!B2 », « A:A », « 2:5 ». Names of cells are told apart. */
export interface Reference {
  /** The sheet it names; undefined where it names none. */
  readonly sheet?: string;
  /** « B2:B9 », without « $ ». */
  readonly range: string;
}

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;
const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?[1-9]\d{0,6}$/;
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const LOGICAL = /^(?:TRUE|FALSE|VRAI|FAUX)$/i;

const withoutQuotes = (sheet: string): string =>
  sheet.charAt(0) === "'" ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;

/** The reference that a text is, and nothing else; undefined for anything more. */
export function referenceIn(text: string): Reference | undefined {
  const tokens = tokenize(text.trim());
  const named = tokens[0]?.kind === 'sheet' && tokens[1]?.text === '!';
  const [first, colon, last, more] = named ? tokens.slice(2) : tokens;
  if (!first || more) return undefined;
  if (!colon) return CELL.test(first.text) ? referenceTo(tokens[0]?.text, named, first.text) : undefined;
  if (colon.text !== ':' || !last) return undefined;
  const fits = [CELL, COLUMN, ROW].some((pattern) => pattern.test(first.text) && pattern.test(last.text));
  return fits ? referenceTo(tokens[0]?.text, named, `${first.text}:${last.text}`) : undefined;
}

const referenceTo = (sheet: string | undefined, named: boolean, range: string): Reference => ({
  ...(named && sheet && { sheet: withoutQuotes(sheet) }),
  range: range.replace(/\$/g, '').toUpperCase(),
});

/** A defined name, perhaps: only the host knows. */
export const isName = (text: string): boolean =>
  NAME.test(text) && !CELL.test(text) && !LOGICAL.test(text) && !/^R\d*C\d*$/i.test(text);

const PLAIN_SHEET = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A range of a sheet. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: string;
}

/** A place as a formula of `from` writes it: its sheet is named only where it is another. */
export function writtenFrom(place: SheetRange, from: string): string {
  if (place.sheet === from) return place.range;
  if (PLAIN_SHEET.test(place.sheet) && !CELL.test(place.sheet)) return `${place.sheet}!${place.range}`;
  return onSheet(place.sheet, place.range);
}

/** « B2:C9 » has eight rows and two columns; a whole column or row has no size of its own. */
export function sizeOf(range: string): { readonly rows: number; readonly columns: number } | undefined {
  if (!range.split(':').every((corner) => CELL.test(corner))) return undefined;
  const { rows, columns } = areaOf(range.toUpperCase());
  return { rows, columns };
}

export const isOneCell = (range: string): boolean => {
  const size = sizeOf(range);
  return size !== undefined && size.rows === 1 && size.columns === 1;
};

/** « B2:C9 » → B2, « C:D » → C1, « 2:5 » → A2. */
export function firstCellOf(range: string): string {
  const [first = range] = range.split(':');
  if (CELL.test(first)) return first;
  return COLUMN.test(first) ? `${first}1` : `A${first}`;
}

/** The address of a cell of a range, counted from its first cell: (0, 0) of « B2:C9 » is B2. */
export function cellIn(range: string, row: number, column: number): string {
  const area = areaOf(range);
  return relative({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
}

/** A block whose first cell is given: « B2 », 3 rows, 2 columns → « B2:C4 ». */
export function blockAt(cell: string, rows: number, columns: number): string {
  const { row, column } = areaOf(cell);
  return relative({ row, column, rows, columns });
}

/** Whether a cell is in a range: « B2:C9 », « A:C » or « 2:5 ». */
export function holdsCell(range: string, cell: string): boolean {
  if (!sizeOf(range)) return holdsInWhole(range, cell);
  const { row, column, rows, columns } = areaOf(range);
  const at = areaOf(cell);
  return at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
}

function holdsInWhole(range: string, cell: string): boolean {
  const at = areaOf(cell);
  const [first = '', last = first] = range.split(':');
  if (/\d/.test(first)) return at.row + 1 >= Number(first) && at.row + 1 <= Number(last);
  return at.column >= areaOf(`${first}1`).column && at.column <= areaOf(`${last}1`).column;
}
