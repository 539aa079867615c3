/**
 * What people really type, from public reports and published tables: layouts, names, dates and figures that gave a
 * wrong figure without a word. Each row stands for a kind; the reason for its right answer stands beside it.
 */
import { describe, expect, it } from 'vitest';
import { CellError, call, type Language } from '../../core/index';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const said = (id: string, args: unknown[], language: Language = 'fr'): string => {
  const answer = call(id, args, language);
  expect(answer, `${id} is not refused`).toBeInstanceOf(CellError);
  const { code, message } = answer as CellError;
  return `${code} ${message.replace(/[\u00a0\u202f]/g, ' ')}`;
};
const total = (answer: unknown): unknown => {
  expect(Array.isArray(answer), String(answer)).toBe(true);
  const rows = answer as unknown[][];
  const last = rows[rows.length - 1] ?? [];
  return last[last.length - 1];
};

describe('partners whose dates are blank', () => {
  const year = [1200, '2026-01-01', '2026-12-31'];
  const arrivals = column(null, null, null);
  const departures = column(null, null, '2026-06-30');

  it('are there all along when they have a name or a key', () => {
    // 365 + 365 + 181 days are 911.
    const shares = column(480.79, 480.79, 238.42);
    expect(call('PRORATA', [...year, arrivals, departures, null, null, column('A', 'B', 'C')])).toEqual(shares);
    expect(call('PRORATA', [...year, arrivals, departures, column(1, 1, 1)])).toEqual(shares);
  });
  it('are refused, not dropped, when nothing else says that somebody is there', () => {
    expect(said('PRORATA', [...year, arrivals, departures])).toMatch(/arrivées|départs/);
    expect(said('PRORATA', [...year, arrivals, departures])).toMatch(/noms ou clés/);
    expect(said('PRORATA', [...year, null, departures], 'en')).toMatch(/names or keys/);
    expect(said('PRORATA', [...year, column('2026-01-01', null, '2026-02-01')])).toMatch(/2e cellule/);
  });
  it('and a row without a name beside names is seen', () => {
    const names = column('A', null, 'C');
    expect(said('PRORATA', [...year, arrivals, column(null, '2026-03-31', null), null, null, names])).toMatch(
      /^#VALUE! noms/,
    );
    // Nothing at all in the row: nobody is there.
    expect(call('PRORATA', [...year, arrivals, departures, null, null, names])).toEqual(column(802.2, '', 397.8));
  });
});

describe('headers as people write them', () => {
  const prices = [
    ['ressource', 'prix'],
    ['Camion', 1],
  ];
  const log = (header: string): unknown[][] => [
    ['date', 'partenaire', 'ressource', 'quantité', header],
    ['2026-03-02', 'A', 'Camion', 10, 'annulé'],
    ['2026-03-03', 'A', 'Camion', 10, 'fait'],
  ];
  it('are read less a parenthesis, a unit or a complement', () => {
    for (const header of [
      'Statut (fait/annulé)',
      'STATUT :',
      'Statut de la réservation',
      'statuts',
      'Status (done/cancelled)',
    ]) {
      expect(total(call('FACTURE', [log(header), prices])), header).toBe(10);
    }
    const other = [
      ['Client', 'Date de l’utilisation', 'Nom de la ressource', 'Quantité (h)', 'Note'],
      ['A', '2026-03-02', 'Camion', 4, ''],
    ];
    expect(
      total(
        call('FACTURE', [
          other,
          [
            ['Ressource', 'Prix ($/h)'],
            ['camion', 5],
          ],
        ]),
      ),
    ).toBe(20);
  });
  it('are refused when they only resemble one that is read', () => {
    for (const header of ['Statut final', 'Satut', 'Statuut', 'Status code']) {
      const sentence = said('FACTURE', [log(header), prices]);
      expect(sentence, header).toContain(`« ${header} »`);
      expect(sentence, header).toContain('« statut »');
    }
    expect(
      said('OCCUPATION', [
        [
          ['ressource', 'Debuts prévus', 'fin'],
          ['Salle', '09:00', '10:00'],
        ],
        10,
      ]),
    ).toContain('« Debuts prévus »');
  });
  it('may stand under blank rows', () => {
    const rows = [
      [null, null],
      ['', ''],
      ['unité', 'quantité'],
      ['pied', 50],
    ];
    expect(call('COUTPOSTES', [[['Lame', 100, 2000, 'pied']], rows])).toBe(2.5);
  });
  it('give way to the function’s own word', () => {
    const list = [
      ['Item', 'Ressource', 'Prix'],
      ['Camion blanc', 'Camion', 2],
    ];
    expect(total(call('FACTURE', [log('statut'), list]))).toBe(20);
  });
  it('are refused when two of them are one column', () => {
    const twice = [
      ['date', 'partenaire', 'ressource', 'quantité', 'Quantité (km)'],
      ['2026-03-02', 'A', 'Camion', 10, 20],
    ];
    expect(said('FACTURE', [twice, prices])).toMatch(/deux colonnes.*« quantité ».*« Quantité \(km\) »/);
  });
  it('put the columns in any order, in the tables of costs too', () => {
    const posts = [
      ['montant', 'libellé', 'unité', 'par'],
      [100, 'Couteaux', 'pied', 2000],
    ];
    expect(call('COUTPOSTES', [posts, [['pied', 50]]])).toBe(2.5); // 100 ÷ 2000 × 50
    expect(
      call('COUTPOSTES', [
        posts,
        [
          ['quantité', 'unité'],
          [50, 'pied'],
        ],
      ]),
    ).toBe(2.5);
    expect(
      call(
        'COUTANNUEL',
        [
          [
            ['Amount ($)', 'Per', 'Unit'],
            [100, 2, 'km'],
          ],
          [
            ['Quantity per year', 'unit'],
            [10, 'km'],
          ],
        ],
        'en',
      ),
    ).toBe(500);
  });
  it('of a list of costs are those people use', () => {
    const posts = [
      ['Poste', 'Coût ($)', 'Fréquence'],
      ['Assurance', 1200, 'par année'],
    ];
    expect(call('COUTANNUEL', [posts, [['km', 5000]]])).toBe(1200);
  });
  it('tell the year from the trip in a table that holds both', () => {
    const posts = [['Essence', 2, 10, 'km']];
    const both = [
      ['unité', 'par trajet', 'par an'],
      ['km', 120, 6000],
    ];
    expect(call('COUTANNUEL', [posts, both])).toBe(1200); // 2 ÷ 10 × 6000
    expect(said('COUTANNUEL', [posts, [['km', 120, 6000]]])).toMatch(/annuel : 3 colonnes/);
  });
  it('are not needed when the columns are in order', () => {
    const log7 = [
      ['2026-03-02', 'A', 'Camion', null, null, 10, 'annulé'],
      ['2026-03-03', 'A', 'Camion', null, null, 10, 'fait'],
    ];
    expect(total(call('FACTURE', [log7, [['Camion', 1]]]))).toBe(10);
  });
  it('are never seen in a row of data', () => {
    expect(
      said('COUTPOSTES', [
        [
          ['Couteaux', 'cent', 2000, 'pied'],
          ['Lame', 5, 1, 'pied'],
        ],
        [['pied', 50]],
      ]),
    ).toContain('« cent »');
    expect(
      said('COUTPOSTES', [
        [
          ['Couteaux', 'cent', 'deux mille', 'pied'],
          ['Lame', 5, 1, 'pied'],
        ],
        [['pied', 50]],
      ]),
    ).toContain('« cent »');
  });
  it('say what is awaited where columns were swapped', () => {
    expect(said('COUTPOSTES', [[['Couteaux', 100, 2000, 'pied']], [[50, 'pied']]])).toMatch(
      /« pied » n’est pas un nombre.*unité, quantité/,
    );
  });
});

describe('a subsidised activity that loses on every unit', () => {
  it('is never called covered: the most it can do is said', () => {
    // 2000 × (3 − 6) + 6000 = 0
    expect(said('SEUIL', [-6000, 3, 6])).toMatch(/^#N\/A .*au plus 2 000 unités/);
    expect(said('SEUIL', [0, 3, 6])).toMatch(/^#N\/A .*jamais atteint/);
    // 2500 × (3 − 6) + 6000 = −1500
    expect(said('MARGESECURITE', [-6000, 3, 6, 2500])).toMatch(/^#N\/A .*au plus 2 000.*2 500 unités.*−1 500,00 \$/);
    expect(said('SEUILMULTI', [-6000, column(3, 3), column(6, 6), column(1, 1)])).toMatch(/^#N\/A .*au plus 2 000/);
    // Owning: 1000 ÷ (30 − 21) = 111,11 units, and dearer beyond.
    expect(said('SEUILACHAT', [-1000, 30, 21])).toMatch(/^#N\/A .*111,1111111 unités/);
  });
  it('is covered at once where a unit does not lose', () => {
    expect(call('SEUIL', [-6000, 6, 3])).toBe(0);
    expect(call('SEUIL', [-6000, 6, 6])).toBe(0);
    expect(call('MARGESECURITE', [-6000, 6, 3, 100])).toBe(1);
  });
});

describe('a figure that can be read two ways', () => {
  it('is refused, both readings given', () => {
    expect(said('SEUIL', ['$12,000', 25, 6])).toMatch(/« \$12,000 » peut se lire 12 ou 12 000/);
    expect(said('SEUIL', ['1.234', 25, 6], 'en')).toMatch(/“1\.234” can be read as 1\.234 or 1,234/);
    expect(said('PARTAGE', [100, column('1,500', 2)])).toMatch(/clés \(1re cellule de la plage\).*1,5 ou 1 500/);
  });
  it('is read when there is one way only', () => {
    const read: readonly [string, number][] = [
      ['0,125', 0.125],
      ['1234,567', 1234.567],
      ['1,234,567', 1_234_567],
      ['1 234,567', 1234.567],
      ['(150,00)', -150],
      ['($1,150.00)', -1150],
      ['50-', -50],
      ['50,25 $-', -50.25],
      ['12,000.50', 12_000.5],
      ['12\u202f000', 12_000],
    ];
    for (const [text, value] of read) expect(call('SOLDES', [column(value), column(text)]), text).toBe(0);
    expect(call('MAINOEUVRE', [1, '9,975 %'])).toBe(0.09975);
  });
  it('among keys, « 30 % » beside 50 is refused', () => {
    expect(said('PARTAGE', [100, column('30 %', 50)])).toMatch(/« 30 % » est mêlé à des nombres comme 50/);
    expect(call('PARTAGE', [100, column('30 %', '70 %')])).toEqual(column(30, 70));
    expect(call('PARTAGE', [100, column('30 %', 0.7)])).toEqual(column(30, 70));
    expect(said('PARTAGE', [1000, column('20 %', '30 %', '50 %', '100 %')])).toMatch(
      /les pourcentages font 200 % en tout/,
    );
    expect(said('POTENTIEL', [column('convergence', 'divergence'), null, column('✓', '✗')])).toMatch(
      /« ✗ » n’est ni oui ni non/,
    );
  });
  it('and a header is nobody', () => {
    expect(said('COALITIONS', [column('Partenaires', 'A', 'B')])).toMatch(
      /1re cellule.*« Partenaires » est un en-tête/,
    );
  });
  it('and a row of totals is nobody', () => {
    expect(said('VERSEMENTS', [column('A', 'B', 'Total'), column(-5, 5, 0)])).toMatch(
      /« Total » est une ligne de total/,
    );
    expect(
      said('COUTPOSTES', [
        [
          ['Lame', 5, 1, 'pied'],
          ['Total', 5, 1, 'pied'],
        ],
        [['pied', 2]],
      ]),
    ).toMatch(/ligne de total/);
  });
});

describe('names that look alike are one', () => {
  const log = [
    ['partenaire', 'ressource', 'début', 'fin'],
    ['A', "Pelle d'Alma", '2026-03-02 09:00', '2026-03-02 10:00'],
    ['B', 'Pelle d’Alma', '2026-03-02 09:30', '2026-03-02 10:30'],
  ];
  it('in the log, the price list, groups and lists', () => {
    expect(call('CONFLITS', [log])).toHaveLength(2);
    expect(
      total(
        call('FACTURE', [
          [
            ['date', 'partenaire', 'ressource', 'quantité'],
            ['2026-03-02', 'Été', 'Salle\u00a0A', 2],
          ],
          [
            ['ressource', 'prix'],
            ['salle a', 3],
          ],
          'E\u0301TE\u0301',
        ]),
      ),
    ).toBe(6);
    expect(call('SHAPLEY', [column('L’Anse', "L'anse + B", 'B'), column(1, 3, 2)])).toEqual(column(1, 2));
    expect(said('VERSEMENTS', [column('Saint-Jean', 'Saint\u2011Jean'), column(-5, 5)])).toMatch(/deux fois/);
  });
  it('and a number is a name', () => {
    expect(call('SHAPLEY', [column(1, 2, '1+2'), column(1, 2, 3)])).toEqual(column(1, 2));
  });
});

describe('hours and days', () => {
  const log = (start: unknown, end: unknown): unknown[][] => [
    ['date', 'ressource', 'début', 'fin'],
    ['2026-03-02', 'Salle', start, end],
  ];
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
    expect(call('OCCUPATION', [log('2026-09-23', '2026-09-23'), 24])).toBe(1);
    expect(call('OCCUPATION', [log('2026-09-23', '2026-09-25'), 72])).toBe(1);
    expect(call('OCCUPATION', [log(46288, 46290), 72])).toBe(1);
    // With its hours written, the second midnight is the end.
    expect(call('OCCUPATION', [log('2026-09-23 00:00', '2026-09-24 00:00'), 24])).toBe(1);
  });
  it('two days without hours are asked for theirs in a log that has hours', () => {
    const mixed = [...log(46288, 46289), ['2026-03-02', 'Salle', '09:00', '10:00']];
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

describe('units of the calendar', () => {
  const cost = (unit: string): unknown =>
    call('COUTPOSTES', [[['Assurance', 300, 1, unit]], [['heure', 5]], [['heure', 200]]]);
  it('are known by their nouns and adjectives, in both languages', () => {
    // 300 × 4 ÷ 200 × 5
    for (const unit of [
      'trimestre',
      'Trimestriel',
      'par trimestre',
      '$/trimestre',
      'quarter',
      'quarterly',
      'per quarter',
    ]) {
      expect(cost(unit), unit).toBe(30);
    }
    for (const unit of ['an', 'par an', '$/an', 'annuel', 'Annuelle', 'per year', 'yearly', 'annual'])
      expect(cost(unit), unit).toBe(7.5);
    for (const unit of ['mois', 'mensuel', 'par mois', 'monthly', '$ / mois']) expect(cost(unit), unit).toBe(90);
    for (const unit of ['semestre', 'semestriel', 'half-year']) expect(cost(unit), unit).toBe(15);
  });
  it('are named when a unit is not known', () => {
    expect(said('COUTPOSTES', [[['Assurance', 300, 1, 'lune']], [['heure', 5]]])).toMatch(
      /« lune » n’est pas dans le tableau « usage ».*trimestre, semestre/,
    );
    expect(said('COUTPOSTES', [[['Assurance', 300, 1, 'moon']], [['hour', 5]]], 'en')).toMatch(
      /not in the table “use”/,
    );
  });
});

describe('what a function does not use stops nothing', () => {
  const prices = [
    ['ressource', 'prix'],
    ['Camion', 1],
  ];
  it('an error in a note', () => {
    const log = [
      ['date', 'partenaire', 'ressource', 'quantité', 'statut', 'note'],
      ['2026-03-02', 'A', 'Camion', 10, 'fait', '#REF!'],
    ];
    expect(total(call('FACTURE', [log, prices]))).toBe(10);
  });
  it('a cancelled line that is not complete, or holds an error', () => {
    const log = [
      ['date', 'ressource', 'début', 'fin', 'statut'],
      ['2026-03-02', 'Salle', '09:00', '12:00', 'fait'],
      ['2026-03-03', 'Salle', null, null, 'annulé'],
      ['2026-03-04', '#N/A', 'bientôt', '#N/A', 'annulé'],
    ];
    expect(call('OCCUPATION', [log, 100])).toBe(0.03);
    expect(call('CONFLITS', [log])).toHaveLength(1);
  });
  it('another partner’s line, a line out of the period', () => {
    const log = [
      ['date', 'partenaire', 'ressource', 'quantité'],
      ['2026-03-02', 'A', 'Camion', 10],
      ['2026-03-03', 'B', 'Inconnue', 'beaucoup'],
      ['2026-05-03', 'A', 'Camion', '#N/A'],
    ];
    expect(total(call('FACTURE', [log, prices, 'A', '2026-03-01', '2026-03-31']))).toBe(10);
    expect(said('FACTURE', [log, prices, null, '2026-03-01', '2026-03-31'])).toContain('« beaucoup »');
  });
  it('but an error where it is used goes out as it is', () => {
    const log = [
      ['date', 'partenaire', 'ressource', 'quantité'],
      ['2026-03-02', 'A', 'Camion', 'dix'],
      ['2026-03-03', 'A', 'Camion', '#N/A'],
    ];
    expect(call('FACTURE', [log, prices])).toEqual(new CellError('#N/A'));
    expect(
      call('COUTPOSTES', [
        [
          ['A', 'cent', 1, 'km'],
          ['B', '#REF!', 1, 'km'],
        ],
        [['km', 1]],
      ]),
    ).toMatchObject({ code: '#REF!' });
  });
});

describe('an invoice', () => {
  const prices = [
    ['ressource', 'prix', 'unité', 'palier'],
    ['Salle', 10, 'demi-heure', 1],
    ['Camion', 60, 'jour', null],
    ['Repas', 8, 'repas', null],
  ];
  const log = (...rows: unknown[][]): unknown[][] => [
    ['date', 'partenaire', 'ressource', 'début', 'fin', 'quantité'],
    ...rows,
  ];
  it('counts times where the quantity is blank', () => {
    // 70 minutes: 3 half-hours begun; a day begun and 2 hours: 2 days.
    expect(total(call('FACTURE', [log(['2026-03-02', 'A', 'Salle', '09:00', '10:10', null]), prices]))).toBe(30);
    expect(
      total(
        call('FACTURE', [log(['2026-03-02', 'A', 'Camion', '2026-03-02 09:00', '2026-03-03 11:00', null]), prices]),
      ),
    ).toBe(120);
    expect(total(call('FACTURE', [log(['2026-03-02', 'A', 'Camion', '2026-03-02', '2026-03-04', null]), prices]))).toBe(
      180,
    );
  });
  it('takes a credit', () => {
    expect(total(call('FACTURE', [log(['2026-03-02', 'A', 'Repas', null, null, -10]), prices]))).toBe(-80);
  });
  it('says which figure is missing, and quotes a 0', () => {
    expect(said('FACTURE', [log(['2026-03-02', 'A', 'Repas', '09:00', '10:00', null]), prices])).toMatch(
      /« repas » ne se compte pas d’après les heures/,
    );
    expect(said('FACTURE', [log(['2026-03-02', 'A', 'Repas', null, null, 0]), prices])).toMatch(/la quantité est 0/);
  });
  it('holds to the maximum of a day, whatever the number of uses', () => {
    const list = [
      ['ressource', 'prix', 'maximum par jour', 'Maximum par jour ($)'],
      ['Salle', 10, 6, null],
      ['Four', 10, null, 45],
    ];
    const uses = (name: string): unknown[][] =>
      log(
        ['2026-03-02', 'A', name, '08:00', '12:00', null],
        ['2026-03-02', 'A', name, '13:00', '17:00', null],
        ['2026-03-02', 'B', name, '18:00', '20:00', null],
        ['2026-03-03', 'A', name, '08:00', '09:00', null],
      );
    expect(total(call('FACTURE', [uses('Salle'), list, 'A']))).toBe(70); // 6 h, then 1 h
    expect(total(call('FACTURE', [uses('Four'), list, 'A']))).toBe(55); // 45 $, then 10 $
    expect(total(call('FACTURE', [uses('Salle'), list, 'B']))).toBe(20);
  });
});

describe('rows are those of the sheet when the host knows it', () => {
  it('in tables and in lists', () => {
    const posts = [['Lame', 'cent', 1, 'pied']];
    const at = [{ row: 54, column: 2 }];
    const sentence = (language: Language): string =>
      (call('COUTPOSTES', [posts, [['pied', 1]]], language, at) as CellError).message;
    expect(sentence('fr')).toMatch(/^montant \(postes, ligne 54\)/);
    expect(sentence('en')).toMatch(/^amount \(cost_lines, row 54\)/);
    const keys = (cells: unknown[][]): string =>
      (call('PARTAGE', [100, cells], 'fr', [undefined, { row: 4, column: 3 }]) as CellError).message;
    expect(keys(column(1, 2, 'x'))).toMatch(/^clés \(cellule C6\)/);
    expect(keys([[1, 2, 'x']])).toMatch(/^clés \(cellule E4\)/);
    expect(
      (call('SEUIL', [column(1, 'x'), 2, 1], 'fr', [{ row: 10, column: 27 }]) as unknown[][])[1]?.[0],
    ).toMatchObject({ message: expect.stringContaining('(cellule AA11)') });
  });
});

describe('groups otherwise joined', () => {
  it('are shown the « + », with the group as it should be', () => {
    const costs = column(1, 2, 3);
    for (const [group, wanted] of [
      ['A & B', 'A+B'],
      ['A, B', 'A+B'],
      ['A et B', 'A+B'],
      ['AB', 'A+B'],
    ]) {
      const words = new RegExp(`« ${group} ».*« \\+ ».*« ${wanted?.replace('+', '\\+')} »`);
      expect(said('SHAPLEY', [column('A', 'B', group), costs]), group).toMatch(words);
      expect(said('SHAPLEY', [column('A', 'B', group), costs, column('A', 'B')]), group).toMatch(words);
    }
    // A name that holds « & » is a name.
    expect(call('SHAPLEY', [column('Roy & fils', 'B', 'Roy & fils+B'), costs])).toEqual(column(1, 2));
  });
});

describe('what may be meant is said, not refused', () => {
  const lines = (...keys: number[]): string =>
    (call('EXPLIQUER', ['PARTAGE', 100, column(...keys)]) as unknown[][])
      .map(([label]) => label)
      .join('\n')
      .replace(/\u00a0/g, ' ');
  it('a last key that is the sum of the others', () => {
    expect(lines(20, 30, 50)).toMatch(/La clé 3, 50, est la somme des autres/);
    expect(lines(20, 30, 51)).not.toMatch(/somme des autres/);
  });
  it('a share among large numbers', () => {
    expect(lines(0.3, 50)).toMatch(/La clé 1 est 0,3 et la clé 2 est 50.*écrivez 30/);
    expect(lines(0.5, 2)).not.toMatch(/pourcentage/);
  });
});

it('a number of twenty figures is quoted as a spreadsheet writes it', () => {
  expect(said('PARTAGE', [9.347242149e20, column(1, 2)])).toMatch(/9,347242149E\+20/);
  expect(said('INDEXER', [100, 1e300, 2])).toMatch(/1E\+300/);
});

describe('a header that changes what its figures mean', () => {
  const H = ['date', 'partenaire', 'ressource', 'début', 'fin'];
  const R = ['2026-03-02', 'A', 'Salle', '09:00', '17:00'];
  const priced = (...headers: string[]): string =>
    said('FACTURE', [
      [H, R],
      [
        ['ressource', ...headers],
        ['Salle', 10, 15],
      ].map((row) => row.slice(0, headers.length + 1)),
    ]);
  it('is refused: another unit, another money, another thing', () => {
    for (const price of [
      'prix par jour',
      'Prix (par jour)',
      'Prix ($/jour)',
      'Price per day',
      'prix par km',
      'Prix (¢)',
      'Prix (taxes incluses)',
      'Prix d’achat',
    ]) {
      expect(priced(price), price).toContain(`« ${price} »`);
    }
    for (const other of [
      'Palier (minutes)',
      'Minimum (minutes)',
      'Minimum ($)',
      'Maximum de personnes',
      'Maximum par semaine',
      'Plafond',
      'Rabais',
      'Par',
    ]) {
      expect(priced('prix', other), other).toContain(`« ${other} »`);
    }
    const costs = (...header: string[]): string =>
      said('COUTANNUEL', [[header, ['Loyer', 12, 1, 'an']], [['heure', 1]]]);
    for (const amount of ['montant (k$)', 'Montant (¢)', 'Montant ($ US)', 'montant (par mois)'])
      expect(costs('poste', amount, 'par', 'unité')).toContain(amount);
  });
  it('and one that says what the figures are already is read', () => {
    const total10 = (price: string): unknown =>
      total(
        call('FACTURE', [
          [H, R],
          [
            ['ressource', price],
            ['Salle', 10],
          ],
        ]),
      );
    for (const price of [
      'Prix ($)',
      'Prix ($/h)',
      'Prix par heure',
      'Prix de location',
      'Prix (CAD)',
      'Prix avant taxes',
      'Prix unitaire',
    ]) {
      expect(total10(price), price).toBe(80);
    }
  });
  it('tells a maximum in dollars from one in hours', () => {
    for (const most of [
      'Maximum par jour ($)',
      'max par jour $',
      'Daily maximum ($)',
      'Maximum par jour en dollars',
      'Max/jour ($)',
    ]) {
      expect(
        total(
          call('FACTURE', [
            [H, R],
            [
              ['ressource', 'prix', most],
              ['Salle', 10, 40],
            ],
          ]),
        ),
        most,
      ).toBe(40);
    }
  });
  it('a column that is not read, and holds what an optional one would', () => {
    expect(
      said('COUTANNUEL', [
        [
          ['item', 'cost', 'every', 'unit'],
          ['Tune-up', 100, 100000, 'foot'],
        ],
        [['foot', 1000]],
      ]),
    ).toMatch(/« every » n’est pas lue/);
    for (const header of ['Annulé', 'Cancelled', 'No-show', 'Absence']) {
      expect(
        said('FACTURE', [
          [
            [...H, header],
            [...R, 'oui'],
          ],
          [
            ['ressource', 'prix'],
            ['Salle', 10],
          ],
        ]),
        header,
      ).toContain(`« ${header} »`);
    }
    expect(
      said('FACTURE', [
        [
          [...H, 'Situation'],
          [...R, 'annulé'],
        ],
        [
          ['ressource', 'prix'],
          ['Salle', 10],
        ],
      ]),
    ).toMatch(/« Situation ».*« annulé »/);
    expect(
      said('CONFLITS', [
        [
          [...H, 'Remarque'],
          [...R, 'Annulée'],
        ],
      ]),
    ).toContain('« Remarque »');
    // A note says what it likes.
    expect(
      total(
        call('FACTURE', [
          [
            [...H, 'Remarque'],
            [...R, 'clé perdue'],
          ],
          [
            ['ressource', 'prix'],
            ['Salle', 10],
          ],
        ]),
      ),
    ).toBe(80);
  });
  it('a credit gives back what was charged, and the day with it', () => {
    const log = [
      [...H, 'quantité'],
      [...R, null],
      ['2026-03-02', 'A', 'Salle', null, null, -8],
      ['2026-03-02', 'A', 'Salle', null, null, 5],
    ];
    const list = (header: string, most: number): unknown[][] => [
      ['ressource', 'prix', header],
      ['Salle', 10, most],
    ];
    expect(total(call('FACTURE', [log, list('maximum par jour', 8)]))).toBe(50);
    expect(total(call('FACTURE', [log, list('maximum par jour ($)', 50)]))).toBe(50);
  });
  it('slips in times are seen', () => {
    const used = (start: unknown, end: unknown): string =>
      said('OCCUPATION', [[H, ['2026-03-02', 'A', 'Salle', start, end]], 100]);
    expect(used('09:00', 0)).toMatch(/fin .*l’heure manque, ou est 0/);
    expect(used('2026-03-02 09:00', '2027-03-12 17:00')).toMatch(/plus d’un an/);
    expect(used('2026-03-08T01:00:00-05:00', '2026-03-08T04:00:00-04:00')).toMatch(/n’est pas une heure/);
  });
  it('a unit that begins with a number is no unit', () => {
    expect(
      said('FACTURE', [
        [
          ['date', 'partenaire', 'ressource', 'quantité'],
          ['2026-03-02', 'A', 'Camion', 250],
        ],
        [
          ['ressource', 'prix', 'unité'],
          ['Camion', 30, '100 km'],
        ],
      ]),
    ).toMatch(/« 100 km » commence par un nombre/);
  });
  it('totals and headers are nobody, in more words', () => {
    const costs = [
      ['Assurance', 1200, 1, 'an'],
      ['Total des coûts', 1200, 1, 'an'],
    ];
    expect(said('COUTANNUEL', [costs, [['heure', 1]]])).toMatch(/« Total des coûts » est une ligne de total/);
    expect(said('COALITIONS', [column('Participants', 'A', 'B')])).toMatch(/en-tête/);
    expect(said('VERSEMENTS', [column('A', 'B', 'Total 2026'), column(-5, 5, 0)])).toMatch(/total/);
    // A partner may be called so.
    expect(call('VERSEMENTS', [column('A', 'Total Transport'), column(-5, 5)])).toHaveLength(2);
    expect(said('SHAPLEY', [column('A', 'B', 'A＋B'), column(1, 2, 3)])).toMatch(/« A\+B »/);
  });
});
