import { describe, expect, it } from 'vitest';
import { call } from '../../../core/index';
import { columnsOf, draws, letters, messageOf, sharesOf, TIED, worth } from './games';
import { satisfiesKohlberg } from './programs';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Nucleolus of the airport game (Littlechild 1974, A Simple Expression for the Nucleolus in a Special Case). */
function airportNucleolus(costs: readonly number[]): number[] {
  const order = costs.map((_, i) => i).sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0));
  const sorted = order.map((i) => costs[i] ?? 0);
  const shares: number[] = [];
  while (shares.length < costs.length) {
    const paid = sum(shares);
    const from = shares.length;
    let least = ((sorted[sorted.length - 1] ?? 0) - paid) / (sorted.length - from);
    let last = sorted.length - 1;
    for (let i = from; i < sorted.length - 1; i++) {
      const share = ((sorted[i] ?? 0) - paid) / (i - from + 2);
      if (share <= least) {
        least = share;
        last = i;
      }
    }
    while (shares.length <= last) shares.push(least);
  }
  return costs.map((_, i) => shares[order.indexOf(i)] ?? 0);
}

/** The rule of the Talmud, which is the nucleolus of the bankruptcy game (Aumann and Maschler 1985). */
function talmud(estate: number, claims: readonly number[]): number[] {
  const halves = claims.map((claim) => claim / 2);
  const equalUpTo = (amount: number): number[] => {
    let [low, high] = [0, Math.max(...halves)];
    for (let i = 0; i < 200; i++) {
      const middle = (low + high) / 2;
      if (sum(halves.map((half) => Math.min(half, middle))) < amount) low = middle;
      else high = middle;
    }
    return halves.map((half) => Math.min(half, high));
  };
  const half = sum(halves);
  if (estate <= half) return equalUpTo(estate);
  const losses = equalUpTo(2 * half - estate);
  return claims.map((claim, i) => claim - (losses[i] ?? 0));
}

const bankruptcy = (estate: number, claims: readonly number[]): number[] =>
  worth(claims.length, (members) => Math.max(0, estate - sum(claims.filter((_, i) => !members.includes(i)))));

const closeTo = (actual: readonly number[], expected: readonly number[]): void => {
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, 7);
  });
};

describe('NUCLEOLE up to fifteen partners', () => {
  const draw = draws(15);
  const whole = (below: number): number => Math.floor(draw() * below);

  it('is Littlechild’s formula on airports, where many costs are equal', () => {
    closeTo(airportNucleolus([8, 11, 13, 18]), [3.25, 3.25, 3.25, 8.25]);
    for (const partners of [4, 8, 12, 15, 15]) {
      const costs = Array.from({ length: partners }, () => 10 * (1 + whole(6)));
      const game = worth(partners, (members) => Math.max(...members.map((i) => costs[i] ?? 0)));
      closeTo(sharesOf('NUCLEOLE', game), airportNucleolus(costs));
    }
  });

  it('is the rule of the Talmud on estates', () => {
    closeTo(talmud(200, [100, 200, 300]), [50, 75, 75]);
    for (const partners of [4, 8, 12, 15, 15]) {
      const claims = Array.from({ length: partners }, () => 10 * (1 + whole(9)));
      for (const part of [0.3, 0.5, 0.7]) {
        const estate = Math.round(sum(claims) * part);
        closeTo(sharesOf('NUCLEOLE', bankruptcy(estate, claims), null, 'gains'), talmud(estate, claims));
      }
    }
  });

  it('satisfies Kohlberg’s criterion on games of eleven partners full of ties', () => {
    for (const [kind, make] of Object.entries(TIED)) {
      const game = make(11, whole);
      for (const perHead of [false, true]) {
        const shares = sharesOf('NUCLEOLE', game, perHead ? 'par tête' : 'simple', 'gains');
        expect(satisfiesKohlberg(game, shares, perHead), kind).toBe(true);
      }
    }
  });

  it('shares equally among fifteen partners that nothing tells apart', () => {
    const game = worth(15, (members) => -Math.sqrt(members.length));
    closeTo(sharesOf('NUCLEOLE', game, null, 'gains'), Array<number>(15).fill(-Math.sqrt(15) / 15));
    closeTo(
      sharesOf(
        'NUCLEOLE',
        worth(15, () => 0),
      ),
      Array<number>(15).fill(0),
    );
  });

  it('refuses a sixteenth partner in one sentence', () => {
    const names = letters(16);
    const [groups, costs] = columnsOf(worth(16, (members) => members.length));
    expect(messageOf(call('NUCLEOLE', [groups, costs, null], 'fr'))).toContain('plus de 15 partenaires');
    expect(messageOf(call('NUCLEOLE', [groups, costs, names.map((name) => [name])], 'en'))).toContain('at most 15');
  });

  it('says so, at once, when amounts are beyond arithmetic', () => {
    const game = worth(6, (members) => members.length * 1e308);
    expect(call('NUCLEOLE', columnsOf(game), 'fr')).toMatchObject({ code: '#VALUE!' });
  });
});
