import { CellValueType, type ICellData, type IWorksheetData } from '@univerjs/core';
import { readRange } from '../../xlsx/geometry';
import type { BookSheet } from '../../xlsx/read/book';
import { attribute } from '../../xlsx/read/xml';
import { isSafeAddress, linkData, webLinkData } from '../grids/links/data';
import { linkInside } from '../grids/links/file';
import type { Reading } from './sheet-reader';

/** All the links of a sheet together. */
const MOST_CELLS = 20_000;

/** The links of a sheet: the value under them, be it a number, a date or a formula, stays what it is. */
export function readLinks(file: BookSheet, sheet: IWorksheetData, { sheetIds, leftOut }: Reading): void {
  let cellsLinked = 0;
  for (const element of file.links) {
    const location = attribute(element, 'location');
    const relation = file.relations.get(attribute(element, 'id') ?? '');
    const address = relation ? relation.target + (location ? `#${location}` : '') : `#${location ?? ''}`;
    const inside = linkInside(address, sheetIds);
    if (!inside && !isSafeAddress(address)) {
      leftOut.add('links');
      continue;
    }
    const link = inside ? linkData(inside) : webLinkData(address);
    const range = readRange(attribute(element, 'ref') ?? '', sheet.rowCount, sheet.columnCount);
    const size = (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1);
    cellsLinked += Math.max(size, 1);
    if (!(size > 0 && cellsLinked <= MOST_CELLS)) {
      leftOut.add('links');
      continue;
    }
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        const cell = cellAt(sheet, row, column);
        const asText = inside ? undefined : asFormula(cell, address);
        if (asText) Object.assign(cell, asText);
        else cell.custom = { ...cell.custom, ...link };
      }
    }
  }
}

function cellAt(sheet: IWorksheetData, row: number, column: number): ICellData {
  sheet.cellData[row] ??= {};
  const cells = sheet.cellData[row] as Record<number, ICellData>;
  cells[column] ??= {};
  return cells[column];
}

/** A text that leads outside is a formula of Univer's: it is a link here, and back in Excel. */
function asFormula(cell: ICellData, address: string): ICellData | undefined {
  if (cell.f || typeof cell.v !== 'string' || cell.t !== CellValueType.STRING) return undefined;
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  // Excel takes texts of 255 characters at most in a formula.
  if (address.length > 255 || cell.v.length > 255) return undefined;
  return { f: `=HYPERLINK(${quoted(address)},${quoted(cell.v)})` };
}
