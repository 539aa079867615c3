import { type ArrayValueObject, BaseReferenceObject } from '@univerjs/engine-formula';
import type { Origin } from '../../core';

/** The arrays that hold the very cells of a range. What a function computes bears the place of its formula instead. */
const ranges = new WeakMap<object, Origin>();

/** Remembers where each range was read. */
export function rememberOrigins(): void {
  const toArray = BaseReferenceObject.prototype.toArrayValueObject;
  BaseReferenceObject.prototype.toArrayValueObject = function (this: BaseReferenceObject, useCache) {
    const array: ArrayValueObject = toArray.call(this, useCache);
    const { startRow, startColumn } = this.getRangePosition();
    ranges.set(array, { row: startRow + 1, column: startColumn + 1 });
    return array;
  };
}

/** Where a range starts in its sheet, from 1; undefined for what stands nowhere. */
export const originOf = (argument: object | undefined): Origin | undefined => argument && ranges.get(argument);
