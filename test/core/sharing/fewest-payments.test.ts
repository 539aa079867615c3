import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paymentsOf } from '../../../core/functions/sharing/settling/payments';
import { CellError, call } from '../../../core/index';

const payments = (balances: readonly number[]): unknown[][] => {
  const names = balances.map((_, i) => [`p${i}`]);
  const answer = call('VERSEMENTS', [names, balances.map((value) => [value])], 'fr');
  if (!Array.isArray(answer)) throw new Error(answer instanceof CellError ? answer.message : String(answer));
  return answer.slice(1);
};

/**
 * By trying payments and nothing else: the first who is not settled exchanges all of their balance with each of the
 * others of the opposite sign, in turn. No set of partners is ever summed.
 */
function fewestByTrying(balances: readonly number[], from = 0): number {
  let first = from;
  while (first < balances.length && balances[first] === 0) first++;
  if (first >= balances.length) return 0;
  const own = balances[first] ?? 0;
  let best = Number.POSITIVE_INFINITY;
  for (let other = first + 1; other < balances.length; other++) {
    if ((balances[other] ?? 0) * own >= 0) continue;
    const after = balances.slice();
    after[other] = (after[other] ?? 0) + own;
    best = Math.min(best, 1 + fewestByTrying(after, first + 1));
  }
  return best;
}

/** What is left of each balance, in whole cents. */
function leftAfter(cents: readonly number[], rows: readonly { from: number; to: number; amount: number }[]): number[] {
  const left = cents.slice();
  for (const { from, to, amount } of rows) {
    expect(amount).toBeGreaterThan(0);
    expect(cents[from]).toBeLessThan(0);
    expect(cents[to]).toBeGreaterThan(0);
    left[from] = (left[from] ?? 0) + amount;
    left[to] = (left[to] ?? 0) - amount;
  }
  return left;
}

const closing = (list: readonly number[]): number[] => [...list, 0 - list.reduce((sum, value) => sum + value, 0)];

describe('the fewest payments', () => {
  it('7; −3; −4; 6; −1; −5 takes four: two parts of three settle apart, two payments each', () => {
    expect(payments([7, -3, -4, 6, -1, -5])).toEqual([
      ['p1', 'p0', 3],
      ['p2', 'p0', 4],
      ['p4', 'p3', 1],
      ['p5', 'p3', 5],
    ]);
  });

  it('is what trying every payment finds, for up to seven partners', () => {
    // Few different amounts, so that parts that settle apart are common.
    const small = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 6 });
    let fewer = 0;
    fc.assert(
      fc.property(small, (list) => {
        const cents = closing(list);
        const rows = paymentsOf(cents);
        expect(leftAfter(cents, rows).every((value) => value === 0)).toBe(true);
        expect(rows.length).toBe(fewestByTrying(cents));
        if (rows.length > 0 && rows.length < cents.filter((value) => value !== 0).length - 1) fewer++;
      }),
      { numRuns: 1500 },
    );
    expect(fewer, 'cases with fewer than n − 1').toBeGreaterThan(100);
  });

  it('finds parts that were built to settle apart, up to fifteen balances', () => {
    // k parts of three or more partners, shuffled: n − k payments suffice.
    const part = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 2, maxLength: 4 }).map(closing);
    const game = fc
      .array(part, { minLength: 2, maxLength: 5 })
      .filter((parts) => parts.reduce((count, one) => count + one.length, 0) <= 15)
      .chain((parts) => {
        const all = parts.reduce((list: number[], one) => list.concat(one), []);
        return fc
          .shuffledSubarray(all, { minLength: all.length })
          .map((cents) => ({ cents, most: all.length - parts.length }));
      });
    fc.assert(
      fc.property(game, ({ cents, most }) => {
        const rows = paymentsOf(cents);
        expect(leftAfter(cents, rows).every((value) => value === 0)).toBe(true);
        expect(rows.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 200 },
    );
  });

  it('fifteen balances that only settle together: fourteen payments, in well under 0.2 s', () => {
    // Powers of two: no part of them adds up to 0, whatever is left out.
    const cents = closing(Array.from({ length: 14 }, (_, i) => 2 ** (i + 10)));
    paymentsOf(cents);
    const start = performance.now();
    expect(paymentsOf(cents)).toHaveLength(14);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('beyond fifteen, never more than one payment fewer than partners, and equal debts and claims first', () => {
    const many = fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 16, maxLength: 60 });
    fc.assert(
      fc.property(many, (list) => {
        const cents = closing(list);
        const rows = paymentsOf(cents);
        expect(leftAfter(cents, rows).every((value) => value === 0)).toBe(true);
        expect(rows.length).toBeLessThanOrEqual(Math.max(0, cents.filter((value) => value !== 0).length - 1));
      }),
    );
    // Ten debts and the ten same claims: ten payments, although there are twenty balances.
    const debts = Array.from({ length: 10 }, (_, i) => -(3 ** i));
    expect(paymentsOf([...debts, ...debts.map((debt) => -debt)])).toHaveLength(10);
  });

  it('the same balances give the same payments, sorted by who pays', () => {
    const cents = [300, -100, -200, 400, -150, -250, 90, -90];
    expect(paymentsOf(cents)).toEqual(paymentsOf(cents.slice()));
    const order = paymentsOf(cents).map(({ from, to }) => from * 100 + to);
    expect(order).toEqual(order.slice().sort((a, b) => a - b));
  });

  it('more partners than it settles at once are refused', () => {
    const many = Array.from({ length: 5001 }, (_, i) => [`p${i}`]);
    const answer = call('VERSEMENTS', [many, many.map((_, i) => [i === 0 ? -5000 : 1])], 'fr') as CellError;
    expect(answer.message.replace(/\u00a0/g, ' ')).toMatch(/^noms : 5 001 partenaires .* au plus 5 000/);
  });

  it('two names that look alike are one', () => {
    const answer = call(
      'VERSEMENTS',
      [
        [['L’Atelier'], ["l'atelier"]],
        [[-5], [5]],
      ],
      'fr',
    ) as CellError;
    expect(answer.message.replace(/\u00a0/g, ' ')).toMatch(/^noms : « l'atelier » est donné deux fois/);
  });
});
