import { type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Offset {
  _handleSingleObject(reference: unknown, ...counts: BaseValueObject[]): unknown;
}

/**
 * OFFSET of Univer 0.25.1 takes parts of rows and columns as they come: SUM(OFFSET(A1,0,0,3,4.2)) is a range of 4.2 columns, which
 * nothing can read. Excel drops what follows the point.
 */
export function takeWholeOffsets(): void {
  const offset = native<Offset>('OFFSET');
  const { _handleSingleObject } = offset;
  offset._handleSingleObject = function (this: Offset, reference, ...counts) {
    return _handleSingleObject.call(this, reference, ...counts.map(whole));
  };
}

function whole(count: BaseValueObject): BaseValueObject {
  const number = Number(count.getValue());
  if (count.isError() || count.isNull() || Number.isInteger(number) || !Number.isFinite(number)) return count;
  return NumberValueObject.create(Math.trunc(number));
}
