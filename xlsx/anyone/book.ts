import type { Area } from '../../core/formula/addresses';
import type { CellResult } from '../../engine/evaluate';

/** A workbook about to be written, as far as what depends on what goes. */
export interface AnyoneBook {
  readonly sheets: readonly AnyoneSheet[];
  readonly names: readonly AnyoneName[];
}
export interface AnyoneSheet {
  readonly name: string;
  readonly cells: readonly AnyoneCell[];
}
export interface AnyoneCell {
  readonly row: number;
  readonly column: number;
  /** What it shows; undefined for nothing, or for an empty text. */
  readonly value?: CellValue;
  /** Number format. */
  readonly pattern?: string;
  /** Canonical, its equal sign first. */
  readonly formula?: string;
  /** The cells that its formula fills, its own among them. */
  readonly fills?: Area;
}
export type CellValue = CellResult | { readonly error: string };

export interface AnyoneName {
  readonly name: string;
  /** What it stands for, canonical, without an equal sign. */
  readonly content: string;
  /** The position of the only sheet that knows it. */
  readonly sheet?: number;
}

/** A block of cells of one sheet, by the position of that sheet. */
export interface Block {
  readonly sheet: number;
  readonly area: Area;
}

export const areaOfCell = ({ row, column, fills }: AnyoneCell): Area => fills ?? { row, column, rows: 1, columns: 1 };
