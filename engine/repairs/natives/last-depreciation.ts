import { type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { broadcast, numberOf } from './broadcast';
import { native } from './classes';

interface Db {
  calculate(...values: BaseValueObject[]): BaseValueObject;
}

/**
 * DB of Univer 0.25.1 refuses the year after the last, which holds the months that the first one lacks: DB(1000000,100000,6,7,7)
 * is 15,845.10 in Excel's own example.
 */
export function depreciateToTheEnd(): void {
  const db = native<Db>('DB');
  const { calculate } = db;
  db.calculate = function (this: Db, ...values) {
    return broadcast(values, (cells) => {
      const [cost = 0, salvage = 0, life = 0, period = 0, month = 12] = cells.map(numberOf);
      const isYearAfter = Math.trunc(period) === life + 1 && month >= 1 && Math.trunc(month) < 12;
      if (!isYearAfter || cost <= 0 || salvage < 0) return calculate.apply(this, cells as BaseValueObject[]);
      const rate = Number((1 - (salvage / cost) ** (1 / life)).toFixed(3));
      let left = cost - (cost * rate * Math.trunc(month)) / 12;
      for (let year = 2; year <= life; year++) left -= left * rate;
      return NumberValueObject.create((left * rate * (12 - Math.trunc(month))) / 12);
    });
  };
}
