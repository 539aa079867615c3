import { type FormulaToken, tokenize } from './index';

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const [COLUMNS, ROWS] = [16_384, 1_048_576];

interface Cell {
  readonly column: number;
  readonly row: number;
  readonly isColumnFixed: boolean;
  readonly isRowFixed: boolean;
}

/**
 * In a file, « Feuil1!B1 » without « $ » in the content of a name is as far from whoever uses the name as B1 is from A1, and beyond
 * the last column one counts from the first. Here names are addresses for all: it is said with OFFSET, from where the formula stands.
 */
export function withRelativeCells(content: string): string {
  const tokens = tokenize(content);
  let written = '';
  for (let at = 0; at < tokens.length; at++) {
    const isInSheet = tokens[at]?.kind === 'sheet' && tokens[at + 1]?.text === '!';
    const first = isInSheet ? cellOf(tokens[at + 2]) : undefined;
    const isRange = tokens[at + 3]?.text === ':';
    const last = isRange ? cellOf(tokens[at + 4]) : first;
    const said = first && last && offset(tokens[at]?.text ?? '', first, last, isRange);
    written += said ?? tokens[at]?.text ?? '';
    if (said) at += isRange ? 4 : 2;
  }
  return written;
}

const SAID =
  /OFFSET\(((?:'(?:[^']|'')+'|[^'!(),]+))!\$([A-Z]+)\$(\d+),(ROW\(\)-1[-+]\d+|0),(COLUMN\(\)-1[-+]\d+|0)(?:,(\d+),(\d+))?\)/g;

/** The contrary, for a file. */
export const withoutRelativeCells = (content: string): string =>
  content.replace(SAID, (_, sheet: string, letters: string, digits: string, ...places: string[]) => {
    const [rows = '0', columns = '0', height, width] = places;
    const [row, isRowFixed] = rows === '0' ? [Number(digits), true] : [seenFromFirst(rows, ROWS), false];
    const [column, isColumnFixed] =
      columns === '0' ? [columnOf(letters), true] : [seenFromFirst(columns, COLUMNS), false];
    const first = written({ row, column, isRowFixed, isColumnFixed });
    if (typeof height !== 'string' || typeof width !== 'string') return `${sheet}!${first}`;
    const [endRow, endColumn] = [row + Number(height) - 1, column + Number(width) - 1];
    const last = written({ row: endRow, column: endColumn, isRowFixed, isColumnFixed });
    return `${sheet}!${first}:${last}`;
  });

function offset(sheet: string, first: Cell, last: Cell, isRange: boolean): string | undefined {
  const { isRowFixed, isColumnFixed } = first;
  if (isRowFixed && isColumnFixed) return undefined;
  // « $A$1:A1 » grows with where one is: no such range has a fixed size.
  if (last.isRowFixed !== isRowFixed || last.isColumnFixed !== isColumnFixed) return undefined;
  const corner = written({
    row: isRowFixed ? first.row : 1,
    column: isColumnFixed ? first.column : 1,
    isRowFixed: true,
    isColumnFixed: true,
  });
  const rows = isRowFixed ? '0' : moved('ROW', first.row, ROWS);
  const columns = isColumnFixed ? '0' : moved('COLUMN', first.column, COLUMNS);
  const [height, width] = [last.row - first.row + 1, last.column - first.column + 1];
  if (height < 1 || width < 1) return undefined;
  return `OFFSET(${sheet}!${corner},${rows},${columns}${isRange ? `,${height},${width}` : ''})`;
}

/** Every cell of a sheet with its « $ »: what is an address for all says so in a file. */
export function withFixedCells(content: string): string {
  const tokens = tokenize(content);
  return tokens
    .map((token, at) => {
      const isInSheet = tokens[at - 1]?.text === '!' || (tokens[at - 1]?.text === ':' && tokens[at - 3]?.text === '!');
      const cell = isInSheet ? cellOf(token) : undefined;
      return cell ? written({ ...cell, isRowFixed: true, isColumnFixed: true }) : token.text;
    })
    .join('');
}

function cellOf(token: FormulaToken | undefined): Cell | undefined {
  const [, columnMark, letters = '', rowMark, digits = ''] = CELL.exec(token?.kind === 'name' ? token.text : '') ?? [];
  if (letters === '') return undefined;
  const [column, row] = [columnOf(letters), Number(digits)];
  if (column > COLUMNS || row < 1 || row > ROWS) return undefined;
  return { column, row, isColumnFixed: columnMark === '$', isRowFixed: rowMark === '$' };
}

const columnOf = (letters: string): number =>
  letters
    .toUpperCase()
    .split('')
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  return (column > 26 ? lettersOf((column - 1 - rest) / 26) : '') + String.fromCharCode(65 + rest);
}

const written = ({ column, row, isColumnFixed, isRowFixed }: Cell): string =>
  `${isColumnFixed ? '$' : ''}${lettersOf(column)}${isRowFixed ? '$' : ''}${row}`;

/** How far from one’s own row or column: nearer by the other end, it is before. */
const moved = (own: string, place: number, count: number): string => {
  const far = place - 1 > count / 2 ? place - 1 - count : place - 1;
  return `${own}()-1${far < 0 ? '' : '+'}${far}`;
};

/** « ROW()-1-2 » among so many rows: the place that it has as seen from the first cell. */
const seenFromFirst = (move: string, count: number): number => {
  const far = Number(move.replace(/^\w+\(\)-1/, ''));
  return (far < 0 ? far + count : far) + 1;
};
