import type { IMutationInfo, Injector } from '@univerjs/core';
import { SheetRecords } from '../../sheet-records';
import { RESOURCE_OF_GRIDS } from '../../xlsx/resources';
import type { GridRecord } from './record';

const SET_GRID = 'mutu.mutation.set-grid';

interface SetGrid {
  readonly unitId: string;
  readonly subUnitId: string;
  /** None: the sheet holds no grid. */
  readonly record?: GridRecord | undefined;
}

export const setGrid = (params: SetGrid): IMutationInfo => ({ id: SET_GRID, params });

/** The grids of each workbook, sheet by sheet. */
export type GridRecords = SheetRecords<GridRecord>;

const known = new WeakMap<Injector, GridRecords>();

/** Those of the page, or of another Univer. */
export function recordsOf(injector: Injector): GridRecords {
  const records = known.get(injector) ?? new SheetRecords<GridRecord>(injector, RESOURCE_OF_GRIDS, SET_GRID);
  known.set(injector, records);
  return records;
}
