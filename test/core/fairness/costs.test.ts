import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { column, columnsOf, letters, messageOf, worth } from './games';

describe('COALITIONS', () => {
  it('lists the smaller groups first, then in the order of names', () => {
    const groups = (call('COALITIONS', [column(letters(4))], 'fr') as string[][]).flat();
    expect(groups).toEqual([
      ...['A', 'B', 'C', 'D', 'A+B', 'A+C', 'A+D', 'B+C', 'B+D', 'C+D'],
      ...['A+B+C', 'A+B+D', 'A+C+D', 'B+C+D', 'A+B+C+D'],
    ]);
    expect(call('COALITIONS', [[['Zoé', 'Ali']]], 'fr')).toEqual([['Zoé'], ['Ali'], ['Zoé+Ali']]);
    expect(call('COALITIONS', ['A'], 'fr')).toBe('A');
  });

  it('has 2^n − 1 groups, all different', () => {
    const groups = (call('COALITIONS', [column(letters(12))], 'fr') as string[][]).flat();
    expect(new Set(groups).size).toBe(4095);
  });
});

describe('COUTSPALIERS', () => {
  it('sums, machine by machine, the largest need in the group', () => {
    const needs = [
      [10, 3],
      [20, null],
      ['15', 8],
    ];
    expect(call('COUTSPALIERS', [column(letters(3)), needs], 'fr')).toEqual([
      ['A', 13],
      ['B', 20],
      ['C', 23],
      ['A+B', 23],
      ['A+C', 23],
      ['B+C', 28],
      ['A+B+C', 28],
    ]);
  });
  it('refuses a need that is not an amount, by its place', () => {
    expect(
      messageOf(
        call(
          'COUTSPALIERS',
          [
            column(letters(2)),
            [
              [10, 1],
              [-5, 2],
            ],
          ],
          'fr',
        ),
      ),
    ).toContain('besoins (2e ligne, 1re colonne de la plage)');
    expect(messageOf(call('COUTSPALIERS', [column(letters(3)), [[10], [5]]], 'fr'))).toContain(
      'noms compte 3 valeurs et besoins en compte 2',
    );
  });
});

describe('COUTSACHAT', () => {
  const uses = [[20], [100], [0]];
  it('buys or rents, whichever is cheaper', () => {
    // By hand: fixed 1 000, variable 4, rental 21 a unit.
    expect(call('COUTSACHAT', [column(letters(3)), uses, 1000, 4, 21], 'fr')).toEqual([
      ['A', 420],
      ['B', 1400],
      ['C', 0],
      ['A+B', 1480],
      ['A+C', 420],
      ['B+C', 1400],
      ['A+B+C', 1480],
    ]);
  });
  it('adds coordination for each partner of a group of two or more', () => {
    const costs = call('COUTSACHAT', [column(letters(3)), uses, 1000, 4, 21, 40], 'fr') as [string, number][];
    expect(costs.map(([, cost]) => cost)).toEqual([420, 1400, 0, 1560, 500, 1480, 1600]);
  });
  it('gives its two columns to the other functions', () => {
    const table = call('COUTSACHAT', [column(letters(3)), uses, 1000, 4, 21], 'fr') as unknown[][];
    const columns = [table.map(([group]) => [group]), table.map(([, cost]) => [cost])];
    // By hand: B saves nothing alone; A and B together save 420 + 1 400 − 1 480 = 340, half each; C nothing.
    expect(call('SHAPLEY', columns, 'fr')).toEqual([[250], [1230], [0]]);
  });
});

describe('PALIERS', () => {
  it('takes equal and null costs as they come', () => {
    // By hand: 10 for two, then 5 for one; what costs 0 is paid by nobody.
    expect(call('PALIERS', [[[10], [0], [15]]], 'fr')).toEqual([[5], [0], [10]]);
    expect(call('PALIERS', [[[10], [null], [10]]], 'fr')).toEqual([[5], [''], [5]]);
    expect(call('PALIERS', [7], 'fr')).toBe(7);
  });
  it('refuses a cost that nobody uses, and lists of different lengths', () => {
    expect(messageOf(call('PALIERS', [column([8, 11]), column([2, 0])], 'fr'))).toContain(
      'personne n’utilise ce qui coûte 11,00\u00a0$',
    );
    expect(messageOf(call('PALIERS', [column([8, 11]), column([2])], 'fr'))).toContain(
      'coûts compte 2 valeurs et utilisations en compte 1',
    );
  });
});

describe('STABILITE', () => {
  const three = columnsOf(worth(3, (members) => [0, 10, 16, 21][members.length] ?? 0));
  it('counts a gain from half a cent', () => {
    expect(call('STABILITE', [...three, [[10.0049], [5.4951], [5.5]]], 'fr')).toBe('stable');
    expect(call('STABILITE', [...three, [[10.0051], [5.4949], [5.5]]], 'fr')).toEqual([
      ['groupe', 'paie', 'coût seul', 'gain'],
      ['A', 10.0051, 10, expect.closeTo(0.0051, 9)],
    ]);
  });
  it('forgives what rounding to the cent may do, one cent for each member', () => {
    // 20 ÷ 3 each, and each group of two at 40 ÷ 3: rounded to 6.67, 6.67, 6.66, A and B pay 13.34 for 13.333…
    const thirds = columnsOf(worth(3, (members) => [0, 10, 40 / 3, 20][members.length] ?? 0));
    expect(call('STABILITE', [...thirds, [[20 / 3], [20 / 3], [20 / 3]]], 'fr')).toBe('stable');
    expect(call('STABILITE', [...thirds, [[6.67], [6.67], [6.66]]], 'fr')).toBe('stable');
    expect(call('STABILITE', [...thirds, [[6.68], [6.68], [6.64]]], 'fr')).toMatchObject({ length: 2 });
    expect(call('STABILITE', [...three, [[10.01], [5.49], [5.5]]], 'fr')).toMatchObject({ length: 2 });
  });
  it('refuses shares that do not make the total within a cent', () => {
    expect(call('STABILITE', [...three, [[7], [7], [7.01]]], 'fr')).toBe('stable');
    expect(messageOf(call('STABILITE', [...three, [[7], [7], [7.02]]], 'fr'))).toContain('leur somme est 21,02\u00a0$');
    expect(messageOf(call('STABILITE', [...three, [[7], [7], [7.02]]], 'en'))).toContain('add up to $21.02');
  });
  it('writes groups in the order of names, and says gains where they are', () => {
    const gains = columnsOf(worth(2, (members) => [0, 4, 10][members.length] ?? 0));
    expect(call('STABILITE', [...gains, [[7], [3]], [['B'], ['A']], 'gains'], 'fr')).toEqual([
      ['groupe', 'reçoit', 'obtient seul', 'gain'],
      ['A', 3, 4, 1],
    ]);
    const answer = call('STABILITE', [...three, [[11], [9], [1]], [['C'], ['B'], ['A']]], 'fr') as unknown[][];
    expect(answer.map(([group]) => group)).toEqual(['groupe', 'C+B', 'C']);
  });
});

describe('SCRB and TAU', () => {
  it('say why they cannot share', () => {
    // Both separable costs are 10 and both costs alone 10: nothing remains to share 20 − 40 by.
    const nothing = columnsOf(worth(3, (members) => [0, 10, 40, 50][members.length] ?? 0));
    expect(call('SCRB', nothing, 'fr')).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('20,00\u00a0$'),
    });
    const dear = columnsOf(worth(2, (members) => [0, 4, 10][members.length] ?? 0));
    expect(call('TAU', dear, 'fr')).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('le groupe «\u00a0A\u00a0» coûte 4,00\u00a0$'),
    });
    // Separable costs of −10 each leave 70 to share, and no group leaves more than 20 of gap: three bear at most 60.
    const left = columnsOf(worth(3, (members) => [0, 10, 50, 40][members.length] ?? 0));
    expect(call('TAU', left, 'en')).toMatchObject({ code: '#N/A', message: expect.stringContaining('$70.00') });
  });
});
