import { SpreadsheetSkeleton } from '@univerjs/engine-render';

interface Skeleton {
  /** Null once it is disposed of. */
  readonly _worksheetData: unknown;
  calculateAutoHeightInRange(...given: unknown[]): unknown[];
}

/**
 * Rows that are still to be measured when another workbook takes the place of theirs: Univer 0.25.1 goes on with a sheet that is gone, and fails
 * (calculateAutoHeightInRange of SpreadsheetSkeleton, in engine-render). There is nothing left to measure.
 */
export function measureNoGoneRows(): void {
  const skeleton = SpreadsheetSkeleton.prototype as unknown as Skeleton;
  const { calculateAutoHeightInRange } = skeleton;
  skeleton.calculateAutoHeightInRange = function (this: Skeleton, ...given) {
    return this._worksheetData === null ? [] : calculateAutoHeightInRange.apply(this, given);
  };
}
