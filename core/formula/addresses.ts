/** A → 0, AA → 26. */
export const columnIndex = (letters: string): number =>
  letters.split('').reduce((sum, letter) => sum * 26 + letter.toUpperCase().charCodeAt(0) - 64, 0) - 1;

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnName(before) : '') + String.fromCharCode(65 + (column % 26));
}

/** A cell; rows and columns count from 0. */
export interface Point {
  readonly row: number;
  readonly column: number;
}
/** A block of cells. */
export interface Area extends Point {
  readonly rows: number;
  readonly columns: number;
}

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

const corner = (row: number, column: number, mark: string): string => `${mark}${columnName(column)}${mark}${row + 1}`;

function written({ row, column, rows = 1, columns = 1 }: Point & Partial<Area>, mark: string): string {
  const first = corner(row, column, mark);
  return rows === 1 && columns === 1 ? first : `${first}:${corner(row + rows - 1, column + columns - 1, mark)}`;
}

/** B3:B12, or B3 for a cell alone. */
export const relative = (area: Point & Partial<Area>): string => written(area, '');
/** $B$3:$B$12 */
export const absolute = (area: Point & Partial<Area>): string => written(area, '$');
/** 'Coût d''utilisation'!$B$3:$B$12 */
export const onSheet = (sheet: string, range: string): string => `'${sheet.replace(/'/g, "''")}'!${range}`;

const CORNER = /^\$?([A-Z]+)\$?(\d+)$/;

function cornerOf(name: string): Area {
  const [, letters = 'A', digits = '1'] = CORNER.exec(name) ?? [];
  return cellArea(Number(digits) - 1, columnIndex(letters));
}

/** The area that « B3:B12 » or « $B$3 » is. */
export function areaOf(range: string): Area {
  const [first = 'A1', last = first] = range.split(':');
  return around(cornerOf(first), cornerOf(last));
}

/** The smallest area that holds both. */
export function around(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
