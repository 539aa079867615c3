/** Units of costs and of prices, by any of their words. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said } from './typed';

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
