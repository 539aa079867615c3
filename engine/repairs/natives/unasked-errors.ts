import { ArrayValueObject, type BaseValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Choice {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

/**
 * IFS and IFNA of Univer 0.25.1 are the first error among what they are given, also where another answer counts: =IFNA(5,1/0) and
 * =IFS(TRUE,5,FALSE,SQRT(-1)) were errors. In Excel what is not answered does not count.
 */
export function leaveUnaskedErrors(): void {
  for (const name of ['IFS', 'IFNA']) {
    const choice = native<Choice>(name);
    const { calculate } = choice;
    choice.calculate = function (this: Choice, ...values) {
      // IFNA tells an error of its first by itself.
      return calculate.apply(
        this,
        values.map((value, at) => (value.isError() && (at > 0 || name === 'IFS') ? alone(value) : value)),
      );
    };
  }
}

const alone = (value: BaseValueObject): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: [[value]],
    rowCount: 1,
    columnCount: 1,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
