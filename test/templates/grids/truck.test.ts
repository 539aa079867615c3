import { describe, expect, it } from 'vitest';
import { relative } from '../../../core/formula/addresses';
import { layOut } from '../../../core/grids/language/layout';
import { CONDITION_LOOKS } from '../../../core/grids/language/look';
import { planOf } from '../../../core/grids/language/plan';
import { truck } from '../../../core/grids/truck/grid';
import { evaluated } from '../../support/evaluated';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(truck, filled, typed);

// 36 000 ÷ 8 + 3 160 + 900 + 12 × (75 + 45), over 130 + 44 + 40 + 36 days.
const FIXED = 10000;
const DAYS = 250;
// 18 L × 1,70 ÷ 100 + 1 800 ÷ 60 000 + 640 ÷ 10 000.
const KM = 0.4;
/** Driver 28 $ an hour, coordination 32 $ a work hour, equipment 8 $ a day. */
const variable = (days: number, km: number, hours: number, work: number): number =>
  km * KM + hours * 28 + work * 32 + days * 8;
const ROUND = variable(1, 80, 6, 0.5);
const PICKUP = variable(0.5, 30, 3, 0.5);
const LONG = variable(1, 240, 8, 0.5);
const EVENT = variable(2, 60, 10, 1);

describe('truck', () => {
  it('prices each kind of trip', async () => {
    const { value } = await grid();
    expect(value('year.each', 1)).toBeCloseTo(KM, 10);
    expect(value('trips.price')).toBeCloseTo(ROUND + FIXED / DAYS, 8);
    expect(value('trips.price')).toBeCloseTo(264, 8);
    expect(value('trips.price', 1)).toBeCloseTo(PICKUP + 20, 8);
    expect(value('trips.price', 2)).toBeCloseTo(LONG + 40, 8);
    expect(value('trips.price', 3)).toBeCloseTo(EVENT + 80, 8);
  });

  it('finds the same price of a trip three ways', async () => {
    for (const [trip, price] of [
      ['Livraison en région', 384],
      ['Collecte de meubles', 136],
    ] as const) {
      const { value } = await grid([['tripChosen', trip]]);
      expect(value('pools.tripPrice.amount')).toBeCloseTo(price, 8);
      expect(value('posts.share.total')).toBeCloseTo(price, 8);
    }
  });

  it('adds up the year, fixed and variable', async () => {
    const { value } = await grid();
    expect(value('pools.fixed.amount')).toBeCloseTo(FIXED, 8);
    expect(value('pools.variable.amount')).toBeCloseTo(140 * ROUND + 140 * PICKUP + 30 * LONG + 5 * EVENT, 6);
    expect(value('year.quantity')).toBe(DAYS);
    expect(value('year.quantity', 1)).toBe(140 * 80 + 140 * 30 + 30 * 240 + 5 * 60);
  });

  it('asks each partner the price of its trips', async () => {
    const { value } = await grid();
    expect(value('partners.due')).toBeCloseTo(120 * 264 + 10 * 384, 2);
    expect(value('partners.due', 3)).toBeCloseTo(60 * 136 + 3 * 432, 2);
    expect(value('partners.saving', 1)).toBeCloseTo(80 * (175 - 136) + 2 * (560 - 432), 2);
    expect(value('pools.left.amount')).toBe(0);
    expect(value('pools.mutual.amount')).toBe('Oui');
  });

  it('takes in a fifth partner, and does without one', async () => {
    const five = await grid([
      ['partners.name', 'Jardin collectif', 4],
      ['partners.trip1', 50, 4],
    ]);
    expect(errorsIn(five.results)).toEqual([]);
    expect(five.value('year.quantity')).toBe(DAYS + 50);
    expect(five.value('partners.due', 4)).toBeCloseTo(50 * (ROUND + FIXED / 300), 1);
    const three = await grid(['name', 'trip2', 'trip4'].map((path) => [`partners.${path}`, null, 1] as const));
    expect(errorsIn(three.results)).toEqual([]);
    expect(three.value('partners.due', 1)).toBeUndefined();
    expect(three.value('year.quantity')).toBe(DAYS - 44);
    expect(three.value('partners.due.total')).toBeCloseTo(FIXED + 140 * ROUND + 60 * PICKUP + 30 * LONG + 3 * EVENT, 2);
  });

  it('takes in a cost line by the trip, and does without one', async () => {
    const washed = await grid([
      ['posts.name', 'Lavage', 11],
      ['posts.amount', 12, 11],
      ['posts.unit', 'voyage', 11],
    ]);
    expect(errorsIn(washed.results)).toEqual([]);
    expect(washed.value('trips.price')).toBeCloseTo(264 + 12, 8);
    expect(washed.value('pools.tripPrice.amount')).toBeCloseTo(384 + 12, 8);
    const alone = await grid(['name', 'amount', 'per', 'unit'].map((path) => [`posts.${path}`, null, 3] as const));
    expect(errorsIn(alone.results)).toEqual([]);
    expect(alone.value('pools.tripPrice.amount')).toBeCloseTo(384 - 8 * 28, 8);
  });

  it.each([
    ['posts.per', CONDITION_LOOKS.warning],
    ['trips.name', CONDITION_LOOKS.bad],
  ] as const)('%s has a colour once it is blank, beside figures that count', async (path, { fill }) => {
    const plan = planOf(truck, filled);
    const area = layOut(truck).areas.get(path);
    if (!area) throw new Error(`Nothing is called ${path}`);
    const rule = plan.conditions.find((one) => relative(one.area) === relative(area) && one.fill === fill);
    // The rule of the first row, calculated in a cell that is free.
    const place = { row: area.row, column: plan.columns.length + 1 };
    const rules = {
      ...plan,
      cells: [...plan.cells, { ...place, look: 'smallInput' as const, formula: rule?.formula ?? '' }],
    };
    const first = { ...area, rows: 1, columns: 1 };
    for (const [entries, isSeen] of [
      [[], 0],
      [[{ ...first, value: null }], 1],
    ] as const) {
      const [results = []] = await evaluated([rules], entries);
      expect(results[place.row]?.[place.column]).toBe(isSeen);
    }
  });

  it('does not tell what is saved on a trip that has no price elsewhere', async () => {
    const { value, results } = await grid([['trips.market', null, 2]]);
    expect(errorsIn(results)).toEqual([]);
    // The food bank makes trips 1 and 3, the thrift shop 2 and 4.
    expect(value('partners.saving')).toBeUndefined();
    expect(value('partners.saving', 1)).toBeGreaterThan(0);
    expect(value('pools.mutual.amount')).toBeUndefined();
  });
});
