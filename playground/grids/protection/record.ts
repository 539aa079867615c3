import type { ICommandInfo } from '@univerjs/core';
import { handleDefaultRangeChangeWithEffectRefCommands } from '@univerjs/sheets';
import type { Area, Point } from '../../../core/formula/addresses';
import type { Plan, PlanList } from '../../../core/grids/language/plan';
import { rangeOf } from '../sheet-data';
import { areaOfRange, isIn, without } from './areas';

/** What a sheet that holds a grid of ours keeps of its plan: which cells are computed, which rows stay together. */
export interface GridRecord {
  readonly computed: readonly Area[];
  readonly inputs: readonly Area[];
  readonly lists: readonly PlanList[];
  /** The user asked to change computed cells too. */
  readonly isLifted: boolean;
}

export const recordOf = ({ protection }: Plan): GridRecord => ({ ...protection, isLifted: false });

export const isComputed = ({ computed }: GridRecord, at: Point): boolean => computed.some((area) => isIn(area, at));

/** Where its cells are once rows or columns have come, gone or moved. */
export function recordAfter(record: GridRecord, command: ICommandInfo): GridRecord {
  const moved = (area: Area): Area[] => {
    const range = handleDefaultRangeChangeWithEffectRefCommands(rangeOf(area), command);
    return range ? [areaOfRange(range)] : [];
  };
  return {
    ...record,
    computed: record.computed.flatMap(moved),
    inputs: record.inputs.flatMap(moved),
    lists: record.lists.flatMap((list) => moved(list.area).map((area) => ({ ...list, area }))),
  };
}

/** A cell that came with a row inserted, and that nothing computes: one fills it in. */
export const freed = (record: GridRecord, cells: readonly Point[]): GridRecord => ({
  ...record,
  computed: cells.reduce<readonly Area[]>((all, at) => all.flatMap((area) => without(area, at)), record.computed),
});
