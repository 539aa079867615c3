import type { Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  StringValueObject,
} from '@univerjs/engine-formula';
import { native } from './classes';

interface Summary {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

const ALL = (): boolean => true;
const FIRST = (position: number): boolean => position === 0;
const AFTER_FIRST = (position: number): boolean => position > 0;

/** Which arguments are figures to go through. */
const FIGURES: readonly (readonly [(position: number) => boolean, readonly string[]])[] = [
  [ALL, ['MEDIAN', 'GEOMEAN', 'HARMEAN', 'DEVSQ', 'AVEDEV', 'KURT', 'SKEW', 'SKEW.P', 'FREQUENCY']],
  [ALL, ['CORREL', 'PEARSON', 'RSQ', 'SLOPE', 'INTERCEPT', 'STEYX', 'COVAR', 'COVARIANCE.P', 'COVARIANCE.S']],
  [ALL, ['CHITEST', 'CHISQ.TEST', 'FTEST', 'F.TEST', 'TTEST', 'T.TEST']],
  [FIRST, ['TRIMMEAN', 'PERCENTRANK', 'PERCENTRANK.INC', 'PERCENTRANK.EXC', 'ZTEST', 'Z.TEST']],
  [AFTER_FIRST, ['NPV', 'FORECAST', 'FORECAST.LINEAR']],
];

/**
 * These functions of Univer 0.25.1 read « 12 » written as text in a cell as 12. In Excel any text of a range is left out, as
 * « abc » is: MEDIAN, NPV, RANK and CORREL gave other figures where an amount was pasted as text.
 */
export function leaveTextsOut(): void {
  for (const [isFigures, names] of FIGURES) {
    for (const name of names) {
      const summary = native<Summary>(name);
      const { calculate } = summary;
      summary.calculate = function (this: Summary, ...values) {
        return calculate.apply(
          this,
          values.map((value, position) => (value && isFigures(position) ? withNoNumberInTexts(value) : value)),
        );
      };
    }
  }
  for (const name of ['RANK', 'RANK.EQ', 'RANK.AVG']) rankNumbers(native<Rank>(name));
}

interface Ranked {
  readonly refHasError: boolean;
  readonly refNumbers: number[];
}
interface Rank {
  _checkRefReferenceObject(reference: FunctionVariantType): Ranked;
}

function rankNumbers(rank: Rank): void {
  const { _checkRefReferenceObject } = rank;
  rank._checkRefReferenceObject = function (this: Rank, reference) {
    const known = _checkRefReferenceObject.call(this, reference);
    if (known.refHasError || !reference.isReferenceObject()) return known;
    const refNumbers: number[] = [];
    (reference as BaseReferenceObject).toArrayValueObject().iterator((cell) => {
      if (cell?.isNumber()) refNumbers.push(Number(cell.getValue()));
    });
    return { ...known, refNumbers };
  };
}

const NO_NUMBER = '×';

function withNoNumberInTexts(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  if (!array.getArrayValue().some((row) => row?.some(isNumberInText))) return value;
  return array.mapValue((cell) => (isNumberInText(cell) ? StringValueObject.create(NO_NUMBER) : cell));
}

const isNumberInText = (cell: Nullable<BaseValueObject>): boolean =>
  cell ? cell.isString() && !Number.isNaN(Number(cell.getValue())) : false;
