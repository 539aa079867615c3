import { type ArrayValueObject, type BaseValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Cumulated {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}
const [PERIODS, LAST] = [1, 4];

/**
 * CUMIPMT and CUMPRINC of Univer 0.25.1 go on paying once a loan is repaid: the principal of periods 1 to 24 of a loan of 10 was more
 * than the loan. There is no such payment: #NUM!, as LibreOffice has it.
 */
export function endWithTheLoan(): void {
  for (const name of ['CUMIPMT', 'CUMPRINC']) {
    const cumulated = native<Cumulated>(name);
    const { calculate } = cumulated;
    cumulated.calculate = function (this: Cumulated, ...values) {
      const isBeyond = numberIn(values[LAST]) > numberIn(values[PERIODS]);
      return isBeyond ? ErrorValueObject.create(ErrorType.NUM) : calculate.apply(this, values);
    };
  }
}

/** NaN for what is none, or several. */
function numberIn(value: BaseValueObject | undefined): number {
  if (!value?.isArray()) return value?.isNumber() ? Math.trunc(Number(value.getValue())) : Number.NaN;
  const cells = value as ArrayValueObject;
  return cells.getRowCount() * cells.getColumnCount() === 1 ? numberIn(cells.getFirstCell()) : Number.NaN;
}
