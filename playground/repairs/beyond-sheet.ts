/**
 * The name box takes an address beyond the end of the sheet for one of its cells (sheets-ui 0.25.1, DefinedName): it selected
 * what is not there, and whatever reads the selection failed. The page says where the sheet ends, and stays where it was.
 */
import {
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  type ISetSelectionsOperationParams,
  SelectionMoveType,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { type IScrollToCellCommandParams, ScrollToCellCommand } from '@univerjs/sheets-ui';
import type { Language } from '../../core';
import { inLanguage } from '../../core/values/text';
import { cellName } from '../../xlsx/geometry';
import { showMessage } from '../bar/messages';
import type { Sheet } from '../sheet/create';
import { beyondEnd } from '../sheet/outside';

export function stayWithinSheet({ injector }: Sheet, language: Language): void {
  const workbooks = injector.get(IUniverInstanceService);
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id && id !== ScrollToCellCommand.id) return;
    const { range, sheet } = asked(params as Partial<ISetSelectionsOperationParams & IScrollToCellCommandParams>);
    if (!sheet || !range) return;
    const { startRow, startColumn, endRow, endColumn } = range;
    const last = { ...range, startRow: endRow, startColumn: endColumn };
    const beyond =
      beyondEnd(range, sheet, cellName(startRow, startColumn)) ?? beyondEnd(last, sheet, cellName(endRow, endColumn));
    if (!beyond) return;
    if (id === SetSelectionsOperation.id) {
      showMessage(inLanguage(beyond, language), 'refused');
      // The box shows again where one is.
      const kept = injector.get(SheetsSelectionsService);
      kept.setSelections([...kept.getCurrentSelections()], SelectionMoveType.MOVE_END);
    }
    throw new CustomCommandExecutionError('beyond the sheet');
  });
  function asked({
    unitId,
    subUnitId,
    selections,
    range,
  }: Partial<ISetSelectionsOperationParams & IScrollToCellCommandParams>) {
    const workbook = unitId
      ? workbooks.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      : workbooks.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const sheet = subUnitId ? workbook?.getSheetBySheetId(subUnitId) : workbook?.getActiveSheet();
    return { sheet, range: range ?? selections?.[0]?.range };
  }
}
