/** Risks put together: what a year may cost in all, exactly, when the events are independent. */
export interface Risk {
  /** Chance that it happens in the year. */
  readonly chance: number;
  readonly loss: number;
}

/** Every total that a year may reach, from the smallest up, with its chance. */
export interface Distribution {
  readonly totals: Float64Array;
  readonly chances: Float64Array;
}

/**
 * Event by event: the years without it and the years with it are two sorted lists, merged into one; equal totals are
 * put together, so equal losses cost little. At most 2^n totals.
 */
export function totalLosses(risks: readonly Risk[]): Distribution {
  let totals = Float64Array.of(0);
  let chances = Float64Array.of(1);
  for (const { chance, loss } of risks) {
    if (chance === 0 || loss === 0) continue;
    const size = totals.length;
    const mergedTotals = new Float64Array(2 * size);
    const mergedChances = new Float64Array(2 * size);
    let without = 0;
    let withIt = 0;
    let count = 0;
    while (withIt < size) {
      const spared = without < size ? (totals[without] as number) : Number.POSITIVE_INFINITY;
      const struck = (totals[withIt] as number) + loss;
      mergedTotals[count] = Math.min(spared, struck);
      if (spared <= struck) mergedChances[count] = (chances[without++] as number) * (1 - chance);
      if (struck <= spared)
        mergedChances[count] = (mergedChances[count] as number) + (chances[withIt++] as number) * chance;
      count++;
    }
    totals = mergedTotals.slice(0, count);
    chances = mergedChances.slice(0, count);
  }
  return { totals, chances };
}

/** A chance this close under the confidence asked is it: sums of products carry binary noise. */
const NOISE = 1e-12;

/** The smallest fund that covers a year with the confidence asked, and the chance that it does. */
export function fundFor({ totals, chances }: Distribution, confidence: number): { fund: number; chance: number } {
  let chance = 0;
  let lost = 0;
  for (let i = 0; i < totals.length; i++) {
    const term = (chances[i] as number) - lost;
    const next = chance + term;
    lost = next - chance - term;
    chance = next;
    if (chance >= confidence - NOISE) return { fund: totals[i] as number, chance: Math.min(chance, 1) };
  }
  return { fund: totals[totals.length - 1] as number, chance: 1 };
}
