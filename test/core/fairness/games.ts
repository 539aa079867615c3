/** Games for the tests: written out, and drawn at random with many ties. Nothing here comes from the core. */
import { call, type Value } from '../../../core/index';

/** By mask: bit i is partner i. */
export type Worth = readonly number[];

export const letters = (partners: number): string[] =>
  Array.from({ length: partners }, (_, i) => String.fromCharCode(65 + i));

export const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);

export const inGroup = (mask: number, partner: number): boolean => ((mask >> partner) & 1) === 1;
export function membersIn(mask: number, partners: number): number[] {
  const members: number[] = [];
  for (let i = 0; i < partners; i++) if (inGroup(mask, i)) members.push(i);
  return members;
}

export const worth = (partners: number, of: (members: number[]) => number): number[] =>
  Array.from({ length: 2 ** partners }, (_, mask) => (mask === 0 ? 0 : of(membersIn(mask, partners))));

/** A game written as a table: { A: 88, 'A+B': 100… }, or with one-letter names run together, { AB: 100 }. */
export function fromTable(names: readonly string[], table: Readonly<Record<string, number>>): number[] {
  return worth(names.length, (members) => {
    const letters = members.map((i) => names[i] ?? '');
    const value = table[letters.join('+')] ?? table[letters.join('')];
    if (value === undefined) throw new Error(`No value for ${letters.join('+')}`);
    return value;
  });
}

/** The two columns that functions on games read. */
export function columnsOf(game: Worth, names = letters(Math.log2(game.length))): [string[][], number[][]] {
  const masks = Array.from({ length: game.length - 1 }, (_, i) => i + 1);
  return [
    masks.map((mask) => [
      membersIn(mask, names.length)
        .map((i) => names[i])
        .join('+'),
    ]),
    masks.map((mask) => [game[mask] ?? 0]),
  ];
}

/** The numbers of a column answer; a refusal is an error of the test. */
export function numbersOf(value: Value): number[] {
  if (typeof value === 'number') return [value];
  if (!Array.isArray(value)) throw new Error(`Not a list: ${typeof value === 'object' ? value.message : value}`);
  return value.map((row) => {
    if (typeof row[0] !== 'number') throw new Error(`Not a number: ${String(row[0])}`);
    return row[0];
  });
}

export const sharesOf = (id: string, game: Worth, ...rest: readonly unknown[]): number[] =>
  numbersOf(call(id, [...columnsOf(game), null, ...rest], 'fr'));

export const messageOf = (value: Value): string =>
  typeof value === 'object' && !Array.isArray(value) ? value.message : `no refusal: ${JSON.stringify(value)}`;

/** Numbers from 0 to 1 that are the same at every run. */
export function draws(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The low bits of such a generator are poor.
    return (state >>> 8) / 2 ** 24;
  };
}

type Draw = (partners: number, whole: (below: number) => number) => number[];

/** Kinds of games in which many groups complain equally. */
export const TIED: Readonly<Record<string, Draw>> = {
  smallWholeNumbers: (partners, whole) => worth(partners, () => whole(4)),
  sumOfAirports: (partners, whole) => {
    const airports = [1, 2, 3].map(() => Array.from({ length: partners }, () => 10 * whole(4)));
    return worth(partners, (members) =>
      airports.reduce((sum, needs) => sum - Math.max(...members.map((i) => needs[i] ?? 0)), 0),
    );
  },
  identicalPartners: (partners, whole) => {
    const bySize = Array.from({ length: partners + 1 }, () => whole(20));
    return worth(partners, (members) => bySize[members.length] ?? 0);
  },
  twoKinds: (partners, whole) => {
    const table = Array.from({ length: partners + 1 }, () => Array.from({ length: partners + 1 }, () => whole(9)));
    return worth(partners, (members) => {
      const left = members.filter((i) => i % 2 === 0).length;
      return table[left]?.[members.length - left] ?? 0;
    });
  },
  nullPartners: (partners, whole) => {
    const values = Array.from({ length: 8 }, () => whole(12));
    return worth(partners, (members) => {
      const counted = members.filter((i) => i < 3).reduce((mask, i) => mask + 2 ** i, 0);
      return counted === 0 ? 0 : (values[counted] ?? 0);
    });
  },
  majority: (partners, whole) => {
    const votes = Array.from({ length: partners }, () => 1 + whole(4));
    const all = votes.reduce((sum, vote) => sum + vote, 0);
    return worth(partners, (members) => (2 * members.reduce((sum, i) => sum + (votes[i] ?? 0), 0) > all ? 1 : 0));
  },
  bankruptcy: (partners, whole) => {
    const claims = Array.from({ length: partners }, () => 10 * whole(8));
    const all = claims.reduce((sum, claim) => sum + claim, 0);
    const estate = Math.round(all * 0.6);
    return worth(partners, (members) =>
      Math.max(0, estate - (all - members.reduce((sum, i) => sum + (claims[i] ?? 0), 0))),
    );
  },
  gloves: (partners) =>
    worth(partners, (members) => {
      const left = members.filter((i) => i < partners / 2).length;
      return Math.min(left, members.length - left);
    }),
  unanimity: (partners, whole) => {
    const carriers = [1, 2, 3, 4].map(() => ({ of: 1 + whole(2 ** partners - 1), value: whole(10) - 3 }));
    return worth(partners, (members) => {
      const mask = members.reduce((sum, i) => sum + 2 ** i, 0);
      return carriers.reduce((sum, { of, value }) => sum + ((mask & of) === of ? value : 0), 0);
    });
  },
  buyOrRent: (partners, whole) => {
    const uses = Array.from({ length: partners }, () => 10 * whole(5));
    return worth(partners, (members) => {
      const use = members.reduce((sum, i) => sum + (uses[i] ?? 0), 0);
      return -Math.min(1000 + 4 * use, 21 * use);
    });
  },
  nothing: (partners) => worth(partners, () => 0),
};

/** Games of every kind, from 3 to 9 partners in turn. */
export function* tiedGames(count: number, seed: number): Generator<{ kind: string; game: number[] }> {
  const draw = draws(seed);
  const kinds = Object.entries(TIED);
  for (let i = 0; i < count; i++) {
    const [kind, make] = kinds[i % kinds.length] as [string, Draw];
    yield { kind, game: make(3 + (Math.floor(i / kinds.length) % 7), (below) => Math.floor(draw() * below)) };
  }
}
