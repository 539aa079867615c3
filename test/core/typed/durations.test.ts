/** A log that holds its times and their duration too: a row in which one contradicts the other is billed by neither. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said, total } from './typed';

const PRICES = [
  ['ressource', 'prix'],
  ['Salle', 10],
];
const log = (header: string, duration: unknown, end: unknown = '12:00'): unknown[][] => [
  ['date', 'partenaire', 'ressource', 'début', 'fin', header],
  ['2026-03-02', 'A', 'Salle', '09:00', end, duration],
];

describe('a column of hours beside start and end', () => {
  it('is refused where it disagrees, both figures quoted', () => {
    for (const header of ['Durée', 'Heures', 'Durée (h)', 'Nb d’heures', 'Total heures', 'Hours', 'Duration (hours)']) {
      for (const sentence of [
        said('FACTURE', [log(header, 2), PRICES]),
        said('OCCUPATION', [log(header, 2), 100]),
        said('CONFLITS', [log(header, 2)]),
      ]) {
        expect(sentence, header).toMatch(/^#VALUE! durée \(journal, 2e ligne de la plage\) : 2 h .*09:00.*12:00, 3 h/);
      }
    }
    expect(said('OCCUPATION', [log('Hours', '1:30'), 100], 'en')).toMatch(/^#VALUE! duration .*: 1\.5 h .* 3 h/);
    expect(said('FACTURE', [log('Durée (min)', 120), PRICES])).toMatch(/120 min .* 180 min/);
    expect(said('FACTURE', [log('Nombre de jours', 2), PRICES])).toMatch(/2 j .*0,125 j/);
  });
  it('is read in any of its ways where it agrees, a rounding of a minute apart', () => {
    // A third of an hour with two decimals, a part of a day as Excel keeps 3:00, a Date of 1899 as Sheets gives it.
    const agreeing: readonly [unknown, unknown][] = [
      [3, '12:00'],
      ['3 h', '12:00'],
      ['3:00', '12:00'],
      [0.125, '12:00'],
      [new Date(1899, 11, 30, 3, 0), '12:00'],
      [0.33, '9:20'],
      [null, '12:00'],
      [0, '12:00'],
    ];
    for (const [duration, end] of agreeing) {
      const bare = log('note', null, end);
      expect(call('FACTURE', [log('Durée', duration, end), PRICES]), `${duration}`).toEqual(
        call('FACTURE', [bare, PRICES]),
      );
      expect(call('OCCUPATION', [log('Heures', duration, end), 100])).toEqual(call('OCCUPATION', [bare, 100]));
    }
    // 9:00 to 9:20 is 0,333 h: 0,36 is two minutes away.
    expect(said('FACTURE', [log('Durée', 0.36, '9:20'), PRICES])).toMatch(/0,36 h/);
    // Bookings in days: 2 March to 4 March is three days.
    const days = [
      ['partenaire', 'ressource', 'début', 'fin', 'Durée'],
      ['A', 'Salle', '2026-03-02', '2026-03-04', 3],
    ];
    expect(call('OCCUPATION', [days, 72])).toBe(1);
  });
  it('is not looked at in a line that is cancelled, out of the period, or billed by its quantity', () => {
    const rows = [
      ['date', 'partenaire', 'ressource', 'début', 'fin', 'quantité', 'statut', 'Durée'],
      ['2026-03-02', 'A', 'Salle', '09:00', '12:00', null, 'annulé', 8],
      ['2026-05-02', 'A', 'Salle', '09:00', '12:00', null, 'fait', 8],
      ['2026-03-02', 'A', 'Salle', '09:00', '12:00', 5, 'fait', 8],
      ['2026-03-03', 'A', 'Salle', '09:00', '12:00', null, 'fait', 3],
      [null, null, null, null, null, null, null, 27],
    ];
    expect(total(call('FACTURE', [rows, PRICES, null, '2026-03-01', '2026-03-31']))).toBe(80); // (5 + 3) × 10
  });
  it('is the quantity without times, at a price by the hour', () => {
    const untimed = [
      ['date', 'partenaire', 'ressource', 'Heures'],
      ['2026-03-02', 'A', 'Salle', 3],
    ];
    // 3 h × 10 $.
    expect(total(call('FACTURE', [untimed, PRICES]))).toBe(30);
    expect(said('FACTURE', [log('Heures facturées', 3), PRICES])).toMatch(/« Heures facturées »/);
  });
  it('is found by its header only', () => {
    const bare = [['2026-03-02', 'A', 'Salle', '09:00', '12:00', null, 'fait', 3]];
    expect(said('FACTURE', [bare, PRICES])).toMatch(/8 colonnes ont été données et 7/);
    // A start of its own is no duration.
    const start = [
      ['date', 'ressource', 'Heure de début', 'Heure de fin', 'Heure d’ouverture'],
      ['2026-03-02', 'Salle', '9:00', '12:00', '8:00'],
    ];
    expect(call('OCCUPATION', [start, 100])).toBe(0.03);
  });
});
