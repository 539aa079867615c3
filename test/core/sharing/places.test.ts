/** Amounts, weights and costs that stand for the columns or the rows of a matrix: none ever slides to another's place. */
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, said } from '../typed/typed';

describe('PARTAGE, one column of keys per amount', () => {
  it('a blank column is that of the amount above it, not of the next', () => {
    // The 500 has column 3, which is blank: it went by column 2, 9 to 1, without a word.
    const keys = [
      [1, 9, ''],
      [3, 1, ''],
    ];
    expect(said('PARTAGE', [column(1000, '', 500), keys])).toMatch(
      /^#VALUE! montants compte 3 valeurs et clés compte 2 colonnes/,
    );
    expect(said('PARTAGE', [column(1000, 500, ''), keys.map(([a, b]) => [a, '', b])])).toMatch(
      /^#VALUE! montants compte 2 valeurs et clés compte 3 colonnes/,
    );
    expect(said('PARTAGE', [column(1000, 200, 500), keys.map(([a, b]) => [a, '', b])])).toMatch(
      /^#VALUE! clés \(colonne 2\) : toutes sont 0/,
    );
  });
  it('an amount and its column blank together are passed over', () => {
    const keys = [
      [1, '', 9],
      [3, '', 1],
    ];
    // 250 and 750; 450 and 50.
    expect(call('PARTAGE', [column(1000, '', 500), keys])).toEqual(column(700, 800));
    const lines = call('EXPLIQUER', ['PARTAGE', column(1000, '', 500), keys]) as unknown[][];
    expect(lines[lines.length - 1]?.[3]).toBe(800);
    expect(String(lines[lines.length - 1]?.[1])).toContain('montant 3');
  });
  it('a lone partner has one row of keys and all the amounts', () => {
    expect(call('PARTAGE', [[[1000, 500]], [[1, 2]]])).toBe(1500);
    expect(call('PARTAGE', [column(1000, 500), [[1, 2]]])).toBe(1500);
    expect(said('PARTAGE', [column(1000, 500), [[1, 2, 3]]])).toMatch(/2 valeurs et clés compte 3 colonnes/);
    // One amount: a row of keys is a row of partners.
    expect(call('PARTAGE', [1000, [[1, 3]]])).toEqual([[250, 750]]);
  });
});

describe('CLE, one weight per column', () => {
  it('a weight never slides to another column', () => {
    const gap = [
      [1, '', 9],
      [3, '', 1],
    ];
    expect(said('CLE', [gap, [[1, 1, '']]])).toMatch(/^#VALUE! poids compte 2 valeurs et colonnes compte 3 colonnes/);
    expect(said('CLE', [gap, [[1, 1, 1]]])).toMatch(/^#VALUE! colonnes \(colonne 2\) : toutes les valeurs sont 0/);
    expect(said('CLE', [gap.map(([a, , b]) => [a, 5, b]), [[1, '', 1]]])).toMatch(
      /^#VALUE! poids : celui de la colonne 2/,
    );
    // 0,25 and 0,9 in halves; 0,75 and 0,1.
    expect(call('CLE', [gap, [[1, '', 1]]])).toEqual(column(0.575, 0.425));
    expect(call('CLE', [gap])).toEqual(column(0.575, 0.425));
  });
  it('a lone partner has it all', () => {
    expect(call('CLE', [[[5, 2]], [[1, 3]]])).toBe(1);
  });
});

describe('CASCADE, one row and one column per service', () => {
  const rows = [
    ['', 20, 50, 30],
    [10, '', 40, 50],
  ];
  it('one cost takes one row: the second would be lost', () => {
    const alone = [
      [0, 20, 50, 30],
      [10, 0, 40, 50],
    ];
    expect(said('CASCADE', [60_000, alone])).toMatch(/^#VALUE! coûts compte 1 valeur et matrice 2 lignes/);
    expect(said('CASCADE', [column('', 60_000), alone])).toMatch(
      /^#VALUE! coûts \(1re cellule .* il manque une valeur/,
    );
    expect(call('CASCADE', [60_000, [['', 1, 2]]])).toEqual([[20_000, 40_000]]);
    expect(call('CASCADE', [60_000, [[0, 1, '', 2]]])).toEqual([[20_000, '', 40_000]]);
    expect(said('CASCADE', [60_000, column(1, 2)])).toMatch(/coûts compte 1 valeur et matrice 2 lignes/);
  });
  it('a blank cost keeps its place', () => {
    expect(said('CASCADE', [column(90_000, '', 60_000), [...rows, ['', '', '', '']]])).toMatch(
      /^#VALUE! coûts compte 3 valeurs et matrice 2 lignes/,
    );
    expect(said('CASCADE', [column(90_000, '', 60_000), [...rows, ['', '', 1, 1]].map((row) => [...row, 1])])).toMatch(
      /^#VALUE! coûts \(2e cellule de la plage\) : il manque une valeur/,
    );
  });
});

it('COUTSPALIERS, a lone partner has one row of needs', () => {
  expect(call('COUTSPALIERS', ['A', [[1, 2, 3]]])).toEqual([['A', 6]]);
  expect(said('COUTSPALIERS', [column('A', 'B'), [[1, 2, 3]]])).toMatch(/besoins/);
});
