/** A grant above the costs, and where in the sheet a refusal is. */
import { describe, expect, it } from 'vitest';
import { type CellError, call, type Language } from '../../../core/index';
import { column, said } from './typed';

describe('a subsidised activity that loses on every unit', () => {
  it('is never called covered: the most it can do is said', () => {
    // 2000 × (3 − 6) + 6000 = 0
    expect(said('SEUIL', [-6000, 3, 6])).toMatch(/^#N\/A .*au plus 2 000 unités/);
    expect(said('SEUIL', [0, 3, 6])).toMatch(/^#N\/A .*jamais atteint/);
    // 2500 × (3 − 6) + 6000 = −1500
    expect(said('MARGESECURITE', [-6000, 3, 6, 2500])).toMatch(/^#N\/A .*au plus 2 000.*2 500 unités.*−1 500,00 \$/);
    expect(said('SEUILMULTI', [-6000, column(3, 3), column(6, 6), column(1, 1)])).toMatch(/^#N\/A .*au plus 2 000/);
    // Owning: 1000 ÷ (30 − 21) = 111,11 units, and dearer beyond.
    expect(said('SEUILACHAT', [-1000, 30, 21])).toMatch(/^#N\/A .*111,111 unités/);
  });
  it('suffices for so many partners, and no more', () => {
    // −6 000 ÷ 20 + 6 × 100 = 300 = 3 × 100; with 21, −285,71 + 600 = 314,29.
    expect(said('SEUILPARTENAIRES', [-6000, 6, 100, 3])).toMatch(
      /^#N\/A .*au plus 20 partenaires ; à 21 partenaires, chacun paierait 314,29 \$ par an contre 300,00 \$/,
    );
    expect(said('SEUILPARTENAIRES', [-100, 6, 100, 3], 'en')).toMatch(/^#N\/A .*nobody; with 1 partner, .*\$500\.00/);
    // The resource serves 20 at most, or use is no dearer: the grant is enough for all of them.
    expect(call('SEUILPARTENAIRES', [-6000, 6, 100, 3, null, 20])).toBe(1);
    expect(call('SEUILPARTENAIRES', [-6000, 3, 100, 3])).toBe(1);
  });
  it('is covered at once where a unit does not lose', () => {
    expect(call('SEUIL', [-6000, 6, 3])).toBe(0);
    expect(call('SEUIL', [-6000, 6, 6])).toBe(0);
    expect(call('MARGESECURITE', [-6000, 6, 3, 100])).toBe(1);
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
