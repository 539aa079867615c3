/**
 * What is selected is in the sheet. Univer 0.25.1 leaves the selection where it was when its rows or columns go (undoing rows inserted at the
 * end of a sheet): what was then typed went into a cell that no longer is.
 */
import { ICommandService, type Injector, type IRange } from '@univerjs/core';
import { RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import { here, selectCells } from '../keys/cells';

export function keepSelectionInside(injector: Injector): void {
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    // Once all of the command is done: it may select other cells.
    if (id === RemoveRowMutation.id || id === RemoveColMutation.id) queueMicrotask(() => bringBack(injector));
  });
}

function bringBack(injector: Injector): void {
  const place = here(injector);
  if (!place) return;
  const { worksheet, range, row, column } = place;
  const [rows, columns] = [worksheet.getRowCount(), worksheet.getColumnCount()];
  if (range.endRow < rows && range.endColumn < columns) return;
  const inside = (corner: number, count: number): number => Math.min(corner, count - 1);
  const cellOf = (startRow: number, startColumn: number): IRange => ({
    startRow: inside(startRow, rows),
    startColumn: inside(startColumn, columns),
    endRow: inside(startRow, rows),
    endColumn: inside(startColumn, columns),
  });
  const { startRow, startColumn } = cellOf(range.startRow, range.startColumn);
  const { endRow, endColumn } = cellOf(range.endRow, range.endColumn);
  selectCells(injector, place, { startRow, startColumn, endRow, endColumn }, cellOf(row, column));
}
