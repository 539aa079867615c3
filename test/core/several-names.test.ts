import { describe, expect, it } from 'vitest';
import { call } from '../../core/index';
import { isEveryone, namesJoined } from '../../core/values/several-names';
import { messageOf } from './fairness/games';

const said = (id: string, args: Parameters<typeof call>[1]): string =>
  messageOf(call(id, args, 'fr')).replace(/\u00a0/g, ' ');

const known =
  (...names: readonly string[]) =>
  (name: string) =>
    names.includes(name);
const joined = (words: string, ...names: readonly string[]) => namesJoined(words, known(...names));

describe('names joined otherwise than by « + »', () => {
  it.each([
    ...['A & B', 'A, B', 'A;B', 'A/B', 'A|B', 'A\nB', 'A et B', 'A and B', 'A avec B', 'A plus B', 'A, et B'],
    ...['A - B', 'A-B', 'A–B', 'A B', 'AB', '{A, B}', '(A/B)', '[A B]', 'A ＋ B'],
  ])('are told apart: %s', (words) => {
    expect(joined(words, 'A', 'B')).toEqual(['A', 'B']);
  });

  it('may themselves hold what joins', () => {
    expect(joined('R&D et Atelier', 'R&D', 'Atelier')).toEqual(['R&D', 'Atelier']);
    expect(joined('Atelier & R&D', 'R&D', 'Atelier')).toEqual(['Atelier', 'R&D']);
    expect(joined('Bois et Cie et Saint-Jean, Lac', 'Bois et Cie', 'Saint-Jean', 'Lac')).toEqual([
      'Bois et Cie',
      'Saint-Jean',
      'Lac',
    ]);
  });

  it('are several, and known', () => {
    expect(joined('A', 'A', 'B')).toBeUndefined();
    expect(joined('A et C', 'A', 'B')).toBeUndefined();
    expect(joined('Saint-Jean', 'Saint', 'Lac')).toBeUndefined();
    expect(joined('AC', 'A', 'B')).toBeUndefined();
    expect(joined('', 'A')).toBeUndefined();
    expect(joined('a '.repeat(5000), 'a')).toBeUndefined();
  });

  it('are those of everyone', () => {
    expect(['tous', 'Tout le monde', 'All', 'ensemble'].every(isEveryone)).toBe(true);
    expect(isEveryone('Total')).toBe(false);
  });
});

describe('a group that is written otherwise', () => {
  it.each([
    ['R&D et Atelier', 'R&D', 'Atelier', 'R&D+Atelier'],
    ['Atelier, Bois et Cie', 'Bois et Cie', 'Atelier', 'Atelier+Bois et Cie'],
    ['{A;B}', 'A', 'B', 'A+B'],
    ['tous', 'A', 'B', 'A+B'],
  ])('is quoted with what to write: %s', (words, one, other, wanted) => {
    const groups = [[one], [other], [words]];
    const costs = [[10], [12], [15]];
    const sentence = `groupes : « ${words} » ne se lit pas comme un groupe. Joignez les noms par « + » : « ${wanted} ».`;
    for (const names of [undefined, [[one], [other]]]) {
      expect(said('SHAPLEY', [groups, costs, names])).toBe(sentence);
    }
  });

  it('is a partner of that name where all its groups are there', () => {
    const groups = [['A'], ['B'], ['A B'], ['A+B'], ['A+A B'], ['B+A B'], ['A+B+A B']];
    // What each adds to any group, its cost, is its share: costs that add up.
    const costs = [[1], [2], [4], [3], [5], [6], [7]];
    expect(call('SHAPLEY', [groups, costs], 'fr')).toEqual([[1], [2], [4]]);
  });
});

describe('for whom an expense is, written otherwise', () => {
  it.each([
    ['R&D et Atelier', 'R&D+Atelier'],
    ['Atelier / Bois et Cie', 'Atelier+Bois et Cie'],
  ])('%s', (words, wanted) => {
    const log = [
      ['date', 'payeur', 'montant', 'pour'],
      ['2026-03-02', 'Atelier', 10, words],
    ];
    const names = [['R&D'], ['Atelier'], ['Bois et Cie']];
    expect(said('COMPTES', [log, names])).toContain(
      `« ${words} » semble nommer plusieurs partenaires. Joignez les noms par « + » : « ${wanted} »`,
    );
  });
});
