/** Functions that formulas say whole: one call, a hundred thousand, and EXPLIQUER come from the same steps. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCall } from '../../core/call/call';
import type { ClosedStep } from '../../core/declare/closed-form';
import { type Declaration, defineFunction, isClosedForm, paramsOf } from '../../core/declare/define';
import type { Param } from '../../core/declare/kinds';
import { ClosedForm } from '../../core/explain/closed-form';
import { expliquer } from '../../core/functions/help/expliquer';
import { CellError, call, catalog } from '../../core/index';
import { refuse } from '../../core/values/cell';
import { same } from '../../core/values/text';

const closed = catalog.filter(isClosedForm);

const number = (label: string, given?: object) =>
  ({ kind: 'number', unit: 'number', label: same(label), text: same(label), ...given }) as const;
const described = {
  id: 'ESSAI',
  family: 'cost',
  summary: same('essai'),
  source: same('essai'),
  asked: same('essai'),
  params: { a: number('a'), b: number('b', { optional: true, default: 0 }), c: number('c', { optional: true }) },
  result: { kind: 'value', unit: 'number', label: same('résultat') },
  examples: [],
} as const;
const formula = (written: string): Declaration => defineFunction({ ...described, formula: written });
const steps = (...written: readonly ClosedStep[]): Declaration =>
  defineFunction({ ...described, formula: 'a', steps: written });

function calculator(declaration: Declaration) {
  const made = createCall([declaration, expliquer]);
  return {
    answer: (...args: unknown[]) => made.call('ESSAI', args),
    lines: (...args: unknown[]) => (made.call('EXPLIQUER', ['ESSAI', ...args]) as unknown[][]).slice(1),
  };
}
/** The figures of the last line. */
const shown = (written: string, ...args: unknown[]) =>
  calculator(formula(written))
    .lines(...args)
    .at(-1)?.[2];

/** An explanation is written to fifteen digits, and to the cent what is a cent but for a billionth. */
const isAsExplained = (amount: unknown, answer: unknown): boolean =>
  Math.abs(Number(amount) - Number(answer)) <= 1e-9 + 1e-14 * Math.abs(Number(answer));

/** Within bounds, at them, beyond them, blank, or no number at all. */
function drawn(param: Param): fc.Arbitrary<unknown> {
  if (param.kind !== 'number') throw new Error('A closed form takes numbers');
  const low = param.min ?? param.above ?? -50;
  const high = Math.min(param.max ?? param.below ?? 5000, 5000);
  const inside = fc.double({ min: low, max: high, noNaN: true });
  return fc.oneof({ weight: 8, arbitrary: inside }, fc.constantFrom(null, '', 0, 1, low, high, -1, 'abc', '12,5'));
}

describe('a closed form', () => {
  it('is most of the functions of cost and break-even', () => {
    expect(closed.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['CONSOMMABLE', 'COUTUSAGE', 'SEUIL', 'RUPTURE']),
    );
  });

  for (const declaration of closed) {
    it(`${declaration.id}: rows computed together answer as each does alone, to the last bit, and as EXPLIQUER, to fifteen digits`, () => {
      const row = fc.tuple(...paramsOf(declaration).map(([, param]) => drawn(param)));
      // More than a block of rows, and not a whole number of blocks. A failing block is not made smaller: it takes minutes.
      fc.assert(
        fc.property(fc.array(row, { minLength: 70, maxLength: 150 }), (rows) => {
          const columns = paramsOf(declaration).map((_, at) => rows.map((args) => [args[at]]));
          const together = call(declaration.id, columns) as unknown[][];
          rows.forEach((args, at) => {
            const alone = call(declaration.id, args);
            const found = together[at]?.[0];
            if (alone instanceof CellError || found instanceof CellError || found === '') return;
            expect(found).toBe(alone);
            const lines = call('EXPLIQUER', [declaration.id, ...args]) as unknown[][];
            if (Array.isArray(lines)) expect(lines.at(-1)?.[3]).toSatisfy((amount) => isAsExplained(amount, alone));
          });
          const refused = (answer: unknown): string | undefined =>
            answer instanceof CellError ? answer.code : undefined;
          const alone = rows.map((args) =>
            args.every((arg) => arg === null || arg === '') ? '' : call(declaration.id, args),
          );
          expect(together.map(([answer]) => refused(answer))).toEqual(alone.map(refused));
        }),
        { numRuns: 5, seed: 2023, endOnFailure: true },
      );
    });
  }

  it('fills a row by a column as Excel does', () => {
    const { answer } = calculator(formula('a × 10 + b'));
    expect(answer([[1], [2]], [[3, 4]])).toEqual([
      [13, 14],
      [23, 24],
    ]);
  });

  it('keeps nothing from one call to the next', () => {
    const { answer } = calculator(steps({ id: 'x', given: ['c'], formula: 'c' }, { sum: ['x'] }));
    expect([answer(1, 0, 7), answer(1), answer(1, 0, 8)]).toEqual([7, 0, 8]);
    expect(answer([[1], [1], [1]], 0, [[7], [null], [8]])).toEqual([[7], [0], [8]]);
  });

  it('answers no figure where no step applies', () => {
    expect(calculator(steps({ when: 'a > 5', formula: 'a' })).answer(1)).toBeInstanceOf(CellError);
  });
});

describe('what is in brackets', () => {
  it('is always computed, and shown where it changes something', () => {
    expect(shown('a [+ b]', 5)).toBe('5');
    expect(shown('a [+ b]', 5, 2)).toBe('5 + 2');
    expect(shown('a [÷ (1 − b)] × 2', 5)).toBe('5 × 2');
    expect(shown('a [÷ (1 − b)] × 2', 5, 0.5)).toBe('5 ÷ (1 − 0,5) × 2');
    expect(calculator(formula('a [÷ (1 − b)] × 2')).answer(5, 0.5)).toBe(20);
  });

  it('takes its parentheses along, where they are not needed', () => {
    expect(shown('(a [+ b]) ÷ 2', 6)).toBe('6 ÷ 2');
    expect(shown('(a [+ b]) ÷ 2', 6, 2)).toBe('(6 + 2) ÷ 2');
    expect(shown('(a + 1) [÷ (1 − b)]', 6)).toBe('6 + 1');
    expect(shown('(a × 3 [+ b]) ÷ 2', 6)).toBe('6 × 3 ÷ 2');
    expect(shown('2 ÷ (a × 3 [+ b])', 6)).toBe('2 ÷ (6 × 3)');
    expect(shown('(a × 3 [+ b])^2', 6)).toBe('(6 × 3)^2');
    expect(shown('2 − (a − 3 [+ b])', 6)).toBe('2 − (6 − 3)');
  });
});

describe('conditions', () => {
  it('say which step applies, `unless` where `when` does not', () => {
    const { answer, lines } = calculator(
      steps({ when: 'a ≤ 2 × b', formula: 'a + 100' }, { unless: 'a ≤ 2 × b', formula: 'a' }),
    );
    expect([answer(4, 2), answer(5, 2)]).toEqual([104, 5]);
    expect(lines(4, 2).map(([, written]) => written)).toEqual(['a + 100']);
  });

  it('compare', () => {
    const holds = (condition: string, a: number) =>
      calculator(steps({ formula: '0' }, { when: condition, formula: '1' })).answer(a);
    expect(['a < 2', 'a > 2', 'a ≤ 2', 'a ≥ 2', 'a = 2', 'a ≈ 2'].map((condition) => holds(condition, 2))).toEqual([
      0, 0, 1, 1, 1, 1,
    ]);
    expect(holds('a = 2', 2 + 1e-12)).toBe(0);
    expect(holds('a ≈ 2', 2 + 1e-12)).toBe(1);
  });

  it('refuse, the first that holds', () => {
    const declaration = defineFunction({
      ...described,
      formula: 'a ÷ b',
      refusals: [
        { when: 'b = 0', say: () => refuse('b : 0', 'b: 0') },
        { missing: ['c'], when: 'a > 10', say: ({ a }, answer) => refuse(`${a} : ${answer}`, '') },
        { given: ['c'], when: 'a > 10', say: () => undefined },
      ],
    });
    const { answer } = calculator(declaration);
    const sentence = (value: unknown) => (value instanceof CellError ? value.text?.fr : value);
    expect([answer(12, 0), answer(12, 2), answer(12, 2, 1), answer(3, 2)].map(sentence)).toEqual([
      'b : 0',
      '12 : 6',
      6,
      1.5,
    ]);
  });
});

describe('a small rate', () => {
  it('keeps its digits: ln(1 + x) is x − x²÷2, (1 + x)^n − 1 is n·x + n(n − 1)÷2·x²', () => {
    const x = 1e-9;
    const near = (value: unknown, expected: number) =>
      expect(Math.abs(Number(value) / expected - 1)).toBeLessThan(1e-14);
    near(calculator(formula('ln(1 + a)')).answer(x), x - (x * x) / 2);
    near(calculator(formula('ln(1 − a)')).answer(x), -x - (x * x) / 2);
    near(calculator(formula('(1 + a)^b − 1')).answer(x, 10), 10 * x + 45 * x * x);
    near(calculator(formula('(1 − a)^b − 1')).answer(x, 10), -10 * x + 45 * x * x);
  });
});

describe('the formula that the reference shows', () => {
  /** Their notes say what s is; costs that are left blank are not in the sum. */
  const APART = ['REMPLACEMENT', 'COUTUSAGE'];

  it('gives the first example of every closed form', () => {
    for (const declaration of closed) {
      if (APART.includes(declaration.id)) continue;
      const last = { formula: declaration.formula ?? '' };
      const byFormula = createCall([{ ...declaration, steps: [...(declaration.steps ?? []), last] }]).call;
      const args = declaration.examples[0]?.args ?? [];
      const expected = Number(call(declaration.id, args));
      expect(Math.abs(Number(byFormula(declaration.id, args)) / expected - 1), declaration.id).toBeLessThan(1e-12);
    }
  });
});

describe('a mistake in a declaration', () => {
  it('stops at once', () => {
    const first = (declaration: Declaration) => () => new ClosedForm(declaration);
    expect(first(formula('a × prix'))).toThrow('prix');
    expect(first(formula('a [× b'))).toThrow(']');
    expect(first(steps({ when: 'a', formula: 'a' }))).toThrow('Not a condition');
    expect(first(steps({ formula: 'x' }, { id: 'x', formula: 'a' }))).toThrow('x');
    expect(first(defineFunction({ ...described, formula: 'a', refusals: [{ say: () => undefined }] }))).toThrow(
      'refusal',
    );
    const word = { kind: 'text', label: same('mot'), text: same('mot') } as const;
    expect(first(defineFunction({ ...described, params: { word }, formula: '1' }))).toThrow('must be a number');
  });
});
