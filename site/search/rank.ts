import { asKnown, bestLikeness, tellingWords, wordsOf } from '../../core/values/asked-words';
import type { Language } from '../../core/values/text';

/** What one may look for: its title, and other words under which it is found. */
export interface Findable {
  readonly title: string;
  readonly words: string;
}

const WEIGHT = { title: 3, words: 1 };

/** The places of what answers a question, the likeliest first. Words that mean nothing alone (« de ») do not count. */
export function ranked(question: string, entries: readonly Findable[], language: Language): readonly number[] {
  const known = new Set(entries.flatMap(({ title, words }) => wordsOf(`${title} ${words}`)));
  const asked = asKnown(tellingWords(question, language), known);
  return entries
    .map(({ title, words }, index) => ({ index, score: scoreOf(asked, wordsOf(title), wordsOf(words)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ index }) => index);
}

/** Each word of the question must be found somewhere: what lacks one answers another question. */
function scoreOf(asked: readonly string[], title: readonly string[], words: readonly string[]): number {
  let score = 0;
  for (const word of asked) {
    const found = Math.max(WEIGHT.title * bestLikeness(word, title), WEIGHT.words * bestLikeness(word, words));
    if (found === 0) return 0;
    score += found;
  }
  return score;
}
