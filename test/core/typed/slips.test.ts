/** Slips that each gave a figure: changes for values, years for arguments, a name or a total twice, a step too coarse. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, said } from './typed';

describe('SENSIBILITE, low and high are values around the base', () => {
  const base = column(12_000, 25, 6);
  it('a change in place of the value is refused, and the value given', () => {
    // 12 000 × 0,9; it computed with −0,1 $ and 0,1 $ of fixed costs.
    expect(said('SENSIBILITE', ['SEUIL', base, column('-10 %', '', ''), column('10 %', '', '')])).toMatch(
      /^#VALUE! bas \(coûts_fixes\) : « -10 % » n’est pas une valeur plus petite que celle de base, 12 000\. Écrivez la valeur elle-même \(10800\), et non l’écart\./,
    );
    expect(said('SENSIBILITE', ['SEUIL', base, column(-1000, '', ''), column(1000, '', '')])).toMatch(
      /^#VALUE! haut \(coûts_fixes\) : 1 000 n’est pas une valeur plus grande que celle de base, 12 000/,
    );
    expect(said('SENSIBILITE', ['SEUIL', base, column('', '', 5), column('', '10 %', 7)], 'en')).toMatch(
      /^#VALUE! high \(price\): “10 %” is not a value greater than that of base, 25\. Enter the value itself \(27\.5\)/,
    );
    expect(said('SENSIBILITE', ['SEUIL', base, column('', 30, ''), column('', 20, '')])).toMatch(
      /^#VALUE! bas \(prix\) : 30/,
    );
  });
  it('a rate may be, and a value equal to the base', () => {
    const losses = column(12_000, 25, 6, '', '5 %');
    const rows = call('SENSIBILITE', ['SEUIL', losses, column('', '', '', '', '0 %'), column('', '', '', '', '10 %')]);
    expect(rows).toHaveLength(2);
    expect(call('SENSIBILITE', ['SEUIL', base, column('', 25, ''), column('', 30, '')])).toHaveLength(2);
  });
});

describe('SCENARIOS, titles taken with the table', () => {
  it('a first row of years is refused: each argument would be the one below', () => {
    const table = [
      [2026, 2027],
      [12_000, 13_000],
      [25, 25],
    ];
    expect(said('SCENARIOS', ['SEUIL', table])).toMatch(
      /^#VALUE! tableau : sa première ligne, 2026, 2027…, serait lue comme « coûts_fixes », et ressemble à des années/,
    );
    expect(
      said('SCENARIOS', ['SEUIL', [['2026', '2027', '2028'], ...[12_000, 25, 5].map((x) => [x, x, x])]], 'en'),
    ).toMatch(/^#VALUE! table: its first row, 2026, 2027…/);
  });
  it('amounts of that size are not', () => {
    // 2 000 ÷ 20, 2 100 ÷ 20.
    expect(
      call('SCENARIOS', [
        'SEUIL',
        [
          [2000, 2100],
          [25, 25],
          [5, 5],
        ],
      ]),
    ).toEqual([[100, 105]]);
  });
});

describe('a total among amounts that have no names', () => {
  const remarks = (...args: unknown[]): string =>
    (call('EXPLIQUER', args) as unknown[][]).map(([label]) => String(label).replace(/\u00a0/g, ' ')).join('\n');
  it('is said in the explanation', () => {
    const sentence = /la valeur 4, 1 200, est la somme des autres ; si c’est un total, laissez-la hors de la plage/;
    expect(remarks('ECONOMIESEGALES', 2000, column(500, 400, 300, 1200))).toMatch(sentence);
    expect(remarks('RATIONNER', 2000, column(500, 400, 300, 1200))).toMatch(sentence);
    expect(remarks('ARRONDIRPARTS', column(500, 400, 300, 1200))).toMatch(sentence);
    expect(remarks('ECONOMIESEGALES', 2000, column(500, 400, 300, 1100))).not.toMatch(/la somme des autres/);
    expect(remarks('PRORATA', 1200, '2026-01-01', '2026-12-31', null, null, column(500, 400, 300, 1200))).toMatch(
      /La clé 4, 1 200, est la somme des autres/,
    );
  });
});

describe('PRORATA, a name on two rows', () => {
  const prorata = (arrivals: unknown[], departures: unknown[]): unknown[] => [
    1200,
    '2026-01-01',
    '2026-12-31',
    column(...arrivals),
    column(...departures),
    '',
    '',
    column('Léa', 'Max', 'LEA'),
  ];
  it('present on the same days, it would pay twice', () => {
    expect(said('PRORATA', prorata(['', '', ''], ['', '', '']))).toMatch(
      /^#VALUE! noms : « LEA » y est deux fois \(partenaires 1 et 3\), présent les mêmes jours/,
    );
    expect(said('PRORATA', prorata(['', '', '2026-06-30'], ['2026-06-30', '', '']))).toMatch(/deux fois/);
  });
  it('came back after an absence', () => {
    // 181 days, 365 and 92 (October to December) of 638.
    expect(call('PRORATA', prorata(['', '', '2026-10-01'], ['2026-06-30', '', '']))).toEqual(
      column(340.44, 686.52, 173.04),
    );
  });
});

describe('a step that leaves nothing', () => {
  it('is refused, where every part was 0', () => {
    expect(said('PARTAGE', [40, column(1, 2), '', '', 100])).toMatch(
      /^#VALUE! montants : 40 arrondi à 100 près fait 0, et rien ne serait réparti. Donnez un pas plus petit\./,
    );
    // 1 000 and 0,40, to the dollar: 0,40 is rounded as any amount.
    expect(
      call('PARTAGE', [
        column(1000, 0.4),
        [
          [1, 1],
          [1, 1],
        ],
        '',
        '',
        1,
      ]),
    ).toEqual(column(500, 500));
  });
  it('an amount of nothing is nothing', () => {
    expect(call('PARTAGE', [0, column(1, 2), '', '', 100])).toEqual(column(0, 0));
    // Half a step counts for one.
    expect(call('PARTAGE', [50, column(1, 2), '', '', 100])).toEqual(column(0, 100));
    // Less than half a cent, as any rounding leaves.
    expect(call('PARTAGE', [0.001, column(1, 2)])).toEqual(column(0, 0));
  });
});

it('TAXES of an amount with parts of a cent are those of the amount itself', () => {
  // 43,698 × 5 % = 2,1849 and × 9,975 % = 4,3589: 2,18 and 4,36, with 43,70. On 43,70, the GST was 2,185: 2,19.
  const amounts = (call('TAXES', [43.698]) as unknown[][]).slice(1, 4).map((row) => row[1]);
  expect(amounts).toEqual([2.18, 4.36, 50.24]);
});
