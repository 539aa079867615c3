import {
  CommandType,
  ICommandService,
  type IMutationInfo,
  type Injector,
  IResourceManagerService,
  UniverInstanceType,
} from '@univerjs/core';
import { RESOURCE_OF_GRIDS } from '../../xlsx/resources';
import type { GridRecord } from './record';

type Sheets = Record<string, GridRecord>;

interface SetGrid {
  readonly unitId: string;
  readonly subUnitId: string;
  /** None: the sheet holds no grid. */
  readonly record?: GridRecord | undefined;
}
const SET_GRID = 'mutu.mutation.set-grid';

export const setGrid = (params: SetGrid): IMutationInfo => ({ id: SET_GRID, params });

/** The grids of each workbook, sheet by sheet, kept in its file beside what Univer's plugins keep. */
export class GridRecords {
  private readonly units = new Map<string, Sheets>();
  private readonly listeners = new Set<() => void>();

  constructor(injector: Injector) {
    injector.get(ICommandService).registerCommand({
      id: SET_GRID,
      type: CommandType.MUTATION,
      handler: (_accessor, params: SetGrid) => {
        this.set(params);
        return true;
      },
    });
    injector.get(IResourceManagerService).registerPluginResource<Sheets>({
      pluginName: RESOURCE_OF_GRIDS,
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: (unitId) => JSON.stringify(this.units.get(unitId) ?? {}),
      parseJson: (text) => JSON.parse(text) as Sheets,
      onLoad: (unitId, sheets) => {
        this.units.set(unitId, sheets);
        this.tell();
      },
      onUnLoad: (unitId) => this.units.delete(unitId),
    });
  }

  of(unitId: string, sheetId: string): GridRecord | undefined {
    return this.units.get(unitId)?.[sheetId];
  }

  /** Ids of the sheets that hold a grid. */
  sheetsOf(unitId: string): readonly string[] {
    return Object.keys(this.units.get(unitId) ?? {});
  }

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  private set({ unitId, subUnitId, record }: SetGrid): void {
    const { [subUnitId]: _former, ...others } = this.units.get(unitId) ?? {};
    this.units.set(unitId, record ? { ...others, [subUnitId]: record } : others);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

const known = new WeakMap<Injector, GridRecords>();

/** Those of the page, or of another Univer. */
export function recordsOf(injector: Injector): GridRecords {
  const records = known.get(injector) ?? new GridRecords(injector);
  known.set(injector, records);
  return records;
}
