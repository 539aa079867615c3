import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';

interface Reference {
  getCellData(row: number, column: number): Nullable<ICellData>;
}

/**
 * What a formula has just given, and what an answer fills its cells with, has no formula of its own: Univer 0.25.1 then takes an
 * empty text for a blank (isNullCellForFormula, in engine-formula), and for a text once the workbook is calculated again. With
 * =SI(B1="";"";B1) in A1, NBVAL(A1) was 0 on opening and 1 after an edit, A1<>0 false then true. An empty text is a text.
 */
export function readEmptyTexts(): void {
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  const { getCellData } = reference;
  reference.getCellData = function (this: Reference, row, column) {
    const cell = getCellData.call(this, row, column);
    // A formula in its place: what is read of it is that it is one.
    return cell && isComputedEmptyText(cell) ? { ...cell, f: '=""' } : cell;
  };
}

const isComputedEmptyText = ({ v, t, f, si, p }: ICellData): boolean =>
  v === '' && t === CellValueType.STRING && !f && !si && !p;
