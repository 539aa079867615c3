/** « 5 % » where money or a quantity is asked, « 50 $ » where hours are, percentages that do not make a whole. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, said } from './typed';

describe('a percentage where none is asked', () => {
  // Each was computed as 0,05 or 0,3 of the unit without a word: a floor of 0,30 $, a fund over 0,05 year.
  it.each([
    [
      'PARTAGE',
      [1000, column(1, 1), null, column('30 %', '')],
      /^#VALUE! plafonds \(1re cellule .*« 30 % » est un pourcentage.*dollars/,
    ],
    ['RUPTURE', [1000, 800, '10 %'], /^#VALUE! apports : « 10 % » est un pourcentage. Écrivez le montant en dollars\./],
    ['TARIFBINOME', [60_000, 5, '20 %', 1000], /^#VALUE! membres : « 20 % » .*nombre entier/],
    ['FONDSREMPLACEMENT', [100_000, '5 %'], /^#VALUE! années : « 5 % » .*nombre d’années/],
    ['SEUIL', [12_000, 25, 6, '5 %'], /^#VALUE! excédent : « 5 % » .*dollars/],
    ['REMPLACEMENT', [3500, 7, 5, 200, '10 %'], /« 10 % » est un pourcentage/],
    [
      'COUTANNUEL',
      [[['Imprévus', '10 %', 1, 'an']], [['heure', 200]]],
      /montant \(postes.*« 10 % » est un pourcentage/,
    ],
    ['RATIONNER', [1000, column(400, '50 %')], /demandes \(2e cellule .*« 50 % » est un pourcentage/],
  ] as const)('%s refuses it', (id, args, sentence) => {
    expect(said(id, [...args])).toMatch(sentence);
  });
  it('in English too, and in one cell of a range only', () => {
    expect(said('RUPTURE', [1000, 800, '10%'], 'en')).toMatch(/“10%” is a percentage. Enter the amount in dollars\./);
    const [first, second] = (call('SEUIL', [column('12 000 $', '5 %'), 25, 5]) as unknown[][]).flat();
    expect(first).toBe(600);
    expect(second).toMatchObject({ message: expect.stringContaining('est un pourcentage') });
  });
  it('a rate, a share, a key, a target take it', () => {
    // 1 000 × 1,1 − 800 over 1 000; 12 000 ÷ (25 − 5 ÷ 0,8); 300 and 700.
    expect(call('RUPTURE', [1000, 800, 0, '10 %'])).toBeCloseTo(0.3, 12);
    // A part of an hour: 9,975 % of one, at 1 $.
    expect(call('MAINOEUVRE', [1, '9,975 %'])).toBe(0.09975);
    expect(call('SEUIL', [12_000, 25, 5, null, '20 %'])).toBeCloseTo(640, 9);
    expect(call('PARTAGE', [1000, column('30 %', '70 %')])).toEqual(column(300, 700));
    expect(call('CIBLE', ['RECOUVREMENT', [[500, 1, 0, 100]], 2, '50 %'])).toBeCloseTo(2.5, 6);
  });
});

describe('dollars where hours, years or a count are asked', () => {
  it.each([
    ['MAINOEUVRE', [30, '50 $'], /^#VALUE! heures : « 50 \$ » est un montant en dollars. Écrivez un nombre d’heures/],
    ['FONDSREMPLACEMENT', [100_000, '7 $'], /^#VALUE! années : « 7 \$ » .*nombre d’années/],
    ['TARIFBINOME', [60_000, 5, '$20', 1000], /^#VALUE! membres : « \$20 » est un montant/],
    ['SEUIL', [12_000, 25, 5, null, '0,5 $'], /^#VALUE! pertes : « 0,5 \$ » .*un taux, par exemple 5 %/],
  ] as const)('%s refuses them', (id, args, sentence) => {
    expect(said(id, [...args])).toMatch(sentence);
  });
  it('a key may be in dollars: sales, wages', () => {
    expect(call('PARTAGE', [100, column('300 $', '100 $')])).toEqual(column(75, 25));
  });
});

describe('percentages that do not make 100 %', () => {
  it('are refused with their sum, for nobody says who has the rest', () => {
    expect(said('PARTAGE', [1000, column('30 %', '30 %')])).toMatch(
      /^#VALUE! clés : les pourcentages font 60 % en tout, et non 100 %\./,
    );
    expect(said('PARTAGE', [1000, column('30 %', '30 %')], 'en')).toMatch(/make 60% in all, not 100%/);
    expect(said('PARTAGE', [1000, column('30 %', 0.3)])).toMatch(/font 60 % en tout/);
    expect(said('PARTAGE', [1000, column('60 %', '50 %')])).toMatch(/font 110 % en tout/);
    const log = [
      ['payeur', 'montant'],
      ['A', 100],
    ];
    expect(said('COMPTES', [log, column('A', 'B'), column('30 %', '30 %')])).toMatch(/^#VALUE! clés : .* 60 % en tout/);
    const two = [
      [1, 3],
      [1, 1],
    ];
    expect(said('CLE', [two, [['30 %', '30 %']]])).toMatch(/^#VALUE! poids : .* 60 % en tout/);
    expect(said('POTENTIEL', [column('convergence', 'divergence'), column('30 %', '30 %')])).toMatch(/60 % en tout/);
    expect(said('SEUILMULTI', [1000, column(5, 6), column(1, 1), column('30 %', '30 %')])).toMatch(/60 % en tout/);
  });
  it('in a matrix, the column or the row is named', () => {
    const keys = [
      [1, '30 %'],
      [1, '40 %'],
    ];
    expect(said('PARTAGE', [[[100, 200]], keys])).toMatch(
      /^#VALUE! clés \(1re ligne, 2e colonne de la plage\) : les pourcentages de la colonne font 70 %/,
    );
    const matrix = [
      [null, '20 %', '50 %', '30 %'],
      ['10 %', null, '40 %', '40 %'],
    ];
    expect(said('CASCADE', [column(90_000, 60_000), matrix])).toMatch(
      /^#VALUE! matrice \(2e ligne, 1re colonne .* pourcentages de la ligne font 90 %/,
    );
  });
  it('three thirds rounded are a whole; two halves that miss a hundredth are not', () => {
    expect(call('PARTAGE', [99, column('33,3 %', '33,3 %', '33,3 %')])).toEqual(column(33, 33, 33));
    expect(call('PARTAGE', [99, column('33 %', '33 %', '33 %')])).toEqual(column(33, 33, 33));
    expect(call('PARTAGE', [102, column(...Array(6).fill('17 %'))])).toEqual(column(17, 17, 17, 17, 17, 17));
    expect(said('PARTAGE', [100, column('50 %', '49 %')])).toMatch(/99 % en tout/);
    expect(said('PARTAGE', [100, column('33,3 %', '33,3 %', '32,9 %')])).toMatch(/99,5 % en tout/);
  });
});
