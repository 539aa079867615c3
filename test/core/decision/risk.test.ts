import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalLosses } from '../../../core/functions/decision/shared/risk-pool';
import { type CellError, call } from '../../../core/index';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

interface Fund {
  expected: number;
  pooled: number;
  alone: number;
  freed: number;
  chance: number;
}
function fund(chances: readonly number[], losses: readonly number[], confidence?: number): Fund {
  const rows = call('FONDSRISQUE', [column(chances), column(losses), confidence], 'fr') as number[][];
  const [expected = 0, pooled = 0, alone = 0, freed = 0, chance = 0] = rows.slice(1).map((row) => row[1] as number);
  return { expected, pooled, alone, freed, chance };
}

/** Every year one by one: which of the events happen, with what chance, at what cost. */
function everyYear(chances: readonly number[], losses: readonly number[]): { total: number; chance: number }[] {
  const years = [];
  for (let year = 0; year < 2 ** chances.length; year++) {
    let total = 0;
    let chance = 1;
    chances.forEach((p, i) => {
      const happens = Math.floor(year / 2 ** i) % 2 === 1;
      total += happens ? (losses[i] as number) : 0;
      chance *= happens ? p : 1 - p;
    });
    years.push({ total, chance });
  }
  return years.sort((a, b) => a.total - b.total);
}

// « Risk Pooling » lecture notes (stored at coursehero.com/file/3039070): each person loses 10 000 $ with a 5 % chance.
// Two people: no loss 0,9025, one 0,095, two 0,0025. Four: 0,815, 0,171, 0,014, 0,000475, 0,000006.
describe('FONDSRISQUE: four people at a 5 % chance of losing 10 000 $', () => {
  const four = (confidence: number): Fund => fund([0.05, 0.05, 0.05, 0.05], [10000, 10000, 10000, 10000], confidence);

  it('has the distribution of the lecture', () => {
    const { totals, chances } = totalLosses(Array.from({ length: 4 }, () => ({ chance: 0.05, loss: 10000 })));
    expect([...totals]).toEqual([0, 10000, 20000, 30000, 40000]);
    [0.815, 0.171, 0.014, 0.000475, 0.000006].forEach((published, i) => {
      expect(chances[i]).toBeCloseTo(published, i < 3 ? 3 : 6);
    });
  });

  it('covers 81 % of years with nothing, 98 % with one loss, 99,9 % with two', () => {
    expect(four(0.81).pooled).toBe(0);
    expect(four(0.82).pooled).toBe(10000);
    expect(four(0.986).pooled).toBe(20000);
    expect(four(0.999).pooled).toBe(20000);
    expect(four(1).pooled).toBe(40000);
  });

  it('frees what four separate funds would hold in excess', () => {
    expect(four(0.98)).toMatchObject({ pooled: 10000, alone: 40000, freed: 30000 });
    expect(four(0.98).expected).toBeCloseTo(2000, 9);
    expect(four(0.98).chance).toBeCloseTo(0.815 + 0.171, 3);
  });
});

// Harrington and Niehaus, Risk Management and Insurance: a 20 % chance of losing 2 500 $ each, two drivers.
// Published: pooled totals 0 (0,64), 2 500 (0,32), 5 000 (0,04); expected loss unchanged at 500 each; the standard
// deviation of each one’s share falls from 1 000 to 707.
describe('FONDSRISQUE: two drivers at a 20 % chance of losing 2 500 $', () => {
  it('has the distribution of the textbook, whose spread falls', () => {
    const { totals, chances } = totalLosses([
      { chance: 0.2, loss: 2500 },
      { chance: 0.2, loss: 2500 },
    ]);
    expect([...totals]).toEqual([0, 2500, 5000]);
    [0.64, 0.32, 0.04].forEach((published, i) => {
      expect(chances[i]).toBeCloseTo(published, 12);
    });
    const share = [...totals].map((total) => total / 2);
    const variance = share.reduce((sum, each, i) => sum + (chances[i] as number) * (each - 500) ** 2, 0);
    expect(Math.sqrt(variance)).toBeCloseTo(707, 0);
  });

  it('needs one loss together at 95 %, two apart', () => {
    expect(fund([0.2, 0.2], [2500, 2500])).toMatchObject({ expected: 1000, pooled: 2500, alone: 5000, freed: 2500 });
  });
});

describe('FONDSRISQUE in general', () => {
  const events = fc.array(
    fc.tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 40 }).map((tens) => tens * 250),
    ),
    { minLength: 1, maxLength: 9 },
  );

  it('agrees with every year counted one by one', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 100 }), (rows, percent) => {
        const chances = rows.map(([p]) => p / 100);
        const losses = rows.map(([, loss]) => loss);
        const confidence = percent / 100;
        const found = fund(chances, losses, confidence);
        const years = everyYear(chances, losses);
        const atMost = (amount: number): number =>
          years.reduce((sum, year) => sum + (year.total <= amount ? year.chance : 0), 0);
        const below = years.filter((year) => year.total < found.pooled).reduce((sum, year) => sum + year.chance, 0);
        expect(atMost(found.pooled)).toBeGreaterThanOrEqual(confidence - 1e-9);
        expect(below).toBeLessThanOrEqual(confidence + 1e-9);
        expect(found.chance).toBeCloseTo(Math.min(1, atMost(found.pooled)), 9);
        expect(found.expected).toBeCloseTo(
          years.reduce((sum, year) => sum + year.total * year.chance, 0),
          6,
        );
        expect(found.freed).toBeCloseTo(found.alone - found.pooled, 9);
      }),
    );
  });

  it('does not depend on the order of events', () => {
    fc.assert(
      fc.property(events, (rows) => {
        const forwards = fund(
          rows.map(([p]) => p / 100),
          rows.map(([, loss]) => loss),
        );
        const back = [...rows].reverse();
        const backwards = fund(
          back.map(([p]) => p / 100),
          back.map(([, loss]) => loss),
        );
        expect(backwards.pooled).toBe(forwards.pooled);
      }),
    );
  });

  it('stays exact with twenty different losses, and refuses a twenty-first at once', () => {
    const chances = Array.from({ length: 20 }, () => 0.5);
    const losses = Array.from({ length: 20 }, (_, i) => 2 ** i);
    // Every total from 0 to 2^20 − 1 is as likely: 95 % of them are at most 0,95 × 2^20 − 1, rounded up.
    expect(fund(chances, losses).pooled).toBe(Math.ceil(0.95 * 2 ** 20) - 1);
    const refusal = call('FONDSRISQUE', [column([...chances, 0.5]), column([...losses, 1])], 'fr') as CellError;
    expect(refusal.message).toContain('21 événements');
  });
});
