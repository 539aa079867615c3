import { type ArrayValueObject, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Summary {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

/** MINIFS and MAXIFS of Univer 0.25.1 give nothing, or the infinite, where no number answers the criteria: in Excel it is 0. */
export function giveNoughtOfNone(): void {
  for (const name of ['MINIFS', 'MAXIFS']) {
    const summary = native<Summary>(name);
    const { calculate } = summary;
    summary.calculate = function (this: Summary, ...values) {
      const found = calculate.apply(this, values);
      const isList = found.isArray() && (found as ArrayValueObject).getColumnCount() > 0;
      return isList ? (found as ArrayValueObject).mapValue(noughtOfNone) : noughtOfNone(found);
    };
  }
}

function noughtOfNone(value: BaseValueObject | null | undefined): BaseValueObject {
  if (!value || value.isArray() || value.isNull() || value.isString()) return NumberValueObject.create(0);
  return value.isNumber() && !Number.isFinite(value.getValue()) ? NumberValueObject.create(0) : value;
}
