/** Figures that can be read two ways, totals and percentages among others, figures too large to be typed. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, said } from './typed';

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
  it('copied with the mark of a footnote is no longer a figure', () => {
    // « 100¹ » is 100 and a note below the table: read as one number, it would be 1001.
    for (const text of ['100¹', '12²', '1 200¹', '100\u2075', '100\u2081', '100①', '¹']) {
      expect(said('MAINOEUVRE', [text, 1]), text).toContain(`« ${text} »`);
    }
    expect(call('MAINOEUVRE', ['１２，５', 1])).toBe(12.5); // Of a full-width keyboard.
    expect(call('MAINOEUVRE', ['１２\u3000５００ ＄', 1])).toBe(12_500);
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

describe('totals and headers', () => {
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
