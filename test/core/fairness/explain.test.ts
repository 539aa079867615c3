import { describe, expect, it } from 'vitest';
import { call, type Language } from '../../../core/index';
import { evaluateShown } from '../../support/arithmetic';
import { column, columnsOf, letters, sharesOf, tiedGames, worth } from './games';

type Line = [string, string, string, number];
function linesOf(id: string, args: readonly unknown[], language: Language): Line[] {
  const table = call('EXPLIQUER', [id, ...args], language);
  if (!Array.isArray(table)) throw new Error(String(table));
  return table.slice(1) as Line[];
}

function expectChecked(id: string, args: readonly unknown[], expected: readonly number[]): void {
  for (const language of ['fr', 'en'] as const) {
    const lines = linesOf(id, args, language);
    expect(lines.slice(-expected.length).map(([, , , amount]) => amount)).toEqual(
      expected.map((value) => expect.closeTo(value, 7)),
    );
    for (const [label, , calculation, amount] of lines) {
      const scale = Math.max(1, Math.abs(amount));
      expect(Math.abs(evaluateShown(calculation, language) - amount), `${id}, ${label}: ${calculation}`).toBeLessThan(
        1e-6 * scale,
      );
    }
  }
}

describe('EXPLIQUER', () => {
  const concave = (partners: number) =>
    worth(partners, (members) => 40 + 10 * Math.sqrt(members.reduce((sum, i) => sum + i + 1, 0)));

  it('ends on the shares, one line a partner, and every line is arithmetic', () => {
    for (const partners of [1, 2, 3, 5, 6, 8]) {
      const game = concave(partners);
      const columns = columnsOf(game);
      for (const id of ['SHAPLEY', 'SCRB', 'TAU', 'NUCLEOLE']) expectChecked(id, columns, sharesOf(id, game));
      expectChecked('NUCLEOLE', [...columns, null, 'par tête'], sharesOf('NUCLEOLE', game, 'par tête'));
    }
  });

  it('explains gains, benefits and names too', () => {
    const game = concave(4).map((value, mask) => (mask === 0 ? 0 : 1000 - value));
    expectChecked(
      'TAU',
      [...columnsOf(worth(3, (members) => [0, 1, 5, 12][members.length] ?? 0)), null, 'gains'],
      [4, 4, 4],
    );
    expectChecked('NUCLEOLE', [...columnsOf(game), null, null, 'gains'], sharesOf('NUCLEOLE', game, null, 'gains'));
    const towns = columnsOf(worth(2, (members) => (members.length === 2 ? 15 : members[0] === 0 ? 11 : 7)));
    // By hand, as in the tests of SCRB: a benefit of 9 leaves 1 to A.
    expectChecked('SCRB', [...towns, [['B'], ['A']], [[null], [9]]], [6.25, 8.75]);
  });

  it('explains the nucleolus of games full of ties', () => {
    for (const { game } of tiedGames(77, 11)) {
      expectChecked(
        'NUCLEOLE',
        [...columnsOf(game), null, 'par tête', 'gains'],
        sharesOf('NUCLEOLE', game, 'par tête', 'gains'),
      );
    }
  });

  it('shows why nobody can have more: the estate of the Talmud', () => {
    const estate = columnsOf([0, 0, 0, 0, 0, 0, 100, 200], letters(3));
    expect(
      linesOf('NUCLEOLE', [...estate, null, null, 'gains'], 'fr').map(([label, formula]) => [label, formula]),
    ).toEqual([
      ['Gain à partager', 'coûts(A+B+C)'],
      ['Avantage égal des groupes A, B+C', '(reçoit(A+B+C) − coûts(A) − coûts(B+C)) ÷ 2'],
      ['A reçoit', 'coûts(A) + avantage 1'],
      ['Avantage égal des groupes B, C', '(reçoit(A+B+C) − coûts(B) − coûts(C) − reçoit(A)) ÷ 2'],
      ['B reçoit', 'coûts(B) + avantage 2'],
      ['Part de A', 'reçoit(A)'],
      ['Part de B', 'reçoit(B)'],
      ['Part de C', 'reçoit(A+B+C) − reçoit(A) − reçoit(B)'],
    ]);
  });

  it('adds up the steps of an airport', () => {
    expectChecked('PALIERS', [column([8, 11, 13, 18])], [2, 3, 4, 9]);
    expectChecked('PALIERS', [column([18, 0, 8, 8]), column([1, 1, 2, 1])], [12, 0, 2, 2]);
    expect(linesOf('PALIERS', [column([8, 11])], 'en')).toEqual([
      ['Price up to $8.00', 'cost of this step ÷ partners', '8 ÷ 2', 4],
      [
        'Price up to $11.00',
        'price up to $8.00 + (cost of this step − cost of the step before) ÷ partners',
        '4 + (11 − 8) ÷ 1',
        7,
      ],
      ['Share of partner 1', 'price up to $8.00', '4', 4],
      ['Share of partner 2', 'price up to $11.00', '7', 7],
    ]);
  });

  it('says what is wrong rather than explain it', () => {
    const dear = columnsOf(worth(2, (members) => members.length ** 3));
    expect(call('EXPLIQUER', ['TAU', ...dear], 'fr')).toMatchObject({ code: '#N/A' });
    const beyond = columnsOf(worth(3, (members) => (members.length % 2 === 0 ? 1e308 : -1e308)));
    for (const id of ['SHAPLEY', 'NUCLEOLE', 'SCRB', 'TAU']) {
      expect(call('EXPLIQUER', [id, ...beyond], 'fr'), id).toMatchObject({ code: '#VALUE!' });
    }
  });
});
