import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, call, type Value } from '../../../core/index';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const rowsOf = (answer: Value): unknown[][] => {
  if (!Array.isArray(answer)) throw new Error(answer instanceof CellError ? answer.message : String(answer));
  return answer;
};
const refusal = (answer: Value): string => {
  if (!(answer instanceof CellError)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return answer.message.replace(/\u00a0/g, ' ');
};
const payments = (names: readonly unknown[], balances: readonly unknown[]): unknown[][] =>
  rowsOf(call('VERSEMENTS', [column(names), column(balances)], 'fr')).slice(1);

describe('SOLDES', () => {
  it('three who spent 400, 1 000 and 100 (Stack Overflow, settle expenses among a group)', () => {
    expect(call('SOLDES', [column([500, 500, 500]), column([400, 1000, 100])], 'fr')).toEqual(
      column([-100, 500, -400]),
    );
  });

  it('a difference is the decimal one, blanks are 0, gaps stay blank', () => {
    expect(call('SOLDES', [column([33.34, 33.33, 33.33]), column([33.33, 66.67, null])], 'fr')).toEqual(
      column([-0.01, 33.34, -33.33]),
    );
    expect(call('SOLDES', [[[10, null, 20]], [[30, null, null]]], 'fr')).toEqual([[20, '', -20]]);
  });

  it('balances add up to what the totals differ by, a cent at most', () => {
    const money = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(money, money), { minLength: 2, maxLength: 12 }), (rows) => {
        const shares = rows.map(([share]) => share);
        const brought = rows.map(([, contribution]) => contribution);
        const gap = shares.reduce((sum, value) => sum + value, 0) - brought.reduce((sum, value) => sum + value, 0);
        brought[0] = (brought[0] ?? 0) + gap;
        const answer = rowsOf(
          call(
            'SOLDES',
            [column(shares.map((value) => value / 100)), column(brought.map((value) => value / 100))],
            'fr',
          ),
        );
        const balances = answer.map(([balance]) => Number(balance));
        expect(balances.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 6);
        balances.forEach((balance, i) => {
          expect(balance).toBe(((brought[i] ?? 0) - (shares[i] ?? 0)) / 100);
        });
      }),
    );
  });

  it('totals that differ by more than a cent are refused with the figures', () => {
    expect(call('SOLDES', [column([50, 50]), column([100.01, 0])], 'fr')).toEqual(column([50.01, -50]));
    expect(refusal(call('SOLDES', [column([50, 50]), column([100.02, 0])], 'fr'))).toMatch(
      /^apports : .*100,02 \$.*100,00 \$.*0,02 \$.*en nature/,
    );
    expect(refusal(call('SOLDES', [column([50, 50]), column([80, 0])], 'en'))).toMatch(
      /^contributions: .*\$80\.00.*\$100\.00.*\$20\.00/,
    );
  });
});

describe('VERSEMENTS', () => {
  it('two payments settle three (Stack Overflow, settle expenses; minimum payments amongst a group)', () => {
    expect(payments(['A', 'B', 'C'], [-100, 500, -400])).toEqual([
      ['A', 'B', 100],
      ['C', 'B', 400],
    ]);
    // Mike owes John 100 and Rachel 400, John owes Rachel 200: netted, −500, −100 and 600.
    expect(payments(['Mike', 'John', 'Rachel'], [-500, -100, 600])).toEqual([
      ['Mike', 'Rachel', 500],
      ['John', 'Rachel', 100],
    ]);
  });

  it('equal debts and claims are settled at once', () => {
    expect(payments(['a', 'b', 'c', 'd'], [-50, 30, 50, -30])).toEqual([
      ['a', 'c', 50],
      ['d', 'b', 30],
    ]);
  });

  it('every balance comes to 0, in at most n − 1 payments above 0, none to oneself', () => {
    const balances = fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(balances, (list) => {
        const sum = list.reduce((so_far, value) => so_far + value, 0);
        const cents = [...list, -sum];
        const names = cents.map((_, i) => `p${i}`);
        const rows = payments(
          names,
          cents.map((value) => value / 100),
        );
        const left = new Map(names.map((name, i) => [name, cents[i] ?? 0]));
        for (const [from, to, amount] of rows) {
          expect(Number(amount)).toBeGreaterThan(0);
          expect(from).not.toBe(to);
          left.set(String(from), (left.get(String(from)) ?? 0) + Math.round(Number(amount) * 100));
          left.set(String(to), (left.get(String(to)) ?? 0) - Math.round(Number(amount) * 100));
        }
        expect([...left.values()].filter((value) => value !== 0)).toEqual([]);
        expect(rows.length).toBeLessThanOrEqual(Math.max(0, cents.filter((value) => value !== 0).length - 1));
      }),
    );
  });

  it('parts of a cent are settled to the cent', () => {
    const rows = payments(['a', 'b', 'c'], [100 - 100 / 3, -100 / 3, -100 / 3]);
    // 66,666… is owed: 66,67, which two debts of 33,333… cannot make equally.
    expect(rows.map(([, , amount]) => amount)).toEqual([33.33, 33.34]);
  });

  it('nothing to pay: the header alone; names may be numbers', () => {
    expect(call('VERSEMENTS', [column(['a', 'b']), column([0, null])], 'en')).toEqual([['from', 'to', 'amount']]);
    expect(payments([1, 2], [-5, 5])).toEqual([['1', '2', 5]]);
  });

  it('rows that a host passes as 0 are nobody', () => {
    expect(payments(['a', 'b', 0, 0], [-5, 5, 0, 0])).toEqual([['a', 'b', 5]]);
  });

  it('refuses a repeated or missing name, and balances that do not add up to 0', () => {
    const versements = (
      names: readonly unknown[],
      balances: readonly unknown[],
      language: 'fr' | 'en' = 'fr',
    ): string => refusal(call('VERSEMENTS', [column(names), column(balances)], language));
    expect(versements(['a', 'a'], [-5, 5])).toMatch(/^noms : « a » est donné deux fois/);
    expect(versements(['a', null], [-5, 5])).toMatch(/^noms \(2e cellule de la plage\) : il manque/);
    expect(versements(['a', 'b'], [-5, 5.02])).toMatch(/^soldes : leur somme est de 0,02 \$/);
    expect(versements(['a', 'b'], [-5, 5.02], 'en')).toMatch(/^balances: their sum is \$0\.02/);
    expect(payments(['a', 'b'], [-5, 5.01])).toHaveLength(1);
  });
});

describe('ECONOMIESEGALES', () => {
  it('two towns: 9,5 and 5,5 (Young 1994); the Tampa consultant: 470 and 290 (Horngren, Shapley of two)', () => {
    expect(call('ECONOMIESEGALES', [15, column([11, 7])], 'fr')).toEqual(column([9.5, 5.5]));
    expect(call('ECONOMIESEGALES', [760, column([540, 360])], 'fr')).toEqual(column([470, 290]));
  });

  it('everyone saves the same and all is paid', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1000, max: 2000 }), { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 0, max: 1000 }),
        (alone, saved) => {
          const total = alone.reduce((sum, cost) => sum + cost, 0) - saved;
          const answer = call('ECONOMIESEGALES', [total, column(alone)], 'fr');
          const parts = (Array.isArray(answer) ? answer.flat() : [answer]).map(Number);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 8);
          parts.forEach((part, i) => {
            expect((alone[i] ?? 0) - part).toBeCloseTo(saved / alone.length, 8);
          });
        },
      ),
    );
  });

  it('a negative part is refused with the figures', () => {
    expect(refusal(call('ECONOMIESEGALES', [100, column([200, 10])], 'fr'))).toMatch(
      /^coûts_individuels : .*55,00 \$.*10,00 \$.*partenaire 2.*−45,00 \$/,
    );
    expect(call('ECONOMIESEGALES', [190, column([200, 10])], 'fr')).toEqual(column([190, 0]));
  });
});

describe('amounts too large to be counted in cents', () => {
  const huge = column([1e308, 1e308]);
  const calls: [string, unknown[], string][] = [
    ['SOLDES', [huge, huge], 'parts'],
    ['ECONOMIESEGALES', [1, huge], 'coûts_individuels'],
    ['ARRONDIRPARTS', [huge], 'montants'],
    ['RATIONNER', [1, huge], 'demandes'],
    ['VERSEMENTS', [column(['a', 'b']), column([1e308, -1e308])], 'soldes'],
    ['PRORATA', [1e308, 46000, 46001, column([46000, 46001])], 'montant'],
    // Each could be counted, their sum could not.
    ['RATIONNER', [1, column(new Array(20).fill(9e12))], 'demandes'],
  ];
  for (const [id, args, label] of calls) {
    it(`${id} names ${label}`, () => {
      expect(refusal(call(id, args, 'fr'))).toMatch(new RegExp(`^${label} : .* est trop grand`));
    });
  }
});

describe('ARRONDIRPARTS', () => {
  it('Wikipedia’s quotas for 10 seats', () => {
    expect(call('ARRONDIRPARTS', [column([4.7, 1.6, 1.58, 1.2, 0.61, 0.31]), 1], 'fr')).toEqual(
      column([5, 2, 1, 1, 1, 0]),
    );
  });

  it('quotas of 37 representatives: 5,18; 8,51; 16,65; 6,66 (Stein, How Math Explains the World)', () => {
    expect(call('ARRONDIRPARTS', [[[5.18, 8.51, 16.65, 6.66]], 1], 'fr')).toEqual([[5, 8, 17, 7]]);
  });

  it('three thirds of 100,00 and of −100,00', () => {
    const third = 100 / 3;
    expect(call('ARRONDIRPARTS', [column([third, third, third])], 'fr')).toEqual(column([33.34, 33.33, 33.33]));
    expect(call('ARRONDIRPARTS', [column([-third, -third, -third])], 'fr')).toEqual(column([-33.34, -33.33, -33.33]));
  });
});

describe('CLE', () => {
  const key = (...args: unknown[]): number[] => rowsOf(call('CLE', args, 'fr')).map(([value]) => Number(value));

  it('three-factor formula: 83,33 % and 16,67 % (Multistate Taxation, Acme)', () => {
    const parts = key([
      [500000, 100000, 100000],
      [500000, 0, 0],
    ]);
    expect(parts[0]).toBeCloseTo(0.8333, 4);
    expect(parts[1]).toBeCloseTo(0.1667, 4);
  });

  it('adds up to 1, whatever the units; a column alone is a share of its sum', () => {
    const row = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 3 });
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 10 }),
        weights,
        fc.integer({ min: 2, max: 1000 }),
        (rows, list, scale) => {
          const parts = key(rows, [list]);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
          const scaled = key(
            rows.map(([first = 0, ...others]) => [first * scale, ...others]),
            [list],
          );
          scaled.forEach((part, i) => {
            expect(part).toBeCloseTo(parts[i] ?? 0, 12);
          });
          const alone = key(rows, [[1, 0, 0]]);
          const sum = rows.reduce((so_far, [first = 0]) => so_far + first, 0);
          alone.forEach((part, i) => {
            expect(part).toBeCloseTo((rows[i]?.[0] ?? 0) / sum, 12);
          });
        },
      ),
    );
  });

  it('refusals: a column of zeros, weights that do not match or are all 0', () => {
    const sentence = (...args: unknown[]): string => refusal(call('CLE', args, 'fr'));
    expect(
      sentence([
        [1, 0],
        [2, 0],
      ]),
    ).toMatch(/^colonnes \(colonne 2\) : toutes les valeurs sont 0/);
    expect(
      sentence(
        [
          [1, 1],
          [2, 2],
        ],
        [[1, 2, 3]],
      ),
    ).toMatch(/poids compte 3 valeurs et colonnes compte 2 colonnes\./);
    expect(
      sentence(
        [
          [1, 1],
          [2, 2],
        ],
        [[0, 0]],
      ),
    ).toMatch(/^poids : tous sont 0/);
    expect(
      key(
        [
          [1, 0],
          [3, 0],
        ],
        [[1, 0]],
      ),
    ).toEqual([0.25, 0.75]);
    expect(
      key([
        [1, null],
        [3, null],
      ]),
    ).toEqual([0.25, 0.75]);
  });
});
