import type { Language } from '../../core';
import { type Reason, Refusal } from '../../xlsx/read/refusal';
import { type Imported, importFile } from './import';

export interface ToRead {
  readonly bytes: ArrayBuffer;
  readonly name: string;
  readonly language: Language;
}
export type Answer = { readonly imported: Imported } | { readonly refused: Reason };

// A file is read beside the page: one that would take it all day is left, and the page goes on.
addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  importFile(data.bytes, data.name, data.language).then(
    (imported) => postMessage({ imported } satisfies Answer),
    (problem: unknown) => {
      console.warn(problem);
      postMessage({ refused: problem instanceof Refusal ? problem.reason : 'damaged' } satisfies Answer);
    },
  );
});
