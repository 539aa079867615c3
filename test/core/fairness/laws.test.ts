import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import {
  column,
  columnsOf,
  inGroup,
  letters,
  membersIn,
  numbersOf,
  sharesOf,
  tiedGames,
  type Worth,
  worth,
} from './games';
import { leastBestGain } from './programs';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const partners = fc.integer({ min: 1, max: 6 });
/** Costs of all groups, in dollars and cents, of either sign. */
const gameOf = (count: number): fc.Arbitrary<number[]> =>
  fc
    .array(fc.integer({ min: -5_000, max: 100_000 }), { minLength: 2 ** count - 1, maxLength: 2 ** count - 1 })
    .map((cents) => [0, ...cents.map((cent) => cent / 100)]);
const games = partners.chain(gameOf);
const pairs = partners.chain((count) => fc.tuple(gameOf(count), gameOf(count)));

const close = (actual: readonly number[], expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(Math.abs((actual[i] ?? Number.NaN) - value)).toBeLessThan(1e-7 * (1 + Math.abs(value)));
  });
};
const lastOf = (game: Worth): number => game[game.length - 1] ?? 0;
/** The value that TAU has where it exists. */
const tauOf = (game: Worth, ...rest: readonly unknown[]): number[] | undefined => {
  const value = call('TAU', [...columnsOf(game), null, ...rest], 'fr');
  return Array.isArray(value) || typeof value === 'number' ? numbersOf(value) : undefined;
};
/** Costs to which every partner adds something that falls as the group grows: cores, and tau values, exist. */
const concaveGame = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 30 }))
  .map(([needs, fixed]) =>
    worth(needs.length, (members) => fixed + Math.sqrt(members.reduce((total, i) => total + (needs[i] ?? 0), 0))),
  );

describe('every division', () => {
  it('adds up to the total', () => {
    fc.assert(
      fc.property(games, (game) => {
        for (const shares of [
          sharesOf('SHAPLEY', game),
          sharesOf('NUCLEOLE', game),
          sharesOf('NUCLEOLE', game, 'par tête'),
        ]) {
          close([sum(shares)], [lastOf(game)]);
        }
      }),
    );
    fc.assert(
      fc.property(concaveGame, (game) => {
        close([sum(sharesOf('SCRB', game))], [lastOf(game)]);
        close([sum(tauOf(game) ?? [])], [lastOf(game)]);
      }),
    );
  });

  it('follows costs that are multiplied, and those that each partner brings alone', () => {
    const changed = fc.tuple(
      concaveGame,
      fc.integer({ min: 1, max: 900 }),
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 5 }),
    );
    fc.assert(
      fc.property(changed, ([game, factor, own]) => {
        const count = Math.log2(game.length);
        const other = game.map((value, mask) => value * factor + sum(membersIn(mask, count).map((i) => own[i] ?? 0)));
        const expected = (shares: readonly number[]): number[] =>
          shares.map((share, i) => share * factor + (own[i] ?? 0));
        close(sharesOf('SHAPLEY', other), expected(sharesOf('SHAPLEY', game)));
        close(sharesOf('NUCLEOLE', other), expected(sharesOf('NUCLEOLE', game)));
        close(sharesOf('NUCLEOLE', other, 'par tête'), expected(sharesOf('NUCLEOLE', game, 'par tête')));
        close(sharesOf('SCRB', other), expected(sharesOf('SCRB', game)));
        close(tauOf(other) ?? [], expected(tauOf(game) ?? []));
      }),
    );
  });

  it('is the mirror of itself when costs are turned into gains', () => {
    fc.assert(
      fc.property(games, (game) => {
        const mirrored = game.map((value) => -value);
        const turned = (shares: readonly number[]): number[] => shares.map((share) => -share);
        close(sharesOf('NUCLEOLE', mirrored, null, 'gains'), turned(sharesOf('NUCLEOLE', game)));
        close(sharesOf('NUCLEOLE', mirrored, 'per capita', 'gains'), turned(sharesOf('NUCLEOLE', game, 'per capita')));
        const tau = tauOf(game);
        const ofGains = tauOf(mirrored, 'gains');
        expect(ofGains === undefined).toBe(tau === undefined);
        close(ofGains ?? [], turned(tau ?? []));
      }),
    );
  });
});

describe('SHAPLEY', () => {
  it('is additive: the shares of two projects are those of both together', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const both = a.map((value, mask) => value + (b[mask] ?? 0));
        const other = sharesOf('SHAPLEY', b);
        close(
          sharesOf('SHAPLEY', both),
          sharesOf('SHAPLEY', a).map((share, i) => share + (other[i] ?? 0)),
        );
      }),
    );
  });

  it('treats alike partners whom the costs do not tell apart', () => {
    fc.assert(
      fc.property(games, fc.nat(), fc.nat(), (game, a, b) => {
        const count = Math.log2(game.length);
        const [i, j] = [a % count, b % count];
        const swap = (mask: number): number =>
          inGroup(mask, i) === inGroup(mask, j) ? mask : mask + (inGroup(mask, i) ? -1 : 1) * (2 ** i - 2 ** j);
        const even = game.map((value, mask) => value + (game[swap(mask)] ?? 0));
        const shares = sharesOf('SHAPLEY', even);
        close([shares[i] ?? 0], [shares[j] ?? 1]);
      }),
    );
  });

  it('asks nothing of a partner who adds nothing, to the last digit', () => {
    fc.assert(
      fc.property(games, (game) => {
        const withNull = [...game, ...game];
        expect(sharesOf('SHAPLEY', withNull).pop()).toBe(0);
      }),
    );
  });

  it('is the average over all orders of arrival', () => {
    const orders = (items: readonly number[]): number[][] =>
      items.length === 0
        ? [[]]
        : items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
    fc.assert(
      fc.property(games, (game) => {
        const count = Math.log2(game.length);
        const all = orders(Array.from({ length: count }, (_, i) => i));
        const sums = Array<number>(count).fill(0);
        for (const order of all) {
          let mask = 0;
          for (const i of order) {
            sums[i] = (sums[i] ?? 0) + (game[mask + 2 ** i] ?? 0) - (game[mask] ?? 0);
            mask += 2 ** i;
          }
        }
        close(
          sharesOf('SHAPLEY', game),
          sums.map((total) => total / all.length),
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('NUCLEOLE', () => {
  it('is in the core whenever the core is not empty', () => {
    let cores = 0;
    for (const { kind, game } of tiedGames(200, 7)) {
      const best = leastBestGain(game);
      const shares = sharesOf('NUCLEOLE', game, null, 'gains');
      const count = shares.length;
      const gains = game
        .slice(0, -1)
        .map((value, mask) => value - sum(membersIn(mask, count).map((i) => shares[i] ?? 0)));
      expect(Math.max(...gains.slice(1)), kind).toBeCloseTo(best, 6);
      if (best <= 1e-9) {
        cores++;
        const stability = call('STABILITE', [...columnsOf(game), column(shares), null, 'gains'], 'fr');
        expect(stability, kind).toBe('stable');
      }
    }
    expect(cores).toBeGreaterThan(50);
  });
});

describe('PALIERS', () => {
  const needs = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 7 });

  it('is SHAPLEY of the game that COUTSPALIERS writes', () => {
    fc.assert(
      fc.property(needs, (costs) => {
        const game = call('COUTSPALIERS', [column(letters(costs.length)), column(costs)], 'fr') as unknown[][];
        const shapley = call('SHAPLEY', [game.map((row) => [row[0]]), game.map((row) => [row[1]])], 'fr');
        close(numbersOf(call('PALIERS', [column(costs)], 'fr')), numbersOf(shapley));
      }),
    );
  });

  it('recovers the largest cost, one use at a time', () => {
    const used = needs.chain((costs) =>
      fc.tuple(
        fc.constant(costs),
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: costs.length, maxLength: costs.length }),
      ),
    );
    fc.assert(
      fc.property(used, ([costs, uses]) => {
        const prices = numbersOf(call('PALIERS', [column(costs), column(uses)], 'fr'));
        close([sum(prices.map((price, i) => price * (uses[i] ?? 0)))], [Math.max(...costs)]);
      }),
    );
  });
});

describe('STABILITE', () => {
  it('lists the groups that a search through all of them finds, largest gain first', () => {
    const divided = games.chain((game) => {
      const count = Math.log2(game.length);
      return fc.tuple(
        fc.constant(game),
        fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: count - 1, maxLength: count - 1 }),
        fc.boolean(),
      );
    });
    fc.assert(
      fc.property(divided, ([game, first, gains]) => {
        // Thousandths of a dollar: not whole cents, so half a cent is what counts.
        const shares = first.map((thousandths) => thousandths / 1000 + 0.0003);
        shares.push(lastOf(game) - sum(shares));
        const found = game.flatMap((value, mask) => {
          const paid = sum(membersIn(mask, shares.length).map((i) => shares[i] ?? 0));
          const gain = gains ? value - paid : paid - value;
          return mask > 0 && mask < game.length - 1 && gain > 0.005 ? [gain] : [];
        });
        const answer = call('STABILITE', [...columnsOf(game), column(shares), null, gains ? 'gains' : null], 'fr');
        if (found.length === 0) expect(answer).toBe('stable');
        else {
          const listed = (answer as number[][]).slice(1).map((row) => row[3] ?? 0);
          close(
            listed,
            found.sort((a, b) => b - a),
          );
        }
      }),
    );
  });
});
