import type { ICommandInfo } from '@univerjs/core';
import { handleDefaultRangeChangeWithEffectRefCommands } from '@univerjs/sheets';
import type { Area, Point } from '../../../core/formula/addresses';
import type { FileProtection } from '../../../xlsx/protection';
import { rangeOf } from '../sheet-data';
import { areaOfRange, isIn, without } from './areas';

/** What a sheet that holds a grid of ours keeps of its plan: which cells are computed, which rows stay together, its pages. */
export type GridRecord = FileProtection;

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
