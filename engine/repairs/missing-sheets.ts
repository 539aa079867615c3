import { BaseReferenceObject } from '@univerjs/engine-formula';

interface Reference {
  _checkIfWorksheetMiss(): boolean;
  getDefaultSheetId(): string;
  setDefaultSheetId(id: string): void;
  toArrayValueObject(useCache?: boolean): unknown;
}

/**
 * Univer 0.25.1 remembers the values of a range by its sheet, and takes one that is not there for that of the formula
 * (BaseReferenceObject.toArrayValueObject, in engine-formula): =SUM(Budget!A1:A3) without a sheet « Budget » gave the sum of its own
 * A1:A3, or these were errors for other formulas. A sheet that is not there is no other's.
 */
export function keepMissingSheetsApart(): void {
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  const { toArrayValueObject } = reference;
  reference.toArrayValueObject = function (this: Reference, useCache) {
    if (!this._checkIfWorksheetMiss()) return toArrayValueObject.call(this, useCache);
    const own = this.getDefaultSheetId();
    this.setDefaultSheetId('');
    try {
      return toArrayValueObject.call(this, useCache);
    } finally {
      this.setDefaultSheetId(own);
    }
  };
}
