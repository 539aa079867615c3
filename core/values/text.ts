/** Every sentence a person reads exists in both languages; the type makes forgetting one impossible. */
export type Language = 'fr' | 'en';
export interface Text {
  readonly fr: string;
  readonly en: string;
  /** Declared rightly the same in both languages, by `same`. */
  readonly same?: true;
}

export const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** A text that is rightly the same in both languages (a symbol, « Total », a name). */
export const same = (text: string): Text => ({ fr: text, en: text, same: true });

export const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;

const NBSP = '\u00a0';

/** French typography: no-break spaces inside guillemets, before « : ; ? ! % $ » and between thousands (8 760). */
const spaced = (text: string): string =>
  text
    .replace(/« /g, `«${NBSP}`)
    .replace(/ ([:;?!»%$])/g, `${NBSP}$1`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NBSP}`);

/** The sentence as it is shown. */
export const inLanguage = (text: Text, language: Language): string => (language === 'fr' ? spaced(text.fr) : text.en);

/** « é » → e, « ç » → c. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** For reading words that people type: case, accents, spaces and marks do not count (« Par tête » = « PARTETE »). */
export function fold(word: string): string {
  // « m² » is « m2 », not « m »
  return withoutAccents(word.normalize('NFKD'))
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
