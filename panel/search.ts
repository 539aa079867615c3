import { catalog, type Declaration } from '../core';
import { paramsOf } from '../core/declare/define';
import { FAMILIES } from '../core/declare/families';
import { asKnown, bestLikeness, likeness, tellingAmong, tellingWords, wordsOf } from '../core/values/asked-words';
import { inLanguage, type Language, type Text } from '../core/values/text';
import { galleryGrids } from './gallery.generated';
import { NATIVE } from './native-functions';
import type { GalleryGrid } from './picture';

interface Entry<Found = Declaration> {
  readonly found: Found;
  readonly phrases: readonly (readonly string[])[];
  /** Word → how telling its place is. */
  readonly weights: ReadonlyMap<string, number>;
}

const WEIGHT = { id: 6, asked: 4.5, summary: 2, label: 1 };
/** « Usure » alone tells more than it does in « usure des couteaux de la machine ». */
const LENGTH = 0.3;

/** Ways of asking for it, and words it is told with, each with how telling it is. */
function entryOf<Found>(
  found: Found,
  asked: string,
  told: readonly (readonly [string, number])[],
  language: Language,
): Entry<Found> {
  const phrases = asked.split(', ').map(wordsOf);
  const weights = new Map<string, number>();
  const add = (words: readonly string[], weight: number): void => {
    for (const word of words) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  };
  for (const phrase of phrases) {
    const telling = tellingAmong(phrase, language).length;
    add(phrase, WEIGHT.asked / Math.max(1, telling) ** LENGTH);
  }
  for (const [text, weight] of told) add(wordsOf(text), weight);
  return { found, phrases, weights };
}

function functionEntry(declaration: Declaration, language: Language): Entry {
  const say = (text: Text): string => inLanguage(text, language);
  const labels = paramsOf(declaration).map(([, { label }]) => [say(label), WEIGHT.label] as const);
  return entryOf(
    declaration,
    say(declaration.asked),
    [
      [declaration.id, WEIGHT.id],
      [say(declaration.summary), WEIGHT.summary],
      [say(FAMILIES[declaration.family]), WEIGHT.label],
      ...labels,
    ],
    language,
  );
}

const indexes = new Map<Language, readonly Entry[]>();
function indexFor(language: Language): readonly Entry[] {
  const known = indexes.get(language) ?? catalog.map((declaration) => functionEntry(declaration, language));
  indexes.set(language, known);
  return known;
}

/** What the spreadsheet does by itself, when the question asks for that alone: MOYENNE, SOMME. */
export function nativeFunction(question: string, language: Language): string | undefined {
  const telling = tellingWords(question, language);
  const asked = NATIVE.find((native) => {
    const { words, beside = [], together = [] } = native[language];
    const [own, others, several] = [words, beside, together].map((list) => list.flatMap(wordsOf)) as [
      string[],
      string[],
      string[],
    ];
    const isSaid =
      telling.some((word) => own.includes(word)) || telling.filter((word) => several.includes(word)).length > 1;
    return isSaid && telling.every((word) => [...own, ...others, ...several].includes(word));
  });
  return asked?.[language].name;
}

/** The functions that answer a question asked in plain words, the likeliest first; none when nothing matches. */
export function searchFunctions(question: string, language: Language): readonly Declaration[] {
  return nativeFunction(question, language) ? [] : answering(question, indexFor(language), language);
}

/** The grids that do, the likeliest first. */
export function searchGrids(question: string, language: Language): readonly GalleryGrid[] {
  const say = (text: Text): string => inLanguage(text, language);
  const entries = galleryGrids.map((grid) =>
    entryOf(
      grid,
      grid.asked ? say(grid.asked) : '',
      [
        [say(grid.name), WEIGHT.id],
        [say(grid.title), WEIGHT.summary],
        [say(grid.purpose), WEIGHT.label],
      ],
      language,
    ),
  );
  return answering(question, entries, language);
}

function answering<Found>(question: string, entries: readonly Entry<Found>[], language: Language): readonly Found[] {
  const known = new Set(entries.flatMap(({ weights }) => [...weights.keys()]));
  const all = asKnown(wordsOf(question), known);
  const telling = asKnown(tellingWords(question, language), known);
  const rarity = new Map(telling.map((word) => [word, rarityOf(word, entries)]));
  const scored = entries
    .map((entry, order) => ({ entry, order, score: scoreOf(entry, all, rarity) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const enough = (scored[0]?.score ?? 0) * LEAST_SHARE;
  return scored.filter(({ score }) => score >= enough).map(({ entry }) => entry.found);
}

/** What scores less than this share of the best is noise beside it. */
const LEAST_SHARE = 0.3;

/** A word of one function says more than a word of thirty. */
function rarityOf(word: string, entries: readonly Entry<unknown>[]): number {
  const count = entries.filter(({ weights }) => bestLikeness(word, weights.keys()) > 0).length;
  return Math.log(1 + entries.length / (1 + count));
}

function scoreOf(
  { phrases, weights }: Entry<unknown>,
  all: readonly string[],
  rarity: ReadonlyMap<string, number>,
): number {
  let score = 0;
  for (const [asked, rare] of rarity) {
    let best = 0;
    for (const [word, weight] of weights) best = Math.max(best, weight * likeness(asked, word));
    score += best * rare;
  }
  const wholePhrase = phrases.reduce((best, phrase) => Math.max(best, phraseScore(phrase, all)), 0);
  return score + wholePhrase;
}

/** Most of a long way of asking says something too: « qui a payé le café » for « qui a payé pour les autres ». */
const MOST_OF_IT = 0.6;
const LESS_SURE = 0.4;

/** A way of asking, small words included, found in the question, whole or most of it; or the question itself. */
function phraseScore(phrase: readonly string[], asked: readonly string[]): number {
  if (phrase.length === 1) return asked.length === 1 && phrase[0] === asked[0] ? 2 : 0;
  const share = phrase.filter((word) => bestLikeness(word, asked) > 0).length / phrase.length;
  const whole = 8 + phrase.length;
  if (share === 1) return whole;
  return phrase.length > 2 && share >= MOST_OF_IT ? whole * share * LESS_SURE : 0;
}
