import { type BaseValueObject, BooleanValueObject, StringValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

type Sign = '=' | '<>' | '<' | '>' | '<=' | '>=';
interface Comparable {
  compare(other: BaseValueObject, sign: Sign, isCaseSensitive?: boolean): BaseValueObject;
}
interface Logical extends Comparable {
  _compareString(sign: Sign): boolean;
}
interface Text extends Comparable {
  getValue(): string;
  _compareString(text: string, other: string, sign: Sign): boolean;
  _checkWildcard(pattern: string, sign: Sign): BaseValueObject;
}
interface Comparison {
  calculate(first: BaseValueObject, second: BaseValueObject): BaseValueObject;
}

/** While two values are compared by a sign of a formula: « * » is then itself. */
let isPlain = false;

/**
 * Comparisons of Univer 0.25.1, where they differ from Excel's: TRUE<>1 is false there, ="" is not a blank cell, "été" comes
 * after "zone", and "a*" is equal to "abc" (in Excel, in functions that look for something, never in « = »).
 */
export function compareAsExcel(): void {
  const logical = BooleanValueObject.prototype as unknown as Logical;
  const compareLogical = logical._compareString;
  logical._compareString = (sign) => sign === '<>' || compareLogical(sign);

  const text = StringValueObject.prototype as unknown as Text;
  const { compare, _checkWildcard, _compareString } = text;
  text.compare = function (this: Text, other, sign, isCaseSensitive) {
    return compare.call(this, other.isNull() ? StringValueObject.create('') : other, sign, isCaseSensitive);
  };
  text._compareString = (one, other, sign) =>
    sign === '=' || sign === '<>' ? _compareString(one, other, sign) : inOrder(ORDER.compare(one, other), sign);
  text._checkWildcard = function (this: Text, pattern, sign) {
    if (!isPlain) return _checkWildcard.call(this, pattern, sign);
    return BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), pattern, sign));
  };

  const comparison = native<Comparison>('COMPARE');
  const { calculate } = comparison;
  comparison.calculate = function (this: Comparison, first, second) {
    isPlain = true;
    try {
      return calculate.call(this, first, second);
    } finally {
      isPlain = false;
    }
  };
}

/** The letters of French and English stand in the same order. */
const ORDER = new Intl.Collator('fr', { sensitivity: 'accent' });

function inOrder(order: number, sign: Sign): boolean {
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
}
