import {
  generateRandomId,
  ICommandService,
  type IExecutionOptions,
  type IMutationInfo,
  type Injector,
  IPermissionService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { SetTriggerFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import {
  SetWorksheetActiveOperation,
  WorkbookCreateSheetPermission,
  WorkbookEditablePermission,
} from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Plan } from '../../core/grids/language/plan';
import type { Progress } from '../../panel/host';
import { chartChanges } from './charts/changes';
import { type Change, rulesOf, sheetChange, type Target } from './mutations';
import { protectionChange } from './protection/changes';
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

/** Milliseconds after which the page draws and answers between two sheets: to draw takes as long as to add one. */
const MOST_AT_A_STRETCH = 80;
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Univer would calculate what a sheet reads of those that have not come yet: errors that are none, and work for nothing. What has
 * changed meanwhile is calculated with the rest.
 */
function holdCalculation(injector: Injector): { dispose(): void } {
  const trigger = injector.get(TriggerCalculationController) as unknown as { readonly _setTimeoutKey: number };
  // Heard after the controller, which is there first.
  return injector.get(ICommandService).onCommandExecuted(() => clearTimeout(trigger._setTimeoutKey));
}

/** Univer shows each sheet that comes, and draws it, but those of another person: one stays where one is, or where one goes meanwhile. */
const UNSEEN: IExecutionOptions = { fromCollab: true };

const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** Things done one after another, and what takes them back, in order too. */
export interface Mutations {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/**
 * New sheets after those that are there, as one thing to undo, and calculated together. A failure takes back what was added.
 * `goneFor`: what leaves its place to them.
 */
export async function insertPlans(
  injector: Injector,
  plans: readonly Plan[],
  onProgress: (progress: Progress) => void = () => undefined,
  goneFor?: () => Mutations,
): Promise<string[]> {
  const commands = injector.get(ICommandService);
  const workbook = openWorkbook(injector);
  const unitId = workbook.getUnitId();
  const batch = `mutu-${generateRandomId(8)}`;
  const targets = plans.map((plan, index) => ({ plan, unitId, sheetId: `${batch}-${index + 1}` }));
  const sheetIds: SheetIds = new Map(targets.map(({ plan, sheetId }) => [plan.sheet, sheetId]));
  const done: Mutations[] = [];
  // Worked out first: of formulas that read a sheet of that name, those that come now mean the new one.
  const gone = goneFor?.();
  const run = ({ redo, undo }: Change, options?: IExecutionOptions): void => {
    // Noted first: a command that breaks in the middle is taken back too.
    done.push({ redos: [redo], undos: [undo] });
    if (!commands.syncExecuteCommand(redo.id, redo.params, options)) throw new Error(`Refused: ${redo.id}`);
  };
  const leave = ({ redos, undos }: Mutations): void => {
    const kept: Mutations = { redos: [], undos };
    done.push(kept);
    // What a plugin keeps nothing of, it says it has not removed: done again, that would stop the rest.
    done[done.length - 1] = {
      ...kept,
      redos: redos.filter(({ id, params }) => commands.syncExecuteCommand(id, params)),
    };
  };
  const undos = (): IMutationInfo[] => [...done].reverse().flatMap((one) => one.undos);
  const held = holdCalculation(injector);
  let drawnAt = 0;
  try {
    for (const [index, { plan, ...target }] of targets.entries()) {
      if (performance.now() - drawnAt > MOST_AT_A_STRETCH) {
        onProgress({ current: index + 1, total: plans.length, sheet: plan.sheet });
        await breathe();
        drawnAt = performance.now();
      }
      run(sheetChange(plan, target, workbook.getSheetSize(), sheetIds), UNSEEN);
      runRules(injector, plan, target, run);
      if (index > 0 || !gone) continue;
      // The sheet on the screen is another one, drawn, before the former leaves it; that leaves at once, with its names:
      // nothing is calculated in between.
      const shown = show(target);
      for (const { id, params } of shown) commands.syncExecuteCommand(id, params);
      done.push({ redos: shown, undos: [] });
      await drawn();
      leave(gone);
    }
  } catch (problem) {
    held.dispose();
    takeBack(commands, undos(), workbook);
    throw problem;
  }
  held.dispose();
  commands.syncExecuteCommand(CALCULATE_ALL.id, CALCULATE_ALL.params);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [...undos(), ...(gone ? [CALCULATE_ALL] : [])],
    redoMutations: [...done.flatMap(({ redos }) => redos), CALCULATE_ALL, ...show(targets[0])],
  });
  return targets.map(({ sheetId }) => sheetId);
}

const show = (target: Target | undefined): IMutationInfo[] =>
  target ? [{ id: SetWorksheetActiveOperation.id, params: { unitId: target.unitId, subUnitId: target.sheetId } }] : [];

function runRules(injector: Injector, plan: Plan, target: Target, run: (change: Change) => void): void {
  for (const change of rulesOf(plan, target)) run(change);
  for (const change of chartChanges(injector, plan, target)) run(change);
  run(protectionChange(injector, plan, target));
}

/** One that was never done does not stop the others. */
function takeBack(commands: ICommandService, undos: readonly IMutationInfo[], workbook: Workbook): void {
  const exists = ({ params }: IMutationInfo): boolean => {
    const { subUnitId } = params as { subUnitId?: string };
    return subUnitId === undefined || workbook.getSheetBySheetId(subUnitId) !== null;
  };
  for (const undo of undos) {
    if (!exists(undo)) continue;
    try {
      commands.syncExecuteCommand(undo.id, undo.params);
    } catch (problem) {
      console.warn(problem);
    }
  }
}
