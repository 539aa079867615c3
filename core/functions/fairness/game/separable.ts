/** Methods that start from separable costs: what each partner adds to the total when it comes last. */
import { subsetSums } from './coalitions';
import type { Game } from './game';

/** c(N) − c(N without i), for each partner. */
export function separableCosts({ names, values }: Game): number[] {
  const everybody = values.length - 1;
  return names.map((_, i) => values[everybody]! - values[everybody - (1 << i)]!);
}

export interface Gap {
  /** What the group costs beyond the separable costs of its members. */
  readonly amount: number;
  readonly group: number;
}

/** For each partner, the group in which the costs that are not separable are the smallest. */
export function smallestGaps({ names, values }: Game, separable: readonly number[]): Gap[] {
  const sums = subsetSums(separable);
  const amounts = new Float64Array(names.length).fill(Number.POSITIVE_INFINITY);
  const groups = new Uint32Array(names.length);
  for (let mask = 1; mask < values.length; mask++) {
    const gap = values[mask]! - sums[mask]!;
    for (let rest = mask; rest !== 0; rest &= rest - 1) {
      const i = 31 - Math.clz32(rest & -rest);
      if (!(gap < amounts[i]!)) continue;
      amounts[i] = gap;
      groups[i] = mask;
    }
  }
  return names.map((_, i) => ({ amount: amounts[i]!, group: groups[i]! }));
}

export const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** Below this share of the figures at hand, a difference is the noise of binary arithmetic. */
export const isNothing = (difference: number, ...figures: readonly number[]): boolean =>
  Math.abs(difference) <= 1e-12 * figures.reduce((most, figure) => Math.max(most, Math.abs(figure)), 0);
