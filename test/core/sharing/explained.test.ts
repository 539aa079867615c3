import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../../core/index';
import { evaluateShown } from '../../support/arithmetic';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const money = fc.integer({ min: 0, max: 500_000 }).map((value) => value / 100);
const size = fc.integer({ min: 1, max: 12 });
const listOf = <T>(item: fc.Arbitrary<T>, count: number): fc.Arbitrary<T[]> =>
  fc.array(item, { minLength: count, maxLength: count });
const maybe = fc.option(money, { nil: null, freq: 2 });
const day = fc.integer({ min: 46000, max: 46060 });

/** Arguments of each function that splits an amount, as treasurers type them. */
const DRAWN: Readonly<Record<string, fc.Arbitrary<unknown[]>>> = {
  PARTAGE: fc.tuple(size, fc.integer({ min: 1, max: 3 })).chain(([count, pools]) =>
    fc
      .tuple(
        listOf(
          fc.integer({ min: -100_000, max: 1_000_000 }).map((value) => value / 100),
          pools,
        ),
        listOf(listOf(fc.integer({ min: 0, max: 30 }), pools), count),
        listOf(maybe, count),
        listOf(
          fc.option(
            fc.integer({ min: 1000, max: 900_000 }).map((value) => value / 100),
            { nil: null, freq: 2 },
          ),
          count,
        ),
        fc.constantFrom(null, 0.05, 1),
      )
      .map(([amounts, keys, floors, caps, step]) => [
        [amounts],
        keys,
        column(floors.map((floor) => floor && floor / 50)),
        column(caps),
        step,
      ]),
  ),
  CLE: fc.tuple(size, fc.integer({ min: 1, max: 4 })).chain(([count, columns]) =>
    fc.tuple(
      listOf(listOf(fc.integer({ min: 0, max: 900 }), columns), count),
      fc.option(
        listOf(fc.integer({ min: 0, max: 9 }), columns).map((weights) => [weights]),
        { nil: null },
      ),
    ),
  ),
  ARRONDIRPARTS: size.chain((count) =>
    fc.tuple(
      listOf(fc.double({ min: -500, max: 500, noNaN: true }), count).map(column),
      fc.constantFrom(null, 0.05, 1),
    ),
  ),
  ECONOMIESEGALES: size.chain((count) =>
    fc.tuple(
      money,
      listOf(
        money.map((cost) => cost + 2000),
        count,
      ).map(column),
    ),
  ),
  SOLDES: size.chain((count) =>
    listOf(money, count).map((shares) => [column(shares), column(shares.slice().reverse())]),
  ),
  PRORATA: size.chain((count) =>
    fc
      .tuple(
        money,
        listOf(day, count),
        listOf(fc.integer({ min: 0, max: 30 }), count),
        fc.boolean(),
        fc.constantFrom(null, 'quotidien'),
      )
      .map(([amount, arrivals, stays, keyed, method]) => [
        amount,
        46010,
        46040,
        column([null, ...arrivals]),
        column([46040, ...arrivals.map((arrival, i) => arrival + (stays[i] ?? 0))]),
        keyed ? column([1, ...stays]) : null,
        method,
      ]),
  ),
  CASCADE: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([services, partners]) =>
    fc
      .tuple(
        listOf(
          fc.integer({ min: -20_000, max: 900_000 }).map((value) => value / 100),
          services,
        ),
        listOf(listOf(fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }), services + partners), services),
        fc.constantFrom(null, 'réciproque'),
      )
      .map(([costs, rows, method]) => [
        column(costs),
        rows.map((row, i) => row.map((weight, j) => (j === i ? null : weight))),
        method,
      ]),
  ),
  RATIONNER: size.chain((count) =>
    fc.tuple(
      money.map((value) => value * 3),
      listOf(money, count).map(column),
      fc.constantFrom(null, 'gains égaux', 'pertes égales', 'talmud'),
    ),
  ),
};

describe('EXPLIQUER of a split', () => {
  for (const [id, drawn] of Object.entries(DRAWN)) {
    it(`${id}: the last lines are the parts, one a partner, and every calculation gives its amount`, () => {
      let explained = 0;
      fc.assert(
        fc.property(drawn, fc.constantFrom('fr' as const, 'en' as const), (args, language) => {
          const answer = call(id, args, language);
          const table = call('EXPLIQUER', [id, ...args], language);
          if (answer instanceof CellError) {
            expect(table).toMatchObject({ code: answer.code, message: answer.message });
            return;
          }
          explained++;
          const rows = (table as unknown[][]).slice(1);
          for (const [label, , calculation, amount] of rows) {
            if (calculation === '') continue;
            const value = evaluateShown(String(calculation), language);
            // Figures carried over are shown with ten digits.
            expect(Math.abs(value - Number(amount)), `${label}: ${calculation} = ${amount}`).toBeLessThan(
              1e-5 + 1e-7 * Math.abs(Number(amount)),
            );
          }
          const parts = (Array.isArray(answer) ? answer.flat() : [answer]).filter((cell) => cell !== '').map(Number);
          const last = rows.slice(-parts.length).map((row) => Number(row[3]));
          parts.forEach((part, i) => {
            expect(Math.abs(part - (last[i] ?? 0)), `${id} ${JSON.stringify(args)}`).toBeLessThan(1e-8);
          });
        }),
        { numRuns: 200, seed: 2023 },
      );
      expect(explained).toBeGreaterThan(40);
    });
  }

  it('a split among three reads in four lines, a rounding being part of the sum', () => {
    const table = call('EXPLIQUER', ['PARTAGE', 100, column([1, 1, 1])], 'fr') as unknown[][];
    expect(table.map((row) => String(row[2]).replace(/\u00a0/g, ' '))).toEqual([
      'calcul',
      '1 + 1 + 1',
      '100 × 1 ÷ 3 + 0,006666666667',
      '100 × 1 ÷ 3 − 0,003333333333',
      '100 × 1 ÷ 3 − 0,003333333333',
    ]);
  });
});
