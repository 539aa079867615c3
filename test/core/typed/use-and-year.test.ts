/** The quantities of one use and those of a year, on the same cost lines. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { said } from './typed';

describe('a unit of the calendar that annuel lists', () => {
  const RENT = [['Location', 100, 1, 'mois']];
  const SEASON = [
    ['mois', 6],
    ['heure', 100],
  ];
  it('costs one use its part of those months, as the year says', () => {
    // Six months at 100 $ are 600 $ a year; a hundred uses of an hour bear 6 $ each.
    expect(call('COUTANNUEL', [RENT, SEASON])).toBe(600);
    expect(call('COUTPOSTES', [RENT, [['heure', 1]], SEASON])).toBe(6);
    expect(call('COUTANNUEL', [RENT, SEASON, 'variable'])).toBe(600);
    // A line by the year is that of the whole year, whatever annuel lists.
    const year = [['an', 3], ...SEASON];
    expect(call('COUTPOSTES', [[['Loyer', 600, 1, 'an']], [['heure', 1]], year])).toBe(6);
    expect(call('COUTANNUEL', [[['Loyer', 600, 1, 'an']], year])).toBe(600);
  });
  it('agrees use by use for each of them', () => {
    for (const unit of ['jour', 'semaine', 'mois', 'trimestre', 'semestre']) {
      const lines = [['Location', 30, 2, unit]];
      const yearly = [
        [unit, 2],
        ['heure', 60],
      ];
      const oneUse = call('COUTPOSTES', [lines, [['heure', 4]], yearly]) as number;
      // Fifteen uses of four hours make the year: 30 ÷ 2 × 2 = 30 $.
      expect(oneUse * 15, unit).toBeCloseTo(30, 12);
      expect(call('COUTANNUEL', [lines, yearly]), unit).toBe(30);
    }
  });
});

describe('one use that takes more than the year', () => {
  it('is refused, both figures quoted: the tables were swapped', () => {
    const loan = [['Emprunt', 100, 1, 'an']];
    expect(said('COUTPOSTES', [loan, [['heure', 200]], [['heure', 5]]])).toMatch(
      /usage \(1re ligne .*200 « heure ».*annuel, 5\b/,
    );
    expect(said('COUTPOSTES', [loan, [['hour', 200]], [['hours', 5]]], 'en')).toMatch(
      /use \(row 1 .*200 “hour”.*yearly, 5\b/,
    );
    const blades = [['Lame', 100, 2000, 'pied']];
    expect(said('COUTPOSTES', [blades, [['pied', 50]], [['pied', 40]]])).toMatch(/50 « pied »/);
  });
  it('is not one that takes all of it, nor a use every two years', () => {
    expect(call('COUTPOSTES', [[['Emprunt', 100, 1, 'an']], [['heure', 5]], [['heure', 5]]])).toBe(100);
    const survey = [
      ['heure', 5],
      ['utilisation', 1],
    ];
    expect(call('COUTPOSTES', [[['Emprunt', 100, 1, 'an']], survey, [['utilisation', 0.5]]])).toBe(200);
  });
});
