import { editDistance } from './edit-distance';

/** The one word that `name` is closest to, at `most` letters of it; undefined when there is none, or several. */
export function nearest(name: string, words: Iterable<string>, most: number): string | undefined {
  let found: string | undefined;
  let best = most + 1;
  for (const word of words) {
    const distance = editDistance(name, word, best);
    if (distance > best || (distance === best && found === undefined)) continue;
    found = distance < best ? word : undefined;
    best = distance;
  }
  return found;
}
