import { type ArrayValueObject, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Lookup {
  calculate(...values: (BaseValueObject | undefined)[]): BaseValueObject;
}
/** Where each is told how to look. */
const WAY: Readonly<Record<string, number>> = { VLOOKUP: 3, HLOOKUP: 3, MATCH: 2 };

/**
 * Told how to look by a blank cell, or by nothing after a comma, VLOOKUP, HLOOKUP and MATCH of Univer 0.25.1 do as if they were not
 * told: =VLOOKUP(A1,D1:E9,2,) gave the line before the one that is not there. In Excel it is FALSE, or 0: the very one.
 */
export function readBlankWaysAsExact(): void {
  for (const [name, at] of Object.entries(WAY)) {
    const lookup = native<Lookup>(name);
    const { calculate } = lookup;
    lookup.calculate = function (this: Lookup, ...values) {
      if (isBlank(values[at])) values[at] = NumberValueObject.create(0);
      return calculate.apply(this, values);
    };
  }
}

function isBlank(value: BaseValueObject | undefined): boolean {
  if (!value?.isArray()) return value?.isNull() ?? false;
  const cells = value as ArrayValueObject;
  return cells.getRowCount() === 1 && cells.getColumnCount() === 1 && (cells.get(0, 0)?.isNull() ?? true);
}
