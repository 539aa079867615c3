import { numfmt } from '@univerjs/core';
import {
  type BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { LOCALE } from '../../core/values/locale';
import { broadcast, numberOf } from '../repairs/natives/broadcast';
import { extendable, functionClass } from '../repairs/natives/classes';
import { NBSP_GROUP } from './marks';
import { frenchNumber } from './numbers';
import { englishPattern } from './patterns';

/** TEXT, which writes numbers and dates as French does, by formats of either language. */
export function frenchText(): typeof BaseFunction {
  const Text = extendable(functionClass('TEXT'));
  return class extends Text {
    override calculate(value: BaseValueObject, format: BaseValueObject): BaseValueObject {
      return broadcast([value, format], ([cell, pattern]) => {
        if (!cell || !pattern) return ErrorValueObject.create(ErrorType.VALUE);
        const number = cell.isString() ? frenchNumber(String(cell.getValue())) : numberOf(cell);
        if (number === undefined || !(pattern.isString() || pattern.isNumber())) return super.calculate(cell, pattern);
        const english = englishPattern(String(pattern.getValue()));
        const shown = numfmt.format(english, number, { locale: LOCALE.fr.tag, throws: false });
        return StringValueObject.create(shown.replaceAll('\u202f', NBSP_GROUP));
      });
    }
  } as unknown as typeof BaseFunction;
}
