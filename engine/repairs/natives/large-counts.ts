import { type BaseValueObject, ErrorType, ErrorValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Poisson {
  _handleSingleObject(...values: BaseValueObject[]): BaseValueObject;
}

/**
 * POISSON.DIST of Univer 0.25.1 multiplies powers and factorials, which are too large for a number from 171 on, and adds as many as
 * it is asked: =POISSON.DIST(180,200,FALSE) was #NUM!, and one of 1E+300 had no end. It is worked out here from logarithms, and what
 * is too far from the mean to count is not added.
 */
export function countLargePoissons(): void {
  for (const name of ['POISSON.DIST', 'POISSON']) {
    const poisson = native<Poisson>(name);
    const { _handleSingleObject } = poisson;
    poisson._handleSingleObject = function (this: Poisson, ...values) {
      const [count, mean, isSum] = values.map((value) =>
        value.isNumber() || value.isBoolean() ? Number(value.getValue()) : -1,
      );
      if (count === undefined || mean === undefined || count < 0 || mean <= 0 || !values[2]?.isBoolean?.())
        return _handleSingleObject.apply(this, values);
      const reach = 40 * Math.sqrt(mean) + 200;
      if (reach > MOST_TERMS) return ErrorValueObject.create(ErrorType.NUM);
      const whole = Math.floor(count);
      if (!isSum) return NumberValueObject.create(chance(whole, mean));
      let sum = 0;
      const last = Math.min(whole, Math.ceil(mean + reach));
      for (let at = Math.max(0, Math.floor(mean - reach)); at <= last; at++) sum += chance(at, mean);
      return NumberValueObject.create(Math.min(1, sum));
    };
  }
}
const MOST_TERMS = 1e6;

const chance = (count: number, mean: number): number => Math.exp(count * Math.log(mean) - mean - logOfFactorial(count));

/** Stirling's series; below, the factorial itself. */
function logOfFactorial(count: number): number {
  if (count < 20) {
    let product = 1;
    for (let factor = 2; factor <= count; factor++) product *= factor;
    return Math.log(product);
  }
  const n = count + 1;
  return (
    (n - 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5)
  );
}
