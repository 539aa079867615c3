import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextBits, nextEven, type State, stateOf, triangular } from '../../../core/functions/decision/shared/random';
import { compensatedSum, mean, percentile, sampleDeviation } from '../../../core/functions/decision/shared/statistics';
import { answer, type CellError, call } from '../../../core/index';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const message = (value: unknown): string => (value as CellError).message;

/** INDEXER(montant; taux; annees) with taux = 0 gives the amount back: what is drawn is what comes out. */
const drawnAmounts = (low: number, likely: number, high: number, draws: number, seed: number, target?: number) => {
  const value = call(
    'SIMULER',
    ['INDEXER', [[low, '', '']], [[likely, 0, 1]], [[high, '', '']], draws, seed, target],
    'fr',
  ) as unknown[][];
  const [average, p10, p50, p90, deviation, within, count, refused] = value.slice(1).map((row) => row[1] as number);
  return { average, p10, p50, p90, deviation, within, count, refused } as Record<string, number>;
};

describe('the generator', () => {
  it('gives the numbers of the reference implementation', () => {
    // Blackman and Vigna, xoshiro128starstar.c 1.1, from the state 1, 2, 3, 4 (test vector of Rust’s rand_xoshiro).
    const state: State = [1, 2, 3, 4];
    expect(Array.from({ length: 10 }, () => nextBits(state))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('agrees with the same recurrence in exact integers', () => {
    const word = fc.integer({ min: 0, max: 0xffffffff });
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), (start) => {
        const state: State = [...start];
        let exact = start.map(BigInt);
        const mask = 0xffffffffn;
        const rotate = (bits: bigint, by: bigint): bigint => ((bits << by) | (bits >> (32n - by))) & mask;
        for (let i = 0; i < 20; i++) {
          const [a = 0n, b = 0n, c = 0n, d = 0n] = exact;
          expect(BigInt(nextBits(state))).toBe((rotate((b * 5n) & mask, 7n) * 9n) & mask);
          exact = [a ^ d ^ b, b ^ c ^ a, (c ^ a ^ ((b << 9n) & mask)) & mask, rotate(d ^ b, 11n)];
        }
      }),
    );
  });

  it('spreads evenly from 0 to 1, for neighbouring seeds and streams alike', () => {
    for (const [seed, stream] of [
      [1, 0],
      [1, 1],
      [2, 0],
      [4294967295, 18],
    ] as const) {
      const state = stateOf(seed, stream);
      const values = Array.from({ length: 20000 }, () => nextEven(state)).sort((a, b) => a - b);
      // Kolmogorov-Smirnov: 1,95 ÷ √n is passed once in a thousand.
      const distance = Math.max(...values.map((value, i) => Math.abs(value - (i + 0.5) / values.length)));
      expect(distance).toBeLessThan(1.95 / Math.sqrt(values.length));
      expect(values[0]).toBeGreaterThanOrEqual(0);
      expect(values[values.length - 1]).toBeLessThan(1);
    }
  });
});

describe('statistics', () => {
  it('have the values that spreadsheets publish', () => {
    // Microsoft’s page on STDEV.S: ten tools, 27,46391572.
    const strengths = [1345, 1301, 1368, 1322, 1310, 1370, 1318, 1350, 1303, 1299];
    expect(sampleDeviation(strengths, mean(strengths))).toBeCloseTo(27.46391572, 8);
    // NExS manual: @PERCENTILE of 1, 2, 3, 4 at 0,65 = 2,95; of 3,8, 23, 4, 12, 67, 0,2 at 0,75, interpolated.
    expect(percentile([1, 2, 3, 4], 0.65)).toBeCloseTo(2.95, 12);
    expect(percentile([0.2, 3.8, 4, 12, 23, 67], 0.75)).toBeCloseTo(12 + 0.75 * 11, 12);
  });

  it('agree with percentiles found by interpolating between ranks, and with plain means', () => {
    const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 100 }), (given, percent) => {
        const sorted = [...given].sort((a, b) => a - b);
        // The share of the way from one rank to the next is the share left over of p × (n − 1).
        const steps = percent * (sorted.length - 1);
        const rank = Math.trunc(steps / 100);
        const rest = (steps % 100) / 100;
        const low = sorted[rank] as number;
        const high = sorted[rank + 1] ?? low;
        expect(percentile(sorted, percent / 100)).toBeCloseTo((1 - rest) * low + rest * high, 4);
        expect(mean(given)).toBeCloseTo(given.reduce((sum, value) => sum + value, 0) / given.length, 6);
      }),
    );
  });

  it('lose nothing in long sums', () => {
    const tenths = Float64Array.from({ length: 100000 }, () => 0.1);
    expect(compensatedSum(tenths)).toBe(10000);
  });
});

describe('triangular draws', () => {
  it('go back to the share they come from', () => {
    const triangle = fc
      .tuple(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
      )
      .filter(([, rise, fall]) => rise + fall > 0);
    fc.assert(
      fc.property(triangle, fc.integer({ min: 0, max: 1000 }), ([low, rise, fall], thousandth) => {
        const likely = low + rise;
        const high = likely + fall;
        const share = thousandth / 1000;
        const x = triangular({ low, likely, high }, share);
        expect(x).toBeGreaterThanOrEqual(low);
        expect(x).toBeLessThanOrEqual(high);
        const below =
          x < likely ? (x - low) ** 2 / ((high - low) * rise) : 1 - (high - x) ** 2 / ((high - low) * fall || 1);
        expect(below).toBeCloseTo(share, 9);
      }),
    );
  });
});

describe('SIMULER', () => {
  it.each([
    [0, 0, 100, 1],
    [10, 40, 50, 2],
    [-30, -5, 70, 3],
    [99, 100, 100, 4],
  ])('has the mean and the variance of a triangle on %d, %d, %d', (low, likely, high, seed) => {
    const draws = 40000;
    const found = drawnAmounts(low, likely, high, draws, seed);
    const variance = (low ** 2 + likely ** 2 + high ** 2 - low * likely - low * high - likely * high) / 18;
    // Five standard errors; the fourth moment of a triangle is 2,4 σ⁴.
    expect(Math.abs((found.average as number) - (low + likely + high) / 3)).toBeLessThan(
      5 * Math.sqrt(variance / draws),
    );
    expect(Math.abs((found.deviation as number) ** 2 / variance - 1)).toBeLessThan(5 * Math.sqrt(1.4 / draws));
    for (const [name, share] of [
      ['p10', 0.1],
      ['p50', 0.5],
      ['p90', 0.9],
    ] as const) {
      // The chance of being at most the percentile found is the share, within sampling error.
      const { within = 0 } = drawnAmounts(low, likely, high, draws, seed + 100, found[name]);
      expect(Math.abs(within - share)).toBeLessThan(7 * Math.sqrt((share * (1 - share)) / draws));
    }
  });

  it('gives the same answer for the same seed, in a row or a column, and another for another seed', () => {
    const low = [40, 4, 80];
    const likely = [50, 5, 100, 2000, 100, 100000, 3500, 7, 30, 1, 5];
    const high = [60, 8, 130];
    const pad = (values: readonly number[]): unknown[] => likely.map((_, i) => values[i] ?? '');
    const row = call('SIMULER', ['COUTUSAGE', [pad(low)], [likely], [pad(high)], 1000, 7], 'fr');
    expect(call('SIMULER', ['COUTUSAGE', column(pad(low)), column(likely), column(pad(high)), 1000, 7], 'fr')).toEqual(
      row,
    );
    expect(call('SIMULER', ['MUTU.COUTUSAGE', [pad(low)], column(likely), [pad(high)], 1000, 7], 'fr')).toEqual(row);
    expect(call('SIMULER', ['COUTUSAGE', [pad(low)], [likely], [pad(high)], 1000, 8], 'fr')).not.toEqual(row);
    const english = call('SIMULER', ['COUTUSAGE', [pad(low)], [likely], [pad(high)], 1000, 7], 'en') as unknown[][];
    expect(english.map((line) => line[1]).slice(1)).toEqual((row as unknown[][]).map((line) => line[1]).slice(1));
  });

  it('takes 5 000 draws and the seed 1 when they are not given, or given as 0 by a blank cell', () => {
    const args = ['GESTION', [[8000, '']], [[10000, 100]], [[12000, '']]];
    const usual = call('SIMULER', args, 'fr');
    expect(call('SIMULER', [...args, 5000, 1], 'fr')).toEqual(usual);
    expect(call('SIMULER', [...args, 0, 0], 'fr')).toEqual(usual);
  });

  it('draws each argument from its own sequence: fixing one leaves the others as they were', () => {
    // montant × (1 + taux)^1 is the sum of two independent parts when the rate is drawn: fix it at 0 and only montant is left.
    const alone = drawnAmounts(0, 50, 100, 500, 9);
    const value = call('SIMULER', ['INDEXER', [[0, 0, '']], [[50, 0, 1]], [[100, 0, '']], 500, 9], 'fr') as unknown[][];
    expect(value[1]?.[1]).toBe(alone.average);
  });

  it('counts the draws that the function refuses', () => {
    // A price from 5 to 20, most likely 10, against a variable cost of 10: refused below, once in three.
    const rows = call(
      'SIMULER',
      ['SEUIL', [['', 5, '']], [[1000, 10, 10]], [['', 20, '']], 10000],
      'fr',
    ) as unknown[][];
    const refused = rows[8]?.[1] as number;
    expect(rows[7]?.[1]).toBe(10000);
    expect(Math.abs(refused / 10000 - 1 / 3)).toBeLessThan(5 * Math.sqrt(2 / 9 / 10000));
  });

  it('says why when all draws are refused', () => {
    const refusal = call('SIMULER', ['SEUIL', [['', 5, '']], [[1000, 6, 10]], [['', 7, '']]], 'fr');
    expect(message(refusal)).toContain('SEUIL refuse tous les tirages');
    expect(message(refusal)).toContain('Le seuil n’est jamais atteint');
  });

  it('rounds a whole argument, and takes words as they are', () => {
    // SEUILPARTENAIRES’ maximum, from 1 to 3: refused when the three partners needed are too many.
    const rows = call(
      'SIMULER',
      ['SEUILPARTENAIRES', [['', '', '', '', '', 1]], [[1000, 4, 20, 21, '', 2]], [['', '', '', '', '', 3]], 2000],
      'fr',
    ) as unknown[][];
    expect(rows[1]?.[1]).toBe(3);
    expect(rows[8]?.[1]).toBeGreaterThan(0);
  });

  it('says what its numbers are', () => {
    const { units } = answer(
      'SIMULER',
      ['TARIF', [[9000, '', '']], [[12000, 6, 1000]], [[15000, '', '']], 200, 1, 18],
      'fr',
    );
    expect(units?.slice(1).map((row) => row[1])).toEqual([
      'money',
      'money',
      'money',
      'money',
      'money',
      'share',
      'count',
      'count',
    ]);
  });

  it.each([
    [
      'a minimum above the likely value',
      ['GESTION', [[11000, '']], [[10000, 100]], [[12000, '']]],
      'minimum (budget_annuel)',
    ],
    ['a minimum without a maximum', ['GESTION', [[8000, '']], [[10000, 100]], [['', 100]]], 'maximum (budget_annuel)'],
    ['a text', ['GESTION', [['peu', '']], [[10000, 100]], [[12000, '']]], '«\u00a0peu\u00a0»'],
    ['a value out of bounds', ['GESTION', [[-5, '']], [[10000, 100]], [[12000, '']]], 'minimum (budget_annuel)'],
    [
      'a minimum of 0 where 0 makes no sense',
      ['GESTION', [[10000, 0]], [[10000, 100]], [[10000, 200]]],
      'minimum (utilisations_par_an)',
    ],
    ['nothing that varies', ['GESTION', [[10000, '']], [[10000, 100]], [[10000, '']]], 'aucun argument ne varie'],
    ['too few draws', ['GESTION', [[8000, '']], [[10000, 100]], [[12000, '']], 10], 'tirages'],
    ['ranges of different lengths', ['GESTION', [[8000]], [[10000, 100]], [[12000, '']]], 'minimum en compte 1'],
  ])('refuses %s', (_, args, words) => {
    expect(message(call('SIMULER', args, 'fr'))).toContain(words);
  });
});
