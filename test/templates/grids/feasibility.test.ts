import { describe, expect, it } from 'vitest';
import { feasibility } from '../../../core/grids/feasibility/grid';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(feasibility, filled, typed);

// Rows of the results: each its own, buy together, rent, hire together.
const [ALONE, TOGETHER, RENT, HIRE] = [0, 1, 2, 3];
// Rows of the figures, the titles across counted.
const [LIFE, TAXED_YEAR, TAXED_UNIT, UNIT, GST, QST] = [3, 6, 10, 11, 16, 17];
const RESULTS = ['year.capital', 'year.total', 'conclusions.each', 'conclusions.withPossible', 'conclusions.saving'];

describe('feasibility', () => {
  it('finds the year that the other grids share: 3 402 $ together', async () => {
    const { value } = await grid();
    // 3 500 × (1 + 5 % × 0 + 9,975 % × 0) ÷ 7; 500 ÷ 5; 40 × 37,55.
    expect(value('year.capital', TOGETHER)).toBeCloseTo(500, 10);
    expect(value('year.start', TOGETHER)).toBe(100);
    expect(value('year.variable', TOGETHER)).toBeCloseTo(1502, 10);
    expect(value('year.total', TOGETHER)).toBeCloseTo(500 + 1700 + 1502 + 100 - 400, 8);
    expect(value('conclusions.withoutGrant', TOGETHER)).toBeCloseTo(3802, 8);
    expect(value('conclusions.each', TOGETHER)).toBeCloseTo(3402 / 40, 10);
    // 12 more uses, if what is possible comes, at 37,55 $.
    expect(value('conclusions.withPossible', TOGETHER)).toBeCloseTo(3402 + 12 * 37.55, 8);
  });

  it('takes off the taxes that are recovered, at two rates', async () => {
    const { value } = await grid();
    // Half of each tax stays: 3 500 × (1 + 2,5 % + 4,9875 %) = 3 762,0625; four of them over 7 years.
    expect(value('year.capital', ALONE)).toBeCloseTo((4 * 3762.0625) / 7, 2);
    expect(value('year.total', ALONE)).toBeCloseTo(2149.75 + 3200 + 40 * 32.55, 8);
    const some = await grid([
      ['options.together', 0, GST],
      ['options.together', 0.5, QST],
      ['options.together', 200, TAXED_YEAR],
      ['options.together', 10, TAXED_UNIT],
    ]);
    // 1 + 5 % + 4,9875 % = 1,099875.
    expect(some.value('year.capital', TOGETHER)).toBeCloseTo((3500 * 1.099875) / 7, 2);
    expect(some.value('year.fixed', TOGETHER)).toBeCloseTo(200 * 1.099875 + 1700, 1.9);
    expect(some.value('year.variable', TOGETHER)).toBeCloseTo(40 * (10 * 1.099875 + 37.55), 2);
  });

  it('compares each option with renting, and finds from what need it costs less', async () => {
    const { value } = await grid();
    expect(value('year.total', RENT)).toBe(40 * 110);
    expect(value('conclusions.saving', TOGETHER)).toBeCloseTo(4400 - 3402, 8);
    expect(value('conclusions.saving', ALONE)).toBeCloseTo(4400 - 6651.75, 8);
    // Fixed costs added ÷ what each use saves.
    expect(value('conclusions.from', TOGETHER)).toBeCloseTo((500 + 1700 + 100 - 400) / (110 - 37.55), 8);
    expect(value('conclusions.from', ALONE)).toBeCloseTo((2149.75 + 3200) / (110 - 32.55), 8);
    expect(value('conclusions.from', RENT)).toBeUndefined();
    expect(value('best.option.value')).toBe('Acheter ensemble');
    expect(value('best.withoutGrant.value')).toBeCloseTo(3802, 8);
  });

  it('says so where an option never costs less than renting', async () => {
    const { value, results } = await grid([['options.together', 120, UNIT]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('conclusions.from', TOGETHER)).toBe('jamais');
    expect(value('best.option.value')).toBe('Louer');
  });

  it('leaves out an option without figures, and waits for one that is half said', async () => {
    const example = await grid();
    expect(RESULTS.map((path) => example.value(path, HIRE))).toEqual(RESULTS.map(() => undefined));
    expect(example.value('conclusions.check', HIRE)).toBeUndefined();
    for (const [life, shown, best] of [
      [null, undefined, 'Louer'],
      ['sept', '…', '…'],
    ] as const) {
      const { value, results } = await grid([['options.together', life, LIFE]]);
      expect(errorsIn(results)).toEqual([]);
      expect(RESULTS.map((path) => value(path, TOGETHER))).toEqual(RESULTS.map(() => shown));
      expect(value('conclusions.check', TOGETHER)).toBe('À compléter');
      expect(value('best.option.value')).toBe(best);
    }
  });

  it('saves nothing on a rent that is not known', async () => {
    const { value, results } = await grid([['options.rent', null, UNIT]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('conclusions.saving', TOGETHER)).toBeUndefined();
    expect(value('conclusions.from', TOGETHER)).toBeUndefined();
    expect(value('year.total', TOGETHER)).toBeCloseTo(3402, 8);
  });

  it('works with one partner, with twelve, and with a need of nought', async () => {
    const one = await grid(
      [1, 2, 3].flatMap((row) => ['name', 'sure', 'possible'].map((key) => [`needs.${key}`, null, row] as const)),
    );
    expect(errorsIn(one.results)).toEqual([]);
    expect(one.value('year.variable', RENT)).toBe(16 * 110);
    expect(one.value('needs.share')).toBe(1);
    const twelve = await grid(
      [4, 5, 6, 7, 8, 9, 10, 11].flatMap(
        (row) =>
          [
            [`needs.name`, `Autre ${row}`, row],
            ['needs.sure', 10, row],
          ] as const,
      ),
    );
    expect(twelve.value('needs.sure.total')).toBe(120);
    expect(twelve.value('year.total', RENT)).toBe(120 * 110);
    const none = await grid([0, 1, 2, 3].map((row) => ['needs.sure', 0, row] as const));
    expect(errorsIn(none.results)).toEqual([]);
    expect(none.value('year.total', RENT)).toBeUndefined();
  });

  it('weighs the criteria, and names who invoices by the form', async () => {
    const { value } = await grid();
    // Weights 5 + 4 + 1 + 2 + 2 + 3 + 2 + 3 = 22. Agreement: 25 + 16 + 1 + 4 + 6 + 15 + 4 + 9.
    expect(value('criteria.agreement.total')).toBeCloseTo(80 / 22, 10);
    // 5 + 16 + 5 + 10 + 8 + 9 + 10 + 12, and 10 + 8 + 5 + 10 + 10 + 9 + 10 + 9.
    expect(value('criteria.cooperative.total')).toBeCloseTo(75 / 22, 10);
    expect(value('criteria.nonProfit.total')).toBeCloseTo(71 / 22, 10);
    expect(value('outcome.form.value')).toBe('Entente ou copropriété');
    expect(value('outcome.invoices.value')).toBe('Atelier coopératif');
    expect(value('outcome.open.value')).toBe(2);
    const cooperative = await grid([['keptForm', 'Coopérative']]);
    expect(cooperative.value('outcome.invoices.value')).toBe('La nouvelle organisation');
    const unnamed = await grid([['invoicer', null]]);
    expect(unnamed.value('outcome.invoices.value')).toBe('À nommer');
    // A criterion without its score counts for neither: 4 + 1 + 2 + 2 + 3 + 2 + 3.
    const unscored = await grid([['criteria.agreement', null, 0]]);
    expect(unscored.value('criteria.agreement.total')).toBeCloseTo(55 / 17, 10);
  });
});
