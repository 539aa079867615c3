import { LOCALE } from './locale';

/** Every sentence a person reads exists in both languages; the type makes forgetting one impossible. */
export type Language = 'fr' | 'en';
export interface Text {
  readonly fr: string;
  readonly en: string;
  /** Declared rightly the same in both languages, by `same`. */
  readonly same?: true;
}

/** French first: the one that is there when nobody asks. */
export const LANGUAGES: readonly [Language, ...Language[]] = ['fr', 'en'];

export const isLanguage = (word: unknown): word is Language => LANGUAGES.indexOf(word as Language) >= 0;

/** A text that is rightly the same in both languages (a symbol, « Total », a name). */
export const same = (text: string): Text => ({ fr: text, en: text, same: true });

export const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;

/** The sentence as it is shown. */
export const inLanguage = (text: Text, language: Language): string => LOCALE[language].typeset(text[language]);

/** « é » → e, « ç » → c, « m² » → m2. */
export const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');

/** A text inside XML or HTML, between tags or between quotes. */
export const escapedXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** For reading words that people type: case, accents, spaces and marks do not count (« Par tête » = « PARTETE »). */
export function fold(word: string): string {
  return withoutAccents(word)
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9%$]/g, '');
}

/** The same, with the plural « s » or « x » of every word ignored: units and choices (« heures de travail »). */
export const foldSingular = (words: string): string =>
  words
    .split(/[\s\u00a0\u202f’'_-]+/)
    .map((word) => fold(word).replace(/(.)[sx]$/, '$1'))
    .join('');
