/** Pools shared by keys, with floors and caps on each partner's total: the arithmetic of PARTAGE, in whole steps. */

import { weight } from '../../../declare/params';
import { amountOf, shareOut, stepsIn, wholeSteps } from '../../../values/money';
import type { Text } from '../../../values/text';

/** Columns of a block up to the last one that holds anything: those between keep their places. */
export const widthFilled = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((most, row) => {
    let last = row.length;
    while (last > most && row[last - 1] === undefined) last--;
    return Math.max(most, last);
  }, 0);

/** What a key may be: any quantity, but none so large that sums of keys lose the small ones. */
export const sharingKey = { ...weight, max: 1e15 } as const;

export const LARGEST_REMAINDER: Text = {
  fr: 'Plus forts restes (méthode de Hamilton ; Balinski et Young, Fair Representation)',
  en: 'Largest remainder (Hamilton’s method; Balinski & Young, Fair Representation)',
};
export const PROPORTIONAL: Text = {
  fr: `Partage proportionnel ; ${LARGEST_REMAINDER.fr} ; planchers et plafonds : partage équitable pondéré (Keshav, An Engineering Approach to Computer Networking)`,
  en: `Proportional sharing; ${LARGEST_REMAINDER.en}; floors and caps: weighted fair share (Keshav, An Engineering Approach to Computer Networking)`,
};

/** What stops a partner's share: its floor, its cap, or nothing. */
export type Hold = 'floor' | 'cap' | undefined;

export interface Pool {
  /** The amount as given, in dollars. */
  readonly amount: number;
  /** The amount in whole steps. */
  readonly steps: number;
  readonly keys: readonly number[];
  readonly sum: number;
}

export interface Limits {
  /** Whole steps; 0 where there is no floor, Infinity where there is no cap. */
  readonly floors: readonly number[];
  readonly caps: readonly number[];
}

export interface Shares {
  /** Whole steps of each partner. */
  readonly parts: readonly number[];
  /** Present when a floor or a cap plays: what stops each partner. */
  readonly holds?: readonly Hold[];
}

export const poolOf = (amount: number, keys: readonly number[], step: number): Pool => ({
  amount,
  steps: wholeSteps(amount, step),
  keys,
  sum: keys.reduce((sum, key) => sum + key, 0),
});

/** Limits in whole steps, so that a floor is reached and a cap never exceeded, whatever the step. */
export function limitsOf(
  count: number,
  floors: readonly (number | undefined)[] | undefined,
  caps: readonly (number | undefined)[] | undefined,
  step: number,
): Limits | undefined {
  if (!floors && !caps) return undefined;
  const low: number[] = [];
  const high: number[] = [];
  for (let i = 0; i < count; i++) {
    const floor = floors?.[i];
    const cap = caps?.[i];
    low.push(floor === undefined ? 0 : Math.ceil(stepsIn(floor, step)));
    high.push(cap === undefined ? Number.POSITIVE_INFINITY : Math.floor(stepsIn(cap, step)));
  }
  return { floors: low, caps: high };
}

export const totalSteps = (pools: readonly Pool[]): number => pools.reduce((sum, pool) => sum + pool.steps, 0);

/** Each partner's share of all pools before rounding, in steps. */
export const sharesBeforeRounding = (pools: readonly Pool[], count: number): number[] =>
  Array.from({ length: count }, (_, i) =>
    pools.reduce(
      (sum, { steps, keys, sum: keySum }) => (steps === 0 ? sum : sum + steps * ((keys[i] ?? 0) / keySum)),
      0,
    ),
  );

/**
 * Each pool rounded on its own. When a total is then below its floor or above its cap, the totals are shared again: in
 * proportion to what they were, but for those that their floor or their cap stops, and rounded once.
 */
export function shareOfPools(pools: readonly Pool[], count: number, limits: Limits | undefined): Shares {
  const parts = new Array<number>(count).fill(0);
  for (const { steps, keys } of pools) {
    if (steps === 0) continue;
    shareOut(steps, keys).forEach((part, i) => {
      parts[i]! += part;
    });
  }
  const total = totalSteps(pools);
  const sign = total < 0 ? -1 : 1;
  if (!limits || parts.every((part, i) => isWithin(part * sign, limits, i))) return { parts };

  const only = pools.length === 1 ? pools[0] : undefined;
  const keys = only ? only.keys : sharesBeforeRounding(pools, count).map((share) => Math.max(0, share * sign));
  const holds = holdsOf(total * sign, keys, limits);
  const held = holds.map((hold, i) => (hold === 'cap' ? limits.caps[i] : hold === 'floor' ? limits.floors[i] : 0) ?? 0);
  const rest = total * sign - held.reduce((sum, value) => sum + value, 0);
  const free = shareOut(
    rest,
    keys.map((key, i) => (holds[i] ? 0 : key)),
  );
  return { parts: held.map((value, i) => (holds[i] ? value : (free[i] ?? 0)) * sign), holds };
}

const isWithin = (part: number, limits: Limits, i: number): boolean =>
  part >= (limits.floors[i] ?? 0) && part <= (limits.caps[i] ?? Number.POSITIVE_INFINITY);

/**
 * Whom a floor or a cap stops, so that the others keep their proportions and all adds up (the total must be between
 * the sum of floors and the sum of caps). Round by round, the limits that are missed by most are held first: the
 * others then move towards theirs, never past them again.
 */
function holdsOf(total: number, keys: readonly number[], { floors, caps }: Limits): Hold[] {
  const holds: Hold[] = keys.map((key) => (key === 0 ? 'floor' : undefined));
  // Each round holds someone, so that there are at most as many as partners.
  for (let round = 0; round < keys.length; round++) {
    let rest = total;
    let weight = 0;
    holds.forEach((hold, i) => {
      if (hold) rest -= (hold === 'cap' ? caps[i] : floors[i]) ?? 0;
      else weight += keys[i] ?? 0;
    });
    const shareOfKey = (i: number): number => (rest * (keys[i] ?? 0)) / weight;
    let above = 0;
    let below = 0;
    holds.forEach((hold, i) => {
      if (hold) return;
      above += Math.max(0, shareOfKey(i) - (caps[i] ?? 0));
      below += Math.max(0, (floors[i] ?? 0) - shareOfKey(i));
    });
    if (above === 0 && below === 0) break;
    keys.forEach((_, i) => {
      if (holds[i]) return;
      if (above >= below && shareOfKey(i) > (caps[i] ?? 0)) holds[i] = 'cap';
      else if (below >= above && shareOfKey(i) < (floors[i] ?? 0)) holds[i] = 'floor';
    });
  }
  return holds;
}

/** The most that caps let partners with a key take, and the others their floor. */
export const mostOf = (shares: readonly number[], { floors, caps }: Limits): number =>
  shares.reduce((sum, share, i) => sum + ((share > 0 ? caps[i] : floors[i]) ?? 0), 0);

export const dollarsOf = (parts: readonly number[], step: number): number[] =>
  parts.map((part) => amountOf(part, step));
