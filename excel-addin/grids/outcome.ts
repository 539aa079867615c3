import type { Language, Text } from '../../core/values/text';

export interface GridOptions {
  readonly language: Language;
  /** The worked example, or the same grid empty. */
  readonly filled: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** The sheet that is being written, counted from 1. */
export interface Progress {
  readonly current: number;
  readonly total: number;
  readonly sheet: string;
}
export interface Inserted {
  readonly done: true;
  readonly sheets: readonly string[];
  readonly warnings: readonly string[];
  /** One Ctrl+Z takes it all back, or only deleting what was added does. */
  readonly undo: 'one-step' | 'copies';
}
/** The workbook is as it was. */
export interface Refused {
  readonly refused: Text;
}

/** What grids.js gives to the page. */
export interface GridsScript {
  insertGrid(choice: string, options: GridOptions): Promise<Inserted | Refused>;
}
