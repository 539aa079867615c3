/** Sums in a fixed order and compensated (Kahan), so that twelve digits are the same everywhere. */
export function compensatedSum(values: ArrayLike<number>, of: (value: number) => number = (value) => value): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const term = of(values[i] as number) - lost;
    const next = sum + term;
    lost = next - sum - term;
    sum = next;
  }
  return sum;
}

export const mean = (values: ArrayLike<number>): number => compensatedSum(values) / values.length;

/** Standard deviation of a sample (n − 1), as Excel's STDEV.S; undefined for fewer than two values. */
export function sampleDeviation(values: ArrayLike<number>, average: number): number | undefined {
  if (values.length < 2) return undefined;
  const squares = compensatedSum(values, (value) => (value - average) * (value - average));
  return Math.sqrt(squares / (values.length - 1));
}

/** Inclusive percentile of values already sorted, as Excel's PERCENTILE.INC. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const rank = (sorted.length - 1) * share;
  const below = Math.floor(rank);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (rank - below) * (high - low);
}
