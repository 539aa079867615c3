/**
 * What is typed in a cell that has a list is what comes in it. Univer 0.25.1 opens the list as soon as one types
 * (_initDropdown of DataValidation controllers, in sheets-data-validation-ui): its search field, or the keys of an open list, took
 * the letters after the first, and Enter chose a word that nobody had typed: « heure » became « utilisation ». A list opens by its
 * arrow or by Alt+Down, not over what is being written.
 */
import type { Injector } from '@univerjs/core';
import { IEditorBridgeService, ISheetCellDropdownManagerService } from '@univerjs/sheets-ui';

export function typeInListsToo(injector: Injector): void {
  const lists = injector.get(ISheetCellDropdownManagerService);
  const editor = injector.get(IEditorBridgeService);
  const { showDropdown } = lists;
  lists.showDropdown = (asked) => {
    if (asked.type !== 'list' || !editor.isVisible().visible) return showDropdown.call(lists, asked);
    asked.onHide?.();
    return { dispose: () => undefined };
  };
}
