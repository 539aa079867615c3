import type { Language } from '../core';
import { isLanguage, LANGUAGES } from '../core/values/text';

const KEY = 'mutu.language';

/** French whatever the browser says, until the person asks for English; `?lang=en` in a link asks too. */
export function chosenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) {
    rememberLanguage(asked);
    return asked;
  }
  try {
    const kept = localStorage.getItem(KEY);
    return isLanguage(kept) ? kept : LANGUAGES[0];
  } catch {
    return LANGUAGES[0];
  }
}

/** The one after it, round to the first. */
export const nextLanguage = (language: Language): Language =>
  LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? LANGUAGES[0];

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing still works, in the language of the page.
  }
}
