import { CustomCommandExecutionError, ICommandService, type Injector, type IRange } from '@univerjs/core';
import { type ISortRangeCommandParams, SortRangeCommand, SortType } from '@univerjs/preset-sheets-sort';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Language } from '../../../core';
import { ASCENDING, CUSTOM, DESCENDING } from '../../sheet/sorts';
import { rangeOf } from '../sheet-data';
import { listWhereOneStands, type Order, sortingOf, sortList } from './sort';
import { type GridSheet, gridSheet, refuse } from './workbook';

/** A sort in a grid takes whole rows of a list, from the toolbar, the menu or the window that asks for columns. */
export function sortWholeRows(injector: Injector, language: Language): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === SortRangeCommand.id) {
      const { range, orderRules, ...where } = params as ISortRangeCommandParams;
      sort(injector, gridSheet(injector, where), range, orderRules, language);
    }
    const sheet = ASCENDING.has(id) || DESCENDING.has(id) || CUSTOM.has(id) ? gridSheet(injector) : undefined;
    const list = sheet && listWhereOneStands(injector, sheet);
    const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    if (!sheet || !list || !primary) return;
    const range = rangeOf(list.area);
    if (CUSTOM.has(id)) {
      selectRange(injector, sheet, range);
      return;
    }
    const type = DESCENDING.has(id) ? SortType.DESC : SortType.ASC;
    sort(injector, sheet, range, [{ type, colIndex: primary.actualColumn }], language);
  });
}

function sort(injector: Injector, sheet: GridSheet | undefined, range: IRange, order: Order, language: Language): void {
  const columns = order.map(({ colIndex }) => colIndex);
  const sorting = sheet && sortingOf(injector, sheet, range, columns);
  if (!sheet || !sorting) return;
  if ('refused' in sorting) refuse(sorting.refused, language);
  else void sortList(injector, sheet, sorting.list, order, language);
  throw new CustomCommandExecutionError('sorted otherwise');
}

/** The window asks which columns of what is selected: the whole list, one standing where one stood. */
function selectRange(injector: Injector, { unitId, sheetId: subUnitId }: GridSheet, range: IRange): void {
  const selection = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const selections = [{ range, primary: selection?.primary ?? null, style: null }];
  const params = { unitId, subUnitId, selections };
  injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, params);
}
