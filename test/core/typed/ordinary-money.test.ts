/** Money, breaks and repeats that a log holds beside what is read: in agreement, or refused with what was found. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said, total } from './typed';

const PRICES = [
  ['Ressource', 'Prix', 'Frais d’absence'],
  ['Salle', 20, 15],
];
// 2 h × 20 $ = 40 $.
const used = (header: string, cell: unknown, status = 'fait'): unknown[][] => [
  ['Date', 'Membre', 'Ressource', 'Quantité', 'Statut', header],
  ['2026-03-02', 'Léa', 'Salle', 2, status, cell],
];
const timed = (header: string, cell: unknown): unknown[][] => [
  ['Date', 'Membre', 'Ressource', 'Début', 'Fin', header],
  ['2026-03-02', 'Léa', 'Salle', '09:00', '12:00', cell],
];

describe('a log that says what a row costs', () => {
  it.each([
    ['Crédit', 10],
    ['Ajustement', -5],
    ['Ajustement ($)', '5,00 $'],
    ['Coefficient', 1.5],
    ['Frais', 25],
    ['Frais de ménage', 25],
    ['Cleaning fee', 25],
    ['Supplément', 'oui'],
    ['Supplément fin de semaine', 10],
    ['Gratuit', 'oui'],
    ['Gratuit (membre)', 'x'],
    ['Exempté', 'x'],
    ['Facturable', 'non'],
    ['Rabais membre', '10 %'],
    ['Présent', 'non'],
    ['Est annulé', 'oui'],
    ['Deleted', true],
  ])('is refused under « %s » that says %j', (header, cell) => {
    expect(said('FACTURE', [used(header, cell), PRICES])).toMatch(/\(journal, 2e ligne|^#VALUE! journal \(2e ligne/);
  });
  it.each([
    ['Crédit', 0],
    ['Ajustement', null],
    ['Coefficient', 1],
    ['Frais', 'non'],
    ['Supplément', '-'],
    ['Rabais membre', 'aucun'],
    ['Gratuit', 'non'],
    ['Présent', 'oui'],
    ['Est annulé', 'non'],
    ['Tarif', 'membre'],
    ['Prix unitaire', 20],
    ['Tarif appliqué', '20,00 $'],
    ['Prix', 40],
    ['Montant', 40],
    ['Amount', '40.00'],
    ['Montant', ''],
  ])('passes under « %s » that says %j', (header, cell) => {
    expect(total(call('FACTURE', [used(header, cell), PRICES]))).toBe(40);
  });
  it('is refused with both figures when they differ', () => {
    expect(said('FACTURE', [used('Prix unitaire', 18), PRICES])).toMatch(/18,00 \$, sous « Prix unitaire ».*20,00 \$/);
    expect(said('FACTURE', [used('Taux', 18), PRICES])).toMatch(/« Taux »/);
    expect(said('FACTURE', [used('Montant', 36), PRICES])).toMatch(/36,00 \$, sous « Montant ».*40,00 \$/);
    expect(said('FACTURE', [used('Amount', 36), PRICES], 'en')).toMatch(/\$36\.00, under “Amount”.*\$40\.00/);
  });
  it('is not asked of a cancelled row, nor of a no-show that says it twice', () => {
    expect(total(call('FACTURE', [used('Montant', 36, 'annulé'), PRICES]))).toBe(0);
    expect(total(call('FACTURE', [used('Présent', 'non', 'absence'), PRICES]))).toBe(15);
  });
});

describe('a row that is not one booking of one resource', () => {
  it('a break by any name', () => {
    for (const header of ['Dîner (h)', 'Lunch break', 'Pause', 'Pause repas', 'Lunch (h)']) {
      expect(said('OCCUPATION', [timed(header, 1), 10]), header).toMatch(/pause \(journal, 2e ligne .*« 1 »/);
      expect(said('FACTURE', [timed(header, 1), PRICES]), header).toMatch(/pause \(journal, 2e ligne .*« 1 »/);
    }
    expect(call('OCCUPATION', [timed('Dîner (h)', null), 10])).toBeCloseTo(0.3, 12);
  });
  it('a repeat beyond one', () => {
    for (const [header, cell] of [
      ['Récurrence', 'hebdomadaire'],
      ['Récurrence hebdomadaire', 'oui'],
      ['Nombre de séances', 10],
      ['Number of sessions', 4],
    ] as const) {
      expect(said('OCCUPATION', [timed(header, cell), 10]), header).toContain(`« ${cell} », sous « ${header} »`);
      expect(said('CONFLITS', [timed(header, cell)]), header).toContain(`sous « ${header} »`);
      expect(said('FACTURE', [timed(header, cell), PRICES]), header).toContain(`sous « ${header} »`);
    }
    for (const [header, cell] of [
      ['Récurrence', 'aucune'],
      ['Récurrence', ''],
      ['Récurrence', 'unique'],
      ['Nombre de séances', 1],
    ] as const) {
      expect(call('OCCUPATION', [timed(header, cell), 10]), header).toBeCloseTo(0.3, 12);
    }
  });
  it('two resources in one cell, when both have rows', () => {
    const log = (both: string, other = 'Salle B'): unknown[][] => [
      ['Date', 'Membre', 'Ressource', 'Début', 'Fin'],
      ['2026-03-02', 'Léa', both, '09:00', '12:00'],
      ['2026-03-02', 'Max', 'Salle A', '10:00', '11:00'],
      ['2026-03-03', 'Max', other, '10:00', '11:00'],
    ];
    for (const both of ['Salle A, Salle B', 'Salle A + Salle B', 'salle a et salle b', 'Salle A / Salle B']) {
      expect(said('CONFLITS', [log(both)]), both).toMatch(/ressource \(journal, 2e ligne .*une ligne par ressource/);
      expect(said('OCCUPATION', [log(both), 10]), both).toMatch(/une ligne par ressource/);
      expect(said('OCCUPATION', [log(both), 10, 'Salle A']), both).toMatch(/une ligne par ressource/);
    }
    expect(call('CONFLITS', [log('Scie et établi')])).toHaveLength(1);
    // 3 h + 1 h + 1 h of 10: a name of its own.
    expect(call('OCCUPATION', [log('Salle A, B', 'Cuisine'), 10])).toBeCloseTo(0.5, 12);
  });
});

describe('expenses with their taxes apart', () => {
  it('count what was paid when the amount and the taxes make the total', () => {
    const log = [
      ['Date', 'Payé par', 'Montant', 'TPS', 'TVQ', 'Total'],
      ['2026-03-02', 'Léa', 100, 5, 9.98, 114.98],
      ['2026-03-03', 'Max', 20, null, null, 20],
      ['2026-03-04', 'Max', 30, 0, 0, 0],
    ];
    // 114,98 + 50 = 164,98, in two 82,49.
    expect((call('COMPTES', [log]) as unknown[][]).slice(1)).toEqual([
      ['Léa', 114.98, 82.49, 32.49],
      ['Max', 50, 82.49, -32.49],
    ]);
  });
  it('are asked which was paid when they do not', () => {
    const log = [
      ['Date', 'Payé par', 'Montant', 'Total'],
      ['2026-03-02', 'Léa', 100, 114.98],
      ['2026-03-03', 'Max', 20, 20],
    ];
    expect(said('COMPTES', [log])).toMatch(/dépenses \(2e ligne .*100,00 \$.*« Total » dit 114,98 \$/);
    expect(said('COMPTES', [log], 'en')).toMatch(/expenses \(row 2 .*\$100\.00.*“Total” says \$114\.98/);
  });
});
