import { type IRange, isNullCell } from '@univerjs/core';
import {
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaRuntimeService,
} from '@univerjs/engine-formula';
import type { BookCell } from '../../book-cell';
import { type Results, type Spill, spillsNow } from './spills';

/** What a formula gives: cells, or values. */
interface Value {
  isReferenceObject(): boolean;
  isValueObject(): boolean;
  isArray(): boolean;
  getRangePosition(): IRange;
}
/** As if the way were free: it is looked at before. */
const FREE = { _checkIfArrayFormulaRangeHasData: () => false, _checkIfArrayFormulaExceeded: () => false };

/**
 * Where an answer of several cells stands, in Univer 0.25.1 (FormulaRuntimeService.setRuntimeData, in engine-formula):
 * - where cells stand in its way, it wrote in the results what those cells held before, for good, and made texts of the blank ones;
 * - two answers computed in one go filled the same cells, each showing a part of its figures;
 * - one that has no room was in the way of others all the same, or wrote over them once it had;
 * - calculated again in another round, it kept the cells that it had filled in the round before.
 * The first has the place, the other is #SPILL!; one that is #SPILL! fills nothing.
 */
export function giveEachItsPlace(): void {
  const results = FormulaRuntimeService.prototype as unknown as Results;
  const { setRuntimeData } = results;
  results.setRuntimeData = function (this: Results, value) {
    const place = currentPlace(this);
    const spills = spillsNow(this);
    const before = spills.get(place);
    withdraw(this, place, before);
    const range = rangeFilled(value as Value, place);
    if (!range) {
      spills.delete(place);
      setRuntimeData.call(this, value);
    } else if (isInTheWay(this, place, range)) {
      spills.set({ ...place, range, isBlocked: true });
      setRuntimeData.call(this, ErrorValueObject.create(ErrorType.SPILL));
      keepRoomAskedFor(this, place, range);
    } else {
      Object.assign(this, FREE);
      try {
        setRuntimeData.call(this, value);
      } finally {
        for (const check of Object.keys(FREE)) Reflect.deleteProperty(this, check);
      }
      // The first of the cells that it reads may be #SPILL! itself.
      const own = this.getUnitData()[place.unitId]?.[place.sheetId]?.getValue(place.row, place.column);
      spills.set({ ...place, range, isBlocked: own?.v === ErrorType.SPILL });
    }
    // Ranges read before it came are to be read again.
    if (before || range) FORMULA_REF_TO_ARRAY_CACHE.clear();
  };
}

const currentPlace = (results: Results): BookCell => ({
  unitId: results.currentUnitId,
  sheetId: results.currentSubUnitId,
  row: results.currentRow,
  column: results.currentColumn,
});

function rangeFilled(value: Value, { row, column }: BookCell): IRange | undefined {
  if (!value.isReferenceObject() && !(value.isValueObject() && value.isArray())) return undefined;
  const { startRow, startColumn, endRow, endColumn } = value.getRangePosition();
  if (startRow === endRow && startColumn === endColumn) return undefined;
  return {
    startRow: row,
    startColumn: column,
    endRow: row + endRow - startRow,
    endColumn: column + endColumn - startColumn,
  };
}

/** Whether something stands where an answer would, or the sheet ends before. */
export function isInTheWay(results: Results, { unitId, sheetId, row, column }: BookCell, range: IRange): boolean {
  const sheet = results._currentConfigService.getUnitData()[unitId]?.[sheetId];
  if (!sheet || range.endRow >= sheet.rowCount || range.endColumn >= sheet.columnCount) return true;
  const spills = spillsNow(results);
  const own = { unitId, sheetId, row, column };
  for (let r = row; r <= range.endRow; r++) {
    for (let c = column; c <= range.endColumn; c++) {
      if (r === row && c === column) continue;
      if (!isNullCell(sheet.cellData.getValue(r, c)) || spills.at({ unitId, sheetId, row: r, column: c }, own))
        return true;
      if (!isNullCell(results._getRuntimeFeatureCellValue(r, c, sheetId, unitId))) return true;
    }
  }
  return false;
}

/** What it filled in an earlier round of the same calculation. */
function withdraw(results: Results, { unitId, sheetId, row, column }: BookCell, before: Spill | undefined): void {
  const ranges = results.getUnitArrayFormula()[unitId]?.[sheetId]?.[row];
  const cells = results.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId];
  const range = ranges?.[column];
  if (!range || !before) return;
  delete ranges[column];
  const { endRow, endColumn } = before.isBlocked ? { endRow: row, endColumn: column } : range;
  for (let r = row; r <= endRow; r++) for (let c = column; c <= endColumn; c++) cells?.realDeleteValue(r, c);
}

/** The page says what stands in its way, and it is tried again when one of those cells changes. */
function keepRoomAskedFor(results: Results, { unitId, sheetId, row, column }: BookCell, range: IRange): void {
  const ranges = results.getUnitArrayFormula()[unitId]?.[sheetId];
  const shown = results.getUnitData()[unitId]?.[sheetId]?.getValue(row, column);
  if (ranges) ranges[row] = { ...ranges[row], [column]: range };
  if (shown) results.getRuntimeArrayFormulaCellData()[unitId]?.[sheetId]?.setValue(row, column, shown);
}
