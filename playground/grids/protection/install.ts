import { CommandType, ICommandService, type Injector, IUndoRedoService } from '@univerjs/core';
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/ui';
import { Observable } from 'rxjs';
import type { Language } from '../../../core';
import { inLanguage } from '../../../core/values/text';
import { showMessage } from '../../bar/messages';
import { filterWholeTables } from './filter';
import { followCells } from './follow';
import { guardCells } from './guard';
import { keepLooks } from './looks';
import { refuseBreaking } from './refusals';
import { askBeforeRemoving } from './removal';
import { LIFTED, MENU, PROTECTED } from './sentences';
import { sortWholeRows } from './sort-commands';
import { recordsOf, setGrid } from './store';
import { gridSheet } from './workbook';

/** Grids resist use: computed cells and labels take nothing, rows stay whole, and one command lifts it for a sheet. */
export function protectGrids(injector: Injector, language: Language): void {
  recordsOf(injector);
  followCells(injector);
  guardCells(injector, language);
  keepLooks(injector, language);
  refuseBreaking(injector, language);
  askBeforeRemoving(injector, language);
  sortWholeRows(injector, language);
  filterWholeTables(injector);
  addCommand(injector, language, 'lift');
  addCommand(injector, language, 'protect');
}

/** Whether computed cells of the sheet on the screen are protected; undefined when it holds no grid. */
export const isProtected = (injector: Injector): boolean | undefined => {
  const sheet = gridSheet(injector);
  return sheet && !sheet.record.isLifted;
};

/** Without a language, the page says nothing: who asked does. */
export function setProtected(injector: Injector, isOn: boolean, language?: Language): boolean {
  const sheet = gridSheet(injector);
  if (!sheet || sheet.record.isLifted === !isOn) return false;
  const { unitId, sheetId, record } = sheet;
  const where = { unitId, subUnitId: sheetId };
  const redo = setGrid({ ...where, record: { ...record, isLifted: !isOn } });
  injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [setGrid({ ...where, record })],
    redoMutations: [redo],
  });
  if (language) showMessage(inLanguage(isOn ? PROTECTED : LIFTED, language));
  return true;
}

/** In the menu of cells and in that of tabs, where it applies. */
function addCommand(injector: Injector, language: Language, kind: keyof typeof MENU): void {
  const id = `mutu.command.${kind}-computed-cells`;
  const isOn = kind === 'protect';
  injector.get(ICommandService).registerCommand({
    id,
    type: CommandType.COMMAND,
    handler: () => setProtected(injector, isOn, language),
  });
  const item = {
    order: 10,
    menuItemFactory: () => ({
      id,
      type: MenuItemType.BUTTON,
      title: inLanguage(MENU[kind], language),
      hidden$: new Observable<boolean>((subscriber) => {
        subscriber.next(isProtected(injector) !== !isOn);
      }),
    }),
  };
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: { [id]: item } },
    [ContextMenuPosition.FOOTER_TABS]: { [ContextMenuGroup.OTHERS]: { [id]: item } },
  });
}
