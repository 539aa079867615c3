import {
  type ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { native } from './classes';

interface Lookup {
  _handleSingleObject(
    sought: BaseValueObject,
    keys: ArrayValueObject,
    answers: ArrayValueObject,
    isNear: number,
  ): BaseValueObject;
}

const EXACT = 0;
const WILD = 2;

/**
 * VLOOKUP and HLOOKUP of Univer 0.25.1 find what is empty in the first empty line of a table: =VLOOKUP(A5,…,2,FALSE) gave the figure
 * of an unnamed line as long as A5 was not filled in. In Excel nothing is found: a blank is sought as 0, an empty text among texts.
 */
export function findNothingByBlanks(): void {
  for (const name of ['VLOOKUP', 'HLOOKUP']) {
    const lookup = native<Lookup>(name);
    const { _handleSingleObject } = lookup;
    lookup._handleSingleObject = function (this: Lookup, sought, keys, answers, isNear) {
      if (isNear !== EXACT || !isEmptyOrNought(sought)) {
        return _handleSingleObject.call(this, sought, keys, answers, isNear);
      }
      const isFound = sought.isString()
        ? (key: BaseValueObject) => key.isString() && key.getValue() === ''
        : (key: BaseValueObject) => key.isNumber() && key.getValue() === 0;
      return answerOf(keys, answers, isFound) ?? ErrorValueObject.create(ErrorType.NA);
    };
  }
}

const isEmptyOrNought = (value: BaseValueObject): boolean =>
  value.isNull() || (value.isString() && value.getValue() === '') || (value.isNumber() && value.getValue() === 0);

function answerOf(
  keys: ArrayValueObject,
  answers: ArrayValueObject,
  isFound: (key: BaseValueObject) => boolean,
): BaseValueObject | undefined {
  let found: BaseValueObject | undefined;
  keys.iterator((key, row, column) => {
    if (!key || !isFound(key)) return true;
    found = answers.get(row, column) ?? NullValueObject.create();
    return false;
  });
  return found;
}

interface XLookup {
  _handleSingleObject(
    sought: BaseValueObject,
    keys: BaseValueObject,
    answers: unknown,
    mode: number,
    way: number,
  ): unknown;
  _handleExpandObject(
    sought: BaseValueObject,
    keys: BaseValueObject,
    answers: unknown,
    mode: number,
    way: number,
    axis?: number,
  ): unknown;
}
interface XMatch {
  _getResult(sought: BaseValueObject, keys: BaseValueObject, mode: number, way: number): BaseValueObject;
}

/**
 * XLOOKUP and XMATCH of Univer 0.25.1 find 0 in the first blank cell, and what is blank in the first 0: an empty line was taken for
 * the one of number 0. In Excel a blank is no number there, and what is blank finds what is blank (Microsoft, XLOOKUP: « If omitted,
 * XLOOKUP returns blank cells it finds in lookup_array »).
 */
export function tellBlanksFromNought(): void {
  const lookup = native<XLookup>('XLOOKUP');
  const { _handleSingleObject, _handleExpandObject } = lookup;
  lookup._handleSingleObject = function (this: XLookup, sought, keys, ...others) {
    return _handleSingleObject.call(this, sought, withoutTaken(keys, sought, others[1]), ...others);
  };
  lookup._handleExpandObject = function (this: XLookup, sought, keys, ...others) {
    return _handleExpandObject.call(this, sought, withoutTaken(keys, sought, others[1]), ...others);
  };
  const match = native<XMatch>('XMATCH');
  const { _getResult } = match;
  match._getResult = function (this: XMatch, sought, keys, mode, way) {
    return _getResult.call(this, sought, withoutTaken(keys, sought, mode), mode, way);
  };
}

const isNought = (value: BaseValueObject): boolean =>
  (value.isNumber() && value.getValue() === 0) || (value.isBoolean() && !value.getValue());

/** Less the keys that would be taken for equal: blanks for 0, 0 for a blank. */
function withoutTaken(keys: BaseValueObject, sought: BaseValueObject, mode: number): BaseValueObject {
  if (!keys.isArray() || (mode !== EXACT && mode !== WILD)) return keys;
  if (isNought(sought)) return keys.mapValue((key) => (key.isNull() ? StringValueObject.create('') : key));
  return sought.isNull() ? keys.mapValue((key) => (isNought(key) ? NumberValueObject.create(1) : key)) : keys;
}
