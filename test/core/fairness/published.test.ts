import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, columnsOf, fromTable, letters, numbersOf, sharesOf, worth } from './games';
import { FOUR_AIRCRAFT, INVESTORS, SKANE, TRUCK, TVA } from './published-games';

/** Half a unit of the last decimal printed, or more where the source worked from unrounded data. */
function expectShares(actual: readonly number[], expected: readonly number[], within: number): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(Math.abs((actual[i] ?? Number.NaN) - value), `${i}: ${actual[i]} for ${value}`).toBeLessThanOrEqual(within);
  });
}

describe('SHAPLEY', () => {
  it('shares the truck of LINDO', () => {
    expectShares(sharesOf('SHAPLEY', TRUCK), [41.5, 40, 38.5], 1e-9);
  });
  it('shares the water supply of Skåne', () => {
    // The figures printed come from costs with more decimals than those printed.
    expectShares(sharesOf('SHAPLEY', SKANE), [20.01, 10.71, 6.61, 10.37, 16.94, 19.18], 0.006);
  });
  it('shares the dams of the TVA', () => {
    expectShares(sharesOf('SHAPLEY', TVA), [117_829, 100_756.5, 193_998.5], 1e-6);
  });
  it('shares the gains of Lemaire’s investors', () => {
    expectShares(sharesOf('SHAPLEY', INVESTORS), [51_750, 25_875, 12_375], 1e-6);
  });
  it('shares gains as CoopGame does (R package, tests of shapleyValue)', () => {
    const game = fromTable(['1', '2', '3'], { 1: 2, 2: 4, 3: 5, '12': 18, '13': 14, '23': 9, '123': 24 });
    expectShares(sharesOf('SHAPLEY', game), [9.5, 8, 6.5], 1e-9);
    const glove = worth(10, (members) => (members.includes(0) && members.length > 1 ? 1 : 0));
    expectShares(sharesOf('SHAPLEY', glove), [0.9, ...Array<number>(9).fill(1 / 90)], 1e-12);
  });
  it('shares the trip of Horngren’s consultant', () => {
    const trip = fromTable(['I', 'D'], { I: 540, D: 360, ID: 760 });
    expectShares(sharesOf('SHAPLEY', trip), [470, 290], 1e-9);
  });
  it('shares the airport', () => {
    expectShares(sharesOf('SHAPLEY', FOUR_AIRCRAFT), [2, 3, 4, 9], 1e-9);
  });
});

describe('NUCLEOLE', () => {
  it('shares the water supply of Skåne', () => {
    // As printed in 1982. In 1979 the last two were 18.60 and 19.21, one of the solutions of the first program only.
    expectShares(sharesOf('NUCLEOLE', SKANE), [20.35, 12.06, 5.0, 8.61, 18.32, 19.49], 0.0051);
  });
  it('shares it by head', () => {
    expectShares(sharesOf('NUCLEOLE', SKANE, 'par tête'), [20.03, 12.52, 3.94, 9.07, 18.54, 19.71], 0.0051);
  });
  it('shares the dams of the TVA', () => {
    expectShares(sharesOf('NUCLEOLE', TVA), [116_234, 93_540, 202_810], 0.51);
  });
  it('shares Young’s costs by head (Monotonic Solutions of Cooperative Games, 1985, p. 68)', () => {
    const game = fromTable(['A', 'B', 'C'], { A: 15, B: 20, C: 55, AB: 35, AC: 61, BC: 65, ABC: 78 });
    const savings = [15, 20, 55].map((alone, i) => alone - (sharesOf('NUCLEOLE', game, 'par tête')[i] ?? 0));
    expectShares(savings, [2 / 3, 7 / 6, 61 / 6], 1e-9);
  });
  it('divides the estate of the Talmud (Aumann and Maschler 1985)', () => {
    const claims = [100, 200, 300];
    const divisions: [number, number[]][] = [
      [100, [100 / 3, 100 / 3, 100 / 3]],
      [200, [50, 75, 75]],
      [300, [50, 100, 150]],
    ];
    for (const [estate, expected] of divisions) {
      const game = worth(3, (members) => {
        const others = claims.filter((_, i) => !members.includes(i));
        return Math.max(0, estate - others.reduce((sum, claim) => sum + claim, 0));
      });
      expectShares(sharesOf('NUCLEOLE', game, null, 'gains'), expected, 1e-9);
    }
  });
  it('is right where published calculations went wrong (Guajardo and Jörnsten 2015, Common mistakes in computing the nucleolus)', () => {
    expectShares(sharesOf('NUCLEOLE', INVESTORS, null, 'gains'), [52_687.5, 24_468.75, 12_843.75], 1e-6);
    // Hasan et al. (2011), mobiles in broadcast transmission: costs.
    const mobiles = fromTable(['1', '2', '3', '4'], {
      ...{ 1: 8, 2: 1, 3: 10, 4: 11, '12': 8, '13': 10, '14': 19, '23': 10, '24': 12, '34': 12 },
      ...{ '123': 10, '124': 19, '134': 20, '234': 13, '1234': 20 },
    });
    expectShares(sharesOf('NUCLEOLE', mobiles), [7.5, 0.5, 1.5, 10.5], 1e-9);
    // Oh and Shin (2012), manufacturing: costs.
    const plants = fromTable(['1', '2', '3'], {
      ...{ 1: 375_144, 2: 245_280, 3: 211_239, '12': 568_232, '13': 551_055, '23': 452_411, '123': 772_500 },
    });
    expectShares(sharesOf('NUCLEOLE', plants), [331_695.25, 233_051.25, 207_753.5], 1e-6);
    // Sakawa et al. (2001), production and transportation: gains.
    const transport = fromTable(['1', '2', '3', '4', '5'], {
      ...{ 1: 0.06, 2: 0.168, 3: 0.03, 4: 0.249, 5: 0, '12': 0.378, '13': 0.144, '14': 0.408, '15': 0.182 },
      ...{ '23': 0.337, '24': 0.538, '25': 0.279, '34': 0.383, '35': 0.083, '45': 0.386, '123': 0.536, '124': 0.747 },
      ...{ '125': 0.485, '134': 0.546, '135': 0.255, '145': 0.561, '234': 0.706, '235': 0.379, '245': 0.668 },
      ...{ '345': 0.473, '1234': 0.906, '1235': 0.573, '1245': 0.874, '1345': 0.634, '2345': 0.801, '12345': 1 },
    });
    expectShares(sharesOf('NUCLEOLE', transport, null, 'gains'), [0.165, 0.3205, 0.0845, 0.3745, 0.0555], 1e-9);
  });
  it('is the prenucleolus where the core is empty (Peleg and Sudhölter, example 5.5.12)', () => {
    const game = fromTable(['1', '2', '3'], { 1: 0, 2: 0, 3: 0, '12': 10, '13': 0, '23': 0, '123': 2 });
    expectShares(sharesOf('NUCLEOLE', game, null, 'gains'), [3, 3, -4], 1e-9);
  });
  it('agrees with CoopGame (R package, page of prenucleolus)', () => {
    const game = fromTable(['1', '2', '3', '4'], {
      ...{ 1: 0, 2: 0, 3: 0, 4: 0, '12': 5, '13': 5, '14': 8, '23': 9, '24': 10, '34': 8 },
      ...{ '123': 13, '124': 15, '134': 16, '234': 17, '1234': 21 },
    });
    expectShares(sharesOf('NUCLEOLE', game, null, 'gains'), [3.5, 4.5, 5.5, 7.5], 1e-9);
  });
});

describe('SCRB', () => {
  it('shares the water supply of Skåne', () => {
    expectShares(sharesOf('SCRB', SKANE), [19.54, 13.28, 5.62, 10.9, 16.66, 17.82], 0.0101);
  });
  it('shares the dams of the TVA', () => {
    expectShares(sharesOf('SCRB', TVA), [117_476, 99_157, 195_951], 0.51);
  });
  it('limits what a partner may bear to its benefit', () => {
    // By hand: separable 8 and 4, rest 3; a benefit of 9 leaves 1 to A, B keeps 3.
    const towns = fromTable(['A', 'B'], { A: 11, B: 7, AB: 15 });
    expectShares(numbersOf(call('SCRB', [...columnsOf(towns), null, [[9], [7]]], 'fr')), [8.75, 6.25], 1e-9);
    expectShares(
      numbersOf(call('SCRB', [...columnsOf(towns), [['A'], ['B']], [[9], [null]]], 'fr')),
      [8.75, 6.25],
      1e-9,
    );
    expectShares(numbersOf(call('SCRB', [...columnsOf(towns), null, [[40], [7]]], 'fr')), [9.5, 5.5], 1e-9);
  });
});

describe('TAU', () => {
  it('is 5 ÷ 8 of (2, 3, 3) (CoopGame, tests of tauValue)', () => {
    const game = fromTable(['1', '2', '3'], { 1: 0, 2: 0, 3: 0, '12': 2, '13': 2, '23': 3, '123': 5 });
    expectShares(sharesOf('TAU', game, 'gains'), [1.25, 1.875, 1.875], 1e-9);
  });
  it('agrees with CoopGame for five partners', () => {
    const game = fromTable(letters(5), {
      ...{ A: 0, B: 0, C: 0, D: 5, E: 10, AB: 0, AC: 5, AD: 15, AE: 20, BC: 15, BD: 25, BE: 30, CD: 30, CE: 35 },
      ...{ DE: 45, ABC: 25, ABD: 35, ABE: 40, ACD: 40, ACE: 45, ADE: 55, BCD: 50, BCE: 55, BDE: 65, CDE: 70 },
      ...{ ABCD: 60, ABCE: 65, ABDE: 75, ACDE: 80, BCDE: 90, ABCDE: 100 },
    });
    expectShares(sharesOf('TAU', game, 'gains'), [7.391304, 14.782609, 18.478261, 27.173913, 32.173913], 5.1e-7);
  });
  it('does not exist for 1, 2, 3… (CoopGame)', () => {
    const game = fromTable(['1', '2', '3'], { 1: 1, 2: 2, 3: 3, '12': 4, '13': 5, '23': 6, '123': 7 });
    expect(call('TAU', [...columnsOf(game), null, 'gains'], 'fr')).toMatchObject({ code: '#N/A' });
  });
  it('shares costs: the truck, and the dams as SCRB does', () => {
    expectShares(sharesOf('TAU', TRUCK), [40.941176, 38.470588, 40.588235], 5.1e-7);
    expectShares(sharesOf('TAU', FOUR_AIRCRAFT), [2.311111, 3.177778, 3.755556, 8.755556], 5.1e-7);
    expectShares(sharesOf('TAU', TVA), [117_476, 99_157, 195_951], 0.51);
  });
});

describe('PALIERS', () => {
  it('gives the landing fees of Birmingham airport, 1968-69 (Littlechild and Owen 1973)', () => {
    const costs = [65_899, 76_725, 95_200, 97_200, 97_436, 98_142, 102_496, 104_849, 113_322, 115_440, 117_676];
    const movements = [42, 9555, 288, 303, 151, 1315, 505, 1128, 151, 112, 22];
    const fees = [4.86, 5.66, 10.3, 10.85, 10.92, 11.13, 13.4, 15.07, 44.8, 60.61, 162.24];
    expectShares(numbersOf(call('PALIERS', [column(costs), column(movements)], 'fr')), fees, 0.0051);
  });
  it('shares the airport of four aircraft, in any order', () => {
    expect(call('PALIERS', [[[13, 8, 18, 11]]], 'fr')).toEqual([[4, 2, 9, 3]]);
    expectShares(
      numbersOf(call('PALIERS', [column([8, 11, 13, 18]), column([2, 1, 1, 1])], 'fr')),
      [1.6, 2.6, 3.6, 8.6],
      1e-12,
    );
  });
});

describe('STABILITE', () => {
  const names = [['A'], ['H'], ['K'], ['L'], ['M'], ['T']];
  const stability = (shares: readonly number[]) =>
    call('STABILITE', [...columnsOf(SKANE, names.flat()), column(shares), names], 'fr');

  it('finds what Young, Okada and Hashimoto report: H, K and L would leave under Shapley and SCRB', () => {
    // c(HKL) = 27.26 against shares of 10.71, 6.61 and 10.37.
    const shapley = stability(sharesOf('SHAPLEY', SKANE)) as unknown[][];
    expect(shapley.map(([group]) => group)).toEqual(['groupe', 'H+K+L']);
    const separable = stability(sharesOf('SCRB', SKANE)) as unknown[][];
    expect(separable.slice(1).map(([group]) => group)).toContain('H+K+L');
  });
  it('finds nobody leaving under the nucleolus', () => {
    expect(stability(sharesOf('NUCLEOLE', SKANE))).toBe('stable');
  });
  it('finds that an equal split of Young’s two towns is not stable', () => {
    const towns = columnsOf(fromTable(['A', 'B'], { A: 11, B: 7, AB: 15 }));
    expect(call('STABILITE', [...towns, [[7.5], [7.5]]], 'en')).toEqual([
      ['group', 'pays', 'cost alone', 'gain'],
      ['B', 7.5, 7, 0.5],
    ]);
    expect(call('STABILITE', [...towns, [[9.5], [5.5]]], 'en')).toBe('stable');
    // By hand: in proportion to what each costs alone.
    expect(call('STABILITE', [...towns, [[(15 * 11) / 18], [(15 * 7) / 18]]], 'en')).toBe('stable');
  });
});
