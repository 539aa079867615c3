import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../../core/index';
import { exactSum, wholeSteps } from '../../../core/values/money';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const partage = (...args: unknown[]): number[] => {
  const answer = call('PARTAGE', args, 'fr');
  if (answer instanceof CellError) throw new Error(answer.message);
  return Array.isArray(answer) ? (answer.flat() as number[]) : [answer as number];
};
const cents = (values: readonly number[]): number => values.reduce((sum, value) => sum + wholeSteps(value, 0.01), 0);

/** Water filling by bisection: the exact clamp(λ × key) whose sum is the total. */
function clamped(total: number, list: readonly number[], floors: readonly number[], caps: readonly number[]): number[] {
  const at = (level: number): number[] =>
    list.map((key, i) => Math.min(caps[i] ?? 0, Math.max(floors[i] ?? 0, key === 0 ? 0 : level * key)));
  let low = 0;
  let high = 1e9;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (exactSum(at(middle)) < total) low = middle;
    else high = middle;
  }
  return at(high);
}

describe('PARTAGE, floors and caps', () => {
  const row = fc.record({
    key: fc.integer({ min: 0, max: 20 }),
    floor: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }),
    room: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined }),
  });

  it('are respected to the cent, add up, and leave the others in proportion', () => {
    let bound = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 30000 }), (rows, total) => {
        fc.pre(rows.some(({ key }) => key > 0));
        const floors = rows.map(({ floor }) => (floor === undefined ? null : floor / 100));
        const caps = rows.map(({ floor, room }) => (room === undefined ? null : ((floor ?? 1) + room) / 100));
        const answer = call(
          'PARTAGE',
          [total / 100, column(rows.map(({ key }) => key)), column(floors), column(caps)],
          'fr',
        );
        const low = rows.map(({ floor }) => floor ?? 0);
        const high = caps.map((cap) => (cap === null ? 1e9 : Math.round(cap * 100)));
        const least = low.reduce((sum, floor) => sum + floor, 0);
        const most = rows.reduce((sum, { key }, i) => sum + ((key > 0 ? high[i] : low[i]) ?? 0), 0);
        if (least > total || most < total) {
          expect(answer).toBeInstanceOf(CellError);
          return;
        }
        const parts = (Array.isArray(answer) ? answer.flat() : [answer]) as number[];
        expect(cents(parts)).toBe(total);
        const exact = clamped(
          total,
          rows.map(({ key }) => key),
          low,
          high,
        );
        parts.forEach((part, i) => {
          const value = Math.round(part * 100);
          expect(value).toBeGreaterThanOrEqual(low[i] ?? 0);
          expect(value).toBeLessThanOrEqual(high[i] ?? 0);
          expect(Math.abs(value - (exact[i] ?? 0))).toBeLessThan(1 + 1e-4);
          if (value === high[i] || value === low[i]) bound++;
        });
      }),
      { numRuns: 400 },
    );
    expect(bound).toBeGreaterThan(100);
  });

  it('those that do not play change nothing, on several pools either', () => {
    const pools = [[1000.01, 333.34]];
    const list = [
      [5, 10],
      [3, 30],
      [2, 61],
    ];
    expect(partage(pools, list, column([1, 1, 1]), column([2000, 2000, 2000]))).toEqual(partage(pools, list));
  });

  it('several pools: the totals before limits are the keys of those whom none stops', () => {
    // Alone: 540, 420, 440. Capped at 500, the first frees 40, shared 420 : 440 among the others.
    const list = [
      [5, 10],
      [3, 30],
      [2, 60],
    ];
    const parts = partage([[1000, 400]], list, null, column([500, null, null]));
    expect(parts[0]).toBe(500);
    expect(parts[1]).toBeCloseTo((900 * 420) / 860, 2);
    expect(cents(parts)).toBe(140000);
  });

  it('a partner without a key pays its floor, a surplus mirrors the cost', () => {
    expect(partage(100, column([1, 1, 0]), column([null, null, 10]))).toEqual([45, 45, 10]);
    expect(partage(-100, column([1, 1, 0]), column([null, null, 10]))).toEqual([-45, -45, -10]);
    expect(partage(-16, column([2.5, 4, 0.5, 1]), null, column([4, 2, 10, 4]))).toEqual([-4, -2, -6, -4]);
  });

  it('a limit between two steps is brought to the step that respects it', () => {
    expect(partage(100, column([1, 1]), column([52, null]), null, 5)).toEqual([55, 45]);
    expect(partage(100, column([1, 1]), null, column([48, null]), 5)).toEqual([45, 55]);
  });

  it('a cap of 0 is none: desktop Excel passes blanks as 0', () => {
    expect(partage(100, column([1, 1]), column([0, 0]), column([0, 60]))).toEqual([50, 50]);
  });
});
