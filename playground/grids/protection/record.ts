import type { ICommandInfo } from '@univerjs/core';
import { handleDefaultRangeChangeWithEffectRefCommands } from '@univerjs/sheets';
import { type Area, cellArea, type Point } from '../../../core/formula/addresses';
import type { Plan, PlanList } from '../../../core/grids/language/plan';
import { rangeOf } from '../sheet-data';
import { areaOfRange, isIn, without } from './areas';

/** What a sheet that holds a grid of ours keeps of its plan: which cells are computed, which rows stay together. */
export interface GridRecord {
  readonly computed: readonly Area[];
  /** None in a workbook kept before they were protected. */
  readonly labels?: readonly Area[];
  readonly inputs: readonly Area[];
  readonly lists: readonly PlanList[];
  /** The user asked to change computed cells too. */
  readonly isLifted: boolean;
  /** It is printed as a document of the organisation’s own: no title repeated, no word of ours at the foot. */
  readonly isDocument?: true;
  /** The first cell of the rows that start a page of paper. */
  readonly breaks?: readonly Area[];
}

export const recordOf = ({ protection, print }: Plan): GridRecord => ({
  ...protection,
  isLifted: false,
  ...(print.titleRows === 0 && print.footer.text === '' && { isDocument: true }),
  ...(print.breaks.length > 0 && { breaks: print.breaks.map((row) => cellArea(row, 0)) }),
});

export const isLabel = ({ labels = [] }: GridRecord, at: Point): boolean => labels.some((area) => isIn(area, at));
export const isComputed = ({ computed }: GridRecord, at: Point): boolean => computed.some((area) => isIn(area, at));

/** What takes nothing typed. */
export const isProtectedCell = (record: GridRecord, at: Point): boolean =>
  isComputed(record, at) || isLabel(record, at);

/** Where its cells are once rows or columns have come, gone or moved. */
export function recordAfter(record: GridRecord, command: ICommandInfo): GridRecord {
  const moved = (area: Area): Area[] => {
    const range = handleDefaultRangeChangeWithEffectRefCommands(rangeOf(area), command);
    return range ? [areaOfRange(range)] : [];
  };
  return {
    ...record,
    computed: record.computed.flatMap(moved),
    ...(record.labels && { labels: record.labels.flatMap(moved) }),
    inputs: record.inputs.flatMap(moved),
    lists: record.lists.flatMap((list) => moved(list.area).map((area) => ({ ...list, area }))),
    ...(record.breaks && { breaks: record.breaks.flatMap(moved) }),
  };
}

/** A cell that came with a row inserted, and that nothing computes: one fills it in. */
export const freed = (record: GridRecord, cells: readonly Point[]): GridRecord => ({
  ...record,
  computed: cells.reduce<readonly Area[]>((all, at) => all.flatMap((area) => without(area, at)), record.computed),
});
