import type { Language } from '../../core/values/text';
import type { Inserted, Progress, Refused } from '../../panel/host';

export interface GridOptions {
  readonly language: Language;
  /** The worked example, or the same grid empty. */
  readonly filled: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** Excel may undo the insertion by one Ctrl+Z, or only by deleting what was added: it is always said. */
export type InsertedHere = Required<Inserted>;

/** What grids.js gives to the page. */
export interface GridsScript {
  insertGrid(choice: string, options: GridOptions): Promise<InsertedHere | Refused>;
}
