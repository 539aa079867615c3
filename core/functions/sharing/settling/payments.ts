/** Who pays whom so that every balance becomes 0, in the fewest payments. */
import { partsThatSettleApart } from './settling-apart';

export interface Payment {
  readonly from: number;
  readonly to: number;
  /** In the unit of the balances, whole. */
  readonly amount: number;
}

/** With that many balances that are not nil, the fewest payments of all are found; beyond, never more than n − 1. */
export const MOST_EXACT = 15;

type Pay = (from: number, to: number) => void;

/**
 * Balances in whole cents, adding up to 0; positive: is owed. Partners who settle among themselves need one payment
 * fewer than they are: the fewest payments come with the most parts that settle apart. A debt that equals a claim may
 * always be such a part, for joining the two parts they were in leaves as many.
 */
export function paymentsOf(balances: readonly number[]): Payment[] {
  const left = balances.slice();
  const payments: Payment[] = [];
  const pay: Pay = (from, to) => {
    const amount = Math.min(-(left[from] ?? 0), left[to] ?? 0);
    payments.push({ from, to, amount });
    left[from] = (left[from] ?? 0) + amount;
    left[to] = (left[to] ?? 0) - amount;
  };
  const everyone = left.map((_, i) => i);
  for (const partner of everyone) payExactMatch(left, everyone, partner, pay);
  const open = everyone.filter((i) => left[i] !== 0);
  const parts = open.length <= MOST_EXACT ? partsThatSettleApart(left, open) : [open];
  for (const part of parts) settle(left, part, pay);
  return payments.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The largest debtor pays the largest creditor: each payment settles one of the two, the last one both. */
function settle(left: readonly number[], part: readonly number[], pay: Pay): void {
  const largest = (sign: number): number =>
    part.reduce((best, i) => (sign * (left[i] ?? 0) > sign * (left[best] ?? 0) ? i : best), part[0] ?? 0);
  for (;;) {
    const from = largest(-1);
    const to = largest(1);
    if (!((left[from] ?? 0) < 0 && (left[to] ?? 0) > 0)) return;
    pay(from, to);
    payExactMatch(left, part, (left[from] ?? 0) !== 0 ? from : to, pay);
  }
}

/** Settles a partner with the first one of the part whose balance is exactly the opposite. */
function payExactMatch(left: readonly number[], part: readonly number[], partner: number, pay: Pay): void {
  const balance = left[partner] ?? 0;
  if (balance === 0) return;
  const other = part.find((i) => left[i] === -balance);
  if (other === undefined) return;
  if (balance < 0) pay(partner, other);
  else pay(other, partner);
}
