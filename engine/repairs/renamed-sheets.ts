import type { Injector } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { type ISetWorksheetNameMutationParams, SetWorksheetNameMutation } from '@univerjs/sheets';

/**
 * A formula may have been waiting for the sheet of a name. Univer 0.25.1 calculates such formulas when a sheet is made so, not when
 * one is renamed so (_initialSheet of ActiveDirtyController, in sheets-formula): the error stayed until the next calculation.
 */
export function calculateForRenamedSheets(injector: Injector): void {
  const commandId = SetWorksheetNameMutation.id;
  injector.get(IActiveDirtyManagerService).register(commandId, {
    commandId,
    getDirtyData: ({ params }) => {
      const { unitId, subUnitId, name } = params as ISetWorksheetNameMutationParams;
      return { dirtyNameMap: { [unitId]: { [subUnitId]: name } } };
    },
  });
}
