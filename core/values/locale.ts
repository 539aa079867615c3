/**
 * What changes from one language to the other besides sentences: marks, words that spreadsheets write, places of signs. The
 * only room that tells them apart: elsewhere one reads this record, so that a third language is a translation, not a search.
 */
import type { Language } from './text';

const NBSP = '\u00a0';

export interface Locale {
  /** For pages and the browser's own formats. */
  readonly tag: string;
  readonly decimal: ',' | '.';
  /** Between thousands. */
  readonly group: string;
  /** Between the arguments of a formula, as typed. */
  readonly separator: ';' | ',';
  /** The same where it is read rather than typed, or between figures of a sentence. */
  readonly listMark: string;
  readonly colon: string;
  readonly logical: { readonly true: string; readonly false: string };
  /** Error codes that screens in this language write otherwise than formulas do. */
  readonly errors: Readonly<Record<string, string>>;
  readonly and: string;
  readonly or: string;
  readonly quoted: (text: string) => string;
  /** An amount already written, and its sign; 37,84 $ or $37.84. */
  readonly money: (amount: string, sign: string) => string;
  readonly percent: (figure: string) => string;
  readonly isSingular: (count: number) => boolean;
  /** The spaces that typography wants in a sentence. */
  readonly typeset: (sentence: string) => string;
  /** Number formats as a workbook stores them, `places` being « .00 »; a currency follows its amount or precedes it. */
  readonly patterns: {
    readonly money: (amount: string, currency: string) => string;
    readonly percent: (places: string) => string;
    readonly longDate: string;
    readonly dayOfMonth: string;
    readonly time: string;
  };
  /** Functions of spreadsheets bear names of their own in this language (SOMME), and formulas are typed with them. */
  readonly hasOwnFunctionNames: boolean;
}

export const LOCALE: Readonly<Record<Language, Locale>> = {
  fr: {
    tag: 'fr-CA',
    decimal: ',',
    group: NBSP,
    separator: ';',
    listMark: ' ; ',
    colon: `${NBSP}: `,
    logical: { true: 'VRAI', false: 'FAUX' },
    errors: {
      '#VALUE!': '#VALEUR!',
      '#NAME?': '#NOM?',
      '#NUM!': '#NOMBRE!',
      '#NULL!': '#NUL!',
      '#SPILL!': '#PROPAGATION!',
      '#ERROR!': '#ERREUR!',
      '#BLOCKED!': '#BLOQUÉ!',
      '#CONNECT!': '#CONNEXION!',
      '#FIELD!': '#CHAMP!',
      '#UNKNOWN!': '#INCONNU!',
      '#BUSY!': '#OCCUPÉ!',
    },
    and: 'et',
    or: 'ou',
    quoted: (text) => `« ${text} »`,
    money: (amount, sign) => `${sign}${amount}${NBSP}$`,
    percent: (figure) => `${figure}${NBSP}%`,
    // What is under two is singular.
    isSingular: (count) => Math.abs(count) < 2,
    // No-break spaces inside guillemets, before « : ; ? ! % $ » and between thousands (8 760).
    typeset: (sentence) =>
      sentence
        .replace(/« /g, `«${NBSP}`)
        .replace(/ ([:;?!»%$])/g, `${NBSP}$1`)
        .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NBSP}`),
    patterns: {
      money: (amount, currency) => `${amount}"${NBSP}${currency}"`,
      percent: (places) => `0${places}"${NBSP}"%`,
      longDate: 'd mmmm yyyy',
      dayOfMonth: 'd mmmm',
      time: 'h" h "mm',
    },
    hasOwnFunctionNames: true,
  },
  en: {
    tag: 'en-CA',
    decimal: '.',
    group: ',',
    separator: ',',
    listMark: ', ',
    colon: ': ',
    logical: { true: 'TRUE', false: 'FALSE' },
    errors: {},
    and: 'and',
    or: 'or',
    quoted: (text) => `“${text}”`,
    money: (amount, sign) => `${sign}$${amount}`,
    percent: (figure) => `${figure}%`,
    isSingular: (count) => count === 1,
    typeset: (sentence) => sentence,
    patterns: {
      money: (amount, currency) => `"${currency}"${amount}`,
      percent: (places) => `0${places}%`,
      longDate: 'mmmm d, yyyy',
      dayOfMonth: 'mmmm d',
      time: 'h:mm AM/PM',
    },
    hasOwnFunctionNames: false,
  },
};
