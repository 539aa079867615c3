/** A cell of an open workbook. */
export interface BookCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
