import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../core/index';

const cost = (unit: string, use: unknown[][]): unknown => call('COUTPOSTES', [[['Coût', 10, 1, unit]], use], 'fr');
const refused = (value: unknown): boolean => value instanceof CellError && value.message.includes('n’est pas dans');

describe('units of cost lines', () => {
  it('a square or a cubic unit is not the unit of length', () => {
    expect(refused(cost('m²', [['m', 5]]))).toBe(true);
    expect(refused(cost('pi²', [['pieds', 5]]))).toBe(true);
    expect(refused(cost('m³', [['m²', 5]]))).toBe(true);
    expect(
      cost('m²', [
        ['m', 3],
        ['mètres carrés', 5],
      ]),
    ).toBe(50);
    expect(cost('square feet', [['pi²', 5]])).toBe(50);
    expect(cost('pieds carrés', [['sq ft', 5]])).toBe(50);
    expect(cost('m3', [['mètre cube', 5]])).toBe(50);
  });

  it('words without a Latin letter, and single letters, are units of their own', () => {
    expect(refused(cost('—', [['s', 5]]))).toBe(true);
    expect(refused(cost('час', [['день', 5]]))).toBe(true);
    expect(cost('час', [['Час', 5]])).toBe(50);
    expect(cost('s', [['S', 5]])).toBe(50);
  });

  it('a word that programs reserve is an unknown unit like another', () => {
    expect(refused(cost('constructor', [['m', 5]]))).toBe(true);
    expect(refused(call('COUTANNUEL', [[['A', 10, 1, 'constructor']], [['m', 5]]], 'fr'))).toBe(true);
  });
});

describe('a first row that is a cost, not a header', () => {
  const use = [['pied', 5]];
  const second = ['B', 1, 1, 'pied'];
  it('is refused when its amount is not a number, never left out in silence', () => {
    for (const first of [
      ['A', '12 $ environ', '', 'pied'],
      ['A', 'cent', '', 'pied'],
      ['A', '12 $ / pi', '10 pi', 'pied'],
    ]) {
      const answer = call('COUTPOSTES', [[first, second], use], 'fr');
      expect(answer, String(first)).toBeInstanceOf(CellError);
      expect((answer as CellError).message).toMatch(/^montant \(postes, 1re ligne de la plage\)/);
    }
    const quantity = call(
      'COUTPOSTES',
      [
        [second],
        [
          ['pied', '50 pi'],
          ['heure', 2],
        ],
      ],
      'fr',
    );
    expect((quantity as CellError).message).toMatch(/^quantité \(usage, 1re ligne de la plage\)/);
  });
});
