/** Lists of costs and of prices as co-ops, kitchens and workshops keep them: more columns than are read. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said, total } from './typed';

const YEAR = [['heure', 200]];

describe('a list of costs as an accountant keeps it', () => {
  // 1 200 × 1 + 80 × 12 + 3 × 200 = 2 760 $ a year.
  const LIST = [
    ['No', 'Compte GL', 'Date', 'Poste', 'Fournisseur', 'Montant', 'Par', 'Unité', 'Échéance', 'Total annuel'],
    [1, 5310, '2026-01-15', 'Assurance', 'Promutuel', 1200, 1, 'an', '2026-12-31', 1200],
    [2, 5420, 46_037, 'Entretien', 'Léo', 80, 1, 'mois', 46_387, 960],
    [3, 5510, '2026-03-01', 'Électricité', 'Hydro', 3, 1, 'heure', null, 600],
  ];
  it('is read, its numbers, days and sums passed over', () => {
    expect(call('COUTANNUEL', [LIST, YEAR])).toBe(2760);
    // Without the calendar of the list: 2 h of 200: 27,60 $.
    expect(call('COUTPOSTES', [LIST, [['heure', 2]], YEAR])).toBeCloseTo(27.6, 10);
  });
  it('headings of its sections are no lines', () => {
    const list = [
      ['Poste', 'Montant', 'Par', 'Unité'],
      ['Frais fixes', '', '', ''],
      ['Assurance', 1200, 1, 'an'],
      ['Frais variables', null, 0, null],
      ['Électricité', 3, 1, 'heure'],
    ];
    expect(call('COUTANNUEL', [list, YEAR])).toBe(1800);
    expect(call('COUTANNUEL', [list.slice(1), YEAR])).toBe(1800);
    const forgotten = [...list, ['Loyer', '', '', 'mois']];
    expect(said('COUTANNUEL', [forgotten, YEAR])).toMatch(/montant .*6e ligne/);
    const elsewhere = [
      ['Poste', 'Montant', 'Unité', 'Total'],
      ['Assurance', 1200, 'an', 1200],
      ['Loyer', '', '', 9000],
    ];
    expect(said('COUTANNUEL', [elsewhere, YEAR])).toMatch(/montant .*3e ligne/);
  });
  it('columns that would change its sum are refused', () => {
    for (const header of [
      ...['Quantité', 'Nombre', 'Nb', 'Fois par an', 'Prorata', 'Part', 'Part du projet', '%', 'Part (%)', 'Rabais'],
      ...[
        'Multiplicateur',
        'Coefficient',
        'Quantity',
        'Number of months',
        'Times a year',
        'Share',
        'Discount',
        'Factor',
      ],
    ]) {
      const list = [
        ['Poste', 'Montant', 'Unité', header],
        ['Assurance', 1200, 'an', 3],
      ];
      expect(said('COUTANNUEL', [list, YEAR]), header).toContain(`« ${header} »`);
    }
    expect(
      said('COUTANNUEL', [
        [
          ['Poste', 'Montant', 'Unité', ''],
          ['Assurance', 1200, 'an', 3],
        ],
        YEAR,
      ]),
    ).toContain('sans en-tête');
  });
  it('a cancelled line is not counted, and one that may not count is refused', () => {
    const list = (header: string, cell: unknown): unknown[][] => [
      ['Poste', 'Montant', 'Unité', header],
      ['Assurance', 1200, 'an', null],
      ['Loyer', 500, 'an', cell],
    ];
    for (const [header, cell] of [
      ['Annulé', 'x'],
      ['Annulé', true],
      ['Statut', 'annulé'],
      ['Status', 'Cancelled'],
    ] as const) {
      expect(call('COUTANNUEL', [list(header, cell), YEAR]), header).toBe(1200);
    }
    for (const [header, cell] of [
      ['Annulé', 'non'],
      ['Statut', 'payé'],
      ['Actif', 'oui'],
    ] as const) {
      expect(call('COUTANNUEL', [list(header, cell), YEAR]), header).toBe(1700);
    }
    expect(said('COUTANNUEL', [list('Actif', 'non'), YEAR])).toMatch(/actif \(postes, 3e ligne .*« non »/);
    expect(said('COUTANNUEL', [list('Statut', 'Inactif'), YEAR])).toMatch(/statut \(postes, 3e ligne .*« Inactif »/);
    expect(said('COUTANNUEL', [list('Annulé', 'en partie'), YEAR])).toMatch(/« en partie »/);
  });
});

describe('a price list as a hall or a workshop keeps it', () => {
  it('is read, its numbers, sizes and years passed over', () => {
    const prices = [
      ['No', 'Ressource', 'Capacité', 'Superficie', 'Compte', 'Year', 'Prix', 'Unité', 'Fournisseur'],
      [1, 'Grande salle', 120, 2400, 4010, 2026, 45, 'heure', ''],
      [2, 'Cuisine', 12, 600, 4020, 2026, 30, 'heure', 'Ville'],
    ];
    const log = [
      ['date', 'partenaire', 'ressource', 'début', 'fin'],
      ['2026-03-02', 'Chorale', 'Grande salle', '19:00', '21:00'],
      ['2026-03-03', 'Popote', 'Cuisine', '09:00', '12:30'],
    ];
    // 2 × 45 + 3,5 × 30 = 195.
    expect(total(call('FACTURE', [log, prices]))).toBe(195);
    for (const header of ['Quantité', 'Rabais', 'Maximum de personnes', '% membre']) {
      const list = [
        ['ressource', 'prix', header],
        ['Grande salle', 45, 10],
        ['Cuisine', 30, 10],
      ];
      expect(said('FACTURE', [log, list]), header).toContain(`« ${header} »`);
    }
  });
});
