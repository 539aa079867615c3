import {
  ArrayValueObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
} from '@univerjs/engine-formula';
import { isOfCells } from './value-index';

/** What the repair touches of an array, private to the class. */
interface Column {
  readonly _rowCount: number;
  getUnitId(): string;
  getSheetId(): string;
  getCurrentRow(): number;
  getCurrentColumn(): number;
  _batchOperatorValue(
    value: BaseValueObject,
    column: number,
    result: Results,
    kind: number,
    ...others: unknown[]
  ): void;
}
type Results = (BaseValueObject[] | undefined)[];

const COMPARISON = 5;
const ERRORS: readonly string[] = Object.values(ErrorType);

/**
 * Once a column has been compared with something, Univer 0.25.1 answers the next comparison from its index of values, where an
 * error is a text: FALSE for « = », TRUE for « > », where it was that error the first time (_batchOperatorValue, in
 * engine-formula). A total was read as not nil because it was #DIV/0!, and a split was computed beside it.
 */
export function compareErrors(): void {
  const array = ArrayValueObject.prototype as unknown as Column;
  const { _batchOperatorValue } = array;
  array._batchOperatorValue = function (this: Column, value, column, result, kind, ...others) {
    _batchOperatorValue.call(this, value, column, result, kind, ...others);
    if (kind !== COMPARISON || !isOfCells(this)) return;
    const first = this.getCurrentRow();
    const sheetColumn = column + this.getCurrentColumn();
    const known = CELL_INVERTED_INDEX_CACHE.getCellValuePositions(this.getUnitId(), this.getSheetId(), sheetColumn);
    for (const error of ERRORS) {
      for (const row of known?.get(error.toLowerCase()) ?? []) {
        const at = row - first;
        if (at < 0 || at >= this._rowCount) continue;
        const cells = result[at] ?? [];
        cells[column] = ErrorValueObject.create(error as ErrorType);
        result[at] = cells;
      }
    }
  };
}
