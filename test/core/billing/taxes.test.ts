import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, type CellError, call } from '../../../core/index';

const amounts = (args: readonly unknown[]): number[] =>
  (call('TAXES', args, 'fr') as unknown[][]).slice(1).map((row) => row[1] as number);

/** Half up on whole numbers: cents × numerator ÷ denominator. */
const share = (cents: bigint, numerator: bigint, denominator: bigint): bigint =>
  (2n * cents * numerator + denominator) / (2n * denominator);

describe('TAXES', () => {
  it('gives what Revenu Québec prints for a sale of 100 $', () => {
    // Revenu Québec, « Calculating the Taxes »: 100,00 + 5,00 + 9,98 = 114,98.
    expect(amounts([100])).toEqual([5, 9.98, 114.98, 0, 0, 114.98]);
  });

  it('counts half a cent as a cent, in decimals and not in binary', () => {
    // The rule of the same page: 0,70 × 5 % = 0,035 and 140 × 9,975 % = 13,965 are exact halves.
    expect(amounts([0.7])[0]).toBe(0.04);
    expect(amounts([140])[1]).toBe(13.97);
    expect(amounts([500])[1]).toBe(49.88);
  });

  it('takes refunds off, each rounded once, the second as the first when blank', () => {
    expect(amounts([500, '', '', 0.5])).toEqual([25, 49.88, 574.88, 12.5, 24.94, 537.44]);
    expect(amounts([500, '', '', 0.5, 0])).toEqual([25, 49.88, 574.88, 12.5, 0, 562.38]);
    expect(amounts([500, 0, 0])).toEqual([0, 0, 500, 0, 0, 500]);
  });

  it('agrees with whole numbers at every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 100 }), (cents, percent) => {
        const gst = share(BigInt(cents), 5n, 100n);
        const qst = share(BigInt(cents), 9975n, 100000n);
        const refunds = [gst, qst].map((tax) => share(tax, BigInt(percent), 100n));
        const total = BigInt(cents) + gst + qst;
        const net = total - (refunds[0] as bigint) - (refunds[1] as bigint);
        const expected = [gst, qst, total, ...refunds, net].map((value) => Number(value) / 100);
        expect(amounts([cents / 100, '', '', percent / 100])).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('mirrors a credit', () => {
    expect(amounts([-100])).toEqual([-5, -9.98, -114.98, 0, 0, -114.98]);
  });

  it('says that its numbers are dollars', () => {
    expect(
      answer('TAXES', [100], 'en')
        .units?.slice(1)
        .every((row) => row[1] === 'money'),
    ).toBe(true);
  });

  it.each([
    [['cent'], 'montant', '«\u00a0cent\u00a0»'],
    [[100, 5], 'tps', '5\u00a0%'],
    [[100, '', '', 50], 'remboursement_tps', '50\u00a0%'],
    [[1e300], 'montant', 'trop grand'],
  ])('refuses %j', (args, label, words) => {
    const { message } = call('TAXES', args, 'fr') as CellError;
    expect(message).toContain(label);
    expect(message).toContain(words);
  });
});
