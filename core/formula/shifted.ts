import { columnIndex, columnName } from './addresses';
import { type FormulaToken, tokenize } from './index';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

/** What a spreadsheet has: a reference pushed out of it is lost. */
export const LIMITS = { rows: 1_048_576, columns: 16_384 };

const movedColumn = (mark: string, letters: string, by: number): string | undefined => {
  if (mark) return mark + letters;
  const column = columnIndex(letters.toUpperCase()) + by;
  return column >= 0 && column < LIMITS.columns ? columnName(column) : undefined;
};

const movedRow = (mark: string, digits: string, by: number): string | undefined => {
  if (mark) return mark + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= LIMITS.rows ? String(row) : undefined;
};

function movedCell(text: string, rows: number, columns: number): string | undefined {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = CELL.exec(text) ?? [];
  const column = movedColumn(columnMark, letters, columns);
  const row = movedRow(rowMark, digits, rows);
  return column === undefined || row === undefined ? undefined : column + row;
}

function movedEdge(text: string, rows: number, columns: number): string | undefined {
  const column = COLUMN.exec(text);
  if (column) return movedColumn(column[1] ?? '', column[2] ?? '', columns);
  const row = ROW.exec(text);
  return row ? movedRow(row[1] ?? '', row[2] ?? '', rows) : text;
}

/** As when a formula is filled that many rows down and columns right: what has no « $ » follows. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokenize(formula);
  return tokens.map((token, index) => moved(token, tokens, index, rows, columns) ?? '#REF!').join('');
}

function moved(
  { kind, text }: FormulaToken,
  tokens: readonly FormulaToken[],
  index: number,
  rows: number,
  columns: number,
): string | undefined {
  const isName = kind === 'name' || kind === 'number';
  if (!isName || tokens[index + 1]?.kind === 'bracket') return text;
  if (kind === 'name' && CELL.test(text)) return movedCell(text, rows, columns);
  // « A:B », « 2:5 »: only beside a colon, and of the same kind, are they columns and rows.
  const other = [tokens[index - 1], tokens[index + 1]].some((near) => near?.text === ':');
  return other ? movedEdge(text, rows, columns) : text;
}
