/** Units of costs and of prices, by any of their words. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, said } from './typed';

describe('units of the calendar', () => {
  const cost = (unit: string): unknown =>
    call('COUTPOSTES', [[['Assurance', 300, 1, unit]], [['heure', 5]], [['heure', 200]]]);
  it('are known by their nouns and adjectives, in both languages', () => {
    // 300 × 4 ÷ 200 × 5
    for (const unit of [
      'trimestre',
      'Trimestriel',
      'par trimestre',
      '$/trimestre',
      'quarter',
      'quarterly',
      'per quarter',
    ]) {
      expect(cost(unit), unit).toBe(30);
    }
    for (const unit of ['an', 'par an', '$/an', 'annuel', 'Annuelle', 'per year', 'yearly', 'annual'])
      expect(cost(unit), unit).toBe(7.5);
    for (const unit of ['mois', 'mensuel', 'par mois', 'monthly', '$ / mois']) expect(cost(unit), unit).toBe(90);
    for (const unit of ['semestre', 'semestriel', 'half-year']) expect(cost(unit), unit).toBe(15);
  });
  it('are named when a unit is not known', () => {
    expect(said('COUTPOSTES', [[['Assurance', 300, 1, 'lune']], [['heure', 5]]])).toMatch(
      /« lune » n’est pas dans le tableau « usage ».*trimestre, semestre/,
    );
    expect(said('COUTPOSTES', [[['Assurance', 300, 1, 'moon']], [['hour', 5]]], 'en')).toMatch(
      /not in the table “use”/,
    );
  });
});

describe('a price', () => {
  it('a unit that begins with a number is no unit', () => {
    expect(
      said('FACTURE', [
        [
          ['date', 'partenaire', 'ressource', 'quantité'],
          ['2026-03-02', 'A', 'Camion', 250],
        ],
        [
          ['ressource', 'prix', 'unité'],
          ['Camion', 30, '100 km'],
        ],
      ]),
    ).toMatch(/« 100 km » commence par un nombre/);
  });
});

describe('a unit that holds a number', () => {
  const cost = (unit: string, language: 'fr' | 'en' = 'fr'): string =>
    said('COUTANNUEL', [[['Pneus', 100, 1, unit]], [['km', 500]]], language);
  it('says to put the number under « par »', () => {
    for (const [unit, count, rest] of [
      ['100 km', '100', 'km'],
      ['par 100 km', '100', 'km'],
      ['10 000 km', '10 000', 'km'],
      ['2 ans', '2', 'ans'],
      ['deux ans', '2', 'ans'],
      ['aux deux semaines', '2', 'semaines'],
      ['tous les 3 mois', '3', 'mois'],
    ] as const) {
      expect(cost(unit), unit).toContain(
        `« ${unit} » contient un nombre. Écrivez ${count} dans « par », et « ${rest} »`,
      );
    }
    expect(cost('every two weeks', 'en')).toMatch(/“every two weeks” holds a number. Enter 2 under “per”, and “weeks”/);
    expect(cost('quinzaine')).toMatch(/Écrivez 2 dans « par », et « semaine »/);
    expect(cost('2 fois par an')).toMatch(/Écrivez le montant de 2 fois, et « an »/);
    expect(cost('twice a month', 'en')).toMatch(/amount of 2 times, and “month”/);
  });
  it('or that people read in two ways says both', () => {
    expect(cost('bimensuel')).toMatch(/2 fois par mois : .*une fois en 2 mois : écrivez 2 dans « par »/);
    expect(cost('biweekly', 'en')).toMatch(/2 times a week: .*once in 2 weeks: enter 2 under “per”/);
    // As advised, once in two weeks: 100 ÷ 2 × 52.
    expect(call('COUTANNUEL', [[['Ménage', 100, 2, 'semaine']], [['km', 500]]])).toBe(2600);
  });
  it('is refused in the tables of quantities too, where 250 would be read as 250 hundreds', () => {
    const posts = [['Pneus', 100, 1, 'km']];
    expect(said('COUTPOSTES', [posts, [['100 km', 250]]])).toMatch(/unité \(usage, .*« 100 km ».*« km » comme unité/);
    expect(call('COUTPOSTES', [[['Toile', 3, 1, 'm2']], [['m²', 2]]])).toBe(6);
    // A word of the calendar that the table itself lists is a unit like another.
    expect(call('COUTPOSTES', [[['Ménage', 100, 1, 'quinzaine']], [['quinzaine', 2]]])).toBe(200);
  });
});

it('a key that is negative is named, with its cell', () => {
  expect(said('PARTAGE', [100, column(1, -5)])).toMatch(
    /clés \(2e cellule .*−5 est négatif. Donnez un nombre d’au moins 0\./,
  );
  expect(
    said(
      'CASCADE',
      [
        column(1, 2),
        [
          [null, 1, 2],
          [-1, null, 1],
        ],
      ],
      'en',
    ),
  ).toMatch(/matrix \(row 2, column 1 .*−1 is negative. Give a number of at least 0\./);
});
