import type { IRange, ISheetDataValidationRule, IStyleBase, IWorkbookData } from '@univerjs/core';
import type { KeptSheet } from '../../xlsx/kept';
import type { GridRecord } from '../grids/protection/record';

/** What our grids keep beside the cells, under a name that Univer takes. */
export const RESOURCE_OF_GRIDS = 'SHEET_MUTU_GRIDS_PLUGIN';

/** … and what a file had that the page makes no use of. */
export const RESOURCE_OF_KEPT = 'SHEET_MUTU_KEPT_PLUGIN';

/** What Univer's plugins, and ours, keep beside the cells, one JSON text each, by the sheet's id. */
const PLUGINS = {
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
  conditions: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  notes: 'SHEET_NOTE_PLUGIN',
  names: 'SHEET_DEFINED_NAME_PLUGIN',
  filters: 'SHEET_FILTER_PLUGIN',
  drawings: 'SHEET_DRAWING_PLUGIN',
  grids: RESOURCE_OF_GRIDS,
  kept: RESOURCE_OF_KEPT,
} as const;

type Corners = Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>;

export interface ValueLimit {
  readonly type: string;
  readonly value?: number | string;
}
/** A conditional format, as Univer writes it. */
export interface ConditionRule {
  readonly type: 'highlightCell' | 'dataBar' | 'colorScale' | 'iconSet';
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: number | string | readonly number[];
  readonly isBottom?: boolean;
  readonly isPercent?: boolean;
  readonly isShowValue?: boolean;
  readonly style?: IStyleBase;
  readonly config?: unknown;
}
export interface Condition {
  readonly cfId: string;
  readonly ranges: readonly Corners[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionRule;
}
export interface Note {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}
export interface Name {
  readonly id: string;
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
}

/** What a filter asks of one column, counted from the first of the sheet. */
export interface FilterColumn {
  readonly colId: number;
  readonly filters?: { readonly blank?: true; readonly filters: readonly string[] };
  readonly customFilters?: {
    readonly and?: number;
    readonly customFilters: readonly { readonly val: string | number; readonly operator?: string }[];
  };
}
export interface Filter {
  readonly ref: Corners;
  readonly filterColumns?: readonly FilterColumn[];
  /** The rows that it hides. */
  readonly cachedFilteredOut?: readonly number[];
}

export interface Resources {
  validations: Record<string, ISheetDataValidationRule[]>;
  conditions: Record<string, Condition[]>;
  notes: Record<string, Record<string, Record<string, Note>>>;
  names: Record<string, Name>;
  filters: Record<string, Filter>;
  /** What is drawn over the cells: charts of ours; by the drawing's id, and in order. */
  drawings: Record<string, { data: Record<string, unknown>; order: string[] }>;
  /** The sheets that hold a grid of ours. */
  grids: Record<string, GridRecord>;
  /** What the next file has again. */
  kept: Record<string, KeptSheet>;
}

export const noResources = (): Resources => ({
  validations: {},
  conditions: {},
  notes: {},
  names: {},
  filters: {},
  drawings: {},
  grids: {},
  kept: {},
});

export function readResources(workbook: IWorkbookData): Resources {
  const resources = noResources();
  for (const key of Object.keys(PLUGINS) as (keyof Resources)[]) {
    const data = workbook.resources?.find(({ name }) => name === PLUGINS[key])?.data;
    if (data) Object.assign(resources[key], JSON.parse(data));
  }
  return resources;
}

export const writeResources = (resources: Resources): NonNullable<IWorkbookData['resources']> =>
  (Object.keys(PLUGINS) as (keyof Resources)[])
    .filter((key) => Object.keys(resources[key]).length > 0)
    .map((key) => ({ name: PLUGINS[key], data: JSON.stringify(resources[key]) }));

/** The scope of a name that every sheet knows. */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';
