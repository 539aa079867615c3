import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, CellError, call } from '../../../core/index';
import { evaluateShown } from '../../support/arithmetic';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const HEADER = ['date', 'payeur', 'montant', 'pour', 'nature'];
type Line = readonly [payer: unknown, amount: unknown, whom?: unknown, nature?: unknown];
const logOf = (...lines: readonly Line[]): unknown[][] => [
  HEADER,
  ...lines.map(([payer, amount, whom, nature]) => ['2026-03-02', payer, amount, whom ?? null, nature ?? null]),
];
const accounts = (...args: readonly unknown[]): unknown[][] => {
  const value = call('COMPTES', args, 'fr');
  if (!Array.isArray(value)) throw new Error(value instanceof CellError ? value.message : String(value));
  return value.slice(1);
};

describe('COMPTES, what shared-expense tools give', () => {
  it('three expenses among three: 8,12; 0; −8,12 (ihatemoney, test_rounding)', () => {
    const log = logOf(
      ['zorglub', 24.36, 'zorglub+jeanne+tata'],
      ['jeanne', 19.12, 'zorglub'],
      ['zorglub', 22, 'zorglub+jeanne'],
    );
    expect(accounts(log, column(['zorglub', 'jeanne', 'tata']))).toEqual([
      ['zorglub', 46.36, 38.24, 8.12],
      ['jeanne', 19.12, 19.12, 0],
      ['tata', 0, 8.12, -8.12],
    ]);
  });

  it('a family that weighs four: 6 and −6 (ihatemoney, test_weighted_balance)', () => {
    const log = logOf(['zorglub', 10], ['jeannedy familly', 10]);
    expect(accounts(log, column(['zorglub', 'jeannedy familly']), column([1, 4]))).toEqual([
      ['zorglub', 10, 4, 6],
      ['jeannedy familly', 10, 16, -6],
    ]);
  });

  it('a repayment settles and is no cost (ihatemoney, test_reimbursement_bill)', () => {
    const rent = ['bob', 1000, 'bob+alice'] as const;
    expect(accounts(logOf(rent), column(['bob', 'alice'])).map((row) => row[3])).toEqual([500, -500]);
    expect(accounts(logOf(rent, ['alice', 500, 'bob', 'remboursement']))).toEqual([
      ['bob', 500, 500, 0],
      ['alice', 500, 500, 0],
    ]);
  });

  it('evenly, by shares, and the payer apart (Spliit, balances.test.ts)', () => {
    // 120 in three; 600 by 1, 2 and 3; the third line of the source, by percentages, is 100, 60 and 40.
    const log = logOf(['Alice', 120, 'tous'], ['Carol', 100, 'Alice'], ['Carol', 60, 'Bob'], ['Carol', 40, 'Carol']);
    const names = column(['Alice', 'Bob', 'Carol']);
    const even = accounts(log, names);
    const shares = accounts(logOf(['Bob', 600]), names, column([1, 2, 3]));
    expect(even.map((row, i) => Number(row[3]) + Number(shares[i]?.[3]))).toEqual([-120, 300, -180]);
    expect(accounts(logOf(['P0', 150, 'P1+P2']), column(['P0', 'P1', 'P2']))).toEqual([
      ['P0', 150, 0, 150],
      ['P1', 0, 75, -75],
      ['P2', 0, 75, -75],
    ]);
  });
});

const names = ['Atelier', 'Ferme', 'Rue', 'Café'];
const line = fc.record({
  payer: fc.constantFrom(...names),
  cents: fc.integer({ min: -20_000, max: 200_000 }),
  whom: fc.subarray(names, { minLength: 0 }),
  repaid: fc.boolean(),
});
const drawn = fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) =>
  lines.map(({ payer, cents, whom, repaid }): Line => {
    const others = whom.filter((name) => name !== payer);
    const isRepayment = repaid && others.length > 0;
    return [payer, cents / 100, (isRepayment ? others : whom).join('+'), isRepayment ? 'remboursement' : null];
  }),
);
const cents = (value: unknown): number => Math.round(Number(value) * 100);
const sumOf = (rows: readonly unknown[][], place: number): number =>
  rows.reduce((sum, row) => sum + cents(row[place]), 0);

describe('COMPTES, laws', () => {
  it('balances add up to 0, what is paid to what is shared, and VERSEMENTS settles them', () => {
    fc.assert(
      fc.property(
        drawn,
        fc.option(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }), { nil: null }),
        (lines, keys) => {
          const rows = accounts(logOf(...lines), column(names), keys && column(keys));
          expect(rows.map(([name]) => name)).toEqual(names);
          expect(sumOf(rows, 3)).toBe(0);
          const spent = lines.reduce((sum, [, amount, , nature]) => sum + (nature ? 0 : cents(amount)), 0);
          expect(sumOf(rows, 1)).toBe(spent);
          expect(sumOf(rows, 2)).toBe(spent);
          for (const [, paid, share, balance] of rows) expect(cents(balance)).toBe(cents(paid) - cents(share));
          const payments = call('VERSEMENTS', [column(names), column(rows.map((row) => row[3]))]) as unknown[][];
          const left = new Map(rows.map((row) => [row[0], cents(row[3])]));
          for (const [from, to, amount] of payments.slice(1)) {
            left.set(from, (left.get(from) ?? 0) + cents(amount));
            left.set(to, (left.get(to) ?? 0) - cents(amount));
          }
          expect([...left.values()].every((value) => value === 0)).toBe(true);
        },
      ),
    );
  });

  it('each line is PARTAGE of its amount among those it is for', () => {
    const keys = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 })
      .filter((list) => list.some((key) => key > 0));
    fc.assert(
      fc.property(keys, fc.integer({ min: -99_999, max: 99_999 }), (list, amount) => {
        const parts = call('PARTAGE', [amount / 100, column(list)]) as unknown[][];
        const rows = accounts(logOf(['Atelier', amount / 100]), column(names), column(list));
        expect(rows.map((row) => row[2])).toEqual(parts.map(([part]) => part));
      }),
    );
  });

  it('what a supplier gives back undoes what was paid', () => {
    fc.assert(
      fc.property(drawn, (lines) => {
        const undone = lines.map(([payer, amount, ...rest]): Line => [payer, -Number(amount), ...rest]);
        for (const [, ...figures] of accounts(logOf(...lines, ...undone), column(names))) {
          expect(figures).toEqual([0, 0, 0]);
        }
      }),
    );
  });

  it('EXPLIQUER: every calculation gives its amount, the last lines are the balances', () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), fc.constantFrom('fr' as const, 'en' as const), (lines, keyed, language) => {
        const args = [logOf(...lines), column(names), keyed ? column([3, 1, 2, 7]) : null];
        const rows = (call('EXPLIQUER', ['COMPTES', ...args], language) as unknown[][]).slice(1);
        for (const [label, , calculation, amount] of rows) {
          const shown = evaluateShown(String(calculation), language);
          expect(Math.abs(shown - Number(amount)), `${label}: ${calculation}`).toBeLessThan(1e-6);
        }
        const balances = accounts(...args).map((row) => row[3]);
        rows.slice(-4).forEach((row, i) => {
          expect(Number(row[3])).toBeCloseTo(Number(balances[i]), 8);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('EXPLIQUER cuts a long sum so that a cell can hold it', () => {
    const long = logOf(...Array.from({ length: 200 }, (_, i): Line => ['Atelier', i + 1, 'tous']));
    const rows = call('EXPLIQUER', ['COMPTES', long, column(names)]) as unknown[][];
    // 1 + 2 + … + 200 = 20 100.
    expect(rows.find(([label]) => label === 'Atelier, payé')?.[3]).toBe(20_100);
    expect(Math.max(...rows.map((row) => Math.max(...row.map((cell) => String(cell).length))))).toBeLessThan(2000);
  });
});

describe('COMPTES, the answer', () => {
  it('dollars under one header row, in the order of noms, nobody left out', () => {
    const { value, units } = answer('COMPTES', [logOf(['A', 30, 'A+B']), column(['B', 'C', 'A'])], 'en');
    expect(value).toEqual([
      ['partner', 'paid', 'share', 'balance'],
      ['B', 0, 15, -15],
      ['C', 0, 0, 0],
      ['A', 30, 15, 15],
    ]);
    expect(units?.[1]).toEqual([undefined, 'money', 'money', 'money']);
  });

  it('without noms: those who paid in the order of the log, then those paid for, as first written', () => {
    const log = logOf(['Zoé', 10, 'Marc+Zoé'], ['  anna ', 10, 'zoe'], ['Anna', 5, 'marc+Anna']);
    expect(accounts(log).map(([name]) => name)).toEqual(['Zoé', 'anna', 'Marc']);
  });

  it('a common fund that has a key of 0 pays and takes no share', () => {
    const log = logOf(['Caisse', 90], ['A', 10]);
    expect(accounts(log, column(['A', 'B', 'Caisse']), column([1, 1, null]))).toEqual([
      ['A', 10, 50, -40],
      ['B', 0, 50, -50],
      ['Caisse', 90, 0, 90],
    ]);
  });

  it('a repayment to several is split by their keys', () => {
    const log = logOf(['A', 30, 'B+C', 'règlement']);
    expect(accounts(log, column(['A', 'B', 'C']), column([1, 1, 2]))).toEqual([
      ['A', 30, 0, 30],
      ['B', -10, 0, -10],
      ['C', -20, 0, -20],
    ]);
  });
});
