import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellError, call } from '../../../core/index';

const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const message = (value: unknown): string => (value as CellError).message;
const FINDINGS = ['convergence', 'complémentarité', 'divergence'] as const;
const SCORE = { convergence: 1, complémentarité: 0.5, divergence: 0 };

describe('POTENTIEL', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom(...FINDINGS), fc.integer({ min: 1, max: 9 }), fc.boolean()), {
    minLength: 1,
    maxLength: 15,
  });
  const potential = (given: readonly (readonly [string, number, boolean])[]): unknown =>
    call(
      'POTENTIEL',
      [
        column(given.map(([finding]) => finding)),
        column(given.map(([, weight]) => weight)),
        column(given.map(([, , major]) => (major ? 'x' : ''))),
      ],
      'fr',
    );

  it('is the weighted mean of 1, ½ and 0, capped at ½ by a major divergence', () => {
    fc.assert(
      fc.property(rows, (given) => {
        // Each theme repeated as often as its weight: a plain mean.
        const repeated = given.flatMap(([finding, weight]) => Array.from({ length: weight }, () => SCORE[finding]));
        const mean = repeated.reduce((sum, score) => sum + score, 0) / repeated.length;
        const major = given.some(([finding, , mark]) => mark && finding === 'divergence');
        expect(potential(given)).toBeCloseTo(major ? Math.min(0.5, mean) : mean, 12);
      }),
    );
  });

  it('is explained by lines that lead to it', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const args = [
          column(given.map(([finding]) => finding)),
          column(given.map(([, weight]) => weight)),
          column(given.map(([, , major]) => major)),
        ];
        const lines = call('EXPLIQUER', ['POTENTIEL', ...args], 'fr') as unknown[][];
        expect(lines[lines.length - 1]?.[3]).toBeCloseTo(potential(given) as number, 12);
      }),
      { numRuns: 40 },
    );
  });

  it('reads findings and marks in either language, and leaves out themes not noted yet', () => {
    const french = call(
      'POTENTIEL',
      [column(['Convergences', '', 'COMPLÉMENTARITÉ', 'divergence']), '', column(['', '', '', 'oui'])],
      'fr',
    );
    const english = call(
      'POTENTIEL',
      [[['Convergence', '', 'complementary', 'Divergent']], '', [['', '', '', 'yes']]],
      'en',
    );
    expect(french).toBeCloseTo(0.5, 12);
    expect(english).toBe(french);
    expect(call('POTENTIEL', [column(['convergence', '', 'divergence']), column([1, 5, 3])], 'fr')).toBeCloseTo(
      0.25,
      12,
    );
  });

  it('weighs all themes alike without weights; a mark elsewhere than on a divergence changes nothing', () => {
    expect(call('POTENTIEL', [column(['convergence', 'convergence', 'complémentarité', 'divergence'])], 'fr')).toBe(
      0.625,
    );
    expect(call('POTENTIEL', [column(['convergence', 'convergence']), '', column(['x', ''])], 'fr')).toBe(1);
  });

  it.each([
    ['an unknown finding', [column(['convergence', 'peut-être'])], '«\u00a0peut-être\u00a0»'],
    ['a negative weight', [column(['convergence']), column([-1])], 'poids'],
    ['weights that are all 0', [column(['convergence']), column([0])], 'tous les poids sont 0'],
    [
      'a weight that is missing',
      [column(['convergence', 'divergence']), column([1, ''])],
      'poids (2e cellule de la plage)',
    ],
    ['no finding at all', [column(['', ''])], 'constats'],
  ])('refuses %s', (_, args, words) => {
    expect(message(call('POTENTIEL', args, 'fr'))).toContain(words);
  });
});

describe('ADISCUTER', () => {
  it('keeps the order of the diagnosis within each class, and lists every point once', () => {
    const themes = fc.array(fc.tuple(fc.constantFrom(...FINDINGS, ''), fc.boolean()), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(themes, (given) => {
        fc.pre(given.some(([finding]) => finding !== '' && finding !== 'convergence'));
        const names = given.map((_, i) => `Thème ${i + 1}`);
        const found = call(
          'ADISCUTER',
          [column(names), column(given.map(([f]) => f)), column(given.map(([, m]) => m))],
          'fr',
        );
        const listed = (Array.isArray(found) ? found : [[found]]).map((row) => String(row[0]));
        const rank = (name: string): number => {
          const [finding, major] = given[names.indexOf(name)] as [string, boolean];
          return finding === 'complémentarité' ? 2 : major ? 0 : 1;
        };
        const expected = names.filter((_, i) => given[i]?.[0] === 'divergence' || given[i]?.[0] === 'complémentarité');
        expect([...listed].sort()).toEqual([...expected].sort());
        for (let i = 1; i < listed.length; i++) {
          const [before, after] = [listed[i - 1] as string, listed[i] as string];
          expect(
            rank(before) < rank(after) ||
              (rank(before) === rank(after) && names.indexOf(before) < names.indexOf(after)),
          ).toBe(true);
        }
      }),
    );
  });

  it('says so when there is nothing to discuss, and refuses a point without a name', () => {
    expect(call('ADISCUTER', [column(['Mission', 'Valeurs']), column(['convergence', ''])], 'fr')).toMatch(
      /^Rien à discuter/,
    );
    expect(call('ADISCUTER', [column(['Mission', 'Valeurs']), column(['convergence', ''])], 'en')).toMatch(
      /^Nothing to discuss/,
    );
    expect(message(call('ADISCUTER', [column(['Mission', '']), column(['divergence', 'divergence'])], 'fr'))).toContain(
      'thèmes (2e cellule de la plage)',
    );
  });
});
