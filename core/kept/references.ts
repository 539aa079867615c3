import type { FormulaToken } from '../formula';
import { type Area, absolute, areaOf, columnName, onSheet } from '../formula/addresses';
import { LIMITS } from '../formula/shifted';

/** Cells that a formula calls by their address, and where among its tokens. */
export interface WrittenReference {
  readonly first: number;
  readonly last: number;
  /** The sheet that it names; undefined where it names none. */
  readonly sheet?: string;
  readonly area: Area;
}

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;
const COLUMN = /^\$?[A-Z]{1,3}$/i;
const ROW = /^\$?[1-9]\d{0,6}$/;

export const isWholeColumns = ({ rows }: Area): boolean => rows >= LIMITS.rows;
export const isWholeRows = ({ columns }: Area): boolean => columns >= LIMITS.columns;

const plain = (text: string): string => text.replace(/\$/g, '').toUpperCase();

/** The area between two corners of one kind: cells, columns or rows. */
function areaBetween(first: string, last: string): Area | undefined {
  const [from, to] = [plain(first), plain(last)];
  if (CELL.test(first) && CELL.test(last)) return areaOf(`${from}:${to}`);
  if (COLUMN.test(first) && COLUMN.test(last)) return areaOf(`${from}1:${to}${LIMITS.rows}`);
  if (ROW.test(first) && ROW.test(last)) return areaOf(`A${from}:${columnName(LIMITS.columns - 1)}${to}`);
  return undefined;
}

const unquoted = (sheet: string): string => (sheet.charAt(0) === "'" ? sheet.slice(1, -1).replace(/''/g, "'") : sheet);

/**
 * The addresses in a formula. `isOpen`: it also reads cells that no address in it tells (INDEX(…):B9, a table’s column, the
 * same cell of several sheets).
 */
export function writtenReferences(tokens: readonly FormulaToken[]): {
  readonly references: readonly WrittenReference[];
  readonly isOpen: boolean;
} {
  const references: WrittenReference[] = [];
  let isOpen = false;
  let index = 0;
  while (index < tokens.length) {
    const found = referenceAt(tokens, index);
    if (found) references.push(found);
    else isOpen ||= tokens[index]?.text === ':' || tokens[index]?.kind === 'bracket';
    index = found ? found.last + 1 : index + 1;
  }
  return { references, isOpen };
}

function referenceAt(tokens: readonly FormulaToken[], first: number): WrittenReference | undefined {
  const named = tokens[first]?.kind === 'sheet' && tokens[first + 1]?.text === '!';
  const sheet = named ? unquoted(tokens[first]?.text ?? '') : undefined;
  const at = named ? first + 2 : first;
  const [start, colon, end] = tokens.slice(at, at + 3);
  if (!start || (start.kind !== 'name' && start.kind !== 'number')) return undefined;
  if (colon?.text === ':' && end && (end.kind === 'name' || end.kind === 'number')) {
    const area = areaBetween(start.text, end.text);
    if (area) return { first, last: at + 2, sheet, area };
  }
  if (start.kind !== 'name' || !CELL.test(start.text)) return undefined;
  return { first, last: at, sheet, area: areaOf(plain(start.text)) };
}

/** An area as a formula of any sheet writes it; whole columns and rows stay whole. */
export function addressOn(sheet: string, area: Area): string {
  if (isWholeColumns(area)) {
    return onSheet(sheet, `$${columnName(area.column)}:$${columnName(area.column + area.columns - 1)}`);
  }
  if (isWholeRows(area)) return onSheet(sheet, `$${area.row + 1}:$${area.row + area.rows}`);
  return onSheet(sheet, absolute(area));
}

/** The same address with « $ » where it had them, on other cells. */
export function rewritten(tokens: readonly FormulaToken[], { first, last }: WrittenReference, area: Area): string {
  const corners = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'name' || kind === 'number');
  const [start, end = start] = corners.map(({ text }) => marksOf(text));
  if (!start || !end) return '';
  const from = cornerText(start, area.row, area.column);
  if (corners.length === 1 && area.rows === 1 && area.columns === 1) return from;
  return `${from}:${cornerText(end, area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

interface Marks {
  readonly column?: string;
  readonly row?: string;
}

function marksOf(corner: string): Marks {
  const [, column, letters, row, digits] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner) ?? [];
  return { ...(letters && { column }), ...(digits && { row: letters ? row : `${column}${row}` }) };
}

const cornerText = ({ column: columnMark, row: rowMark }: Marks, row: number, column: number): string =>
  (columnMark === undefined ? '' : columnMark + columnName(column)) +
  (rowMark === undefined ? '' : `${rowMark}${row + 1}`);
