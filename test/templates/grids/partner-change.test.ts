import { describe, expect, it } from 'vitest';
import { partnerChange } from '../../../core/grids/partner-change/grid';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;

/** Four partners, the school having joined in March: figures by hand below. */
const FOUR: Typed = [
  ['presence.arrival', 46_447, 2],
  ...[1425, 850, 617, 510].map((paid, row) => ['presence.paid', paid, row] as const),
  ...['name', 'key', 'arrival', 'paid'].map((key) => [`presence.${key}`, null, 6] as const),
  ['exchange.parts', null, 6],
];
const grid = (typed: Typed = []) => computed(partnerChange, filled, [...FOUR, ...typed]);

// Days of 2027, both ends included: 365; 1 March to 31 December, 306; 1 January to 30 September, 273.
const WEIGHTS = [16 * 365, 10 * 365, 8 * 306, 6 * 273];
const ALL = WEIGHTS.reduce((sum, weight) => sum + weight, 0);
// On 1 March 2027 the planer bought on 1 October 2025 has run 517 days of 7 years of 365.
const IN_MARCH = 3500 * (1 - 517 / 365 / 7);
/** A fifth of it, to the cent, from the school to the four other parts. */
const BOUGHT = Math.round((IN_MARCH / 5) * 100) / 100;
const SOLD = 2500 / 5;

describe('joining and leaving', () => {
  it('has a fifth partner in from March, and one of the four founders out in September', async () => {
    const { value, results } = await computed(partnerChange, filled);
    expect(errorsIn(results)).toEqual([]);
    // Uses by days: 16, 10 and 8 all year; 6 for 273 days; 8 for 306.
    const weights = [16 * 365, 10 * 365, 8 * 365, 6 * 273, 8 * 306];
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    [0, 1, 2, 3, 6].forEach((row, index) => {
      const due = (3402 * (weights[index] ?? 0)) / all;
      expect(Math.abs(Number(value('presence.due', row)) - due)).toBeLessThan(0.01);
    });
    expect(value('verdict.gap.value')).toBe(0);
    expect(value('verdict.short.value')).toBe(0);
    // A sixth of the value to each of five parts; then a sixth of 2 500 $ back, from five parts.
    expect(value('exchange.own', 6)).toBe(-Math.round((IN_MARCH / 6) * 100) / 100);
    expect(value('exchange.own', 3)).toBe(416.67);
    expect(value('exchange.transfer.total')).toBeCloseTo(0, 8);
  });

  it('shares the costs of the year by days of presence', async () => {
    const { value } = await grid();
    expect([0, 1, 2, 3].map((row) => value('presence.days', row))).toEqual([365, 365, 306, 273]);
    WEIGHTS.forEach((weight, row) => {
      expect(Math.abs(Number(value('presence.due', row)) - (3402 * weight) / ALL)).toBeLessThan(0.01);
    });
    expect(value('presence.due.total')).toBeCloseTo(3402, 8);
    expect(value('presence.balance')).toBeCloseTo(1425 - Number(value('presence.due')), 8);
  });

  it('has nothing paid by one who left before the year, or joins after it, and shares it among the others', async () => {
    // 5 December 2026, and 20 February 2028.
    for (const typed of [
      ['presence.departure', 46_361, 3],
      ['presence.arrival', 46_803, 3],
    ] as const) {
      const { value, results } = await grid([['presence.departure', null, 3], typed]);
      expect(errorsIn(results)).toEqual([]);
      const present = WEIGHTS.slice(0, 3);
      const all = present.reduce((sum, weight) => sum + weight, 0);
      present.forEach((weight, row) => {
        expect(Math.abs(Number(value('presence.due', row)) - (3402 * weight) / all)).toBeLessThan(0.01);
      });
      expect(value('presence.due', 3)).toBe(0);
      expect(value('presence.balance', 3)).toBe(510);
      expect(value('payments', 1)).toBeDefined();
    }
  });

  it('waits while nobody present has a key', async () => {
    const others = [0, 1, 2].map((row) => ['presence.key', 0, row] as const);
    const { value, results } = await grid([...others, ['presence.departure', 46_361, 3]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('presence.due')).toBeUndefined();
  });

  it('values the resource on the day, in a straight line', async () => {
    const { value } = await grid();
    expect(value('exchange.age', 3)).toBe(2);
    expect(value('exchange.worth', 3)).toBeCloseTo(3500 - 2 * 500, 8);
    expect(value('exchange.own', 3)).toBe(SOLD);
    expect(value('exchange.worth', 2)).toBeCloseTo(IN_MARCH, 8);
    expect(value('exchange.own', 2)).toBe(-BOUGHT);
  });

  it('has each pay and receive by its parts', async () => {
    const { value } = await grid();
    const byPart = (BOUGHT - SOLD) / 4;
    expect(value('exchange.transfer')).toBeCloseTo(2 * byPart, 8);
    expect(value('exchange.transfer', 1)).toBeCloseTo(byPart, 8);
    expect(value('exchange.transfer', 2)).toBeCloseTo(-BOUGHT - SOLD / 4, 8);
    expect(value('exchange.transfer', 3)).toBeCloseTo(SOLD + BOUGHT / 4, 8);
    expect(value('exchange.transfer.total')).toBeCloseTo(0, 8);
    expect(value('exchange.balance.total')).toBeCloseTo(0, 8);
    const received = [0, 1, 2].reduce((sum, row) => sum + Number(value('payments.3', row)), 0);
    // Balances are brought to the cent first.
    expect(Math.abs(received - Number(value('exchange.balance', 3)))).toBeLessThan(0.01);
    expect([0, 1, 2].map((row) => value('payments.2', row))).toEqual(Array(3).fill('Maison de jeunes L’Escale'));
  });

  it('values it by a declining rate, as second-hand markets do', async () => {
    const { value } = await grid([['wearMethod', 'Dégressive']]);
    // 3 500 × 0,8² after two years, a fifth of it.
    expect(value('exchange.worth', 3)).toBeCloseTo(2240, 8);
    expect(value('exchange.own', 3)).toBe(448);
  });

  it('tells a notice that is too short', async () => {
    const kept = await grid();
    expect(kept.value('presence.noticeKept', 3)).toBe('Oui');
    expect(kept.value('verdict.short.value')).toBe(0);
    // 46 204 + 365 is 1 July 2027: 91 days before 30 September; 5 July leaves 87.
    expect((await grid([['presence.notice', 46_569, 3]])).value('presence.noticeKept', 3)).toBe('Oui');
    expect((await grid([['presence.notice', 46_573, 3]])).value('presence.noticeKept', 3)).toBe('Non');
    expect((await grid([['presence.notice', null, 3]])).value('verdict.short.value')).toBe(1);
  });

  it('settles nothing while what was paid is not what it cost', async () => {
    const { value, results } = await grid([['presence.paid', 1400, 0]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('verdict.gap.value')).toBe(-25);
    expect(value('payments.1')).toBeUndefined();
  });

  it('takes in a partner, and does without a row that has no name', async () => {
    const joined = await grid([
      ['presence.name', 'Nouveau', 4],
      ['presence.key', 4, 4],
      ['presence.arrival', 46_661, 4],
      ['exchange.parts', 1, 4],
    ]);
    expect(errorsIn(joined.results)).toEqual([]);
    // 1 October to 31 December.
    expect(joined.value('presence.days', 4)).toBe(31 + 30 + 31);
    expect(joined.value('exchange.others', 4)).toBe(4);
    expect(joined.value('exchange.transfer.total')).toBeCloseTo(0, 8);
    const gone = await grid([['presence.name', null, 3]]);
    expect(errorsIn(gone.results)).toEqual([]);
    expect(gone.value('presence.due', 3)).toBeUndefined();
    expect(gone.value('presence.due.total')).toBeCloseTo(3402, 8);
    expect(gone.value('exchange.transfer', 3)).toBeUndefined();
    // The three left of 2, 1 and 1 parts: the school buys a quarter.
    expect(gone.value('exchange.others', 2)).toBe(3);
    expect(gone.value('exchange.own', 2)).toBeCloseTo(-IN_MARCH / 4, 2);
  });

  it('says in words that a name is there twice', async () => {
    const { value, results } = await grid([['presence.name', 'Atelier coopératif', 1]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('payments.1', -1)).toBe('Un nom revient deux fois');
  });

  // Five parts; the school was there from the start; two of one part leave on 30 September, when the planer is worth 2 500 $.
  const leaving: Typed = [
    ['presence.arrival', null, 2],
    ['presence.departure', 46_660, 2],
    ['presence.departure', 46_660, 3],
  ];
  it('has those who stay pay each of two who leave on the same day, whatever the order of rows', async () => {
    const { value, results } = await grid(leaving);
    expect(errorsIn(results)).toEqual([]);
    expect([2, 3].map((row) => value('exchange.own', row))).toEqual([500, 500]);
    expect([2, 3].map((row) => value('exchange.transfer', row))).toEqual([500, 500]);
    // Two parts of the three that stay, then one.
    expect(value('exchange.transfer')).toBe(-666.67);
    expect(value('exchange.transfer', 1)).toBe(-333.33);
    const turned = await grid([
      ['presence.arrival', null, 2],
      ['presence.departure', null, 3],
      ['presence.notice', null, 3],
      ['presence.departure', 46_660, 1],
      ['presence.departure', 46_660, 2],
    ]);
    expect([1, 2].map((row) => turned.value('exchange.transfer', row))).toEqual([500, 500]);
  });

  it('has two who join on the same day pay those who were there', async () => {
    const { value } = await grid([
      ['presence.departure', null, 3],
      ['presence.notice', null, 3],
      ['presence.arrival', 46_660, 2],
      ['presence.arrival', 46_660, 3],
    ]);
    expect([2, 3].map((row) => value('exchange.transfer', row))).toEqual([-500, -500]);
    expect(value('exchange.transfer')).toBe(666.67);
  });

  it('exchanges nothing when nobody stays', async () => {
    const { value, results } = await grid([0, 1, 2, 3].map((row) => ['presence.departure', 46_660, row] as const));
    expect(errorsIn(results)).toEqual([]);
    expect(value('exchange.transfer.total')).toBe(0);
  });
});
