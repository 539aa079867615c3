/**
 * A text on one line that is nearly as wide as its cell runs over the next one, as a longer one does. Univer 0.25.1 compares it
 * with the cell without the paddings (getOverflowPosition, in sheet.render-skeleton) and cuts what they take: « Une seule fois,
 * au dépar ».
 */
import { SpreadsheetSkeleton } from '@univerjs/engine-render';

/** On each side, where the style says none. */
const PADDING = 2;

export function showWholeOverflow(): void {
  const skeleton = SpreadsheetSkeleton.prototype;
  const find = skeleton.getOverflowPosition;
  skeleton.getOverflowPosition = function (size, align, row, column, count) {
    const { l = PADDING, r = PADDING } = this.worksheet.getComposedCellStyle(row, column).pd ?? {};
    const width = size && size.width + (l ?? PADDING) + (r ?? PADDING);
    return find.call(this, size && { ...size, width: width ?? 0 }, align, row, column, count);
  };
}
