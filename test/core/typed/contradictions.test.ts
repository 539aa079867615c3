/** Columns of a log that would change the bill, and that nothing reads: a break, a discount, a currency, a unit. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said, total } from './typed';

const prices = (unit: unknown = null): unknown[][] => [
  ['ressource', 'prix', 'unité'],
  ['Salle', 10, unit],
];
const used = (header: string, cell: unknown, quantity: unknown = 3): unknown[][] => [
  ['date', 'partenaire', 'ressource', 'quantité', header],
  ['2026-03-02', 'A', 'Salle', quantity, cell],
];
const timed = (header: string, cell: unknown): unknown[][] => [
  ['date', 'partenaire', 'ressource', 'début', 'fin', header],
  ['2026-03-02', 'A', 'Salle', '09:00', '12:00', cell],
];

describe('a column that would change the bill', () => {
  it('is refused where it says something, with its row and its cell', () => {
    for (const header of ['Rabais', 'Rabais (%)', 'Remise', 'Discount']) {
      expect(said('FACTURE', [used(header, '10 %'), prices()]), header).toMatch(
        /rabais \(journal, 2e ligne .*« 10 % » changerait le résultat/,
      );
    }
    for (const header of ['Pause', 'Pause (min)', 'Break (h)']) {
      expect(said('FACTURE', [timed(header, 30), prices()]), header).toMatch(/pause \(journal, 2e ligne .*« 30 »/);
      expect(said('OCCUPATION', [timed(header, 30), 10], 'en')).toMatch(/break \(log, row 2 .*“30” would change/);
    }
    for (const [header, cell] of [
      ['Gratuit', 'oui'],
      ['Sans frais', 'x'],
      ['Free of charge', 'animation'],
      ['À facturer', 'non'],
      ['À facturer (oui/non)', false],
      ['Facturable', 'plus tard'],
      ['Billable', 'no'],
    ] as const) {
      expect(said('FACTURE', [used(header, cell), prices()]), header).toMatch(
        /journal, 2e ligne .*changerait le résultat/,
      );
    }
    expect(said('FACTURE', [used('Devise', 'USD'), prices()])).toMatch(/« USD » n’est pas le dollar canadien/);
    const paid = [
      ['payeur', 'montant', 'devise'],
      ['A', 12, 'EUR'],
    ];
    expect(said('COMPTES', [paid])).toMatch(/devise \(dépenses, 2e ligne .*« EUR »/);
  });
  it('is passed over where it says nothing, or what is true already', () => {
    for (const [header, cell] of [
      ['Rabais', null],
      ['Gratuit', 'non'],
      ['Gratuit', null],
      ['Gratuit', false],
      ['À facturer', 'oui'],
      ['Facturable', true],
      ['À facturer', ''],
      ['Rabais', 0],
      ['Pause', 30],
      ['Devise', 'CAD'],
      ['Devise', '$ CA'],
      ['Unité', 'heures'],
      ['Unité', 'repas'],
    ] as const) {
      expect(total(call('FACTURE', [used(header, cell), prices()])), header).toBe(30);
    }
    const cancelled = [
      ['date', 'partenaire', 'ressource', 'quantité', 'rabais', 'statut'],
      ['2026-03-02', 'A', 'Salle', 3, '10 %', 'annulé'],
      ['2026-03-03', 'A', 'Salle', 3, null, 'fait'],
    ];
    expect(total(call('FACTURE', [cancelled, prices()]))).toBe(30);
  });
  it('is refused when its unit is not that of the price', () => {
    // 3 days billed as 3 hours.
    expect(said('FACTURE', [used('Unité', 'jours'), prices('heure')])).toMatch(
      /« jours » n’est pas l’unité du prix, « heure »/,
    );
    expect(said('FACTURE', [used('Unit', 'day'), prices()], 'en')).toMatch(
      /“day” is not the unit of the price, “hour”/,
    );
    expect(said('FACTURE', [used('Unité', 'km'), prices('repas')])).toMatch(/« km » .* « repas »/);
    expect(total(call('FACTURE', [used('Unité', 'kilomètres'), prices('km')]))).toBe(30);
  });
});
