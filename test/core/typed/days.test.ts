/** A log that holds days and no hours, and prices that are those of an hour. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said, total } from './typed';

const log = (...days: [unknown, unknown][]): unknown[][] => [
  ['partenaire', 'ressource', 'début', 'fin'],
  ...days.map((ends) => ['A', 'Camion', ...ends]),
];
const prices = (unit: string | null): unknown[][] => [
  ['ressource', 'prix', 'unité'],
  ['Camion', 10, unit],
];
/** 2026-03-03 and 2026-03-05, as text and as the serial numbers of their cells. */
const TEXT: [unknown, unknown] = ['2026-03-03', '2026-03-05'];
const SERIAL: [unknown, unknown] = [46084, 46086];

describe('days without hours', () => {
  it('are not billed by the hour: whole days are no hours that somebody has used', () => {
    for (const ends of [TEXT, SERIAL, ['2026-03-03', '2026-03-03'], [46084, 46084]] as [unknown, unknown][]) {
      for (const unit of [null, 'heure', 'demi-heure', 'minute']) {
        expect(said('FACTURE', [log(ends), prices(unit)]), `${ends} ${unit}`).toMatch(
          /début \(journal, 2e ligne .*de 2026-03-03 à 2026-03-0[35], il n’y a pas d’heures.*par « jour »/,
        );
      }
    }
    expect(said('FACTURE', [log(TEXT), prices(null)], 'en')).toMatch(/start \(log, row 2 .*a unit “hour”/);
  });
  it('are billed by the day and by the week', () => {
    for (const ends of [TEXT, SERIAL]) {
      expect(total(call('FACTURE', [log(ends), prices('jour')]))).toBe(30); // 3, 4 and 5 March.
      expect(total(call('FACTURE', [log(ends), prices('semaine')]))).toBe(10);
    }
  });
  it('give the same answer as text and as dates beside lines that have hours', () => {
    const hours: [unknown, unknown] = ['2026-03-06 09:00', '2026-03-06 10:00'];
    for (const ends of [TEXT, SERIAL]) {
      for (const sentence of [
        said('OCCUPATION', [log(ends, hours), 100]),
        said('CONFLITS', [log(ends, hours)]),
        said('FACTURE', [log(ends, hours), prices('jour')]),
      ]) {
        expect(sentence).toMatch(/2026-03-03 n’a pas d’heure, alors que d’autres en ont/);
      }
    }
  });
});

it('« terminée », « utilisée », « complétée » are done, like « faite »', () => {
  for (const status of ['Terminée', 'utilisée', 'Complétée', 'complété', 'completed', 'finished']) {
    const used = [
      ['date', 'partenaire', 'ressource', 'quantité', 'statut'],
      ['2026-03-02', 'A', 'Camion', 3, status],
    ];
    expect(total(call('FACTURE', [used, prices(null)])), status).toBe(30);
  }
});
