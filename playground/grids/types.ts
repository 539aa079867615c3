import type { Text } from '../../core';

/** The grid that is being written, counted from 1: « 3 sur 21 : Liste des coûts ». */
export interface Progress {
  readonly current: number;
  readonly total: number;
  readonly sheet: string;
}
export interface InsertOptions {
  /** The worked example, or the same grid empty. */
  readonly filled: boolean;
  readonly onProgress?: (progress: Progress) => void;
}
export interface Inserted {
  readonly done: true;
  readonly sheets: readonly string[];
  /** What this host could not show, in the language of the page. */
  readonly warnings: readonly string[];
}
/** Nothing was changed; why, and what to do. */
export interface Refused {
  readonly refused: Text;
}
