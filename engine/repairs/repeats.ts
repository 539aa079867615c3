import { ICommandService, type Injector } from '@univerjs/core';
import { IFormulaRuntimeService, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';

/** What a calculation was asked for: whether the page lacks some of what was found before. */
export interface Asked {
  isRepeated?: boolean;
}
/** By the results of a workbook’s calculations: the last one was asked whole. */
const repeated = new WeakMap<object, boolean>();

/**
 * The page may have left what a calculation found, for something had changed meanwhile: the next one says so, and goes to the
 * last formula, whatever the worker holds.
 */
export function hearOfRepeats(injector: Injector): void {
  const results = injector.get(IFormulaRuntimeService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationStartMutation.id) repeated.set(results, (params as Asked).isRepeated ?? false);
  });
}

export const isRepeated = (results: object): boolean => repeated.get(results) ?? false;
