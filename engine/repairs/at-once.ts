import { ICommandService, type Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { type ISetRangeValuesCommandParams, SetRangeValuesCommand, SetRangeValuesMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { BookCell } from '../book-cell';
import { formulaAt } from '../watch';
import { isInside, type Ranges } from './spills/spills';

/** What is touched of the class that asks for calculations, private to it. */
interface Asker {
  readonly _waitingCommandQueue: readonly unknown[];
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  /** Asks for what waits: named in scripts/build/univer-faster/formulas.ts. */
  readonly _calculateWaiting: () => void;
}

/**
 * Univer 0.25.1 asks for a calculation in a task of its own, which a browser begins only once it has moved the selection and drawn
 * (TriggerCalculationController, in sheets-formula). A value that is entered is asked for as soon as it stands in its cell: the
 * worker calculates meanwhile. Not a formula, nor what takes the place of one, or of what one fills: other parts of Univer have yet
 * to learn of it, and what the worker would be told after the question took away a cell of the answer.
 */
export function calculateAtOnce(injector: Injector): void {
  const asker = injector.get(TriggerCalculationController) as unknown as Asker;
  const commands = injector.get(ICommandService);
  let isPlain = false;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id === SetRangeValuesCommand.id) isPlain = isValueOverValue(injector, params as ISetRangeValuesCommandParams);
  });
  // Heard after that class has heard of the value.
  commands.onCommandExecuted(({ id }) => {
    // One that comes with others is asked for with them.
    if (id !== SetRangeValuesMutation.id || !isPlain || asker._waitingCommandQueue.length !== 1) return;
    isPlain = false;
    clearTimeout(asker._setTimeoutKey);
    asker._calculateWaiting();
  });
}

/** Whether one cell without a formula is entered another value. */
function isValueOverValue(injector: Injector, params: ISetRangeValuesCommandParams): boolean {
  const { unitId, subUnitId: sheetId, range, value } = params;
  if (!unitId || !sheetId || !range || range.startRow !== range.endRow || range.startColumn !== range.endColumn)
    return false;
  const isValue = typeof value === 'object' && value !== null && 'v' in value && !value.f && !value.si;
  const place = { unitId, sheetId, row: range.startRow, column: range.startColumn };
  return isValue && formulaAt(injector, place) === undefined && !isFilled(injector, place);
}

/** Whether an answer of several cells fills a cell, or would if it had room. */
function isFilled(injector: Injector, { unitId, sheetId, row, column }: BookCell): boolean {
  const ranges = injector.get(FormulaDataModel).getArrayFormulaRange() as Ranges;
  const rows = ranges[unitId]?.[sheetId] ?? {};
  return Object.values(rows).some((columns) =>
    Object.values(columns ?? {}).some((range) => isInside(row, column, range)),
  );
}
