import { describe, expect, it } from 'vitest';
import { answer, type CellError, call } from '../../../core/index';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const codeOf = (value: unknown): string => (value as CellError).code;
const message = (value: unknown): string => (value as CellError).message;

describe('SCENARIOS', () => {
  // Garrison’s stove: 108 000 of fixed costs, 50 a unit, 32 variable: 6 000 units; 36 000 of profit at 8 000 units.
  const table = [
    [108000, 108000, 108000],
    [50, 50, 30],
    [32, 32, 32],
    ['', 36000, ''],
  ];

  it('answers in a row, each refused scenario in its own cell', () => {
    const [row = []] = call('SCENARIOS', ['SEUIL', table], 'fr') as unknown[][];
    expect(row.slice(0, 2)).toEqual([6000, 8000]);
    expect((row[2] as CellError).code).toBe('#N/A');
    expect(row).toHaveLength(3);
  });

  it('equals the function called on each column, for any name of it', () => {
    for (const name of ['SEUIL', 'MUTU.SEUIL', 'MUTU_SEUIL', 'seuil']) {
      const [row = []] = call('SCENARIOS', [name, table], 'fr') as unknown[][];
      expect(row[1]).toBe(
        call(
          'SEUIL',
          table.map((line) => line[1]),
          'fr',
        ),
      );
    }
  });

  it('takes a single scenario, leaves a blank column blank and says what the numbers are', () => {
    expect(call('SCENARIOS', ['SEUIL', column([108000, 50, 32])], 'fr')).toBe(6000);
    expect(
      call(
        'SCENARIOS',
        [
          'SEUIL',
          [
            [108000, ''],
            [50, ''],
            [32, ''],
          ],
        ],
        'fr',
      ),
    ).toEqual([[6000, '']]);
    expect(
      answer(
        'SCENARIOS',
        [
          'TARIF',
          [
            [12000, 12000],
            [6, 6],
            [1000, 800],
          ],
        ],
        'fr',
      ).units,
    ).toEqual([['money', 'money']]);
  });

  it('passes an error on in its own scenario', () => {
    const value = call(
      'SCENARIOS',
      [
        'SEUIL',
        [
          [108000, 108000],
          [50, '#N/A'],
          [32, 32],
        ],
      ],
      'fr',
    ) as unknown[][];
    expect(value[0]?.[0]).toBe(6000);
    expect(codeOf(value[0]?.[1])).toBe('#N/A');
  });

  it('refuses what it cannot evaluate', () => {
    expect(message(call('SCENARIOS', ['COUTPOSTES', [[1, 2]]], 'fr'))).toContain('listes ou des tableaux');
    expect(message(call('SCENARIOS', ['SIMULER', [[1, 2]]], 'fr'))).toContain('évalue déjà une autre fonction');
    expect(message(call('SCENARIOS', ['ECONOMIES', [[1, 2]]], 'fr'))).toContain('nombre seul');
    expect(message(call('SCENARIOS', ['SOMME', [[1, 2]]], 'fr'))).toContain('«\u00a0SOMME\u00a0»');
    expect(message(call('SCENARIOS', ['RESIDUELLE', [[1], [0.1], [2], [3]]], 'fr'))).toContain('4 arguments');
    expect(
      message(
        call(
          'SCENARIOS',
          [
            'SEUIL',
            [
              ['', ''],
              ['', ''],
            ],
          ],
          'fr',
        ),
      ),
    ).toContain('tableau');
  });
});

describe('SENSIBILITE', () => {
  const base = [12000, 25, 6];

  it('puts the widest spread first', () => {
    const rows = call('SENSIBILITE', ['SEUIL', [base], [[10000, 20, 5]], [[14000, 30, 7]]], 'fr') as unknown[][];
    // By hand: price 12 000 ÷ 14 and ÷ 24; fixed costs 10 000 ÷ 19 and 14 000 ÷ 19; variable 12 000 ÷ 20 and ÷ 18.
    expect(rows[0]).toEqual(['argument', 'résultat au bas', 'résultat au haut', 'écart']);
    expect(rows.slice(1).map((row) => row[0])).toEqual(['prix', 'coûts_fixes', 'coût_variable']);
    expect(rows[1]?.slice(1, 3)).toEqual([12000 / 14, 500]);
    expect(rows[2]?.[3]).toBeCloseTo(4000 / 19, 9);
    expect(rows[3]?.[3]).toBeCloseTo(12000 / 18 - 600, 9);
  });

  it('leaves an argument without low and high alone, and keeps the base on a side left blank', () => {
    const rows = call(
      'SENSIBILITE',
      ['SEUIL', column(base), column(['', '', 5]), column(['', 30, 7])],
      'fr',
    ) as unknown[][];
    expect(rows).toHaveLength(3);
    expect(rows[1]?.slice(0, 3)).toEqual(['prix', 12000 / 19, 500]);
  });

  it('shows a value that the function refuses in its cell, last', () => {
    const rows = call('SENSIBILITE', ['SEUIL', [base], [['', 4, 5]], [['', 30, 7]]], 'fr') as unknown[][];
    expect(rows[1]?.[0]).toBe('coût_variable');
    expect(codeOf(rows[2]?.[1])).toBe('#N/A');
    expect(rows[2]?.[3]).toBe('');
  });

  it('speaks the user’s language', () => {
    const usual = call('SENSIBILITE', ['SEUIL', [base], [['', '', 5]], [['', '', 7]]], 'en') as unknown[][];
    expect(usual[0]).toEqual(['argument', 'result at low', 'result at high', 'spread']);
    expect(usual[1]?.[0]).toBe('variable_cost');
  });

  it('refuses a base that the function refuses, lists of different lengths and nothing to vary', () => {
    expect(message(call('SENSIBILITE', ['SEUIL', [[12000, 'x', 6]], [['', 1, '']], [['', 2, '']]], 'fr'))).toContain(
      'prix',
    );
    expect(message(call('SENSIBILITE', ['SEUIL', [base], [[10000, 20]], [[14000, 30, 7]]], 'fr'))).toContain(
      'bas en compte 2',
    );
    expect(message(call('SENSIBILITE', ['SEUIL', [base], [['', '', '']], [['', 30, '']]], 'fr'))).toContain('bas');
    expect(message(call('SENSIBILITE', ['SEUIL', [base], [[0, 0, 0]], [[0, 0, 0]]], 'fr'))).toContain(
      'aucun argument ne varie',
    );
  });
});
