import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Sort {
  calculate(array: BaseValueObject, ...others: BaseValueObject[]): BaseValueObject;
}

/**
 * SORT of Univer 0.25.1 sorts the very cells it is given, which are kept for the other formulas that read them: with =TRIER(A2:A5)
 * on the sheet, =RECHERCHEX("École";A2:A5;B2:B5) gave the figure of another. It is given a copy.
 */
export function sortCopies(): void {
  const sort = native<Sort>('SORT');
  const { calculate } = sort;
  sort.calculate = function (this: Sort, array, ...others) {
    return calculate.call(this, copyOf(array), ...others);
  };
}

const copyOf = (value: BaseValueObject): BaseValueObject =>
  value.isArray() ? (value as ArrayValueObject).mapValue((cell) => cell) : value;
