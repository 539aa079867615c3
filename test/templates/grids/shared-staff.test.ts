import { describe, expect, it } from 'vitest';
import { sharedStaff } from '../../../core/grids/shared-staff/grid';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(sharedStaff, filled, typed);

// 35 h × 52 = 1 820 hours paid, less 140 + 91 + 94 = 325: 1 495 hours. 54 600 $ × 1,15 = 62 790 $; ÷ 1 495 = 42 $.
const RATE = 42;
// 62 790 + 2 940 + 1 200 + 2 400 + 1 000 − 4 000.
const TOTAL = 66330;

describe('sharedStaff', () => {
  it('finds the cost of a productive hour', async () => {
    const { value } = await grid();
    expect(value('cost.productive.amount')).toBe(1495);
    expect(value('cost.rate.amount')).toBeCloseTo((54600 * 1.15) / 1495, 10);
    expect(value('cost.rate.amount')).toBeCloseTo(RATE, 10);
    expect(value('cost.total.amount')).toBe(TOTAL);
    expect(value('cost.common.amount')).toBe(1495 - 780 - 585);
  });

  it('gives each its hours, and its share of what is common', async () => {
    const { value } = await grid();
    expect(value('partners.direct')).toBe(780 * RATE);
    expect(value('partners.direct', 1)).toBe(585 * RATE);
    // 66 330 − 1 365 × 42 = 9 000, by hours: 780 and 585 of 1 365.
    expect(value('cost.pool.amount')).toBe(9000);
    expect(value('partners.common')).toBe(5142.86);
    expect(value('partners.common', 1)).toBe(3857.14);
    expect(value('partners.due.total')).toBeCloseTo(TOTAL, 8);
    expect(value('cost.left.amount')).toBe(0);
  });

  it('compares with the same work under contract', async () => {
    const { value } = await grid();
    expect(value('partners.saving')).toBeCloseTo(780 * 65 - 780 * RATE - 5142.86, 8);
    expect(value('partners.perHour.total')).toBeCloseTo(TOTAL / 1365, 8);
    expect(value('cost.threshold.amount')).toBeCloseTo(TOTAL / 65, 8);
    expect(value('cost.mutual.amount')).toBe('Oui');
    expect((await grid([['outsideRate', 45]])).value('cost.mutual.amount')).toBe('Non');
  });

  it('shares what is common by another key', async () => {
    const equal = await grid([['keyChoice', 'Parts égales']]);
    expect(equal.value('partners.common')).toBe(4500);
    const budget = await grid([['keyChoice', 'Budget']]);
    expect(budget.value('partners.common')).toBeCloseTo((9000 * 420) / 730, 2);
  });

  it('takes in a third partner, and does without one', async () => {
    const three = await grid([
      ['partners.name', 'CDC du Verger', 2],
      ['partners.hours', 100, 2],
    ]);
    expect(errorsIn(three.results)).toEqual([]);
    expect(three.value('cost.common.amount')).toBe(30);
    expect(three.value('partners.direct', 2)).toBe(100 * RATE);
    expect(three.value('cost.left.amount')).toBe(0);
    const one = await grid(['name', 'hours', 'budget'].map((path) => [`partners.${path}`, null, 0] as const));
    expect(errorsIn(one.results)).toEqual([]);
    expect(one.value('partners.due', 1)).toBeCloseTo(TOTAL, 8);
    expect(one.value('partners.due')).toBeUndefined();
  });

  it('still adds up when more hours are promised than there are', async () => {
    const { value, results } = await grid([['partners.hours', 1000, 0]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('cost.common.amount')).toBe(1495 - 1585);
    expect(value('partners.due.total')).toBeCloseTo(TOTAL, 8);
  });

  it('does not tell what is saved until it is known what hours cost elsewhere', async () => {
    const { value, results } = await grid([['outsideRate', null]]);
    expect(errorsIn(results)).toEqual([]);
    for (const path of ['partners.alone', 'partners.saving', 'partners.saving.total', 'cost.mutual.amount']) {
      expect(value(path)).toBeUndefined();
    }
    expect(value('partners.due.total')).toBeCloseTo(TOTAL, 8);
  });
});
