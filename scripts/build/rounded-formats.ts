/**
 * How numbers are rounded where they are shown (numfmt 3.2.6, which Univer's cells and TEXT write numbers by). 1.005 is a little less
 * than its half cent as a computer holds it, and was shown 1.00 beside a ROUND of 1.01: one half cent in twenty went the wrong way. Excel
 * rounds what fifteen digits say. An edit whose place is no longer there stops the build.
 */

/** The file that it looks at. */
export const NUMFMT_ROUND = /[\\/]numfmt[\\/]lib[\\/]round\.js$/;

const BEFORE = 'return round(number * p, 0) / p;';
/** Less than the last of fifteen digits, more than what two operations lose. A number has no more digits: there it stays as it is. */
const AFTER =
  'return Math.abs(number * p) < 1e14 ? Math.round(number * p * (1 + 2 ** -51)) / p : Math.abs(number * p) < 2 ** 52 ? Math.round(number * p) / p : number;';

/** Changes with what is done to it. */
export const ROUNDING = AFTER;

export function roundedByDigits(source: string): string {
  const [start, end, ...others] = source.split(BEFORE);
  if (start === undefined || end === undefined || others.length > 0) {
    throw new Error(`Where is « ${BEFORE} » in numfmt/lib/round.js?`);
  }
  return start + AFTER + end;
}
