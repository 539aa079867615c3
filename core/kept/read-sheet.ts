import { tokenize } from '../formula';
import { type Area, areaOf } from '../formula/addresses';
import { callsIn } from '../formula/calls';
import { BACK, CODES, COLUMN, FIRST_VALUE } from './layout';
import { writtenReferences } from './references';

/** What a cell shows: an error is its text; a blank, undefined. */
export type KeptValue = string | number | boolean | undefined;
export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly value?: KeptValue;
  /** Canonical, without its equal sign. */
  readonly formula?: string | undefined;
}

/** A figure as the sheet « Mutu » of a file tells of it. All of it is text that anyone may have written. */
export interface FigureLine {
  /** The line itself: its row, and where its columns begin, whoever inserted some before them. */
  readonly row: number;
  readonly firstColumn: number;
  /** Where it was, and what it was, when the file was made. */
  readonly sheet: string;
  readonly area: Area;
  /** Canonical, its equal sign first. */
  readonly formula: string;
  /** Where it is now, then the cells that its formula calls; undefined for what is gone. Empty where nothing tells. */
  readonly places: readonly (NamedPlace | undefined)[];
  /** Something it depends on has changed since. */
  readonly isOutOfDate?: true;
  /** What it showed, row by row; undefined where the sheet does not say. */
  readonly values?: readonly (readonly KeptValue[])[];
}
export interface NamedPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** More than that, no workbook of people has. */
const MOST = { lines: 20_000, cells: 400_000, formula: 8192 };
const PLACE = /^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/;

/** Whether a sheet is one of ours. */
export const isKeptSheet = (cells: readonly { readonly value?: unknown }[]): boolean =>
  [CODES.formula, CODES.values].every((code) => cells.some(({ value }) => value === code));

/** The lines of a sheet that is one of ours, less those whose formula is back already; undefined for any other. */
export function readKeptSheet(cells: readonly KeptCell[]): readonly FigureLine[] | undefined {
  const codeAt = (code: string): KeptCell | undefined => cells.find(({ value }) => value === code);
  const [formulas, values] = [codeAt(CODES.formula), codeAt(CODES.values)];
  return formulas && values && new SheetReader(cells, formulas, values).lines();
}

class SheetReader {
  private readonly byRow = new Map<number, Map<number, KeptCell>>();

  constructor(
    cells: readonly KeptCell[],
    private readonly formulas: KeptCell,
    private readonly values: KeptCell,
  ) {
    for (const cell of cells) {
      const row = this.byRow.get(cell.row) ?? new Map<number, KeptCell>();
      this.byRow.set(cell.row, row.set(cell.column, cell));
    }
  }

  lines(): FigureLine[] {
    const rowOf = this.valueRows();
    // Whoever inserted columns before those of the codes moved all of them.
    const moved = this.formulas.column - COLUMN.own;
    const lines: FigureLine[] = [];
    let left = MOST.cells;
    for (let row = this.formulas.row + 1; lines.length < MOST.lines; row++) {
      const formula = this.textAt(row, COLUMN.own + moved);
      if (formula === '') return lines;
      const sheet = this.textAt(row, COLUMN.sheet + moved);
      const place = this.textAt(row, COLUMN.place + moved);
      if (formula === BACK || !PLACE.test(place) || formula.length >= MOST.formula) continue;
      const area = areaOf(place);
      left -= area.rows * area.columns;
      if (left < 0) return lines;
      const values = this.valuesAt(rowOf.get(`${sheet}\n${place}`), area);
      const places = this.placesIn(row, COLUMN.links + moved);
      const line = { row, firstColumn: moved, sheet, area, formula: `=${formula}`, places };
      const changes = this.byRow.get(row)?.get(COLUMN.count + moved)?.value;
      const isOutOfDate = typeof changes === 'number' && changes > 0;
      lines.push({ ...line, ...(isOutOfDate && { isOutOfDate }), ...(values && { values }) });
    }
    return lines;
  }

  private textAt(row: number, column: number): string {
    const value = this.byRow.get(row)?.get(column)?.value;
    return typeof value === 'string' ? value : '';
  }

  /** Where the values of each watched block begin. */
  private valueRows(): ReadonlyMap<string, number> {
    const moved = this.values.column - FIRST_VALUE;
    const rows = new Map<string, number>();
    for (const row of Array.from(this.byRow.keys())) {
      const place = this.textAt(row, COLUMN.text + moved);
      if (row > this.values.row && PLACE.test(place))
        rows.set(`${this.textAt(row, COLUMN.sheet + moved)}\n${place}`, row);
    }
    return rows;
  }

  private valuesAt(row: number | undefined, { rows, columns }: Area): KeptValue[][] | undefined {
    if (row === undefined) return undefined;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => this.byRow.get(row + r)?.get(this.values.column + c)?.value),
    );
  }

  /** From the formulas that follow the cells: =IFERROR((ROWS('Coûts'!$B$3)<>1)+(COLUMNS('Coûts'!$B$3)<>1),1). */
  private placesIn(row: number, first: number): (NamedPlace | undefined)[] {
    const places: (NamedPlace | undefined)[] = [];
    for (let column = first; ; column++) {
      const formula = this.byRow.get(row)?.get(column)?.formula;
      if (formula === undefined) return places;
      const tokens = tokenize(formula);
      for (const { name, args } of callsIn(tokens)) {
        const [only] = args;
        if (name.toUpperCase() !== 'COLUMNS' || !only) continue;
        const [reference] = writtenReferences(tokens.slice(only.start, only.end)).references;
        places.push(reference?.sheet === undefined ? undefined : { sheet: reference.sheet, area: reference.area });
      }
    }
  }
}
