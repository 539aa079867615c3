import { describe, expect, it } from 'vitest';
import { groupPurchase } from '../../../core/grids/group-purchase/grid';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(groupPurchase, filled, typed);

describe('groupPurchase', () => {
  it('finds the tier that each reaches alone, and the group together', async () => {
    const { value } = await grid();
    expect([0, 1, 2, 3].map((row) => value('buyers.ownPrice', row))).toEqual([55, 58, 58, 62]);
    expect(value('order.price.amount')).toBe(51);
    expect(value('order.missing.amount')).toBe(200 - 150);
    const large = await grid([['buyers.volume', 500, 0]]);
    expect(large.value('order.price.amount')).toBe(47);
    expect(large.value('order.missing.amount')).toBeUndefined();
    const edge = await grid([['buyers.volume', 50, 3]]);
    expect(edge.value('buyers.ownPrice', 3)).toBe(55);
  });

  it('counts common costs before savings', async () => {
    const { value } = await grid();
    // 60 × 51 + 750 × 60 ÷ 150; alone 60 × 55 + 200.
    expect(value('buyers.due')).toBe(60 * 51 + 300);
    expect(value('buyers.saving')).toBe(60 * 55 + 200 - 3360);
    expect(value('buyers.due.total')).toBe(150 * 51 + 750);
    expect(value('buyers.rate', 3)).toBeCloseTo((20 * 62 + 160 - 20 * 51 - 100) / (20 * 62 + 160), 8);
    expect(value('order.mutual.amount')).toBe('Oui');
  });

  it('says no when one would do better alone', async () => {
    const { value } = await grid([
      ['purchaseKey', 'Parts égales'],
      ['ordering', 1200],
    ]);
    // 1 650 ÷ 4 = 412,50 each: the smallest pays 20 × 51 + 412,50, alone 1 400.
    expect(value('buyers.due', 3)).toBe(20 * 51 + 412.5);
    expect(value('order.mutual.amount')).toBe('Non');
  });

  it('shares the net proceeds of a campaign', async () => {
    const { value } = await grid();
    // 18 000 − 1 500 − 1 500, by 400, 300, 200 and 100 people of 1 000.
    expect([0, 1, 2, 3].map((row) => value('teams.share', row))).toEqual([6000, 4500, 3000, 1500]);
    expect(value('teams.gain')).toBe(6000 - (5500 - 1200));
    expect(value('campaign.costRate.amount')).toBeCloseTo(3000 / 18000, 10);
    expect(value('campaign.mutual.amount')).toBe('Oui');
  });

  it('shares a campaign that loses money', async () => {
    const { value, results } = await grid([['proceeds', 2000]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('teams.share')).toBe(-400);
  });

  it('takes in a fifth buyer, and does without one', async () => {
    const five = await grid([
      ['buyers.name', 'CPE des Trois-Chênes', 4],
      ['buyers.volume', 50, 4],
      ['buyers.ownCosts', 180, 4],
    ]);
    expect(errorsIn(five.results)).toEqual([]);
    expect(five.value('order.price.amount')).toBe(47);
    expect(five.value('buyers.due', 4)).toBe(50 * 47 + 750 / 4);
    const three = await grid(['name', 'volume', 'ownCosts'].map((path) => [`buyers.${path}`, null, 1] as const));
    expect(errorsIn(three.results)).toEqual([]);
    expect(three.value('buyers.saving', 1)).toBeUndefined();
    expect(three.value('buyers.due', 2)).toBeCloseTo(30 * 51 + (750 * 30) / 110, 2);
    const team = await grid(['name', 'proceeds', 'costs', 'reach'].map((path) => [`teams.${path}`, null, 0] as const));
    expect(errorsIn(team.results)).toEqual([]);
    expect(team.value('teams.share', 1)).toBe(7500);
  });
});
