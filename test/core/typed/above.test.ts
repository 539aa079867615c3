/** What stands above the rows: a title taken with the table, headers without a row under them. */
import { describe, expect, it } from 'vitest';
import { type CellError, call } from '../../../core/index';
import { column, said } from './typed';

const LOG = ['date', 'partenaire', 'ressource', 'début', 'fin', 'quantité'];
const USE = ['2026-03-02', 'A', 'Camion', '09:00', '10:00', 2];
const PRICES = [
  ['ressource', 'prix'],
  ['Camion', 1],
];

describe('a title above the headers', () => {
  it('is refused: both rows are quoted, and the range must start at the headers', () => {
    for (const title of [['Journal 2026'], ['Date : mars 2026'], ['Ressource', 'Camion'], ['Journal', '', 2026]]) {
      const rows = [title, LOG, USE];
      for (const sentence of [said('FACTURE', [rows, PRICES]), said('OCCUPATION', [rows, 10])]) {
        expect(sentence).toMatch(/en-têtes \(2e ligne.*« date », « partenaire ».*1re ligne/);
        expect(sentence).toContain(String(title[0]));
        expect(sentence).toMatch(/Commencez la plage à la ligne des en-têtes/);
      }
    }
    expect(
      said('FACTURE', [
        [LOG, USE],
        [['Tarifs 2026'], ...PRICES],
      ]),
    ).toMatch(/tarifs : .*« Tarifs 2026 »/);
    const posts = [['Coûts 2026'], [null], ['libellé', 'montant', 'par', 'unité'], ['Lame', 100, 2000, 'pied']];
    expect(said('COUTPOSTES', [posts, [['pied', 50]]], 'en')).toMatch(/row 3 of the range.*row 1.*“Coûts 2026”/);
    expect(
      said('COUTPOSTES', [[['Lame', 100, 2000, 'pied']], [['Usage'], ['unité', 'quantité'], ['pied', 50]]]),
    ).toMatch(/usage : .*« Usage »/);
    const at = (call('FACTURE', [[['Journal 2026'], LOG, USE], PRICES], 'fr', [{ row: 4, column: 2 }]) as CellError)
      .message;
    expect(at).toMatch(/ligne 5, .*ligne 4, /);
  });
});

describe('headers without a row', () => {
  it('are a month in which nothing happened', () => {
    const nothing = [
      ['A', 0, 0, 0],
      ['B', 0, 0, 0],
    ];
    const headers = ['date', 'payeur', 'montant', 'pour'];
    for (const rows of [[headers], [headers, [null, null, null, null]], [headers, [0, 0, 0, 0]]]) {
      expect((call('COMPTES', [rows, column('A', 'B')]) as unknown[][]).slice(1)).toEqual(nothing);
    }
    expect(call('OCCUPATION', [[LOG], 100])).toBe(0);
    expect(call('CONFLITS', [[LOG]])).toHaveLength(1);
    expect((call('FACTURE', [[LOG], PRICES]) as unknown[][]).slice(1)).toEqual([['Total', 0, 0, 0]]);
    expect((call('EXPLIQUER', ['OCCUPATION', [LOG], 100]) as unknown[][]).slice(-1)[0]?.[3]).toBe(0);
  });
  it('leave nobody to answer for when no name is given', () => {
    expect(said('COMPTES', [[['payeur', 'montant']]])).toMatch(/aucune ligne sous ses en-têtes.*noms/);
    // Without headers, the range may be another one.
    expect(said('COMPTES', [[[null, null]], column('A', 'B')])).toMatch(/dépenses : il manque/);
    expect(said('COUTANNUEL', [[['libellé', 'montant', 'par', 'unité']], [['km', 1]]])).toMatch(/postes : il manque/);
  });
});
