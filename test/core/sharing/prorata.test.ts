import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, call, type Value } from '../../../core/index';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const numbers = (answer: Value): number[] => {
  if (answer instanceof CellError) throw new Error(answer.message);
  return (Array.isArray(answer) ? answer.flat() : [answer]) as number[];
};
const refusal = (args: readonly unknown[], language: 'fr' | 'en' = 'fr'): string => {
  const answer = call('PRORATA', args, language);
  if (!(answer instanceof CellError)) throw new Error(`not refused: ${JSON.stringify(answer)}`);
  return answer.message.replace(/\u00a0/g, ' ');
};
const cents = (values: readonly number[]): number => values.reduce((sum, value) => sum + Math.round(value * 100), 0);

describe('PRORATA, published and by hand', () => {
  it('a water bill of 33,12 $ by person and day: 14,40, 9,00 and 9,72 for three families (biller, README)', () => {
    // Willow, Emersyn; Mia before and after two days away; Steven.
    const parts = numbers(
      call(
        'PRORATA',
        [
          33.12,
          '2022-01-01',
          '2022-01-31',
          column(['2022-01-01', '2022-01-01', '2022-01-05', '2022-01-17', '2022-01-05']),
          column(['2022-01-09', null, '2022-01-14', null, null]),
        ],
        'fr',
      ),
    );
    const [willow = 0, emersyn = 0, before = 0, after = 0, steven = 0] = parts;
    expect(willow + emersyn).toBeCloseTo(14.4, 10);
    expect(before + after).toBeCloseTo(9, 10);
    expect(steven).toBe(9.72);
  });

  it('a lease year of 12 000 $: one leaves on June 30 (181 days of 2025), another comes on July 1', () => {
    const args = [12000, '2025-01-01', '2025-12-31', column([null, '2025-07-01']), column(['2025-06-30', null])];
    expect(call('PRORATA', args, 'fr')).toEqual(column([5950.68, 6049.32]));
    expect(call('PRORATA', [...args, null, 'quotidien'], 'fr')).toEqual(column([5950.68, 6049.32]));
  });

  it('blank is the whole period; who comes after or left before pays nothing', () => {
    const parts = call(
      'PRORATA',
      [
        90,
        '2026-03-01',
        '2026-03-31',
        column([null, '2026-04-01', null]),
        column([null, null, '2026-02-28']),
        column([1, 1, 1]),
      ],
      'fr',
    );
    expect(parts).toEqual(column([90, 0, 0]));
    expect(call('PRORATA', [90, '2026-03-01', '2026-03-31', null, null, column([1, 2])], 'fr')).toEqual(
      column([30, 60]),
    );
    expect(
      call(
        'PRORATA',
        [90, '2026-03-01', '2026-03-31', column([0, 0]), column([0, '2026-03-31']), column([1, 2])],
        'fr',
      ),
    ).toEqual(column([30, 60]));
  });

  it('serial numbers, dates and ISO text are the same days', () => {
    const iso = call('PRORATA', [100, '2026-01-01', '2026-01-10', column(['2026-01-01', '2026-01-06'])], 'fr');
    expect(iso).toEqual(column([66.67, 33.33]));
    expect(call('PRORATA', [100, 46023, 46032, column([46023, 46028])], 'fr')).toEqual(iso);
    expect(call('PRORATA', [100, new Date(2026, 0, 1), 46032.5, column([46023, new Date(2026, 0, 6)])], 'fr')).toEqual(
      iso,
    );
  });
});

describe('PRORATA, laws', () => {
  const start = 46023;
  const stay = fc.record({
    arrival: fc.option(fc.integer({ min: start - 5, max: start + 35 }), { nil: null }),
    length: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
    key: fc.integer({ min: 1, max: 6 }),
  });
  const period = fc.integer({ min: 0, max: 30 }).map((days) => start + days);
  const amount = fc.integer({ min: -500_000, max: 500_000 });
  const argsOf = (
    total: number,
    end: number,
    stays: readonly { arrival: number | null; length: number | null; key: number }[],
  ) => [
    total / 100,
    start,
    end,
    column(stays.map(({ arrival }) => arrival)),
    column(stays.map(({ arrival, length }) => (length === null ? null : (arrival ?? start) + length))),
    column(stays.map(({ key }) => key)),
  ];
  const isThere = ({ arrival, length }: { arrival: number | null; length: number | null }, day: number): boolean =>
    day >= (arrival ?? start) && (length === null || day <= (arrival ?? start) + length);

  it('adds up to the cent and follows the days counted one by one, by presence and by day', () => {
    let shared = 0;
    fc.assert(
      fc.property(amount, period, fc.array(stay, { minLength: 1, maxLength: 6 }), (total, end, stays) => {
        const args = argsOf(total, end, stays);
        const days: number[] = stays.map(() => 0);
        const daily: number[] = stays.map(() => 0);
        let emptyDay = false;
        for (let day = start; day <= end; day++) {
          const present = stays.filter((partner) => isThere(partner, day));
          const keys = present.reduce((sum, { key }) => sum + key, 0);
          if (keys === 0) emptyDay = true;
          stays.forEach((partner, i) => {
            if (!isThere(partner, day)) return;
            days[i] = (days[i] ?? 0) + partner.key;
            daily[i] = (daily[i] ?? 0) + partner.key / keys;
          });
        }
        const sum = days.reduce((so_far, value) => so_far + value, 0);
        const presence = call('PRORATA', args, 'fr');
        if (sum === 0) expect(presence).toBeInstanceOf(CellError);
        else {
          const parts = numbers(presence);
          expect(cents(parts)).toBe(total);
          parts.forEach((part, i) => {
            expect(Math.abs(part * 100 - (total * (days[i] ?? 0)) / sum)).toBeLessThan(1 + 1e-6);
          });
          shared++;
        }
        const byDay = call('PRORATA', [...args, 'quotidien'], 'fr');
        if (emptyDay) expect(byDay).toBeInstanceOf(CellError);
        else {
          const parts = numbers(byDay);
          expect(cents(parts)).toBe(total);
          parts.forEach((part, i) => {
            expect(Math.abs(part * 100 - (total * (daily[i] ?? 0)) / (end - start + 1))).toBeLessThan(1 + 1e-6);
          });
        }
      }),
      { numRuns: 300 },
    );
    expect(shared).toBeGreaterThan(200);
  });
});

describe('PRORATA, refusals', () => {
  it('names the dates and what to do, in both languages', () => {
    const period = [100, '2026-01-01', '2026-01-31'];
    expect(refusal([100, '2026-02-01', '2026-01-31', column(['2026-01-02', '2026-01-05'])])).toMatch(
      /^fin : 2026-01-31 précède le début, 2026-02-01/,
    );
    expect(refusal([...period, column(['2026-01-02', '2026-01-20']), column([null, '2026-01-10'])])).toMatch(
      /^départs \(partenaire 2\) : 2026-01-10 précède son arrivée, 2026-01-20/,
    );
    expect(refusal([...period, column(['2026-01-02', '2026-01-20']), column([null, '2026-01-10'])], 'en')).toMatch(
      /^departures \(partner 2\): 2026-01-10 is before the arrival, 2026-01-20/,
    );
    expect(refusal([...period, column(['2026-01-04', '2026-01-20']), null, null, 'quotidien'])).toMatch(
      /personne n’est présent.*du 2026-01-01 au 2026-01-03/,
    );
    expect(refusal([...period, column(['2026-02-04', '2026-02-20'])])).toMatch(/du 2026-01-01 au 2026-01-31/);
    expect(refusal(period)).toMatch(/^arrivées : il manque une valeur/);
    expect(refusal([...period, column(['2026-01-04', 'bientôt'])])).toMatch(
      /^arrivées \(2e cellule de la plage\) : « bientôt »/,
    );
    expect(refusal([...period, null, null, column([1, null, 2]), 'mensuel'])).toMatch(
      /^méthode : « mensuel ».*« présence » ou « quotidien »/,
    );
  });
});

describe('PRORATA, explained', () => {
  const period = [1200, '2026-01-01', '2026-12-31', null, column([null, '2026-06-30'])];
  const steps = (...others: readonly unknown[]): string[] => {
    const answer = call('EXPLIQUER', ['PRORATA', ...period, ...others], 'fr');
    if (!Array.isArray(answer)) throw new Error('no table');
    return answer.map(([step]) => String(step).replace(/\u00a0/g, ' '));
  };

  it.each(['presence', 'quotidien'])('calls partners by their names, or by their places without: %s', (method) => {
    const named = steps(null, method, column(['Atelier', 'École']));
    expect(named).toEqual(expect.arrayContaining(['Atelier', 'École']));
    expect(named.join()).not.toContain('Partenaire');
    const byPlace = steps(column([1, 1]), method);
    expect(byPlace).toEqual(expect.arrayContaining(['Partenaire 1', 'Partenaire 2']));
  });
});
