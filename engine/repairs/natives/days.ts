/** Days as spreadsheets number them: 61 is 1 March 1900. */
const DAY = 86_400_000;
const NOUGHT = Date.UTC(1899, 11, 30);

/** 9999-12-31. */
export const LAST_DAY = 2_958_465;

export interface Parts {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly day: number;
}

export function partsOf(serial: number): Parts {
  const date = new Date(NOUGHT + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

export const serialOf = (year: number, month: number, day: number): number =>
  Math.round((Date.UTC(year, month, day) - NOUGHT) / DAY);

export const lastDayOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

export const isLeapYear = (year: number): boolean => lastDayOfMonth(year, 1) === 29;
