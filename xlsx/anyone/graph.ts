import type { Area } from '../../core/formula/addresses';
import { mustGoAsValue, strangeNames } from './as-value';
import { type AnyoneBook, areaOfCell, type Block } from './book';
import { type CellKey, Cells, cellKey, type FormulaCell, placeOfKey } from './cells';
import { FormulaReader, type Readings } from './readings';
import { Sets } from './sets';

/** A formula that goes out as its value, and what it depends on. */
export interface Figure extends Block {
  readonly formula: string;
  /** Cells that its formula calls by address, in order; none where one of them is on no sheet. */
  readonly written: readonly Block[];
  /** The figures it depends on, by their ranks. */
  readonly above: readonly number[];
  readonly isVolatile: boolean;
  readonly isOpen: boolean;
}

/** Cells that are alike: the same figures depend on them, or they on the same figures. */
export interface Group<Thing> {
  readonly figures: readonly number[];
  readonly things: readonly Thing[];
}

export interface Dependencies {
  readonly cells: Cells;
  readonly figures: readonly Figure[];
  /** Cells that people fill in or leave blank, and that figures depend on, from near or far. */
  readonly inputs: readonly Group<CellKey>[];
  /** Blocks beyond what sheets use that are read all the same. */
  readonly blanks: readonly Group<Block>[];
  /** Numbers that native formulas give to figures. */
  readonly results: readonly Group<CellKey>[];
  /** Cells of native formulas that read figures, from near or far. */
  readonly readers: readonly Group<CellKey>[];
}

export function dependenciesOf(book: AnyoneBook): Dependencies {
  return new Graph(book).dependencies();
}

type Place = ReturnType<typeof placeOfKey>;

/** The cells of the formulas that stand there, and of all that read them, from near or far. */
export const cellsBelow = (book: AnyoneBook, isThere: (place: Place) => boolean): readonly Place[] =>
  new Graph(book).cellsBelow(isThere);

class Graph {
  private readonly cells: Cells;
  private readonly reader: FormulaReader;
  private readonly kept: readonly FormulaCell[];
  private readonly ranks: ReadonlyMap<FormulaCell, number>;
  private readonly inputs = new Sets<CellKey>();
  private readonly results = new Sets<CellKey>();
  private readonly readers = new Sets<CellKey>();
  private readonly blanks = new Sets<string>();
  private readonly blankPlaces = new Map<string, Block>();
  private readonly readersOf: ReadonlyMap<FormulaCell, readonly FormulaCell[]>;
  /** Those whose answer changes by itself. */
  private readonly volatile: ReadonlySet<FormulaCell>;

  constructor(book: AnyoneBook) {
    const strange = strangeNames(book.names);
    this.cells = new Cells(book);
    this.reader = new FormulaReader(book);
    this.kept = this.cells.formulas.filter(({ formula }) => mustGoAsValue(formula, strange));
    this.ranks = new Map(this.kept.map((one, rank) => [one, rank]));
    this.readersOf = this.everyReader();
    const volatile = this.cells.formulas.filter((one) => this.readingsOf(one).isVolatile);
    this.volatile = new Set([...volatile, ...this.downFrom(volatile, () => true)]);
  }

  dependencies(): Dependencies {
    const figures = this.kept.map((one, rank) => this.figure(one, rank));
    this.followReaders();
    return {
      cells: this.cells,
      figures,
      inputs: groupsOf(this.inputs, (key) => key),
      blanks: groupsOf(this.blanks, (name) => this.blankPlaces.get(name)),
      results: groupsOf(this.results, (key) => key),
      readers: groupsOf(this.readers, (key) => key),
    };
  }

  cellsBelow(isThere: (place: Place) => boolean): readonly Place[] {
    const first = this.cells.formulas.filter(({ sheet, cell: { row, column } }) => isThere({ sheet, row, column }));
    const below = new Set([...first, ...this.downFrom(first, () => true)]);
    return [...below].flatMap(({ sheet, cell }) => keysOf(sheet, areaOfCell(cell)).map(placeOfKey));
  }

  private readingsOf({ formula, sheet }: FormulaCell): Readings {
    return this.reader.readings(formula, sheet);
  }

  private figure(one: FormulaCell, rank: number): Figure {
    const above = new Set<number>();
    let isVolatile = false;
    let isOpen = false;
    const seen = new Set<FormulaCell>([one]);
    const waiting = [one];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const readings = this.readingsOf(next);
      isVolatile ||= readings.isVolatile;
      isOpen ||= readings.isOpen;
      const upper = this.ranks.get(next);
      if (upper !== undefined && next !== one) above.add(upper);
      for (const formula of this.follow(readings, rank)) {
        if (seen.has(formula)) continue;
        seen.add(formula);
        waiting.push(formula);
      }
    }
    const { written, named, isAstray } = this.readingsOf(one);
    for (const place of [...written, ...named]) this.noteResults(place, rank);
    const area = areaOfCell(one.cell);
    const order = (a: number, b: number): number => a - b;
    return {
      sheet: one.sheet,
      area,
      formula: one.formula,
      written: isAstray ? [] : written,
      above: [...above].sort(order),
      isVolatile,
      isOpen,
    };
  }

  /** Notes the cells that a formula reads, and gives the formulas among them. */
  private follow({ written, named }: Readings, rank: number): FormulaCell[] {
    return [...written, ...named].flatMap((place) => {
      const { inputs, formulas, blank } = this.cells.contentOf(place);
      for (const key of inputs) this.inputs.add(key, rank);
      for (const one of blank) {
        const name = nameOf(one);
        this.blankPlaces.set(name, one);
        this.blanks.add(name, rank);
      }
      return formulas;
    });
  }

  private noteResults(place: Block, rank: number): void {
    for (const formula of this.cells.contentOf(place).formulas) {
      if (this.ranks.has(formula) || this.volatile.has(formula)) continue;
      for (const key of keysOf(formula.sheet, areaOfCell(formula.cell))) {
        if (isIn(key, place) && typeof this.cells.at(key)?.value === 'number') this.results.add(key, rank);
      }
    }
  }

  /** From each figure down to what reads it, as far as the next figure. */
  private followReaders(): void {
    this.kept.forEach((one, rank) => {
      for (const reader of this.downFrom([one], (formula) => !this.ranks.has(formula))) {
        for (const key of keysOf(reader.sheet, areaOfCell(reader.cell))) this.readers.add(key, rank);
      }
    });
  }

  /** The formulas that read these, from near or far, through those that one may go through. */
  private downFrom(first: readonly FormulaCell[], isWay: (formula: FormulaCell) => boolean): Set<FormulaCell> {
    const seen = new Set<FormulaCell>();
    const waiting = [...first];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const reader of this.readersOf.get(next) ?? []) {
        if (seen.has(reader) || !isWay(reader)) continue;
        seen.add(reader);
        waiting.push(reader);
      }
    }
    return seen;
  }

  private everyReader(): Map<FormulaCell, FormulaCell[]> {
    const readersOf = new Map<FormulaCell, FormulaCell[]>();
    for (const formula of this.cells.formulas) {
      const { written, named } = this.readingsOf(formula);
      const read = new Set([...written, ...named].flatMap((place) => this.cells.contentOf(place).formulas));
      for (const one of read) {
        const readers = readersOf.get(one);
        if (readers) readers.push(formula);
        else readersOf.set(one, [formula]);
      }
    }
    return readersOf;
  }
}

const keysOf = (sheet: number, { row, column, rows, columns }: Area): CellKey[] =>
  Array.from({ length: rows * columns }, (_, index) =>
    cellKey(sheet, row + Math.floor(index / columns), column + (index % columns)),
  );

const nameOf = ({ sheet, area: { row, column, rows, columns } }: Block): string =>
  [sheet, row, column, rows, columns].join(' ');

function isIn(key: CellKey, { sheet, area }: Block): boolean {
  const at = placeOfKey(key);
  const [row, column] = [at.row - area.row, at.column - area.column];
  return at.sheet === sheet && row >= 0 && row < area.rows && column >= 0 && column < area.columns;
}

function groupsOf<Key, Thing>(sets: Sets<Key>, thingOf: (key: Key) => Thing | undefined): Group<Thing>[] {
  return [...sets.bySet()].map(([set, keys]) => ({
    figures: sets.figuresOf(set),
    things: keys.flatMap((key) => thingOf(key) ?? []),
  }));
}
