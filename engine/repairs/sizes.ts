import {
  ALL_IMPLEMENTED_FUNCTIONS,
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { Stopped } from './stopped';

/**
 * Univer 0.25.1 makes whatever it is asked for, as long as it takes and until memory is full: =EXPAND(1,10000000,10000000),
 * =MUNIT(100000), SEQUENCE(10000)*SEQUENCE(1,10000). What would be too large is refused
 * before it is begun, and its cell says so.
 */
export function refuseTooLarge(): void {
  for (const [functionClass, name] of ALL_IMPLEMENTED_FUNCTIONS as readonly [typeof BaseFunction, string | number][]) {
    const own = String(name);
    limit(functionClass, own, LIMITS[own] ?? (GOES_THROUGH.has(own) ? undefined : isTooWide));
  }
  readNoMoreThanFits();
}

/** As many cells as a column of Excel has: what one function may make. */
const MOST_MADE = 2 ** 20;
/** What may be read at once, or made of ranges that stand across each other. */
const MOST_READ = 4 * MOST_MADE;
/** Rounds of a loop that count from 1 to what is asked, one by one. */
const MOST_ROUNDS = 1e6;

type Values = readonly (BaseValueObject | undefined)[];
type IsTooLarge = (values: Values) => boolean;

function limit(functionClass: typeof BaseFunction, name: string, isTooLarge: IsTooLarge | undefined): void {
  const prototype = functionClass.prototype;
  if (!isTooLarge || !Object.hasOwn(prototype, 'calculate')) return;
  const { calculate } = prototype;
  prototype.calculate = function (this: BaseFunction, ...values) {
    if (isTooLarge(values as Values)) throw new Stopped({ reason: 'size', of: name });
    return calculate.apply(this, values);
  };
}

// --- What is asked for ------------------------------------------------------------------------------------------------

/** The largest number of an argument, sign aside; `missing` where there is none. */
function largest(value: BaseValueObject | undefined, missing = 1): number {
  if (!value || value.isNull() || value.isError() || value.isLambda()) return missing;
  if (!value.isArray()) return sizeOf(value);
  let most = 0;
  (value as unknown as Cells).iterator((cell) => {
    if (cell && !cell.isError()) most = Math.max(most, sizeOf(cell));
  });
  return most;
}
interface Cells {
  iterator(visit: (cell: BaseValueObject | null | undefined) => void): void;
  getRowCount(): number;
  getColumnCount(): number;
}

const sizeOf = (value: BaseValueObject): number => Math.abs(Number(value.getValue())) || 0;
const rowsOf = (value: BaseValueObject | undefined): number =>
  value?.isArray() ? (value as unknown as Cells).getRowCount() : 1;
const columnsOf = (value: BaseValueObject | undefined): number =>
  value?.isArray() ? (value as unknown as Cells).getColumnCount() : 1;

const cells: (row: number, column: number) => IsTooLarge = (row, column) => (values) =>
  largest(values[row]) * largest(values[column]) > MOST_MADE;
const rounds =
  (ats: readonly number[], most = MOST_ROUNDS): IsTooLarge =>
  (values) =>
    ats.some((at) => largest(values[at], 0) > most);

/** Working days between the first and the last day that there is, 9999-12-31. */
const MOST_WORKING_DAYS = 2_958_465;
/** The order of a Bessel function, which climbs to it step by step. */
const MOST_ORDER = 10_000;

const LIMITS: Readonly<Record<string, IsTooLarge>> = {
  SEQUENCE: cells(0, 1),
  RANDARRAY: cells(0, 1),
  MAKEARRAY: cells(0, 1),
  MUNIT: cells(0, 0),
  EXPAND: ([array, rows, columns]) =>
    Math.max(rowsOf(array), largest(rows)) * Math.max(columnsOf(array), largest(columns)) > MOST_MADE,
  WORKDAY: rounds([1], MOST_WORKING_DAYS),
  'WORKDAY.INTL': rounds([1], MOST_WORKING_DAYS),
  BINOMDIST: rounds([0]),
  'BINOM.DIST': rounds([0]),
  'BINOM.DIST.RANGE': rounds([0]),
  'BINOM.INV': rounds([0]),
  CRITBINOM: rounds([0]),
  NEGBINOMDIST: rounds([0]),
  'NEGBINOM.DIST': rounds([0]),
  HYPGEOMDIST: rounds([0, 1, 2, 3]),
  'HYPGEOM.DIST': rounds([0, 1, 2, 3]),
  DB: rounds([2, 3]),
  VDB: rounds([2, 3, 4]),
  CUMIPMT: rounds([4]),
  CUMPRINC: rounds([4]),
  BESSELI: rounds([1], MOST_ORDER),
  BESSELJ: rounds([1], MOST_ORDER),
  BESSELK: rounds([1], MOST_ORDER),
  BESSELY: rounds([1], MOST_ORDER),
};

// --- What is read -----------------------------------------------------------------------------------------------------

/** A column beside a row: every value of the one with every value of the other. */
const isTooWide: IsTooLarge = (values) =>
  Math.max(...values.map(rowsOf), 1) * Math.max(...values.map(columnsOf), 1) > MOST_READ;

/** Functions that go through what they are given cell by cell, and give one value, or a part of it. */
const GOES_THROUGH = new Set([
  ...['SUM', 'SUMIF', 'SUMIFS', 'SUMPRODUCT', 'SUMSQ', 'PRODUCT', 'AVERAGE', 'AVERAGEA', 'AVERAGEIF', 'AVERAGEIFS'],
  ...['COUNT', 'COUNTA', 'COUNTBLANK', 'COUNTIF', 'COUNTIFS', 'MAX', 'MAXA', 'MAXIFS', 'MIN', 'MINA', 'MINIFS'],
  ...['SUBTOTAL', 'AGGREGATE', 'MEDIAN', 'LARGE', 'SMALL', 'RANK', 'RANK.EQ', 'RANK.AVG', 'AND', 'OR', 'XOR'],
  ...['LOOKUP', 'VLOOKUP', 'HLOOKUP', 'XLOOKUP', 'MATCH', 'XMATCH', 'INDEX', 'CHOOSE', 'FILTER', 'SORT', 'SORTBY'],
  ...['ROWS', 'COLUMNS', 'ROW', 'COLUMN', 'AREAS', 'OFFSET', 'INDIRECT', 'CONCAT', 'TEXTJOIN', 'UNIQUE', 'TRANSPOSE'],
]);

function readNoMoreThanFits(): void {
  const { iterator } = BaseReferenceObject.prototype;
  BaseReferenceObject.prototype.iterator = function (this: BaseReferenceObject, visit) {
    const { startRow, startColumn, endRow, endColumn } = this.getRangePosition();
    if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > MOST_READ) throw new Stopped({ reason: 'size' });
    return iterator.call(this, visit);
  };
}
