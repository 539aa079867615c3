import { type BaseValueObject, ErrorType, ErrorValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

/**
 * LCM and GCD of Univer 0.25.1 divide until nothing is left (calculateGcd, basics/math.ts), which never comes once a
 * multiple has grown past every number: =LCM(H:H) of a column of figures ran for ever. Excel: #NUM! from 2^53.
 */
export function endDivisions(): void {
  replace(native('GCD'), greatestDivisor, 0);
  replace(native('LCM'), (a, b) => (a === 0 || b === 0 ? 0 : (a / greatestDivisor(a, b)) * b), 1);
}

interface Read {
  readonly isError: boolean;
  readonly errorObject: ErrorValueObject | null;
  readonly number: number | null;
}
interface Divisors {
  calculate(...values: BaseValueObject[]): BaseValueObject;
  _handleSingleObject(value: BaseValueObject): Read;
}

const MOST = 2 ** 53;

function replace(functions: Divisors, together: (a: number, b: number) => number, start: number): void {
  functions.calculate = function (this: Divisors, ...values) {
    let result = start;
    for (const value of values.flatMap(cellsOf)) {
      const { errorObject, number } = this._handleSingleObject(value);
      if (errorObject) return errorObject;
      result = together(result, number ?? 0);
      if (!(result < MOST)) return ErrorValueObject.create(ErrorType.NUM);
    }
    return NumberValueObject.create(result);
  };
}

function cellsOf(value: BaseValueObject): BaseValueObject[] {
  const cells = value.isArray() ? value.getArrayValue().flat() : [value];
  return cells.filter((cell): cell is BaseValueObject => cell !== null && cell !== undefined && !cell.isNull());
}

function greatestDivisor(first: number, second: number): number {
  let [a, b] = [first, second];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}
