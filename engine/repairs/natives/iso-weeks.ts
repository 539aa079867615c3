import { type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { broadcast, numberOf } from './broadcast';
import { native } from './classes';
import { partsOf, serialOf } from './days';

interface Week {
  calculate(date: BaseValueObject, kind?: BaseValueObject): BaseValueObject;
}

/**
 * ISOWEEKNUM of Univer 0.25.1, and WEEKNUM of kind 21, count a week 53 in every year: Monday 30 December 2024 was in week 53,
 * though that week has its Thursday in 2025 and is its first, in ISO 8601 as in Excel.
 */
export function countIsoWeeks(): void {
  for (const name of ['ISOWEEKNUM', 'WEEKNUM']) {
    const week = native<Week>(name);
    const { calculate } = week;
    week.calculate = function (this: Week, ...values) {
      return broadcast(values, ([date, kind]) => {
        const day = numberOf(date);
        const isIso = name === 'ISOWEEKNUM' || (kind !== undefined && Math.trunc(numberOf(kind) ?? 0) === ISO_KIND);
        if (day !== undefined && isIso && day >= FIRST_SURE_DAY) return NumberValueObject.create(isoWeek(day));
        return calculate.call(this, date as BaseValueObject, ...(kind ? [kind] : []));
      });
    };
  }
}

const ISO_KIND = 21;
/** Before it, Excel counts a 29 February 1900 that never was. */
const FIRST_SURE_DAY = 61;
/** A Thursday of the count: a week belongs to the year of its own. */
const A_THURSDAY = 5;

function isoWeek(serial: number): number {
  const day = Math.floor(serial);
  // Monday is 0.
  const sinceMonday = (((day - A_THURSDAY + 3) % 7) + 7) % 7;
  const thursday = day - sinceMonday + 3;
  return Math.floor((thursday - serialOf(partsOf(thursday).year, 0, 1)) / 7) + 1;
}
