import { nearest } from './nearest';
import { type Language, withoutAccents } from './text';

/** Words as people ask for things, to find what they ask for. */

/** Words that say nothing of what is looked for. */
const EMPTY_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'a ai au autre aux avec ca ce cela ces cet cette chaque comment combien d dan de des du elle en est et etre faire faut il je l la le les leur m ma mes mon n ne no nos notre nous on ou par pas plus pour qu que quel quelle quell qui quoi s sa se serait seraient ses si son sont sur t un une vos votre vou y'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a an and are at be by can could do does for from get have how i if in is it its me my of on or our she should so that the their them there they this to us we what when where which who whom will with would you your'.split(
      ' ',
    ),
  ),
};

/** Folded words, plural marks dropped: « L’épargne des Membres » → l, epargne, de, membre. */
export function wordsOf(text: string): readonly string[] {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(singular);
}

/** « Membres » and « lieux » lose their mark; « taux » and « prix » bear none. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '').replace(/(eau|eu|ou)x$/, '$1') : word;
}

/** « Sommes-nous loin du seuil » asks for no sum. */
const WE_ARE = /\bsommes[-‑ ]nous\b|\bnous sommes\b/gi;

/** The words of a question that say what is looked for. */
export const tellingWords = (question: string, language: Language): readonly string[] =>
  tellingAmong(wordsOf(question.replace(WE_ARE, ' ')), language);

export const tellingAmong = (words: readonly string[], language: Language): readonly string[] =>
  words.filter((word) => !EMPTY_WORDS[language].has(word));

/** How alike two words are: the same; the beginning of the other; or of one family (amortir, amortissement). */
export function likeness(asked: string, word: string): number {
  if (asked === word) return 1;
  const shared = sharedStart(asked, word);
  if (shared >= 3 && shared === asked.length) return 0.7;
  return shared >= 5 && shared >= Math.min(asked.length, word.length) - 3 ? 0.6 : 0;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}

export const bestLikeness = (asked: string, words: Iterable<string>): number => {
  let best = 0;
  for (const word of words) best = Math.max(best, likeness(asked, word));
  return best;
};

const LONG_ENOUGH = 5;
const LONG = 10;

/** « budjet » asks for « budget »: a word that nothing knows is the known one that it is a letter away from, two when it is long. */
export const asKnown = (asked: readonly string[], known: ReadonlySet<string>): readonly string[] =>
  asked.map((word) =>
    word.length < LONG_ENOUGH || bestLikeness(word, known) > 0
      ? word
      : (nearest(word, known, word.length < LONG ? 1 : 2) ?? word),
  );
