/** Days as cells hold them, apart from any spreadsheet: 25 569 is the first of January 1970. */
const DAY = 86_400_000;
const dateOf = (serial: number): Date => new Date((serial - 25_569) * DAY);

export const yearOf = (serial: number): number => dateOf(serial).getUTCFullYear();
/** From 1. */
export const monthOf = (serial: number): number => dateOf(serial).getUTCMonth() + 1;
export const dayOf = (serial: number): number => dateOf(serial).getUTCDate();
const serialAt = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY + 25_569;

export const firstOfMonth = (serial: number, later = 0): number => serialAt(yearOf(serial), monthOf(serial) + later, 1);
/** The same day so many months later, or the last of that month. */
export function monthsLater(serial: number, months: number): number {
  const first = firstOfMonth(serial, months);
  const longest = firstOfMonth(first, 1) - first;
  return first + Math.min(dayOf(serial), longest) - 1;
}
/** Whole months from one day to another. */
export const monthsBetween = (from: number, to: number): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) - (dayOf(to) < dayOf(from) ? 1 : 0);
