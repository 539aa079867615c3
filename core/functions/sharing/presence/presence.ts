/** Partners who join or leave: days are whole serial numbers, included at both ends. */

export interface Stay {
  readonly first: number;
  readonly last: number;
  /** 0 for who came after the end or left before the start. */
  readonly days: number;
}

export function stayOf(arrival: number | undefined, departure: number | undefined, start: number, end: number): Stay {
  const first = Math.max(arrival ?? start, start);
  const last = Math.min(departure ?? end, end);
  return { first, last, days: Math.max(0, last - first + 1) };
}

/** Consecutive days on which the same partners are present. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly days: number;
  /** Partners who are there and have a key. */
  readonly present: readonly number[];
  readonly keySum: number;
}

export function periodsOf(stays: readonly Stay[], keys: readonly number[], start: number, end: number): Period[] {
  const starts = new Set([start]);
  for (const { first, last, days } of stays) {
    if (days === 0) continue;
    starts.add(first);
    if (last < end) starts.add(last + 1);
  }
  const firsts = [...starts].sort((a, b) => a - b);
  return firsts.map((first, p) => {
    const last = (firsts[p + 1] ?? end + 1) - 1;
    const present = stays.map((_, i) => i).filter((i) => isThere(stays[i], first) && (keys[i] ?? 0) > 0);
    const keySum = present.reduce((sum, i) => sum + (keys[i] ?? 0), 0);
    return { first, last, days: last - first + 1, present, keySum };
  });
}

const isThere = (stay: Stay | undefined, day: number): boolean =>
  stay !== undefined && stay.days > 0 && stay.first <= day && day <= stay.last;

/** Days that fall to each partner when each day is shared among those present. */
export function dailyDays(periods: readonly Period[], keys: readonly number[]): number[] {
  const days = keys.map(() => 0);
  for (const period of periods) {
    for (const i of period.present) days[i] = (days[i] ?? 0) + (period.days * (keys[i] ?? 0)) / period.keySum;
  }
  return days;
}
