import { type Area, areaOf, columnIndex } from '../../core/formula/addresses';
import { LIMITS } from '../../core/formula/shifted';
import { wholeColumns, wholeRows } from '../kept';

/** Cells of a sheet, which is named where the text names it. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

const PIECE = /^(?:'((?:[^']|'')*)'|([^'![\]]+))!(\$?[A-Z]{0,3}\$?\d{0,7})(?::(\$?[A-Z]{0,3}\$?\d{0,7}))?$/i;

/** « 'Budget 2026'!$A$1:$F$40,Feuil1!$H:$H »: each piece, or undefined where it is no range of this workbook (OFFSET…). */
export function rangesIn(content: string): (SheetArea | undefined)[] {
  const pieces = content.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return pieces.map((piece) => {
    const [, quoted, plain = '', first = '', last = first] = PIECE.exec(piece.trim()) ?? [];
    const area = areaBetween(first.replaceAll('$', '').toUpperCase(), last.replaceAll('$', '').toUpperCase());
    const fits = area && area.row + area.rows <= LIMITS.rows && area.column + area.columns <= LIMITS.columns;
    return fits ? { sheet: quoted?.replace(/''/g, "'") ?? plain, area } : undefined;
  });
}

function areaBetween(first: string, last: string): Area | undefined {
  if (/^[A-Z]+[1-9]\d*$/.test(first) && /^[A-Z]+[1-9]\d*$/.test(last)) return areaOf(`${first}:${last}`);
  if (/^[1-9]\d*$/.test(first) && /^[1-9]\d*$/.test(last)) {
    return wholeRows(Number(first) - 1, Number(last) - Number(first) + 1);
  }
  if (!/^[A-Z]+$/.test(first) || !/^[A-Z]+$/.test(last)) return undefined;
  return wholeColumns(columnIndex(first), columnIndex(last) - columnIndex(first) + 1);
}
