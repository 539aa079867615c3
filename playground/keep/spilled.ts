import type { ICellData, IWorkbookData, Nullable } from '@univerjs/core';
import type { Spills } from '../xlsx/export';

export type FilledCells = Record<string, Record<string, Record<string, Nullable<ICellData>>>>;

/** The ranges that formulas fill, and the values there: a file must know both, and a snapshot holds neither. */
export interface Spilled {
  readonly ranges: Spills;
  readonly cells: FilledCells;
}

/** The snapshot with, under the formulas that fill several cells, the values they put there: what a file shows. */
export function withSpilled(snapshot: IWorkbookData, spilled: Spilled): IWorkbookData {
  const workbook = structuredClone(snapshot);
  for (const [sheetId, rows] of Object.entries(spilled.cells)) {
    const cells = workbook.sheets[sheetId]?.cellData as FilledCells[string] | undefined;
    if (!cells) continue;
    for (const [row, filledRow] of Object.entries(rows ?? {})) {
      cells[row] ??= {};
      for (const [column, cell] of Object.entries(filledRow ?? {})) {
        if (cell) cells[row][column] = { ...cells[row][column], v: cell.v, t: cell.t, custom: cell.custom };
      }
    }
  }
  return workbook;
}
