import type { ArrayValueObject, BaseValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Type {
  calculate(value: BaseValueObject): BaseValueObject;
}

/** TYPE of Univer 0.25.1 says that what is computed from one cell is a list: =TYPE(ISERR(A1)) was 64, where it is TRUE or FALSE: 4. */
export function tellKindsOfOne(): void {
  const type = native<Type>('TYPE');
  const { calculate } = type;
  type.calculate = function (this: Type, value) {
    if (value.isReferenceObject() || !value.isArray()) return calculate.call(this, value);
    const cells = value as ArrayValueObject;
    const isOne = cells.getRowCount() === 1 && cells.getColumnCount() === 1;
    return calculate.call(this, isOne ? cells.getFirstCell() : value);
  };
}
