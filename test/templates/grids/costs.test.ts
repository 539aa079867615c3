import { describe, expect, it } from 'vitest';
import { costs } from '../../../core/grids/costs/grid';
import { split } from '../../../core/grids/split/grid';
import { computed, errorsIn } from '../sheet';

const filled = { language: 'fr', filled: true } as const;

// TIESS (2023), the planer, 40 uses a year of 50 feet, 5 hours and 1 hour of work:
// 100 ÷ 2 000 × 2 000 + 100 ÷ 100 000 × 2 000 + 30 × 40 + 5 × 40.
const VARIABLE = 100 + 2 + 1200 + 200;
// 3 500 ÷ 7; insurance, storage 12 × 25, energy, supervision; 250, 100 and 150 over 5 years; less the grant.
const FIXED = 500 + 350 + 12 * 25 + 150 + 300 + 50 + 20 + 30 - 400;
// 6 + 8 + 4 + 2 hours at 39 000 × 1,12 ÷ (1 820 − 364).
const COORDINATION = 20 * ((39000 * 1.12) / (1820 - 364));

describe('list of costs', () => {
  it('puts the planer on a year: fixed, variable and coordination', async () => {
    const { value } = await computed(costs, filled);
    expect(value('rate.hour.amount')).toBeCloseTo(30, 10);
    expect(value('pools.fixed.native')).toBeCloseTo(FIXED, 8);
    expect(value('pools.variable.native')).toBeCloseTo(VARIABLE, 8);
    expect(value('pools.coordination.native')).toBeCloseTo(COORDINATION, 8);
    expect(value('pools.total.native')).toBeCloseTo(FIXED + VARIABLE + COORDINATION, 8);
    expect(value('pools.perUse.native')).toBeCloseTo((FIXED + VARIABLE + COORDINATION) / 40, 8);
  });

  it('finds the same with our functions, by other ways', async () => {
    const { value } = await computed(costs, filled);
    for (const line of ['fixed', 'variable', 'coordination', 'total', 'perUse']) {
      expect(value(`pools.${line}.ours`)).toBeCloseTo(Number(value(`pools.${line}.native`)), 8);
    }
    expect(value('state.agree.amount')).toBe('Oui');
  });

  it('is what the grid of the split starts from', async () => {
    const { value } = await computed(costs, filled);
    const shared = await computed(split, filled);
    expect(value('pools.fixed.native')).toBeCloseTo(Number(shared.value('fixedPool')), 8);
    expect(value('pools.variable.native')).toBeCloseTo(Number(shared.value('variablePool')), 8);
    expect(value('pools.coordination.native')).toBeCloseTo(Number(shared.value('commonPool')), 8);
  });

  it('sorts every cost once: by the six of the guide, and by nature', async () => {
    const { value } = await computed(costs, filled);
    // Consumables 100 + 150; replacement; maintenance; preparation; administration; management 600 + 50 + 20 + 30.
    const six = [250, 500, 2, 1200, 200, 700];
    for (const [row, amount] of six.entries()) expect(value('sorts.yearly', row)).toBeCloseTo(amount, 8);
    // Insurance, storage and supervision; the grant.
    expect(value('sorts.yearly', 6)).toBeCloseTo(350 + 300 + 300, 8);
    expect(value('sorts.yearly', 7)).toBe(-400);
    expect(value('sorts.yearly.total')).toBeCloseTo(3402, 8);
    expect(value('nature.direct.recurring')).toBeCloseTo(100 + 500 + 2 + 1200 + 300, 8);
    expect(value('nature.indirect.oneOff')).toBeCloseTo((250 + 100 + 150) / 5, 8);
    expect(value('nature.unsorted.total')).toBe(0);
  });

  it('takes in a cost, and lets go of another', async () => {
    const added = await computed(costs, filled, [
      ['posts.label', 'Sciure à évacuer', 14],
      ['posts.amount', 20, 14],
      ['posts.per', 2, 14],
      ['posts.unit', 'semaine', 14],
    ]);
    expect(errorsIn(added.results)).toEqual([]);
    expect(added.value('posts.yearly', 14)).toBeCloseTo((20 / 2) * 52, 8);
    expect(added.value('pools.total.ours')).toBeCloseTo(3402 + 520, 8);
    expect(added.value('state.agree.amount')).toBe('Oui');
    // Neither direct nor indirect yet.
    expect(added.value('nature.unsorted.total')).toBeCloseTo(520, 8);

    const keys = ['label', 'amount', 'per', 'unit', 'sort', 'link', 'pace', 'source'];
    // The second of the posts typed in: the replacement.
    const removed = await computed(
      costs,
      filled,
      keys.map((key) => [`posts.${key}`, null, 2] as const),
    );
    expect(errorsIn(removed.results)).toEqual([]);
    expect(removed.value('pools.fixed.native')).toBeCloseTo(FIXED - 500, 8);
    expect(removed.value('state.agree.amount')).toBe('Oui');
  });

  it('follows a new unit and the number of uses', async () => {
    const { value, results } = await computed(costs, filled, [
      ['units.unit', 'kilomètre', 8],
      ['units.oneUse', 30, 8],
      ['posts.label', 'Livraison', 14],
      ['posts.amount', 0.6, 14],
      ['posts.unit', 'kilomètre', 14],
      ['usesPerYear', 50],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('pools.variable.native')).toBeCloseTo((VARIABLE / 40) * 50 + 0.6 * 30 * 50, 8);
    expect(value('pools.fixed.native')).toBeCloseTo(FIXED, 8);
    expect(value('pools.perUse.ours')).toBeCloseTo((FIXED + COORDINATION) / 50 + VARIABLE / 40 + 0.6 * 30, 8);
    expect(value('state.agree.amount')).toBe('Oui');
  });

  it('counts the costs that its six costs leave out', async () => {
    const { value } = await computed(costs, filled, [
      ['posts.sort', '5', 1],
      ['posts.sort', '', 2],
    ]);
    expect(value('state.unsorted.amount')).toBe(2);
    const whole = await computed(costs, filled, []);
    expect(whole.value('state.unsorted.amount')).toBe(0);
    expect(whole.value('sorts.yearly.total')).toBeCloseTo(Number(whole.value('posts.yearly.total')), 8);
  });

  it('waits for the amount of a cost before it checks, without an error', async () => {
    const { value, results } = await computed(costs, filled, [['posts.label', 'Permis', 14]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('state.left.amount')).toBe(1);
    expect(value('pools.total.ours')).toBeUndefined();
    expect(value('pools.total.native')).toBeCloseTo(3402, 8);
  });

  it('waits too when a unit in use is taken off, or has no quantity', async () => {
    // Without its name, both the cost and the quantity are left without a unit.
    const unnamed = await computed(costs, filled, [['units.unit', null, 7]]);
    expect(errorsIn(unnamed.results)).toEqual([]);
    expect(unnamed.value('state.left.amount')).toBe(2);
    expect(unnamed.value('pools.total.ours')).toBeUndefined();
    // Without the hours of work.
    expect(unnamed.value('pools.total.native')).toBeCloseTo(3402 - 1200, 8);
    const uncounted = await computed(costs, filled, [['units.oneUse', null, 7]]);
    expect(errorsIn(uncounted.results)).toEqual([]);
    expect(uncounted.value('state.left.amount')).toBe(1);
    // The unit is known, how much of it is not: the cost is not nought.
    expect(uncounted.value('pools.total.native')).toBe('…');
  });

  it('waits when a quantity has no unit, or a unit is there twice', async () => {
    // The hours of machine are in no cost; « pied » is the unit of two.
    for (const [typed, left] of [
      [['units.unit', null, 6], 1],
      [['units.unit', 'pied', 6], 2],
    ] as const) {
      const { value, results } = await computed(costs, filled, [typed]);
      expect(errorsIn(results)).toEqual([]);
      expect(value('state.left.amount')).toBe(left);
      expect(value('pools.total.ours')).toBeUndefined();
    }
  });

  it('says what is still to price among the costs often forgotten', async () => {
    const { value } = await computed(costs, filled);
    // Taxes, losses and contingencies.
    expect(value('state.toPrice.amount')).toBe(3);
    const empty = await computed(costs, { language: 'fr', filled: false });
    expect(empty.value('state.toPrice.amount')).toBe(0);
    expect(empty.value('state.left.amount')).toBe(0);
  });
});
