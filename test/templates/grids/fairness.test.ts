import { describe, expect, it } from 'vitest';
import { fairness } from '../../../core/grids/fairness/grid';
import { call } from '../../../core/index';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(fairness, filled, typed);
type Value = Awaited<ReturnType<typeof grid>>['value'];
const column = (value: Value, key: string, rows = 4): number[] =>
  Array.from({ length: rows }, (_, row) => Number(value(`partners.${key}`, row)));
const close = (found: readonly number[], expected: readonly number[], digits = 1.6): void => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((amount, index) => {
    expect(found[index]).toBeCloseTo(amount, digits);
  });
};

const ALONE = [1760, 1100, 880, 660];
const TOTAL = 1300 + 40 * 37.55 + 4 * 150;
/** Cost of the group without each partner: 24, 30, 32 and 34 uses, bought, three times 150 of coordination. */
const WITHOUT = [24, 30, 32, 34].map((uses) => 1300 + uses * 37.55 + 450);

/** Two towns (Young, 1994): 11 and 7 alone, 15 together. */
const towns = (third: number | null = null): Typed => [
  ['costSource', 'Saisis'],
  ['partners.name', null, 2],
  ['partners.name', null, 3],
  ['groups.typed', 11, 0],
  ['groups.typed', 7, 1],
  ['groups.typed', third ?? 15, 2],
];

describe('fairness', () => {
  it('models each group, which buys or rents, as COUTSACHAT does', async () => {
    const { value } = await grid();
    close(column(value, 'alone'), ALONE);
    expect(value('groups.group', 2)).toBe('A+B');
    expect(value('groups.used', 2)).toBeCloseTo(1300 + 26 * 37.55 + 300, 8);
    expect(value('count.total.value')).toBeCloseTo(TOTAL, 8);
    const model = call('COUTSACHAT', [[['A'], ['B'], ['C'], ['D']], [[16], [10], [8], [6]], 1300, 37.55, 110, 150]);
    const byName = new Map((model as (string | number)[][]).map(([name, cost]) => [name, cost]));
    expect(byName.size).toBe(15);
    for (let row = 0; row < 15; row++) {
      expect(value('groups.used', row)).toBeCloseTo(Number(byName.get(String(value('groups.group', row)))), 8);
    }
    expect(value('groups.group', 15)).toBeUndefined();
  });

  it('splits by each method', async () => {
    const { value } = await grid();
    // In proportion to 4 400; 998 of savings, a quarter each.
    close(
      column(value, 'proportional'),
      ALONE.map((alone) => (TOTAL * alone) / 4400),
      2,
    );
    close(
      column(value, 'equalSavings'),
      ALONE.map((alone) => alone - (4400 - TOTAL) / 4),
    );
    const separable = WITHOUT.map((without) => TOTAL - without);
    const left = TOTAL - separable.reduce((sum, cost) => sum + cost, 0);
    const benefits = ALONE.map((alone, i) => alone - (separable[i] ?? 0));
    const all = benefits.reduce((sum, benefit) => sum + benefit, 0);
    close(
      column(value, 'separable'),
      separable.map((cost, i) => cost + (left * (benefits[i] ?? 0)) / all),
    );
    for (const key of ['agreed', 'proportional', 'equalSavings', 'separable', 'tau', 'nucleolus', 'shapley']) {
      expect(value(`partners.${key}.total`)).toBeCloseTo(TOTAL, 6);
    }
    expect(value('partners.steps')).toBe('sans objet');
  });

  it('finds that nobody leaves the shares agreed, and what room each has', async () => {
    const { value } = await grid();
    expect(value('check.room')).toBeCloseTo((1760 - 1270.8) / 1760, 8);
    expect(value('check.room', 3)).toBeCloseTo((660 - 635.3) / 660, 8);
    expect(verdictOf(value)).toBe('Aucun groupe n’a avantage à partir.');
    const tolerant = await grid([['tolerance', 0.1]]);
    expect(tolerant.value('check.room', 3)).toBeCloseTo((660 * 1.1 - 635.3) / 660, 8);
  });

  it('names who would leave', async () => {
    // The youth centre pays 700 where it would pay 660 alone; the workshop takes the rest.
    const { value } = await grid([
      ['partners.agreed', 1206.1, 0],
      ['partners.agreed', 700, 3],
    ]);
    expect(value('leaving.1')).toBe('D');
    expect(value('leaving.4')).toBeCloseTo(40, 8);
    expect(value('leaving.1', 1)).toBeUndefined();
    expect(value('check.room', 3)).toBeLessThan(0);
  });

  it('says so when the shares do not add up', async () => {
    const { value, results } = await grid([['partners.agreed', 700, 3]]);
    expect(errorsIn(results)).toEqual([]);
    expect(verdictOf(value)).toContain('ne font pas le coût');
  });

  it('reads costs that are typed: the two towns of Young (1994)', async () => {
    const { value, results } = await grid([...towns(), ['chosenMethod', 'Shapley']]);
    expect(errorsIn(results)).toEqual([]);
    for (const key of ['equalSavings', 'separable', 'tau', 'nucleolus', 'shapley'])
      close(column(value, key, 2), [9.5, 5.5]);
    expect(value('partners.shapley', 2)).toBeUndefined();
    expect(verdictOf(value)).toBe('Aucun groupe n’a avantage à partir.');
    expect(value('check.room')).toBeCloseTo(1.5 / 11, 8);
  });

  it('shares steps where the largest need is enough for all', async () => {
    const { value } = await grid(towns(11));
    // 7 ÷ 2, then the 4 of the larger alone.
    close(column(value, 'steps', 2), [7.5, 3.5]);
    close(column(value, 'shapley', 2), [7.5, 3.5]);
  });

  it('waits for every group to have a cost', async () => {
    const { value, results } = await grid([['costSource', 'Saisis']]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('count.groups.value')).toBe(15);
    expect(value('count.known.value')).toBe(0);
    expect(value('partners.shapley')).toBeUndefined();
  });

  it('takes in a fifth and a sixth partner without moving a group, and does without one who leaves', async () => {
    const joined = await grid([
      ['partners.name', 'Cinquième', 4],
      ['partners.uses', 4, 4],
      ['partners.name', 'Sixième', 5],
      ['partners.uses', 6, 5],
    ]);
    expect(errorsIn(joined.results)).toEqual([]);
    expect(joined.value('groups.group', 14)).toBe('A+B+C+D');
    expect(joined.value('groups.group', 62)).toBe('A+B+C+D+E+F');
    const total = 1300 + 50 * 37.55 + 6 * 150;
    expect(joined.value('count.total.value')).toBeCloseTo(total, 8);
    expect(joined.value('partners.shapley.total')).toBeCloseTo(total, 6);
    // Same uses, same share, but for the cent that makes the total.
    expect(joined.value('partners.shapley', 5)).toBeCloseTo(Number(joined.value('partners.shapley', 3)), 1.6);
    const gone = await grid([['partners.name', null, 1]]);
    expect(errorsIn(gone.results)).toEqual([]);
    expect(gone.value('count.groups.value')).toBe(7);
    expect(gone.value('partners.nucleolus', 1)).toBeUndefined();
    expect(gone.value('partners.nucleolus.total')).toBeCloseTo(1300 + 30 * 37.55 + 450, 6);
  });
});

/** The first cell of the answer, above its columns. */
const verdictOf = (value: Value): unknown => value('leaving');
