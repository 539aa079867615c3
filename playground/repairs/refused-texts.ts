/**
 * What a cell refuses is not lost, and is named. Univer 0.25.1 tells why (DataValidationRejectInputController, in sheets-data-validation-ui) once its
 * editor is closed, and the text is nowhere (_submitEdit of EditingRenderController, in sheets-ui). As Excel's « Retry »: once one
 * has read the sentence, the editor opens again with the text in it; Escape leaves the cell as it was.
 */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService, type Injector, IUniverInstanceService } from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { getSheetCommandTarget } from '@univerjs/sheets';
import { EditingRenderController, IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { DesktopDialogService } from '@univerjs/ui';
import { relative } from '../../core/formula/addresses';
import { inLanguage, type Language, type Text } from '../../core/values/text';
import { selectCells } from '../keys/cells';

const DIALOG = 'reject-input-dialog';

interface Snapshot {
  readonly body?: { readonly dataStream: string };
}
/** What is touched of the class that takes what was typed, private to it. */
interface Editing {
  _submitEdit(snapshot: Snapshot, wholeSelection?: boolean): Promise<boolean>;
}
interface Refused {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A title is read at a glance. */
const LONGEST = 40;

export function keepRefusedTexts(injector: Injector, language: Language): void {
  const bridge = injector.get(IEditorBridgeService);
  let refused: Refused | undefined;
  let typed: Refused | undefined;
  const editing = EditingRenderController.prototype as unknown as Editing;
  const { _submitEdit } = editing;
  editing._submitEdit = async function (this: Editing, snapshot, wholeSelection) {
    const cell = bridge.getEditCellState();
    const text = snapshot.body?.dataStream.replace(/\r?\n$/, '');
    refused = undefined;
    typed =
      cell && text
        ? { unitId: cell.unitId, subUnitId: cell.sheetId, row: cell.row, column: cell.column, text }
        : undefined;
    const own = typed;
    const isTaken = await _submitEdit.call(this, snapshot, wholeSelection);
    if (!isTaken) refused = own;
    return isTaken;
  };
  // On the class: those who hold the service hold a proxy, which goes past what is put on it.
  const dialogs = DesktopDialogService.prototype;
  const { open, close } = dialogs;
  dialogs.open = function (this: DesktopDialogService, options) {
    if (options.id !== DIALOG || !typed) return open.call(this, options);
    return open.call(this, { ...options, title: { title: inLanguage(titleOf(typed, injector), language) } });
  };
  dialogs.close = function (this: DesktopDialogService, id) {
    close.call(this, id);
    const again = refused;
    if (id !== DIALOG || !again) return;
    refused = undefined;
    whenGone(() => reopen(injector, again));
  };
}

/** « Erreur » said nothing of the cell, nor of its sheet where another one came over it meanwhile. */
function titleOf({ unitId, subUnitId, row, column, text }: Refused, injector: Injector): Text {
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService), { unitId, subUnitId });
  const address = relative({ row, column, rows: 1, columns: 1 });
  const isInSight = target?.workbook.getActiveSheet()?.getSheetId() === subUnitId;
  const sheet = isInSight ? '' : (target?.worksheet.getName() ?? '');
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return {
    fr: `${sheet && `${sheet} : `}${address} : « ${shown} »`,
    en: `${sheet && `${sheet}: `}${address}: “${shown}”`,
  };
}

/** As long as it goes away, the dialog keeps the keyboard; then it gives it back. */
function whenGone(act: () => void): void {
  if (document.querySelector('[role="dialog"]')) requestAnimationFrame(() => whenGone(act));
  else setTimeout(act, 0);
}

/** As a first key does, with the text instead of that key. */
function reopen(injector: Injector, { unitId, subUnitId, row, column, text }: Refused): void {
  const commands = injector.get(ICommandService);
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService), { unitId, subUnitId });
  // One may have gone elsewhere since.
  if (!target || target.workbook.getActiveSheet()?.getSheetId() !== subUnitId) return;
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  selectCells(injector, { ...target, range: cell, row, column }, cell, cell);
  const isOpen = commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: true,
    eventType: DeviceInputEventType.Keyboard,
    unitId,
  });
  // At once, with its caret: the next key may be Backspace.
  if (isOpen) injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.replaceText(text);
}
