/**
 * What is being typed stays. Univer's EditorDataSyncController (sheets-ui 0.25.1, _shouldRefreshCurrentEditCell) takes any
 * result for the same row and column, be it of another sheet, for a change of the cell that is being edited, and puts that
 * cell's former content back into the open editor: « 14,5 % » Enter, then 1820 typed while a grid of the file computes,
 * gave 201820 or 0. An editor that is open is not refreshed at all: a person is writing in it.
 */
import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

export function keepOpenEditor(injector: Injector): void {
  const editor = injector.get(IEditorBridgeService);
  const { setEditCell, changeVisible, getEditCellState, getEditCellLayout } = editor;
  const refresh = editor.refreshEditCellState.bind(editor);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stopWaiting = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const refreshed = (): void => {
    if (waiting === undefined) return;
    stopWaiting();
    if (!editor.isVisible().visible) refresh();
  };
  // Enter changes a cell and leaves it for another at once: the first is made anew only if one stays there, or asks for it.
  editor.refreshEditCellState = () => {
    waiting ??= setTimeout(refreshed);
  };
  editor.setEditCell = (...given) => {
    stopWaiting();
    setEditCell.apply(editor, given);
  };
  editor.changeVisible = (...given) => {
    refreshed();
    changeVisible.apply(editor, given);
  };
  editor.getEditCellState = () => {
    refreshed();
    return getEditCellState.call(editor);
  };
  editor.getEditCellLayout = () => {
    refreshed();
    return getEditCellLayout.call(editor);
  };
}
