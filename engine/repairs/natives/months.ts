import { type BaseValueObject, ErrorType, ErrorValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { broadcast, numberOf, single } from './broadcast';
import { native } from './classes';
import { LAST_DAY, lastDayOfMonth, partsOf, serialOf } from './days';

interface Edate {
  calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject;
}

/**
 * EDATE of Univer 0.25.1 goes over into the next month where the day does not exist: a month after 31 January 2020 was
 * 2 March. The day is the last of the month then, as in Excel. EOMONTH went a month back for -0.9: a part of a month is none.
 */
export function keepMonths(): void {
  const edate = native<Edate>('EDATE');
  const { calculate } = edate;
  edate.calculate = function (this: Edate, start, months) {
    return broadcast([start, months], ([from, count]) => {
      const day = numberOf(from);
      const step = numberOf(count);
      if (day === undefined || step === undefined || day < FIRST_SURE_DAY) {
        const known = calculate.call(this, from as BaseValueObject, count as BaseValueObject);
        const serial = single(known);
        return (numberOf(serial) ?? 0) < 0 ? ErrorValueObject.create(ErrorType.NUM) : serial;
      }
      const parts = partsOf(day);
      const month = parts.month + Math.trunc(step);
      const serial = serialOf(parts.year, month, Math.min(parts.day, lastDayOfMonth(parts.year, month)));
      return serial >= 0 && serial <= LAST_DAY
        ? NumberValueObject.create(serial, DATE_PATTERN)
        : ErrorValueObject.create(ErrorType.NUM);
    });
  };
  const eomonth = native<Edate>('EOMONTH');
  const { calculate: lastOf } = eomonth;
  eomonth.calculate = function (this: Edate, start, months) {
    const step = numberOf(single(months));
    return lastOf.call(this, start, step === undefined ? months : NumberValueObject.create(Math.trunc(step)));
  };
}

/** Before it, Excel counts a 29 February 1900 that never was. */
const FIRST_SURE_DAY = 61;
/** What Univer's functions of dates give their answers. */
const DATE_PATTERN = 'yyyy/mm/dd;@';
