import {
  CustomCommandExecutionError,
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import {
  ICalculateFormulaService,
  SetArrayFormulaDataMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetImageFormulaDataMutation,
} from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { goesOn } from './overlapping-calculations';
import type { Asked } from './repeats';

/** What is waiting to be calculated. */
interface Dirty {
  forceCalculation?: boolean;
}
/** What the repair touches of the class that asks for calculations, private to it. */
interface Asker {
  readonly _commandService: ICommandService;
  /** What has changed in the last tenth of a second. */
  readonly _waitingCommandQueue: readonly unknown[];
  _executionInProgressParams: object | null;
  /** The calculation that goes on was asked to stop. */
  _restartCalculation: boolean;
  _executingDirtyData: Dirty;
  _initialExecuteFormulaProcessListener(): void;
  disposeWithMe(listening: IDisposable): void;
}

/** Of a calculation that has not told how far it is. */
const NOTHING_YET = {
  totalFormulasToCalculate: 0,
  completedFormulasCount: 0,
  totalArrayFormulasToCalculate: 0,
  completedArrayFormulasCount: 0,
};
const STOPPED = 1;

const ids = (...mutations: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(mutations.map(({ id }) => id));

/** After one of these, a cell is no more where it was. */
const MOVES = ids(
  InsertRowMutation,
  InsertColMutation,
  RemoveRowMutation,
  RemoveColMutation,
  MoveRowsMutation,
  MoveColsMutation,
  MoveRangeMutation,
  ReorderRangeMutation,
);
/** Of a calculation: what it puts in cells. */
const RESULTS = ids(
  SetArrayFormulaDataMutation,
  SetFormulaCalculationResultMutation,
  SetImageFormulaDataMutation,
  SetRangeValuesMutation,
);

/**
 * A calculation stops where it is when a cell changes or moves, for it would put its results in cells that are others; and when a
 * workbook goes, whose formulas it would look for.
 */
export function stopWhenCellsChange(injector: Injector): void {
  const stop = (): void => {
    const calculation = injector.get(ICalculateFormulaService);
    if (goesOn(calculation)) calculation.stopFormulaExecution();
  };
  injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
    if (MOVES.has(id) || (id === SetRangeValuesMutation.id && !options?.fromFormula)) stop();
  });
  injector.get(IUniverInstanceService).getTypeOfUnitDisposed$(UniverInstanceType.UNIVER_SHEET).subscribe(stop);
}

/** Something has changed, and its results are not in the cells yet. */
export function isCalculating(injector: Injector): boolean {
  return isAwaited(injector.get(TriggerCalculationController) as unknown as Asker);
}
const isAwaited = (asker: Asker): boolean =>
  asker._executionInProgressParams !== null || asker._waitingCommandQueue.length > 0;

/** What a person has stopped: results that have not followed what changed are in the cells. */
const leftUndone = new WeakSet<Asker>();
export const isLeftUndone = (injector: Injector): boolean =>
  leftUndone.has(injector.get(TriggerCalculationController) as unknown as Asker);

/** Begins again what a person has stopped. */
export async function takeUpAgain(injector: Injector): Promise<void> {
  if (isLeftUndone(injector)) await start(injector.get(TriggerCalculationController) as unknown as Asker);
}

let isDone = false;

/**
 * What changes while a calculation goes on stops it, and both are calculated. Moments escape Univer 0.25.1 (see
 * TriggerCalculationController, in sheets-formula):
 * - before a calculation tells how far it is, it is not known to go on;
 * - at its very end it is no longer stopped, but what has changed meanwhile is forgotten with what it has calculated;
 * - its results come from the worker after the change, and are put where their cells were before it: a total in the cell that one
 *   fills in, a former figure over what was typed. They are left, and calculated again; all of them when cells have moved.
 * Where calculations are asked for: the page and no screen, not its worker.
 */
export function calculateWhatChangesMeanwhile(): void {
  if (isDone) return;
  isDone = true;
  const asker = TriggerCalculationController.prototype as unknown as Asker;
  const { _initialExecuteFormulaProcessListener } = asker;
  asker._initialExecuteFormulaProcessListener = function (this: Asker) {
    watchMoves(this);
    leaveLateResults(this);
    const end = watchEnds(this);
    _initialExecuteFormulaProcessListener.call(this);
    // Heard after Univer’s own, which forgets what it has calculated and starts again what was stopped.
    this.disposeWithMe(this._commandService.onCommandExecuted(end));
  };
}

/** Whether cells have changed since the calculation that goes on was asked. */
const isLate = (asker: Asker): boolean => asker._waitingCommandQueue.length > 0 || asker._restartCalculation;

function start(asker: Asker): Promise<unknown> {
  const asked = { ...asker._executingDirtyData };
  return asker._commandService.executeCommand(SetFormulaCalculationStartMutation.id, asked, { onlyLocal: true });
}

/** Where cells have moved, what was to be calculated is not where it was said to be. */
function watchMoves(asker: Asker): void {
  const commands = asker._commandService;
  let haveMoved = false;
  asker.disposeWithMe(
    commands.onCommandExecuted(({ id }, options) => {
      if (MOVES.has(id) && !options?.fromSync && isAwaited(asker)) haveMoved = true;
    }),
  );
  asker.disposeWithMe(
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationStartMutation.id) return;
      asker._executionInProgressParams ??= NOTHING_YET;
      if (!haveMoved) return;
      haveMoved = false;
      (params as Dirty).forceCalculation = true;
      // Should this one be stopped too, the next one is asked as much.
      asker._executingDirtyData = { ...asker._executingDirtyData, forceCalculation: true };
    }),
  );
}

/** The worker holds all the same what is left: the next calculation is told not to go by it. */
function leaveLateResults(asker: Asker): void {
  let hasAll = true;
  asker.disposeWithMe(
    asker._commandService.beforeCommandExecuted((command, options) => {
      const { id, params } = command;
      if (id === SetFormulaCalculationStartMutation.id) {
        (params as Asked).isRepeated = !hasAll;
        hasAll = true;
      }
      if (isEnd(command) && isStopped(command)) hasAll = false;
      if (!options?.fromSync || !RESULTS.has(id) || !isLate(asker)) return;
      hasAll = false;
      throw new CustomCommandExecutionError('late results');
    }),
  );
}

export const isEnd = ({ id, params }: Readonly<ICommandInfo>): boolean =>
  id === SetFormulaCalculationNotificationMutation.id && !(params as { stageInfo?: unknown }).stageInfo;
export const isStopped = ({ params }: Readonly<ICommandInfo>): boolean =>
  (params as { functionsExecutedState?: number }).functionsExecutedState === STOPPED;

/** What to do at the end of a calculation, whose results may have been left. */
function watchEnds(asker: Asker): (command: Readonly<ICommandInfo>) => void {
  let asked: Dirty = {};
  let wasLate = false;
  asker.disposeWithMe(
    asker._commandService.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationStartMutation.id) leftUndone.delete(asker);
      const isByHand = command.id === SetFormulaCalculationStopMutation.id && !asker._restartCalculation;
      if (isByHand && isAwaited(asker)) leftUndone.add(asker);
      if (!isEnd(command)) return;
      // It may have been over before it was told to stop.
      if (!isStopped(command)) leftUndone.delete(asker);
      asked = asker._executingDirtyData;
      wasLate = isLate(asker);
    }),
  );
  return (command) => {
    if (!isEnd(command)) return;
    if (wasLate && !isStopped(command)) asker._executingDirtyData = asked;
    const isToStart = wasLate ? asker._restartCalculation : isStopped(command) && !leftUndone.has(asker);
    if (!isToStart) return;
    asker._restartCalculation = false;
    void start(asker);
  };
}
