import { ArrayValueObject, type BaseValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';

type Value = BaseValueObject | undefined;

/** Of arguments that may be arrays, one answer for each place: a single row or column goes with every row or column. */
export function broadcast(
  values: readonly Value[],
  answer: (cells: readonly Value[]) => BaseValueObject,
): BaseValueObject {
  const rowCount = Math.max(...values.map((value) => (isArray(value) ? value.getRowCount() : 1)));
  const columnCount = Math.max(...values.map((value) => (isArray(value) ? value.getColumnCount() : 1)));
  const at = (row: number, column: number): BaseValueObject =>
    answer(values.map((value) => cellAt(value, row, column)));
  if (rowCount === 1 && columnCount === 1) return at(0, 0);
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_one, column) => at(row, column)),
    ),
    rowCount,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** One cell, which Univer may answer in an array of one. */
export const single = (value: BaseValueObject): BaseValueObject =>
  broadcast([value], ([cell]) => cell as BaseValueObject);

const isArray = (value: Value): value is ArrayValueObject => value?.isArray() ?? false;

function cellAt(value: Value, row: number, column: number): Value {
  if (!isArray(value)) return value;
  const cell = value.get(value.getRowCount() === 1 ? 0 : row, value.getColumnCount() === 1 ? 0 : column);
  return cell ?? ErrorValueObject.create(ErrorType.NA);
}

/** A number that a function counts with; undefined for what is none. A blank is nought. */
export function numberOf(value: Value): number | undefined {
  if (!value || value.isError() || value.isString() || value.isBoolean() || value.isLambda()) return undefined;
  const number = value.isNull() ? 0 : Number(value.getValue());
  return Number.isFinite(number) ? number : undefined;
}
