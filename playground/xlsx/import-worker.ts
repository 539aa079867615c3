import { Refusal } from '../../xlsx/read/refusal';
import { importFile } from './import';
import type { Answer, ToRead } from './messages';

// A file is read beside the page: one that would take it all day is left, and the page goes on.
addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  importFile(data.bytes, data.name, data.language).then(
    ({ findLate, ...imported }) => {
      postMessage({ imported } satisfies Answer);
      if (findLate) postMessage({ late: findLate() } satisfies Answer);
    },
    (problem: unknown) => {
      console.warn(problem);
      postMessage({ refused: problem instanceof Refusal ? problem.reason : 'damaged' } satisfies Answer);
    },
  );
});
