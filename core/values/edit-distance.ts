/**
 * Letters to change, add or remove to make one word of another (Levenshtein), or `most` + 1 when it takes more: words
 * that have nothing in common are left after a few letters.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let former = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (former[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      const letters = Math.min(change, (former[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(letters);
      least = Math.min(least, letters);
    }
    // No later row can have less than the least of this one.
    if (least > most) return most + 1;
    former = next;
  }
  return Math.min(former[b.length] ?? 0, most + 1);
}
