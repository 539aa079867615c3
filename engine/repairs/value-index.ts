import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

interface Positions {
  matchingRows: number[];
}
/** What the patch touches of Univer's index of cell values; two of these are private to the class. */
interface ValueIndex {
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
}
