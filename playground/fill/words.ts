import { LANGUAGES, type Language } from '../../core/values/text';

/** Words that follow one another and start again, as people write them in the first cell of a series. */
export interface WordList {
  readonly words: readonly string[];
  /** A year may stand after them. */
  readonly areMonths: boolean;
}

const months = (text: string): WordList => ({ words: text.split(' '), areMonths: true });
const days = (text: string): WordList => ({ words: text.split(' '), areMonths: false });

/** A word of several lists (mars, mai, May) is read in the first: whole words come before short ones. */
const WORD_LISTS: Readonly<Record<Language, readonly WordList[]>> = {
  fr: [
    months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    days('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    months('janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'),
    months('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
    months('janv févr mars avr mai juin juil août sept oct nov déc'),
    days('lun. mar. mer. jeu. ven. sam. dim.'),
    days('lun mar mer jeu ven sam dim'),
  ],
  en: [
    months('January February March April May June July August September October November December'),
    days('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
    months('Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'),
    months('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
    days('Mon. Tue. Wed. Thu. Fri. Sat. Sun.'),
    days('Mon Tue Wed Thu Fri Sat Sun'),
  ],
};

/** « nov. » is French and English: the language of the page goes first. */
export const wordLists = (first: Language): readonly WordList[] =>
  [first, ...LANGUAGES.filter((one) => one !== first)].flatMap((language) => WORD_LISTS[language]);

/** Parts of a year that one counts: how many there are. */
export const PARTS_OF_YEAR: readonly (readonly [words: string, count: number])[] = [
  ['trimestre|trim\\.?|quarter|qtr\\.?|T|Q', 4],
  ['semestre|semester|half', 2],
];
