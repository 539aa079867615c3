import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellError, call } from '../../../core/index';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

// H. P. Young, « Cost Allocation », Handbook of Game Theory vol. 2 (1994): two towns, 11 and 7 alone, 15 together (millions).
const TOWNS = [11, 7];

describe('ECONOMIES', () => {
  it('gives what each saves: Young’s two towns, equal savings', () => {
    expect(call('ECONOMIES', [column(TOWNS), column([9.5, 5.5])], 'fr')).toEqual(column([1.5, 1.5]));
  });

  it('keeps the orientation and the gaps of the lists', () => {
    expect(call('ECONOMIES', [[[11, '', 7]], [[7.5, '', 7.5]]], 'fr')).toEqual([[3.5, '', -0.5]]);
  });

  it('adds up to what is saved in all', () => {
    const amounts = fc.array(fc.tuple(fc.integer({ max: 1e6, min: 0 }), fc.integer({ max: 1e6, min: 0 })), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(amounts, (rows) => {
        const saved = call(
          'ECONOMIES',
          [column(rows.map(([alone]) => alone)), column(rows.map(([, part]) => part))],
          'fr',
        );
        const total = (saved as number[][]).reduce((sum, [value]) => sum + (value ?? Number.NaN), 0);
        expect(total).toBe(rows.reduce((sum, [alone, part]) => sum + alone - part, 0));
      }),
    );
  });

  it('refuses lists of different lengths, naming both', () => {
    const refusal = call('ECONOMIES', [column([11, 7, 5]), column([9.5, 5.5])], 'fr') as CellError;
    expect(refusal.message).toContain('coûts_individuels compte 3 valeurs');
    expect(refusal.message).toContain('parts en compte 2');
  });

  it('is explained partner by partner', () => {
    const lines = call('EXPLIQUER', ['ECONOMIES', column(TOWNS), column([9.5, 5.5])], 'fr') as unknown[][];
    expect(lines.slice(1).map((line) => line[3])).toEqual([1.5, 1.5]);
  });
});

describe('RECIPROCITE', () => {
  const mutual = (alone: readonly number[], parts: readonly number[]): unknown =>
    call('RECIPROCITE', [column(alone), column(parts)], 'fr');

  it('tells Young’s equal savings, mutual, from his equal split, where B would pay 7.5 against 7 alone', () => {
    expect(mutual(TOWNS, [9.5, 5.5])).toBe(true);
    expect(mutual(TOWNS, [7.5, 7.5])).toBe(false);
  });

  it('wants more than half a cent, whatever binary makes of it', () => {
    expect(mutual([10.005], [10])).toBe(false);
    expect(mutual([10.01], [10])).toBe(true);
    expect(mutual([10], [10])).toBe(false);
    expect(mutual([1000000.005], [1000000])).toBe(false);
  });
});

describe('RUPTURE', () => {
  it('is negative exactly when a partner would rather leave', () => {
    const dollars = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(dollars, dollars, fc.integer({ min: 0, max: 1e5 }), (alone, part, given) => {
        const room = call('RUPTURE', [alone, part, given], 'fr') as number;
        expect(Math.sign(room)).toBe(Math.sign(alone - part - given) || 0);
        // Giving that share of the cost alone on top uses up the room.
        expect(call('RUPTURE', [alone, part + given + room * alone], 'fr')).toBeCloseTo(0, 9);
      }),
    );
  });

  it('counts the agreed tolerance', () => {
    // 1 000 × 1,1 − 700 − 150 = 250, on 1 000.
    expect(call('RUPTURE', [1000, 700, 150, 0.1], 'fr')).toBeCloseTo(0.25, 12);
  });

  it('answers for a whole column at once', () => {
    const rooms = call('RUPTURE', [column([11, 7]), column([7.5, 7.5])], 'fr') as number[][];
    expect(rooms[0]?.[0]).toBeCloseTo(3.5 / 11, 12);
    expect(rooms[1]?.[0]).toBeCloseTo(-0.5 / 7, 12);
  });

  it('is explained by one line that equals it', () => {
    const lines = call('EXPLIQUER', ['RUPTURE', 1000, 700, 150, '10 %'], 'fr') as unknown[][];
    expect(lines[1]?.[3]).toBe(call('RUPTURE', [1000, 700, 150, 0.1], 'fr'));
  });

  it('refuses a cost alone of 0, and 10 typed for 10 %', () => {
    expect((call('RUPTURE', [0, 10], 'fr') as CellError).message).toContain('coût_individuel');
    expect((call('RUPTURE', [100, 10, 0, 10], 'fr') as CellError).message).toContain('tapez 10\u00a0%');
  });
});
