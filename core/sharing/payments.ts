/** Who pays whom so that every balance becomes 0: at most one payment fewer than there are partners. */

export interface Payment {
  readonly from: number;
  readonly to: number;
  /** In the unit of the balances, whole. */
  readonly amount: number;
}

/**
 * Balances in whole cents, adding up to 0; positive: is owed. A debt that equals a claim is paid at once; otherwise
 * the largest debtor pays the largest creditor. Each payment settles one of the two, the last one both. Finding the
 * fewest payments of all is NP-hard; this is never more than n − 1.
 */
export function paymentsOf(balances: readonly number[]): Payment[] {
  const left = balances.slice();
  const payments: Payment[] = [];
  const pay = (from: number, to: number): void => {
    const amount = Math.min(-(left[from] ?? 0), left[to] ?? 0);
    payments.push({ from, to, amount });
    left[from] = (left[from] ?? 0) + amount;
    left[to] = (left[to] ?? 0) - amount;
  };
  for (let i = 0; i < left.length; i++) payExactMatch(left, i, pay);
  for (;;) {
    let from = 0;
    let to = 0;
    left.forEach((balance, i) => {
      if (balance < (left[from] ?? 0)) from = i;
      if (balance > (left[to] ?? 0)) to = i;
    });
    if (!((left[from] ?? 0) < 0 && (left[to] ?? 0) > 0)) break;
    pay(from, to);
    payExactMatch(left, (left[from] ?? 0) !== 0 ? from : to, pay);
  }
  return payments.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Settles a partner with the first one whose balance is exactly the opposite. */
function payExactMatch(left: readonly number[], partner: number, pay: (from: number, to: number) => void): void {
  const balance = left[partner] ?? 0;
  if (balance === 0) return;
  const other = left.indexOf(-balance);
  if (other < 0) return;
  if (balance < 0) pay(partner, other);
  else pay(other, partner);
}
