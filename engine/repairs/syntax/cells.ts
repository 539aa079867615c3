import type { IRange } from '@univerjs/core';
import { BaseFunction, type BaseReferenceObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import { type Cells, formerSpills, type OfSheets, type Ranges } from '../spills/spills';

/** Nobody types them: they are what « A1# » and « A1:C3 B2:B5 » are read as. */
export const SPILLED_CELLS = '__SPILLED';
export const COMMON_CELLS = '__COMMON';

/** What is read of a reference, some of it private to Univer’s class. */
interface Reference {
  isError(): boolean;
  isReferenceObject(): boolean;
  isCell(): boolean;
  getUnitId(): string;
  getSheetId(): string;
  getRangePosition(): IRange;
  getCurrentActiveSheetData(): { readonly cellData: Cells } | undefined;
  getCurrentRuntimeSheetData(): Cells | undefined;
  getRuntimeArrayFormulaRange(): Ranges;
  getArrayFormulaRange(): Ranges;
  getArrayFormulaCellData(): OfSheets<Cells>;
}
type Answer = ReturnType<BaseFunction['calculate']>;

const error = (code: ErrorType): Answer => ErrorValueObject.create(code);

/** It takes cells, and not what they hold; which cells it gives, only a calculation can tell. */
function functionOfCells(give: (make: Make, ...cells: Reference[]) => Answer, count: number): typeof BaseFunction {
  return class extends BaseFunction {
    override minParams = count;
    override maxParams = count;
    override needsReferenceObject = true;
    override isAddress(): boolean {
      return true;
    }
    override calculate(...values: never[]): Answer {
      const cells = values as unknown as Reference[];
      const wrong = cells.find((one) => one.isError());
      if (wrong) return wrong as unknown as Answer;
      if (!cells.every((one) => one.isReferenceObject())) return error(ErrorType.VALUE);
      const make: Make = (of, range) =>
        this.createReferenceObject(of as unknown as BaseReferenceObject, range) as Answer;
      return give(make, ...cells);
    }
  } as unknown as typeof BaseFunction;
}
type Make = (of: Reference, range: IRange) => Answer;

export const spilledCells = (): typeof BaseFunction =>
  functionOfCells((make, cell: Reference) => {
    const { startRow: row, startColumn: column } = cell.getRangePosition();
    if (!cell.isCell()) return error(ErrorType.REF);
    const shown = cell.getCurrentRuntimeSheetData()?.getValue(row, column);
    const range = shown ? rangeNow(cell, row, column) : rangeBefore(cell, row, column);
    if (range === BLOCKED) return error(ErrorType.REF);
    if (range) return make(cell, range);
    // A formula of one value fills its own cell; what was typed fills nothing.
    const held = cell.getCurrentActiveSheetData()?.cellData.getValue(row, column);
    if (!held?.f && !held?.si) return error(ErrorType.REF);
    return make(cell, { startRow: row, startColumn: column, endRow: row, endColumn: column });
  }, 1);

/** It would fill more than there is room for. */
const BLOCKED = 'blocked';

function rangeNow(cell: Reference, row: number, column: number): IRange | undefined | typeof BLOCKED {
  const range = cell.getRuntimeArrayFormulaRange()[cell.getUnitId()]?.[cell.getSheetId()]?.[row]?.[column];
  const shown = cell.getCurrentRuntimeSheetData()?.getValue(row, column);
  return range && shown?.v === ErrorType.SPILL ? BLOCKED : range;
}

function rangeBefore(cell: Reference, row: number, column: number): IRange | undefined | typeof BLOCKED {
  const place = { unitId: cell.getUnitId(), sheetId: cell.getSheetId(), row, column };
  const spill = formerSpills(cell.getArrayFormulaRange(), cell.getArrayFormulaCellData()).get(place);
  return spill?.isBlocked ? BLOCKED : spill?.range;
}

export const commonCells = (): typeof BaseFunction =>
  functionOfCells((make, one: Reference, other: Reference) => {
    if (one.getUnitId() !== other.getUnitId() || one.getSheetId() !== other.getSheetId()) return error(ErrorType.VALUE);
    const [a, b] = [one.getRangePosition(), other.getRangePosition()];
    const range = {
      startRow: later(a.startRow, b.startRow),
      endRow: sooner(a.endRow, b.endRow),
      startColumn: later(a.startColumn, b.startColumn),
      endColumn: sooner(a.endColumn, b.endColumn),
    };
    const isNone = range.startRow > range.endRow || range.startColumn > range.endColumn;
    return isNone ? error(ErrorType.NULL) : make(one, range);
  }, 2);

/** A whole column has no first row: NaN. */
const later = (a: number, b: number): number => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b));
const sooner = (a: number, b: number): number => (Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.min(a, b));
