import type { Language } from '../../core';
import type { Reason } from '../../xlsx/read/refusal';
import type { Imported } from './import';

/** The name of the worker that reads files. */
export const READING = 'reading';

/** What it is asked, and what it answers. */
export interface ToRead {
  readonly bytes: ArrayBuffer;
  readonly name: string;
  readonly language: Language;
}
export type Answer =
  | { readonly imported: Imported }
  | { readonly refused: Reason }
  /** After the workbook, where it has some. */
  | { readonly late: readonly string[] };
