import type { Lettering } from '../../../core/grids/language/look';

/** A text cut between its words into lines of that width at most, in pixels; a word is never cut. */
export function inLines(text: string, width: number, { size, bold }: Lettering): readonly string[] {
  // An average letter of Arial.
  const most = Math.max(1, Math.floor(width / (size * (96 / 72) * (bold ? 0.58 : 0.53))));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
