import { type FormulaToken, tokenize } from '../formula';
import type { Area } from '../formula/addresses';
import { inSpellingOf } from '../formula/calls';
import { writtenFrom } from '../formula/references';
import type { FigureLine, KeptCell, KeptValue, NamedPlace } from './read-sheet';
import { rewritten, type WrittenReference, writtenReferences } from './references';
import { isUntouched } from './untouched';

/** What becomes of a figure whose formula was kept. */
export type Fate =
  /** The formula goes back to where the figure is now. */
  | { readonly becomes: 'formula'; readonly place: NamedPlace; readonly formula: string }
  /** It was changed by hand, or what its formula reads is gone: what stands there stays. */
  | { readonly becomes: 'value'; readonly place: NamedPlace }
  /** Its formula is there already. */
  | { readonly becomes: 'same'; readonly place: NamedPlace };

/** The cells of a place, row by row; undefined where its sheet is gone. */
export type CellsAt = (place: NamedPlace) => readonly (readonly Held[])[] | undefined;
export type Held = Pick<KeptCell, 'value' | 'formula'> | undefined;

/** Where a figure is now; undefined where it was deleted. */
export const placeOf = ({ places, sheet, area }: FigureLine): NamedPlace | undefined =>
  places.length > 0 ? places[0] : { sheet, area };

/** Undefined for a figure that was deleted, itself or its sheet: whoever did it has no use for its formula. */
export function fateOf(line: FigureLine, cellsAt: CellsAt): Fate | undefined {
  const place = placeOf(line);
  if (!place) return undefined;
  const isReadable = !isTooGrown(place.area, line.area);
  const held = cellsAt(isReadable ? place : { ...place, area: { ...place.area, rows: 1, columns: 1 } });
  if (!held) return undefined;
  const formula = followed(line, place);
  if (formula === undefined || !isReadable) return { becomes: 'value', place };
  const first = held[0]?.[0]?.formula;
  if (first !== undefined && isSameFormula(first, formula)) return { becomes: 'same', place };
  return isFree(held) && line.values && isUntouched(held.map(valuesIn), line.values)
    ? { becomes: 'formula', place, formula }
    : { becomes: 'value', place };
}

const MOST_GROWN = 2000;
/** A figure grows by the rows that are inserted in it, not by thousands. */
const isTooGrown = (now: Area, before: Area): boolean =>
  now.rows * now.columns > MOST_GROWN + 2 * before.rows * before.columns;

const valuesIn = (row: readonly Held[]): readonly KeptValue[] => row.map((cell) => cell?.value);

/** LibreOffice writes an error that no formula gives as a formula of that error alone. */
const ERROR = /^#(?:N\/A|[A-Z0-9/]+[!?])$/;
const isFree = (held: readonly (readonly Held[])[]): boolean =>
  held.every((row) => row.every((cell) => cell?.formula === undefined || ERROR.test(cell.formula)));

/** Whichever host wrote either. */
const isSameFormula = (a: string, b: string): boolean => bareFormula(a) === bareFormula(b);
const bareFormula = (formula: string): string =>
  tokenize(inSpellingOf(formula.replace(/^=/, ''), 'MUTU.'))
    .filter(({ kind, text }) => kind !== 'space' && text !== '@')
    .map(({ text }) => text.toUpperCase())
    .join('')
    .replace(/^ARRAYFORMULA\((.*)\)$/, '$1');

/** The formula of a figure, with the addresses that its cells have now; undefined when one of them is gone. */
function followed({ formula, sheet, places }: FigureLine, own: NamedPlace): string | undefined {
  const tokens = tokenize(formula);
  const { references } = writtenReferences(tokens);
  const ranks = ranksOf(references, sheet);
  const count = new Set(ranks).size;
  if (places.length <= 1) return formula;
  if (places.length !== count + 1) return undefined;
  const texts = tokens.map(({ text }) => text);
  for (let index = 0; index < references.length; index++) {
    const reference = references[index] as WrittenReference;
    const now = places[(ranks[index] ?? 0) + 1];
    if (!now) return undefined;
    const written = writtenNow(tokens, reference, { sheet, own, now });
    if (written === undefined) continue;
    texts.fill('', reference.first, reference.last + 1);
    texts[reference.first] = written;
  }
  return texts.join('');
}

/** For each address in a formula, the rank of the cells that it calls, each counted once, in order. */
function ranksOf(references: readonly WrittenReference[], own: string): number[] {
  const ranks = new Map<string, number>();
  return references.map(({ sheet = own, area: { row, column, rows, columns } }) => {
    const key = [sheet.toLowerCase(), row, column, rows, columns].join('\n');
    const rank = ranks.get(key) ?? ranks.size;
    ranks.set(key, rank);
    return rank;
  });
}

interface Move {
  /** The sheet of the figure when the file was made. */
  readonly sheet: string;
  /** Where the figure is now, and the cells of this address. */
  readonly own: NamedPlace;
  readonly now: NamedPlace;
}

/** Undefined where nothing moved: the address stays written as it was. */
function writtenNow(
  tokens: readonly FormulaToken[],
  reference: WrittenReference,
  { sheet, own, now }: Move,
): string | undefined {
  const before = reference.sheet ?? sheet;
  const isMoved = !isSameArea(reference.area, now.area);
  const isElsewhere = now.sheet.toLowerCase() !== before.toLowerCase();
  if (!isMoved && !isElsewhere) return undefined;
  const range = rewritten(tokens, reference, now.area);
  const isOwn = reference.sheet === undefined && now.sheet.toLowerCase() === own.sheet.toLowerCase();
  return isOwn ? range : writtenFrom({ sheet: now.sheet, range }, '');
}

const isSameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
