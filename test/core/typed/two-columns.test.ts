/** A name that stands in two columns: read from one of them, two people or two trucks would be one. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said, total } from './typed';

const PRICES = [
  ['ressource', 'prix'],
  ['Camion', 1],
];
const people = (headers: [string, string], ...names: [unknown, unknown][]): unknown[][] => [
  ['date', ...headers, 'ressource', 'quantité'],
  ...names.map((name) => ['2026-03-02', ...name, 'Camion', 10]),
];
const trucks = (headers: [string, string], ...names: [unknown, unknown][]): unknown[][] => [
  ['date', 'partenaire', ...headers, 'début', 'fin'],
  ...names.map((name) => ['2026-03-02', 'A', ...name, '09:00', '10:00']),
];

describe('who, in two columns', () => {
  it('is refused when one name is two people, both headers quoted', () => {
    for (const headers of [
      ['Prénom', 'Client'],
      ['Prénom', 'Partenaire'],
      ['First name', 'Member'],
      ['Nom', 'Membre'],
    ] as const) {
      const sentence = said('FACTURE', [people([...headers], ['Léa', 'Roy'], ['Paul', 'Roy']), PRICES]);
      for (const header of headers) expect(sentence).toContain(`« ${header} »`);
      expect(sentence).toMatch(/« Roy ».*« Léa » puis « Paul »/);
    }
    expect(said('FACTURE', [people(['Prénom', 'Client'], ['Léa', 'Roy'], [null, 'Roy']), PRICES], 'en')).toMatch(
      /“Roy”.*“Léa” then nothing/,
    );
    const paid = [
      ['Payeur', 'Prénom', 'montant'],
      ['Roy', 'Léa', 10],
      ['Roy', 'Paul', 20],
    ];
    expect(said('COMPTES', [paid])).toMatch(/« Payeur ».*« Prénom »/);
  });
  it('is refused when neither is the partner', () => {
    expect(said('FACTURE', [people(['Prénom', 'Nom'], ['Léa', 'Roy']), PRICES])).toMatch(
      /ni « Prénom » ni « Nom ».*une seule colonne, « partenaire »/,
    );
  });
  it('is read when each name has its own, and when an organization sends several people', () => {
    expect(total(call('FACTURE', [people(['Prénom', 'Client'], ['Léa', 'Roy'], ['Léa', 'Roy']), PRICES]))).toBe(20);
    expect(total(call('FACTURE', [people(['Prénom', 'Organisme'], ['Léa', 'Roy'], ['Paul', 'Roy']), PRICES]))).toBe(20);
    expect(total(call('FACTURE', [people(['Nom', 'Partenaire'], ['Léa', 'Roy'], ['Paul', 'Roy']), PRICES]))).toBe(20);
  });
});

describe('a resource, in two columns', () => {
  it('is refused when one name is two of them, both headers quoted', () => {
    for (const headers of [
      ['Véhicule', 'No'],
      ['Véhicule', 'No véhicule'],
      ['Véhicule', 'Plaque'],
      ['Équipement', 'Numéro'],
      ['Vehicle', '#'],
      ['Vehicle', 'Vehicle number'],
    ] as const) {
      const log = trucks([...headers], ['Camion', 1], ['camion', 2]);
      for (const sentence of [said('CONFLITS', [log]), said('OCCUPATION', [log, 10])]) {
        for (const header of headers) expect(sentence).toContain(`« ${header} »`);
      }
    }
  });
  it('is read when the number is that of the row, or each has one', () => {
    const numbered = trucks(['Véhicule', 'note'], ['Camion', ''], ['Camion', '']).map((row, i) => [i || 'No', ...row]);
    expect(call('OCCUPATION', [numbered, 10])).toBe(0.2);
    expect(call('OCCUPATION', [trucks(['Véhicule', 'No'], ['Camion', 1], ['Pelle', 2]), 10])).toBe(0.2);
  });
});
