/**
 * A file for anyone: its figures are values, and their formulas are kept on a sheet of it, « Mutu ». Here is where that sheet
 * has them, for whoever writes it and whoever reads it.
 */

/** The columns of the sheet: what people read, then what a return to life needs. */
export const COLUMN = { sheet: 0, cell: 1, kind: 2, text: 3, state: 4, count: 5, own: 6, place: 7, links: 8 } as const;
/** Where the values of what is watched begin. */
export const FIRST_VALUE = COLUMN.own;
/** The total of what is out of date, so many rows above the first code. */
export const TOTAL_ABOVE = 3;

/** What the sheet is known by, above what is read; nobody needs to understand it. */
export const CODES = { formula: 'mutu:formule', values: 'mutu:valeurs' } as const;
/** In the place of a formula that is back in its own. */
export const BACK = 'mutu:retablie';

/** The name of the cells that say, a line each, what is out of date. */
export const STATES = 'mutu_etats';
