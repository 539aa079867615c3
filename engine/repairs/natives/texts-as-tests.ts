import { type BaseValueObject, BooleanValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import { LOCALE } from '../../../core/values/locale';
import { native } from './classes';

interface If {
  _handleSingleObject(test: BaseValueObject, then: BaseValueObject, otherwise: BaseValueObject): BaseValueObject;
}

/**
 * IF of Univer 0.25.1 takes any text for a test that holds: IF("à voir",1,2) was 1, and so was IF("FALSE",1,2). A text is a test only
 * where it is the word of true or of false; any other is refused, as in Excel.
 */
export function refuseTextsAsTests(): void {
  const test = native<If>('IF');
  const { _handleSingleObject } = test;
  test._handleSingleObject = function (this: If, given, then, otherwise) {
    if (!given.isString()) return _handleSingleObject.call(this, given, then, otherwise);
    const word = String(given.getValue()).trim().toUpperCase();
    const is = (which: 'true' | 'false'): boolean =>
      Object.values(LOCALE).some(({ logical }) => logical[which] === word);
    if (!is('true') && !is('false')) return ErrorValueObject.create(ErrorType.VALUE);
    return _handleSingleObject.call(this, BooleanValueObject.create(is('true')), then, otherwise);
  };
}
