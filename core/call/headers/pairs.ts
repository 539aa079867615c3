/** Headers that go two by two (« Arrivée » and « Départ », « Out » and « In »): which is the start is said by their order. */
import type { Columns } from '../../declare/kinds';
import { type ColumnWords, knownWords, withoutUnit } from './column-words';
import { same, type Words, wordsOf } from './words';

/** The column of the table for each header that is half of a pair, by its place. */
export function pairedHeaders(columns: Columns, headers: readonly unknown[]): ReadonlyMap<number, string> {
  const paired = new Map<number, string>();
  for (const name of Object.keys(columns)) {
    const column = columns[name];
    const second = column?.pairedWith;
    if (!column?.pairs || second === undefined || !(second in columns)) continue;
    const words = knownWords(columns)[name] as ColumnWords;
    const secondWords = knownWords(columns)[second] as ColumnWords;
    const typed = headers.map((cell) => (typeof cell === 'string' ? wordsOf(cell) : []));
    // « Heure d’arrivée », « Arrival time », « In (time) ».
    const own = typed.map((header) => withoutUnit(header, words));
    const placesOf = (word: Words): readonly number[] =>
      own.map((header, at) => (same(header, word) || same(typed[at] ?? [], word) ? at : -1)).filter((at) => at >= 0);
    for (const [one, other] of column.pairs) {
      const ones = placesOf(wordsOf(one));
      const others = placesOf(wordsOf(other));
      const [first, last] = [ones[0], others[0]];
      if (first === undefined || last === undefined) continue;
      const isSaid = own.some(
        (header, at) =>
          !ones.includes(at) && !others.includes(at) && (isOne(header, words) || isOne(header, secondWords)),
      );
      // Beside a start or an end that says its name, they are something else.
      if (isSaid) continue;
      for (const at of ones) paired.set(at, first < last ? name : second);
      for (const at of others) paired.set(at, first < last ? second : name);
      break;
    }
  }
  return paired;
}

const isOne = (header: Words, { names, synonyms }: ColumnWords): boolean =>
  [...names, ...synonyms].some((word) => same(header, word));
