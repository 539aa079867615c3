import { LOCALE } from '../../values/locale';
import { groupedPattern, ISO_DATE_PATTERN, moneyPattern, placesOf } from '../../values/patterns';
import type { Language } from '../../values/text';
import type { Content, Kind } from './define';

const DECIMALS: Readonly<Partial<Record<Kind, number>>> = { money: 2, share: 1 };
/** Digits enough for what one types of a quantity or a share. */
const MOST_TYPED = 4;

/**
 * A quantity whose decimals the grid does not say, typed or calculated from those: « 75,5 », « 140 », « 2000 » feet, « 1251,5 ».
 * Five digits take groups, and with them a decimal, « 16 200,0 »: no pattern of groups shows both without a mark of decimals.
 */
const AS_TYPED = `[<10000]General;${groupedPattern(1, MOST_TYPED)}`;

/** The number format of a cell as workbooks store it. */
export function patternOf(
  { kind, digits, decimals, most = decimals }: Content,
  language: Language,
): string | undefined {
  const places = decimals ?? DECIMALS[kind] ?? 0;
  switch (kind) {
    case 'money':
      return moneyPattern(language, places, most);
    case 'share':
      return LOCALE[language].patterns.percent(placesOf(places, most));
    case 'count':
      return groupedPattern(places, most);
    case 'quantity':
      return decimals === undefined ? AS_TYPED : groupedPattern(places, most);
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

/** What is typed and never computed: 0,25 of an hour is not shown as 0,3, nor charges of 13,55 % as 13,6 %. */
export const patternOfTyped = (content: Content, language: Language): string | undefined =>
  patternOf(['quantity', 'share'].includes(content.kind) ? { most: MOST_TYPED, ...content } : content, language);

// What a spreadsheet might take for a number, a date, a formula or a boolean, in the languages of its screens.
const STARTS_WITH_LETTER = /^[\p{L}«“]/u;
const SHORT_WITH_DIGIT = /^(?=.*\d).{1,60}$/su;
const BOOLEAN = /^(?:true|false|vrai|faux)$/i;

/** « mars 2027 » would become a date, « 2 à 3 » something else than a text. */
export const couldBeMisread = (text: string): boolean =>
  text !== '' && (!STARTS_WITH_LETTER.test(text) || SHORT_WITH_DIGIT.test(text) || BOOLEAN.test(text));
