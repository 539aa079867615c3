import {
  type BaseFunction,
  type BaseValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { LOCALE } from '../../core/values/locale';
import { broadcast } from '../repairs/natives/broadcast';
import { extendable, functionClass } from '../repairs/natives/classes';
import { frenchNumber, writtenInFrench } from './numbers';

/** VALUE, which reads « 1 234,50 $ » and « 12,5 % »; a comma before three digits is a decimal one too. */
export function frenchValue(): typeof BaseFunction {
  const Value = extendable(functionClass('VALUE'));
  return class extends Value {
    /** A text typed between the parentheses comes as it is. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }
    override calculate(text: BaseValueObject): BaseValueObject {
      return broadcast([text], ([cell]) => {
        const number = cell?.isString() ? frenchNumber(String(cell.getValue())) : undefined;
        return number === undefined ? super.calculate(cell as BaseValueObject) : NumberValueObject.create(number);
      });
    }
  } as unknown as typeof BaseFunction;
}

/** FIXED and DOLLAR: « 1 234,6 », « 1 234,57 $ ». */
export const frenchFixed = (): typeof BaseFunction => rewritten('FIXED', writtenInFrench);
export const frenchDollar = (): typeof BaseFunction =>
  rewritten('DOLLAR', (english) => {
    const amount = writtenInFrench(english.replace(/[^\d.,]/g, ''));
    return LOCALE.fr.money(amount, /[(-]/.test(english) ? '-' : '');
  });

function rewritten(name: string, write: (english: string) => string): typeof BaseFunction {
  const English = extendable(functionClass(name));
  return class extends English {
    override calculate(...values: BaseValueObject[]): BaseValueObject {
      return broadcast([super.calculate(...values)], ([cell]) =>
        cell?.isString() ? StringValueObject.create(write(String(cell.getValue()))) : (cell as BaseValueObject),
      );
    }
  } as unknown as typeof BaseFunction;
}
