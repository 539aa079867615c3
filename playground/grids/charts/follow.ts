import { type ICommandInfo, type IMutationInfo, type Injector, IUniverInstanceService } from '@univerjs/core';
import {
  EffectRefRangId,
  getSheetCommandTarget,
  handleDefaultRangeChangeWithEffectRefCommands,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { DrawingApplyType, ISheetDrawingService, SetDrawingApplyMutation } from '@univerjs/sheets-drawing';
import { areaOf } from '../../../core/formula/addresses';
import { rangeName } from '../../../xlsx/geometry';
import { rangeOf } from '../sheet-data';
import { type ChartDrawing, changeOf, chartsOfSheet, type SheetChart } from './chart';

type MovingCommand = Parameters<typeof handleDefaultRangeChangeWithEffectRefCommands>[1];

/** Sorting changes what cells hold, not where they are. */
const MOVING: ReadonlySet<string> = new Set(
  Object.values(EffectRefRangId).filter((id) => id !== EffectRefRangId.ReorderRangeCommandId),
);
const isMoving = (command: ICommandInfo): command is MovingCommand => MOVING.has(command.id);

const NOTHING = { redos: [], undos: [] };

/** Rows inserted, columns removed, cells dragged: the ranges of charts follow, in the same undo as the command. */
export function followCells(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => (isMoving(command) ? moved(injector, command) : NOTHING),
  });
}

function moved(injector: Injector, command: MovingCommand): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService), sheetOf(command));
  if (!target) return NOTHING;
  const { unitId, subUnitId } = target;
  const changed = chartsOfSheet(injector, unitId, subUnitId).flatMap((drawing): ChartDrawing[] => {
    const data = movedChart(drawing.data, command);
    return data ? [{ unitId, subUnitId, drawingId: drawing.drawingId, data } as ChartDrawing] : [];
  });
  if (changed.length === 0) return NOTHING;
  const { redo, undo, objects } = changeOf(injector.get(ISheetDrawingService).getBatchUpdateOp(changed));
  const mutation = (op: unknown): IMutationInfo => ({
    id: SetDrawingApplyMutation.id,
    params: { unitId, subUnitId, op, objects, type: DrawingApplyType.UPDATE },
  });
  return { redos: [mutation(redo)], undos: [mutation(undo)] };
}

/** Cells that are dragged name their sheet otherwise than the other commands. */
function sheetOf({ params }: MovingCommand): { unitId?: string; subUnitId?: string } {
  if (!params) return {};
  const named = params as { unitId?: string; subUnitId?: string; fromUnitId?: string; fromSubUnitId?: string };
  return { unitId: named.unitId ?? named.fromUnitId, subUnitId: named.subUnitId ?? named.fromSubUnitId };
}

/** The chart with its ranges where their cells go, or nothing when none moves. */
function movedChart(chart: SheetChart, command: MovingCommand): SheetChart | undefined {
  const categories = movedRange(chart.categories, command);
  const series = chart.series.map((one) => ({ ...one, values: movedRange(one.values, command) }));
  const isSame =
    categories === chart.categories && series.every(({ values }, index) => values === chart.series[index]?.values);
  return isSame ? undefined : { ...chart, categories, series };
}

/** '' when all its cells are gone. */
function movedRange(range: string, command: MovingCommand): string {
  if (range === '') return '';
  const next = handleDefaultRangeChangeWithEffectRefCommands(rangeOf(areaOf(range)), command);
  return next ? rangeName(next) : '';
}
