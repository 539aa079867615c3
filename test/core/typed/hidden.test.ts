/** A column whose header is nearly one that is read, beside the exact one: which of the two counts is not ours to tell. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said, total } from './typed';

const PRICES = [
  ['ressource', 'prix'],
  ['Camion', 10],
];
const HEADERS = ['date', 'partenaire', 'ressource', 'début', 'fin'];
const ROW = ['2026-03-02', 'A', 'Camion', '09:00', '12:00'];
const log = (headers: readonly string[], ...cells: (readonly unknown[])[]): unknown[][] => [
  [...HEADERS, ...headers],
  ...cells.map((more) => [...ROW, ...more]),
];
const prices = (headers: readonly string[], cells: readonly unknown[]): unknown[][] => [
  ['ressource', ...headers],
  ['Camion', ...cells],
];
const costs = (headers: readonly string[], ...cells: unknown[]): unknown[][] => [headers as unknown[], cells];

describe('a near header beside the exact one', () => {
  it('is refused in a log, both quoted', () => {
    for (const [exact, near, cells] of [
      ['Quantité', 'Quantité facturable', [3, 5]],
      ['Quantité', 'Heures facturées', [3, 5]],
      ['Qté', 'Quantité (km)', [3, 5]],
      ['Statut', 'Statut final', ['fait', 'annulé']],
      ['Statut', 'Annulé', ['fait', 'oui']],
      ['Rabais', 'Remise', [null, '10 %']],
      ['Durée', 'Durée réelle', [3, 2]],
    ] as const) {
      const sentence = said('FACTURE', [log([exact, near], cells), PRICES]);
      expect(sentence, near).toContain(`« ${exact} »`);
      expect(sentence, near).toContain(`« ${near} »`);
    }
    for (const near of ['Fin réelle', 'Retour', 'Fin (prévue)', 'Retour réel']) {
      for (const sentence of [
        said('FACTURE', [log([near], ['14:00']), PRICES]),
        said('OCCUPATION', [log([near], ['14:00']), 10]),
        said('CONFLITS', [log([near], ['14:00'])]),
      ]) {
        expect(sentence, near).toMatch(/deux colonnes peuvent être « fin »/);
        expect(sentence).toContain(`« ${near} »`);
      }
    }
  });
  it('is refused where its first word makes another of it, as English puts it', () => {
    for (const near of ['Actual end', 'Vraie fin', 'Nouvelle fin', 'Planned end time', 'Final return']) {
      expect(said('OCCUPATION', [log([near], ['14:00']), 10]), near).toContain(`« ${near} »`);
      expect(said('OCCUPATION', [log([near], ['midi']), 10]), near).toContain(`« ${near} »`);
    }
    for (const [exact, near, cells] of [
      ['Quantity', 'Billed quantity', [3, 5]],
      ['Status', 'Final status', ['done', 'cancelled']],
      ['Quantity', 'Adjusted hours', [3, 2]],
    ] as const) {
      expect(said('FACTURE', [log([exact, near], cells), PRICES], 'en'), near).toContain(`“${near}”`);
    }
    // Alone too: passed over, the quantity would be that of the times.
    expect(said('FACTURE', [log(['Billed quantity'], [5]), PRICES], 'en')).toContain('“Billed quantity”');
    for (const near of ['Member price', 'Weekend rate', 'Old price']) {
      expect(said('FACTURE', [log([], []), prices(['price', near], [10, 15])], 'en'), near).toContain(`“${near}”`);
    }
    expect(
      said('COUTANNUEL', [costs(['item', 'amount', 'Annual amount', 'unit'], 'a', 10, 120, 'km'), [['km', 1]]]),
    ).toContain('« Annual amount »');
    expect(said('COMPTES', [costs(['payer', 'Second payer', 'amount'], 'A', 'B', 10)])).toContain('« Second payer »');
  });
  it('is refused in a price list and in lists of costs', () => {
    for (const [exact, near] of [
      ['Prix', 'Prix membre'],
      ['Prix', 'Tarif'],
      ['Tarif', 'Tarif fin de semaine'],
      ['Price', 'Price (weekend)'],
    ] as const) {
      expect(said('FACTURE', [log([], []), prices([exact, near], [10, 15])]), near).toMatch(/deux colonnes.*« prix »/);
    }
    expect(said('FACTURE', [log([], []), prices(['Prix', 'Minimum', 'Minimum ($)'], [10, 1, 50])])).toContain(
      '« Minimum ($) »',
    );
    expect(said('FACTURE', [log([], []), prices(['Prix', 'Unité', 'Période'], [10, 'heure', 'jour'])])).toContain(
      '« Période »',
    );
    const YEAR = [['km', 10]];
    for (const [headers, cells, near] of [
      [['poste', 'montant', 'Montant annuel', 'unité'], ['a', 10, 120, 'km'], 'Montant annuel'],
      [['poste', 'Coût', 'Montant', 'unité'], ['a', 10, 120, 'km'], 'Coût'],
      [['poste', 'montant', 'Unité', 'Fréquence'], ['a', 10, 'km', 'mois'], 'Fréquence'],
    ] as const) {
      expect(said('COUTANNUEL', [costs(headers, ...cells), YEAR]), near).toContain(`« ${near} »`);
      expect(said('COUTPOSTES', [costs(headers, ...cells), [['km', 1]]]), near).toContain(`« ${near} »`);
    }
    expect(said('COMPTES', [costs(['payeur', 'Montant', 'Montant final'], 'A', 10, 20)])).toContain(
      '« Montant final »',
    );
    expect(said('COMPTES', [costs(['payeur', 'Payeur 2', 'montant'], 'A', 'B', 10)])).toContain('« Payeur 2 »');
    expect(
      said('COMPTES', [costs(['payeur', 'montant', 'Pour', 'Partagé entre'], 'A', 10, 'tous', 'A+B')], 'en'),
    ).toContain('“Partagé entre”');
  });
  it('hides nothing when it holds the same cells, or none', () => {
    const rows = [
      ['12:00', 'fait', ''],
      ['12:00', 'fait', 0],
    ];
    expect(total(call('FACTURE', [log(['Fin réelle', 'Statut', 'Statut final'], ...rows), PRICES]))).toBe(60);
    const same = [
      ['10', 10],
      ['12', 12],
    ];
    expect(total(call('FACTURE', [log(['Quantité', 'Quantité facturée'], ...same), PRICES]))).toBe(220);
    // A row that it leaves blank is another answer than the exact one's.
    expect(said('FACTURE', [log(['Quantité', 'Quantité facturée'], [10, 10], [12, null]), PRICES])).toContain(
      '« Quantité facturée »',
    );
  });
  it('is let be when it surely is something else', () => {
    for (const [headers, cells] of [
      [['Date de saisie'], ['2026-03-12']],
      [['Date de paiement'], ['2026-04-01']],
      [
        ['Quantité', 'Quantité prise'],
        [3, 8],
      ],
      [
        ['Quantité', 'Km parcourus'],
        [3, 120],
      ],
      [
        ['Statut', 'État du véhicule'],
        ['fait', 'bon'],
      ],
      [
        ['Statut', 'Statut du paiement'],
        ['fait', 'payé'],
      ],
      [
        ['Statut', 'Annulé par'],
        ['fait', 'Léa'],
      ],
      [['Nombre de personnes'], [12]],
      [['Carburant fin'], [0.5]],
      [['Jour de la semaine'], ['lundi']],
      [
        ['Start location', 'Retour des clés'],
        ['Laval', 'oui'],
      ],
    ] as const) {
      expect(total(call('FACTURE', [log(headers, cells), PRICES])), `${headers}`).toBe(30);
    }
    for (const headers of [
      ['Km début', 'Km fin'],
      ['Start km', 'End km'],
    ]) {
      expect(call('OCCUPATION', [log(headers, [100, 220]), 10]), `${headers}`).toBe(0.3);
    }
    const dated = costs(['date', 'Date de paiement', 'payeur', 'montant'], '2026-03-02', '2026-04-01', 'A', 10);
    expect(call('COMPTES', [dated])).toEqual([
      ['partenaire', 'payé', 'part', 'solde'],
      ['A', 10, 10, 0],
    ]);
    const both = [
      ['unité', 'quantité par utilisation', 'quantité par an'],
      ['km', 120, 6000],
    ];
    const fuel = [['Essence', 2, 10, 'km']];
    expect(call('COUTANNUEL', [fuel, both])).toBe(1200); // 2 ÷ 10 × 6000
    expect(call('COUTPOSTES', [fuel, both])).toBe(24); // 2 ÷ 10 × 120
  });
});

describe('figures under a header that nothing knows', () => {
  it('are refused in lists of costs and of prices, whether or not each optional column was found', () => {
    for (const header of ['Fois par an', 'Quantité', 'Prorata', '%', 'Subvention']) {
      expect(
        said('COUTANNUEL', [costs(['poste', 'montant', 'par', 'unité', header], 'a', 10, 1, 'km', 12), [['km', 1]]]),
      ).toContain(`« ${header} » n’est pas lue, et elle contient 12`);
    }
    expect(
      said('COUTANNUEL', [costs(['poste', 'montant', 'unité', 'Périodicité'], 'a', 10, 'km', 'mois'), [['km', 1]]]),
    ).toContain('« Périodicité »');
    const noted = costs(['poste', 'montant', 'par', 'unité', 'Note'], 'a', 10, 1, 'km', 'soumission reçue');
    expect(call('COUTANNUEL', [noted, [['km', 1]]])).toBe(10);
  });
  it('dollars of elsewhere are refused there as in a log', () => {
    const abroad = costs(['poste', 'montant', 'unité', 'devise'], 'a', 10, 'km', 'USD');
    expect(said('COUTANNUEL', [abroad, [['km', 1]]])).toMatch(
      /devise \(postes, 2e ligne .*« USD » n’est pas le dollar/,
    );
    expect(said('FACTURE', [log([], []), prices(['prix', 'devise'], [10, 'EUR'])])).toMatch(
      /devise \(tarifs, 2e ligne .*« EUR »/,
    );
    expect(total(call('FACTURE', [log([], []), prices(['prix', 'devise'], [10, 'CAD'])]))).toBe(30);
  });
});

describe('a column of kilometres or of a number, where nothing says the quantity', () => {
  it('is refused by any header, times or not', () => {
    for (const header of [
      'km',
      'Km parcourus',
      'KM fin',
      'Total km',
      'Kilométrage au départ',
      'Distance',
      'Nombre',
      'Nb',
    ]) {
      expect(said('FACTURE', [log([header], [120]), PRICES]), header).toContain(`« ${header} »`);
    }
    expect(said('FACTURE', [log(['Nb jours'], [120]), PRICES])).toMatch(/120 j n’est pas le temps/);
  });
});

describe('the unit of a header beside that of the price', () => {
  const used = (header: string): unknown[][] => [
    ['date', 'partenaire', 'ressource', header],
    ['2026-03-02', 'A', 'Camion', 3],
  ];
  it('is refused where they differ, the header and the unit quoted', () => {
    for (const [header, unit] of [
      ['Quantité (h)', 'demi-heure'], // 3 h are six half hours, 60 $ and not 30 $.
      ['Quantité (km)', 'heure'],
      ['Qté (heures)', 'km'],
      ['Quantité en heures', 'jour'],
    ] as const) {
      const sentence = said('FACTURE', [used(header), prices(['prix', 'unité'], [10, unit])]);
      expect(sentence, header).toMatch(/quantité \(journal, 2e ligne de la plage\)/);
      expect(sentence).toContain(`« ${header} »`);
      expect(sentence).toContain(`« ${unit} »`);
    }
    for (const [headers, cells] of [
      [
        ['Tarif horaire', 'unité'],
        [10, 'jour'],
      ],
      [
        ['Prix ($/h)', 'unité'],
        [10, 'km'],
      ],
      [
        ['Hourly rate', 'unit'],
        [10, 'half hour'],
      ],
      [
        ['prix', 'unité', 'Minimum (h)'],
        [10, 'demi-heure', 1],
      ],
      [
        ['prix', 'unité', 'Maximum par jour (h)'],
        [10, 'km', 8],
      ],
    ] as const) {
      expect(said('FACTURE', [used('quantité'), prices(headers, cells)]), `${headers}`).toContain(
        `« ${headers[headers[0] === 'prix' ? 2 : 0]} »`,
      );
    }
    const lines = costs(['poste', 'montant', 'Par (km)', 'unité'], 'Essence', 10, 1, 'heure');
    expect(said('COUTANNUEL', [lines, [['heure', 1]]])).toContain('« Par (km) »');
    expect(said('COUTANNUEL', [[['a', 1, 1, 'pied']], costs(['unité', 'Quantité (h)'], 'pied', 3)])).toContain(
      '« Quantité (h) »',
    );
  });
  it('is nothing where it is the same, or where no unit is said', () => {
    for (const [header, unit] of [
      ['Quantité (h)', 'heure'],
      ['Quantité (h)', null],
      ['Quantité (km)', 'kilomètre'],
      ['Quantité', 'jour'],
      ['Quantité utilisée', 'repas'],
      ['Quantité (unités)', 'repas'],
    ] as const) {
      expect(total(call('FACTURE', [used(header), prices(['prix', 'unité'], [10, unit])])), header).toBe(30);
    }
    expect(total(call('FACTURE', [used('quantité'), prices(['Tarif horaire', 'unité'], [10, 'heure'])]))).toBe(30);
    expect(total(call('FACTURE', [used('quantité'), prices(['Prix unitaire', 'unité'], [10, 'repas'])]))).toBe(30);
  });
});
