/** How sure it is that a header names a column. */
import { editDistance } from '../../values/edit-distance';
import { type ColumnWords, withoutUnit } from './column-words';
import { BEFORE, COMPLEMENTS, LINKS, QUALIFIERS, same, type Words } from './words';

const startsWith = (words: Words, start: Words): boolean => start.every((word, i) => word === words[i]);

/**
 * How sure it is that a header is a column: its own name, a word for it, its word and a complement, or only something
 * like it.
 */
export const LIKE = 1;
export const COMPLEMENT = 2;
export const SYNONYM = 3;
export const NAME = 4;

export interface Match {
  readonly sureness: number;
  /** Words of the column's own that were found: the longest wins. */
  readonly length: number;
  /** Not by the column's own words, but by some that are nearly it, or that may stand in its place. */
  readonly by?: 'almost' | 'instead' | 'otherwise';
  /** « Nom »: the column, unless « Prénom » is there too. */
  readonly isPart?: boolean;
  /** The header is those words and no other. */
  readonly isWhole?: boolean;
}

function matchOf(header: Words, word: Words): Match | undefined {
  if (word.length === 0) return undefined;
  if (same(header, word)) return { sureness: SYNONYM, length: word.length };
  const isShort = word.length === 1 && (word[0] ?? '').length < 3;
  if (isShort || LINKS.has(word[0] ?? '')) return undefined;
  if (BEFORE.has(header[0] ?? '') && LINKS.has(header[1] ?? '') && same(header.slice(2), word)) {
    return { sureness: COMPLEMENT, length: word.length + 1 };
  }
  if (startsWith(header, word)) {
    const isLinked = LINKS.has(header[word.length] ?? '');
    const rest = header.slice(word.length).filter((one) => !LINKS.has(one));
    const isSafe = isLinked && rest.length > 0 && rest.every((one) => COMPLEMENTS.has(one));
    return { sureness: isSafe ? COMPLEMENT : LIKE, length: word.length };
  }
  const rest = header.length - word.length;
  if (rest > 0 && startsWith(header.slice(rest), word) && header.slice(0, rest).every((one) => QUALIFIERS.has(one))) {
    return { sureness: LIKE, length: word.length };
  }
  return resembles(header.join(''), word.join('')) ? { sureness: LIKE, length: 0 } : undefined;
}

/** One letter more, less, wrong or moved; two in a long word. */
function resembles(found: string, word: string): boolean {
  const most = word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
  return most > 0 && editDistance(found, word, most) <= most;
}

/** The headers of a workbook are few, and read again at each calculation. */
const MOST_KNOWN = 500;
const known = new WeakMap<ColumnWords, Map<string, Match | undefined>>();

/** How well a header names a column, with its unit or without. */
export function bestMatch(header: Words, column: ColumnWords): Match | undefined {
  const matches = known.get(column) ?? new Map<string, Match | undefined>();
  known.set(column, matches);
  const key = header.join('\n');
  if (matches.has(key)) return matches.get(key);
  if (matches.size >= MOST_KNOWN) matches.clear();
  const found = matched(header, column);
  matches.set(key, found);
  return found;
}

function matched(header: Words, column: ColumnWords): Match | undefined {
  const { names, synonyms } = column;
  let best = otherwiseMatched(header, column) ?? begun(header, column) ?? nearlyMatched(header, column);
  for (const candidate of [header, withoutUnit(header, column)]) {
    for (const word of [...names, ...synonyms]) {
      const match = matchOf(candidate, word);
      if (!match) continue;
      const isName = match.sureness === SYNONYM && names.includes(word);
      const sureness = isName ? NAME : match.sureness;
      if (!best || isSurer({ ...match, sureness }, best)) best = { ...match, sureness };
    }
  }
  return best;
}

/** By a word that may be the column where nothing surer is; of a name, « Nom » is told apart from what completes it. */
function otherwiseMatched(header: Words, column: ColumnWords): Match | undefined {
  const whole = [header, withoutUnit(header, column)];
  const word = column.otherwise.find((one) => whole.some((words) => same(words, one)));
  if (!word) return undefined;
  const length = word.length;
  const isNearly = column.almost.some((one) => same(one, word));
  return isNearly ? { sureness: COMPLEMENT, length, isPart: true } : { sureness: COMPLEMENT, length, by: 'otherwise' };
}

/** « Frais de ménage », « Rabais membre ». */
function begun(header: Words, { begins }: ColumnWords): Match | undefined {
  const word = begins.find((one) => startsWith(header, one));
  return word && { sureness: SYNONYM, length: word.length };
}

/** By the words that are only nearly the column's. */
function nearlyMatched(header: Words, { almost, within, alone }: ColumnWords): Match | undefined {
  let best: Match | undefined;
  for (const word of almost) {
    const match = matchOf(header, word);
    if (!match || (best && match.length <= best.length)) continue;
    best = { sureness: LIKE, length: match.length, by: 'almost', isWhole: same(header, word) };
  }
  if (best) return best;
  const isThere = alone.some((word) => same(header, word)) || within.some((word) => holds(header, word));
  // « Km début » is kilometres, rather than something like a start.
  return isThere ? { sureness: LIKE, length: header.length, by: 'instead' } : undefined;
}

const holds = (header: Words, word: Words): boolean =>
  word.length > 0 && header.some((_, at) => startsWith(header.slice(at), word));

export const isSurer = (a: Match, b: Match): boolean =>
  a.sureness > b.sureness || (a.sureness === b.sureness && a.length > b.length);
