import { describe, expect, it } from 'vitest';
import { settlement } from '../../../core/templates/grids/settlement';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(settlement, filled, typed);

describe('settlement', () => {
  it('shares the actual costs by the use recorded', async () => {
    const { value } = await grid();
    expect(value('pools.actual.total')).toBeCloseTo(1340 + 38 * 37.55 + 560, 8);
    expect(value('pools.gap.total')).toBeCloseTo(3326.9 - 3402, 8);
    // 1 340 × 2/5 + 1 426,90 × 15/38 + 560 ÷ 4, and so on.
    const due = [0, 1, 2, 3].map((row) => value('partners.due', row));
    expect(due).toEqual([1239.25, 745.95, 745.95, 595.75]);
    expect(value('partners.due.total')).toBeCloseTo(3326.9, 8);
  });

  it('tells what each is owed or owes, and who pays whom', async () => {
    const { value } = await grid();
    // Bills 2 846,90 + 480 in kind − 2 131,20 taken in.
    expect(value('partners.brought')).toBeCloseTo(1195.7, 8);
    expect(value('verdict.gap.value')).toBe(0);
    const balances = [1195.7 - 1239.25, 785.5 - 745.95, 710.4 - 745.95, 635.3 - 595.75];
    balances.forEach((balance, row) => {
      expect(value('partners.balance', row)).toBeCloseTo(balance, 8);
    });
    const rows = [0, 1, 2].map((row) => [1, 2, 3].map((column) => value(`payments.${column}`, row)));
    const paidBy = (name: string): number =>
      rows.reduce((sum, [from, , amount]) => sum + (from === name ? Number(amount) : 0), 0);
    expect(paidBy('Atelier coopératif')).toBeCloseTo(43.55, 8);
    expect(paidBy('École de métiers')).toBeCloseTo(35.55, 8);
    expect(value('payments.1', 3)).toBeUndefined();
  });

  it('puts a part of the surplus in reserve, and hands the rest back by use', async () => {
    const { value } = await grid();
    expect(value('verdict.reserve.value')).toBe(180);
    expect(value('verdict.rebate.value')).toBe(270);
    // 270 ÷ 38 = 7,10526… a use: 106,578…; 63,947… twice; 35,526….
    const rebates = [0, 1, 2, 3].map((row) => value('partners.rebate', row));
    expect(rebates).toEqual([106.58, 63.95, 63.95, 35.52]);
  });

  it('settles nothing while a bill is missing, and says how much', async () => {
    const { value, results } = await grid([['partners.bills', 2800, 0]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('verdict.gap.value')).toBeCloseTo(2800 - 2846.9, 8);
    expect(value('partners.balance')).toBeUndefined();
    expect(value('payments.1')).toBeUndefined();
  });

  it('takes in a partner, or a joint account, and does without one who leaves', async () => {
    const joined = await grid([
      ['partners.name', 'Compte commun', 4],
      ['partners.parts', 0, 4],
      ['partners.uses', 0, 4],
      ['partners.heads', 0, 4],
      ['partners.received', 2131.2, 4],
      ['partners.bills', 2131.2, 4],
      ['partners.received', null, 0],
      ['partners.bills', 715.7, 0],
    ]);
    expect(errorsIn(joined.results)).toEqual([]);
    expect(joined.value('partners.due', 4)).toBe(0);
    expect(joined.value('partners.balance', 4)).toBe(0);
    expect(joined.value('partners.balance')).toBeCloseTo(-43.55, 8);
    const cleared = ['name', 'parts', 'uses', 'heads', 'planned', 'paid'];
    const gone = await grid(cleared.map((key) => [`partners.${key}`, null, 1] as const));
    expect(errorsIn(gone.results)).toEqual([]);
    expect(gone.value('partners.due', 1)).toBeUndefined();
    expect(gone.value('partners.due.total')).toBeCloseTo(3326.9, 8);
    // What it had paid is missing from the accounts.
    expect(gone.value('verdict.gap.value')).toBeCloseTo(-785.5, 8);
  });

  it('says in words that a name is there twice', async () => {
    const { value, results } = await grid([['partners.name', 'Atelier coopératif', 1]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('payments.1', -1)).toBe('Un nom revient deux fois');
  });
});
