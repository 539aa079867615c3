import { type ICellData, type IRange, type Nullable, ObjectMatrix } from '@univerjs/core';
import { ErrorType, FormulaRuntimeService } from '@univerjs/engine-formula';

type Cells = ObjectMatrix<Nullable<ICellData>>;
/** What the patch touches of the results of a calculation. */
interface Results {
  readonly currentRow: number;
  readonly currentColumn: number;
  readonly currentSubUnitId: string;
  readonly currentUnitId: string;
  /** Workbook → sheet → what was computed so far. */
  getUnitData(): Record<string, Record<string, Cells | undefined> | undefined>;
  setRuntimeData(value: unknown): void;
}

/**
 * When cells stand in the way of what a formula fills, Univer 0.25.1 shows #SPILL! and writes into the results what those
 * cells held before: a formula among them that was just computed keeps its old figure, a new one stays blank, and both
 * for good. The place: FormulaRuntimeService.setRuntimeData, in engine-formula. What was just computed stays.
 */
export function leaveCellsInTheWay(): void {
  const results = FormulaRuntimeService.prototype as unknown as Results;
  const setRuntimeData = results.setRuntimeData;
  results.setRuntimeData = function (this: Results, value) {
    const { currentRow, currentColumn } = this;
    const computed = this.getUnitData()[this.currentUnitId]?.[this.currentSubUnitId];
    if (!computed) return setRuntimeData.call(this, value);
    const setValue = computed.setValue.bind(computed);
    computed.setValue = (row, column, cell) => {
      const isOwn = row === currentRow && column === currentColumn;
      if (isOwn || !computed.getValue(row, column)) setValue(row, column, cell);
    };
    try {
      setRuntimeData.call(this, value);
    } finally {
      Reflect.deleteProperty(computed, 'setValue');
    }
  };
}

interface Ranges {
  /** Workbook → sheet → row → column of the formula → the cells that its answer fills, of those computed so far. */
  getUnitArrayFormula(): Record<string, Nullable<Record<string, Nullable<Record<number, Record<number, IRange>>>>>>;
  getUnitData(): Record<string, Record<string, Cells | undefined> | undefined>;
  _isInOtherArrayFormulaRange(
    unitId: string,
    sheetId: string,
    formulaRow: number,
    formulaColumn: number,
    row: number,
    column: number,
  ): boolean;
}

/**
 * Two answers that are computed in one go may fill the same cells: Univer 0.25.1 only asks for those of the calculations before,
 * and there are none when a workbook opens. Each showed a part of its figures. The first has the place, the other is #SPILL!.
 */
export function keepAnswersApart(): void {
  const results = FormulaRuntimeService.prototype as unknown as Ranges;
  const { _isInOtherArrayFormulaRange } = results;
  results._isInOtherArrayFormulaRange = function (
    this: Ranges,
    unitId,
    sheetId,
    formulaRow,
    formulaColumn,
    row,
    column,
  ) {
    if (_isInOtherArrayFormulaRange.call(this, unitId, sheetId, formulaRow, formulaColumn, row, column)) return true;
    const computed = this.getUnitData()[unitId]?.[sheetId];
    let isTaken = false;
    new ObjectMatrix<IRange>(this.getUnitArrayFormula()[unitId]?.[sheetId] ?? {}).forValue(
      (otherRow, otherColumn, range) => {
        if (otherRow === formulaRow && otherColumn === formulaColumn) return;
        if (row < range.startRow || row > range.endRow || column < range.startColumn || column > range.endColumn)
          return;
        const other = computed?.getValue(otherRow, otherColumn);
        if (other && other.v !== ErrorType.SPILL) isTaken = true;
      },
    );
    return isTaken;
  };
}
