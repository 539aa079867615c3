import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { hostFunction } from '../../../engine/cells';
import { markOf } from '../../../engine/marks';
import { type Answer, Failure, type Shown } from '../answer';

/** What the engine could hand to a function: a number that is not one, a range without rows, rows with holes. */
export function valueFor(raw: unknown): BaseValueObject {
  if (Array.isArray(raw)) return rangeOf(raw);
  if (typeof raw === 'number') return NumberValueObject.create(raw);
  if (typeof raw === 'string') return StringValueObject.create(raw);
  if (typeof raw === 'boolean') return BooleanValueObject.create(raw);
  return raw === null || raw === undefined ? NullValueObject.create() : ErrorValueObject.create('#VALUE!' as ErrorType);
}

function rangeOf(raws: readonly unknown[]): BaseValueObject {
  const rows = raws.map((row) => (Array.isArray(row) ? [...row].map(valueFor) : [valueFor(row)]));
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((row) => row.length)),
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

interface Calculating {
  calculate(...args: readonly BaseValueObject[]): BaseValueObject;
}

/** One of our functions as the engine calls it. */
export function calculated(id: string, args: readonly unknown[]): Answer {
  const HostFunction = hostFunction(id, 'fr') as unknown as new (name: string) => Calculating;
  const value = new HostFunction(id).calculate(...args.map(valueFor));
  if (!value.isArray()) return [[shownIn(value)]];
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => shownIn(cell as BaseValueObject)));
}

function shownIn(value: BaseValueObject): Shown {
  if (!value.isError()) return value.getValue() as Shown;
  const error = value as ErrorValueObject;
  return new Failure(String(error.getErrorType()), markOf({ custom: error.getCustomData() })?.sentence ?? '');
}
