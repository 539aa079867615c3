/** Letters to change, add or remove to make one word of another (Levenshtein). */
function distanceBetween(a: string, b: string): number {
  let former = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (former[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (former[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    former = next;
  }
  return former[b.length] ?? 0;
}

/** The one word that `name` is closest to, at `most` letters of it; undefined when there is none, or several. */
export function nearest(name: string, words: Iterable<string>, most: number): string | undefined {
  let found: string | undefined;
  let best = most + 1;
  for (const word of words) {
    if (Math.abs(word.length - name.length) > best) continue;
    const distance = distanceBetween(name, word);
    if (distance > best || (distance === best && found === undefined)) continue;
    found = distance < best ? word : undefined;
    best = distance;
  }
  return found;
}
