import type { Language } from '../../core';
import { READING } from '../xlsx/messages';
import { partsOf } from './page-parts';

/** A page in one file has no other file to start a worker from: it starts its own script again, which sees where it is. */
export const calculationWorker = (language: Language): Worker => new Worker(ownAddress(), { name: language });

export const readingWorker = (): Worker => new Worker(ownAddress(), { name: READING });

function ownAddress(): string {
  const script = partsOf(document)?.script ?? '';
  return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
}
