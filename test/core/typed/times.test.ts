/** Days, times of the day and durations as people type them. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, said, total } from './typed';

describe('hours and days', () => {
  const log = (start: unknown, end: unknown): unknown[][] => [
    ['date', 'ressource', 'début', 'fin'],
    ['2026-03-02', 'Salle', start, end],
  ];
  /** Whose ends say their own days. */
  const dated = (start: unknown, end: unknown): unknown[][] => log(start, end).map(([, ...row]) => row);
  it('a whole number is no time', () => {
    expect(said('OCCUPATION', [log(9, 12), 100])).toMatch(
      /début \(journal, 2e ligne de la plage\) : 9 n’est pas une heure.*9:00/,
    );
    expect(said('OCCUPATION', [log('9:00', 12), 100], 'en')).toMatch(/end .*12 is not a time.*12:00/);
  });
  it('are read as people write them', () => {
    for (const [start, end] of [
      ['9 h 30', '11h'],
      ['9:30', '11:00 AM'],
      ['9:30 am', '11 h 00'],
      [9.5 / 24, 11 / 24],
    ]) {
      expect(call('OCCUPATION', [log(start, end), 10]), `${start}`).toBeCloseTo(0.15, 12);
    }
    expect(call('MAINOEUVRE', [30, '1 h 30'])).toBe(45);
    expect(call('MAINOEUVRE', [30, '1:30'])).toBe(45);
    expect(call('MAINOEUVRE', [30, '1,5 h'])).toBe(45);
    expect(call('MAINOEUVRE', [30, '90 min'])).toBe(45);
    expect(call('TAUXHORAIRE', [18200, '1\u00a0820 h'])).toBe(10);
    // A duration in Google Sheets: a Date of the spreadsheet's first day.
    expect(call('MAINOEUVRE', [30, new Date(1899, 11, 30, 1, 30)])).toBe(45);
    expect(said('CONSOMMABLE', [100, '1:30', 5])).toMatch(/durée : « 1:30 ».*1,5/);
  });
  it('0 h to 24 h is a whole day', () => {
    expect(call('OCCUPATION', [log(0, 1), 24])).toBe(1);
    expect(call('OCCUPATION', [log('0:00', '24:00'), 24])).toBe(1);
  });
  it('days without hours are whole days, both ends included', () => {
    expect(call('OCCUPATION', [dated('2026-09-23', '2026-09-23'), 24])).toBe(1);
    expect(call('OCCUPATION', [dated('2026-09-23', '2026-09-25'), 72])).toBe(1);
    expect(call('OCCUPATION', [dated(46288, 46290), 72])).toBe(1);
    // With its hours written, the second midnight is the end.
    expect(call('OCCUPATION', [dated('2026-09-23 00:00', '2026-09-24 00:00'), 24])).toBe(1);
  });
  it('two days without hours are asked for theirs in a log that has hours', () => {
    const mixed = [...dated(46288, 46289), ['Salle', '2026-03-02 09:00', '2026-03-02 10:00']];
    expect(said('OCCUPATION', [mixed, 24])).toMatch(/2026-09-23 n’a pas d’heure/);
  });
});

describe('dates', () => {
  const share = (from: unknown): unknown =>
    call('PRORATA', [100, '2026-03-01', '2026-03-31', column(from, '2026-03-01')]);
  it('are read as people write them, when that is one way only', () => {
    for (const text of [
      '2026-03-12',
      '2026/03/12',
      '2026-3-12',
      '2026-03-12T00:00:00Z',
      '12 mars 2026',
      'March 12, 2026',
      'le 12 mars 2026'.slice(3),
      'jeudi 12 mars 2026',
      '25/03/2026'.replace('25', '12').replace('12/03', '2026/03').replace('/2026', '/12'),
    ]) {
      expect(share(text), text).toEqual(share(46093));
    }
    expect(share('25/03/2026')).toEqual(share('2026-03-25'));
  });
  it('are refused with both days when there are two', () => {
    expect(said('PRORATA', [100, '2026-03-01', '2026-03-31', '12/03/2026'])).toMatch(/2026-03-12 ou 2026-12-03/);
  });
  it('a year, or a day of another century, is no date', () => {
    expect(said('PRORATA', [100, 2026, '2026-03-31', column(46093)])).toMatch(/début : 2026 est une année.*2026-01-01/);
    expect(said('PRORATA', [100, '1926-03-01', '2026-03-31', column(46093)])).toMatch(
      /« 1926-03-01 » est hors du calendrier/,
    );
    expect(said('PRORATA', [100, 12, '2026-03-31', column(46093)])).toMatch(/12 n’est pas une date/);
  });
  it('a year is no number of years', () => {
    expect(said('REMPLACEMENT', [3500, 2026, 5])).toMatch(/2 026 est une année du calendrier/);
    expect(said('INDEXER', [100, 0.02, 2030], 'en')).toMatch(/2,030 is a calendar year/);
  });
});

describe('slips in a log', () => {
  const H = ['date', 'partenaire', 'ressource', 'début', 'fin'];
  it('slips in times are seen', () => {
    const used = (start: unknown, end: unknown): string =>
      said('OCCUPATION', [[H, ['2026-03-02', 'A', 'Salle', start, end]], 100]);
    expect(used('09:00', 0)).toMatch(/fin .*l’heure manque, ou est 0/);
    expect(used('2026-03-02 09:00', '2027-03-12 17:00')).toMatch(/plus d’un an/);
    expect(used('2026-03-08T01:00:00-05:00', '2026-03-08T04:00:00-04:00')).toMatch(/n’est pas une heure/);
  });
});

describe('a duration', () => {
  it('is read wherever hours are asked', () => {
    for (const text of ['1h30m', '1h30min', '1 h 30 min', '1 heure 30 minutes', '1 h et demie', '1:30 h', '90 mins']) {
      expect(call('MAINOEUVRE', [30, text]), text).toBe(45);
    }
    expect(call('MAINOEUVRE', [30, '2 hours and 15 minutes'])).toBe(67.5);
    // « 1:30 min » is a minute and a half, « 1 h 5 » five minutes or half an hour.
    for (const text of ['1:30 min', '1 h 5', '90m']) expect(said('MAINOEUVRE', [30, text])).toContain(`« ${text} »`);
  });
  it('is a quantity where the unit is the hour, and refused beside any other', () => {
    const bill = (quantity: unknown, unit: unknown): unknown[] => [
      [
        ['date', 'partenaire', 'ressource', 'quantité'],
        ['2026-03-02', 'A', 'Salle', quantity],
      ],
      [
        ['ressource', 'prix', 'unité'],
        ['Salle', 10, unit],
      ],
    ];
    // One hour and a half of Salle at 10 $.
    for (const quantity of ['1:30', '1 h 30', '1h30m', '1,5 h', '90 min', new Date(1899, 11, 30, 1, 30)]) {
      for (const unit of [null, 'heure', '$/h', 'hour']) {
        expect(total(call('FACTURE', bill(quantity, unit))), `${quantity} ${unit}`).toBe(15);
      }
    }
    for (const unit of ['jour', 'repas', 'km', 'demi-heure']) {
      expect(said('FACTURE', bill('1:30', unit))).toMatch(
        new RegExp(`quantité \\(journal, 2e ligne.*« 1:30 » est une durée.*« Salle ».*« ${unit} »`),
      );
    }
    const step = [
      ['ressource', 'prix', 'unité', 'palier'],
      ['Salle', 10, 'repas', '0:15'],
    ];
    expect(said('FACTURE', [bill(1, null)[0], step])).toMatch(/palier \(tarifs, 2e ligne.*« 0:15 »/);
  });
  it('is a quantity of a unit of hours in the tables of costs', () => {
    const posts = [['Électricité', 10, 1, 'heure']];
    expect(call('COUTPOSTES', [posts, [['heure', '1:30']]])).toBe(15); // 10 × 1,5
    expect(call('COUTPOSTES', [[['Paie', 30, 1, 'heure de travail']], [['heures de travail', '2 h']]])).toBe(60);
    expect(call('COUTANNUEL', [posts, [['heure', '200 h']]])).toBe(2000);
    expect(said('COUTPOSTES', [[['Lame', 10, 1, 'pied']], [['pied', '1:30']]], 'en')).toMatch(
      /quantity \(use, row 1.*“1:30” is a duration.*“pied”/,
    );
  });
});

describe('noon and midnight', () => {
  const used = (start: unknown, end: unknown): unknown[] => [
    [
      ['date', 'ressource', 'début', 'fin'],
      ['2026-03-02', 'Salle', start, end],
    ],
    10,
  ];
  it('are times of the day', () => {
    expect(call('OCCUPATION', used('midi', '17 h'))).toBe(0.5);
    expect(call('OCCUPATION', used('10:00', 'Noon'))).toBe(0.2);
    expect(call('OCCUPATION', used('20:00', 'minuit'))).toBe(0.4);
    expect(call('OCCUPATION', used('midnight', '6:00'))).toBe(0.6);
    expect(call('OCCUPATION', used('midi et demi', '13:30'))).toBe(0.1);
    expect(call('OCCUPATION', used('2026-03-02 midi', '2026-03-02 13:00'))).toBe(0.1);
  });
  it('a day with « minuit » starts or ends there: it is refused', () => {
    expect(said('OCCUPATION', used('2026-03-02 minuit', '2026-03-02 6:00'))).toMatch(/« 2026-03-02 minuit »/);
  });
});

describe('a day with its hours', () => {
  it('is that day, 24:00 included', () => {
    // 31 days of 61 and 61 of 61: 92 in all; 920 $ make 310 and 610.
    for (const left of ['2026-03-31', '2026-03-31 24:00', '2026-03-31 14:00', 46112.75]) {
      expect(
        call('PRORATA', [920, '2026-03-01', '2026-04-30', column('2026-03-01', '2026-03-01'), column(left, null)]),
        `${left}`,
      ).toEqual(column(310, 610));
    }
  });
  it('that is not in the calendar says how many its month has', () => {
    const left = (text: string, language: 'fr' | 'en' = 'fr'): string =>
      said('PRORATA', [920, '2026-03-01', '2026-04-30', column('2026-03-01'), column(text)], language);
    expect(left('2026-02-29')).toMatch(/départs .*« 2026-02-29 » n’existe pas : février 2026 a 28 jours/);
    expect(left('31 avril 2026')).toMatch(/avril 2026 a 30 jours/);
    expect(left('29/02/2026', 'en')).toMatch(/“29\/02\/2026” does not exist: February 2026 has 28 days/);
    expect(left('2026-13-01')).toMatch(/il n’y a pas de mois 13/);
    expect(
      said('OCCUPATION', [
        [
          ['ressource', 'début', 'fin'],
          ['S', '2026-02-30 9:00', '2026-03-01 9:00'],
        ],
        10,
      ]),
    ).toMatch(/février 2026 a 28 jours/);
  });
});
