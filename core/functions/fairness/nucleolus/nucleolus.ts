/**
 * The prenucleolus: among the divisions of what everybody together is worth, the one whose largest complaint is the
 * smallest, then the second largest, and so on (Schmeidler 1969; Kohlberg 1971). A sequence of linear programs
 * (Maschler, Peleg and Shapley 1979): each finds the smallest largest complaint, settles the groups that have it in
 * every solution, and leaves to the next program those that are not settled yet.
 */
import { groupSizes, subsetSums } from '../game/coalitions';
import { leastExcess, type Multiplied } from './least-excess';
import { Span } from './linear';

/** What can be computed while one types: a twentieth of a second at 15 partners, twice as much for each one more. */
export const MOST_PARTNERS_OF_NUCLEOLUS = 15;

/** One program: the complaint that cannot be made smaller, why, and the groups settled at it. */
export interface Stage {
  readonly excess: number;
  /** The groups that cannot all complain less, and those settled before, with their multipliers. */
  readonly binding: readonly Multiplied[];
  readonly held: readonly Multiplied[];
  /** Enough of the binding groups to settle what all of them pay. */
  readonly settled: readonly number[];
}
export interface Prenucleolus {
  readonly shares: Float64Array;
  readonly stages: readonly Stage[];
}

/** `values` are gains by mask; complaints count by group, or by member of it. */
export function prenucleolus(values: Float64Array, perHead: boolean): Prenucleolus | undefined {
  const partners = Math.log2(values.length);
  const everybody = values.length - 1;
  const weights = new Float64Array(values.length).fill(1);
  if (perHead) weights.set(groupSizes(partners));
  const free = new Uint8Array(values.length).fill(1);
  free[0] = 0;
  free[everybody] = 0;
  const span = new Span(partners);
  span.add(everybody);
  const fixed = [{ mask: everybody, amount: values[everybody]! }];
  const stages: Stage[] = [];
  let shares: Float64Array = Float64Array.of(values[everybody]!);
  let promising: readonly number[] = [];
  while (span.rank < partners) {
    const found = leastExcess({ partners, values, weights, free, fixed, promising });
    if (!found) return undefined;
    const { amounts, excess, binding, held, touching } = found;
    const settled = binding.map(({ mask }) => mask).filter((mask) => span.add(mask));
    if (settled.length === 0) return undefined;
    for (const mask of settled) fixed.push({ mask, amount: values[mask]! - excess * weights[mask]! });
    stages.push({ excess, binding, held, settled });
    shares = amounts;
    promising = [...touching, ...binding.map(({ mask }) => mask)];
    if (span.rank < partners) release(free, span);
  }
  return { shares, stages };
}

/** Groups that the span holds are settled: they are free no more. */
function release(free: Uint8Array, span: Span): void {
  const sums = subsetSums(span.mixedNormal());
  for (let mask = 1; mask < free.length; mask++) {
    if (free[mask] === 1 && Math.abs(sums[mask]!) < 1e-7 && span.holds(mask)) free[mask] = 0;
  }
}
