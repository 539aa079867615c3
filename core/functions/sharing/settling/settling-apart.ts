/** The most parts that settle apart: cutting balances that add up to 0 into parts that do so on their own. */

/**
 * `partners` are places in `balances`, no more than a bit each of a whole number allows. Partners are taken away one
 * by one, the first who costs no part; a part is complete each time what is left adds up to 0.
 */
export function partsThatSettleApart(balances: readonly number[], partners: readonly number[]): number[][] {
  const sums = sumOfEachSet(partners.map((i) => balances[i] ?? 0));
  const most = mostPartsOfEachSet(sums, partners.length);
  const parts: number[][] = [];
  let part: number[] = [];
  let set = sums.length - 1;
  while (set !== 0) {
    const kept = (most[set] ?? 0) - (sums[set] === 0 ? 1 : 0);
    const next = partners.findIndex((_, k) => (set & (1 << k)) !== 0 && most[set ^ (1 << k)] === kept);
    part.push(partners[next] ?? 0);
    set ^= 1 << next;
    if (sums[set] !== 0) continue;
    parts.push(part);
    part = [];
  }
  return parts;
}

/** By set of partners, one bit each: what their balances add up to. */
function sumOfEachSet(balances: readonly number[]): Float64Array {
  const sums = new Float64Array(1 << balances.length);
  for (let set = 1; set < sums.length; set++) {
    const lowest = 31 - Math.clz32(set & -set);
    sums[set] = (sums[set & (set - 1)] ?? 0) + (balances[lowest] ?? 0);
  }
  return sums;
}

/**
 * The smaller sets first. Taking partners away one at a time, down to nobody, meets as many sets that add up to 0 as
 * there are parts: a set holds the most that it holds without one of its partners, and one more if it adds up to 0.
 */
function mostPartsOfEachSet(sums: Float64Array, partners: number): Uint8Array {
  const most = new Uint8Array(sums.length);
  for (let set = 1; set < sums.length; set++) {
    let best = 0;
    for (let k = 0; k < partners; k++) {
      if ((set & (1 << k)) !== 0) best = Math.max(best, most[set ^ (1 << k)] ?? 0);
    }
    most[set] = sums[set] === 0 ? best + 1 : best;
  }
  return most;
}
