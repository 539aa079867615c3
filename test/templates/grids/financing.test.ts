import { describe, expect, it } from 'vitest';
import { financing } from '../../../core/grids/financing/grid';
import { serialOf } from '../../../core/values/dates';
import { WAITS } from '../campaign/expected';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(financing, filled, typed);
const day = (year: number, month: number, date = 1): number => serialOf(year, month, date) ?? 0;

/** The row of a month of the example, which starts in May 2025. */
const monthRow = (year: number, month: number): number => (year - 2025) * 12 + month - 5;

/**
 * The example again, by a program of its own: 24 months from May 2025, running from November 2025. Paid in by the
 * partners 2 922 $ a year, a quarter in January, April, July and October; grant of 400 $ in May. Paid out a year: fixed
 * 1 300 + 400 − 480 − 100 = 1 120 and coordination 600, evenly; variable 1 502 by the forty uses.
 */
function byHand(): number[] {
  const uses = [1, 1, 2, 3, 4, 5, 3, 3, 5, 5, 4, 4];
  const oneOff: Record<string, number> = {
    '2025-5': -250 + 1000,
    '2025-7': -100,
    '2025-9': 3500,
    '2025-10': -3500 - 524.13,
    '2025-11': -150,
    '2025-12': -400 + 400,
    '2026-1': 524.13,
  };
  let cash = 0;
  return Array.from({ length: 24 }, (_, index) => {
    const year = 2025 + Math.floor((4 + index) / 12);
    const month = ((4 + index) % 12) + 1;
    cash += oneOff[`${year}-${month}`] ?? 0;
    const isRunning = year > 2025 || month >= 11;
    if (isRunning) {
      if ([1, 4, 7, 10].includes(month)) cash += 2922 / 4;
      if (month === 5) cash += 400;
      cash -= (1120 + 600) / 12 + (1502 * (uses[month - 1] ?? 0)) / 40;
    }
    // 1 000 $ without interest, twelve months of moratorium, then 48 payments of 1 000 ÷ 48, in cents: from June 2026.
    if (year > 2026 || (year === 2026 && month >= 6)) cash -= 20.83;
    return cash;
  });
}

/** Digits that two amounts to the cent share. */
const CENT = 1.6;

describe('financing', () => {
  it('sets sources against uses, to the cent', async () => {
    const { value } = await grid();
    // 3 500 + 524,13 + 250 + 100 + 150 + 400 + 500; five shares of 700, 400 + 524,13, 1 000.
    expect(value('uses.amount.total')).toBeCloseTo(5424.13, 8);
    expect(value('members.amount.total')).toBe(3500);
    expect(value('balance.gap.value')).toBe(0);
    // The grant applied for is not sure.
    expect(value('balance.sure.value')).toBe(-400);
    const refused = await grid([['grants.status', 'Refusée', 0]]);
    expect(refused.value('balance.gap.value')).toBe(-400);
    expect(refused.value('grants.counted.total')).toBeCloseTo(524.13, 8);
    const missing = await grid([['uses.amount', 3600, 0]]);
    expect(missing.value('balance.gap.value')).toBe(-100);
  });

  it('follows cash month by month, as another program does', async () => {
    const { value } = await grid();
    const expected = byHand();
    // Months are to the cent, receipts and expenses each within half of one.
    for (const [row, end] of expected.entries()) expect(Number(value('cash.end', row)) - end).toBeCloseTo(0, CENT);
    expect(value('cash.month')).toBe('mai 2025');
    expect(value('cash.month', 23)).toBe('avril 2027');
    for (const path of ['cash.month', 'cash.end', 'cash.safe']) expect(value(path, 24)).toBeUndefined();
    const least = Math.min(...expected);
    expect(value('lowest.least.hoped')).toBeCloseTo(least, CENT);
    expect(value('lowest.month.hoped')).toBe(value('cash.month', expected.indexOf(least)));
    expect(value('lowest.credit.hoped')).toBeCloseTo(Math.max(0, 100 - least), CENT);
    // Without the 400 $ that December hopes for.
    expect(value('cash.safe', monthRow(2025, 11))).toBeCloseTo(expected[monthRow(2025, 11)] ?? 0, CENT);
    expect(value('cash.safe', monthRow(2025, 12))).toBeCloseTo((expected[monthRow(2025, 12)] ?? 0) - 400, CENT);
    expect(value('lowest.last.sure')).toBeCloseTo((expected[23] ?? 0) - 400, CENT);
  });

  it('spreads a year by its seasons: twelve months make the year', async () => {
    const { value } = await grid();
    expect(value('seasons.receipts.total')).toBeCloseTo(2922 + 400, 8);
    expect(value('seasons.expenses.total')).toBeCloseTo(1120 + 1502 + 600, 8);
    // June: a twelfth of 1 720, and five uses of forty.
    expect(value('seasons.expenses', 5)).toBeCloseTo(1720 / 12 + (1502 * 5) / 40, CENT);
    // A season without weights is even.
    const even = await grid(Array.from({ length: 12 }, (_, row) => ['seasons.B', null, row] as const));
    expect(errorsIn(even.results)).toEqual([]);
    expect(even.value('seasons.expenses', 5)).toBeCloseTo((1720 + 1502) / 12, CENT);
  });

  it('pays a loan back as the table of an annuity does', async () => {
    const loan = (typed: Typed = []) =>
      grid([
        ['loans.lender', 'Caisse', 1],
        ['loans.amount', 10000, 1],
        ['loans.on', day(2025, 7, 15), 1],
        ['loans.rate', 0.06, 1],
        ['loans.term', 15, 1],
        ['loans.moratorium', 3, 1],
        ...typed,
      ]);
    const { value } = await loan();
    // 10 000 × 0,5 % ÷ (1 − 1,005⁻¹²) = 860,66; three months of 50 $ before.
    const payment = (10000 * 0.005) / (1 - 1.005 ** -12);
    expect(payment).toBeCloseTo(860.6643, 4);
    expect(value('loans.payment', 1)).toBe(860.66);
    expect(value('loans.interest', 1)).toBeCloseTo(50, 10);
    expect(value('loans.capital', 1)).toBe(day(2025, 11));
    expect(value('loans.last', 1)).toBe(day(2026, 10));
    // 12 × 860,6643 = 10 327,97, of which the last payment is what eleven of 860,66 leave: 860,71.
    expect(value('loans.cost', 1)).toBeCloseTo(10327.97 + 150 - 10000, 8);
    const repaid = (year: number, month: number) => value('cash.repaid', monthRow(year, month));
    expect(repaid(2025, 7)).toBe(0);
    expect(repaid(2025, 8)).toBeCloseTo(50, 10);
    expect(repaid(2025, 10)).toBeCloseTo(50, 10);
    expect(repaid(2025, 11)).toBe(860.66);
    expect(repaid(2026, 10)).toBeCloseTo(860.71 + 20.83, 8);
    expect(repaid(2026, 11)).toBe(20.83);
    const long = await loan([['loans.moratorium', 15, 1]]);
    expect(errorsIn(long.results)).toEqual([]);
    // Never paid back, it would be money for nothing.
    expect(long.value('loans.payment', 1)).toBe(WAITS);
    expect(long.value('lowest.credit.sure')).toBe(WAITS);
  });

  // One month at 77 %: 522 × (1 + 0,77 ÷ 12) = 555,495 exactly. At 1 %: 6 000 × (1 + 0,01 ÷ 12) = 6 005 exactly.
  it.each([
    [522, 0.77, 555.5],
    [6000, 0.01, 6005],
  ])('pays %d $ back in a month at %d, half a cent as a cent', async (amount, rate, payment) => {
    const { value } = await grid([
      ['loans.amount', amount, 1],
      ['loans.on', day(2025, 7, 15), 1],
      ['loans.rate', rate, 1],
      ['loans.term', 1, 1],
    ]);
    expect(value('loans.payment', 1)).toBe(payment);
    expect(value('loans.cost', 1)).toBeCloseTo(payment - amount, 10);
  });

  it('says what no month takes, and asks for nothing when the months are not known', async () => {
    const example = await grid();
    expect(example.value('unplaced.sources.value')).toBe(0);
    expect(example.value('unplaced.uses.value')).toBe(0);
    const undated = await grid([
      ['uses.on', null, 2],
      ['members.on', null, 0],
      ['running.amount', 60, 7],
    ]);
    expect(undated.value('unplaced.uses.value')).toBe(250);
    expect(undated.value('unplaced.sources.value')).toBe(1400);
    expect(undated.value('unplaced.natures.value')).toBe(1);
    const timeless = await grid([['firstMonth', null]]);
    expect(errorsIn(timeless.results)).toEqual([]);
    expect(timeless.value('cash.end')).toBeUndefined();
    expect(timeless.value('lowest.credit.hoped')).toBeUndefined();
  });

  it('works with one partner, full of rows, and over 36 months', async () => {
    const rest = ['name', 'parts', 'on'].flatMap((key) =>
      [1, 2, 3].map((row) => [`members.${key}`, null, row] as const),
    );
    const one = await grid([...rest, ['months', 36]]);
    expect(errorsIn(one.results)).toEqual([]);
    expect(one.value('balance.gap.value')).toBe(-2100);
    expect(one.value('cash.month', 35)).toBe('avril 2028');
    const full = await grid(
      [4, 5, 6, 7, 8, 9, 10, 11].flatMap((row) => [
        ['members.name', `Autre ${row}`, row] as const,
        ['members.parts', 1, row] as const,
        ['members.on', day(2025, 9, 30), row] as const,
      ]),
    );
    expect(full.value('members.amount.total')).toBe(13 * 700);
    expect(full.value('cash.members', monthRow(2025, 9))).toBe(13 * 700);
  });

  it('waits for what partners pay, as long as there are costs to pay and they are not said', async () => {
    const { value } = await grid([['dues', '']]);
    expect(value('running.amount', 0)).toBe(WAITS);
    expect(value('cash.end', 20)).toBe(WAITS);
    expect(value('lowest.credit.sure')).toBe(WAITS);
    const nothing = await grid([['dues', 0]]);
    expect(nothing.value('lowest.credit.sure')).toBeGreaterThan(0);
  });
});
