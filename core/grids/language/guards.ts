/**
 * What is not known yet is left blank, and not said to be nought: a formula that lacks what it reads answers nothing.
 * Tests are native formulas without their equals sign.
 */
type Tests = string | readonly string[];

const joined = (word: 'AND' | 'OR', tests: Tests): string =>
  typeof tests === 'string' ? tests : `${word}(${tests.join()})`;

/** `when('{hours}>0', '{cost}/{hours}')`: the formula where all tests hold, otherwise nothing. */
export const when = (tests: Tests, formula: string, otherwise: string | number = '""'): string =>
  `=IF(${joined('AND', tests)},${formula},${otherwise})`;

/** `unless('{name}=""', '{paid}-{received}')`: nothing as soon as one of the tests holds, otherwise the formula. */
export const unless = (tests: Tests, formula: string, otherwise: string | number = '""'): string =>
  `=IF(${joined('OR', tests)},${otherwise},${formula})`;

/** What a function may refuse (« never », figures that contradict each other): a word of the grid instead, or nothing. */
export const tried = (formula: string, otherwise: string | number = '""'): string => `IFERROR(${formula},${otherwise})`;

/** Cell by cell, what is no number counting for nothing. */
export const orNought = (cells: string): string => `IF(ISNUMBER(${cells}),${cells},0)`;

/**
 * A column of amounts in whole cents that make the same sum: each is what it adds to the sum so far, rounded. Native, where
 * MUTU.ARRONDIRPARTS would be one call too deep; `rows` are the cells of the column, or of another beside it. A sum of half a cent
 * is not the same in binary in all programs: rounded twice, it is.
 */
export function centsOf(amounts: string, rows: string): string {
  const soFar = (than: string): string =>
    `ROUND(ROUND(MMULT((ROW(${rows})${than}TRANSPOSE(ROW(${rows})))*1,${amounts}),9),2)`;
  return `ROUND(${soFar('>=')}-${soFar('>')},2)`;
}

/** Amounts as they are shown and as PARTAGE shares them, each to the cent; one that is not there is nought. */
export const inCents = (amounts: string): string => `IF(ISNUMBER(${amounts}),ROUND(${amounts},2),0)`;

/** Whether everyone gains: nobody knows while no gain is known, or one that is owed is missing. */
export const everyoneGains = (gains: string, unknown: readonly string[] = []): string =>
  unless([`COUNT({${gains}})=0`, ...unknown], `IF(MIN({${gains}})>0,{yes},{no})`);
