import { describe, expect, it } from 'vitest';
import { breakEven } from '../../../core/grids/break-even/grid';
import { computed, errorsIn, type Typed } from '../sheet';

const grid = (typed: Typed = []) => computed(breakEven, { language: 'en', filled: true }, typed);

describe('break-even', () => {
  // 500 + 800 + 300 + 600 + 100 a year; 2.50 ÷ 0.95 + 0.05 + 30 + 5 a use; 90 a use.
  it('has no use to make when grants cover every fixed cost, and is not blank', async () => {
    const covered = await grid([['grant', 2300]]);
    expect(covered.value('base.fixed.amount')).toBe(0);
    expect(covered.value('base.threshold.amount')).toBe(0);
    expect(covered.value('base.safety.amount')).toBe(1);
    expect(errorsIn(covered.results)).toEqual([]);
    const more = await grid([['grant', 2300.01]]);
    expect(more.value('base.threshold.amount')).toBe(0);
    const less = await grid([['grant', 2299]]);
    expect(less.value('base.threshold.amount')).toBeCloseTo(1 / (90 - (2.5 / 0.95 + 35.05)), 10);
  });
});
