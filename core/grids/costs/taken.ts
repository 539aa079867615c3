import { sumByName } from '../language';
import { SORTS } from './sorts';

/** What other sheets of the whole guide read of the list of costs: native formulas, without their equals sign. */

type Sort = keyof typeof SORTS;

/** The word of a category, as the list has it. */
const wordOf = (sort: Sort): string => `{costs!sorts.sort.${Object.keys(SORTS).indexOf(sort) + 1}}`;

/** A category, in a year or as its amounts are known; `also`: what other columns must say. */
export const sumOf = (column: string, sort: Sort, ...also: readonly string[]): string =>
  sumByName('{costs!posts.sort}', wordOf(sort), `{costs!posts.${column}}`, ...also);

export const USES = '{costs!usesPerYear}';
const PART = '{costs!posts.part}';
const LINK = '{costs!posts.link}';

/** Blank until the list and the uses are there. */
export const whenListed = (formula: string): string =>
  `=IF(OR(N(${USES})=0,COUNT({costs!posts.yearly})=0),"",${formula})`;

/** What a category costs in a year: its fixed part, its variable part, or what it takes to serve the resource itself. */
export const fixedOf = (sort: Sort, ...more: readonly string[]): string =>
  sumOf('yearly', sort, `(${PART}={fixedWord})`, ...more);
export const variableOf = (sort: Sort): string => sumOf('yearly', sort, `(${PART}={variableWord})`);
export const directOf = (sort: Sort): string => sumOfDirect('yearly', sort);

/** The amounts as they are known, before they are put on a year. */
export const amountsOf = (sort: Sort): string => sumOfDirect('amount', sort);
const sumOfDirect = (column: string, sort: Sort): string => sumOf(column, sort, `(${LINK}<>{indirectWord})`);

/** Fixed costs of a category that are direct, or that do not come back. */
export const AND_DIRECT = `(${LINK}={directWord})`;
export const AND_ONE_OFF = '({costs!posts.pace}={oneOffWord})';
