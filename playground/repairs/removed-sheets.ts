import { SheetRenderController } from '@univerjs/sheets-ui';

/** What the repair touches, private to the class. */
interface Marking {
  readonly _sheetSkeletonManagerService: { getCurrentParam(): unknown };
  _rangeToBounds(ranges: readonly unknown[]): unknown[];
}

/**
 * A sheet that others read goes, and their cells become #REF! before another sheet is drawn in its place. Univer 0.25.1 looked there for
 * the bounds of these cells (SheetRenderController, in sheets-ui), failed, and forgot that the sheet was gone: Ctrl+Z did not bring it
 * back, and took away what had been done before, down to the last sheet of the workbook.
 */
export function keepRemovedSheets(): void {
  const marking = SheetRenderController.prototype as unknown as Marking;
  const bounds = marking._rangeToBounds;
  marking._rangeToBounds = function (ranges) {
    return this._sheetSkeletonManagerService.getCurrentParam() ? bounds.call(this, ranges) : [];
  };
}
