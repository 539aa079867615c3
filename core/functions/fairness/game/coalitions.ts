/**
 * Groups of partners as bit masks: bit i is partner i, mask 0 nobody, the last mask everybody. What a group is worth
 * is an array of 2^n numbers by mask.
 */

/** 2^20 − 1 groups are the rows of a sheet of Excel. */
export const MOST_PARTNERS = 20;
/** Groups that are each written with their cost: twice as many cells, a second’s work, and no spreadsheet takes more. */
export const MOST_PRICED_PARTNERS = 18;

/** How many partners each group counts. */
export function groupSizes(partners: number): Uint8Array {
  const sizes = new Uint8Array(2 ** partners);
  for (let mask = 1; mask < sizes.length; mask++) sizes[mask] = sizes[mask >> 1]! + (mask & 1);
  return sizes;
}

/** For every group, the sum of its members' amounts; `sums` may be given, to be filled again. */
export function subsetSums(
  amounts: ArrayLike<number>,
  sums: Float64Array = new Float64Array(2 ** amounts.length),
): Float64Array {
  sums[0] = 0;
  for (let i = 0; i < amounts.length; i++) {
    const bit = 1 << i;
    const amount = amounts[i]!;
    for (let rest = 0; rest < bit; rest++) sums[bit + rest] = sums[rest]! + amount;
  }
  return sums;
}

/** The order in which groups are listed: smaller ones first, then in the order of names (A, B, C, A+B, A+C, B+C…). */
export function compareGroups(a: number, b: number, sizes: Uint8Array): number {
  if (sizes[a] !== sizes[b]) return sizes[a]! - sizes[b]!;
  const firstDifference = (a ^ b) & -(a ^ b);
  return a & firstDifference ? -1 : 1;
}

/** Every group but the empty one, in that order, one at a time. */
function visitInOrder(names: readonly string[], visit: (mask: number, label: string) => void): void {
  const add = (mask: number, label: string, from: number, missing: number): void => {
    for (let i = from; i <= names.length - missing; i++) {
      const name = names[i]!;
      const longer = label === '' ? name : `${label}+${name}`;
      if (missing === 1) visit(mask | (1 << i), longer);
      else add(mask | (1 << i), longer, i + 1, missing - 1);
    }
  };
  for (let size = 1; size <= names.length; size++) add(0, '', 0, size);
}

/** One row for each group, in the order of COALITIONS. */
export function rowsOfGroups<T>(names: readonly string[], row: (label: string, mask: number) => T): T[] {
  // Sized at once: a list of a million that grows is copied a dozen times.
  const rows = new Array<T>(2 ** names.length - 1);
  let next = 0;
  visitInOrder(names, (mask, label) => {
    rows[next++] = row(label, mask);
  });
  return rows;
}

export function membersOf(mask: number): number[] {
  const members: number[] = [];
  for (let i = 0; mask >> i; i++) if ((mask >> i) & 1) members.push(i);
  return members;
}

/** « A+B », in the order of `names`. */
export const groupLabel = (mask: number, names: readonly string[]): string =>
  membersOf(mask)
    .map((i) => names[i])
    .join('+');
