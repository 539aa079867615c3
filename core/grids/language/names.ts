/** Excel's limit. */
const LONGEST_SHEET_NAME = 31;

/** « Coût d’utilisation », or « Coût d’utilisation (2) » when the workbook has one. Case does not count. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted.slice(0, LONGEST_SHEET_NAME);
  for (let copy = 2; used.has(name.toLowerCase()); copy++) {
    const end = ` (${copy})`;
    name = wanted.slice(0, LONGEST_SHEET_NAME - end.length) + end;
  }
  return name;
}

/** '' when all names are free, or the « _2 » that makes them so: all the names of one copy end alike. */
export function freeSuffix(wanted: readonly string[], taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let suffix = '';
  for (let copy = 2; wanted.some((name) => used.has((name + suffix).toLowerCase())); copy++) suffix = `_${copy}`;
  return suffix;
}

// What a spreadsheet would read as a cell (A1, XFD1048576) or as Excel's R1C1.
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;
const WELL_FORMED = /^[a-z][a-z0-9_]*$/i;

export const isValidName = (name: string): boolean => WELL_FORMED.test(name) && !LIKE_A_CELL.test(name);
