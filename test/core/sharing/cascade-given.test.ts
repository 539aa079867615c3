import { describe, expect, it } from 'vitest';
import { answer, CellError, call } from '../../../core/index';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const cascade = (costs: readonly unknown[], matrix: readonly unknown[][], method?: string): number[] => {
  const value = call('CASCADE', [column(costs), matrix, method], 'fr');
  if (value instanceof CellError) throw new Error(value.message);
  return (Array.isArray(value) ? value.flat() : [value]).map(Number);
};
const refusal = (...args: readonly unknown[]): string => {
  const value = call('CASCADE', args, 'fr');
  if (!(value instanceof CellError)) throw new Error(`not refused: ${JSON.stringify(value)}`);
  return value.message.replace(/\u00a0/g, ' ');
};

const UPKEEP_AND_OFFICE = [
  [null, 20, 50, 30],
  [10, null, 40, 50],
];
describe('CASCADE, what is given', () => {
  it('answers in a row of dollars, blank under a blank column; a lone partner has all', () => {
    const { value, units } = answer('CASCADE', [
      column([100, 50]),
      [
        [null, 1, 1, null, 2],
        [1, null, 1, null, 1],
      ],
    ]);
    // 25; 25 and 50 of the first, then 75 in two: 62,50 and 87,50.
    expect(value).toEqual([[62.5, '', 87.5]]);
    expect(units).toEqual([['money', undefined, 'money']]);
    expect(
      answer('CASCADE', [
        column([100, 50]),
        [
          [null, 1, 1],
          [1, null, 1],
        ],
      ]),
    ).toEqual({
      value: 150,
      unit: 'money',
    });
  });

  it.each([null, '', 0])('the same when the range goes beyond the last service or partner: %j', (blank) => {
    const beyond = UPKEEP_AND_OFFICE.map((row) => row.map((weight) => weight ?? blank));
    const longer = [...beyond, [blank, blank, blank, blank]];
    expect(cascade([90_000, 60_000, blank], longer)).toEqual([79_666.67, 70_333.33]);
  });

  it('a service without a cost of its own spreads what it receives; a credit is shared as a cost', () => {
    // 100 × 1 ÷ 2 to the second, which halves it.
    expect(
      cascade(
        [100, 0],
        [
          [null, 2, 1, 1],
          [null, null, 1, 1],
        ],
      ),
    ).toEqual([50, 50]);
    expect(cascade([-90_000, -60_000], UPKEEP_AND_OFFICE)).toEqual([-79_666.67, -70_333.33]);
    expect(
      cascade(
        [100, -100],
        [
          [null, null, 1, 3],
          [null, null, 3, 1],
        ],
      ),
    ).toEqual([-50, 50]);
  });

  it('reads the words of both methods in both languages', () => {
    for (const word of ['échelle', 'Par échelons', 'step-down', 'STEP DOWN', '']) {
      expect(cascade([90_000, 60_000], UPKEEP_AND_OFFICE, word)[0], word).toBe(79_666.67);
    }
    for (const word of ['réciproque', 'RECIPROQUE', 'Reciprocal', 'algébrique']) {
      expect(cascade([90_000, 60_000], UPKEEP_AND_OFFICE, word)[0], word).toBe(80_816.33);
    }
    expect(refusal(column([90_000, 60_000]), UPKEEP_AND_OFFICE, 'directe')).toMatch(
      /^méthode : « directe ».*« échelle » ou « réciproque »/,
    );
  });
});

describe('CASCADE, refusals', () => {
  it('a service that serves nobody, or only those before it', () => {
    expect(
      refusal(column([1, 1]), [
        [null, 1, 1],
        [null, null, 0],
      ]),
    ).toMatch(/^matrice \(2e ligne de la plage\) : .*ne sert personne/);
    const upward = [
      [null, 1, 1],
      [1, null, null],
    ];
    expect(refusal(column([1, 1]), upward)).toMatch(
      /^matrice \(2e ligne de la plage\) : .*déjà répartis.*« réciproque »/,
    );
    expect(cascade([1, 1], upward, 'réciproque')).toEqual([2]);
  });

  it('services whose costs never reach a partner, naming them', () => {
    const loop = [
      [null, null, null, 1],
      [null, null, 1, null],
      [null, 1, null, null],
    ];
    expect(refusal(column([1, 1, 1]), loop, 'réciproque')).toMatch(
      /^matrice : les services 2, 3 .*n’atteignent jamais/,
    );
    expect(refusal(column([1, 1, 1]), loop)).toMatch(/^matrice : les services 2, 3 .*n’atteignent jamais/);
  });

  it('sizes that do not match, and too few columns', () => {
    expect(refusal(column([1, 1, 1]), UPKEEP_AND_OFFICE)).toMatch(
      /^coûts compte 3 valeurs et matrice 2 lignes remplies/,
    );
    expect(
      refusal(column([1, 1]), [
        [null, 1],
        [1, null],
      ]),
    ).toMatch(/^matrice : 2 colonnes remplies pour 2 services/);
    expect(
      refusal(column([1, 1]), [
        [null, 1, null],
        [1, null, null],
      ]),
    ).toMatch(/^matrice : 2 colonnes remplies/);
  });

  it('a blank row, a service that serves itself, a negative weight, an error', () => {
    const gap = [
      [null, 1, 1, 1],
      [null, null, null, null],
      [1, 1, null, 1],
    ];
    expect(refusal(column([1, null, 1]), gap)).toMatch(/^matrice \(2e ligne de la plage\) : la ligne est vide/);
    // Partners alone, without the columns of services: their weights fall on the diagonal.
    expect(
      refusal(column([1, 1]), [
        [0.2, 0.5, 0.3],
        [0.1, 0.4, 0.5],
      ]),
    ).toMatch(/^matrice \(1re ligne, 1re colonne de la plage\) : 0,2 .*premières colonnes sont les services/);
    expect(
      refusal(column([1, 1]), [
        [null, -1, 1],
        [1, null, 1],
      ]),
    ).toMatch(/^matrice \(1re ligne, 2e colonne de la plage\) : −1/);
    expect(call('CASCADE', [column([1, '#REF!']), UPKEEP_AND_OFFICE])).toMatchObject({ code: '#REF!' });
  });

  it('more services than it computes at once', () => {
    const many = Array.from({ length: 51 }, () => 1);
    expect(
      refusal(
        column(many),
        many.map((_, i) => [...many.map((weight, j) => (i === j ? 0 : weight)), 1]),
      ),
    ).toMatch(/^coûts : 51 services .* au plus 50/);
  });

  it('an explanation that nobody would read', () => {
    const thirteen = Array.from({ length: 13 }, () => 1);
    const matrix = thirteen.map((_, i) => [...thirteen.map((weight, j) => (i === j ? 0 : weight)), 1]);
    const explained = (method: string): unknown => call('EXPLIQUER', ['CASCADE', column(thirteen), matrix, method]);
    expect(explained('réciproque')).toMatchObject({ message: expect.stringContaining('au plus 12 services') });
    expect(Array.isArray(explained('échelle'))).toBe(true);
  });
});

describe('CASCADE, what may be a slip', () => {
  const remarks = (matrix: readonly unknown[][]): string =>
    (call('EXPLIQUER', ['CASCADE', column([100, 50]), matrix]) as unknown[][])
      .filter((row) => row[2] === '')
      .map(([label]) => String(label).replace(/\u00a0/g, ' '))
      .join('\n');

  it('percentages as text among numbers of the same row are refused; another row may be in hours', () => {
    const mixed = [
      [null, '20 %', 50, 30],
      [10, null, 40, 50],
    ];
    expect(refusal(column([1, 1]), mixed)).toMatch(/^matrice \(1re ligne, 2e colonne.*« 20 % » est mêlé à .* 50/);
    const each = [
      [null, '20 %', '50 %', '30 %'],
      [250, null, 350, 400],
    ];
    // 100: 20, 50 and 30. Then 70 × 350 ÷ 750 and 400 ÷ 750: 32,67 and 37,33.
    expect(cascade([100, 50], each)).toEqual([82.67, 67.33]);
  });

  it('a fraction beside large numbers, and a column of totals, are said in the explanation', () => {
    const fraction = [
      [null, 0.2, 50, 30],
      [10, null, 40, 50],
    ];
    expect(remarks(fraction)).toMatch(/^matrice \(1re ligne de la plage\) : 0,2 est à côté de 50 .* écrivez 20\.$/);
    const totals = [
      [null, 20, 50, 30, 100],
      [10, null, 40, 50, 100],
    ];
    expect(remarks(totals)).toMatch(/^La dernière colonne est, à chaque ligne, la somme des autres/);
    expect(remarks(UPKEEP_AND_OFFICE)).toBe('');
  });
});
