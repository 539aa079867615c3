import {
  type ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { native } from './classes';

interface Match {
  _handleSingleObject(value: BaseValueObject, among: ArrayValueObject, type: number): BaseValueObject;
}

/**
 * MATCH of Univer 0.25.1, in an ascending list: of equal values it gives the first, and among words it finds only the very one.
 * Excel gives the last of those that are not beyond what is looked for: the bracket of a scale that one is in.
 */
export function matchTheLast(): void {
  const match = native<Match>('MATCH');
  const { _handleSingleObject } = match;
  match._handleSingleObject = function (this: Match, value, among, type) {
    const sought = value.isNull() ? NumberValueObject.create(0) : value;
    if (type !== 1 || sought.isError()) return _handleSingleObject.call(this, value, among, type);
    let best: BaseValueObject | undefined;
    let place = 0;
    among
      .getArrayValue()
      .flat()
      .forEach((cell, at) => {
        if (!cell || kindOf(cell) !== kindOf(sought) || order(cell, sought) > 0) return;
        if (best && order(cell, best) < 0) return;
        best = cell;
        place = at + 1;
      });
    return best ? NumberValueObject.create(place) : ErrorValueObject.create(ErrorType.NA);
  };
}

type Kind = 'number' | 'text' | 'logical' | 'none';
function kindOf(value: BaseValueObject): Kind {
  if (value.isNumber()) return 'number';
  if (value.isString()) return 'text';
  return value.isBoolean() ? 'logical' : 'none';
}

function order(a: BaseValueObject, b: BaseValueObject): number {
  if (kindOf(a) !== 'text') return Number(a.getValue()) - Number(b.getValue());
  return String(a.getValue()).localeCompare(String(b.getValue()), undefined, { sensitivity: 'accent' });
}
