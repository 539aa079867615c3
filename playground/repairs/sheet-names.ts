import { Workbook } from '@univerjs/core';

/**
 * A new sheet takes the number of all those that were ever made: Univer 0.25.1 gave « Feuille4 » after « Feuille1 ». The place:
 * Workbook.generateNewSheetName, in core. Here it is the first number that is free.
 */
export function countSheets(): void {
  Workbook.prototype.generateNewSheetName = function (this: Workbook, name) {
    for (let number = 1; ; number++) {
      const candidate = `${name}${number}`;
      if (!this.checkSheetName(candidate)) return candidate;
    }
  };
}
