import { describe, expect, it } from 'vitest';
import { scenarios } from '../../../core/grids/scenarios/grid';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(scenarios, filled, typed);

/** Empties the example, from the row of an argument on. */
const KEYS = ['s1', 's2', 's3', 's4', 's5', 's6', 'low', 'high'];
const emptied: Typed = KEYS.flatMap((key) =>
  Array.from({ length: 7 }, (_, row) => [`cases.${key}`, null, row] as const),
);

describe('scenarios', () => {
  // The break-even: fixed costs ÷ (price × (1 − unpaid) − variable cost).
  it('answers for each column', async () => {
    const { value } = await grid();
    const base = 1900 / (90 - 37.68);
    const expected = [
      base,
      2300 / (90 - 37.68),
      1900 / (105 - 37.68),
      1900 / (85 - 37.68),
      1600 / (90 - 37.68),
      1900 / (90 * 0.95 - 37.68),
    ];
    expected.forEach((result, row) => {
      expect(value('summary.result', row)).toBeCloseTo(result, 8);
      expect(value('summary.gap', row)).toBeCloseTo(result - base, 8);
    });
    expect(value('cases.argument')).toBe('coûts_fixes');
    expect(value('cases.argument', 6)).toBe('impayés');
    expect(value('cases.argument', 7)).toBeUndefined();
  });

  it('says of a scenario that is higher that it is so in % too, from a base below zero', async () => {
    // The room left: (alone − share) ÷ alone, −10 % then 20 %: 30 points higher, three times the base.
    const { value } = await grid([
      ['scenarioFunction', 'RUPTURE'],
      ...emptied,
      ['cases.s1', 1000, 0],
      ['cases.s1', 1100, 1],
      ['cases.s2', 1000, 0],
      ['cases.s2', 800, 1],
    ]);
    expect(value('summary.result', 0)).toBeCloseTo(-0.1, 12);
    expect(value('summary.gap', 1)).toBeCloseTo(0.3, 12);
    expect(value('summary.share', 1)).toBeCloseTo(3, 12);
  });

  it('finds what weighs most, the widest spread first', async () => {
    const { value } = await grid();
    expect([0, 1, 2].map((row) => value('sensitivity.1', row))).toEqual(['coûts_fixes', 'prix', 'coût_variable']);
    const margin = 90 - 37.68;
    expect(value('tornado.low')).toBeCloseTo(1700 / margin - 1900 / margin, 8);
    expect(value('tornado.high')).toBeCloseTo(2300 / margin - 1900 / margin, 8);
    expect(value('tornado.low', 1)).toBeCloseTo(1900 / (85 - 37.68) - 1900 / margin, 8);
    expect(value('tornado.high', 3)).toBeUndefined();
  });

  it('finds the price that brings break-even to 30 uses', async () => {
    const { value } = await grid();
    expect(value('goal.argument.value')).toBe('prix');
    expect(value('goal.value.value')).toBeCloseTo(1900 / 30 + 37.68, 6);
  });

  // A budget triangular on 8 000, 10 000, 12 000 over 100 uses: mean 100, P10 = 80 + √(0,1 × 40 × 20), median 100.
  it('simulates a triangular law, within sampling error', async () => {
    const { value, results } = await grid([
      ...emptied,
      ['scenarioFunction', 'GESTION'],
      ['scenarioTarget', 100],
      ['soughtRank', null],
      ['cases.s1', 10_000, 0],
      ['cases.s1', 100, 1],
      ['cases.low', 8000, 0],
      ['cases.high', 12_000, 0],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(Number(value('simulation.2'))).toBeCloseTo(100, 0);
    expect(Math.abs(Number(value('simulation.2', 1)) - (80 + Math.sqrt(80)))).toBeLessThan(1);
    expect(Math.abs(Number(value('simulation.2', 5)) - 0.5)).toBeLessThan(0.03);
    expect(value('simulation.2', 6)).toBe(5000);
    expect(value('summary.result')).toBe(100);
  });

  it('takes any function: the guide’s planer, beside one whose price is a third higher', async () => {
    const planer = [50, 5, 100, 2000, 100, 100_000, 3500, 7, 30, 1, 5];
    const typed: Typed = [
      ...emptied,
      ['scenarioFunction', 'COUTUSAGE'],
      ['soughtRank', null],
      ...planer.map((figure, row) => ['cases.s1', figure, row] as const),
      ...planer.map((figure, row) => ['cases.s3', row === 8 ? 40 : figure, row] as const),
    ];
    const { value, results } = await grid(typed);
    expect(errorsIn(results)).toEqual([]);
    // TIESS (2023): 2,50 + 0,05 + 0,285388 + 30 + 5.
    expect(value('summary.result')).toBeCloseTo(37.835388, 6);
    expect(value('summary.result', 1)).toBeUndefined();
    expect(value('summary.result', 2)).toBeCloseTo(47.835388, 6);
    expect(value('cases.argument', 18)).toBe('inflation');
  });
});
