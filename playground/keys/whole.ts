import { ICommandService, type Injector, type IRange, RANGE_TYPE } from '@univerjs/core';
import { InsertColBeforeCommand, InsertRowBeforeCommand } from '@univerjs/sheets';
import { RemoveColConfirmCommand, RemoveRowConfirmCommand } from '@univerjs/sheets-ui';
import { type Here, here, isOnCells, selectCells } from './cells';
import { isCombination, onKeyFirst } from './first';

/**
 * Whole rows (Shift+Space) and whole columns (Ctrl+Space); as many come before those that are selected (Ctrl+Shift+=, Ctrl++), or
 * these go (Ctrl+-). Where cells are selected, those two keys stay those of the browser: they change the size of the page.
 */
export function installWholeRows(injector: Injector): void {
  onKeyFirst((event) => {
    const isRows = isCombination(event, ' ', { shift: true });
    const isColumns = isCombination(event, ' ', { control: true });
    const change = isRows || isColumns ? undefined : changeOf(event);
    if ((!isRows && !isColumns && !change) || !isOnCells(injector)) return false;
    const place = here(injector);
    if (!place) return false;
    if (change) return changeWhole(injector, place, change);
    selectCells(injector, place, isRows ? rowsOf(place) : columnsOf(place), cellOf(place));
    return true;
  });
}

type Change = 'insert' | 'remove';

function changeOf(event: KeyboardEvent): Change | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  if (event.key === '+' || (event.code === 'Equal' && event.shiftKey)) return 'insert';
  return event.key === '-' ? 'remove' : undefined;
}

const lastOf = ({ worksheet }: Here) => ({ row: worksheet.getRowCount() - 1, column: worksheet.getColumnCount() - 1 });

function rowsOf(place: Here): IRange {
  const { startRow, endRow } = place.range;
  return { startRow, endRow, startColumn: 0, endColumn: lastOf(place).column, rangeType: RANGE_TYPE.ROW };
}

function columnsOf(place: Here): IRange {
  const { startColumn, endColumn } = place.range;
  return { startColumn, endColumn, startRow: 0, endRow: lastOf(place).row, rangeType: RANGE_TYPE.COLUMN };
}

const cellOf = ({ row, column }: Here): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

function changeWhole(injector: Injector, place: Here, change: Change): boolean {
  const { range } = place;
  const isRows = range.rangeType === RANGE_TYPE.ROW;
  if (!isRows && range.rangeType !== RANGE_TYPE.COLUMN) return false;
  const value = isRows ? range.endRow - range.startRow + 1 : range.endColumn - range.startColumn + 1;
  const commands = {
    insert: isRows ? InsertRowBeforeCommand : InsertColBeforeCommand,
    remove: isRows ? RemoveRowConfirmCommand : RemoveColConfirmCommand,
  };
  const params = change === 'insert' ? { value } : undefined;
  void injector.get(ICommandService).executeCommand(commands[change].id, params);
  return true;
}
