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
  const last = kept();
  return isLanguage(last) ? last : LANGUAGES[0];
}

/** The one after it, round to the first. */
export const nextLanguage = (language: Language): Language =>
  LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length] ?? LANGUAGES[0];

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing still works, in the language of its address.
  }
}

/** This page in another language: by its address alone where nothing is kept. */
export function addressIn(language: Language): string {
  rememberLanguage(language);
  return kept() === language ? location.pathname : `${location.pathname}?lang=${language}`;
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
