import type { Language } from '../core/values/text';

/** French unless the tag is an English one: the manifest, too, gives French to every language it has no text for. */
export const languageOf = (tag: string | undefined): Language => (/^en\b/i.test(tag ?? '') ? 'en' : 'fr');

/** The language of Excel's menus; undefined outside Excel, where Office has no context. */
export function excelLanguage(): string | undefined {
  if (typeof Office === 'undefined') return undefined;
  const context = Office.context as Office.Context | undefined;
  return context?.displayLanguage;
}
