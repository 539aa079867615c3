/** The Shapley value (Shapley 1953): what each partner adds, on average over all the orders in which they may come. */
import { groupSizes } from './coalitions';

/**
 * What a partner adds to the groups of 0, 1, 2… others, summed by size of group. Differences are taken first, so that
 * a partner who adds nothing gets exactly nothing.
 */
export function additionsBySize(values: Float64Array, partners: number): Float64Array[] {
  const sizes = groupSizes(partners);
  const additions: Float64Array[] = [];
  for (let i = 0; i < partners; i++) {
    const bit = 1 << i;
    const sums = new Float64Array(partners);
    for (let start = 0; start < values.length; start += 2 * bit) {
      for (let mask = start; mask < start + bit; mask++) sums[sizes[mask]!]! += values[mask | bit]! - values[mask]!;
    }
    additions.push(sums);
  }
  return additions;
}

/** How many groups of each size can be made of the others: 1, n − 1, (n − 1)(n − 2) ÷ 2… */
export function othersBySize(partners: number): number[] {
  const counts = [1];
  for (let size = 1; size < partners; size++) counts.push((counts[size - 1]! * (partners - size)) / size);
  return counts;
}

export interface Weights {
  /** Whole numbers, one a size. */
  readonly bySize: readonly number[];
  readonly divisor: number;
}

/**
 * An addition to a group of k others counts for 1 ÷ (n × how many such groups there are). Brought to one divisor, the
 * least common multiple of 1 to n, so that whole dollars give exact sums.
 */
export function weightsOf(partners: number): Weights {
  let divisor = 1;
  for (let i = 2; i <= partners; i++) divisor = (divisor / commonDivisor(divisor, i)) * i;
  return { bySize: othersBySize(partners).map((count) => Math.round(divisor / (partners * count))), divisor };
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

export function shapleyValue(values: Float64Array): number[] {
  const partners = Math.log2(values.length);
  const { bySize, divisor } = weightsOf(partners);
  return additionsBySize(values, partners).map((sums) => {
    let value = 0;
    for (let size = 0; size < partners; size++) value += sums[size]! * bySize[size]!;
    return value / divisor;
  });
}
