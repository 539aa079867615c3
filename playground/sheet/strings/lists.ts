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

const BINARY: Text = {
  fr: 'Si les nombres ont des décimales, le résultat peut différer d’Excel là où leur dernier chiffre binaire décide : arrondissez-les d’abord (ARRONDI).',
  en: 'If the numbers have decimals, the result may differ from Excel where their last binary digit decides: round them first (ROUND).',
};
/** Where a native function may give another figure than Excel: said where one types it. */
const LIMITS: Readonly<Record<string, Text>> = {
  MROUND: BINARY,
  MOD: BINARY,
  SECOND: {
    fr: 'Une fraction de seconde peut donner la seconde voisine de celle d’Excel : arrondissez d’abord l’heure à la seconde.',
    en: 'A part of a second may give the second next to that of Excel: round the time to the second first.',
  },
};

interface Described {
  readonly description?: string;
}

/** The descriptions of those functions, with their limits. */
export function limits(lists: Strings, language: Language): Strings {
  const { functionList } = lists['sheets-formula'] as unknown as { functionList: Record<string, Described> };
  const texts = Object.entries(LIMITS).map(([name, limit]) => [
    name,
    { description: `${functionList[name]?.description ?? ''} ${inLanguage(limit, language)}`.trim() },
  ]);
  return { 'sheets-formula': { functionList: Object.fromEntries(texts) } } as unknown as Strings;
}
