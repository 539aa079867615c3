/**
 * What is typed or pasted in a cell whose texts wrap shows whole. Univer 0.25.1 leaves a row that has a height of its own
 * as it is (calculateAutoHeightInRange, in sheet.render-skeleton), and the rows of a grid or of a file have one: of a
 * decision of ten words, four and a half were seen. The row grows, and never shrinks, in the same undo as the text.
 */
import {
  BooleanNumber,
  type Injector,
  type IRange,
  IUniverInstanceService,
  type Worksheet,
  WrapStrategy,
} from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { getSheetCommandTarget, SetWorksheetRowHeightMutation, SheetInterceptorService } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';

type Heights = Record<number, number>;
const NOTHING = { redos: [], undos: [] };

export function growRows(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptAutoHeight({
    getMutations: ({ unitId, subUnitId, ranges, autoHeightRanges }) => {
      const worksheet = getSheetCommandTarget(injector.get(IUniverInstanceService), { unitId, subUnitId })?.worksheet;
      const render = injector.get(IRenderManagerService).getRenderById(unitId);
      const skeleton = render?.with(SheetSkeletonManagerService).ensureSkeleton(subUnitId);
      if (!worksheet || !skeleton) return NOTHING;
      const heightOf = (row: number, column: number): number => skeleton.calculateAutoHeightForCell(row, column) ?? 0;
      const [before, after] = grown(worksheet, autoHeightRanges ?? ranges, heightOf);
      const rows = Object.keys(after).map(Number);
      if (rows.length === 0) return NOTHING;
      const become = (rowHeight: Heights) => ({
        id: SetWorksheetRowHeightMutation.id,
        params: { unitId, subUnitId, ranges: rows.map(wholeRow), rowHeight },
      });
      return { redos: [become(after)], undos: [become(before)] };
    },
  });
}

/** The rows of those cells that are too low for what wraps in them: as they are, and as they must be. */
function grown(
  worksheet: Worksheet,
  ranges: readonly IRange[],
  heightOf: (row: number, column: number) => number,
): readonly [before: Heights, after: Heights] {
  const before: Heights = {};
  const after: Heights = {};
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      if (worksheet.getRowManager().getRow(row)?.ia !== BooleanNumber.FALSE) continue;
      const own = worksheet.getRowHeight(row);
      for (let column = startColumn; column <= endColumn; column++) {
        if (worksheet.getComposedCellStyle(row, column).tb !== WrapStrategy.WRAP) continue;
        const height = Math.ceil(heightOf(row, column));
        if (height <= (after[row] ?? own)) continue;
        before[row] = own;
        after[row] = height;
      }
    }
  }
  return [before, after];
}

const wholeRow = (row: number): IRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
