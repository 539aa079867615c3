import { catalog, type Declaration } from '../core';
import { paramsOf } from '../core/declare/define';
import { FAMILIES } from '../core/declare/families';
import { bestLikeness, likeness, tellingWords, wordsOf } from '../core/values/asked-words';
import { inLanguage, type Language } from '../core/values/text';
import { NATIVE } from './native-functions';

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

/** What the spreadsheet does by itself, when the question asks for that alone: MOYENNE, SOMME. */
export function nativeFunction(question: string, language: Language): string | undefined {
  const telling = tellingWords(question, language);
  const asked = NATIVE.find((native) => {
    const words = native[language].words.map((word) => wordsOf(word)[0]);
    return telling.length > 0 && telling.every((word) => words.includes(word));
  });
  return asked?.[language].name;
}

/** The functions that answer a question asked in plain words, the likeliest first; none when nothing matches. */
export function searchFunctions(question: string, language: Language): readonly Declaration[] {
  const all = wordsOf(question);
  const telling = tellingWords(question, language);
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
