/**
 * A list opens with its words. Univer 0.25.1 reads them once, as it opens (DataValidationDropdownManagerService, in
 * sheets-data-validation-ui): opened while they were calculated, it was empty, and stayed so. It opens again at the end.
 */
import { ICommandService, type Injector } from '@univerjs/core';
import { ISheetCellDropdownManagerService } from '@univerjs/sheets-ui';
import { isEnd } from '../../engine/repairs/late-changes';
import { HIDE, SHOW } from '../keys/lists';

export function fillLateLists(injector: Injector): void {
  const lists = injector.get(ISheetCellDropdownManagerService);
  const commands = injector.get(ICommandService);
  const { showDropdown } = lists;
  lists.showDropdown = (asked) => {
    const shown = showDropdown.call(lists, asked);
    if (asked.type !== 'list' || asked.props.options.length > 0) return shown;
    const { unitId, subUnitId, row, col: column } = asked.location;
    const openAgain = (): void => {
      commands.syncExecuteCommand(HIDE, {});
      commands.syncExecuteCommand(SHOW, { unitId, subUnitId, row, column });
    };
    let planned: ReturnType<typeof setTimeout> | undefined;
    const listening = commands.onCommandExecuted((command) => {
      if (isEnd(command)) planned ??= setTimeout(openAgain, 0);
    });
    return {
      dispose() {
        listening.dispose();
        clearTimeout(planned);
        shown.dispose();
      },
    };
  };
}
