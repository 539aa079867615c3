import type { PositionOf } from '../declare/define';
import type { BlockParam, ListParam, ScalarParam } from '../declare/kinds';
import { missing, type Origin, type Place, placeName, refuseAt } from '../declare/place';
import { CellError, isBlank, refuse } from '../values/cell';
import { gridOf, isGrid, unwrapped, widthOf } from '../values/grid';
import type { Text } from '../values/text';
import { mixedPercentages, notAName, titleAmong } from './list-checks';
import { readScalar } from './read';

/** How the lists of one group lie in the sheet: what an answer that follows them must look like. */
export interface ListLayout {
  readonly row: boolean;
  /** For every position up to the last filled one: is anything there? */
  readonly present: readonly boolean[];
}

interface Entry {
  readonly name: string;
  readonly param: ListParam | BlockParam;
  readonly row: boolean;
  /** One array per position: a single cell for a list, a row of cells for a block. */
  readonly cells: readonly (readonly unknown[])[];
  readonly origin: Origin | undefined;
}

function entryOf({ name, param, raw, origin, oneEntry }: Member): Entry | CellError {
  const grid = gridOf(raw);
  const columns = widthOf(grid);
  if (grid.length === 1 && !oneEntry)
    return { name, param, row: columns > 1, cells: (grid[0] ?? []).map((cell) => [cell]), origin };
  if (param.kind === 'list' && columns > 1) {
    return refuseAt(
      param.label,
      undefined,
      `une plage de ${grid.length} lignes sur ${columns} colonnes a été donnée. Donnez une seule ligne ou une seule colonne.`,
      `a range of ${grid.length} rows by ${columns} columns was given. Give a single row or a single column.`,
    );
  }
  return { name, param, row: false, cells: grid, origin };
}

type IsFilled = (cell: unknown) => boolean;

const isTyped: IsFilled = (cell) => !isBlank(cell);
/** Desktop Excel passes blank cells as 0, Sheets unticked boxes as FALSE: no word, day or mark is either. */
export const isMoreThanNothing: IsFilled = (cell) => !isBlank(cell) && cell !== 0 && cell !== false;

export function filled(cells: readonly unknown[] | undefined, isFilled: IsFilled): boolean {
  if (!cells) return false;
  for (let i = 0; i < cells.length; i++) if (isFilled(cells[i])) return true;
  return false;
}

function lastFilled({ cells }: Entry, isFilled: IsFilled): number {
  let last = cells.length;
  while (last > 0 && !filled(cells[last - 1], isFilled)) last--;
  return last;
}

const ownFilled = ({ param }: Entry): IsFilled => (param.of.kind === 'number' ? isTyped : isMoreThanNothing);

/** Beside names, a 0 alone is no entry: it may be a blank cell of a row that nobody has. */
function filledTogether(entries: readonly Entry[]): (entry: Entry) => IsFilled {
  return entries.some(({ param }) => param.of.kind === 'text') ? () => isMoreThanNothing : ownFilled;
}

export interface Member {
  readonly name: string;
  readonly param: ListParam | BlockParam;
  readonly raw: unknown;
  readonly origin: Origin | undefined;
  /** A block of a single row is that of one entry. */
  readonly oneEntry: boolean;
}

/** A single row beside a list of one cell is the block of that one entry (« A » and what it needs). */
function besideOne(members: readonly Member[]): readonly Member[] {
  const isOne = members.some(
    ({ param, raw }) => param.kind === 'list' && !isBlank(unwrapped(raw)) && !isGrid(unwrapped(raw)),
  );
  return isOne
    ? members.map((member) => ({ ...member, oneEntry: member.oneEntry || member.param.kind === 'block' }))
    : members;
}

/** Reads the lists and blocks of one group together, entry by entry, leaving out positions where all are blank. */
export function readGroup(
  members: readonly Member[],
): { values: Record<string, unknown>; layout: ListLayout | undefined } | CellError {
  const entries: Entry[] = [];
  for (const member of besideOne(members)) {
    const entry = entryOf(member);
    if (entry instanceof CellError) return entry.of(member.name);
    if (lastFilled(entry, ownFilled(entry)) > 0) entries.push(entry);
    else if (!member.param.optional) return missing(member.param.label).of(member.name);
  }
  const values: Record<string, unknown> = {};
  if (entries.length === 0) return { values, layout: undefined };

  const isFilled = filledTogether(entries);
  const lengths = entries.map((entry) => lastFilled(entry, isFilled(entry)));
  const length = Math.max(...lengths);
  const longest = entries[lengths.indexOf(length)];
  const short = entries.find((entry) => entry.cells.length < length);
  if (short && longest) {
    return differentLengths(longest.param.label, length, short.param.label, short.cells.length).of(longest.name);
  }

  const present = new Array<boolean>(length).fill(false);
  for (const entry of entries) {
    const isThere = isFilled(entry);
    for (let i = 0; i < length; i++) if (!present[i] && filled(entry.cells[i], isThere)) present[i] = true;
  }
  if (entries.some(({ param }) => param.placed)) present.fill(true);
  const unsaid = entries.every(({ param }) => param.blankCounts) ? present.indexOf(false) : -1;
  if (unsaid >= 0) return nobodyNamed(entries[0] as Entry, unsaid, present);
  for (const entry of entries) {
    const read = readEntry(entry, present);
    if (read instanceof CellError) return read.of(entry.name);
    values[entry.name] = read;
  }
  const leader = entries.find((entry) => entry.name === 'noms') ?? entries[0];
  return { values, layout: { row: leader?.row ?? false, present } };
}

/** A blank row among others would be a partner there all along, or nobody: only who typed it knows. */
function nobodyNamed({ name, param, origin, row }: Entry, first: number, present: readonly boolean[]): CellError {
  const count = present.filter((there) => !there).length;
  const place: Place = { position: first + 1, origin, across: row };
  const more = count > 1 ? { fr: ` et ${count - 1} de plus`, en: ` and ${count - 1} more` } : { fr: '', en: '' };
  return refuse(
    `${placeName(param.label, place, 'fr')}${more.fr} : rien ne dit s’il y a là un partenaire, présent toute la période, ou personne. Donnez noms ou clés, remplis pour chaque partenaire.`,
    `${placeName(param.label, place, 'en')}${more.en}: nothing says whether a partner is there, present all along, or nobody. Give names or keys, filled in for each partner.`,
  ).of(name);
}

function readEntry(entry: Entry, present: readonly boolean[]): unknown[] | CellError {
  const { param, cells, origin } = entry;
  // The list has the name the user sees; its elements carry the bounds.
  const scalar = { ...param.of, label: param.label } as ScalarParam;
  const place: Place = { origin, across: entry.row };
  const readCell = (cell: unknown): unknown => {
    const value = readScalar(scalar, cell, place);
    return value === undefined && param.blanks !== 'none' ? missing(param.label, place) : value;
  };
  let width = 1;
  if (param.kind === 'block') for (let i = 0; i < present.length; i++) width = Math.max(width, cells[i]?.length ?? 0);
  let count = 0;
  for (let i = 0; i < present.length; i++) if (present[i]) count++;
  // Sized at once: a list of a million that grows is copied a dozen times.
  const out = new Array<unknown>(count);
  let next = 0;
  for (let i = 0; i < present.length; i++) {
    if (!present[i]) continue;
    if (width > 1) place.row = i + 1;
    else place.position = i + 1;
    const read: unknown =
      param.kind === 'list' ? readCell(cells[i]?.[0]) : readRow(cells[i] ?? [], width, place, readCell);
    if (typeof read === 'object' && read instanceof CellError) return titleAmong(param, cells, place) ?? read;
    out[next++] = read;
  }
  return mixedPercentages(param, cells, present, place) ?? notAName(param, out, present, place) ?? out;
}

function readRow(
  cells: readonly unknown[],
  width: number,
  place: Place,
  readCell: (cell: unknown) => unknown,
): unknown[] | CellError {
  const row: unknown[] = [];
  for (let j = 0; j < width; j++) {
    if (width > 1) place.column = j + 1;
    const value = readCell(cells[j]);
    if (value instanceof CellError) return value;
    row.push(value);
  }
  return row;
}

export const differentLengths = (a: Text, lengthA: number, b: Text, lengthB: number): CellError =>
  refuse(
    `${a.fr} compte ${lengthA} valeurs et ${b.fr} en compte ${lengthB}. Donnez deux plages de même longueur.`,
    `${a.en} has ${lengthA} values and ${b.en} has ${lengthB}. Give two ranges of the same length.`,
  );

/** The rank itself where nothing is left out; places are found once, and only when one is asked for. */
export function positionIn(layout: ListLayout | undefined): PositionOf {
  const present = layout?.present;
  let places: number[] | undefined;
  return (index) => {
    if (!present) return index + 1;
    if (!places) {
      places = [];
      for (let i = 0; i < present.length; i++) if (present[i]) places.push(i + 1);
    }
    return places[index] ?? index + 1;
  };
}

/** A list answer put back where its entries stood: gaps stay blank, the orientation is kept. */
export function laidOut<T>(answers: readonly T[], layout: ListLayout): (T | undefined)[][] {
  let next = 0;
  const line = layout.present.map((there) => (there ? answers[next++] : undefined));
  return layout.row ? [line] : line.map((answer) => [answer]);
}
