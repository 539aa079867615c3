import type { Language } from '../core';
import { READING } from './xlsx/messages';

/** The formulas of the page are calculated apart from it. The one-file page makes its worker otherwise: single/workers.ts. */
export const calculationWorker = (language: Language): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: language });

/** Files are read apart from it too: the page ends this worker when a file takes too long. */
export const readingWorker = (): Worker =>
  new Worker(new URL('./xlsx/import-worker.ts', import.meta.url), { type: 'module', name: READING });
