import type { FileValue } from '../read/sheet';

type Values = readonly (readonly (FileValue | undefined)[])[];

/** Numbers as one spreadsheet and another write them. */
const SAME = 1e-9;

/**
 * Whether what a figure shows is what it showed when the file was made. Rows inserted in it leave blanks, rows taken out of it
 * take theirs away: what is left, in order, is still its own.
 */
export function isUntouched(now: Values, before: Values): boolean {
  const hasSameSize = now.length === before.length && now[0]?.length === before[0]?.length;
  if (hasSameSize) return now.every((row, r) => row.every((value, c) => isSame(value, before[r]?.[c])));
  const was = before.flat().filter((value) => !isBlank(value));
  let at = 0;
  return now
    .flat()
    .filter((value) => !isBlank(value))
    .every((value) => {
      while (at < was.length && !isSame(value, was[at])) at++;
      return at++ < was.length;
    });
}

const isBlank = (value: FileValue | undefined): boolean => plain(value) === '';

function isSame(a: FileValue | undefined, b: FileValue | undefined): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
}

/** The sheet « Mutu » keeps an error as its text. */
function plain(value: FileValue | undefined): string | number | boolean {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  return 'error' in value ? value.error : value.richText.map(({ text }) => text).join('');
}
