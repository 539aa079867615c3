import {
  CellValueType,
  type ICellData,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Cells, CellValue, Spill } from '../../panel/host';
import { type Corners, cellName, rangeName, readRange } from '../../xlsx/geometry';
import type { Sheet } from '../sheet/create';

/** Row → column of the formula → what it fills. */
type FilledRanges = Record<string, Record<string, IRange | null> | null>;

/** Reads the cells of the workbook on the screen as the panel wants them. */
export class CellReader {
  constructor(
    private readonly sheet: Sheet,
    private readonly workbook: Workbook,
  ) {}

  private get formulas(): FormulaDataModel {
    return this.sheet.injector.get(FormulaDataModel);
  }

  /** « B2:B9 » of a sheet; a whole column or row stops at its last filled cell. */
  range(worksheet: Worksheet, name: string): Cells {
    const corners = readRange(name, worksheet.getRowCount(), worksheet.getColumnCount());
    const isWhole = !/^\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/i.test(name);
    return this.block(worksheet, isWhole ? this.upToLastFilled(worksheet, corners) : corners, name);
  }

  /** Every cell that holds something, from A1; undefined when none does. */
  used(worksheet: Worksheet): Cells | undefined {
    const all = {
      startRow: 0,
      startColumn: 0,
      endRow: worksheet.getRowCount() - 1,
      endColumn: worksheet.getColumnCount() - 1,
    };
    const corners = this.upToLastFilled(worksheet, all);
    const cells = this.block(worksheet, corners);
    const isEmpty = corners.endRow === 0 && corners.endColumn === 0 && isBlank(cells.values[0]?.[0]);
    return isEmpty ? undefined : { ...cells, spills: this.spills(worksheet) };
  }

  cellAt(worksheet: Worksheet, row: number, column: number): { value: CellValue; formula: string } {
    const place = { unitId: this.workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
    const spilled = this.formulas.getArrayFormulaCellData()?.[place.unitId]?.[place.subUnitId]?.[row]?.[column];
    const formula = this.formulas.getFormulaStringByCell(row, column, place.subUnitId, place.unitId) ?? '';
    return { value: valueIn(spilled ?? worksheet.getCellRaw(row, column)), formula };
  }

  private block(worksheet: Worksheet, corners: Corners, name = rangeName(corners)): Cells {
    const rows = Array.from({ length: corners.endRow - corners.startRow + 1 }, (_, i) =>
      Array.from({ length: corners.endColumn - corners.startColumn + 1 }, (_, j) =>
        this.cellAt(worksheet, corners.startRow + i, corners.startColumn + j),
      ),
    );
    return {
      sheet: worksheet.getName(),
      range: name.replaceAll('$', ''),
      values: rows.map((row) => row.map(({ value }) => value)),
      formulas: rows.map((row) => row.map(({ formula }) => formula)),
      spills: this.spills(worksheet),
    };
  }

  private spills(worksheet: Worksheet): readonly Spill[] {
    const filled = this.formulas.getArrayFormulaRange()?.[this.workbook.getUnitId()]?.[worksheet.getSheetId()];
    return Object.entries((filled ?? {}) as FilledRanges).flatMap(([row, columns]) =>
      Object.entries(columns ?? {}).flatMap(([column, range]) =>
        range && (range.endRow > range.startRow || range.endColumn > range.startColumn)
          ? [{ cell: cellName(Number(row), Number(column)), range: rangeName(range) }]
          : [],
      ),
    );
  }

  private upToLastFilled(worksheet: Worksheet, corners: Corners): Corners {
    const last = { row: corners.startRow, column: corners.startColumn };
    const { unitId, subUnitId } = { unitId: this.workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
    const note = (row: number, column: number): void => {
      const isInside = row >= corners.startRow && row <= corners.endRow && column >= corners.startColumn;
      if (!isInside || column > corners.endColumn) return;
      last.row = Math.max(last.row, row);
      last.column = Math.max(last.column, column);
    };
    worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (cell.f || cell.si || !isBlank(valueIn(cell)))) note(row, column);
    });
    const filled = this.formulas.getArrayFormulaCellData()?.[unitId]?.[subUnitId] ?? {};
    for (const [row, columns] of Object.entries(filled)) {
      for (const column of Object.keys(columns ?? {})) note(Number(row), Number(column));
    }
    return { ...corners, endRow: last.row, endColumn: last.column };
  }
}

const isBlank = (value: CellValue | undefined): boolean => value === null || value === undefined || value === '';

function valueIn(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null || value === '') return null;
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}
