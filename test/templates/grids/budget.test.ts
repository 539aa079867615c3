import { describe, expect, it } from 'vitest';
import { budget } from '../../../core/grids/budget/grid';
import { DOSSIER, plansFor } from '../../../core/grids/gallery';
import { layOut } from '../../../core/grids/language/layout';
import { evaluated } from '../../support/evaluated';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(budget, filled, typed);
type Value = Awaited<ReturnType<typeof grid>>['value'];

const POOLS = ['fixed', 'variable', 'coordination', 'total'] as const;
const ofPools = (value: Value, column: string): unknown[] => POOLS.map((pool) => value(`pools.${pool}.${column}`));
const ofEach = (value: Value, path: string): unknown[] => [0, 1, 2, 3].map((row) => value(path, row));
const ofState = (value: Value): unknown[] =>
  ['over', 'unsaid', 'unpaid', 'early', 'left'].map((line) => value(`state.${line}.value`));
const close = (found: readonly unknown[], wanted: readonly number[]): void => {
  wanted.forEach((amount, at) => {
    expect(found[at]).toBeCloseTo(amount, 6);
  });
};

// The season: 20 %, 30 %, 20 % and 30 % of the uses of the year. The insurance is all in the first quarter.
const FIXED_Q1 = (500 + 50 + 20 + 30 + 300 + 150 + 300) / 4 + 350;
const VARIABLE_Q1 = (100 + 1200 + 200) * 0.2;

describe('budget', () => {
  it('spreads each cost over the quarters: evenly, as use goes, or all in one', async () => {
    const { value } = await grid();
    const quarters = (row: number): unknown[] => [1, 2, 3, 4].map((quarter) => value(`plan.q${quarter}`, row));
    close(quarters(0), [150, 150, 150, 150]);
    close(quarters(1), [20, 30, 20, 30]);
    close(quarters(3), [0, 0, 0, 2]);
    close(quarters(9), [350, 0, 0, 0]);
    close(quarters(13), [0, -400, 0, 0]);
    // 1 300 fixed, 1 502 variable, 600 of co-ordination, as in the split.
    close(ofPools(value, 'year'), [1300, 1502, 600, 3402]);
    expect(value('plan.year.total')).toBe(3402);
  });

  it('compares the quarter that is over, and tells use from price', async () => {
    const { value } = await grid();
    close(ofPools(value, 'budget'), [FIXED_Q1, VARIABLE_Q1, 150, FIXED_Q1 + VARIABLE_Q1 + 150]);
    // 7 uses instead of 8. Knives 21 $ for 350 feet instead of 400; 7 hours at 30 $; 7 × 5 $. Insurance 15 $ more,
    // energy 7,50 $ more, a visit less: 15 $.
    const actual = [125 + 12.5 + 5 + 7.5 + 365 + 75 + 45 + 60, 21 + 210 + 35, 150];
    close(ofPools(value, 'actual'), actual);
    close(ofPools(value, 'gap'), [7.5, -34, 0, -26.5]);
    // An eighth less of 20, 240 and 40.
    close(ofPools(value, 'use'), [0, -2.5 - 30 - 5, 0, -37.5]);
    // What 7 uses should have cost in knives: 17,50 $.
    close(ofPools(value, 'price'), [7.5, 21 - 17.5, 0, 11]);
    expect(value('gaps.price', 1)).toBeCloseTo(3.5, 8);
    expect(ofState(value)).toEqual([1, 0, 0, 0, 0]);
  });

  it('counts for its planned use a partner with no use entered, in the gaps as in the projection, and says so', async () => {
    const { value } = await grid([['uses.q1', null, 3]]);
    // 3, 2 and 1 uses, and the fifth of 6 that was planned, instead of 8: a tenth less of 20, 240 and 40.
    close(ofPools(value, 'use'), [0, -2 - 24 - 4, 0, -30]);
    expect(value('uses.projected', 3)).toBe(6);
    expect(value('state.unused.value')).toBe(1);
    const { value: none } = await grid([['uses.q1', 0, 3]]);
    close(ofPools(none, 'use'), [0, -300 * 0.25, 0, -300 * 0.25]);
    expect(none('state.unused.value')).toBe(0);
  });

  it('projects the year as budgeted: the gap of today is that of the year', async () => {
    const { value } = await grid();
    close(ofPools(value, 'projection'), [1307.5, 1468, 600, 3375.5]);
    // To date, and 80 % of what was planned.
    close(ofEach(value, 'uses.projected'), [3 + 12.8, 2 + 8, 1 + 6.4, 1 + 4.8]);
  });

  it('shows uses that make the total shown', async () => {
    const thirds = [0, 1, 2].flatMap((row) => [['uses.planned', 10 / 3, row] as const, ['uses.q1', 1, row] as const]);
    const { value } = await grid([...thirds, ['uses.planned', null, 3], ['uses.q1', null, 3]]);
    // 20 % of 3 1/3, to the hundredth as it is shown, then 1 and 80 %.
    close(ofEach(value, 'uses.plannedToDate').slice(0, 3), [0.67, 0.67, 0.67]);
    expect(value('uses.plannedToDate.total')).toBeCloseTo(2.01, 10);
    close(ofEach(value, 'uses.projected').slice(0, 3), [3.67, 3.67, 3.67]);
    expect(value('uses.projected.total')).toBeCloseTo(11.01, 10);
  });

  it('projects it at the pace to date instead', async () => {
    const { value } = await grid([['restBy', 'Au rythme à ce jour']]);
    // Knives: 21 + 80 × 21 ÷ 20; preparing 210 + 960 × 210 ÷ 240; booking 35 + 160 × 35 ÷ 40; the tune-up as budgeted.
    expect(value('pools.variable.projection')).toBeCloseTo(105 + 1050 + 175 + 2, 6);
    // The insurance is paid; energy 45 + 112,5 × 45 ÷ 37,5, supervision 60 + 225 × 60 ÷ 75; the grant is still to come.
    expect(value('pools.fixed.projection')).toBeCloseTo(500 + 50 + 20 + 30 + 365 + 300 + 180 + 240 - 400, 6);
    close(ofEach(value, 'uses.projected'), [15, 10, 5, 5]);
  });

  it('shares the projection to the cent, and spreads what is left over the quarters left', async () => {
    const { value } = await grid();
    // 1 307,50 × 2/5 + 1 468 × 15,8/39 + 150 = 523 + 594,728… + 150; the two cents left of the variable costs go to
    // the largest remainders, ,8 and ,8.
    expect(ofEach(value, 'partners.due')).toEqual([1267.73, 787.91, 690.04, 629.82]);
    expect(value('partners.due.total')).toBeCloseTo(3375.5, 8);
    close(ofEach(value, 'partners.left'), [1267.73 - 578.19, 787.91 - 196.38, 690.04 - 177.6, 629.82 - 158.83]);
    // A third each time: 689,54; 591,53; 512,44; 470,99.
    expect(ofEach(value, 'partners.next')).toEqual([229.85, 197.18, 170.81, 157]);
    // What the example says was brought is what the quarter cost.
    expect(value('partners.brought.total')).toBeCloseTo(1111, 8);
  });

  it('is the budget while no quarter is over, and asks nothing once all are', async () => {
    const early = await grid([['lastQuarter', null]]);
    expect(errorsIn(early.results)).toEqual([]);
    close(ofPools(early.value, 'projection'), [1300, 1502, 600, 3402]);
    expect(early.value('gaps.gap', 1)).toBeUndefined();
    // The split of the budget itself.
    expect(ofEach(early.value, 'partners.due')).toEqual([1270.8, 785.5, 710.4, 635.3]);
    // The amounts of the first quarter.
    expect(early.value('state.early.value')).toBe(12);
    const late = await grid([['lastQuarter', 'T4']]);
    expect(late.value('partners.next')).toBeUndefined();
    expect(late.value('partners.left')).toBeDefined();
  });

  it('says what is missing instead of counting nought', async () => {
    const { value, results } = await grid([
      ['actuals.q1', null, 9],
      ['plan.nature', null, 10],
      ['plan.year', null, 11],
      ['actuals.q2', 10, 1],
    ]);
    expect(errorsIn(results)).toEqual([]);
    // The insurance is not entered: it stays out of the gaps, and the year keeps its budget.
    expect(value('gaps.gap', 9)).toBeUndefined();
    expect(value('gaps.projection', 9)).toBe(350);
    expect(String(value('plan.check', 10)).replace('\u00a0', ' ')).toBe('Nature ?');
    expect(String(value('plan.check', 11)).replace('\u00a0', ' ')).toBe('Montant ?');
    expect(ofState(value).slice(0, 4)).toEqual([1, 2, 1, 1]);
  });

  it('tells of what was paid for a row that the budget does not have, and leaves it out of every total alike', async () => {
    const { value, results } = await grid([
      ['actuals.q1', 500, 20],
      ['plan.year', null, 0],
      ['plan.spread', null, 0],
      ['plan.year', null, 11],
    ]);
    expect(errorsIn(results)).toEqual([]);
    // 500 $ of nothing; coordination and energy paid, without their amount for the year.
    expect(value('state.unsaid.value')).toBe(3);
    expect([0, 11, 20].map((row) => value('gaps.actual', row))).toEqual([undefined, undefined, undefined]);
    // The 1 111 $ of the quarter, less 150 $ and 45 $.
    expect(value('pools.total.actual')).toBeCloseTo(1111 - 150 - 45, 6);
    expect(value('gaps.actual.total')).toBeCloseTo(1111 - 150 - 45, 6);
  });

  it('projects something unforeseen: a row of nought in the budget', async () => {
    const { value } = await grid([
      ['plan.label', 'Panne', 20],
      ['plan.nature', 'Fixe', 20],
      ['plan.year', 0, 20],
      ['actuals.q1', 500, 20],
    ]);
    expect(ofState(value).slice(1, 3)).toEqual([0, 0]);
    expect(value('gaps.projection', 20)).toBe(500);
    expect(value('pools.fixed.projection')).toBeCloseTo(1307.5 + 500, 6);
    expect(value('partners.due.total')).toBeCloseTo(3375.5 + 500, 6);
  });

  it('keeps use and price apart only where uses are known', async () => {
    const { value, results } = await grid([0, 1, 2, 3].map((row) => ['uses.q1', null, row] as const));
    expect(errorsIn(results)).toEqual([]);
    expect(value('gaps.gap', 1)).toBe(1);
    expect(value('gaps.use', 1)).toBeUndefined();
    expect(value('gaps.price', 1)).toBeUndefined();
  });

  it('spreads use evenly without a season, and serves one partner alone', async () => {
    const noSeason = await grid([1, 2, 3, 4].map((quarter) => [`season.q${quarter}`, null] as const));
    expect(noSeason.value('plan.q1', 1)).toBe(25);
    const others = [1, 2, 3].flatMap((row) => [
      ...['name', 'planned', 'q1'].map((key) => [`uses.${key}`, null, row] as const),
      ...['parts', 'heads', 'planned', 'brought'].map((key) => [`partners.${key}`, null, row] as const),
    ]);
    const alone = await grid(others);
    expect(errorsIn(alone.results)).toEqual([]);
    expect(alone.value('partners.due')).toBeCloseTo(Number(alone.value('pools.total.projection')), 2);
    expect(alone.value('state.left.value')).toBe(0);
  });

  it('takes its lines, keys and uses from the other sheets of the whole guide', async () => {
    const plans = plansFor(DOSSIER, filled);
    const results = await evaluated(plans);
    const place = plans.findIndex(({ template }) => template === 'budget');
    const shown = (path: string, row = 0) => {
      const area = layOut(budget).areas.get(path);
      return area && results[place]?.[area.row + row]?.[area.column];
    };
    expect(shown('pools.total.year')).toBeCloseTo(3402, 6);
    expect([0, 1, 2, 3].map((row) => shown('uses.q1', row))).toEqual([3, 2, 1, 1]);
    expect([0, 1, 2, 3].map((row) => shown('partners.planned', row))).toEqual([1270.8, 785.5, 710.4, 635.3]);
    expect(shown('state.left.value')).toBe(0);
  });
});

it('lets one name a cost that nobody foresaw in a free row, in the whole guide', async () => {
  const plan = plansFor(DOSSIER, filled).find(({ template }) => template === 'budget');
  const { row = 0, rows = 0, column = 0 } = layOut(budget).areas.get('plan.label') ?? {};
  const names = (plan?.protection.inputs ?? []).filter(
    (area) => area.row <= row + rows - 1 && area.row + area.rows >= row + rows && area.column <= column,
  );
  // The cost and its kind, down to the last row.
  expect(names.some((area) => area.column + area.columns > column + 1)).toBe(true);
});
