import type { ICellData, Nullable } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';
import { type Cells, formerSpills, type OfSheets, type Ranges, type Spills } from './spills';

/** What the repair reads of a reference, some of it private to Univer's class. */
interface Reference {
  getUnitId(): string;
  getSheetId(): string;
  getCellData(row: number, column: number): Nullable<ICellData>;
  getArrayFormulaCellData(): OfSheets<Cells>;
  setArrayFormulaRange(spills: Ranges): void;
  getCurrentActiveSheetData(): { readonly cellData: Cells } | undefined;
  getCurrentActiveArrayFormulaCellData(): Cells | undefined;
  getCurrentRuntimeActiveArrayFormulaCellData(): Cells | undefined;
  getCurrentRuntimeSheetData(): Cells | undefined;
  getRuntimeFeatureCellValue(row: number, column: number): Nullable<ICellData>;
}

/** By the cells of the answers, which every reference is given, that of a range too. */
const spillsOf = new WeakMap<object, Spills>();

/**
 * What a reference reads where an answer of several cells stood before the calculation, in Univer 0.25.1 (getCellData of
 * BaseReferenceObject, in engine-formula): of one that is now one value, or that has no room, it read the former cells; and a range
 * written with « : » does not know where answers stand. A cell is as before until the formula that filled it is calculated; then it
 * is what that one puts there, or what the sheet holds.
 */
export function readLeftCellsAsEmpty(): void {
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  const { setArrayFormulaRange } = reference;
  reference.setArrayFormulaRange = function (this: Reference, ranges) {
    const cells = this.getArrayFormulaCellData();
    if (!spillsOf.has(cells)) spillsOf.set(cells, formerSpills(ranges, cells));
    setArrayFormulaRange.call(this, ranges);
  };
  reference.getCellData = function (this: Reference, row, column) {
    const calculated = this.getCurrentRuntimeSheetData();
    const now =
      calculated?.getValue(row, column) ||
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ||
      this.getRuntimeFeatureCellValue(row, column);
    if (now) return now;
    const former = this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column);
    if (former) {
      const place = { unitId: this.getUnitId(), sheetId: this.getSheetId(), row, column };
      const spills = spillsOf.get(this.getArrayFormulaCellData());
      const spill = spills?.at(place) ?? spills?.get(place);
      if (spill && !calculated?.getValue(spill.row, spill.column)) return former;
    }
    return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
  };
}
