import { type FormulaToken, tokenize } from '../../core/formula';
import { type Area, relative } from '../../core/formula/addresses';
import { storedFormula } from '../../core/formula/in-file';
import { type SheetRange, writtenFrom } from '../../core/formula/references';
import type { Book, BookSheet } from '../read/book';
import type { FileCell, FileValue } from '../read/sheet';
import { childOf } from '../read/xml';
import { isMark, STATES } from './marks';
import { type FigureLine, type NamedPlace, readAnyoneSheet } from './read-sheet';
import { rewritten, type WrittenReference, writtenReferences } from './references';
import { isUntouched } from './untouched';

/** A workbook whose figures are formulas again. */
export interface Restored {
  readonly book: Book;
  /** How many formulas came back. */
  readonly count: number;
  /** Where a figure was changed by hand, or what its formula reads is gone: what stands there stays. */
  readonly stayed: readonly SheetRange[];
}

/** A file made for anyone, as it was before; any other file as it is. */
export function restored(book: Book): Restored {
  for (const [position, sheet] of book.sheets.entries()) {
    const lines = readAnyoneSheet(sheet);
    if (lines && book.sheets.length > 1) return new Restoring(book, position).restore(lines);
  }
  return { book, count: 0, stayed: [] };
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

class Restoring {
  private readonly sheets: ReadonlyMap<string, BookSheet>;
  private readonly cells = new Map<BookSheet, Map<string, FileCell>>();
  private readonly stayed: SheetRange[] = [];
  private count = 0;

  constructor(
    private readonly book: Book,
    /** Where the sheet « Mutu » stands. */
    private readonly position: number,
  ) {
    const others = book.sheets.filter((_, index) => index !== position);
    this.sheets = new Map(others.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  restore(lines: readonly FigureLine[]): Restored {
    for (const line of lines) this.restoreFigure(line);
    return { book: this.bookWithout(), count: this.count, stayed: this.stayed };
  }

  private restoreFigure(line: FigureLine): void {
    const place = line.places.length > 0 ? line.places[0] : { sheet: line.sheet, area: line.area };
    const sheet = place && this.sheets.get(place.sheet.toLowerCase());
    // Whoever deleted the figure, or its sheet, has no use for its formula.
    if (!place || !sheet) return;
    const formula = followed(line, place);
    if (formula === undefined || !this.isUntouched(sheet, place.area, line)) {
      this.stayed.push({ sheet: sheet.name, range: relative(place.area) });
      return;
    }
    const cells = this.cellsOf(sheet);
    const { row, column, rows, columns } = place.area;
    const key = keyOf(row, column);
    // An array formula may fill one cell; « @ » reads one of a range, as a formula that is none does.
    const isArray = rows > 1 || columns > 1 || !formula.includes('@');
    const fills = isArray ? { fills: relative(place.area) } : {};
    cells.set(key, { style: 0, ...cells.get(key), row, column, formula: storedFormula(formula), ...fills });
    this.count++;
  }

  private isUntouched(sheet: BookSheet, { row, column, rows, columns }: Area, { area, values }: FigureLine): boolean {
    // A figure grows by the rows that are inserted in it, not by thousands.
    if (!values || rows * columns > MOST_GROWN + 2 * area.rows * area.columns) return false;
    const cells = this.cellsOf(sheet);
    const now: (FileValue | undefined)[][] = [];
    for (let r = row; r < row + rows; r++) {
      const line = Array.from({ length: columns }, (_, c) => cells.get(keyOf(r, column + c)));
      if (line.some((cell) => cell?.formula !== undefined && !ERROR.test(cell.formula))) return false;
      now.push(line.map((cell) => cell?.value));
    }
    return isUntouched(now, values);
  }

  private cellsOf(sheet: BookSheet): Map<string, FileCell> {
    const known = this.cells.get(sheet);
    if (known) return known;
    const cells = new Map(sheet.cells.map((cell) => [keyOf(cell.row, cell.column), cell]));
    this.cells.set(sheet, cells);
    return cells;
  }

  /** Without the sheet « Mutu », its name and its marks. */
  private bookWithout(): Book {
    const { book, position } = this;
    const isOther = ({ sheet }: { readonly sheet?: number }): boolean => sheet !== position;
    const moved = <Name extends { readonly sheet?: number }>(name: Name): Name =>
      name.sheet !== undefined && name.sheet > position ? { ...name, sheet: name.sheet - 1 } : name;
    const left = <Name extends { readonly name: string; readonly sheet?: number }>(names: readonly Name[]): Name[] =>
      names.filter((name) => isOther(name) && name.name !== STATES).map(moved);
    return {
      ...book,
      sheets: book.sheets.filter((_, index) => index !== position).map((sheet) => this.sheetWithout(sheet)),
      names: left(book.names),
      hiddenNames: left(book.hiddenNames),
      builtIn: left(book.builtIn),
    };
  }

  private sheetWithout(sheet: BookSheet): BookSheet {
    const conditions = sheet.conditions
      .map(({ ref, rules }) => ({ ref, rules: rules.filter((rule) => !isMark(childOf(rule, 'formula')?.text ?? '')) }))
      .filter(({ rules }) => rules.length > 0);
    const cells = this.cells.get(sheet);
    return { ...sheet, conditions, ...(cells && { cells: [...cells.values()] }) };
  }
}

const MOST_GROWN = 2000;
/** LibreOffice writes an error that no formula gives as a formula of that error alone. */
const ERROR = /^#(?:N\/A|[A-Z0-9/]+[!?])$/;

/** The formula of a figure, with the addresses that its cells have now; undefined when one of them is gone. */
function followed({ formula, sheet, places }: FigureLine, own: NamedPlace): string | undefined {
  const tokens = tokenize(formula);
  const { references } = writtenReferences(tokens);
  const ranks = ranksOf(references, sheet);
  const count = new Set(ranks).size;
  if (places.length <= 1) return formula;
  if (places.length !== count + 1) return undefined;
  const texts = tokens.map(({ text }) => text);
  for (const [index, reference] of references.entries()) {
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
