import { BooleanNumber, type Injector, type IRange, type Worksheet, WrapStrategy } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { type ISetWorksheetRowHeightMutationParams, SetWorksheetRowHeightMutation } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

/** By row, in pixels. */
export type Heights = Record<number, number>;
export type HeightOf = (row: number, column: number) => number;

/** What Univer leaves aside in all sheets, and measures well: a sentence in cells of one row made one. */
interface Merges {
  _skipAutoHeightForMergedCells: boolean;
}

/** What a cell needs to show its text whole; nothing before the sheet has been drawn. */
export function measureOf(injector: Injector, unitId: string, subUnitId: string): HeightOf | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(subUnitId);
  if (!skeleton) return undefined;
  const merges = skeleton as unknown as Merges;
  return (row, column) => {
    const merged = skeleton.worksheet.getMergedCell(row, column);
    const former = merges._skipAutoHeightForMergedCells;
    merges._skipAutoHeightForMergedCells = !!merged && merged.endRow > merged.startRow;
    try {
      return skeleton.calculateAutoHeightForCell(row, column) ?? 0;
    } finally {
      merges._skipAutoHeightForMergedCells = former;
    }
  };
}

/** Raises a row for that cell, where its text wraps and the row has a height of its own, too low. */
export function raiseFor(worksheet: Worksheet, row: number, column: number, after: Heights, heightOf: HeightOf): void {
  if (worksheet.getRowManager().getRow(row)?.ia !== BooleanNumber.FALSE) return;
  if (worksheet.getComposedCellStyle(row, column).tb !== WrapStrategy.WRAP) return;
  const height = Math.ceil(heightOf(row, column));
  if (height > (after[row] ?? worksheet.getRowHeight(row))) after[row] = height;
}

export function setHeights(unitId: string, subUnitId: string, rowHeight: Heights) {
  const ranges = Object.keys(rowHeight).map((row) => wholeRow(Number(row)));
  const params: ISetWorksheetRowHeightMutationParams = { unitId, subUnitId, ranges, rowHeight };
  return { id: SetWorksheetRowHeightMutation.id, params };
}

const wholeRow = (row: number): IRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
