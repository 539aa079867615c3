import { toCanonical, toFrench } from '../core/formula';
import { LOCALE } from '../core/values/locale';
import type { Language } from '../core/values/text';
import type { Spelling } from './host';

/**
 * How formulas read on a screen in this language. `frenchNames` gives the French names of native functions, where the
 * host shows them in French; without it, only « ; » and decimal commas are French.
 */
export function spellingOf(
  language: Language,
  prefix: Spelling['prefix'] = 'MUTU.',
  frenchNames: ReadonlyMap<string, string> = new Map(),
): Spelling {
  if (LOCALE[language].separator === ',') return { prefix, show: (formula) => formula, read: (typed) => typed };
  return {
    prefix,
    show: (formula) => toFrench(formula, frenchNames),
    read: (typed) => toCanonical(typed, frenchNames),
  };
}
