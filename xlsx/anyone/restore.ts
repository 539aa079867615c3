import { relative } from '../../core/formula/addresses';
import { storedFormula } from '../../core/formula/in-file';
import type { SheetRange } from '../../core/formula/references';
import { fateOf, type Held } from '../../core/kept/fate';
import { STATES } from '../../core/kept/layout';
import {
  type FigureLine,
  isKeptSheet,
  type KeptValue,
  type NamedPlace,
  readKeptSheet,
} from '../../core/kept/read-sheet';
import type { Book, BookSheet } from '../read/book';
import type { FileCell, FileValue } from '../read/sheet';
import { childOf } from '../read/xml';
import { isMark } from './marks';

/** A workbook whose figures are formulas again. */
export interface Restored {
  readonly book: Book;
  /** How many formulas came back. */
  readonly count: number;
  /** Where a figure was changed by hand, or what its formula reads is gone: what stands there stays. */
  readonly stayed: readonly SheetRange[];
  /** Those that came back and were out of date in the file. */
  readonly outOfDate: readonly NamedPlace[];
}

/** A file made for anyone, as it was before; any other file as it is. */
export function restored(book: Book): Restored {
  for (const [position, { cells }] of book.sheets.entries()) {
    const lines = isKeptSheet(cells) ? readKeptSheet(cells.map(kept)) : undefined;
    if (lines && book.sheets.length > 1) return new Restoring(book, position).restore(lines);
  }
  return { book, count: 0, stayed: [], outOfDate: [] };
}

const kept = ({ row, column, value, formula }: FileCell) => ({ row, column, value: plainValue(value), formula });

/** The sheet « Mutu » keeps an error as its text. */
function plainValue(value: FileValue | undefined): KeptValue {
  if (typeof value !== 'object') return value;
  return 'error' in value ? value.error : value.richText.map(({ text }) => text).join('');
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

class Restoring {
  private readonly sheets: ReadonlyMap<string, BookSheet>;
  private readonly cells = new Map<BookSheet, Map<string, FileCell>>();
  private readonly stayed: SheetRange[] = [];
  private readonly outOfDate: NamedPlace[] = [];
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
    return { book: this.bookWithout(), count: this.count, stayed: this.stayed, outOfDate: this.outOfDate };
  }

  private restoreFigure(line: FigureLine): void {
    const fate = fateOf(line, (place) => this.heldAt(place));
    const sheet = fate && this.sheetOf(fate.place);
    if (!fate || !sheet || fate.becomes === 'same') return;
    const { area } = fate.place;
    if (fate.becomes === 'value') {
      this.stayed.push({ sheet: sheet.name, range: relative(area) });
      return;
    }
    const { formula } = fate;
    const { row, column, rows, columns } = area;
    const cells = this.cellsOf(sheet);
    const key = keyOf(row, column);
    // An array formula may fill one cell; « @ » reads one of a range, as a formula that is none does.
    const isArray = rows > 1 || columns > 1 || !formula.includes('@');
    const fills = isArray ? { fills: relative(area) } : {};
    cells.set(key, { style: 0, ...cells.get(key), row, column, formula: storedFormula(formula), ...fills });
    if (line.isOutOfDate) this.outOfDate.push(fate.place);
    this.count++;
  }

  private sheetOf = ({ sheet }: NamedPlace): BookSheet | undefined => this.sheets.get(sheet.toLowerCase());

  private heldAt(place: NamedPlace): Held[][] | undefined {
    const sheet = this.sheetOf(place);
    if (!sheet) return undefined;
    const cells = this.cellsOf(sheet);
    const { row, column, rows, columns } = place.area;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => {
        const cell = cells.get(keyOf(row + r, column + c));
        return cell && { value: plainValue(cell.value), formula: cell.formula };
      }),
    );
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
