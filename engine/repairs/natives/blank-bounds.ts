import { type ArrayValueObject, type BaseValueObject, StringValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

/** A value, or cells that are not read yet. */
type Criteria = BaseValueObject & { toArrayValueObject(): ArrayValueObject };
interface Conditional {
  calculate(...values: Criteria[]): BaseValueObject;
}

/** Function → whether an argument is a criterion. */
const CRITERIA: Readonly<Record<string, (argument: number) => boolean>> = {
  COUNTIF: (at) => at === 1,
  SUMIF: (at) => at === 1,
  AVERAGEIF: (at) => at === 1,
  COUNTIFS: (at) => at % 2 === 1,
  SUMIFS: (at) => at > 1 && at % 2 === 0,
  AVERAGEIFS: (at) => at > 1 && at % 2 === 0,
  MAXIFS: (at) => at > 1 && at % 2 === 0,
  MINIFS: (at) => at > 1 && at % 2 === 0,
};

/**
 * In Univer 0.25.1 « ">="&D1 » finds every blank cell while D1 is blank (findCompareToken and compare, in engine-formula): =SUMIFS of
 * the amounts since D1 totalled the lines without a date. In Excel nothing is found.
 */
export function findNothingBeyondBlanks(): void {
  for (const [name, isCriterion] of Object.entries(CRITERIA)) {
    const one = native<Conditional>(name);
    const { calculate } = one;
    one.calculate = function (this: Conditional, ...values) {
      return calculate.apply(
        this,
        values.map((value, at) => (isCriterion(at) ? (withoutBounds(value) as Criteria) : value)),
      );
    };
  }
}

const isBlankBound = (value: BaseValueObject): boolean =>
  value.isString() && /^(?:<=|>=)$/.test(String(value.getValue()));

function withoutBounds(criteria: Criteria): BaseValueObject {
  const read: BaseValueObject = criteria.isReferenceObject() ? criteria.toArrayValueObject() : criteria;
  if (!read.isArray()) return isBlankBound(read) ? nothing() : criteria;
  const several = read as ArrayValueObject;
  let isBlank = false;
  several.iterator((value) => {
    isBlank ||= value != null && isBlankBound(value);
    return !isBlank;
  });
  return isBlank ? several.mapValue((value) => (isBlankBound(value) ? nothing() : value)) : criteria;
}

/** A text that no cell holds. */
const nothing = (): BaseValueObject => StringValueObject.create('=\u0000');
