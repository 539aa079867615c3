import { describe, expect, it } from 'vitest';
import { CellError, call } from '../../core/index';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const explained = (id: string, ...args: unknown[]): string[] => {
  const lines = call('EXPLIQUER', [id, ...args], 'fr') as unknown[][];
  expect(Array.isArray(lines)).toBe(true);
  return lines.flatMap(([, formula, calculation]) => [String(formula), String(calculation)]);
};

describe('formulas have no parentheses around a single figure', () => {
  const log = [
    ['ressource', 'début', 'fin'],
    ['Salle', '2026-03-02 09:00', '2026-03-02 13:00'],
  ];
  const cases: [string, unknown[]][] = [
    ['OCCUPATION', [log, 40]],
    ['PARTAGE', [100, column(1, 1), column(80, null)]],
    ['PRORATA', [90, '2026-01-01', '2026-01-30', column('2026-01-01', '2026-01-11'), null, column(2, 1), 'quotidien']],
    ['SHAPLEY', [column('A', 'B', 'A+B'), column(11, 7, 15)]],
  ];
  for (const [id, args] of cases) {
    it(id, () => {
      // coûts(A) and paie(A) are names; a negative figure keeps its own.
      for (const text of explained(id, ...args)) expect(text).not.toMatch(/(^|[\s(])\([^−()+×÷][^()+−×÷]*\)/);
    });
  }
});

it('a line of an explanation costs no more where there are many', () => {
  const partners = 1500;
  const keys = Array.from({ length: partners }, (_, i) => [1 + (i % 7)]);
  const caps = keys.map((_, i) => [i % 3 ? '' : 2]);
  const lines = call('EXPLIQUER', ['PARTAGE', 10_000, keys, null, caps], 'fr') as unknown[][];
  const amounts = lines.slice(-partners).map((line) => Math.round(Number(line[3]) * 100));
  expect(amounts.reduce((sum, cents) => sum + cents, 0)).toBe(1_000_000);
});

describe('refusals that count say what they count', () => {
  const message = (id: string, args: unknown[], language: 'fr' | 'en'): string => {
    const refusal = call(id, args, language);
    expect(refusal).toBeInstanceOf(CellError);
    return (refusal as CellError).message.replace(/\u00a0/g, ' ');
  };
  const cases: [string, unknown[], RegExp, RegExp][] = [
    [
      'PARTAGE',
      [
        100,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      /^montants compte 1 valeur et clés compte 2 colonnes\./,
      /^amounts has 1 value and keys has 2 columns\./,
    ],
    [
      'CLE',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2, 3]],
      ],
      /^poids compte 3 valeurs et colonnes compte 2 colonnes\./,
      /^weights has 3 values and columns has 2 columns\./,
    ],
    [
      'STABILITE',
      [column('A'), column(5), column(3, 2)],
      /^parts compte 2 valeurs et groupes nomme 1 partenaire \(A\)\./,
      /^shares has 2 values and groups names 1 partner \(A\)\./,
    ],
  ];
  for (const [id, args, fr, en] of cases) {
    it(id, () => {
      expect(message(id, args, 'fr')).toMatch(fr);
      expect(message(id, args, 'en')).toMatch(en);
    });
  }
});
