import { describe, expect, it } from 'vitest';
import { call } from '../../core/index';

/** Published worked examples of costs and break-even; each names where the figures are printed. */
describe('TIESS (2023), La mutualisation. 6 étapes pour un partage réussi: the planer', () => {
  const planer = [50, 5, 100, 2000, 100, 100000, 3500, 7, 30, 1, 5];

  it('its six costs', () => {
    expect(call('CONSOMMABLE', [100, 2000, 50], 'fr')).toBeCloseTo(2.5, 9);
    expect(call('ENTRETIEN', [100, 100000, 50], 'fr')).toBeCloseTo(0.05, 9);
    expect(call('REMPLACEMENT', [3500, 7, 5], 'fr')).toBeCloseTo(0.285388, 6);
    expect(call('MAINOEUVRE', [30, 1], 'fr')).toBeCloseTo(30, 9);
    expect(call('COUTUSAGE', planer, 'fr')).toBeCloseTo(37.835388, 6);
  });

  it('its explanation follows the guide’s order, ends in 37,84 $ and says that 100 uses recover 5,7 % of the capital', () => {
    const lines = (call('EXPLIQUER', ['COUTUSAGE', ...planer], 'fr') as unknown[][]).slice(1);
    const amounts = lines.map((line) => Number(line[3]));
    // 100 uses of 5 hours out of 8 760.
    expect(amounts.map((amount) => Math.round(amount * 1e6) / 1e6)).toEqual([
      2.5, 0.05, 500, 0.057078, 0.285388, 30, 5, 37.835388,
    ]);
    expect(String(lines[3]?.[0])).toMatch(/capital .* 100 utilisations/);
  });

  it('500 $ a year, 1,37 $ a day', () => {
    expect(call('COUTANNUEL', [[['Remplacement', 3500, 7, 'an']], [['heure', 200]]], 'fr')).toBeCloseTo(500, 9);
    expect(call('COUTPOSTES', [[['Remplacement', 3500, 7, 'an']], [['jour', 1]], [['jour', 365]]], 'fr')).toBeCloseTo(
      1.369863,
      6,
    );
  });

  it('with the hours it really runs in a year', () => {
    const withHours = (hours: number) => call('COUTUSAGE', [...planer, null, hours], 'fr');
    expect(withHours(2000)).toBeCloseTo(38.8, 9);
    expect(withHours(200)).toBeCloseTo(50.05, 9);
    expect(withHours(100)).toBeCloseTo(62.55, 9);
  });
});

describe('Entraid’, « L’achat individuel vs l’achat en cuma »: a seed drill', () => {
  const drill = (price: number, years: number, other: number, perHectare: number) => [
    ['Amortissement', price, years, 'an'],
    ['Autres charges fixes', other, 1, 'an'],
    ['Charges variables', perHectare, 1, 'hectare'],
  ];

  it('in a machinery co-operative: 18 470 € fixed (rounded in the text), 840 € variable, 28 €/ha', () => {
    const posts = drill(123500, 7, 820, 1.2);
    const year = [['ha', 700]];
    expect(Math.abs(Number(call('COUTANNUEL', [posts, year, 'fixe'], 'fr')) - 18470)).toBeLessThan(10);
    expect(call('COUTANNUEL', [posts, year, 'variable'], 'fr')).toBeCloseTo(840, 9);
    expect(Math.abs(Number(call('COUTPOSTES', [posts, [['ha', 1]], year], 'fr')) - 28)).toBeLessThanOrEqual(0.5);
  });

  it('alone: 7 550 € fixed, 75 € variable, 51 €/ha', () => {
    const posts = drill(70000, 10, 550, 0.5);
    const year = [['hectares', 150]];
    expect(call('COUTANNUEL', [posts, year, 'fixe'], 'fr')).toBeCloseTo(7550, 9);
    expect(call('COUTANNUEL', [posts, year, 'variable'], 'fr')).toBeCloseTo(75, 9);
    expect(Math.abs(Number(call('COUTPOSTES', [posts, [['hectare', 1]], year], 'fr')) - 51)).toBeLessThanOrEqual(0.5);
  });
});

it('Chambres d’agriculture (Savary, 2021): 1 000 € losing 10 % a year are worth 349 € after ten years', () => {
  expect(Math.abs(Number(call('RESIDUELLE', [1000, 0.1, 10], 'fr')) - 349)).toBeLessThanOrEqual(0.5);
});

it('asphalt loader (construction equipment exercise): depreciation of 13,40 $ an hour', () => {
  // 326 000 less tires of 26 000 less salvage of 75 000, over 6 years of 2 800 hours.
  expect(Math.abs(Number(call('REMPLACEMENT', [300000, 6, 1, 2800, 75000], 'fr')) - 13.4)).toBeLessThanOrEqual(0.01);
});

describe('Field & Solie, Introduction to Agricultural Engineering Technology, ch. 10', () => {
  it('break-even use is 58,8 acres a year', () => {
    expect(call('SEUILACHAT', [1000, 4, 21], 'fr')).toBeCloseTo(58.8235, 4);
  });

  it('the table of yearly costs and costs per acre', () => {
    const posts = [
      ['Fixe', 1000, 1, 'an'],
      ['Variable', 4, 1, 'acre'],
    ];
    const printed: [number, number, number | undefined][] = [
      [10, 1040, undefined],
      [50, 1200, 24],
      [100, 1400, 14],
      [200, 1800, 9],
      [500, 3000, 6],
    ];
    for (const [acres, total, perAcre] of printed) {
      expect(call('COUTANNUEL', [posts, [['acre', acres]]], 'fr')).toBeCloseTo(total, 9);
      if (perAcre) expect(call('TARIF', [1000, 4, acres], 'fr')).toBeCloseTo(perAcre, 9);
    }
  });
});

it('Garrison, exercise 6: the stove breaks even at 6 000 units, and 8 000 leave 36 000 $', () => {
  expect(call('SEUIL', [108000, 50, 32], 'fr')).toBeCloseTo(6000, 9);
  expect(call('SEUIL', [108000, 50, 32, 36000], 'fr')).toBeCloseTo(8000, 9);
  expect(call('MARGESECURITE', [108000, 50, 32, 8000], 'fr')).toBeCloseTo(0.25, 9);
});

it('Hilton, Managerial Accounting: Tim’s Bicycle Shop sells 140 and 420 at break-even, 860 in all for its target', () => {
  const bicycles = [
    [[2000], [1100]],
    [[1160], [810]],
    [[0.25], [0.75]],
  ];
  expect(call('SEUILMULTI', [239400, ...bicycles], 'fr')).toEqual([[140], [420]]);
  const target = call('SEUILMULTI', [239400, ...bicycles, 128250], 'fr') as number[][];
  expect(target.flat().reduce((sum, units) => sum + units, 0)).toBeCloseTo(860, 6);
});

it('equivalent annual cost (Wikipedia): 31 360 for machine A, 30 708 for machine B', () => {
  expect(Math.abs(Number(call('COUTEQUIVALENT', [50000, 3, 0.05, 13000], 'fr')) - 31360)).toBeLessThan(1);
  expect(Math.abs(Number(call('COUTEQUIVALENT', [150000, 8, 0.05, 7500], 'fr')) - 30708)).toBeLessThan(1);
});
