import type { Language } from '../../core';
import { Refusal } from '../../xlsx/read/refusal';
import { heldIn } from '../single/held';
import { readingWorker } from '../workers';
import type { Imported } from './import';
import type { Answer, ToRead } from './messages';

/** An old laptop takes that long, with the page at hand; the file is then left. */
const MOST_MILLISECONDS = 60_000;
/** No workbook of people is nearly as large. */
const MOST_BYTES = 120_000_000;

export interface Opened extends Imported {
  /** The cells that were out of date in the file; none where finding them takes too long. */
  readonly late?: Promise<readonly string[]>;
}

/** Reads a file in a worker of its own, ended when it is done, is stopped or takes too long; rejects with a Refusal. */
export async function openFile(file: File, language: Language, stopped: AbortSignal): Promise<Opened> {
  if (file.size > MOST_BYTES) throw new Refusal('tooLarge');
  if (/\.html?$/i.test(file.name)) return fromPage(await file.text());
  const worker = readingWorker();
  let isRead = false;
  try {
    const toRead = { bytes: await file.arrayBuffer(), name: file.name, language };
    const imported = await answerOf(worker, toRead, stopped);
    if (!imported.hasLate) return imported;
    isRead = true;
    return { ...imported, late: lateFrom(worker) };
  } finally {
    if (!isRead) worker.terminate();
  }
}

function lateFrom(worker: Worker): Promise<readonly string[]> {
  const found = new Promise<readonly string[]>((resolve) => {
    setTimeout(() => resolve([]), MOST_MILLISECONDS);
    worker.addEventListener('error', () => resolve([]));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('late' in data) resolve(data.late);
    });
  });
  return found.finally(() => worker.terminate());
}

/** A page that holds a workbook gives it whole; its scripts are only text here. */
function fromPage(text: string): Imported {
  const held = heldIn(new DOMParser().parseFromString(text, 'text/html'));
  if (!held || held === 'damaged') throw new Refusal('damaged');
  return { workbook: { ...held.workbook, id: `mutu-${Date.now()}` }, leftOut: [] };
}

function answerOf(worker: Worker, toRead: ToRead, stopped: AbortSignal): Promise<Imported> {
  return new Promise((resolve, reject) => {
    stopped.addEventListener('abort', () => reject(new Refusal('stopped')));
    setTimeout(() => reject(new Refusal('tooLong')), MOST_MILLISECONDS);
    worker.addEventListener('error', () => reject(new Refusal('tooLarge')));
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('imported' in data) resolve(data.imported);
      else if ('refused' in data) reject(new Refusal(data.refused));
    });
    worker.postMessage(toRead, [toRead.bytes]);
  });
}
