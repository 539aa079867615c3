import { describe, expect, it } from 'vitest';
import { log } from '../../../core/grids/log/grid';
import { COUNTS } from '../../../core/grids/log/words';
import { LANGUAGES } from '../../../core/values/text';
import { computed, errorsIn, type Typed } from '../sheet';

const filled = { language: 'fr', filled: true } as const;
const grid = (typed: Typed = []) => computed(log, filled, typed);

describe('log', () => {
  it('counts the hours that were used, of each resource', async () => {
    const { value } = await grid();
    // Eight uses of the planer, of five hours: neither the no-show nor the bookings for April. Then 3 + 4 hours.
    expect(value('resources.hours')).toBe(8 * 5);
    expect(value('resources.hours', 1)).toBe(3 + 4);
    expect(value('resources.hours', 2)).toBe(0);
    expect(value('resources.hours.total')).toBe(47);
    expect(value('resources.occupancy')).toBeCloseTo(40 / 250, 10);
    expect(value('resources.occupancy', 1)).toBeCloseTo(7 / 400, 10);
    // OCCUPATION reads the log by itself: both must agree.
    expect(Number(value('resources.occupancy')) * 250).toBeCloseTo(Number(value('resources.hours')), 8);
  });

  it('adds up three bookings of 1 h 20 to four hours', async () => {
    const booked = [0, 5, 8].flatMap(
      (row): Typed => [
        ['log.start', 9 / 24, row],
        ['log.end', (10 + 20 / 60) / 24, row],
      ],
    );
    const { value } = await grid(booked);
    // The workshop’s three uses of the planer; its three hours of assembly stay.
    expect(value('partners.hours')).toBeCloseTo(4 + 3, 12);
  });

  it('tells what each one used', async () => {
    const { value } = await grid();
    expect(value('partners.uses')).toBe(4);
    expect(value('partners.hours')).toBe(5 + 3 + 5 + 5);
    expect(value('partners.share')).toBeCloseTo(18 / 47, 10);
    expect(value('partners.hours', 3)).toBe(5);
    expect(value('partners.uses.total')).toBe(10);
  });

  it('finds what was bought and never recorded', async () => {
    const { value } = await grid();
    // 60 − 20 = 40 belts gone, 8 + 6 + 7 + 8 + 5 + 4 = 38 recorded.
    expect(value('consumables.recorded')).toBe(38);
    expect(value('consumables.lost')).toBe(2);
    expect(value('consumables.rate')).toBeCloseTo(2 / 40, 10);
    // 8 litres of glue gone, 3 + 4,2 recorded.
    expect(value('consumables.rate', 1)).toBeCloseTo(0.8 / 8, 10);
  });

  it('names the two bookings of 6 April that overlap by an hour', async () => {
    const { value } = await grid();
    expect(value('conflicts.1')).toBe('Planeur');
    // Rows 14 and 15 of the range, the headers being the first.
    expect([value('conflicts.2'), value('conflicts.6')]).toEqual([14, 15]);
    expect(value('conflicts.4')).toBe('2027-04-06 09:00');
    expect(value('conflicts.1', 1)).toBeUndefined();
    const moved = await grid([['log.start', 14 / 24, 13]]);
    expect(moved.value('conflicts.1')).toBeUndefined();
  });

  it('waits for times to be corrected, where a booking that ends before it starts hides those that collide', async () => {
    const { value } = await grid([['log.start', 99, 2]]);
    expect(value('conflicts')).toBe('…');
    expect(value('conflicts.1')).toBeUndefined();
    // Times in order, and no hours of a day; a day of 1900.
    for (const late of [await grid([['log.end', 99, 2]]), await grid([['log.date', 12, 2]])]) {
      expect(late.value('conflicts')).toBe('…');
    }
    // The last day before the first, with a quantity: its times are in no total.
    const backwards = await grid([
      ['log.lastDay', 46_000, 2],
      ['log.quantity', 1, 2],
    ]);
    expect(backwards.value('check.times.value')).toBe(1);
  });

  it('counts what no period looked at takes in: the bookings for April, and one whose year is typed wrong', async () => {
    // The quarter ends on 31 March; two bookings are of 6 April.
    expect((await grid()).value('check.outside.value')).toBe(2);
    // 2026-01-11 in the place of 2027-01-11.
    expect((await grid([['log.date', 46033]])).value('check.outside.value')).toBe(3);
    const whole = await grid([
      ['logFrom', ''],
      ['logTo', ''],
    ]);
    expect(whole.value('check.outside.value')).toBe(0);
  });

  it('takes the whole log without a period, and what is cancelled out of it', async () => {
    const { value } = await grid([
      ['logFrom', null],
      ['logTo', null],
      ['log.status', 'Annulé', 12],
    ]);
    expect(value('resources.hours')).toBe(45);
    expect(value('resources.occupancy')).toBeCloseTo(45 / 250, 10);
  });

  it.each(LANGUAGES)(
    'counts as uses the quantities of what is priced by the use; otherwise a row is one (%s)',
    async (language) => {
      const { uses, other } = COUNTS;
      const { value, results } = await computed(log, { language, filled: true }, [
        ['resources.name', 'Planeuse n° 2'],
        ['resources.name', 'Camion', 3],
        ['resources.counts', other[language], 3],
        ['resources.name', 'Salle', 4],
        ...(
          [
            ['Planeuse n° 2', 4],
            ['planeuse n° 2 ', 1.5],
            ['Camion', 120],
            ['Salle', 3],
            ['Grange', 7],
          ] as const
        ).flatMap(([resource, quantity], at) => [
          ['log.partner', 'Coop du Lac', at] as const,
          ['log.resource', resource, at] as const,
          ['log.quantity', quantity, at] as const,
          ['log.status', null, at] as const,
        ]),
        ['partners.name', 'Coop du Lac', 7],
      ]);
      expect(errorsIn(results)).toEqual([]);
      expect([0, 1, 2, 3, 4].map((row) => value('log.uses', row))).toEqual([4, 1.5, 1, 1, 1]);
      expect(value('partners.uses', 7)).toBe(8.5);
      expect(value('resources.counts')).toBe(uses[language]);
    },
  );

  it('counts one use a row in its example, neither cancelled nor missed, those for April out of its totals', async () => {
    const { value } = await grid();
    const counted = [1, 1, 1, 1, undefined, 1, 1, undefined, 1, 1, 1, 1, 1, 1, undefined];
    expect(counted.map((_, row) => value('log.uses', row) || undefined)).toEqual(counted);
    expect([0, 1, 2, 3, 6].map((row) => value('partners.uses', row))).toEqual([4, 2, 2, 1, 1]);
  });

  it('counts a use that starts at midnight', async () => {
    const { value } = await grid([
      ['log.start', 0, 0],
      ['log.end', 2 / 24, 0],
    ]);
    expect(value('log.hours')).toBe(2);
  });

  it('counts a whole day, from midnight to midnight', async () => {
    const { value } = await grid([
      ['log.start', 0, 0],
      ['log.end', 1, 0],
    ]);
    expect(value('log.hours')).toBe(24);
    // OCCUPATION reads the same day: 24 h for the 5 h of the example.
    expect(Number(value('resources.occupancy')) * 250).toBeCloseTo(40 - 5 + 24, 8);
  });

  it('takes in a user who joins, and one who goes', async () => {
    const joined = await grid([
      ['partners.name', 'Nouveau', 5],
      ['log.partner', 'Nouveau', 14],
      ['log.resource', 'Cabine de finition', 14],
      ['log.date', 46_440, 14],
      ['log.start', 22 / 24, 14],
      ['log.end', 1 / 24, 14],
    ]);
    expect(errorsIn(joined.results)).toEqual([]);
    // 46 440 is 22 February 2027; from 22:00 to 01:00 are three hours.
    expect(joined.value('partners.hours', 5)).toBe(3);
    expect(joined.value('resources.occupancy', 2)).toBeCloseTo(3 / 120, 8);
    const gone = await grid([['partners.name', null, 2]]);
    expect(errorsIn(gone.results)).toEqual([]);
    expect(gone.value('partners.hours', 2)).toBeUndefined();
    expect(gone.value('partners.hours.total')).toBe(47 - 9);
  });

  it('counts a booking from 0:00 to 24:00, and one over two days', async () => {
    const { value, results, plan } = await grid([
      ['log.start', 0, 0],
      ['log.end', 1, 0],
      // From 13:00 on 19 January to 18:00 on the 20th.
      ['log.lastDay', 46_042 + 365, 1],
    ]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('log.hours', 0)).toBe(24);
    expect(value('log.hours', 1)).toBe(29);
    expect(plan.cells.find(({ pattern }) => pattern === '[hh]:mm')).toBeDefined();
  });

  it('shows the first of the bookings that collide, and how many others', async () => {
    // Five bookings of one slot: ten pairs.
    const same = [0, 1, 3, 4, 5].flatMap((row) => [
      ['log.date', 46_400, row] as const,
      ['log.start', 8 / 24, row] as const,
      ['log.end', 13 / 24, row] as const,
      ['log.status', null, row] as const,
    ]);
    const { value, results } = await grid([...same, ['log.status', 'Annulé', 12]]);
    expect(errorsIn(results)).toEqual([]);
    expect(value('conflicts.1', 3)).toBe('Planeur');
    expect(value('conflicts.1', 4)).toBe('… et 6 autres');
  });
});
