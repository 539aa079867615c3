import { CommandType, ICommandService, type Injector, IUniverInstanceService } from '@univerjs/core';
import { getSheetCommandTarget, SheetsSelectionsService } from '@univerjs/sheets';
import { HoverManagerService, IEditorBridgeService } from '@univerjs/sheets-ui';
import {
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  IShortcutService,
  KeyCode,
  MenuItemType,
  MetaKeys,
} from '@univerjs/ui';
import { Observable } from 'rxjs';
import type { Language } from '../../../core';
import { inLanguage } from '../../../core/values/text';
import { showMessage } from '../../bar/messages';
import type { Sheet } from '../../sheet/create';
import { openWorkbook } from '../insert';
import { TEXTS } from '../texts';
import { type Link, linkOf, webLinkOf } from './data';

const FOLLOW = 'mutu.command.follow-link';

/** Cells that lead to another sheet: by a click, or by Alt+Enter as in Google Sheets. */
export function installLinks(sheet: Sheet, language: Language): void {
  const { injector } = sheet;
  const follow = (link: Link): void => {
    const workbook = sheet.api.getActiveWorkbook();
    const target = workbook?.getSheetBySheetId(link.sheetId);
    if (!workbook || !target) {
      showMessage(inLanguage(TEXTS.lostSheet, language), 'refused');
      return;
    }
    workbook.setActiveSheet(target);
    target.getRange(link.cell).activate();
  };
  followClicks(injector, follow);
  followKeys(injector, follow);
  addCommand(injector, language);
}

const openOutside = (address: string): void => {
  window.open(address, '_blank', 'noopener,noreferrer');
};

const cellAt = (injector: Injector, sheetId: string, row: number, column: number): unknown =>
  openWorkbook(injector).getSheetBySheetId(sheetId)?.getCellRaw(row, column);

/** A link of the workbook takes a click; one that leads outside takes Ctrl with it, for the cell can be edited as others. */
function followClicks(injector: Injector, follow: (link: Link) => void): void {
  let isWithControl = false;
  const note = (event: PointerEvent): void => {
    isWithControl = event.ctrlKey || event.metaKey;
  };
  window.addEventListener('pointerdown', note, true);
  const hover = injector.get(HoverManagerService);
  hover.currentClickedCell$.subscribe(({ location }) => {
    const cell = cellAt(injector, location.subUnitId, location.row, location.col);
    const link = linkOf(cell);
    const address = isWithControl ? webLinkOf(cell) : undefined;
    if (address) openOutside(address);
    // Univer first ends the selection that this click began.
    if (link) setTimeout(() => follow(link), 0);
  });
}

function selectedCell(injector: Injector): unknown {
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  return target && primary ? cellAt(injector, target.subUnitId, primary.actualRow, primary.actualColumn) : undefined;
}

const leadsSomewhere = (cell: unknown): boolean => linkOf(cell) !== undefined || webLinkOf(cell) !== undefined;

function followKeys(injector: Injector, follow: (link: Link) => void): void {
  injector.get(ICommandService).registerCommand({
    id: FOLLOW,
    type: CommandType.COMMAND,
    handler: () => {
      const cell = selectedCell(injector);
      const link = linkOf(cell);
      const address = webLinkOf(cell);
      if (link) follow(link);
      else if (address) openOutside(address);
      return link !== undefined || address !== undefined;
    },
  });
  const isEditing = (): boolean => injector.get(IEditorBridgeService).isVisible().visible;
  injector.get(IShortcutService).registerShortcut({
    id: FOLLOW,
    binding: KeyCode.ENTER | MetaKeys.ALT,
    priority: 1000,
    preconditions: () => !isEditing() && leadsSomewhere(selectedCell(injector)),
  });
}

/** « Ouvrir le lien », in the menu of a cell that leads somewhere. */
function addCommand(injector: Injector, language: Language): void {
  const menuItemFactory = () => ({
    id: FOLLOW,
    type: MenuItemType.BUTTON,
    title: inLanguage(TEXTS.openLink, language),
    hidden$: new Observable<boolean>((subscriber) => {
      subscriber.next(!leadsSomewhere(selectedCell(injector)));
    }),
  });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.OTHERS]: { [FOLLOW]: { order: 0, menuItemFactory } } },
  });
}
