import { ArrayValueObject, BaseReferenceObject, CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

interface Positions {
  matchingRows: number[];
}
interface Rows {
  rowsInCache: [number, number][];
  rowsNotInCache: [number, number][];
}
/** What the patch touches of Univer's index of cell values; two of these are private to the class. */
interface ValueIndex {
  canUseCache(unitId: string, sheetId: string, column: number, first: number, last: number): Rows;
  setContinueBuildingCache(unitId: string, sheetId: string, column: number, first: number, last: number): void;
  getCellPositions(
    unitId: string,
    sheetId: string,
    column: number,
    value: unknown,
    rowsInCache: [number, number][],
  ): Positions | undefined;
  getCellValuePositions(
    unitId: string,
    sheetId: string,
    column: number,
  ): ReadonlyMap<unknown, ReadonlySet<number>> | undefined;
  set(unitId: string, sheetId: string, column: number, value: unknown, row: number, isForceUpdate?: boolean): void;
  _continueBuildingCache: Map<string, Map<string, Map<number, unknown>>>;
}

/**
 * Univer 0.25.1 keeps, for VLOOKUP, MATCH and COUNTIF, an index of the values of each column they search. Every formula
 * result forces an update of that index, which walks every distinct value of the column: n results, n² steps. The
 * update only matters in a column that has been searched, hence indexed: elsewhere we skip it, and ten thousand
 * formulas recalculate two to three times faster.
 *
 * Asked where a column holds "", the index also answers with the rows of 0: =IF(A1="";"";A1) would show nothing for a
 * cost of nought. Those rows are taken out; what is equal to 0 stays as it is, for a blank cell is.
 */
export function patchValueIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE as unknown as ValueIndex;
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isForceUpdate = false) => {
    if (isOff) return;
    const isIndexed = index._continueBuildingCache.get(unitId)?.get(sheetId)?.get(column);
    if (isForceUpdate && !isIndexed) return;
    set(unitId, sheetId, column, value, row, isForceUpdate);
  };
  const positions = index.getCellPositions.bind(index);
  index.getCellPositions = (unitId, sheetId, column, value, rowsInCache) => {
    const found = positions(unitId, sheetId, column, value, rowsInCache);
    const zeros = value === '' ? index.getCellValuePositions(unitId, sheetId, column)?.get(0) : undefined;
    return found && zeros ? { ...found, matchingRows: found.matchingRows.filter((row) => !zeros.has(row)) } : found;
  };
  indexCellsOnly(index);
}

/** Arrays that are cells as they stand, with the place these have. */
const cells = new WeakSet<object>();
/** While what is calculated of cells is compared. */
let isOff = false;

export const isOfCells = (array: object): boolean => cells.has(array);

interface Reference {
  toArrayValueObject(...others: unknown[]): object;
}
interface Values {
  slice(rows?: readonly number[] | null, columns?: readonly number[] | null): object | undefined;
  _batchOperatorValue(...others: unknown[]): void;
}

/**
 * The index takes for cells what is calculated of them too, LEN(H10:K20) or SEQUENCE(3), which says it stands before the first
 * row and column, or where its formula does: =B4="" then answered for a length found elsewhere. Only cells are looked up in the
 * index, and put in it.
 */
function indexCellsOnly(index: ValueIndex): void {
  const { canUseCache, setContinueBuildingCache } = index;
  index.canUseCache = (...where) => (isOff ? { rowsInCache: [], rowsNotInCache: [] } : canUseCache.apply(index, where));
  index.setContinueBuildingCache = (...where) => {
    if (!isOff) setContinueBuildingCache.apply(index, where);
  };
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  const { toArrayValueObject } = reference;
  reference.toArrayValueObject = function (this: Reference, ...others) {
    const array = toArrayValueObject.apply(this, others);
    cells.add(array);
    return array;
  };
  const values = ArrayValueObject.prototype as unknown as Values;
  const { slice, _batchOperatorValue } = values;
  values.slice = function (this: Values, rows, columns) {
    const part = slice.call(this, rows, columns);
    const isWhole = (rows?.[2] ?? 1) === 1 && (columns?.[2] ?? 1) === 1;
    if (part && isWhole && cells.has(this)) cells.add(part);
    return part;
  };
  values._batchOperatorValue = function (this: Values, ...others) {
    const was = isOff;
    isOff = !cells.has(this);
    try {
      _batchOperatorValue.apply(this, others);
    } finally {
      isOff = was;
    }
  };
}
