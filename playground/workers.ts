import type { Language } from '../core';

/** The formulas of the page are calculated apart from it. The one-file page makes its worker otherwise: single/workers.ts. */
export const calculationWorker = (language: Language): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: language });
