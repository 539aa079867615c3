import { describe, expect, it } from 'vitest';
import { sharesOf, tiedGames } from './games';
import { nucleolusByPrograms, satisfiesKohlberg } from './programs';

/** Random games full of ties, 3 to 9 partners: where tools that stop at the first program, or cycle, are caught. */
describe.each([
  { type: 'simple', perHead: false, games: 1000 },
  { type: 'par tête', perHead: true, games: 500 },
])('NUCLEOLE ($type) on games full of ties', ({ type, perHead, games }) => {
  it('is what a sequence of linear programs gives', () => {
    for (const { kind, game } of tiedGames(games, perHead ? 2 : 1)) {
      const shares = sharesOf('NUCLEOLE', game, type, 'gains');
      nucleolusByPrograms(game, perHead).forEach((expected, i) => {
        expect(shares[i], `${kind}, ${shares.length} partners`).toBeCloseTo(expected, 6);
      });
    }
  }, 180_000);

  it('satisfies Kohlberg’s criterion', () => {
    for (const { kind, game } of tiedGames(500, perHead ? 4 : 3)) {
      const shares = sharesOf('NUCLEOLE', game, type, 'gains');
      expect(satisfiesKohlberg(game, shares, perHead), `${kind}, ${shares.length} partners`).toBe(true);
    }
  }, 180_000);
});

describe('the criterion itself', () => {
  it('tells the nucleolus from other divisions of the same game', () => {
    const estate = [0, 0, 0, 0, 0, 0, 100, 200];
    expect(satisfiesKohlberg(estate, [50, 75, 75], false)).toBe(true);
    expect(satisfiesKohlberg(estate, [50, 76, 74], false)).toBe(false);
    expect(satisfiesKohlberg(estate, [66, 67, 67], false)).toBe(false);
  });
});
