/** What each column of a table may be called: its own names, other words for it, words that are nearly it, its units. */
import type { Columns } from '../../declare/kinds';
import { LINKS, singular, type Words, wordsOf } from './words';

export interface ColumnWords {
  /** What the function calls it, in both languages. */
  readonly names: readonly Words[];
  readonly synonyms: readonly Words[];
  /** The same, where no surer header is there. */
  readonly otherwise: readonly Words[];
  /** Words that its header may merely begin with. */
  readonly begins: readonly Words[];
  /** Words that are nearly it, and that only who typed them can tell. */
  readonly almost: readonly Words[];
  /** The same where the column is absent: words found anywhere in a header, and words that are all of it. */
  readonly within: readonly Words[];
  readonly alone: readonly Words[];
  /** Headers that are surely another thing. */
  readonly apart: readonly Words[];
  readonly units: ReadonlySet<string>;
  /** Of a moment: « heure » or « date » before its name says which half of it the column holds. */
  readonly isMoment: boolean;
  readonly compared: boolean;
}
const wordsByColumns = new WeakMap<Columns, Readonly<Record<string, ColumnWords>>>();
export function knownWords(columns: Columns): Readonly<Record<string, ColumnWords>> {
  let known = wordsByColumns.get(columns);
  if (!known) {
    const entries = Object.keys(columns).map((name): [string, ColumnWords] => {
      const column = columns[name];
      const names = [name, column?.label.fr ?? '', column?.label.en ?? ''].map(wordsOf);
      const synonyms = (column?.headers ?? []).map(wordsOf);
      return [
        name,
        {
          names,
          synonyms,
          otherwise: (column?.otherwise ?? []).map(wordsOf),
          begins: (column?.begins ?? []).map(wordsOf),
          almost: almostOf(column).map(wordsOf),
          within: (column?.instead?.within ?? []).map(wordsOf),
          alone: (column?.instead?.alone ?? []).map(wordsOf),
          apart: (column?.apart ?? []).map(wordsOf),
          units: unitsOf(column),
          isMoment: isMoment(column),
          compared: column?.compared === true,
        },
      ];
    });
    known = Object.fromEntries(entries);
    wordsByColumns.set(columns, known);
  }
  return known;
}

type Column = Columns[string];
const NO_UNITS: ReadonlySet<string> = new Set();
/** « Début (heure) », « Start hour »: which half of a moment a column holds. */
export const HOUR_WORDS: ReadonlySet<string> = new Set(['heure', 'hour', 'h', 'hr', 'time']);
const HALVES: ReadonlySet<string> = new Set([...HOUR_WORDS, 'date', 'jour', 'day']);
const isMoment = (column: Column | undefined): boolean => column?.kind === 'date' && column.time === true;
const DOLLARS: ReadonlySet<string> = new Set(['$']);

function unitsOf(column: Column | undefined): ReadonlySet<string> {
  if (column?.units) return new Set(column.units.map(singular));
  if (isMoment(column)) return HALVES;
  if (column?.kind !== 'number') return NO_UNITS;
  return column.unit === 'money' ? DOLLARS : QUANTITY_UNITS;
}

/** A word that is one of a column's choices (« Annulé ») heads a column of marks, which nobody would read. */
const almostOf = (column: Column | undefined): readonly string[] => [
  ...(column?.almost ?? []),
  ...(column?.kind === 'choice' ? Object.values(column.options).flatMap(({ fr, en }) => [...fr, ...en]) : []),
];

/** The unit of a column of quantities, as any price list gives it. */
const QUANTITY_UNITS = new Set(
  ['h', 'hr', 'heure', 'hour', 'km', 'kilometre', 'unite', 'unit', 'pied', 'metre', 'repas', 'l', 'kg'].map(singular),
);
/** « avant taxes » and « before taxes » say what prices and amounts are already. */
const withoutTaxes = (words: Words): Words => {
  const at = words.findIndex(
    (word, i) => (word === 'avant' || word === 'before' || word === 'hor') && /^tax/.test(words[i + 1] ?? ''),
  );
  return at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
};

/** The header without the unit that the column has by itself: dollars of an amount, hours or kilometres of a quantity. */
export function withoutUnit(all: Words, column: ColumnWords): Words {
  const words = column.isMoment ? withoutHalf(all) : all;
  let length = words.length;
  while (length > 1 && column.units.has(words[length - 1] ?? '')) length--;
  if (length > 1 && length < words.length && LINKS.has(words[length - 1] ?? '')) length--;
  return withoutTaxes(words.slice(0, length));
}

/** « Heure départ », « Jour de début ». */
function withoutHalf(words: Words): Words {
  if (words.length < 2 || !HALVES.has(words[0] ?? '')) return words;
  const from = LINKS.has(words[1] ?? '') ? 2 : 1;
  return from < words.length ? words.slice(from) : words;
}
