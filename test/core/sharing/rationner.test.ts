import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../../core/index';

type Rule = 'proportionnel' | 'gains égaux' | 'pertes égales' | 'talmud';
const RULES: readonly Rule[] = ['proportionnel', 'gains égaux', 'pertes égales', 'talmud'];

const ration = (available: number, demands: readonly number[], rule?: string): number[] => {
  const answer = call('RATIONNER', [available, demands.map((demand) => [demand]), rule], 'fr');
  if (answer instanceof CellError) throw new Error(answer.message);
  return (Array.isArray(answer) ? answer.flat() : [answer]) as number[];
};
const cents = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 100));
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The source prints rounded awards; ours may differ from them by the cent that makes the sum right. */
function expectPrinted(actual: readonly number[], printed: readonly number[], total: number): void {
  expect(sumOf(cents(actual))).toBe(Math.round(total * 100));
  actual.forEach((award, i) => {
    expect(Math.abs(award - (printed[i] ?? 0)), `${actual} for ${printed}`).toBeLessThan(0.01 + 1e-9);
  });
}

describe('RATIONNER, published tables', () => {
  it('Talmud, claims 100, 200, 300 (Aumann and Maschler 1985; Foundations of Legal Negotiations, fig. 1)', () => {
    const claims = [100, 200, 300];
    const third = 100 / 3;
    const table: [number, number[]][] = [
      [100, [third, third, third]],
      [200, [50, 75, 75]],
      [300, [50, 100, 150]],
      [400, [50, 125, 225]],
      [450, [50, 150, 250]],
      [500, [2 * third, 100 + 2 * third, 200 + 2 * third]],
      [550, [83.3333, 183.3333, 283.3333]],
      [600, [100, 200, 300]],
    ];
    for (const [estate, awards] of table) expectPrinted(ration(estate, claims, 'talmud'), awards, estate);
  });

  it('proportional on the same claims (Foundations of Legal Negotiations)', () => {
    expectPrinted(ration(100, [100, 200, 300]), [16.6667, 33.3333, 50], 100);
    expectPrinted(ration(200, [100, 200, 300]), [33.3333, 66.6667, 100], 200);
  });

  it('the contested garment: half and whole of one garment give a quarter and three quarters (Bava Metzia 2a)', () => {
    expect(ration(100, [50, 100], 'talmud')).toEqual([25, 75]);
  });

  it('the anglerfish fishery, 13 500 t and seven countries (Gallastegui et al. 2003, table 7; R package GameTheory)', () => {
    const claims = [158, 299, 927, 2196, 4348, 6256, 13952];
    const printed: Record<Rule, number[]> = {
      proportionnel: [75.81, 143.46, 444.79, 1053.67, 2086.22, 3001.71, 6694.34],
      'gains égaux': [158, 299, 927, 2196, 3306.67, 3306.67, 3306.67],
      'pertes égales': [0, 0, 0, 0, 662.67, 2570.67, 10266.67],
      talmud: [79, 149.5, 463.5, 1098, 2174, 3128, 6408],
    };
    for (const rule of RULES) expectPrinted(ration(13500, claims, rule), printed[rule], 13500);
  });

  it('700 among 100, 200, 300, 400 (docstrings of a public Python module after Aumann and Maschler)', () => {
    const claims = [100, 200, 300, 400];
    expect(ration(700, claims)).toEqual([70, 140, 210, 280]);
    expect(ration(700, claims, 'gains égaux')).toEqual([100, 200, 200, 200]);
    expect(ration(700, claims, 'pertes égales')).toEqual([25, 125, 225, 325]);
    expectPrinted(ration(700, claims, 'talmud'), [50, 116.667, 216.667, 316.667], 700);
  });

  it('equal awards are the max-min fair share (Keshav 1997)', () => {
    expect(ration(10, [2, 2.6, 4, 5], 'gains égaux')).toEqual([2, 2.6, 2.7, 2.7]);
  });
});

/** The rules as their definitions read, by bisection on the common level. */
function byDefinition(available: number, demands: readonly number[], rule: Rule): number[] {
  const total = sumOf(demands);
  if (available >= total) return demands.slice();
  const level = (sum: number, award: (demand: number, at: number) => number): number[] => {
    let low = 0;
    let high = Math.max(...demands);
    for (let step = 0; step < 100; step++) {
      const middle = (low + high) / 2;
      if (sumOf(demands.map((demand) => award(demand, middle))) < sum) low = middle;
      else high = middle;
    }
    return demands.map((demand) => award(demand, high));
  };
  const losses = (awards: readonly number[]): number[] => demands.map((demand, i) => demand - (awards[i] ?? 0));
  switch (rule) {
    case 'proportionnel':
      return demands.map((demand) => (available * demand) / total);
    case 'gains égaux':
      return level(available, Math.min);
    case 'pertes égales':
      return losses(level(total - available, Math.min));
    case 'talmud': {
      const half = (demand: number, at: number): number => Math.min(demand / 2, at);
      return available <= total / 2 ? level(available, half) : losses(level(total - available, half));
    }
  }
}

describe('RATIONNER, laws', () => {
  const demands = fc.array(
    fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100),
    { minLength: 1, maxLength: 10 },
  );
  const problem = fc.tuple(
    fc.integer({ min: 0, max: 500_000 }).map((value) => value / 100),
    demands,
    fc.constantFrom(...RULES),
  );

  it('gives all there is, to the cent, nobody more than the demand nor less than nothing, as defined but for a cent', () => {
    fc.assert(
      fc.property(problem, ([available, list, rule]) => {
        const awards = ration(available, list, rule);
        const asked = sumOf(cents(list));
        expect(sumOf(cents(awards))).toBe(Math.min(asked, Math.round(available * 100)));
        const exact = byDefinition(available, list, rule);
        awards.forEach((award, i) => {
          expect(award).toBeGreaterThanOrEqual(0);
          expect(award).toBeLessThanOrEqual(list[i] ?? 0);
          expect(Math.abs(award - (exact[i] ?? 0))).toBeLessThan(0.01 + 1e-7);
        });
      }),
      { numRuns: 600 },
    );
  });

  it('equal losses are what equal awards of the shortage leave; proportional and talmud are their own dual', () => {
    const dual: Record<Rule, Rule> = {
      proportionnel: 'proportionnel',
      'gains égaux': 'pertes égales',
      'pertes égales': 'gains égaux',
      talmud: 'talmud',
    };
    fc.assert(
      fc.property(problem, ([available, list, rule]) => {
        const missing = (sumOf(cents(list)) - Math.round(available * 100)) / 100;
        fc.pre(missing >= 0);
        const awards = ration(available, list, rule);
        const losses = ration(missing, list, dual[rule]);
        awards.forEach((award, i) => {
          expect(Math.abs(award + (losses[i] ?? 0) - (list[i] ?? 0))).toBeLessThan(0.01 + 1e-7);
        });
      }),
    );
  });

  it('two claimants under talmud: each keeps what the other concedes, and half of what both contest', () => {
    const money = fc.integer({ min: 0, max: 100_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(money, money, money, (available, first, second) => {
        fc.pre(available <= first + second);
        const conceded = [Math.max(0, available - second), Math.max(0, available - first)];
        const contested = available - sumOf(conceded);
        ration(available, [first, second], 'talmud').forEach((award, i) => {
          expect(Math.abs(award - (conceded[i] ?? 0) - contested / 2)).toBeLessThan(0.01 + 1e-7);
        });
      }),
    );
  });

  it('talmud is consistent: any two share what they got together as the contested garment says', () => {
    fc.assert(
      fc.property(problem, fc.nat(9), fc.nat(9), ([available, list], a, b) => {
        const [i, j] = [a % list.length, b % list.length];
        fc.pre(i !== j && available <= sumOf(list));
        const awards = byCents(ration(available, list, 'talmud'));
        const together = (awards[i] ?? 0) + (awards[j] ?? 0);
        const pair = byCents(ration(together / 100, [list[i] ?? 0, list[j] ?? 0], 'talmud'));
        expect(Math.abs((pair[0] ?? 0) - (awards[i] ?? 0))).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('more to share never means less for anyone, but for a cent', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 0, max: 100_000 }), ([available, list, rule], more) => {
        const after = ration(available + more / 100, list, rule);
        ration(available, list, rule).forEach((award, i) => {
          expect(after[i] ?? 0).toBeGreaterThan(award - 0.01 - 1e-7);
        });
      }),
    );
  });

  it('enough for all: everyone gets the demand, and EXPLIQUER says so', () => {
    expect(ration(1000, [100, 250.5], 'talmud')).toEqual([100, 250.5]);
    const table = call('EXPLIQUER', ['RATIONNER', 1000, [[100], [250.5]]], 'fr') as unknown[][];
    expect(table.map((row) => String(row[0])).join(' ')).toContain('chacun reçoit toute sa demande');
  });

  it('words in both languages, and the proportional rule by default', () => {
    const column = [[100], [200]];
    expect(call('RATIONNER', [120, column, 'Gain égal'], 'fr')).toEqual(call('RATIONNER', [120, column, 'CEA'], 'en'));
    expect(call('RATIONNER', [120, column, 'equal losses'], 'fr')).toEqual([[10], [110]]);
    expect(call('RATIONNER', [120, column], 'fr')).toEqual([[40], [80]]);
  });
});

const byCents = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 100));
