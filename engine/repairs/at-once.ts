import { ICommandService, type Injector } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesCommand, SetRangeValuesMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** What is touched of the class that asks for calculations, private to it. */
interface Asker {
  readonly _waitingCommandQueue: readonly unknown[];
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  /** Asks for what waits: named in scripts/build/univer-faster.ts. */
  readonly _calculateWaiting: () => void;
}

/**
 * Univer 0.25.1 asks for a calculation in a task of its own, which a browser begins only once it has moved the selection and drawn
 * (TriggerCalculationController, in sheets-formula). A value that is entered is asked for as soon as it stands in its cell: the
 * worker calculates meanwhile. In the page, after that class has heard of the value.
 */
export function calculateAtOnce(injector: Injector): void {
  const asker = injector.get(TriggerCalculationController) as unknown as Asker;
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const isEntered =
      id === SetRangeValuesMutation.id &&
      (params as ISetRangeValuesMutationParams).trigger === SetRangeValuesCommand.id;
    // One that comes with others is asked for with them.
    if (!isEntered || asker._waitingCommandQueue.length !== 1) return;
    clearTimeout(asker._setTimeoutKey);
    asker._calculateWaiting();
  });
}
