import {
  CommandType,
  CustomCommandExecutionError,
  type ICellData,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type Nullable,
  RedoCommand,
  UndoCommand,
} from '@univerjs/core';
import { IMEInputCommand, InsertCommand } from '@univerjs/docs-ui';
import { DeviceInputEventType } from '@univerjs/engine-render';
import {
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  type ISetRangeValuesMutationParams,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import {
  IEditorBridgeService,
  type IEditorBridgeServiceVisibleParam,
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE,
  SetCellEditVisibleOperation,
} from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { Language, Text } from '../../../core';
import { type Point, relative } from '../../../core/formula/addresses';
import { rangeName } from '../../../xlsx/geometry';
import { isProtectedCell } from './record';
import { ownFormula } from './references';
import { pastesOver } from './sentences';
import { whyRefused } from './why';
import { type GridSheet, gridSheet, refuse } from './workbook';

/** While what the page itself does is done: a sort of whole rows, formulas put in a row that was inserted. */
let ownDoing = 0;
export async function asOwnDoing<Result>(act: () => Result | Promise<Result>): Promise<Result> {
  ownDoing++;
  try {
    return await act();
  } finally {
    ownDoing--;
  }
}

interface Begun {
  readonly id: string;
  readonly params?: object | undefined;
}

/** What comes or goes whole was asked of first; the formulas that then move are not written over. */
const MOVING: ReadonlySet<string> = new Set([
  UndoCommand.id,
  RedoCommand.id,
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
]);

/** What a person writes with: nothing else that Univer moves or mends goes with it. */
const WRITING: ReadonlySet<string> = new Set([
  SetRangeValuesCommand.id,
  ClearSelectionContentCommand.id,
  ClearSelectionAllCommand.id,
  AutoFillCommand.id,
]);

/**
 * Before anybody may refuse it, Univer 0.25.1 takes a change for done, and forgets what the formula of the cell fills
 * (UpdateFormulaController, in sheets-formula): « Delete » in a computed cell, refused, left a whole column blank.
 */
function hearFirst(commands: ICommandService, listener: Parameters<ICommandService['beforeCommandExecuted']>[0]): void {
  commands.beforeCommandExecuted(listener);
  const { _beforeCommandExecutionListeners: listeners } = commands as unknown as {
    _beforeCommandExecutionListeners: unknown[];
  };
  listeners.unshift(listeners.pop());
}

/** Computed cells and labels take no content, whatever way it comes: typed, pasted, filled, cleared, replaced. */
export function guardCells(injector: Injector, language: Language): void {
  const commands = injector.get(ICommandService);
  /** What a person began last: what undoing brings back was there before. */
  let last: Begun = { id: '' };
  const stop = (sentence: Text): never => {
    refuse(sentence, language);
    throw new CustomCommandExecutionError('computed cells');
  };
  hearFirst(commands, ({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || ownDoing > 0 || isResult(options)) return;
    const mutation = params as ISetRangeValuesMutationParams & { readonly trigger?: string };
    const found = WRITING.has(mutation.trigger ?? '') && writtenOver(injector, mutation);
    if (found) stop(found);
  });
  commands.beforeCommandExecuted(({ id, type, params }, options) => {
    if (type === CommandType.COMMAND && id !== InsertCommand.id && id !== IMEInputCommand.id) last = { id, params };
    if (id === SetRangeValuesMutation.id && !MOVING.has(last.id) && ownDoing === 0 && !isResult(options)) {
      const found = writtenOver(injector, params as ISetRangeValuesMutationParams);
      if (found) stop(found);
    }
    if (beginsTyping(id, params)) {
      const found = typedOver(injector);
      if (found) stop(found);
    }
  });
  guardPaste(injector, language, () => (last.params as { value?: string } | undefined)?.value);
}

const isResult = (options: IExecutionOptions | undefined): boolean =>
  Boolean(options?.fromFormula || options?.onlyLocal || options?.fromCollab || options?.fromSync);

function writtenOver(injector: Injector, params: ISetRangeValuesMutationParams): Text | undefined {
  const sheet = gridSheet(injector, params);
  if (!sheet || sheet.record.isLifted) return undefined;
  const worksheet = sheet.workbook.getSheetBySheetId(sheet.sheetId);
  for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>)) {
      const at: Point = { row: Number(row), column: Number(column) };
      if (!isProtectedCell(sheet.record, at)) continue;
      if (isOther(cell, worksheet?.getCellRaw(at.row, at.column))) return whyRefused(injector, sheet, at);
    }
  }
  return undefined;
}

/** Whether what is written is something else than what is there: a style alone is not. */
function isOther(cell: Nullable<ICellData>, present: Nullable<ICellData>): boolean {
  if (cell === null) return present?.f !== undefined || present?.v !== undefined;
  if (!cell || !['v', 'f', 'si', 'p'].some((key) => key in cell)) return false;
  const formula = ownFormula(present);
  if (formula !== undefined) return cell.f !== formula;
  return Boolean(cell.f || cell.p) || (cell.v ?? null) !== (present?.v ?? null) || 'v' in cell;
}

function beginsTyping(id: string, params: object | undefined): boolean {
  if (id === InsertCommand.id || id === IMEInputCommand.id) return true;
  if (id !== SetCellEditVisibleOperation.id) return false;
  const { visible, eventType, keycode } = params as IEditorBridgeServiceVisibleParam;
  return visible && eventType === DeviceInputEventType.Keyboard && keycode !== KeyCode.F2;
}

/** The cell that is edited, or about to be. */
function typedOver(injector: Injector): Text | undefined {
  const editor = injector.get(IEditorBridgeService);
  if (document.activeElement?.closest('#panel, #bar')) return undefined;
  const edited = editor.isVisible().visible ? editor.getEditLocation() : undefined;
  const sheet = gridSheet(injector, edited ? { unitId: edited.unitId, subUnitId: edited.sheetId } : {});
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  const at = edited ?? (primary && { row: primary.actualRow, column: primary.actualColumn });
  if (!sheet || !at || sheet.record.isLifted || !isProtectedCell(sheet.record, at)) return undefined;
  return whyRefused(injector, sheet, { row: at.row, column: at.column });
}

const LOOK_ONLY: readonly string[] = [
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_COL_WIDTH,
];

/** A block that covers one computed cell is refused whole: nothing of it is lost, and nothing is half pasted. */
function guardPaste(injector: Injector, language: Language, pasteType: () => string | undefined): void {
  injector.get(ISheetClipboardService).addClipboardHook({
    id: 'mutu-computed-cells',
    onBeforePaste({ unitId, subUnitId, range: { rows, cols } }) {
      const isLookOnly = LOOK_ONLY.includes(pasteType() ?? '');
      const sheet = gridSheet(injector, { unitId, subUnitId });
      if (isLookOnly || !sheet || sheet.record.isLifted) return true;
      const found = firstProtected(sheet, rows, cols);
      if (!found) return true;
      const isOne = rows.length === 1 && cols.length === 1;
      refuse(isOne ? whyRefused(injector, sheet, found) : pastesOver(relative(found), nameOf(rows, cols)), language);
      return false;
    },
  });
}

function firstProtected({ record }: GridSheet, rows: readonly number[], columns: readonly number[]): Point | undefined {
  for (const row of rows) {
    for (const column of columns) if (isProtectedCell(record, { row, column })) return { row, column };
  }
  return undefined;
}

const nameOf = (rows: readonly number[], columns: readonly number[]): string =>
  rangeName({
    startRow: rows[0] ?? 0,
    endRow: rows[rows.length - 1] ?? 0,
    startColumn: columns[0] ?? 0,
    endColumn: columns[columns.length - 1] ?? 0,
  });
