/**
 * A date or an amount that is typed or pasted shows: the column grows, in the same undo, if nobody has given it a width. As in Excel;
 * Univer 0.25.1 leaves it, and « 12 mars 2026 » was #### in a new workbook.
 */
import { CellValueType, type IRange, isDefaultFormat, type Worksheet } from '@univerjs/core';
import { FontCache, getFontStyleString } from '@univerjs/engine-render';
import { type ISetWorksheetColWidthMutationParams, SetWorksheetColWidthMutation } from '@univerjs/sheets';

/** On both sides, and what rounding takes. */
const MARGIN = 6;
/** Columns of a page's width help nobody. */
const WIDEST = 260;

/** By column, in pixels. */
type Widths = Record<number, number>;

export function widened(worksheet: Worksheet, unitId: string, subUnitId: string, ranges: readonly IRange[]) {
  const after: Widths = {};
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let column = startColumn; column <= endColumn; column++) {
      if (worksheet.getColumnManager().getColumn(column)?.w !== undefined) continue;
      for (let row = startRow; row <= endRow; row++) {
        const width = Math.min(widthOf(worksheet, row, column), WIDEST);
        if (width > (after[column] ?? worksheet.getColumnWidth(column))) after[column] = width;
      }
    }
  }
  const columns = Object.keys(after).map(Number);
  const before: Widths = Object.fromEntries(columns.map((column) => [column, worksheet.getColumnWidth(column)]));
  const set = (colWidth: Widths) => {
    const whole = columns.map((column) => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column }));
    const params: ISetWorksheetColWidthMutationParams = { unitId, subUnitId, ranges: whole, colWidth };
    return { id: SetWorksheetColWidthMutation.id, params };
  };
  return columns.length === 0 ? { redos: [], undos: [] } : { redos: [set(after)], undos: [set(before)] };
}

/** Of a number with a format, as it is shown. Without one, it gives up decimals. */
function widthOf(worksheet: Worksheet, row: number, column: number): number {
  if (worksheet.getCellRaw(row, column)?.t !== CellValueType.NUMBER) return 0;
  const style = worksheet.getComposedCellStyle(row, column);
  if (isDefaultFormat(style.n?.pattern) || worksheet.getMergedCell(row, column)) return 0;
  const shown = String(worksheet.getCell(row, column)?.v ?? '');
  return Math.ceil(FontCache.getMeasureText(shown, getFontStyleString(style).fontString).width) + MARGIN;
}
