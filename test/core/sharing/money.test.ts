import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountOf,
  exactDifference,
  exactSum,
  largestRemainder,
  roundedParts,
  shareOut,
  wholeSteps,
} from '../../../core/values/money';

/** Hamilton's method in unbounded whole numbers: what shareOut must give for any whole keys. */
function hamilton(total: bigint, keys: readonly bigint[]): bigint[] {
  const sum = keys.reduce((so_far, key) => so_far + key, 0n);
  const parts = keys.map((key) => (total * key) / sum);
  const order = keys
    .map((key, i) => ({ i, rest: (total * key) % sum }))
    .sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : a.i - b.i));
  const left = Number(total - parts.reduce((so_far, part) => so_far + part, 0n));
  for (const { i } of order.slice(0, left)) parts[i]! += 1n;
  return parts;
}

describe('whole steps', () => {
  it('half up on the decimal a person sees: 0,70 × 5 % and 140 × 9,975 % are half a cent above', () => {
    expect(wholeSteps(0.7 * 0.05, 0.01)).toBe(4);
    expect(wholeSteps(140 * 0.09975, 0.01)).toBe(1397);
    expect(wholeSteps(1.005, 0.01)).toBe(101);
    expect(wholeSteps(-1.005, 0.01)).toBe(-101);
    expect(wholeSteps(12.375, 0.05)).toBe(248);
    expect(wholeSteps(250, 100)).toBe(3);
  });

  it('an amount is the double closest to its decimal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e13, max: 1e13 }),
        fc.constantFrom(0.01, 0.05, 0.25, 1, 5, 100),
        (steps, step) => {
          const cents = BigInt(steps) * BigInt(Math.round(step * 100));
          const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
          const decimal = `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
          expect(amountOf(steps, step)).toBe(Number(decimal) + 0);
        },
      ),
    );
    expect(amountOf(57, 0.01)).toBe(0.57);
    expect(57 * 0.01).not.toBe(0.57);
  });

  it('a decimal survives the round trip', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(wholeSteps(amountOf(cents, 0.01), 0.01)).toBe(cents);
      }),
    );
  });

  it('sums and differences gather no noise', () => {
    expect(exactSum(new Array(10).fill(0.1))).toBe(1);
    expect(exactSum([1e16, 1, -1e16])).toBe(1);
    expect(exactDifference(33.34, 33.33)).toBe(0.01);
    expect(exactDifference(0, 0.1 + 0.2)).toBe(-(0.1 + 0.2));
  });
});

describe('largest remainder', () => {
  it('ties go to the earlier one', () => {
    expect(largestRemainder([0, 0, 0], [1, 1, 1], 2)).toEqual([1, 1, 0]);
    expect(largestRemainder([2, 2], [0, 0], 3)).toEqual([2, 1]);
  });

  it('is exact on whole and decimal keys, however large the product', () => {
    const key = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999_999 }),
        fc.array(key, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(0, 1, 2, 4),
        (total, keys, decimals) => {
          fc.pre(keys.some((value) => value > 0));
          const expected = hamilton(BigInt(total), keys.map(BigInt)).map(Number);
          const typed = keys.map((value) => Number(`${value}e-${decimals}`));
          expect(shareOut(total, typed)).toEqual(expected);
        },
      ),
    );
  });

  it('ties of keys that no decimal writes are seen as on paper', () => {
    // 3 cents by 1/6, 1/3 and 1/2: 0,5; 1; 1,5: the first tie wins.
    expect(shareOut(3, [1 / 6, 1 / 3, 1 / 2])).toEqual([1, 1, 1]);
    expect(shareOut(100, [1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
    expect(shareOut(1, [1 / 7, 1 / 7])).toEqual([1, 0]);
  });

  it('any keys: adds up, each part is the share rounded down or up, a negative total mirrors', () => {
    const key = fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(0), fc.constant(1 / 3));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e10 }), fc.array(key, { minLength: 1, maxLength: 30 }), (total, keys) => {
        const sum = keys.reduce((so_far, value) => so_far + value, 0);
        fc.pre(sum > 0 && sum >= 1e-300);
        const parts = shareOut(total, keys);
        expect(parts.reduce((so_far, part) => so_far + part, 0)).toBe(total);
        parts.forEach((part, i) => {
          const exact = (total * (keys[i] ?? 0)) / sum;
          expect(Math.abs(part - exact)).toBeLessThan(1 + 1e-12 * total);
          expect(part).toBeGreaterThanOrEqual(0);
        });
        expect(shareOut(0 - total, keys)).toEqual(parts.map((part) => 0 - part));
      }),
    );
  });

  it('rounded amounts add up to the rounded sum, each moved by less than a step', () => {
    const amount = fc.oneof(fc.integer({ min: -1e8, max: 1e8 }), fc.double({ min: -1e5, max: 1e5, noNaN: true }));
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(0.01, 0.05, 1, 100),
        (amounts, step) => {
          const parts = roundedParts(amounts, step);
          const steps = parts.map((part) => wholeSteps(part, step));
          expect(steps.reduce((sum, value) => sum + value, 0)).toBe(wholeSteps(exactSum(amounts), step));
          parts.forEach((part, i) => {
            expect(Math.abs(part - (amounts[i] ?? 0))).toBeLessThan(step * (1 + 1e-6));
          });
        },
      ),
    );
  });
});
