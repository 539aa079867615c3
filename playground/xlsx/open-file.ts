import type { Language } from '../../core';
import { Refusal } from '../../xlsx/read/refusal';
import { heldIn } from '../single/held';
import { readingWorker } from '../workers';
import type { Imported } from './import';
import type { Answer, ToRead } from './messages';

/** A person waits that long, with the page at hand; the file is then left. */
const MOST_MILLISECONDS = 9000;
/** No workbook of people is nearly as large. */
const MOST_BYTES = 120_000_000;

/** Reads a file in a worker of its own, ended when it is done or when it takes too long; rejects with a Refusal. */
export async function openFile(file: File, language: Language): Promise<Imported> {
  if (file.size > MOST_BYTES) throw new Refusal('tooLarge');
  if (/\.html?$/i.test(file.name)) return fromPage(await file.text());
  const worker = readingWorker();
  try {
    return await answerOf(worker, {
      bytes: await file.arrayBuffer(),
      name: file.name,
      language,
    });
  } finally {
    worker.terminate();
  }
}

/** A page that holds a workbook gives it whole; its scripts are only text here. */
function fromPage(text: string): Imported {
  const held = heldIn(new DOMParser().parseFromString(text, 'text/html'));
  if (!held || held === 'damaged') throw new Refusal('damaged');
  return { workbook: { ...held.workbook, id: `mutu-${Date.now()}` }, leftOut: [] };
}

function answerOf(worker: Worker, toRead: ToRead): Promise<Imported> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Refusal('tooLong')), MOST_MILLISECONDS);
    worker.addEventListener('error', () => reject(new Refusal('tooLarge')));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('imported' in data) resolve(data.imported);
      else reject(new Refusal(data.refused));
    });
    worker.postMessage(toRead, [toRead.bytes]);
  });
}
