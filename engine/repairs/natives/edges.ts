import { type BaseValueObject, ErrorType, ErrorValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { broadcast, numberOf, single } from './broadcast';
import { native } from './classes';

interface Native {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

const LAST_SIGN = 255;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_BASE = 255;
/** What comes after them may be text: the sheet of an ADDRESS. */
const MOST_NUMBERS = 3;

/**
 * Functions of Univer 0.25.1 that answer beyond what Excel's documentation of each allows: CHAR(300), ADDRESS(0,1) or
 * ADDRESS(1,20000), BASE(5,2,1000).
 */
export function endAtTheEdges(): void {
  refuse('CHAR', ErrorType.VALUE, ([code]) => Math.trunc(code ?? 0) > LAST_SIGN);
  refuse(
    'ADDRESS',
    ErrorType.VALUE,
    ([row = 0, column = 0]) => !isWithin(row, MOST_ROWS) || !isWithin(column, MOST_COLUMNS),
  );
  refuse('BASE', ErrorType.NUM, ([, , length = 0]) => length > LONGEST_BASE);
  borrowMinutes();
}

const isWithin = (place: number, most: number): boolean => Math.trunc(place) >= 1 && Math.trunc(place) <= most;

function refuse(name: string, error: ErrorType, isBeyond: (numbers: readonly (number | undefined)[]) => boolean): void {
  const one = native<Native>(name);
  const { calculate } = one;
  one.calculate = function (this: Native, ...values) {
    return broadcast(values, (cells) => {
      const numbers = cells.slice(0, MOST_NUMBERS);
      const areNumbers = numbers.every((cell) => !cell?.isError() && !cell?.isString());
      if (areNumbers && isBeyond(numbers.map(numberOf))) return ErrorValueObject.create(error);
      return single(calculate.apply(this, cells as BaseValueObject[]));
    });
  };
}

const SECONDS_IN_A_DAY = 86_400;
/** As of Univer's own answers. */
const TIME_PATTERN = 'h:mm A/P';

/** TIME(3,-2,5) is two minutes before 3:00:05: it is #NUM! only where the whole is before midnight. */
function borrowMinutes(): void {
  const time = native<Native>('TIME');
  const { calculate } = time;
  time.calculate = function (this: Native, ...values) {
    return broadcast(values, (cells) => {
      const numbers = cells.map((cell) => numberOf(cell));
      const [hours, minutes, seconds] = numbers.map((number) => number && Math.trunc(number));
      const isPlain = numbers.some((number) => number === undefined || Math.abs(number) > 32_767);
      if (isPlain || !numbers.some((number) => (number ?? 0) < 0)) {
        return single(calculate.apply(this, cells as BaseValueObject[]));
      }
      const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
      if (total < 0) return ErrorValueObject.create(ErrorType.NUM);
      return NumberValueObject.create((total % SECONDS_IN_A_DAY) / SECONDS_IN_A_DAY, TIME_PATTERN);
    });
  };
}
