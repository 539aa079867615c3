import type { ICellData, IRange, Nullable, ObjectMatrix } from '@univerjs/core';
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

type RangesBySheet = Record<number, Record<number, IRange>>;

interface Ranges {
  readonly currentRow: number;
  readonly currentColumn: number;
  readonly currentSubUnitId: string;
  readonly currentUnitId: string;
  /** Workbook → sheet → row → column of the formula → the cells that its answer fills, of those computed so far. */
  getUnitArrayFormula(): Record<string, Nullable<Record<string, Nullable<RangesBySheet>>>>;
  getUnitData(): Record<string, Record<string, Cells | undefined> | undefined>;
  setRuntimeData(value: unknown): void;
  _isInOtherArrayFormulaRange(
    unitId: string,
    sheetId: string,
    formulaRow: number,
    formulaColumn: number,
    row: number,
    column: number,
  ): boolean;
}

/** Rows that are looked through together. */
const BAND = 32;
interface Place {
  readonly row: number;
  readonly column: number;
}
/** The formulas of a calculation by the bands of rows that their answers touch: each cell is asked of few of them. */
const bands = new WeakMap<RangesBySheet, Map<number, Map<string, Place>>>();

function note(ranges: RangesBySheet, row: number, column: number): void {
  const range = ranges[row]?.[column];
  if (!range) return;
  const noted = bands.get(ranges) ?? new Map<number, Map<string, Place>>();
  bands.set(ranges, noted);
  for (let band = Math.floor(range.startRow / BAND); band <= range.endRow / BAND; band++) {
    const places = noted.get(band) ?? new Map<string, Place>();
    noted.set(band, places.set(`${row} ${column}`, { row, column }));
  }
}

/**
 * Two answers that are computed in one go may fill the same cells: Univer 0.25.1 only asks for those of the calculations before,
 * and there are none when a workbook opens. Each showed a part of its figures. The first has the place, the other is #SPILL!.
 */
export function keepAnswersApart(): void {
  const results = FormulaRuntimeService.prototype as unknown as Ranges;
  const { _isInOtherArrayFormulaRange, setRuntimeData } = results;
  results.setRuntimeData = function (this: Ranges, value) {
    setRuntimeData.call(this, value);
    const ranges = this.getUnitArrayFormula()[this.currentUnitId]?.[this.currentSubUnitId];
    if (ranges) note(ranges, this.currentRow, this.currentColumn);
  };
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
    const ranges = this.getUnitArrayFormula()[unitId]?.[sheetId];
    const near = ranges && bands.get(ranges)?.get(Math.floor(row / BAND));
    if (!near) return false;
    const computed = this.getUnitData()[unitId]?.[sheetId];
    for (const other of near.values()) {
      if (other.row === formulaRow && other.column === formulaColumn) continue;
      const range = ranges[other.row]?.[other.column];
      if (!range || row < range.startRow || row > range.endRow) continue;
      if (column < range.startColumn || column > range.endColumn) continue;
      const cell = computed?.getValue(other.row, other.column);
      if (cell && cell.v !== ErrorType.SPILL) return true;
    }
    return false;
  };
}
