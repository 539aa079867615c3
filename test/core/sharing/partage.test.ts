import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../../core/index';
import { wholeSteps } from '../../../core/values/money';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const partage = (...args: unknown[]): number[] => {
  const answer = call('PARTAGE', args, 'fr');
  if (answer instanceof CellError) throw new Error(answer.message);
  return Array.isArray(answer) ? (answer.flat() as number[]) : [answer as number];
};
const refusal = (language: 'fr' | 'en', ...args: unknown[]): string => {
  const answer = call('PARTAGE', args, language);
  if (!(answer instanceof CellError)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return answer.message.replace(/\u00a0/g, ' ');
};
const cents = (values: readonly number[]): number => values.reduce((sum, value) => sum + wholeSteps(value, 0.01), 0);

describe('PARTAGE, published tables', () => {
  it('one dollar in three (spliit, issue 374)', () => {
    expect(partage(1, column([1, 1, 1]))).toEqual([0.34, 0.33, 0.33]);
  });

  it('Hamilton, Wikipedia’s largest remainder table', () => {
    const votes = [47000, 16000, 15800, 12000, 6100, 3100];
    expect(partage(10, column(votes), null, null, 1)).toEqual([5, 2, 1, 1, 1, 0]);
  });

  it('Hamilton, the House of 1790 with 60 seats (electowiki, Hamilton method)', () => {
    const states = [
      630560, 475327, 432879, 353523, 331589, 278514, 236841, 206236, 179570, 141822, 85533, 70835, 68705, 68446, 55540,
    ];
    const seats = [11, 8, 7, 6, 6, 5, 4, 3, 3, 2, 1, 1, 1, 1, 1];
    expect(partage(60, column(states), null, null, 1)).toEqual(seats);
  });

  it('Hamilton, five parties and three houses: the Alabama paradox (COMAP, For All Practical Purposes, 14.45)', () => {
    const votes = column([5576330, 1387342, 3334241, 7512860, 310968]);
    expect(partage(89, votes, null, null, 1)).toEqual([27, 7, 16, 37, 2]);
    expect(partage(90, votes, null, null, 1)).toEqual([28, 7, 17, 37, 1]);
    expect(partage(91, votes, null, null, 1)).toEqual([28, 7, 17, 38, 1]);
  });

  it('Hamilton, four states and 160 seats (Tannenbaum, Excursions in Modern Mathematics)', () => {
    expect(partage(160, [[3.31, 2.67, 1.33, 0.69]], null, null, 1)).toEqual([66, 53, 27, 14]);
  });

  it('stand-alone allocation of a common cost: Tampa 456 and 304 (Horngren), 220 and 110 (AccountingTools)', () => {
    expect(partage(760, column([540, 360]))).toEqual([456, 304]);
    expect(partage(330, column([300, 150]))).toEqual([220, 110]);
  });

  it('two towns in proportion to what each would pay alone (Young): 9,17 and 5,83', () => {
    expect(partage(15, column([11, 7]))).toEqual([9.17, 5.83]);
  });

  it('a joint venture of 3 640,00 in 5, 8 and 11 (Kester, Accounting Theory and Practice): the odd cent by order', () => {
    // The book gives the cent of a three-way tie to the 11; here he comes first.
    expect(partage(3640, column([11, 5, 8]))).toEqual([1668.34, 758.33, 1213.33]);
  });

  it('caps: weighted fair share (Keshav, demands 4, 2, 10, 4 and weights 2,5, 4, 0,5, 1 of 16)', () => {
    expect(partage(16, column([2.5, 4, 0.5, 1]), null, column([4, 2, 10, 4]))).toEqual([4, 2, 6, 4]);
  });

  it('caps: max-min fair share (Keshav, demands 2, 2,6, 4, 5 of 10)', () => {
    expect(partage(10, column([1, 1, 1, 1]), null, column([2, 2.6, 4, 5]))).toEqual([2, 2.6, 2.7, 2.7]);
  });
});

describe('PARTAGE, laws', () => {
  const keys = fc
    .array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((key) => key > 0));
  const amount = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((value) => value / 100);

  it('adds up to the cent, by native addition too but for float noise; mirrors; no share of the wrong sign', () => {
    fc.assert(
      fc.property(amount, keys, (total, list) => {
        const parts = partage(total, column(list));
        expect(cents(parts)).toBe(wholeSteps(total, 0.01));
        expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - total)).toBeLessThan(1e-8);
        for (const part of parts) expect(part * Math.sign(total)).toBeGreaterThanOrEqual(0);
        expect(partage(0 - total, column(list))).toEqual(parts.map((part) => 0 - part));
      }),
    );
  });

  it('every step: multiples that add up to the amount rounded to it', () => {
    fc.assert(
      fc.property(amount, keys, fc.constantFrom(0.05, 0.25, 1, 5, 100), (total, list, step) => {
        // An amount that the step brings to nothing is refused.
        fc.pre(wholeSteps(total, step) !== 0);
        const parts = partage(total, column(list), null, null, step);
        const steps = parts.map((part) => part / step);
        for (const value of steps) expect(Math.abs(value - Math.round(value))).toBeLessThan(1e-6);
        expect(steps.reduce((sum, value) => sum + Math.round(value), 0)).toBe(wholeSteps(total, step));
      }),
    );
  });

  it('within a cent of the exact share, so that permuting partners moves a part by a cent at most', () => {
    fc.assert(
      fc.property(amount, keys, (total, list) => {
        const sum = list.reduce((so_far, key) => so_far + key, 0);
        const straight = partage(total, column(list));
        const reversed = partage(total, column(list.slice().reverse())).reverse();
        straight.forEach((part, i) => {
          const exact = (total * (list[i] ?? 0)) / sum;
          expect(Math.abs(part - exact)).toBeLessThan(0.01 + 1e-7);
          expect(Math.abs((reversed[i] ?? 0) - part)).toBeLessThan(0.01 + 1e-7);
        });
      }),
    );
  });

  it('equal keys: the earlier partner never pays less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100000 }), fc.integer({ min: 1, max: 15 }), (total, count) => {
        const parts = partage(total / 100, column(new Array(count).fill(1)));
        for (let i = 1; i < count; i++) expect(parts[i - 1]).toBeGreaterThanOrEqual(parts[i] ?? 0);
      }),
    );
  });

  it('a larger key, all else equal, never pays less by more than a cent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        keys,
        fc.nat(11),
        fc.integer({ min: 1, max: 300 }),
        (total, list, at, more) => {
          const i = at % list.length;
          const larger = list.map((key, j) => (j === i ? key + more : key));
          const before = partage(total / 100, column(list))[i] ?? 0;
          const after = partage(total / 100, column(larger))[i] ?? 0;
          expect(after).toBeGreaterThan(before - 0.01 - 1e-9);
        },
      ),
    );
  });

  it('several pools are each shared on their own', () => {
    const pool = fc.tuple(amount, fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 4, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(pool, { minLength: 2, maxLength: 4 }), (pools) => {
        const together = partage(
          pools.map(([total]) => [total]),
          [0, 1, 2, 3].map((i) => pools.map(([, list]) => list[i])),
        );
        const apart = pools.map(([total, list]) => partage(total, column(list)));
        together.forEach((part, i) => {
          expect(wholeSteps(part, 0.01)).toBe(cents(apart.map((parts) => parts[i] ?? 0)));
        });
      }),
    );
  });
});

describe('PARTAGE, refusals and layout', () => {
  it('impossible limits give the figures', () => {
    expect(refusal('fr', 100, column([1, 1]), column([70, 50]))).toMatch(
      /^planchers : .*120,00 \$.*100,00 \$.*20,00 \$/,
    );
    expect(refusal('en', 100, column([1, 1]), column([70, 50]))).toMatch(/^floors: .*\$120\.00.*\$100\.00.*\$20\.00/);
    expect(refusal('fr', 100, column([1, 1]), null, column([30, 40]))).toMatch(
      /^plafonds : .*70,00 \$.*100,00 \$.*30,00 \$/,
    );
    expect(refusal('fr', 100, column([1, 1]), column([null, 50]), column([null, 40]))).toMatch(
      /^planchers : .*partenaire 2, 50,00 \$.*40,00 \$/,
    );
    expect(refusal('fr', 100, column([1, 0]), null, column([30, 40]))).toMatch(/30,00 \$ sur 100,00 \$/);
  });

  it('keys all zero, sizes that differ, an amount beyond counting', () => {
    expect(refusal('fr', 100, column([0, 0]))).toMatch(/^clés : toutes sont 0/);
    expect(
      refusal(
        'fr',
        [[100, 50]],
        [
          [1, 0],
          [1, 0],
        ],
      ),
    ).toMatch(/^clés \(colonne 2\) : toutes sont 0/);
    expect(refusal('fr', [[100, 50]], column([1, 1]))).toMatch(/montants compte 2 valeurs et clés compte 1 colonne\./);
    expect(refusal('en', [[100, 50]], column([1, 1]))).toMatch(/amounts has 2 values and keys has 1 column\./);
    expect(refusal('fr', 1e14, column([1, 1]))).toMatch(/^montants : 100 000 000 000 000 est trop grand/);
    expect(refusal('fr', 100, column([1, 1]), column([1, 2, 3]))).toMatch(
      /planchers compte 3 valeurs et clés en compte 2/,
    );
    expect(
      refusal(
        'fr',
        [[100, -90]],
        [
          [1, 0],
          [0, 1],
        ],
        column([1, null]),
      ),
    ).toMatch(/partenaire 2.*signe contraire.*−90,00 \$/);
  });

  it('two hundred thousand partners, and an explanation in thousands of lines', () => {
    const parts = partage(123_456.78, column(new Array(200_000).fill(1 / 3)));
    expect(cents(parts)).toBe(12_345_678);
    const explained = (partners: number) =>
      call('EXPLIQUER', ['PARTAGE', 100, column(new Array(partners).fill(1))], 'fr');
    // The sum of the keys and a line each, under the headers; nobody reads more.
    expect(explained(4_999)).toHaveLength(5_001);
    expect(explained(5_000)).toMatchObject({ message: expect.stringMatching(/aurait 5\s001 lignes/) });
  });

  it('follows the keys: row or column, a gap stays blank, columns not used yet are left out', () => {
    expect(call('PARTAGE', [100, [[1, 3]]], 'fr')).toEqual([[25, 75]]);
    expect(call('PARTAGE', [100, column([1, null, 3, null])], 'fr')).toEqual([[25], [''], [75]]);
    expect(
      call(
        'PARTAGE',
        [
          [[100, 60, null]],
          [
            [1, 1, null],
            [3, null, null],
          ],
        ],
        'fr',
      ),
    ).toEqual([[85], [75]]);
    expect(call('PARTAGE', [100, 7], 'fr')).toBe(100);
  });
});
