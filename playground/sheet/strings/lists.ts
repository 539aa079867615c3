import type { mergeLocales } from '@univerjs/core';
import type { Language } from '../../../core';
import { inLanguage, type Text } from '../../../core/values/text';

export type Strings = ReturnType<typeof mergeLocales>;

/** What Univer says while it calculates is in none of its lists. */
const PROGRESS: Readonly<Record<string, Text>> = {
  analyzing: { fr: 'Lecture des formules…', en: 'Reading the formulas…' },
  calculating: { fr: 'Calcul en cours…', en: 'Calculating…' },
  'array-analysis': { fr: 'Lecture des plages…', en: 'Reading the ranges…' },
  'array-calculation': { fr: 'Calcul des plages…', en: 'Calculating the ranges…' },
  done: { fr: 'Calcul terminé', en: 'Calculated' },
};
export const progress = (language: Language): Strings => {
  const texts = Object.entries(PROGRESS).map(([key, text]) => [key, inLanguage(text, language)]);
  return { 'sheets-formula': { progress: Object.fromEntries(texts) } } as unknown as Strings;
};

/** Each of Univer's packages has a list of its own name. */
export const together = (...lists: readonly Strings[]): Strings => Object.assign({}, ...lists);
