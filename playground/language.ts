import type { Language } from '../core';

const KEY = 'mutu.language';

/** French whatever the browser says, until the person asks for English; `?lang=en` in a link asks too. */
export function chosenLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'fr' || asked === 'en') {
    rememberLanguage(asked);
    return asked;
  }
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'fr';
  } catch {
    return 'fr';
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing still works, in the language of the page.
  }
}
