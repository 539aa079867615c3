import { describe, expect, it } from 'vitest';
import { replacement } from '../../../core/grids/replacement/grid';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(replacement, filled, typed);

// 36 000 + 8 000 + 6 000 − 10 000.
const FIXED = 40000;
// 45 760 × 1,15 ÷ (2 080 − 320) + 2,10.
const HOUR = (45760 * 1.15) / 1760 + 2.1;

describe('replacement', () => {
  it('finds the tariff that just covers costs', async () => {
    const { value } = await grid();
    expect(HOUR).toBeCloseTo(32, 10);
    expect(value('plan.hour.amount')).toBeCloseTo(HOUR, 10);
    // 40 000 × 60 % ÷ 80 members; 40 000 × 40 % ÷ 3 200 hours + 32.
    expect(value('tariff.1')).toBeCloseTo((FIXED * 0.6) / 80, 8);
    expect(value('tariff.1')).toBeCloseTo(300, 8);
    expect(value('tariff.2')).toBeCloseTo((FIXED * 0.4) / 3200 + 32, 8);
    expect(value('tariff.2')).toBeCloseTo(37, 8);
  });

  it('breaks even in members at the tariff decided', async () => {
    const { value } = await grid();
    // A member brings 300 $ and 40 hours at 38 $, and costs 40 hours at 32 $.
    expect(value('plan.threshold.amount')).toBeCloseTo(FIXED / (300 + 40 * (38 - HOUR)), 8);
    expect(value('plan.result.amount')).toBeCloseTo(80 * 300 + 3200 * (38 - HOUR) - FIXED, 6);
    expect(value('plan.worthwhile.amount')).toBeCloseTo(300 / (52 - 38), 10);
    expect(value('table.step75.left')).toBeLessThan(0);
    expect(value('table.step100.left')).toBeCloseTo(3200, 6);
  });

  it('shows what each group pays and saves', async () => {
    const { value } = await grid();
    expect(value('groups.each')).toBe(48);
    expect(value('groups.due')).toBe(300 + 48 * 38);
    expect(value('groups.saving')).toBe(48 * 52 - 300 - 48 * 38);
    expect(value('groups.perHour', 1)).toBeCloseTo((25 * 300 + 700 * 38) / 700, 8);
    expect(value('groups.members.total')).toBe(80);
  });

  it('takes in a fifth group, and does without one', async () => {
    const five = await grid([
      ['groups.name', 'Apiculture', 4],
      ['groups.members', 5, 4],
      ['groups.hours', 100, 4],
    ]);
    expect(errorsIn(five.results)).toEqual([]);
    expect(five.value('groups.members.total')).toBe(85);
    expect(five.value('groups.due', 4)).toBe(300 + 20 * 38);
    const three = await grid(['name', 'members', 'hours'].map((path) => [`groups.${path}`, null, 0] as const));
    expect(errorsIn(three.results)).toEqual([]);
    expect(three.value('groups.due')).toBeUndefined();
    expect(three.value('groups.hours.total')).toBe(1760);
    expect(three.value('tariff.1')).toBeCloseTo(24000 / 50, 8);
  });

  it('does not tell what is saved until it is known what an agency asks', async () => {
    const { value, results } = await grid([['agency', null]]);
    expect(errorsIn(results)).toEqual([]);
    for (const path of ['groups.alone', 'groups.saving', 'groups.alone.total', 'groups.saving.total']) {
      expect(value(path)).toBeUndefined();
    }
  });
});
