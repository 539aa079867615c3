import { type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { broadcast, numberOf, single } from './broadcast';
import { native } from './classes';

interface Trunc {
  calculate(number: BaseValueObject, digits?: BaseValueObject): BaseValueObject;
}

/**
 * TRUNC of Univer 0.25.1 adds a little to a number before it cuts it, also where the number is below nought: TRUNC(-12) was -11,
 * and TRUNC(-100,2) was -99.99. What is cut of a number below nought is what is cut of its opposite.
 */
export function cutBelowNought(): void {
  const trunc = native<Trunc>('TRUNC');
  const { calculate } = trunc;
  trunc.calculate = function (this: Trunc, number, digits) {
    return broadcast([number, digits], ([cell, places]) => {
      const given = cell?.isString() ? cell.convertToNumberObjectValue() : cell;
      const value = numberOf(given) ?? 0;
      const rest = places ? [places] : [];
      if (!(value < 0)) return single(calculate.call(this, cell as BaseValueObject, ...rest));
      const cut = single(calculate.call(this, NumberValueObject.create(-value), ...rest));
      return cut.isNumber() ? NumberValueObject.create(-Number(cut.getValue())) : cut;
    });
  };
}
