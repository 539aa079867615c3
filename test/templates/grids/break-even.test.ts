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

  // By hand: 1 000 $ a year over what a use brings in, 20 $ asked and the 10 $ by which the grant exceeds its cost.
  const FIXED = ['replacement', 'premises', 'supervisor', 'coordinationBudget', 'setUp', 'grant'];
  const PER_USE = ['consumable', 'maintenance', 'labour', 'administration'];
  const only = (kept: Readonly<Record<string, number>>): Typed => [
    ...[...FIXED, ...PER_USE].map((key) => [key, kept[key] ?? null] as const),
    ...Object.entries(kept),
  ];

  // By hand: 1 000 $ a year over what a use brings in, 20 $ asked and the 10 $ by which the grant exceeds its cost.
  it('counts with the price what a grant for each use pays beyond its cost', async () => {
    const granted = await grid(
      only({
        replacement: 1000,
        labour: 15,
        administration: -25,
        price: 20,
        marketPrice: 20,
        ownUses: 40,
        otherUses: 10,
      }),
    );
    expect(granted.value('base.variable.amount')).toBe(-10);
    expect(granted.value('base.threshold.amount')).toBeCloseTo(1000 / 30, 10);
    expect(granted.value('base.safety.amount')).toBeCloseTo(1 - 1000 / 30 / 50, 10);
    expect(granted.value('purchase.own.amount')).toBeCloseTo(1000 / 30, 10);
    // 100 % of 50 uses: 1 000 − 10 × 50 to pay, 20 × 50 taken in.
    expect(granted.value('table.result', 5)).toBe(500);
    expect(errorsIn(granted.results)).toEqual([]);
  });

  // 6 000 $ granted beyond the fixed costs, 3 $ lost a use: 2 000 uses, not one more.
  it('tells up to how many uses a grant covers an activity that loses on each', async () => {
    const granted = await grid(only({ grant: 6000, labour: 6, price: 3, marketPrice: 3 }));
    expect(granted.value('base.threshold.amount')).toBe('up to 2000');
    expect(granted.value('purchase.own.amount')).toBe('up to 2000');
    const lost = await grid(only({ replacement: 10, labour: 6, price: 3, marketPrice: 3 }));
    expect(lost.value('base.threshold.amount')).toBe('never');
  });
});
