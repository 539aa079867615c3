import { describe, expect, it } from 'vitest';
import { CellError, call, type Language } from '../../core/index';

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const sentence = (id: string, args: unknown[], language: Language): string => {
  const refusal = call(id, args, language);
  expect(refusal).toBeInstanceOf(CellError);
  return (refusal as CellError).message.replace(/\u00a0/g, ' ');
};

/** The second partner stands in the third cell: what names it must say 3, as it says « position 3 » of a bad cell. */
const KEYS = column(1, null, 1);

describe('a partner is named by its place in the range, blanks counted', () => {
  const refused: [string, unknown[]][] = [
    ['PARTAGE', [100, KEYS, column(null, null, 60), column(null, null, 50)]],
    [
      'PARTAGE',
      [
        [[100, -50]],
        [
          [1, 0],
          [null, null],
          [0, 1],
        ],
        column(1, null, null),
      ],
    ],
    ['ECONOMIESEGALES', [10, column(100, null, 5)]],
    [
      'PRORATA',
      [
        10,
        '2026-01-01',
        '2026-01-31',
        column('2026-01-01', null, '2026-01-09'),
        column(null, null, '2026-01-02'),
        KEYS,
      ],
    ],
  ];
  for (const [id, args] of refused) {
    it(`in the refusal of ${id}`, () => {
      expect(sentence(id, args, 'fr')).toMatch(/partenaire 3/);
      expect(sentence(id, args, 'en')).toMatch(/partner 3/);
    });
  }

  const days = column('2026-01-01', null, '2026-01-11');
  const explained: [string, unknown[]][] = [
    ['PARTAGE', [100, KEYS]],
    ['PARTAGE', [100.005, KEYS, column(null, null, 60)]],
    [
      'CLE',
      [
        [
          [1, 2],
          [null, null],
          [3, 4],
        ],
      ],
    ],
    ['ARRONDIRPARTS', [column(1.005, null, 2.335)]],
    ['ECONOMIESEGALES', [100, column(80, null, 60)]],
    ['SOLDES', [column(5, null, 5), column(10, null, 0)]],
    ['PRORATA', [100, '2026-01-01', '2026-01-31', days, null, KEYS]],
    ['PRORATA', [100, '2026-01-01', '2026-01-31', days, null, KEYS, 'quotidien']],
    ['RATIONNER', [100, column(80, null, 60), 'talmud']],
    ['RATIONNER', [100, column(80, null, 60), 'pertes égales']],
    ['ECONOMIES', [column(80, null, 60), column(70, null, 50)]],
    ['PALIERS', [column(80, null, 60)]],
    ['POTENTIEL', [column('convergence', null, 'divergence'), KEYS]],
  ];
  for (const [id, args] of explained) {
    it(`in the explanation of ${id}(${JSON.stringify(args)})`, () => {
      for (const language of ['fr', 'en'] as const) {
        const lines = call('EXPLIQUER', [id, ...args], language) as unknown[][];
        const texts = lines.map(([label, formula]) => `${label} ${formula}`).join('\n');
        expect(texts).toMatch(/(partenaire|partner|poids|weight|montant|amount) 3/i);
        // Neither a partner nor any figure of one is called by its rank among those that are filled.
        expect(texts).not.toMatch(
          /(partenaire|partner|jours|days|demande|demand|poids|weight|part|plancher|montant|amount) 2/i,
        );
        // What is rounded may be posts of a cost as well: nobody is named there.
        if (id === 'ARRONDIRPARTS') expect(texts).not.toMatch(/partenaire|partner/i);
      }
    });
  }
});
