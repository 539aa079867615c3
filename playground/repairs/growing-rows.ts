/**
 * What is typed or pasted in a cell whose texts wrap shows whole. Univer 0.25.1 leaves a row that has a height of its own
 * as it is (calculateAutoHeightInRange, in sheet.render-skeleton), and the rows of a grid or of a file have one: of a
 * decision of ten words, four and a half were seen. The row grows, and never shrinks, in the same undo as the text.
 */
import { type Injector, type IRange, IUniverInstanceService, type Worksheet } from '@univerjs/core';
import { getSheetCommandTarget, SheetInterceptorService } from '@univerjs/sheets';
import { type HeightOf, type Heights, measureOf, raiseFor, setHeights } from './wrapped-heights';

const NOTHING = { redos: [], undos: [] };

export function growRows(injector: Injector): void {
  injector.get(SheetInterceptorService).interceptAutoHeight({
    getMutations: ({ unitId, subUnitId, ranges, autoHeightRanges }) => {
      const worksheet = getSheetCommandTarget(injector.get(IUniverInstanceService), { unitId, subUnitId })?.worksheet;
      const heightOf = measureOf(injector, unitId, subUnitId);
      if (!worksheet || !heightOf) return NOTHING;
      const after = grown(worksheet, autoHeightRanges ?? ranges, heightOf);
      const rows = Object.keys(after).map(Number);
      if (rows.length === 0) return NOTHING;
      const before: Heights = Object.fromEntries(rows.map((row) => [row, worksheet.getRowHeight(row)]));
      return { redos: [setHeights(unitId, subUnitId, after)], undos: [setHeights(unitId, subUnitId, before)] };
    },
  });
}

/** The rows of those cells that are too low for what wraps in them, as they must be. */
function grown(worksheet: Worksheet, ranges: readonly IRange[], heightOf: HeightOf): Heights {
  const after: Heights = {};
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) raiseFor(worksheet, row, column, after, heightOf);
    }
  }
  return after;
}
