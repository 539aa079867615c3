import type { KeptValue } from './read-sheet';

type Values = readonly (readonly KeptValue[])[];

/** Numbers as one spreadsheet and another write them. */
const SAME = 1e-9;

/**
 * Whether what a figure shows is what it showed when the file was made. Rows inserted in it leave blanks, rows taken out of it
 * take theirs away: what is left, in order, is still its own.
 */
export function isUntouched(now: Values, before: Values): boolean {
  const hasSameSize = now.length === before.length && now[0]?.length === before[0]?.length;
  if (hasSameSize) return now.every((row, r) => row.every((value, c) => isSame(value, before[r]?.[c])));
  const was = filledIn(before);
  let at = 0;
  return filledIn(now).every((value) => {
    while (at < was.length && !isSame(value, was[at])) at++;
    return at++ < was.length;
  });
}

const filledIn = (values: Values): KeptValue[] =>
  values.reduce<KeptValue[]>((all, row) => all.concat(row.filter((value) => plain(value) !== '')), []);

function isSame(a: KeptValue, b: KeptValue): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
}

const plain = (value: KeptValue): string | number | boolean => value ?? '';
