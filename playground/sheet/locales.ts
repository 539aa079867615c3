import type { Language } from '../../core';
import type { Strings } from './strings/lists';

const LISTS: Record<Language, () => Promise<{ strings(): Strings }>> = {
  fr: () => import('./strings/french'),
  en: () => import('./strings/english'),
};

/** Everything Univer writes on the screen, in the language of the page; the other one is not loaded. */
export async function strings(language: Language): Promise<Strings> {
  const list = await LISTS[language]();
  return list.strings();
}
