import { catalog, type Declaration } from '../core';
import { paramsOf } from '../core/declare/define';
import { FAMILIES } from '../core/declare/families';
import { inLanguage, type Language, withoutAccents } from '../core/values/text';
import { NATIVE } from './native-functions';

/** Words that say nothing of what is looked for. */
const EMPTY_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'a ai au aux avec ce ces cet cette chaque comment combien d dan de de du elle en est et etre faire faut il je l la le les leur m ma mes mon n ne nous on ou par pas pour qu que quel quelle quell qui quoi s sa se ses si son sur t un une vou y'.split(
      ' ',
    ),
  ),
  en: new Set(
    'a an and are at be by can do does for from have how i if in is it its me my of on or our that the their to us we what when where which who will with you your'.split(
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

interface Entry {
  readonly declaration: Declaration;
  readonly phrases: readonly (readonly string[])[];
  /** Word → how telling its place is. */
  readonly weights: ReadonlyMap<string, number>;
}

const WEIGHT = { id: 6, asked: 4, summary: 2, label: 1 };

function entryOf(declaration: Declaration, language: Language): Entry {
  const phrases = inLanguage(declaration.asked, language).split(', ').map(wordsOf);
  const weights = new Map<string, number>();
  const add = (words: readonly string[], weight: number): void => {
    for (const word of words) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  };
  for (const phrase of phrases) add(phrase, WEIGHT.asked);
  add(wordsOf(declaration.id), WEIGHT.id);
  add(wordsOf(inLanguage(declaration.summary, language)), WEIGHT.summary);
  add(wordsOf(inLanguage(FAMILIES[declaration.family], language)), WEIGHT.label);
  for (const [, { label }] of paramsOf(declaration)) add(wordsOf(inLanguage(label, language)), WEIGHT.label);
  return { declaration, phrases, weights };
}

const indexes = new Map<Language, readonly Entry[]>();
function indexFor(language: Language): readonly Entry[] {
  const known = indexes.get(language) ?? catalog.map((declaration) => entryOf(declaration, language));
  indexes.set(language, known);
  return known;
}

/** How alike two words are: the same; the beginning of the other; or of one family (amortir, amortissement). */
function likeness(asked: string, word: string): number {
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

const bestLikeness = (asked: string, words: Iterable<string>): number => {
  let best = 0;
  for (const word of words) best = Math.max(best, likeness(asked, word));
  return best;
};

/** What the spreadsheet does by itself, when the question asks for that alone: MOYENNE, SOMME. */
export function nativeFunction(question: string, language: Language): string | undefined {
  const telling = wordsOf(question).filter((word) => !EMPTY_WORDS[language].has(word));
  const asked = NATIVE.find((native) => {
    const words = native[language].words.map((word) => wordsOf(word)[0]);
    return telling.length > 0 && telling.every((word) => words.includes(word));
  });
  return asked?.[language].name;
}

/** The functions that answer a question asked in plain words, the likeliest first; none when nothing matches. */
export function searchFunctions(question: string, language: Language): readonly Declaration[] {
  const all = wordsOf(question);
  const telling = all.filter((word) => !EMPTY_WORDS[language].has(word));
  if (all.length === 0 || nativeFunction(question, language)) return [];
  const entries = indexFor(language);
  const rarity = new Map(telling.map((word) => [word, rarityOf(word, entries)]));
  const scored = entries
    .map((entry, order) => ({ entry, order, score: scoreOf(entry, all, rarity) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const enough = (scored[0]?.score ?? 0) * LEAST_SHARE;
  return scored.filter(({ score }) => score >= enough).map(({ entry }) => entry.declaration);
}

/** What scores less than this share of the best is noise beside it. */
const LEAST_SHARE = 0.3;

/** A word of one function says more than a word of thirty. */
function rarityOf(word: string, entries: readonly Entry[]): number {
  const count = entries.filter(({ weights }) => bestLikeness(word, weights.keys()) > 0).length;
  return Math.log(1 + entries.length / (1 + count));
}

function scoreOf({ phrases, weights }: Entry, all: readonly string[], rarity: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [asked, rare] of rarity) {
    let best = 0;
    for (const [word, weight] of weights) best = Math.max(best, weight * likeness(asked, word));
    score += best * rare;
  }
  const wholePhrase = phrases.reduce((best, phrase) => Math.max(best, phraseScore(phrase, all)), 0);
  return score + wholePhrase;
}

/** A whole way of asking, found in the question: « combien de partenaires », small words included; or the question itself. */
function phraseScore(phrase: readonly string[], asked: readonly string[]): number {
  if (phrase.length === 1) return asked.length === 1 && phrase[0] === asked[0] ? 2 : 0;
  if (phrase.length < 2 || !phrase.every((word) => bestLikeness(word, asked) > 0)) return 0;
  return 8 + phrase.length;
}
