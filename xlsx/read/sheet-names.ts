import { freeSheetName } from '../../core/grids/language/names';

/** Excel allows none of these in the name of a sheet, no apostrophe at either end, and keeps « History » for itself. */
const NOT_ALLOWED = /[\p{Cc}[\]:*?/\\]/gu;
const APOSTROPHES = /^'+|'+$/g;
const KEPT_BY_EXCEL = ['History'];

/** The name of a sheet of a file, or one like it that a workbook can have beside the others. */
export function possibleSheetName(written: string, taken: readonly string[]): string {
  const allowed = written.replace(NOT_ALLOWED, ' ').replace(APOSTROPHES, '');
  // Spaces at its ends stay: formulas say them.
  const name = allowed.trim() === '' ? 'Feuille' : allowed;
  const isFree = (others: readonly string[]): boolean =>
    others.every((other) => other.toLowerCase() !== name.toLowerCase());
  const used = [...taken, ...KEPT_BY_EXCEL];
  // A long name stays: formulas say it.
  return isFree(used) ? name : freeSheetName(name, used);
}
