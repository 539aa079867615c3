import { native } from './classes';

interface Sized {
  _rowCount: number;
  _columnCount: number;
  setSheetRowColumnCount(rows: number, columns: number): void;
}

/**
 * SEQUENCE and RANDARRAY of Univer 0.25.1 are #REF! where the sheet below or beside is shorter than what is asked, even when
 * nothing of it is shown: =SUM(SEQUENCE(600)) in a sheet of 500 rows. Excel asks for room only to show, and is #SPILL! then.
 */
export function countFurtherThanTheSheet(): void {
  for (const name of ['SEQUENCE', 'RANDARRAY']) {
    native<Sized>(name).setSheetRowColumnCount = function (this: Sized) {
      this._rowCount = Number.POSITIVE_INFINITY;
      this._columnCount = Number.POSITIVE_INFINITY;
    };
  }
}
