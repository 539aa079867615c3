import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceBehind } from '../../../core/functions/billing/taxes/gst-qst';
import { answer, CellError, call } from '../../../core/index';

const table = (args: readonly unknown[], language: 'fr' | 'en' = 'fr'): unknown[][] => {
  const value = call('HORSTAXES', args, language);
  if (!Array.isArray(value)) throw new Error(value instanceof CellError ? value.message : String(value));
  return value.slice(1);
};
const amounts = (args: readonly unknown[]): unknown[] => table(args).map((row) => row[1]);
const plain = (text: unknown): string => String(text).replace(/\u00a0/g, ' ');

/** Half up on whole numbers: cents × numerator ÷ denominator. */
const share = (cents: number, numerator: number, denominator: number): number =>
  Math.floor((2 * cents * numerator + denominator) / (2 * denominator));
const totalOf = (cents: number): number => cents + share(cents, 5, 100) + share(cents, 9975, 100_000);

describe('HORSTAXES', () => {
  it('finds the price that Revenu Québec taxes to 114,98 $', () => {
    // Revenu Québec, « Calculating the Taxes »: 100,00 + 5,00 + 9,98 = 114,98.
    expect(amounts([114.98])).toEqual([100, 5, 9.98, 114.98, 0]);
  });

  it('finds every price from 0 to 5 000,00 $ again, from its total', () => {
    let missed = 0;
    for (let cents = 0; cents <= 500_000; cents++) {
      const found = priceBehind(totalOf(cents), 0.05, 0.09975);
      if (found.total !== totalOf(cents) || found.price !== cents) missed++;
    }
    expect(missed).toBe(0);
  });

  it('comes back from TAXES, whatever the rates, in dollars and in credits', () => {
    const rate = fc.integer({ min: 0, max: 20_000 }).map((value) => value / 100_000);
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), rate, rate, (cents, gst, qst) => {
        const taxes = call('TAXES', [cents / 100, gst, qst], 'fr') as unknown[][];
        const [, , , total, gap] = amounts([taxes[3]?.[1], gst, qst]);
        expect(total).toBe(taxes[3]?.[1]);
        expect(gap).toBe(0);
      }),
    );
  });

  it('says which cent is left where no price gives the total', () => {
    // 17,39 → 0,87 and 1,73: 19,99. 17,40 → 0,87 and 1,74 (1,73565): 20,01.
    expect(amounts([20])).toEqual([17.39, 0.87, 1.73, 19.99, 0.01, '']);
    expect(plain(table([20])[5]?.[0])).toBe(
      'Aucun prix au cent ne donne 20,00 $ : le plus proche donne 19,99 $, et il reste 0,01 $.',
    );
    expect(table([20], 'en')[5]?.[0]).toBe(
      'No price in cents gives $20.00: the nearest gives $19.99, which leaves $0.01.',
    );
    // 16,09 → 0,80 and 1,60: 18,49. 16,10 → 0,81 (0,805) and 1,61 (1,605975): 18,52. 18,51 is nearer the second.
    expect(amounts([18.51])).toEqual([16.1, 0.81, 1.61, 18.52, -0.01, '']);
    expect(plain(table([18.51])[5]?.[0])).toMatch(/le plus proche donne 18,52 \$, soit 0,01 \$ de trop/);
    expect(amounts([18.5])).toEqual([16.09, 0.8, 1.6, 18.49, 0.01, '']);
  });

  it('never leaves more than a cent, and the nearest price is the nearest', () => {
    for (let total = 0; total <= 20_000; total++) {
      const { price, total: found } = priceBehind(total, 0.05, 0.09975);
      expect(found).toBe(totalOf(price));
      expect(Math.abs(total - found)).toBeLessThanOrEqual(1);
      if (total === found) continue;
      // No price does: a cent less gives less, a cent more gives more.
      expect(Math.min(totalOf(price - 1), found) < total && total < Math.max(totalOf(price + 1), found)).toBe(true);
    }
  });

  it('mirrors a credit, and takes other rates', () => {
    expect(amounts([-114.98])).toEqual([-100, -5, -9.98, -114.98, 0]);
    expect(amounts([-20])).toEqual([-17.39, -0.87, -1.73, -19.99, -0.01, '']);
    // Nothing is taxed; GST alone: 100 + 5.
    expect(amounts([42.5, 0, 0])).toEqual([42.5, 0, 0, 42.5, 0]);
    expect(amounts([105, '', 0])).toEqual([100, 5, 0, 105, 0]);
    expect(amounts([0])).toEqual([0, 0, 0, 0, 0]);
  });

  it('says that its numbers are dollars, and explains each', () => {
    expect(
      answer('HORSTAXES', [100], 'en')
        .units?.slice(1, 6)
        .every((row) => row[1] === 'money'),
    ).toBe(true);
    const explained = call('EXPLIQUER', ['HORSTAXES', 20], 'fr') as unknown[][];
    const lines = explained.slice(1).map((row) => row[3]);
    [17.39, 0.87, 1.73, 19.99, 0, 0.01].forEach((amount, i) => {
      expect(Number(lines[i])).toBeCloseTo(amount, 9);
    });
  });

  it.each([
    [['cent'], 'total', '« cent »'],
    [[100, 5], 'tps', '5 %'],
    [[1e300], 'total', 'trop grand'],
  ])('refuses %j', (args, label, words) => {
    const refused = call('HORSTAXES', args, 'fr') as CellError;
    expect(plain(refused.message)).toContain(label);
    expect(plain(refused.message)).toContain(words);
  });
});
