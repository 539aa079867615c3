import { describe, expect, it } from 'vitest';
import { sharedKitchen } from '../../../core/grids/shared-kitchen/grid';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(sharedKitchen, filled, typed);

// 14 400 + 7 200 + 520 × 25 + 6 000 + 2 400 − 5 000.
const FIXED = 38000;
// A meal: 3,80 ÷ 95 % + 0,50 + 2,00 + 0,75; an hour: 4 + 1,90 ÷ 95 %.
const MEAL = 7.25;
const HOUR = 6;
// Margins of a year: 9 000 meals at 9 $, 3 500 at 11,25 $, 600 hours at 18 $, 150 at 28 $.
const MARGIN = 9000 * (9 - MEAL) + 3500 * (11.25 - MEAL) + 600 * (18 - HOUR) + 150 * (28 - HOUR);

describe('sharedKitchen', () => {
  it('counts losses in each meal and hour, the supervisor in fixed costs', async () => {
    const { value } = await grid();
    expect(value('result.fixed.amount')).toBe(FIXED);
    expect(value('tariffs.cost')).toBeCloseTo(MEAL, 10);
    expect(value('tariffs.cost', 2)).toBeCloseTo(HOUR, 10);
    expect(value('result.left.amount')).toBeCloseTo(MARGIN - FIXED, 8);
    expect(value('result.left.amount')).toBe(2250);
  });

  it('breaks even at the same share of every volume', async () => {
    const { value } = await grid();
    const share = FIXED / MARGIN;
    expect(value('tariffs.threshold')).toBeCloseTo(9000 * share, 6);
    expect(value('tariffs.threshold', 3)).toBeCloseTo(150 * share, 6);
    expect(value('result.meals.amount')).toBe(Math.ceil(12500 * share));
    expect(value('result.safety.amount')).toBeCloseTo(1 - share, 8);
    expect(value('table.step75.left')).toBeLessThan(0);
    expect(value('table.step100.left')).toBeCloseTo(2250, 8);
  });

  it('bills members and others at their own price, and hands the result to members', async () => {
    const { value } = await grid();
    expect(value('users.billed', 1)).toBe(3600 * 9 + 60 * 18);
    expect(value('users.billed', 3)).toBe(3500 * 11.25);
    expect(value('users.rebate')).toBeCloseTo((2250 * 48600) / 91800, 2);
    expect(value('users.rebate.total')).toBeCloseTo(2250, 8);
    expect(value('users.rebate', 4)).toBe(0);
    expect(value('users.saving', 3)).toBe(3500 * (12.5 - 11.25));
  });

  it('asks members for a deficit', async () => {
    const { value } = await grid([['marketing', 6000]]);
    expect(value('result.left.amount')).toBe(2250 - 3600);
    expect(value('users.rebate.total')).toBeCloseTo(-1350, 8);
    expect(value('users.net')).toBeCloseTo(48600 + (1350 * 48600) / 91800, 2);
  });

  it('takes in a sixth organisation, and does without one', async () => {
    const six = await grid([
      ['users.name', 'Maison des aînés', 5],
      ['users.member', 'Oui', 5],
      ['users.meals', 1000, 5],
    ]);
    expect(errorsIn(six.results)).toEqual([]);
    expect(six.value('tariffs.volume')).toBe(10000);
    expect(six.value('users.billed', 5)).toBe(9000);
    expect(six.value('result.left.amount')).toBeCloseTo(2250 + 1000 * (9 - MEAL), 8);
    const four = await grid(['name', 'member', 'meals', 'hours'].map((path) => [`users.${path}`, null, 1] as const));
    expect(errorsIn(four.results)).toEqual([]);
    expect(four.value('users.net', 1)).toBeUndefined();
    expect(four.value('tariffs.volume')).toBe(5400);
  });

  it('does not tell what is saved by those whose purchases have no price elsewhere', async () => {
    const { value, results } = await grid([['hourElsewhere', null]]);
    expect(errorsIn(results)).toEqual([]);
    // The first buys meals only; the second, hours too.
    expect(value('users.saving')).toBeGreaterThan(0);
    expect(value('users.alone', 1)).toBeUndefined();
    expect(value('users.saving', 1)).toBeUndefined();
  });
});
