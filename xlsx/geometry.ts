import type { IRange } from '@univerjs/core';
import { columnIndex, columnName } from '../core/formula/addresses';
import { serialOfTime, timeOfSerial } from '../core/values/dates';

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export type Corners = Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>;

export function rangeName(range: Corners): string {
  const first = cellName(range.startRow, range.startColumn);
  const last = cellName(range.endRow, range.endColumn);
  return first === last ? first : `${first}:${last}`;
}

/** $A$1:$B$9, wherever the formula is copied. */
export function absoluteRangeName(range: Corners): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  return `${corner(range.startRow, range.startColumn)}:${corner(range.endRow, range.endColumn)}`;
}

/** « $B$2:D9 », « B2 » or « B:B » → its corners; whole columns and rows stop at the sheet's size. */
export function readRange(name: string, rowCount: number, columnCount: number): Corners {
  const [first = '', last = first] = name.replaceAll('$', '').split(':');
  const start = readCell(first);
  const end = readCell(last);
  return {
    startRow: start.row ?? 0,
    startColumn: start.column ?? 0,
    endRow: end.row ?? rowCount - 1,
    endColumn: end.column ?? columnCount - 1,
  };
}

function readCell(name: string): { row?: number; column?: number } {
  const [, letters = '', digits = ''] = /^([A-Za-z]*)(\d*)$/.exec(name.trim()) ?? [];
  return { row: digits ? Number(digits) - 1 : undefined, column: letters ? columnIndex(letters) : undefined };
}

/** Excel counts column widths in digits of the workbook's first font, 7 pixels each (Arial 10, Calibri 11), and 5 pixels of margin; heights in points. */
export const widthOfPixels = (pixels: number): number => {
  const width = Math.max(0, (pixels - 5) / 7);
  return width === UNSAID ? width + 0.001 : width;
};
/** ExcelJS takes a width of nine digits for its own, which it leaves out of the file: Excel's is a little less. */
const UNSAID = 9;
export const pixelsOfWidth = (width: number): number => Math.round(width * 7 + 5);
export const pointsOfPixels = (pixels: number): number => pixels * 0.75;
export const pixelsOfPoints = (points: number): number => Math.round(points / 0.75);

/** ExcelJS has days as dates. */
export const dateOfSerial = (serial: number): Date => new Date(timeOfSerial(serial));
export const serialOfDate = (date: Date): number => serialOfTime(date.getTime());

/** Cells one by one, as ExcelJS gives validations → the fewest columns, then blocks of neighbouring columns. */
export function joinedRanges(ranges: readonly Corners[]): Corners[] {
  const columns = joinedAlong(ranges, 'startColumn', 'endColumn', 'startRow', 'endRow');
  return joinedAlong(columns, 'startRow', 'endRow', 'startColumn', 'endColumn');
}

type Edge = keyof Corners;

/** Joins ranges that have the same two edges and follow one another along the others. */
function joinedAlong(ranges: readonly Corners[], same: Edge, sameEnd: Edge, start: Edge, end: Edge): Corners[] {
  const sorted = [...ranges].sort((a, b) => a[same] - b[same] || a[sameEnd] - b[sameEnd] || a[start] - b[start]);
  const joined: Corners[] = [];
  for (const range of sorted) {
    const last = joined[joined.length - 1];
    const follows = last && last[same] === range[same] && last[sameEnd] === range[sameEnd];
    if (last && follows && range[start] <= last[end] + 1) last[end] = Math.max(last[end], range[end]);
    else joined.push({ ...range });
  }
  return joined;
}
