/** Who paid what for whom, in whole cents: what each one has paid, what each one’s share is. */
import { sharer } from '../../../values/money';

/** One line of the log; partners are known by their place in the list of names. */
export interface Entry {
  readonly payer: number;
  readonly cents: number;
  /** For whom: those who share a cost, or who receive a repayment. */
  readonly members: readonly number[];
  /** Money handed from one partner to others: not a cost. */
  readonly isRepayment: boolean;
}

export interface Accounts {
  /** Out of each one’s pocket: costs paid, and repayments given less those received. */
  readonly paid: readonly number[];
  /** Of the costs. */
  readonly shares: readonly number[];
}

/** Splits lines to the cent among their members, by their keys; many lines have the same members. */
export function splitter(keys: readonly number[]): (entry: Entry) => number[] {
  const known = new Map<readonly number[], (cents: number) => number[]>();
  return ({ cents, members }) => {
    let share = known.get(members);
    if (!share) {
      share = sharer(members.map((member) => keys[member] ?? 0));
      known.set(members, share);
    }
    return share(cents);
  };
}

/** What is paid and what is shared have the same sum, to the cent: balances add up to 0. */
export function accountsOf(entries: readonly Entry[], keys: readonly number[]): Accounts {
  const paid = keys.map(() => 0);
  const shares = keys.map(() => 0);
  const split = splitter(keys);
  for (const entry of entries) {
    paid[entry.payer]! += entry.cents;
    const parts = split(entry);
    entry.members.forEach((member, i) => {
      if (entry.isRepayment) paid[member]! -= parts[i] ?? 0;
      else shares[member]! += parts[i] ?? 0;
    });
  }
  return { paid, shares };
}
