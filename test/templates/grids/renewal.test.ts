import { describe, expect, it } from 'vitest';
import { renewal } from '../../../core/grids/renewal/grid';
import { serialOf } from '../../../core/values/dates';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(renewal, filled, typed);
const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? 0;

// Rows of the assets: bought, price, life, rise, residual, to replace on, price then, to gather, a year.
const [BOUGHT, PRICE, LIFE, RISE, RESIDUAL, DUE, THEN, GATHER, A_YEAR] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
/** From 1 October to 31 December: 92 days of 365. */
const FIRST = 92 / 365;

/** The fund by a program of its own: the planer in 2032 and 2039, and upkeep at so much a year. */
function balances(yearly: number, upkeep = 0): number[] {
  let held = 0;
  return Array.from({ length: 15 }, (_, index) => {
    const part = index === 0 ? FIRST : 1;
    const replaced = index === 7 || index === 14 ? 3500 * 1.025 ** index : 0;
    held = held * (1 + 0.02 * part) + (yearly - upkeep) * part - replaced;
    return held;
  });
}

/** By trial and error: the least that never runs short. */
function leastByHand(): number {
  let [low, high] = [0, 10000];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (Math.min(...balances(middle)) < 0) low = middle;
    else high = middle;
  }
  return high;
}

/** What goes in and out is to the cent, and bears interest for fifteen years: within two cents. */
const CENT = 1.4;

describe('renewal', () => {
  it('finds when the planer is replaced, and at what price', async () => {
    const { value } = await grid();
    expect(value('assets.a1', DUE)).toBe(day(2032, 10, 1));
    // 3 500 × 1,025⁷ = 4 160,40; ÷ 7 years.
    expect(value('assets.a1', THEN)).toBeCloseTo(4160.4, 1);
    expect(value('assets.a1', THEN)).toBeCloseTo(3500 * 1.025 ** 7, 8);
    expect(value('assets.a1', A_YEAR)).toBeCloseTo((3500 * 1.025 ** 7) / 7, 8);
    const years = Array.from({ length: 15 }, (_, row) => value('replacements.a1', row));
    expect(years.filter((amount) => amount !== undefined && amount !== '')).toHaveLength(2);
    expect(value('replacements.a1', 7)).toBe(4160.4);
    expect(value('replacements.a1', 14)).toBeCloseTo(3500 * 1.025 ** 14, 2);
    expect(value('replacements.end', 14)).toBe(day(2039, 12, 31));
  });

  it('finds one price for an asset, whatever the month in which the year of the fund ends', async () => {
    // Years that end on 31 March: 1 October 2032 is in the eighth, which ends in 2033.
    const { value } = await grid([
      ['fundFrom', day(2025, 10, 1)],
      ['fundEnd', day(2026, 3, 31)],
      ['mainResidual', 300],
    ]);
    expect(value('assets.a1', DUE)).toBe(day(2032, 10, 1));
    expect(value('replacements.end', 7)).toBe(day(2033, 3, 31));
    expect(value('assets.a1', THEN)).toBeCloseTo(3500 * 1.025 ** 7, 8);
    expect(value('replacements.a1', 7)).toBeCloseTo(3500 * 1.025 ** 7 - 300, 2);
    // In February, it is in the seventh: the same calendar year as before, one rise less.
    const sooner = await grid([
      ['fundEnd', day(2026, 3, 31)],
      ['mainBought', day(2025, 2, 15)],
    ]);
    expect(sooner.value('assets.a1', DUE)).toBe(day(2032, 2, 15));
    expect(sooner.value('assets.a1', THEN)).toBeCloseTo(3500 * 1.025 ** 6, 8);
    expect(sooner.value('replacements.a1', 6)).toBeCloseTo(3500 * 1.025 ** 6, 2);
  });

  it('follows the fund year by year, the first one short', async () => {
    const { value } = await grid();
    expect(value('fund.part')).toBeCloseTo(FIRST, 10);
    expect(value('fund.put')).toBeCloseTo(40 * 12.5 * FIRST, 2);
    expect(value('fund.paid')).toBe(0);
    for (const [row, held] of balances(500).entries()) expect(value('fund.held', row)).toBeCloseTo(held, CENT);
    // At 12,50 $ a use, the first planer cannot be replaced.
    expect(balances(500)[6]).toBeGreaterThan(0);
    expect(balances(500)[7]).toBeLessThan(0);
    expect(value('result.shortOn.value')).toBe(day(2032, 12, 31));
  });

  it('finds the least to put aside, a year and a use', async () => {
    const { value } = await grid();
    const least = leastByHand();
    expect(value('result.aYear.value')).toBeCloseTo(least, CENT);
    expect(value('result.perUse.value')).toBeCloseTo(least / 40, CENT);
    expect(value('result.first.value')).toBeCloseTo(least * FIRST, CENT);
    expect(value('result.gap.value')).toBeCloseTo(12.5 - least / 40, CENT);
    for (const [row, held] of balances(least).entries()) expect(value('fund.enough', row)).toBeCloseTo(held, CENT);
  });

  it('is the guide’s 12,50 $ a use when prices do not rise, over whole years', async () => {
    const { value } = await grid([
      ['mainRise', null],
      ['fundRate', null],
      ['fundFrom', day(2027, 1, 1)],
      ['mainBought', day(2027, 1, 1)],
      ['fundEnd', day(2027, 12, 31)],
    ]);
    // Bought on 1 January 2027: replaced on 1 January 2034, in the eighth year: 3 500 ÷ 8; again in 2041, the fifteenth.
    expect(value('result.aYear.value')).toBeCloseTo(7000 / 15, 8);
    const december = await grid([
      ['mainRise', null],
      ['fundRate', null],
      ['fundFrom', day(2027, 1, 1)],
      ['mainBought', day(2026, 12, 31)],
      ['fundEnd', day(2027, 12, 31)],
    ]);
    // Replaced at the end of the seventh year: 3 500 ÷ 7 ÷ 40 uses.
    expect(december.value('result.perUse.value')).toBeCloseTo(12.5, 8);
    expect(december.value('result.gap.value')).toBeCloseTo(0, 8);
    expect(december.value('result.shortOn.value')).toBe('jamais');
  });

  it('takes eight assets, one that is overdue, and one that is half said', async () => {
    const other = (asset: string, bought: number, price: number, life: number): Typed => [
      [`assets.${asset}`, bought, BOUGHT],
      [`assets.${asset}`, price, PRICE],
      [`assets.${asset}`, life, LIFE],
    ];
    const { value, results } = await grid([
      ...other('a2', day(2015, 6, 1), 1000, 5),
      ['assets.a2', 100, RESIDUAL],
      ...['a3', 'a4', 'a5', 'a6', 'a7', 'a8'].flatMap((asset) => other(asset, day(2025, 6, 1), 100, 1)),
    ]);
    expect(errorsIn(results)).toEqual([]);
    // Two lives have run out: it is bought once, now, for 1 000 − 100; then when its third life ends, on 1 June 2030.
    expect(value('replacements.a2', 0)).toBe(900);
    expect(value('replacements.a2', 5)).toBe(900);
    // A life of one year: every year from 2026 on.
    expect(value('replacements.a8', 0)).toBeUndefined();
    expect(value('replacements.a8', 1)).toBe(100);
    expect(value('replacements.total', 1)).toBe(600);
    for (const typed of [
      [['mainLife', null]],
      [['mainBought', null]],
      [['mainPrice', 'cher']],
      [['fundEnd', null]],
      [['usesPerYear', 0]],
    ] as const satisfies readonly Typed[]) {
      const half = await grid(typed);
      expect(errorsIn(half.results)).toEqual([]);
    }
    const lifeless = await grid([['mainLife', null]]);
    expect([DUE, THEN, GATHER, A_YEAR].map((row) => lifeless.value('assets.a1', row))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('pays from the fund the upkeep that it is asked to pay', async () => {
    // Belt and bearings, 150 $ every 36 months: 50 $ a year, for its part in the first one.
    const { value } = await grid([
      ['upkeep.every', 36, 2],
      ['upkeep.cost', 150, 2],
      ['upkeep.byFund', 'Oui', 2],
    ]);
    expect(value('fund.paid')).toBeCloseTo(50 * FIRST, 2);
    for (const [row, held] of balances(500, 50).entries()) expect(value('fund.held', row)).toBeCloseTo(held, CENT);
  });

  it('counts upkeep by its own months, and says what is late', async () => {
    const { value } = await grid();
    // The knives, 100 $ a year; the two checks have no cost.
    expect(value('upkeep.yearly.total')).toBeCloseTo(100, 10);
    expect(value('upkeep.next', 0)).toBe(day(2027, 10, 1));
    expect(value('upkeep.next', 1)).toBe(day(2027, 3, 15));
    expect(value('upkeep.alert', 1)).toBe('En retard');
    expect(value('upkeep.alert', 0)).toBeUndefined();
    expect(value('result.late.value')).toBe(1);
    const september = await grid([['upkeepToday', day(2027, 9, 15)]]);
    expect(september.value('upkeep.alert', 0)).toBe('Bientôt');
  });

  it('reads the rise of each asset', async () => {
    const { value } = await grid([
      ['assets.a2', day(2025, 5, 1), BOUGHT],
      ['assets.a2', 200, PRICE],
      ['assets.a2', 2, LIFE],
      ['assets.a2', 0.1, RISE],
    ]);
    expect(value('replacements.a2', 2)).toBeCloseTo(200 * 1.1 ** 2, 10);
    expect(value('replacements.a2', 4)).toBeCloseTo(200 * 1.1 ** 4, 10);
    expect(value('replacements.a2', 3)).toBeUndefined();
  });

  it('has a first year of twelve months at most: nothing is counted of a longer one, whose end is in red', async () => {
    const endingOn = (end: number) =>
      grid([
        ['fundFrom', day(2027, 4, 1)],
        ['fundEnd', end],
      ]);
    const whole = await endingOn(day(2028, 3, 31));
    expect(whole.value('fund.part')).toBe(1);
    expect(whole.value('result.aYear.value')).toBeGreaterThan(0);
    for (const end of [day(2028, 4, 1), day(2029, 12, 31), day(2027, 3, 31)]) {
      const { value } = await endingOn(end);
      expect(value('result.aYear.value')).toBeUndefined();
      expect(value('result.now.value')).toBe(12.5);
      expect(value('fund.put.total')).toBe(0);
    }
  });
});
