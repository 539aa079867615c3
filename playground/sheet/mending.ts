import {
  CommandType,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import type { ISheetLocationBase } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ILayoutService, IShortcutService, KeyCode, MetaKeys } from '@univerjs/ui';
import type { Language } from '../../core';
import { inLanguage } from '../../core/values/text';
import { cellName } from '../../xlsx/geometry';
import { showMessage } from '../bar/messages';
import { PANEL_TEXTS } from '../panel/texts';
import { writeChanges } from '../panel/writing';

/** Writes the formula that was likely meant in its cell, as one thing to undo, and gives the keyboard back. */
export async function mendCell(
  injector: Injector,
  { unitId, subUnitId, row, col }: ISheetLocationBase,
  formula: string,
  language: Language,
): Promise<void> {
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  const worksheet = workbook?.getSheetBySheetId(subUnitId);
  if (!workbook || !worksheet) return;
  const change = { sheet: worksheet.getName(), range: cellName(row, col), contents: [[{ formula }]] };
  if (!(await writeChanges({ injector }, workbook, [change], language))) {
    showMessage(inLanguage(PANEL_TEXTS.locked, language), 'refused');
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  injector.get(ILayoutService).focus();
}

const MEND = 'mutu.command.mend-formula';

/** Alt+Enter does what the line offers: Tab never leaves the cells. */
export function mendByKeys(injector: Injector, isOffered: () => boolean, mend: () => Promise<void>): void {
  injector.get(ICommandService).registerCommand({
    id: MEND,
    type: CommandType.COMMAND,
    handler: async () => {
      await mend();
      return true;
    },
  });
  const isEditing = (): boolean => injector.get(IEditorBridgeService).isVisible().visible;
  injector.get(IShortcutService).registerShortcut({
    id: MEND,
    binding: KeyCode.ENTER | MetaKeys.ALT,
    priority: 1001,
    preconditions: () => !isEditing() && isOffered(),
  });
}
