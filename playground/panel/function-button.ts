import type { Injector } from '@univerjs/core';
import { IFormulaEditorManagerService } from '@univerjs/sheets-ui';
import type { SidePanel } from './side-panel';

/** *fx*, in the formula bar: the panel's functions, for the cell that is selected. Univer’s own only types « = ». */
export function openFunctionsByButton(injector: Injector, sidePanel: SidePanel): void {
  injector.get(IFormulaEditorManagerService).handleFxBtnClick = () => sidePanel.open('functions', true);
}
