import { type ArrayValueObject, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { native } from './classes';
import { lastDayOfMonth, partsOf } from './days';

interface Days360 {
  calculate(start: BaseValueObject, end: BaseValueObject, method?: BaseValueObject): BaseValueObject;
}
const FEBRUARY = 1;

/**
 * DAYS360 of Univer 0.25.1 takes the last day of any month for the 31st where it is the second date: from the 28th of February to
 * the same day there were 2 days. Excel, in the American way, takes for the 30th the last day of February where it is the first
 * date, and a 31st; of the second date only a 31st, after a 30th.
 */
export function countMonthsOfThirty(): void {
  const days360 = native<Days360>('DAYS360');
  const { calculate } = days360;
  days360.calculate = function (this: Days360, start, end, method) {
    const [first, last, way] = [dayIn(start), dayIn(end), dayIn(method)];
    // Texts, lists and errors are read, or refused, as they were.
    if (first === undefined || last === undefined || (method && way === undefined))
      return calculate.call(this, start, end, method);
    return way ? calculate.call(this, start, end, method) : NumberValueObject.create(between(first, last));
  };
}

function between(first: number, last: number): number {
  const [a, b] = [partsOf(first), partsOf(last)];
  const isEnd = a.day === 31 || (a.month === FEBRUARY && a.day === lastDayOfMonth(a.year, a.month));
  const from = isEnd ? 30 : a.day;
  const to = b.day === 31 && from === 30 ? 30 : b.day;
  return 360 * (b.year - a.year) + 30 * (b.month - a.month) + to - from;
}

function dayIn(value: BaseValueObject | undefined): number | undefined {
  if (!value) return undefined;
  if (value.isArray()) {
    const cells = value as ArrayValueObject;
    return cells.getRowCount() * cells.getColumnCount() === 1 ? dayIn(cells.get(0, 0) ?? undefined) : undefined;
  }
  if (!value.isNumber() && !value.isBoolean()) return undefined;
  const day = Number(value.getValue());
  return day >= 0 ? day : undefined;
}
