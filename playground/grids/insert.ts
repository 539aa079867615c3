import {
  generateRandomId,
  ICommandService,
  type IMutationInfo,
  type Injector,
  IPermissionService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { WorkbookCreateSheetPermission, WorkbookEditablePermission } from '@univerjs/sheets';
import type { Plan } from '../../core/grids/language/plan';
import type { Progress } from '../../panel/host';
import { chartSteps } from './charts/steps';
import { rulesOf, type Step, sheetStep, type Target } from './mutations';
import { protectionStep } from './protection/steps';
import type { SheetIds } from './sheet-data';

export function openWorkbook(injector: Injector): Workbook {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error('No workbook is open');
  return workbook;
}

/** Whether sheets may be added; no point at all means that nobody forbade it. */
export function isLocked(injector: Injector): boolean {
  const unitId = openWorkbook(injector).getUnitId();
  const permissions = injector.get(IPermissionService);
  return [new WorkbookEditablePermission(unitId), new WorkbookCreateSheetPermission(unitId)].some(
    ({ id }) => permissions.getPermissionPoint(id)?.value === false,
  );
}

/**
 * Of sheets that come by several, Univer leaves empty some cells that read what another formula spills: it learns the
 * size of spills as it goes. Calculating everything, as when a workbook is opened, gets them all.
 */
const CALCULATE_ALL: IMutationInfo = {
  id: SetTriggerFormulaCalculationStartMutation.id,
  params: { forceCalculation: true },
};

/** Lets the page draw and answer between two sheets. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * New sheets after those that are there, as one thing to undo. Univer calculates a tenth of a second after the last
 * change: formulas see every sheet and name of the batch. A failure takes back what was added.
 */
export async function insertPlans(
  injector: Injector,
  plans: readonly Plan[],
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<string[]> {
  const commands = injector.get(ICommandService);
  const workbook = openWorkbook(injector);
  const unitId = workbook.getUnitId();
  const batch = `mutu-${generateRandomId(8)}`;
  const targets = plans.map((plan, index) => ({ plan, unitId, sheetId: `${batch}-${index + 1}` }));
  const sheetIds: SheetIds = new Map(targets.map(({ plan, sheetId }) => [plan.sheet, sheetId]));
  const done: Step[] = [];
  const run = (step: Step): void => {
    // Noted first: a command that breaks in the middle is taken back too.
    done.push(step);
    if (!commands.syncExecuteCommand(step.redo.id, step.redo.params)) throw new Error(`Refused: ${step.redo.id}`);
  };
  try {
    for (const [index, { plan, ...target }] of targets.entries()) {
      onProgress({ current: index + 1, total: plans.length, sheet: plan.sheet });
      await breathe();
      run(sheetStep(plan, target, workbook.getSheetSize(), sheetIds));
      runRules(injector, plan, target, run);
    }
  } catch (problem) {
    takeBack(commands, done, workbook);
    throw problem;
  }
  commands.syncExecuteCommand(CALCULATE_ALL.id, CALCULATE_ALL.params);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: done.map(({ undo }) => undo).reverse(),
    redoMutations: [...done.map(({ redo }) => redo), CALCULATE_ALL],
  });
  return targets.map(({ sheetId }) => sheetId);
}

function runRules(injector: Injector, plan: Plan, target: Target, run: (step: Step) => void): void {
  for (const step of rulesOf(plan, target)) run(step);
  for (const step of chartSteps(injector, plan, target)) run(step);
  run(protectionStep(injector, plan, target));
}

/** In reverse; one that was never done does not stop the others. */
function takeBack(commands: ICommandService, done: readonly Step[], workbook: Workbook): void {
  const exists = ({ params }: IMutationInfo): boolean => {
    const { subUnitId } = params as { subUnitId?: string };
    return subUnitId === undefined || workbook.getSheetBySheetId(subUnitId) !== null;
  };
  for (const { undo } of [...done].reverse()) {
    if (!exists(undo)) continue;
    try {
      commands.syncExecuteCommand(undo.id, undo.params);
    } catch (problem) {
      console.warn(problem);
    }
  }
}
