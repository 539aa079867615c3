import { type ArrayValueObject, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Summary {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

/** AVERAGEA and its kin of Univer 0.25.1 read « 12 » written as text in a cell as 12: in Excel any text of a range is nought. */
export function countTextsAsNought(): void {
  for (const name of ['AVERAGEA', 'MAXA', 'MINA', 'STDEVA', 'STDEVPA', 'VARA', 'VARPA']) {
    const summary = native<Summary>(name);
    const { calculate } = summary;
    summary.calculate = function (this: Summary, ...values) {
      return calculate.apply(this, values.map(withoutTexts));
    };
  }
}

function withoutTexts(value: BaseValueObject): BaseValueObject {
  if (!value.isArray()) return value;
  return (value as ArrayValueObject).mapValue((cell) => (cell.isString() ? NumberValueObject.create(0) : cell));
}
