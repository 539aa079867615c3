/** How people name several partners at once: a word for all of them, or names joined by something else than « + ». */
import { fold } from './text';

const EVERYONE = new Set([
  'tous',
  'toutes',
  'tousettoutes',
  'toutlemonde',
  'touslespartenaires',
  'touslesmembres',
  'lesdeux',
  'chacun',
  'ensemble',
  'nous',
  'tlm',
  'both',
  'all',
  'everyone',
  'everybody',
  'allpartners',
  'allmembers',
]);
export const isEveryone = (words: string): boolean => EVERYONE.has(fold(words));

/** What people write between names in place of « + »; a name may hold any of it: « R&D », « Bois et Cie », « Saint-Jean ». */
const BETWEEN = /(\s*[&,;/|＋﹢\n]\s*(?:(?:et|and)\s+)?|\s+(?:et|and|avec|with|plus)\s+|\s*[-‐‑–—]\s*|\s+)/iu;
const BRACKETS = /^\s*[([{](.*)[)\]}]\s*$/s;
/** A list of all partners of a function, in full words; longer ones are prose. */
const MOST_PIECES = 100;

/** « A et B », « {A, B} », « A B »: the known names that `words` is made of, two or more, as they are written there. */
export function namesJoined(words: string, isKnown: (name: string) => boolean): readonly string[] | undefined {
  const list = BRACKETS.exec(words)?.[1] ?? words;
  const pieces = list.trim().split(BETWEEN);
  const hopeless = new Set<number>();
  const from = (start: number): readonly string[] | undefined => {
    if (start > pieces.length) return [];
    if (hopeless.has(start)) return undefined;
    for (let end = pieces.length; end > start; end -= 2) {
      const name = pieces.slice(start, end).join('');
      const others = isKnown(name) ? from(end + 1) : undefined;
      if (others) return [name, ...others];
    }
    hopeless.add(start);
    return undefined;
  };
  const names = pieces.length > MOST_PIECES ? undefined : from(0);
  if (names && names.length > 1) return names;
  const letters = /^[A-Z]{2,}$/.test(list) ? list.split('') : [];
  return letters.length > 0 && letters.every(isKnown) ? letters : undefined;
}
