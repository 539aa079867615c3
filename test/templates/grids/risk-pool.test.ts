import { describe, expect, it } from 'vitest';
import { riskPool } from '../../../core/grids/risk-pool/grid';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(riskPool, filled, typed);

const EVENTS = [
  { chance: 0.2, loss: 12000 },
  { chance: 0.15, loss: 8000 },
  { chance: 0.1, loss: 10000 },
  { chance: 0.25, loss: 4000 },
  { chance: 0.1, loss: 6000 },
];

/** Every year that may happen, one by one: 2^5 of them. */
const years = Array.from({ length: 2 ** EVENTS.length }, (_, year) =>
  EVENTS.reduce(
    ({ lost, chance }, event, index) =>
      (year >> index) % 2 === 1
        ? { lost: lost + event.loss, chance: chance * event.chance }
        : { lost, chance: chance * (1 - event.chance) },
    { lost: 0, chance: 1 },
  ),
);
const chanceWithin = (fund: number): number =>
  years.filter(({ lost }) => lost <= fund).reduce((sum, { chance }) => sum + chance, 0);

describe('riskPool', () => {
  it('finds the smallest fund that covers 95 % of years', async () => {
    const { value } = await grid();
    const fund = value('plan.fund.amount') as number;
    expect(chanceWithin(fund)).toBeGreaterThanOrEqual(0.95);
    expect(chanceWithin(fund - 1)).toBeLessThan(0.95);
    expect(value('fund.2', 4)).toBeCloseTo(chanceWithin(fund), 8);
    // 12 000 × 20 % + 8 000 × 15 % + 10 000 × 10 % + 4 000 × 25 % + 6 000 × 10 %.
    expect(value('fund.2', 0)).toBeCloseTo(6200, 8);
    expect(value('partners.expected.total')).toBeCloseTo(6200, 8);
  });

  it('agrees with its own column of what each would set aside alone', async () => {
    const { value } = await grid();
    expect(value('partners.alone.total')).toBe(40000);
    expect(value('fund.2', 2)).toBe(40000);
    expect(value('partners.freed.total')).toBeCloseTo(value('fund.2', 3) as number, 8);
    const unlikely = await grid([['partners.chance', 0.05, 2]]);
    expect(unlikely.value('partners.alone', 2)).toBe(0);
    expect(unlikely.value('fund.2', 2)).toBe(unlikely.value('partners.alone.total'));
  });

  it('shares the fund and the contributions by the key chosen', async () => {
    const { value } = await grid();
    const fund = value('plan.fund.amount') as number;
    // The cents that rounding leaves go to the largest remainders: a share is within a cent of its part.
    expect(Math.abs((value('partners.share') as number) - (fund * 2400) / 6200)).toBeLessThan(0.01);
    expect(value('partners.share.total')).toBeCloseTo(fund, 8);
    expect(value('plan.build.amount')).toBe((fund - 2000) / 4);
    expect(value('partners.due.total')).toBeCloseTo(6200 + (fund - 2000) / 4 + 400, 8);
    const equal = await grid([['riskKey', 'Parts égales']]);
    expect(equal.value('partners.share', 4)).toBe(fund / 5);
    const byLoss = await grid([['riskKey', 'Perte possible']]);
    expect(byLoss.value('partners.share', 1)).toBe((fund * 8000) / 40000);
  });

  // « Risk Pooling » lecture: four people, 5 % chance of losing 10 000 $; 0,815 + 0,171 = 0,986 that one loss suffices.
  it('is the published example of four people', async () => {
    const people = [0, 1, 2, 3].flatMap((row) => [
      ['partners.chance', 0.05, row] as const,
      ['partners.loss', 10000, row] as const,
    ]);
    const gone = ['name', 'chance', 'loss'].map((path) => [`partners.${path}`, null, 4] as const);
    const { value, results } = await grid([...people, ...gone, ['confidence', 0.98]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('plan.fund.amount')).toBe(10000);
    expect(value('fund.2', 4)).toBeCloseTo(0.986, 3);
    expect(value('partners.alone.total')).toBe(40000);
  });

  it('takes in a sixth event, and does without one', async () => {
    const six = await grid([
      ['partners.name', 'Fête d’hiver', 5],
      ['partners.chance', 0.3, 5],
      ['partners.loss', 2000, 5],
    ]);
    expect(errorsIn(six.results)).toEqual([]);
    expect(six.value('fund.2', 5)).toBe(6);
    expect(six.value('partners.expected.total')).toBeCloseTo(6800, 8);
    const four = await grid(['name', 'chance', 'loss'].map((path) => [`partners.${path}`, null, 1] as const));
    expect(errorsIn(four.results)).toEqual([]);
    expect(four.value('partners.due', 1)).toBeUndefined();
    expect(four.value('partners.alone.total')).toBe(32000);
  });

  it('waits for the loss that goes with a chance', async () => {
    const { value, results } = await grid([['partners.loss', null, 2]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('plan.fund.amount')).toBeUndefined();
  });
});
