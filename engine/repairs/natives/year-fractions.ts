import { type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { broadcast, numberOf } from './broadcast';
import { native } from './classes';
import { isLeapYear, lastDayOfMonth, type Parts, partsOf, serialOf } from './days';

interface Yearfrac {
  calculate(start: BaseValueObject, end: BaseValueObject, basis?: BaseValueObject): BaseValueObject;
}

/**
 * YEARFRAC of Univer 0.25.1, around 29 February: a year that ends on the last day of February is not a whole one by months of 30
 * days, and in real days a period of a year at most is measured by the mean of two years. Excel counts the last day of
 * February as the 30th, and takes 366 days for a period of a year at most that holds a 29 February.
 */
export function keepFractionsOfYears(): void {
  const yearfrac = native<Yearfrac>('YEARFRAC');
  const { calculate } = yearfrac;
  yearfrac.calculate = function (this: Yearfrac, start, end, basis) {
    const known = calculate.call(this, start, end, ...(basis ? [basis] : []));
    if (!known.isNumber()) return known;
    return broadcast([start, end, basis], ([from, to, kind]) => {
      const days = [numberOf(from), numberOf(to)];
      const method = Math.trunc(numberOf(kind) ?? 0);
      const [first, last] = days.sort((a, b) => (a ?? 0) - (b ?? 0)).map((day) => day && Math.floor(day));
      if (!first || !last || method > 1) return known;
      return NumberValueObject.create(method === 0 ? byMonthsOf30(first, last) : byRealDays(first, last));
    });
  };
}

const isLastOfFebruary = ({ year, month, day }: Parts): boolean => month === 1 && day === lastDayOfMonth(year, 1);

function byMonthsOf30(first: number, last: number): number {
  const [from, to] = [partsOf(first), partsOf(last)];
  const fromDay = isLastOfFebruary(from) ? 30 : Math.min(from.day, 30);
  const isWhole = isLastOfFebruary(from) && isLastOfFebruary(to);
  const toDay = isWhole || (to.day === 31 && fromDay === 30) ? 30 : to.day;
  return ((to.year - from.year) * 360 + (to.month - from.month) * 30 + toDay - fromDay) / 360;
}

function byRealDays(first: number, last: number): number {
  const [from, to] = [partsOf(first), partsOf(last)];
  const isYearAtMost =
    from.year === to.year ||
    (from.year + 1 === to.year && (from.month > to.month || (from.month === to.month && from.day >= to.day)));
  if (isYearAtMost) return (last - first) / (holdsLeapDay(first, last) ? 366 : 365);
  const years = to.year - from.year + 1;
  return (last - first) / ((serialOf(to.year + 1, 0, 1) - serialOf(from.year, 0, 1)) / years);
}

/** A period within one year is measured by that year, whether it holds the day or not. */
function holdsLeapDay(first: number, last: number): boolean {
  const [from, to] = [partsOf(first), partsOf(last)];
  if (from.year === to.year) return isLeapYear(from.year);
  return [from.year, to.year].some((year) => {
    const leapDay = serialOf(year, 1, 29);
    return isLeapYear(year) && leapDay >= first && leapDay <= last;
  });
}
