import { LOCALE } from '../../values/locale';
import type { Language } from '../../values/text';
import type { Content, Kind } from './define';

const digits = (decimals: number): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');

const DECIMALS: Readonly<Partial<Record<Kind, number>>> = { money: 2, share: 1 };

/** The number format of a cell as workbooks store it. Dollars follow their amount in French, precede it in English. */
export function patternOf({ kind, decimals = DECIMALS[kind] ?? 0 }: Content, language: Language): string | undefined {
  const places = digits(decimals);
  switch (kind) {
    case 'money':
      return LOCALE[language].patterns.money(`#,##0${places}`, '$');
    case 'share':
      return LOCALE[language].patterns.percent(places);
    case 'count':
    case 'quantity':
      return `#,##0${places}`;
    case 'date':
      return 'yyyy-mm-dd';
    case 'time':
      return 'hh:mm';
    default:
      return undefined;
  }
}

// What a spreadsheet might take for a number, a date, a formula or a boolean, in the languages of its screens.
const STARTS_WITH_LETTER = /^[\p{L}«“]/u;
const SHORT_WITH_DIGIT = /^(?=.*\d).{1,60}$/su;
const BOOLEAN = /^(?:true|false|vrai|faux)$/i;

/** « mars 2027 » would become a date, « 2 à 3 » something else than a text. */
export const couldBeMisread = (text: string): boolean =>
  text !== '' && (!STARTS_WITH_LETTER.test(text) || SHORT_WITH_DIGIT.test(text) || BOOLEAN.test(text));
