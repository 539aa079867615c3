import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOneNumber, isExplained, paramsOf } from '../../core/declare/define';
import type { Param } from '../../core/declare/kinds';
import { CellError, call, catalog } from '../../core/index';
import { evaluateShown } from '../support/arithmetic';

/** Every line's arithmetic gives its amount; figures carried over are shown with ten digits. */
function checkLines(table: unknown[][], language: 'fr' | 'en', context: string): void {
  for (const [label, , calculation, amount] of table.slice(1)) {
    if (calculation === '') continue;
    const value = evaluateShown(String(calculation), language);
    const tolerance = Math.max(1, Math.abs(Number(amount))) * 1e-7;
    expect(Math.abs(value - Number(amount)), `${context}, ${label}: ${calculation} = ${amount}`).toBeLessThan(
      tolerance,
    );
  }
}

const explained = catalog.filter(isExplained);

describe('EXPLIQUER', () => {
  it('works for every function with one numeric result', () => {
    const without = catalog.filter((declaration) => hasOneNumber(declaration) && !explained.includes(declaration));
    expect(without.map((declaration) => declaration.id)).toEqual([]);
    expect(explained.length).toBeGreaterThan(20);
  });

  for (const declaration of explained) {
    it(`${declaration.id}: every calculation is arithmetic that gives its amount, the last one the result`, () => {
      for (const { args } of declaration.examples) {
        for (const language of ['fr', 'en'] as const) {
          const table = call('EXPLIQUER', [declaration.id, ...args], language) as unknown[][];
          expect(Array.isArray(table), JSON.stringify(table)).toBe(true);
          checkLines(table, language, declaration.id);
          if (!hasOneNumber(declaration)) continue;
          const result = Number(call(declaration.id, args, language));
          expect(Math.abs(Number(table[table.length - 1]?.[3]) - result)).toBeLessThanOrEqual(Math.abs(result) * 1e-12);
        }
      }
    });
  }

  it('writes no amount with more digits than a number surely has, nor cents with what binary arithmetic leaves', () => {
    const amounts = explained.flatMap(({ id, examples }) =>
      examples.flatMap(({ args }) => {
        const table = call('EXPLIQUER', [id, ...args], 'fr') as unknown[][];
        return table
          .slice(1)
          .flatMap(([label, , , amount]) => (typeof amount === 'number' ? [{ id, label, amount }] : []));
      }),
    );
    expect(amounts.filter(({ amount }) => Number(amount.toPrecision(15)) !== amount)).toEqual([]);
    // 46,36 − 38,24, in many subtractions: the balances that COMPTES itself gives.
    const expenses = Array.from({ length: 12 }, (_, i) => [`2026-03-0${(i % 9) + 1}`, 'AB'[i % 2], 31.1 + i / 10, '']);
    const table = [['date', 'payeur', 'montant', 'pour'], ...expenses];
    const lines = call('EXPLIQUER', ['COMPTES', table], 'fr') as unknown[][];
    const inCents = lines.slice(1).map((line) => Number(line[3]));
    expect(inCents.length).toBeGreaterThan(5);
    expect(inCents.filter((amount) => Number(amount.toFixed(2)) !== amount)).toEqual([]);
  });

  it('the same on arguments drawn within bounds, left blank or not', () => {
    const scalar = explained.filter(
      (declaration) => hasOneNumber(declaration) && paramsOf(declaration).every(([, param]) => param.kind === 'number'),
    );
    expect(scalar.length).toBeGreaterThan(15);
    let computed = 0;
    for (const declaration of scalar) {
      const args = fc.tuple(...paramsOf(declaration).map(([, param]) => drawn(param)));
      fc.assert(
        fc.property(args, (values) => {
          const result = call(declaration.id, values, 'fr');
          const table = call('EXPLIQUER', [declaration.id, ...values], 'fr');
          if (result instanceof CellError) {
            // The same refusal, which is about an argument of the other function.
            expect(table).toMatchObject({ code: result.code, message: result.message });
            return;
          }
          computed++;
          const rows = table as unknown[][];
          checkLines(rows, 'fr', `${declaration.id}(${values})`);
          const last = Number(rows[rows.length - 1]?.[3]);
          expect(Math.abs(last - Number(result))).toBeLessThanOrEqual(Math.max(1e-9, Math.abs(Number(result)) * 1e-9));
        }),
        { numRuns: 60, seed: 2023 },
      );
    }
    expect(computed).toBeGreaterThan(scalar.length * 20);
  });
});

/** Figures as treasurers have them: a few decimals, plausible sizes, within the bounds of the parameter. */
function drawn(param: Param): fc.Arbitrary<number | null> {
  if (param.kind !== 'number') return fc.constant(null);
  const fraction = param.unit === 'share';
  const low = param.min ?? param.above ?? (fraction ? -0.4 : -50);
  const high = param.max ?? param.below ?? (fraction ? 0.4 : 5000);
  const scale = param.whole ? 1 : fraction ? 1000 : 100;
  const inside = fc
    .integer({
      min: Math.ceil(low * scale) + (param.above === undefined ? 0 : 1),
      max: Math.min(Math.floor(high * scale) - 1, 500000),
    })
    .map((units) => units / scale);
  return param.optional ? fc.oneof(inside, fc.constant(null)) : inside;
}
