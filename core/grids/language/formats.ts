import { LOCALE } from '../../values/locale';
import { groupedPattern, ISO_DATE_PATTERN, moneyPattern, placesOf } from '../../values/patterns';
import type { Language } from '../../values/text';
import type { Content, Kind } from './define';

const DECIMALS: Readonly<Partial<Record<Kind, number>>> = { money: 2, share: 1 };

/** The number format of a cell as workbooks store it. */
export function patternOf(
  { kind, digits, decimals = DECIMALS[kind] ?? 0, most = decimals }: Content,
  language: Language,
): string | undefined {
  switch (kind) {
    case 'money':
      return moneyPattern(language, decimals, most);
    case 'share':
      return LOCALE[language].patterns.percent(placesOf(decimals, most));
    case 'count':
    case 'quantity':
      return groupedPattern(decimals, most);
    case 'date':
      return ISO_DATE_PATTERN;
    case 'time':
      // 24:00 is the end of the day, not its start.
      return '[hh]:mm';
    case 'text':
      // An identifier of ten digits is none of « 1,14E+09 ».
      return digits === undefined ? undefined : '0';
    default:
      return undefined;
  }
}

/** « 75,5 », « 140 »; « 16 200 » in groups. */
const AS_TYPED = `[<1000]General;${groupedPattern(0)}`;

/** The same for a quantity that one types or takes up, and for the sum of those: 75,5 for a key is not shown as 76. */
export const patternAsTyped = (content: Content, language: Language): string | undefined =>
  content.kind === 'quantity' && content.decimals === undefined ? AS_TYPED : patternOf(content, language);

/** Digits enough for what one types of a quantity or a share. */
const MOST_TYPED = 4;

/** What is typed and never computed: 0,25 of an hour is not shown as 0,3, nor charges of 13,55 % as 13,6 %. */
export const patternOfTyped = (content: Content, language: Language): string | undefined =>
  ['quantity', 'share'].includes(content.kind)
    ? patternAsTyped({ most: MOST_TYPED, ...content }, language)
    : patternAsTyped(content, language);

// What a spreadsheet might take for a number, a date, a formula or a boolean, in the languages of its screens.
const STARTS_WITH_LETTER = /^[\p{L}«“]/u;
const SHORT_WITH_DIGIT = /^(?=.*\d).{1,60}$/su;
const BOOLEAN = /^(?:true|false|vrai|faux)$/i;

/** « mars 2027 » would become a date, « 2 à 3 » something else than a text. */
export const couldBeMisread = (text: string): boolean =>
  text !== '' && (!STARTS_WITH_LETTER.test(text) || SHORT_WITH_DIGIT.test(text) || BOOLEAN.test(text));
