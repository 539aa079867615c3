import { type ArrayValueObject, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface WorkdayIntl {
  calculate(start: BaseValueObject, days: BaseValueObject, ...others: BaseValueObject[]): BaseValueObject;
}

/**
 * WORKDAY.INTL of Univer 0.25.1 checks the cells it is given, then computes with the ranges of one cell that they came in:
 * =WORKDAY.INTL(A1,B1) was 0, whatever A1 and B1 held.
 */
export function countDaysOfCells(): void {
  const workday = native<WorkdayIntl>('WORKDAY.INTL');
  const { calculate } = workday;
  workday.calculate = function (this: WorkdayIntl, start, days, ...others) {
    return calculate.call(this, inOneCell(start), inOneCell(days), ...others);
  };
}

function inOneCell(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  if (array.getRowCount() !== 1 || array.getColumnCount() !== 1) return value;
  const cell = array.get(0, 0);
  return !cell || cell.isNull() ? NumberValueObject.create(0) : cell;
}
