import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, columnsOf, draws, letters, messageOf, numbersOf, worth } from './games';

const ON_GAMES = ['SHAPLEY', 'NUCLEOLE', 'SCRB', 'TAU'];
const TOWNS = [
  [['A'], ['B'], ['A+B']],
  [[11], [7], [15]],
] as const;
const refusals = (groups: readonly string[], names?: readonly string[]): [string, string] => {
  const args = [column(groups), column(groups.map((_, i) => 10 * i)), names && column(names)];
  return [messageOf(call('SHAPLEY', args, 'fr')), messageOf(call('SHAPLEY', args, 'en'))];
};

describe('groups', () => {
  it('are read in any order of groups and of names, spaces allowed', () => {
    const names = letters(4);
    const [groups, costs] = columnsOf(worth(4, (members) => 30 - members.reduce((sum, i) => sum + 2 ** i, 0)));
    const draw = draws(3);
    const order = groups.map((_, i) => i).sort(() => draw() - 0.5);
    const shuffled = order.map((i) => {
      const [group = ''] = groups[i] ?? [];
      return [
        group
          .split('+')
          .reverse()
          .join(draw() < 0.5 ? ' + ' : '+'),
      ];
    });
    for (const id of ON_GAMES) {
      const expected = call(id, [groups, costs, column(names)], 'fr');
      expect(call(id, [shuffled, order.map((i) => costs[i]), column(names)], 'fr')).toEqual(expected);
    }
  });

  it('name partners whatever the case, the accents and the spaces', () => {
    const costs = [[11], [7], [15]];
    const plain = call('SCRB', [[['Épicerie du coin'], ['B'], ['Épicerie du coin+B']], costs], 'fr');
    expect(call('SCRB', [[['Épicerie du coin'], ['B'], ['b + EPICERIE  du coin']], costs], 'fr')).toEqual(plain);
  });

  it('may be numbers', () => {
    expect(
      call(
        'SCRB',
        [
          [[101], [102], ['101+102']],
          [[11], [7], [15]],
        ],
        'fr',
      ),
    ).toEqual([[9.5], [5.5]]);
    expect(
      call(
        'SCRB',
        [
          [[101], [102], ['101+102']],
          [[11], [7], [15]],
          [[102], [101]],
        ],
        'fr',
      ),
    ).toEqual([[5.5], [9.5]]);
    expect(call('COALITIONS', [[[1], [2]]], 'fr')).toEqual([['1'], ['2'], ['1+2']]);
  });

  it('give their order to the answer: names first, otherwise first appearance', () => {
    expect(call('SCRB', [...TOWNS, [['B'], ['A']]], 'fr')).toEqual([[5.5], [9.5]]);
    expect(call('SCRB', [...TOWNS, [['B', 'A']]], 'fr')).toEqual([[5.5, 9.5]]);
    expect(call('SCRB', [...TOWNS, [['B'], [null], ['A'], ['']]], 'fr')).toEqual([[5.5], [''], [9.5]]);
    expect(call('SCRB', [[['B+A', 'B', 'A']], [[15, 7, 11]]], 'fr')).toEqual([[5.5, 9.5]]);
  });

  it('stay in place when rows are left blank among them', () => {
    expect(
      call(
        'SCRB',
        [
          [['A'], [''], ['B'], ['A+B'], ['']],
          [[11], [null], [7], [15], [null]],
        ],
        'fr',
      ),
    ).toEqual([[9.5], [5.5]]);
  });

  it('may be one alone', () => {
    for (const id of ON_GAMES) expect(call(id, ['A', 12.5], 'fr')).toBe(12.5);
    expect(call('STABILITE', ['A', 12.5, 12.5], 'fr')).toBe('stable');
  });
});

describe('a group that is missing, repeated or unknown', () => {
  it('is named', () => {
    expect(refusals(['A', 'B', 'C', 'A+B', 'A+C', 'A+B+C'])).toEqual([
      expect.stringContaining('il manque le groupe «\u00a0B+C\u00a0»'),
      expect.stringContaining('a group is missing, “B+C”'),
    ]);
    expect(refusals(['A', 'B', 'A+B'], ['A', 'B', 'D'])[0]).toContain(
      'il manque 4 groupes, à commencer par «\u00a0D\u00a0»',
    );
    expect(refusals(['A', 'B', 'A+B', 'B+A'])).toEqual([
      expect.stringContaining('«\u00a0B+A\u00a0» y est deux fois (c’est le groupe «\u00a0A+B\u00a0»)'),
      expect.stringContaining('“B+A” is in it twice (it is the group “A+B”)'),
    ]);
    expect(refusals(['A', 'B', 'A', 'A+B'])[1]).toContain('“A” is in it twice. Keep');
    expect(refusals(['A', 'B', 'A+D'], ['A', 'B'])).toEqual([
      expect.stringContaining('«\u00a0D\u00a0» n’est pas dans noms'),
      expect.stringContaining('“D” is not in names'),
    ]);
    expect(refusals(['A', 'B', 'A+a'])[0]).toContain('«\u00a0A+a\u00a0» contient deux fois «\u00a0A\u00a0»');
    expect(refusals(['A', 'B', 'A++B'])[1]).toContain('empty name');
  });

  it('makes every function refuse', () => {
    for (const id of ON_GAMES) {
      expect(
        messageOf(
          call(
            id,
            [
              [['A'], ['B']],
              [[1], [2]],
            ],
            'fr',
          ),
        ),
        id,
      ).toContain('«\u00a0A+B\u00a0»');
    }
    expect(
      messageOf(
        call(
          'STABILITE',
          [
            [['A'], ['B']],
            [[1], [2]],
            [[1], [2]],
          ],
          'fr',
        ),
      ),
    ).toContain('«\u00a0A+B\u00a0»');
  });
});

describe('names', () => {
  it('given twice, or written like a group, are refused', () => {
    for (const id of ['COALITIONS', 'COUTSPALIERS', 'COUTSACHAT']) {
      const rest = id === 'COALITIONS' ? [] : [[[1], [2]], 10, 1, 2].slice(0, id === 'COUTSACHAT' ? 4 : 1);
      expect(messageOf(call(id, [[['A'], ['a']], ...rest], 'fr')), id).toContain('«\u00a0a\u00a0» y est deux fois');
      expect(messageOf(call(id, [[['A'], ['B+C']], ...rest], 'en')), id).toContain('“B+C” contains a “+”');
    }
  });

  it('are at most twenty, and a twenty-first is refused whatever the function', () => {
    const names = column(letters(21));
    expect(messageOf(call('COALITIONS', [names], 'fr'))).toContain('au plus 20');
    expect(
      messageOf(call('COUTSACHAT', [column(letters(19)), column(letters(19).map(() => 1)), 1, 1, 1], 'fr')),
    ).toContain('au plus 18');
    expect(messageOf(call('COUTSPALIERS', [column(letters(19)), column(letters(19).map(() => 1))], 'en'))).toContain(
      'at most 18',
    );
    expect(messageOf(call('SHAPLEY', [names, names.map(() => [1])], 'en'))).toContain('more than 20 partners');
    expect(messageOf(call('SHAPLEY', [...TOWNS, names], 'en'))).toContain('21 partners were given');
  });

  it('are as many as shares and benefits', () => {
    expect(messageOf(call('STABILITE', [...TOWNS, [[15]]], 'fr'))).toContain(
      'parts compte 1 valeur et groupes nomme 2 partenaires (A, B)',
    );
    expect(messageOf(call('SCRB', [...TOWNS, null, [[1], [2], [3]]], 'en'))).toContain('benefits has 3 values');
  });
});

describe('twenty partners', () => {
  it('are read and shared among: nineteen alike, one who brings nothing', () => {
    const names = letters(20);
    let groups = [''];
    for (const name of names)
      groups = [...groups, ...groups.map((group) => (group === '' ? name : `${group}+${name}`))];
    const costs = groups.map((group) => (group === 'T' ? 0 : 100));
    const args = [column(groups.slice(1)), column(costs.slice(1))];
    const shares = numbersOf(call('SHAPLEY', [...args, column(names)], 'fr'));
    shares.slice(0, 19).forEach((share) => {
      expect(share).toBeCloseTo(100 / 19, 9);
    });
    expect(shares[19]).toBe(0);
  });
});
