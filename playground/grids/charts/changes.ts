import type { Injector } from '@univerjs/core';
import { DrawingApplyType, ISheetDrawingService, SetDrawingApplyMutation } from '@univerjs/sheets-drawing';
import type { Plan } from '../../../core/grids/language/plan';
import type { Change, Target } from '../mutations';
import { changeOf, chartDrawing } from './chart';

/** The charts of a plan, over the cells that the plan keeps for them. */
export function chartChanges(injector: Injector, plan: Plan, { unitId, sheetId }: Target): Change[] {
  if (plan.charts.length === 0) return [];
  const drawings = plan.charts.map((chart, index) =>
    chartDrawing(plan, chart, {
      unitId,
      subUnitId: sheetId,
      drawingId: `${sheetId}-chart-${index + 1}`,
    }),
  );
  const { redo, undo, objects } = changeOf(injector.get(ISheetDrawingService).getBatchAddOp(drawings));
  const apply = (op: unknown, type: DrawingApplyType) => ({
    id: SetDrawingApplyMutation.id,
    params: { unitId, subUnitId: sheetId, op, objects, type },
  });
  return [{ redo: apply(redo, DrawingApplyType.INSERT), undo: apply(undo, DrawingApplyType.REMOVE) }];
}
