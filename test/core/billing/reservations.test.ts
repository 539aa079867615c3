import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellError, call } from '../../../core/index';

const HEADER = ['partenaire', 'ressource', 'début', 'fin', 'statut'];
const message = (value: unknown): string => (value as CellError).message;
const conflicts = (rows: readonly (readonly unknown[])[], header: readonly unknown[] = HEADER): unknown[][] =>
  (call('CONFLITS', [[header, ...rows]], 'fr') as unknown[][]).slice(1);
/** The two rows of the range that each conflict names. */
const pairs = (found: readonly unknown[][]): unknown[][] => found.map((row) => [row[1], row[5]]);

describe('CONFLITS', () => {
  it('names both reservations', () => {
    const [row] = conflicts([
      ['Atelier', 'Camion', '2026-03-02 09:00', '2026-03-02 12:00', ''],
      ['Ferme', 'camion', '2026-03-02 11:30', '2026-03-02 13:00', ''],
      ['Cuisine', 'Salle', '2026-03-02 11:30', '2026-03-02 13:00', ''],
    ]);
    expect(row).toEqual([
      'Camion',
      2,
      'Atelier',
      '2026-03-02 09:00',
      '2026-03-02 12:00',
      3,
      'Ferme',
      '2026-03-02 11:30',
      '2026-03-02 13:00',
    ]);
  });

  it('is half-open: one may start when the other ends, even where binary fractions differ', () => {
    // 10:10 alone and within a date differ in their last bits.
    const day = 46083;
    const log = Array.from({ length: 50 }, (_, i) => [
      'P',
      'Salle',
      day + (i * 10) / 1440,
      day + ((i + 1) * 10) / 1440,
      '',
    ]);
    expect(conflicts(log)).toEqual([]);
    const beside = [
      ['P', 'Salle', day, 610 / 1440, 0.9, ''],
      ['P', 'Salle', '', day + 500 / 1440, day + 610 / 1440, ''],
    ];
    expect(conflicts(beside, ['partenaire', 'ressource', 'date', 'début', 'fin', 'statut'])).toEqual([]);
  });

  it('leaves cancelled ones apart, and keeps no-shows and late ones', () => {
    const at = ['2026-03-02 09:00', '2026-03-02 12:00'];
    const rows = ['fait', 'annulé', 'absence', 'retard'].map((status) => ['P', 'Salle', ...at, status]);
    expect(pairs(conflicts(rows))).toEqual([
      [2, 4],
      [2, 5],
      [4, 5],
    ]);
  });

  it('crosses midnight when only times are given', () => {
    const header = ['ressource', 'jour', 'heure de début', 'heure de fin'];
    const rows = [
      ['Salle', '2026-03-02', '22:00', '02:00'],
      ['Salle', '2026-03-03', '1 h 30', '3 h'],
      ['Salle', '2026-03-03', 2 / 24, 1],
      ['Salle', '2026-03-04', 0, 1 / 24],
    ];
    expect(pairs(conflicts(rows, header))).toEqual([
      [2, 3],
      [3, 4],
    ]);
  });

  it('answers with the header alone when there is none', () => {
    const found = call('CONFLITS', [[HEADER, ['P', 'Salle', 46000.1, 46000.2, '']]], 'en') as unknown[][];
    expect(found).toHaveLength(1);
    expect(found[0]?.[0]).toBe('resource');
  });

  it('agrees with every pair compared to every other', () => {
    const row = fc.record({
      resource: fc.constantFrom('A', 'B'),
      start: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 1, max: 12 }),
      cancelled: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
        const quarter = (value: number): number => 46000 + value / 96;
        const log = rows.map((each) => [
          'P',
          each.resource,
          quarter(each.start),
          quarter(each.start + each.length),
          each.cancelled ? 'annulé' : 'fait',
        ]);
        const expected: string[] = [];
        rows.forEach((a, i) => {
          rows.forEach((b, j) => {
            if (i >= j || a.cancelled || b.cancelled || a.resource !== b.resource) return;
            const apart = a.start + a.length <= b.start || b.start + b.length <= a.start;
            if (!apart) expected.push(`${i + 2} ${j + 2}`);
          });
        });
        const found = pairs(conflicts(log)).map(([a, b]) => [a as number, b as number].sort((x, y) => x - y).join(' '));
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('counts what it does not list when conflicts are past reading', () => {
    // 200 reservations of the same hour: 200 × 199 ÷ 2 = 19 900 pairs.
    const found = conflicts(Array.from({ length: 200 }, () => ['P', 'Salle', 46000.25, 46000.5, '']));
    expect(found).toHaveLength(5001);
    expect(String(found[5000]?.[0])).toContain('14\u00a0900');
  });

  it('tells of rows without times, which something counted by the kilometre has, and compares the others', () => {
    const room = ['P', 'Salle', '2026-03-02 09:00', '2026-03-02 12:00', ''];
    const truck = ['Q', 'Camion', '', '', 'fait'];
    const other = ['Q', 'Salle', '2026-03-02 11:00', '2026-03-02 13:00', ''];
    const called = ['Q', 'Camion', '', '', 'annulé'];
    const log = [HEADER, room, truck, other, called, truck];
    const found = call('CONFLITS', [log], 'fr') as unknown[][];
    expect(found.map(([resource]) => resource)).toEqual([
      'ressource',
      'Salle',
      expect.stringMatching(/^2\slignes sans début ni fin\s: non comparées\.$/),
    ]);
    expect([found[1]?.[1], found[1]?.[5]]).toEqual([2, 4]);
    const third = ['R', 'Salle', '2026-03-02 11:30', '2026-03-02 13:00', ''];
    const most = call('CONFLITS', [[...log, third, third], 3], 'fr') as unknown[][];
    expect(most).toHaveLength(4);
    expect(String(most[3]?.[0])).toContain('non comparées');
  });

  it('counts in the occupancy the rows that have times, tells of the others, and refuses where none has any', () => {
    const room = ['P', 'Salle', '2026-03-02 09:00', '2026-03-02 12:00', ''];
    const late = ['Q', 'Salle', '2026-03-03 11:00', '2026-03-03 13:00', 'retard'];
    const truck = ['Q', 'Camion', '', '', 'fait'];
    const called = ['Q', 'Camion', '', '', 'annulé'];
    const log = [HEADER, room, truck, late, called, truck];
    // (3 h + 2 h) ÷ 40 h.
    expect(call('OCCUPATION', [log, 40], 'fr')).toBeCloseTo(0.125, 12);
    const steps = call('EXPLIQUER', ['OCCUPATION', log, 40], 'fr') as unknown[][];
    expect(steps.map(([label]) => label)).toContainEqual(
      expect.stringMatching(/^2\slignes sans début ni fin\s: non comptées\.$/),
    );
    expect(String((call('EXPLIQUER', ['OCCUPATION', log, 40], 'en') as unknown[][])[1]?.[0])).toBe(
      '2 rows without a start or an end: not counted.',
    );
    expect(call('OCCUPATION', [log, 40, 'Salle'], 'fr')).toBeCloseTo(0.125, 12);
    expect(message(call('OCCUPATION', [log, 40, 'Camion'], 'fr'))).toContain('début (journal, 3e ligne de la plage)');
    expect(message(call('OCCUPATION', [[HEADER, ['P', 'Salle', '2026-03-02 09:00', '', '']], 40], 'fr'))).toContain(
      'fin (journal',
    );
  });

  it('refuses in the occupancy a row without times of what has them in other rows', () => {
    const room = ['P', 'Salle', '2026-03-02 09:00', '2026-03-02 12:00', 'fait'];
    const forgotten = ['Q', 'salle ', '', '', 'fait'];
    const truck = ['Q', 'Camion', '', '', 'fait'];
    const log = [HEADER, room, truck, forgotten];
    for (const asked of [[], ['Salle']]) {
      expect(message(call('OCCUPATION', [log, 40, ...asked], 'fr'))).toContain('début (journal, 4e ligne de la plage)');
    }
    expect(call('OCCUPATION', [[HEADER, room, truck, ['Q', 'Salle', '', '', 'absence']], 40], 'fr')).toBe(0.075);
  });

  it.each([
    [
      'an end that is not after the start',
      ['P', 'Salle', '2026-03-02 12:00', '2026-03-02 12:00', ''],
      'fin (journal, 2e ligne de la plage)',
    ],
    ['an end before the start', ['P', 'Salle', '2026-03-02 12:00', '2026-03-01 12:00', ''], '2026-03-01 12:00'],
    ['a time without its day', ['P', 'Salle', '09:00', '12:00', ''], 'début (journal, 2e ligne de la plage)'],
    ['a missing end', ['P', 'Salle', '2026-03-02 12:00', '', ''], 'fin (journal, 2e ligne de la plage)'],
    ['a text', ['P', 'Salle', 'bientôt', '2026-03-02 12:00', ''], '«\u00a0bientôt\u00a0» n’est pas une heure'],
  ])('refuses %s', (_, row, words) => {
    expect(message(call('CONFLITS', [[HEADER, row]], 'fr'))).toContain(words);
  });
});

describe('OCCUPATION', () => {
  const log = [
    HEADER,
    ['P', 'Salle', '2026-03-02 09:00', '2026-03-02 12:00', 'fait'],
    ['P', 'Camion', '2026-03-02 09:00', '2026-03-02 17:00', 'fait'],
    ['Q', 'salle', '2026-03-31 22:00', '2026-04-01 02:00', 'retard'],
    ['Q', 'Salle', '2026-03-15 09:00', '2026-03-15 17:00', 'absence'],
    ['Q', 'Salle', '2026-03-16 09:00', '2026-03-16 17:00', 'annulé'],
  ];
  const rate = (...args: readonly unknown[]): unknown => call('OCCUPATION', [log, ...args], 'fr');

  it('counts the hours used, of one resource or of all', () => {
    expect(rate(100, 'Salle')).toBeCloseTo(7 / 100, 12);
    expect(rate(100)).toBeCloseTo(15 / 100, 12);
  });

  it('clips to the period, both days included', () => {
    expect(rate(100, 'Salle', '2026-03-01', '2026-03-31')).toBeCloseTo(5 / 100, 12);
    expect(rate(100, 'Salle', '2026-04-01', '2026-04-30')).toBeCloseTo(2 / 100, 12);
    expect(rate(100, 'Salle', '2026-03-02', '2026-03-02')).toBeCloseTo(3 / 100, 12);
    expect(rate(100, 'Salle', '2026-05-01')).toBe(0);
  });

  it('adds up over periods that follow each other', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 4000 })), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 9 }), (given, day) => {
        const minute = (value: number): number => 46000 + value / 1440;
        const table = [
          HEADER,
          ...given.map(([start, length]) => ['P', 'A', minute(start), minute(start + length), '']),
        ];
        const before = call('OCCUPATION', [table, 1, 'A', '', 46000 + day], 'fr') as number;
        const after = call('OCCUPATION', [table, 1, 'A', 46001 + day, ''], 'fr') as number;
        const minutes = given.reduce((sum, [, length]) => sum + length, 0);
        expect(before + after).toBeCloseTo(minutes / 60, 8);
      }),
    );
  });

  it('is explained resource by resource', () => {
    const lines = call('EXPLIQUER', ['OCCUPATION', log, 100], 'fr') as unknown[][];
    expect(lines.slice(1).map((line) => line[3])).toEqual([7, 8, 0.15]);
    expect(lines[3]?.[2]).toBe('(7 + 8) ÷ 100');
  });

  it('refuses a capacity of 0, an unknown resource and a period upside down', () => {
    expect(message(rate(0))).toContain('capacité');
    expect(message(rate(100, 'Tracteur'))).toContain('«\u00a0Tracteur\u00a0»');
    expect(message(rate(100, '', '2026-04-01', '2026-03-01'))).toContain('2026-03-01');
  });
});
