/** A log whose days and hours stand in columns of their own: each end is one day and one hour, read together. */
import { describe, expect, it } from 'vitest';
import { type CellError, call } from '../../../core/index';
import { said, total } from './typed';

const PRICES = [
  ['ressource', 'prix'],
  ['Camion', 10],
];
type Headers = readonly [string, string, string, string];
const DAYS_AND_HOURS: Headers = ['Début', 'Heure de début', 'Fin', 'Heure de fin'];
const log = (headers: Headers, ...rows: (readonly unknown[])[]): unknown[][] => [
  ['Partenaire', 'Ressource', ...headers],
  ...rows.map((row) => ['A', 'Camion', ...row]),
];
const DAY = '2026-03-02';

describe('a day and an hour in two columns', () => {
  it('are one moment: 9:00 to noon is three hours, not the day', () => {
    for (const headers of [
      DAYS_AND_HOURS,
      ['Date de début', 'Heure de début', 'Date de fin', 'Heure de fin'],
      ['Début', 'Début (heure)', 'Fin', 'Fin (heure)'],
      ['Date début', 'Heure début', 'Date fin', 'Heure fin'],
      ['start', 'start time', 'end', 'end time'],
      ['Start date', 'Start hour', 'End date', 'End hour'],
      ['Start', 'Start hour', 'End', 'End hour'],
      ['Départ', 'Heure départ', 'Retour', 'Heure de retour'],
      ['Jour de début', 'H. début', 'Jour de fin', 'H. fin'],
      ['Début - date', 'Début - heure', 'Fin - date', 'Fin - heure'],
    ] as const) {
      const used = log(headers, [DAY, '09:00', DAY, '12:00']);
      expect(total(call('FACTURE', [used, PRICES, 'A'])), `${headers}`).toBe(30);
      expect(call('OCCUPATION', [used, 10]), `${headers}`).toBe(0.3);
      const twice = log(
        headers,
        [DAY, '09:00', DAY, '12:00'],
        [DAY, '12:00', DAY, '13:00'],
        [DAY, '11:00', DAY, '12:30'],
      );
      expect((call('CONFLITS', [twice]) as unknown[][]).map(([, row, , , , other]) => [row, other])).toEqual([
        ['rang', 'autre rang'],
        [2, 4],
        [4, 3],
      ]);
    }
  });
  it('are read in any order, as dates, serial numbers and parts of a day', () => {
    const swapped = ['Heure de début', 'Début', 'Heure de fin', 'Fin'] as const;
    expect(total(call('FACTURE', [log(swapped, ['09:00', DAY, '12:00', DAY]), PRICES]))).toBe(30);
    const cells = [46083, 0.375, 46083, 0.5]; // 2026-03-02, 9:00, noon.
    expect(total(call('FACTURE', [log(DAYS_AND_HOURS, cells), PRICES]))).toBe(30);
    const google = [new Date(2026, 2, 2), '9 h', new Date(2026, 2, 3), '24:00'];
    expect(total(call('FACTURE', [log(DAYS_AND_HOURS, google), PRICES]))).toBe(390); // 15 h and a day.
  });
  it('may leave out the day of the end, or say twice what agrees', () => {
    expect(total(call('FACTURE', [log(DAYS_AND_HOURS, [DAY, '22:00', null, '02:00']), PRICES]))).toBe(40);
    const agreeing = [`${DAY} 09:00`, '09:00', DAY, `${DAY} 12:00`];
    expect(total(call('FACTURE', [log(DAYS_AND_HOURS, agreeing), PRICES]))).toBe(30);
    const full = [`${DAY} 09:00`, null, `${DAY} 12:00`, 0];
    expect(total(call('FACTURE', [log(DAYS_AND_HOURS, full), PRICES]))).toBe(30);
  });
  it('are refused where they contradict each other, both quoted', () => {
    expect(said('FACTURE', [log(DAYS_AND_HOURS, [`${DAY} 10:00`, '09:00', DAY, '12:00']), PRICES])).toMatch(
      /début \(journal, 2e ligne .*« 2026-03-02 10:00 » et « 09:00 »/,
    );
    expect(said('OCCUPATION', [log(DAYS_AND_HOURS, [DAY, '2026-03-03 09:00', DAY, '12:00']), 10])).toMatch(
      /« 2026-03-02 » et « 2026-03-03 09:00 »/,
    );
    expect(
      said('CONFLITS', [log(['Fin', 'Heure de retour', 'Début', 'Départ'], ['x', '09:00', DAY, '12:00'])]),
    ).toMatch(/« Départ »/);
    expect(said('CONFLITS', [log(DAYS_AND_HOURS, ['08:00', '09:00', DAY, '12:00'])], 'en')).toMatch(
      /“08:00” and “09:00”/,
    );
  });
  it('without the hour are a day without one, where a desktop passes it as 0 too', () => {
    for (const blank of [null, '', 0]) {
      expect(said('FACTURE', [log(DAYS_AND_HOURS, [DAY, blank, DAY, '12:00']), PRICES])).toMatch(
        /début \(journal, 2e ligne .*2026-03-02 n’a pas d’heure/,
      );
      expect(said('FACTURE', [log(DAYS_AND_HOURS, [46083, '09:00', 46083, blank]), PRICES])).toMatch(
        /fin .*n’a pas d’heure/,
      );
    }
  });
  it('let an error through, and say what is no hour', () => {
    const lost = call('OCCUPATION', [log(DAYS_AND_HOURS, [DAY, '#N/A', DAY, '12:00']), 10]) as CellError;
    expect([lost.code, lost.message]).toEqual(['#N/A', '#N/A']);
    expect(said('OCCUPATION', [log(DAYS_AND_HOURS, [DAY, 'matin', DAY, '12:00']), 10])).toContain('« matin »');
  });
  it('are refused where the hours stand under headers that nothing knows', () => {
    for (const hour of ['09:00', '9 h', 0.375, new Date(1899, 11, 30, 9, 0)]) {
      for (const headers of [
        ['Début', 'Arrivée', 'Fin', 'Sortie'],
        ['Start', 'Time', 'End', 'Time out'],
      ] as const) {
        const used = log(headers, [DAY, hour, 46083, '12:00']);
        for (const sentence of [said('OCCUPATION', [used, 10]), said('CONFLITS', [used])]) {
          expect(sentence).toContain(`la colonne « ${headers[1]} » n’est pas lue`);
        }
      }
    }
    // Beside hours that are read, or days alone, such a column says something else.
    const opened = log(['Début', 'Ouverture', 'Fin', 'Fermeture'], [`${DAY} 09:00`, '08:00', `${DAY} 12:00`, '20:00']);
    expect(call('OCCUPATION', [opened, 10])).toBe(0.3);
    const days = log(['Début', 'Remarque', 'Fin', 'Clé'], [DAY, 'clé perdue', DAY, 7]);
    expect(call('OCCUPATION', [days, 24])).toBe(1);
  });
  it('are two columns too many when there are three', () => {
    const three = [
      ['Partenaire', 'Ressource', 'Début', 'Heure de début', 'Date de début', 'Fin'],
      ['A', 'Camion', DAY, '09:00', '2026-03-01', `${DAY} 12:00`],
    ];
    expect(said('FACTURE', [three, PRICES])).toMatch(/deux colonnes peuvent être « début »/);
  });
});

describe('a date beside a start that says its own day', () => {
  const used = (header: string, date: unknown, more: unknown[] = []): unknown[][] => [
    [header, 'partenaire', 'ressource', 'début', 'fin', 'quantité'],
    [date, 'A', 'Camion', `${DAY} 09:00`, `${DAY} 12:00`, ...more],
  ];
  const bill = (log: unknown, from: string, to: string): unknown =>
    total(call('FACTURE', [log, PRICES, 'A', from, to]));
  it('is refused where it is another day, both quoted, in either month', () => {
    for (const [from, to] of [
      ['2026-02-01', '2026-02-28'],
      ['2026-03-01', '2026-03-31'],
      [null, null],
    ]) {
      for (const sentence of [
        said('FACTURE', [used('date', '2026-02-20'), PRICES, 'A', from, to]),
        said('FACTURE', [used('date', '2026-02-20', [5]), PRICES, 'A', from, to]),
        said('OCCUPATION', [used('Jour', '2026-02-20'), 10, null, from, to]),
      ]) {
        expect(sentence).toMatch(/date \(journal, 2e ligne .*2026-02-20 n’est pas le jour du début, 2026-03-02/);
      }
    }
    expect(said('CONFLITS', [used('Date', '2026-02-20')], 'en')).toMatch(/2026-02-20 is not the day of the start/);
    expect(bill(used('date', '2026-02-20'), '2026-05-01', '2026-05-31')).toBe(0);
  });
  it('is not looked at when its header says that it is something else', () => {
    for (const header of [
      'Date de réservation',
      'Date de la réservation',
      'Date de saisie',
      'Date de paiement',
      'Date of booking',
    ]) {
      expect(bill(used(header, '2026-02-20'), '2026-03-01', '2026-03-31'), header).toBe(30);
      expect(bill(used(header, '2026-02-20'), '2026-02-01', '2026-02-28'), header).toBe(0);
      expect(call('OCCUPATION', [used(header, '2026-02-20'), 10]), header).toBe(0.3);
    }
    // Without another day, the date of a booking is that of the use.
    const hours = [
      ['Date de réservation', 'partenaire', 'ressource', 'début', 'fin'],
      [DAY, 'A', 'Camion', '09:00', '12:00'],
    ];
    expect(bill(hours, '2026-03-01', '2026-03-31')).toBe(30);
    const both = [
      ['Date', 'Date de réservation', 'partenaire', 'ressource', 'début', 'fin'],
      [DAY, '2026-02-20', 'A', 'Camion', '09:00', '12:00'],
    ];
    expect(bill(both, '2026-03-01', '2026-03-31')).toBe(30);
  });
});
