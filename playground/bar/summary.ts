import { ICommandService } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Sheet } from '../sheet/create';

/** After these, there may be a summary to go back to. */
const OCCASIONS: ReadonlySet<string> = new Set([
  SetWorksheetActiveOperation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
]);

/** Calls `look` now, and each time sheets come, go or are shown. */
export function followSummary({ injector }: Sheet, look: () => void): void {
  let isPlanned = false;
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      look();
    }, 0);
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (OCCASIONS.has(id)) plan();
  });
  plan();
}
