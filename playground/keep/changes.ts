import { CommandType, ICommandService, type IExecutionOptions, type Injector } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';

/** Results that come back from the calculation, heights that follow a text: the workbook is the same. */
const isOwnDoing = (id: string, options: IExecutionOptions | undefined): boolean =>
  Boolean(options?.fromFormula || options?.onlyLocal) || id === SetWorksheetRowAutoHeightMutation.id;

/** Calls `changed` each time a person changes something that is worth keeping. */
export function onChange(injector: Injector, changed: () => void): void {
  injector.get(ICommandService).onCommandExecuted(({ id, type }, options) => {
    // « doc » is the text in the editor of a cell: it only counts once it is in the cell.
    const isMutation = type === CommandType.MUTATION && !id.startsWith('doc.');
    if (isMutation && !isOwnDoing(id, options)) changed();
  });
}
