/**
 * What is found or added up by a word that people type: a partner, a resource, a unit. « = » takes it as it is, where a criterion
 * of SUMIF or MATCH makes « Ferme *Étoile* », « Coop 4? » or « >Nord » stand for other names too; and « 12 » is 12, be it typed or
 * picked from a list. Spaces around it, doubled or that do not break, as they come from a word processor, make no other name.
 * Formulas without their equals sign; a blank is nobody's name.
 */
export const asWord = (cells: string): string => `TRIM(SUBSTITUTE(${cells},UNICHAR(160)," "))`;

/** Cell by cell, whether they say the same; blanks do. */
export const saysSame = (cells: string, others: string): string => `(${asWord(cells)}=${asWord(others)})`;

export const isNamed = (names: string, name: string): string => `${saysSame(names, name)}*(LEN(${asWord(name)})>0)`;

/** `also`: what other columns must say of the row. */
export const countByName = (names: string, name: string, ...also: readonly string[]): string =>
  `SUMPRODUCT(${[isNamed(names, name), ...also].join('*')})`;

/** Texts among the values count for nothing. */
export const sumByName = (names: string, name: string, values: string, ...also: readonly string[]): string =>
  `SUMPRODUCT(${[isNamed(names, name), ...also].join('*')},${values})`;

/** What stands beside the name, the first time that it is there; an error where it is not. */
export const foundByName = (names: string, name: string, beside: string): string =>
  `INDEX(${beside},SUMPRODUCT(MIN(ROW(${names})+(${asWord(names)}<>${asWord(name)})*1000000)-MIN(ROW(${names})))+1)`;

/** For each name in turn, the sum of the numbers beside it among others: an array. */
export const sumsAmong = (each: string, names: string, numbers: string): string =>
  `MMULT((${asWord(each)}=TRANSPOSE(${asWord(names)}))*1,${numbers})`;

/** For each name in turn, how many times it is among others. */
export const timesAmong = (each: string, names: string): string => sumsAmong(each, names, `(LEN(${names})>=0)*1`);

/** How many rows have the name of another. */
export const namesTwice = (names: string): string => `SUM((LEN(${asWord(names)})>0)*(${timesAmong(names, names)}>1))`;

/** How many rows have a name that is not among others. */
export const namesMissing = (each: string, names: string): string =>
  `SUM((LEN(${asWord(each)})>0)*(${timesAmong(each, names)}=0))`;
