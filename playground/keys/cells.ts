import {
  type ICellData,
  ICommandService,
  type Injector,
  type IRange,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { getSheetCommandTarget, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { IEditorBridgeService, ScrollToCellCommand } from '@univerjs/sheets-ui';
import { spilledAt } from '../sheet/display';

/** Where one is: the sheet that is shown, the selection and its cell. */
export interface Here {
  readonly workbook: Workbook;
  readonly worksheet: Worksheet;
  readonly range: IRange;
  readonly row: number;
  readonly column: number;
}

export function here(injector: Injector): Here | undefined {
  const target = getSheetCommandTarget(injector.get(IUniverInstanceService));
  const selection = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  if (!target || !selection?.primary) return undefined;
  const { actualRow: row, actualColumn: column } = selection.primary;
  return { workbook: target.workbook, worksheet: target.worksheet, range: selection.range, row, column };
}

/** The keyboard is in the cells, and none is being typed in. */
export function isOnCells(injector: Injector): boolean {
  const { activeElement } = document;
  const isThere = activeElement === document.body || activeElement?.getAttribute('data-u-comp') === 'editor';
  return isThere && !injector.get(IEditorBridgeService).isVisible().visible && !document.querySelector('dialog[open]');
}

/** What a cell holds, be it by a formula that fills it. */
export const cellReader =
  (injector: Injector, { workbook, worksheet }: Here) =>
  (row: number, col: number): Nullable<ICellData> =>
    spilledAt(injector.get(FormulaDataModel), {
      unitId: workbook.getUnitId(),
      subUnitId: worksheet.getSheetId(),
      row,
      col,
    }) ?? worksheet.getCellRaw(row, col);

/** Selects cells and brings them to the screen, as Univer does for its own keys. */
export function selectCells(injector: Injector, { workbook, worksheet }: Here, range: IRange, cell: IRange): void {
  const commands = injector.get(ICommandService);
  const primary = {
    ...cell,
    actualRow: cell.startRow,
    actualColumn: cell.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  const target = { unitId: workbook.getUnitId(), subUnitId: worksheet.getSheetId() };
  commands.syncExecuteCommand(SetSelectionsOperation.id, { ...target, selections: [{ range, primary, style: null }] });
  void commands.executeCommand(ScrollToCellCommand.id, { range: cell });
}
