import { BooleanNumber, CellValueType, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { Worksheet } from 'exceljs';
import type JSZip from 'jszip';
import type { Area } from '../../core/formula/addresses';
import { type Corners, cellName } from '../../xlsx/geometry';
import { areasOf, type KeptSheet, NOTHING_KEPT, withKept } from '../../xlsx/kept';
import { linesOf, withLines } from '../../xlsx/lines';
import { edit } from '../../xlsx/parts';
import { addTables } from '../../xlsx/tables';
import type { Resources } from './resources';

type SheetData = Partial<IWorksheetData>;

/** In a protected sheet: the cells that one may change, and those whose formulas are not shown. */
export function unlockCells(worksheet: Worksheet, kept: KeptSheet, { rowCount = 0, columnCount = 0 }: SheetData): void {
  const said = [
    ...areasOf(kept, 'unlocked').map(({ area }) => ({ area, protection: { locked: false } })),
    ...areasOf(kept, 'hiddenFormulas').map(({ area }) => ({ area, protection: { hidden: true } })),
  ];
  const isWhole = ({ rows }: Area): boolean => rows > rowCount;
  for (const { area, protection } of said.filter((one) => isWhole(one.area))) {
    for (let column = area.column; column < Math.min(area.column + area.columns, columnCount); column++) {
      const target = worksheet.getColumn(column + 1);
      target.protection = { ...target.protection, ...protection };
    }
  }
  for (const { area, protection } of said.filter((one) => !isWhole(one.area))) {
    for (let row = area.row; row < Math.min(area.row + area.rows, rowCount); row++) {
      for (let column = area.column; column < Math.min(area.column + area.columns, columnCount); column++) {
        const cell = worksheet.getCell(cellName(row, column));
        cell.protection = { ...cell.protection, ...protection };
      }
    }
  }
}

const areaOfCorners = ({ startRow, endRow, startColumn, endColumn }: Corners): Area => ({
  row: startRow,
  rows: endRow - startRow + 1,
  column: startColumn,
  columns: endColumn - startColumn + 1,
});

function textAt({ cellData }: SheetData, row: number, column: number): string | undefined {
  const cell = cellData?.[row]?.[column];
  const isText = cell && !cell.f && !cell.si && !cell.p && cell.t !== CellValueType.NUMBER;
  return isText && typeof cell.v === 'string' ? cell.v : undefined;
}

/** Rows that are hidden, be there cells in them or not. */
const hiddenRows = ({ rowData }: SheetData): number[] =>
  Object.entries(rowData ?? {}).flatMap(([row, data]) => (data?.hd === BooleanNumber.TRUE ? [Number(row)] : []));

/** What files had, put in the one that was written. */
export async function addKept(zip: JSZip, workbook: IWorkbookData, resources: Resources): Promise<void> {
  const sheets = workbook.sheetOrder.flatMap((id) => {
    const sheet = workbook.sheets[id];
    return sheet ? [{ id, sheet, kept: resources.kept[id] ?? NOTHING_KEPT }] : [];
  });
  for (const [index, { sheet, kept }] of sheets.entries()) {
    const lines = linesOf(kept, hiddenRows(sheet), sheet.columnCount ?? 0);
    await edit(zip, `xl/worksheets/sheet${index + 1}.xml`, (xml) => withKept(withLines(xml, lines), kept));
  }
  const names = Object.values(resources.names).map(({ name }) => name);
  await addTables(
    zip,
    sheets.map(({ id, sheet, kept }, index) => ({
      sheet: index + 1,
      kept,
      taken: [...(sheet.mergeData ?? []), ...(resources.filters[id] ? [resources.filters[id].ref] : [])].map(
        areaOfCorners,
      ),
      textAt: (row, column) => textAt(sheet, row, column),
    })),
    names,
  );
}
