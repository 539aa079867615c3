import { type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { native } from './classes';

interface Fraction {
  calculate(amount: BaseValueObject, fraction: BaseValueObject): BaseValueObject;
}

/** DOLLARDE of Univer 0.25.1 rounds its answer: 12.25 in thirds was 12.833. Excel gives 12 + 2.5/3. */
export function keepFractionsOfDollars(): void {
  const dollar = native<Fraction>('DOLLARDE');
  const { calculate } = dollar;
  dollar.calculate = function (this: Fraction, amount, fraction) {
    const rounded = calculate.call(this, amount, fraction);
    if (!rounded.isNumber()) return rounded;
    const [asked, of] = [Number(firstOf(amount)), Math.trunc(Number(firstOf(fraction)))];
    const whole = Math.trunc(asked);
    return NumberValueObject.create(whole + ((asked - whole) * 10 ** Math.ceil(Math.log10(of))) / of);
  };
}

const firstOf = (value: BaseValueObject): unknown =>
  (value.isArray() ? (value as unknown as { getFirstCell(): BaseValueObject }).getFirstCell() : value).getValue();
