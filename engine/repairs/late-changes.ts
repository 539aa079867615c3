import type { ICommandService, IDisposable } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** What the repair touches of the class that asks for calculations, private to it. */
interface Asker {
  readonly _commandService: ICommandService;
  _executionInProgressParams: object | null;
  _restartCalculation: boolean;
  _executingDirtyData: object;
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

let isDone = false;

/**
 * What changes while a calculation goes on stops it, and both are calculated. Two moments escape Univer 0.25.1 (see
 * TriggerCalculationController, in sheets-formula): before a calculation tells how far it is, it is not known to go on; and at its
 * very end it is no longer stopped, but what has changed meanwhile is forgotten with what it has calculated. Figures stayed as
 * they were before the change. Where calculations are asked for: the page and no screen, not its worker.
 */
export function calculateWhatChangesMeanwhile(): void {
  if (isDone) return;
  isDone = true;
  const asker = TriggerCalculationController.prototype as unknown as Asker;
  const { _initialExecuteFormulaProcessListener } = asker;
  asker._initialExecuteFormulaProcessListener = function (this: Asker) {
    _initialExecuteFormulaProcessListener.call(this);
    watchBothEnds(this);
  };
}

function watchBothEnds(asker: Asker): void {
  const commands = asker._commandService;
  let asked: object | undefined;
  asker.disposeWithMe(
    commands.beforeCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) asker._executionInProgressParams ??= NOTHING_YET;
      if (id === SetFormulaCalculationStopMutation.id && asker._restartCalculation) asked = asker._executingDirtyData;
    }),
  );
  // Heard after Univer's own, which has started again what was stopped.
  asker.disposeWithMe(
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id || (params as { stageInfo?: unknown }).stageInfo) return;
      if (asker._restartCalculation && asked) {
        asker._restartCalculation = false;
        asker._executingDirtyData = asked;
        void commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...asked }, { onlyLocal: true });
      }
      asked = undefined;
    }),
  );
}
