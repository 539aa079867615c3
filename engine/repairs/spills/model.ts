import type { IRange } from '@univerjs/core';
import { ErrorType, FormulaDataModel } from '@univerjs/engine-formula';
import { type Cells, isInside, type OfSheets, type Ranges } from './spills';

type Rows<Value> = Record<string, Record<string, Value> | null | undefined>;
type Shown = { readonly v?: unknown } | null | undefined;
interface Model {
  updateArrayFormulaRange(unitId: string, sheetId: string, cells: unknown): boolean;
  clearPreviousArrayFormulaCellData(cells: OfSheets<Cells>): void;
  mergeArrayFormulaCellData(cells: OfSheets<Cells>): void;
  getArrayFormulaRange(): Ranges;
  getArrayFormulaCellData(): OfSheets<Rows<Shown>>;
}

/**
 * What answers of several cells filled is emptied when they go, or change (FormulaDataModel, in engine-formula). Univer 0.25.1:
 * - dragged one over the other, then taken away at once by undo or by Delete, they leave the cells that two of them shared, each for
 *   the sake of the other: their figures stayed on the screen and in the totals, and nothing could delete them;
 * - one that had no room takes away, as it is calculated again, what another one fills there.
 * What no formula fills is emptied; one that has no room fills nothing.
 */
export function emptyLeftCells(): void {
  const model = FormulaDataModel.prototype as unknown as Model;
  const { updateArrayFormulaRange, clearPreviousArrayFormulaCellData, mergeArrayFormulaCellData } = model;
  model.updateArrayFormulaRange = function (this: Model, unitId, sheetId, cells) {
    const isChanged = updateArrayFormulaRange.call(this, unitId, sheetId, cells);
    const filled = this.getArrayFormulaCellData()[unitId]?.[sheetId];
    return filled ? emptyOutside(filled, rangesFilled(this, unitId, sheetId)) || isChanged : isChanged;
  };
  model.clearPreviousArrayFormulaCellData = function (this: Model, cells) {
    forgetRoomAskedFor(this, cells);
    clearPreviousArrayFormulaCellData.call(this, cells);
  };
  model.mergeArrayFormulaCellData = function (this: Model, cells) {
    forgetRoomAskedFor(this, cells);
    mergeArrayFormulaCellData.call(this, cells);
  };
}

const isBlocked = (cell: Shown): boolean => !cell || cell.v === ErrorType.SPILL;

function rangesFilled(model: Model, unitId: string, sheetId: string): readonly IRange[] {
  const filled = model.getArrayFormulaCellData()[unitId]?.[sheetId];
  return Object.entries(model.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, range]) => {
      if (!range) return [];
      if (!isBlocked(filled?.[row]?.[column])) return [range];
      return [{ ...range, endRow: range.startRow, endColumn: range.startColumn }];
    }),
  );
}

/** Of the formulas that have been calculated again. */
function forgetRoomAskedFor(model: Model, calculated: OfSheets<Cells>): void {
  for (const [unitId, sheets] of Object.entries(calculated)) {
    for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
      const ranges = model.getArrayFormulaRange()[unitId]?.[sheetId];
      const filled = model.getArrayFormulaCellData()[unitId]?.[sheetId];
      cells?.forValue((row, column) => {
        const columns = ranges?.[row];
        if (!columns?.[column] || !isBlocked(filled?.[row]?.[column])) return;
        delete columns[column];
        delete filled?.[row]?.[column];
      });
    }
  }
}

function emptyOutside(filled: Rows<Shown>, ranges: readonly IRange[]): boolean {
  let isChanged = false;
  for (const [row, cells] of Object.entries(filled)) {
    for (const column of Object.keys(cells ?? {})) {
      if (ranges.some((range) => isInside(Number(row), Number(column), range))) continue;
      delete cells?.[column];
      isChanged = true;
    }
  }
  return isChanged;
}
