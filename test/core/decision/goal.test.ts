import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, CellError, call } from '../../../core/index';

const message = (value: unknown): string => (value as CellError).message;
const goal = (id: string, args: readonly unknown[], position: number, value: number): unknown =>
  call('CIBLE', [id, [args], position, value], 'fr');
const blank = '';

describe('CIBLE against published target profits', () => {
  it.each([
    // Garrison, exercise 6: 8 000 stoves at 50 $, 32 $ each, 108 000 $ fixed: a profit of 36 000 $.
    [[108000, 50, 32, blank], 4, 8000, 36000],
    // homework.study.com: 671 000 $ fixed, 11 $ a unit, 7 $ variable: 203 750 units for a profit of 144 000 $.
    [[671000, 11, 7, blank], 4, 203750, 144000],
    [[671000, 10, 7, 144000], 2, 203750, 11],
    // University of Virginia, Darden: 100 $ a unit, 60 $ variable, 100 000 $ fixed: 10 000 units for 300 000 $.
    [[100000, 100, 50, 300000], 3, 10000, 60],
    [[1, 100, 60, 300000], 1, 10000, 100000],
  ])('SEUIL%j, argument %d, %d units', (args, position, units, expected) => {
    expect(goal('SEUIL', args, position, units)).toBeCloseTo(expected, 6);
  });

  it('finds the guide’s planer again from its cost of one use', () => {
    // TIESS (2023): 37,835388 $ for one use.
    const planer = [50, 5, 100, 2000, 100, 100000, 1000, 7, 30, 1, 5];
    expect(goal('COUTUSAGE', planer, 7, 37.835388)).toBeCloseTo(3500, 2);
  });
});

describe('CIBLE against closed forms', () => {
  const dollars = fc.integer({ min: 1, max: 1e6 });
  const percent = fc.integer({ min: 0, max: 40 }).map((value) => value / 100);

  it('the price for a break-even is TARIF', () => {
    fc.assert(
      fc.property(
        dollars,
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 5000 }),
        percent,
        percent,
        (fixed, unit, volume, lost, unpaid) => {
          const price = call('TARIF', [fixed, unit, volume, 0, lost, unpaid], 'fr') as number;
          const found = goal('SEUIL', [fixed, price * 3 + 1, unit, 0, lost, blank, unpaid], 2, volume) as number;
          expect(Math.abs(found / price - 1)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('the growth between two amounts is a root, the years a logarithm', () => {
    fc.assert(
      fc.property(
        dollars,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -20, max: 20 }),
        (amount, years, rate) => {
          fc.pre(rate !== 0);
          const growth = rate / 100;
          const after = amount * (1 + growth) ** years;
          expect(goal('INDEXER', [amount, blank, years], 2, after)).toBeCloseTo(growth, 8);
          const found = goal('INDEXER', [amount, growth, 1], 3, after) as number;
          expect(Math.abs(found / years - 1)).toBeLessThan(1e-7);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('brings the function to the value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500, max: 20000 }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 38, max: 400 }),
        (price, years, cost) => {
          const planer = [50, 5, 100, 2000, 100, 100000, price, years, 30, 1, 5, blank, 100];
          const found = goal('COUTUSAGE', planer, 7, cost);
          expect(
            call(
              'COUTUSAGE',
              planer.map((value, i) => (i === 6 ? found : value)),
              'fr',
            ),
          ).toBeCloseTo(cost, 7);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Years n at which 1 000 × 1,05^n ÷ n = value, found by halving on the given side of the lowest point (n = 1 ÷ ln 1,05). */
function yearsAt(value: number, low: number, high: number): number {
  const above = (n: number): boolean => (1000 * 1.05 ** n) / n > value;
  let [a, b] = [low, high];
  const start = above(a);
  for (let i = 0; i < 200; i++) {
    const middle = (a + b) / 2;
    if (above(middle) === start) a = middle;
    else b = middle;
  }
  return a;
}

describe('CIBLE with several solutions, or none', () => {
  // REMPLACEMENT(1 000; n; 1; 1; ; ; 5 %) = 1 000 × 1,05^n ÷ n: lowest at n = 1 ÷ ln 1,05 = 20,5 years.
  const bottom = 1 / Math.log(1.05);
  const args = (years: unknown): unknown[] => [1000, years, 1, 1, blank, blank, 0.05];
  const short = yearsAt(150, 1, bottom);
  const long = yearsAt(150, bottom, 200);

  it('takes the one nearest to the start', () => {
    expect(goal('REMPLACEMENT', args(10), 2, 150)).toBeCloseTo(short, 7);
    expect(goal('REMPLACEMENT', args(60), 2, 150)).toBeCloseTo(long, 7);
    const half = (short + long) / 2;
    expect(goal('REMPLACEMENT', args(half - 0.01), 2, 150)).toBeCloseTo(short, 7);
    expect(goal('REMPLACEMENT', args(half + 0.01), 2, 150)).toBeCloseTo(long, 7);
  });

  it('names the others when explained', () => {
    const lines = call('EXPLIQUER', ['CIBLE', 'REMPLACEMENT', [args(10)], 2, 150], 'fr') as unknown[][];
    const remark = lines.map((line) => String(line[0])).find((label) => label.startsWith('Remarque\u00a0: d’autres'));
    expect(remark).toContain(long.toPrecision(8).replace('.', ','));
    expect(lines[lines.length - 1]?.[3]).toBeCloseTo(Number(goal('REMPLACEMENT', args(10), 2, 150)), 12);
  });

  it('finds the lowest point itself, where the curve only touches', () => {
    const least = (1000 * 1.05 ** bottom) / bottom;
    expect(goal('REMPLACEMENT', args(3), 2, least)).toBeCloseTo(bottom, 4);
  });

  it('finds two solutions closer together than its steps', () => {
    const least = (1000 * 1.05 ** bottom) / bottom;
    const value = least * (1 + 1e-6);
    const found = goal('REMPLACEMENT', args(3), 2, value);
    expect(found).toBeCloseTo(yearsAt(value, 1, bottom), 6);
  });

  it('says what comes nearest when there is none', () => {
    const refusal = goal('REMPLACEMENT', args(3), 2, 100) as CellError;
    expect(refusal.code).toBe('#N/A');
    // 1 000 × e × ln 1,05 = 132,6255…
    expect(refusal.message).toContain('132,625 ');
    expect(refusal.message).toContain('années = 20,49');
  });

  it('says in few digits what comes next to nothing without reaching it', () => {
    // 12 000 ÷ (price − 6) nears 0 as the price grows, and is never 0.
    const refusal = goal('SEUIL', [12000, 25, 6], 2, 0) as CellError;
    expect(refusal.code).toBe('#N/A');
    expect(refusal.message).toMatch(/Le résultat le plus proche est \d(,\d)?E-\d+ \(/);
  });

  it('does not take a jump for a solution', () => {
    // The number of partners goes from 3 to 4 at once: never 3,5.
    const refusal = goal('SEUILPARTENAIRES', [1000, 4, 20, 21], 1, 3.5) as CellError;
    expect(refusal.code).toBe('#N/A');
    expect(refusal.message).toMatch(/Le résultat le plus proche est [34] /);
  });

  it('takes the near edge of a flat stretch', () => {
    // Three partners as long as the fixed costs are at most 3 × (340 $ and half a cent): 1 020,015 at most.
    expect(goal('SEUILPARTENAIRES', [2000, 4, 20, 21], 1, 3)).toBeCloseTo(1020.015, 6);
    expect(goal('SEUILPARTENAIRES', [800, 4, 20, 21], 1, 3)).toBe(800);
    expect(goal('SEUIL', [5, 10, 6], 1, 0)).toBe(0);
    expect(goal('SEUIL', [-5, 10, 6], 1, 0)).toBe(-5);
  });

  it('looks beside the edge of what the function takes', () => {
    // The price must exceed 10 for a break-even at all; 1 000 000 units are reached a tenth of a cent above.
    expect(goal('SEUIL', [1000, 500, 10], 2, 1e6)).toBeCloseTo(10.001, 9);
  });

  it('stays within the limits of the argument', () => {
    // A loss of 100 % or more is no loss: TARIF with 6 $ ÷ (1 − pertes) never exceeds any price within reach of [0; 1[.
    const share = goal('TARIF', [0, 6, 1000, 0, 0.1], 5, 600) as number;
    expect(share).toBeCloseTo(0.99, 9);
    expect((goal('TARIF', [0, 6, 1000, 0, 0.1], 5, 5) as CellError).code).toBe('#N/A');
  });

  it('keeps the start when the argument changes nothing', () => {
    // The capacity only limits: the break-even is 12 000 ÷ 19 whatever it is, to the digits a person types.
    expect(goal('SEUIL', [12000, 25, 6, blank, blank, 900], 6, 631.578947368421)).toBe(900);
  });

  it('finds a whole number for a whole argument', () => {
    // 1 000 ÷ k + 4 × 20 ≤ 21 × 20 from three partners on: any maximum from 3 does, the nearest to 1 is 3.
    expect(goal('SEUILPARTENAIRES', [1000, 4, 20, 21, blank, 1], 6, 3)).toBe(3);
  });
});

describe('CIBLE and its arguments', () => {
  it('starts from a sensible value when the argument is blank', () => {
    expect(goal('SEUIL', [12000, blank, 6], 2, 1000)).toBe(18);
    expect(goal('SEUIL', [12000, blank], 3, 1000)).toBeInstanceOf(CellError);
  });

  it('takes a row or a column, and any name of the function', () => {
    expect(call('CIBLE', ['MUTU.SEUIL', [[12000], [25], [6]], 2, 1000], 'fr')).toBe(18);
    expect(call('CIBLE', ['MUTU_SEUIL', [12000, 25, 6], 2, 1000], 'fr')).toBe(18);
  });

  it('says what the number found is', () => {
    expect(answer('CIBLE', ['SEUIL', [[12000, 25, 6]], 2, 1000], 'fr').unit).toBe('money');
    expect(answer('CIBLE', ['SEUIL', [[12000, 25, 6]], 5, 700], 'fr').unit).toBe('share');
  });

  it('is explained by the calculation at the solution', () => {
    const lines = call('EXPLIQUER', ['CIBLE', 'SEUIL', [[12000, 25, 6]], 2, 1000], 'fr') as unknown[][];
    expect(lines.map((line) => line[2])).toContain('12\u00a0000 ÷ 12');
    expect(lines[lines.length - 2]?.[3]).toBe(1000);
    expect(lines[lines.length - 1]?.[3]).toBe(18);
  });

  it.each([
    ['a rank beyond the arguments', ['SEUIL', [[12000, 25, 6]], 9, 1000], 'prend 7 arguments'],
    ['a rank that is not whole', ['SEUIL', [[12000, 25, 6]], 1.5, 1000], 'position'],
    ['a start that is a text', ['SEUIL', [[12000, 'cher', 6]], 2, 1000], 'arguments (prix)'],
    ['another argument that is wrong', ['SEUIL', [[12000, 25, 'six']], 2, 1000], 'coût_variable'],
    ['itself', ['CIBLE', [[12000, 25, 6]], 2, 1000], 'évalue déjà'],
    ['no arguments', ['SEUIL', '', 2, 1000], 'arguments'],
  ])('refuses %s', (_, args, words) => {
    expect(message(call('CIBLE', args, 'fr'))).toContain(words);
  });

  it('passes an error on', () => {
    expect((call('CIBLE', ['SEUIL', [[12000, '#DIV/0!', 6]], 2, 1000], 'fr') as CellError).code).toBe('#DIV/0!');
  });
});

describe('functions that evaluate another', () => {
  it('never throw and never show NaN, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.constantFrom('', null, 'x', '5 %', '#N/A', true, 0, -1, 1e308, 1e-308, Number.NaN),
      fc.double({ noNaN: true, min: -1e4, max: 1e4 }),
    );
    const cells = fc.array(cell, { minLength: 1, maxLength: 8 });
    const name = fc.constantFrom('SEUIL', 'COUTUSAGE', 'INDEXER', 'DELAI', 'SEUILPARTENAIRES', 'CIBLE', 'x');
    const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flat) : [value]);
    fc.assert(
      fc.property(name, cells, cells, cells, cell, (id, a, b, c, value) => {
        const answers = [
          call('CIBLE', [id, [a], 2, value], 'fr'),
          call('SENSIBILITE', [id, [a], [b], [c]], 'en'),
          call('SIMULER', [id, [a], [b], [c], 100, 3, value], 'fr'),
          call('SCENARIOS', [id, a.map((each, i) => [each, b[i]])], 'fr'),
        ];
        for (const found of answers.flatMap(flat)) {
          expect(
            found === undefined || (typeof found === 'number' && (!Number.isFinite(found) || Object.is(found, -0))),
          ).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});
