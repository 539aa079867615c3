import type { Area } from '../../formula/addresses';
import { FIRST_DAY, LAST_DAY } from '../../values/dates';
import { formatNumber } from '../../values/format';
import { LOCALE } from '../../values/locale';
import { inLanguage, type Language, type Text } from '../../values/text';
import type { Content } from './define';

/** What may be entered in cells filled in by hand; nothing is always allowed. */
export type PlanValidation = {
  readonly area: Area;
  /** What becomes of anything else: it is not taken in, or the user is told and keeps it. */
  readonly otherwise: 'refuse' | 'warn';
  readonly title: string;
  readonly message: string;
} & Allowed;

type Allowed =
  /** At most 255 characters in all, no commas: what a file can hold. */
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  /** The words are those of cells of the same sheet. */
  | { readonly kind: 'listFrom'; readonly source: Area }
  | { readonly kind: 'number'; readonly min: number; readonly max?: number }
  /** Serial numbers of days. */
  | { readonly kind: 'date'; readonly min: number; readonly max: number };

const MESSAGES = {
  list: { fr: 'Choisissez un mot de la liste.', en: 'Choose a word from the list.' },
  number: {
    fr: 'Entrez seulement un nombre, de 0 ou plus, par exemple 4.',
    en: 'Enter a number alone, 0 or more, for example 4.',
  },
  count: { fr: 'Entrez un nombre entier à partir de 1.', en: 'Enter a whole number from 1 up.' },
  countOrNone: { fr: 'Entrez un nombre entier, à partir de 0.', en: 'Enter a whole number, from 0 up.' },
  anyNumber: {
    fr: 'Entrez seulement un nombre, négatif au besoin, par exemple -4.',
    en: 'Enter a number alone, negative if need be, for example -4.',
  },
  time: { fr: 'Entrez une heure, par exemple 13:30.', en: 'Enter a time, for example 13:30.' },
  date: {
    fr: 'Entrez une date de 1980 à 2200, par exemple 2027-03-31.',
    en: 'Enter a date from 1980 to 2200, for example 2027-03-31.',
  },
} satisfies Record<string, Text>;

const shareUpTo = (max: number): Text => ({
  fr: `Entrez une part entre 0 % et ${formatNumber(max * 100, 'fr')} %, par exemple 5 %.`,
  en: `Enter a share between 0% and ${formatNumber(max * 100, 'en')}%, for example 5%.`,
});

const numberBetween = (isWhole: boolean, min: number, max: number): Text => ({
  fr: `Entrez un nombre${isWhole ? ' entier' : ''} de ${formatNumber(min, 'fr')} à ${formatNumber(max, 'fr')}.`,
  en: `Enter a ${isWhole ? 'whole ' : ''}number from ${formatNumber(min, 'en')} to ${formatNumber(max, 'en')}.`,
});

const digitsOf = (digits: number): Text => ({
  fr: `Entrez les ${digits} chiffres, sans espaces ni tirets.`,
  en: `Enter the ${digits} digits, without spaces or hyphens.`,
});

/** What Excel shows of a message. */
const LONGEST_MESSAGE = 225;

/** « Choisissez « Fait », « Annulé » ou « Retard ». », as long as they are few. */
function oneOf(words: readonly string[], language: Language): string {
  const { quoted, or } = LOCALE[language];
  const told = words.map(quoted);
  const last = told.pop() ?? '';
  const all = told.length > 0 ? `${told.join(', ')} ${or} ${last}` : last;
  const message = inLanguage(
    { fr: `Choisissez ${all}, ou laissez vide.`, en: `Choose ${all}, or leave blank.` },
    language,
  );
  return message.length <= LONGEST_MESSAGE ? message : inLanguage(MESSAGES.list, language);
}

/** What Excel keeps of an inline list. */
const LONGEST_LIST = 255;
/** Any amount a workbook may hold: a validation needs both ends of a range. */
export const LOWEST = -1e12;

/** The rule of cells that hold such a content; none for a text. */
export function ruleFor(
  area: Area,
  content: Content,
  language: Language,
  areaOfPath: (path: string) => Area,
): PlanValidation | undefined {
  const rule = (
    message: keyof typeof MESSAGES | Text,
    allowed: Allowed,
    otherwise: PlanValidation['otherwise'] = 'refuse',
  ) => ({
    area,
    ...allowed,
    otherwise,
    title: 'Mutu',
    message: inLanguage(typeof message === 'string' ? MESSAGES[message] : message, language),
  });
  switch (content.kind) {
    case 'text': {
      const { digits } = content;
      if (digits === undefined) return undefined;
      const least = 10 ** (digits - 1);
      return {
        ...rule('number', { kind: 'number', min: least, max: least * 10 - 1 }),
        message: inLanguage(digitsOf(digits), language),
      };
    }
    case 'choice':
      // A list of cells is a help, not a fence: one may name what it does not hold yet.
      if (content.choicesFrom) {
        return rule('list', { kind: 'listFrom', source: areaOfPath(content.choicesFrom) }, 'warn');
      }
      {
        const choices = wordsOf(content, language);
        return { ...rule('list', { kind: 'list', choices }), message: oneOf(choices, language) };
      }
    case 'date':
      // As our functions read them.
      return rule('date', { kind: 'date', min: FIRST_DAY, max: LAST_DAY });
    case 'time':
      return rule('time', { kind: 'number', min: 0, max: 1 });
    case 'share': {
      const max = content.max ?? 1;
      return rule(shareUpTo(max), { kind: 'number', min: content.min ?? 0, max });
    }
    default: {
      const { min = 0, max } = content;
      if (max !== undefined)
        return rule(numberBetween(content.kind === 'count', min, max), { kind: 'number', min, max });
      if (min < 0) return rule('anyNumber', { kind: 'number', min: LOWEST });
      const count = min > 0 ? 'count' : 'countOrNone';
      return rule(content.tooLow ?? (content.kind === 'count' ? count : 'number'), { kind: 'number', min });
    }
  }
}

function wordsOf({ choices = [] }: Content, language: Language): string[] {
  const words = choices.map((choice) => inLanguage(choice, language));
  if (words.join(',').length > LONGEST_LIST || words.some((word) => word.indexOf(',') >= 0)) {
    throw new Error(`A drop-down holds ${LONGEST_LIST} characters, without commas: ${words.join(',')}`);
  }
  return words;
}
