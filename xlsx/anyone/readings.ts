import { tokenize } from '../../core/formula';
import type { Area } from '../../core/formula/addresses';
import { writtenReferences } from '../../core/kept/references';
import type { AnyoneBook, Block } from './book';

/** What one formula reads. */
export interface Readings {
  /** By address, in the order it has them, each once. */
  readonly written: readonly Block[];
  /** Through names. */
  readonly named: readonly Block[];
  /** It gives another answer without any cell having changed: TODAY, RAND. */
  readonly isVolatile: boolean;
  /** It reads cells that nothing in it tells: INDIRECT, OFFSET. */
  readonly isOpen: boolean;
  /** It names a sheet that is not there. */
  readonly isAstray: boolean;
}

const VOLATILE: ReadonlySet<string> = new Set('NOW RAND RANDARRAY RANDBETWEEN TODAY'.split(' '));
const OPEN: ReadonlySet<string> = new Set('INDIRECT OFFSET'.split(' '));

const key = ({ sheet, area: { row, column, rows, columns } }: Block): string =>
  [sheet, row, column, rows, columns].join(' ');

/** Reads formulas of a workbook; each name is read once. */
export class FormulaReader {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly read = new Map<string, Readings>();

  constructor(private readonly book: AnyoneBook) {
    this.sheets = new Map(book.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  }

  /** What a canonical formula of a sheet reads. */
  readings(formula: string, sheet: number, within: readonly string[] = []): Readings {
    const known = `${sheet} ${formula}`;
    const found = this.read.get(known);
    if (found) return found;
    const readings = this.readingsOf(formula, sheet, within);
    if (within.length === 0) this.read.set(known, readings);
    return readings;
  }

  private readingsOf(formula: string, sheet: number, within: readonly string[]): Readings {
    const tokens = tokenize(formula);
    const { references, isOpen } = writtenReferences(tokens);
    const placed = references.map((one) => this.placed(one.sheet, one.area, sheet));
    const written = distinct(placed.flat());
    const called = tokens.flatMap(({ kind, text }) => (kind === 'function' ? [text.toUpperCase()] : []));
    const named = tokens.flatMap(({ kind, text }) =>
      (kind === 'name' || kind === 'function') && !within.includes(text.toLowerCase())
        ? (this.behind(text.toLowerCase(), sheet, within) ?? [])
        : [],
    );
    return {
      written,
      named: distinct(named.flatMap((one) => [...one.written, ...one.named])),
      isVolatile: called.some((name) => VOLATILE.has(name)) || named.some((one) => one.isVolatile),
      isOpen: isOpen || called.some((name) => OPEN.has(name)) || named.some((one) => one.isOpen),
      isAstray: placed.some((places) => places.length === 0),
    };
  }

  private placed(named: string | undefined, area: Area, own: number): Block[] {
    const sheet = named === undefined ? own : this.sheets.get(named.toLowerCase());
    return sheet === undefined ? [] : [{ sheet, area }];
  }

  /** What a name stands for: the one of that sheet, or of the whole workbook. */
  private behind(name: string, sheet: number, within: readonly string[]): Readings | undefined {
    const all = this.book.names.filter((one) => one.name.toLowerCase() === name);
    const found = all.find((one) => one.sheet === sheet) ?? all.find((one) => one.sheet === undefined);
    return found && this.readings(found.content, sheet, [...within, name]);
  }
}

function distinct(places: readonly Block[]): Block[] {
  return [...new Map(places.map((place) => [key(place), place])).values()];
}
