import {
  type ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { extendable, functionClass } from '../repairs/natives/classes';
import { frenchNumber } from './numbers';

/** Functions of criteria, and the first argument that is one; then one in two. */
const FIRST_CRITERION: Readonly<Record<string, number>> = {
  SUMIF: 1,
  COUNTIF: 1,
  AVERAGEIF: 1,
  COUNTIFS: 1,
  SUMIFS: 2,
  AVERAGEIFS: 2,
  MAXIFS: 2,
  MINIFS: 2,
};
export const CRITERIA_FUNCTIONS: readonly string[] = Object.keys(FIRST_CRITERION);

/** NB.SI(D2:D9;">=98,25"): the number of a criterion, as French writes it. */
export function withFrenchCriteria(name: string): typeof BaseFunction {
  const first = FIRST_CRITERION[name] ?? 1;
  const English = extendable(functionClass(name));
  return class extends English {
    override calculate(...values: BaseValueObject[]): BaseValueObject {
      const isCriterion = (at: number): boolean => at >= first && (at - first) % 2 === 0;
      return super.calculate(...values.map((value, at) => (isCriterion(at) ? english(value) : value)));
    }
  } as unknown as typeof BaseFunction;
}

const CRITERION = /^(>=|<=|<>|>|<|=)?(.*,.*)$/;

/** Some of these functions are given references, to know where they stand. */
type Given = BaseValueObject | BaseReferenceObject;

function english(given: Given): BaseValueObject {
  const value = given.isReferenceObject()
    ? (given as BaseReferenceObject).toArrayValueObject()
    : (given as BaseValueObject);
  if (value.isArray()) return (value as ArrayValueObject).mapValue((cell) => english(cell));
  const [, operator = '', figure = ''] = value.isString() ? (CRITERION.exec(String(value.getValue())) ?? []) : [];
  const number = frenchNumber(figure);
  return number === undefined ? value : StringValueObject.create(`${operator}${number}`);
}
