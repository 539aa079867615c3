/** Headers as people write them, in any order and with their units. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said, total } from './typed';

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
  it('are never seen in a row of data, nor in errors, which Google Sheets writes as texts in a range', () => {
    expect(said('COUTPOSTES', [[['Couteaux', 100, 2000, 'pied']], [['#ERROR!', '#ERROR!', '#ERROR!']]])).toBe(
      '#ERROR! #ERROR!',
    );
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
