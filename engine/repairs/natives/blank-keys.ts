import {
  type ArrayValueObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
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
