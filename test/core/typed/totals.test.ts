/** Totals among what they add up, and blanks that a desktop passes as 0. */
import { describe, expect, it } from 'vitest';
import { type CellError, call } from '../../../core/index';
import { column, said } from './typed';

const COSTS = column(90000, 60000);
const MATRIX = [
  [null, 0.2, 0.5, 0.3],
  [0.1, null, 0.4, 0.5],
];

describe('the matrix of CASCADE', () => {
  it('with its headers names the total column first', () => {
    for (const word of ['Total', 'TOTAL', 'Somme', 'Total général']) {
      const headed = [['Entretien', 'Administration', 'P1', 'P2', word], ...MATRIX.map((row) => [...row, 1])];
      expect(said('CASCADE', [COSTS, headed]), word).toMatch(
        new RegExp(`matrice \\(1re ligne, 5e colonne .*« ${word} » nomme un total, qui compterait deux fois`),
      );
    }
    const withNames = [...MATRIX.map((row, i) => [`S${i + 1}`, ...row]), ['Total', 0.1, 0.2, 0.9, 0.8]];
    expect(said('CASCADE', [COSTS, withNames], 'en')).toMatch(/row 3, column 1 .*“Total” names a total/);
    expect(said('CASCADE', [COSTS, [['Entretien', 'Adm.', 'P1', 'P2'], ...MATRIX]])).toMatch(/n’est pas un nombre/);
  });
  it('whose last row adds up the services, cost and weights, is refused', () => {
    const costs = column(90000, 60000, 150000);
    const total = [0.1, 0.2, null, 0.9, 0.8];
    const rows = [...MATRIX.map(([a, b, ...rest]) => [a, b, null, ...rest]), total];
    // Left in, 300 000 would be spread for 150 000.
    expect(said('CASCADE', [costs, rows])).toMatch(/matrice \(3e ligne .*la somme des autres.*150 000,00 \$/);
    expect(said('CASCADE', [costs, rows, 'réciproque'], 'en')).toMatch(/matrix \(row 3 .*\$150,000\.00/);
  });
  it('whose last column adds up the others without a name keeps its remark', () => {
    const lines = call('EXPLIQUER', ['CASCADE', COSTS, MATRIX.map((row) => [...row, 1])]) as unknown[][];
    expect(lines.map(([label]) => label).join('\n')).toMatch(/La dernière colonne est.*la somme des autres/);
  });
});

it('a total among keys is named before the header above them', () => {
  expect(said('PARTAGE', [100, column('Clés', 1, 2, 'Total')])).toMatch(/clés \(4e cellule .*« Total » nomme un total/);
});

describe('rows of the sheet', () => {
  const origins = [undefined, { row: 4, column: 2 }, { row: 10, column: 3 }];
  const explained = (...args: unknown[]): string => (call('EXPLIQUER', args, 'fr', origins) as CellError).message;
  it('are those of EXPLIQUER as of the function', () => {
    expect(explained('PARTAGE', 100, column(1, 'x'))).toMatch(/^clés \(cellule C11\)/);
    expect(explained('COUTPOSTES', [['Lame', 'cent', 1, 'pied']], [['pied', 1]])).toMatch(/postes, ligne 4\)/);
  });
  it('are those of the matrix of CASCADE', () => {
    const loop = [
      [0.5, 0.2, 0.5],
      [0.1, null, 0.4],
    ];
    const at = [undefined, { row: 10, column: 3 }];
    expect((call('CASCADE', [COSTS, loop], 'fr', at) as CellError).message).toMatch(/^matrice \(cellule C10\)/);
    expect(explained('CASCADE', COSTS, loop)).toMatch(/^matrice \(cellule C10\)/);
    expect(
      (
        call(
          'CASCADE',
          [
            COSTS,
            [
              [null, 0.2, 0.5],
              [null, null, null],
            ],
          ],
          'fr',
          at,
        ) as CellError
      ).message,
    ).toMatch(/ligne/);
    const slip = call('EXPLIQUER', ['CASCADE', COSTS, [[null, 0.2, 50], MATRIX[1]]], 'fr', origins) as unknown[][];
    expect(slip.map(([label]) => label).join('\n')).toMatch(/matrice \(ligne 10\).*0,2/);
  });
});

describe('partners that desktop Excel passes as 0', () => {
  it('are nobody for RECIPROCITE, like blank rows', () => {
    expect(call('RECIPROCITE', [column(11, 7, 0), column(9, 5, 0)])).toBe(true);
    expect(call('RECIPROCITE', [column(11, 7, null), column(9, 5, null)])).toBe(true);
    // A partner who pays nothing alone, and something together, loses.
    expect(call('RECIPROCITE', [column(11, 7, 0), column(9, 5, 1)])).toBe(false);
    expect(call('RECIPROCITE', [column(0, 0), column(0, 0)])).toBe(false);
  });
});

describe('hours of a week beside a yearly salary', () => {
  it('are refused with those of the year', () => {
    // 52 000 ÷ 35 = 1 485,71; 35 × 52 = 1 820.
    expect(said('TAUXHORAIRE', [52000, 35])).toMatch(
      /heures_payées : 35 h .*1 485,71 \$.*35 h par semaine font 1 820 h/,
    );
    expect(said('TAUXHORAIRE', [52000, 70], 'en')).toMatch(/paid_hours: 70 h/);
    expect(said('TAUXHORAIRE', [52000, 1820, 35])).toMatch(/charges_sociales : 35 .*tapez 35 % ou 0,35/);
    expect(call('TAUXHORAIRE', [2400, 80])).toBe(30);
  });

  it('a wage of an hour, or the pay of a month, is no yearly salary', () => {
    // 25 × 1 820 = 45 500; 4 000 ÷ 1 820 = 2,20.
    expect(said('TAUXHORAIRE', [25, 1820])).toMatch(
      /salaire_annuel : 25,00 \$ .*1 820 h .*0,01 \$.*l’heure font 45 500,00 \$/,
    );
    expect(said('TAUXHORAIRE', [4000, 1820])).toMatch(
      /salaire_annuel : 4 000,00 \$ .*2,20 \$.*par mois font 48 000,00 \$/,
    );
    expect(said('TAUXHORAIRE', [25, 1820], 'en')).toMatch(/yearly_salary: \$25\.00 /);
    expect(call('TAUXHORAIRE', [0, 1820])).toBe(0);
    expect(call('TAUXHORAIRE', [200, 50])).toBe(4);
  });
});
