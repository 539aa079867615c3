import type { Area } from '../../core/formula/addresses';
import { type AnyoneBook, type AnyoneCell, areaOfCell, type Block } from './book';

/** A cell of a workbook as one number: sheet, row, column. */
export type CellKey = number;

const COLUMNS = 16_384;
const ROWS = 1_048_576;
export const cellKey = (sheet: number, row: number, column: number): CellKey => (sheet * ROWS + row) * COLUMNS + column;
export const placeOfKey = (key: CellKey): { readonly sheet: number; readonly row: number; readonly column: number } => {
  const column = key % COLUMNS;
  const rows = (key - column) / COLUMNS;
  return { sheet: Math.floor(rows / ROWS), row: rows % ROWS, column };
};

/** A cell with a formula, and the sheet it is in. */
export interface FormulaCell {
  readonly sheet: number;
  readonly cell: AnyoneCell;
  readonly formula: string;
}

/** What an area holds, as far as its sheet is used. */
export interface Content {
  /** Cells that people fill in, or leave blank. */
  readonly inputs: readonly CellKey[];
  /** The formulas that fill others. */
  readonly formulas: readonly FormulaCell[];
  /** Below and beside what the sheet uses: all blank. */
  readonly blank: readonly Block[];
}

/** The cells of a workbook, by their place. */
export class Cells {
  /** In the order one reads them. */
  readonly formulas: readonly FormulaCell[];
  private readonly byKey = new Map<CellKey, AnyoneCell>();
  private readonly owners = new Map<CellKey, FormulaCell>();
  private readonly used: { rows: number; columns: number }[];
  private readonly known = new Map<string, Content>();

  constructor(book: AnyoneBook) {
    this.used = book.sheets.map(() => ({ rows: 0, columns: 0 }));
    this.formulas = book.sheets.flatMap(({ cells }, sheet) =>
      [...cells]
        .sort((a, b) => a.row - b.row || a.column - b.column)
        .flatMap((cell) => (cell.formula === undefined ? [] : [{ sheet, cell, formula: cell.formula }])),
    );
    book.sheets.forEach(({ cells }, sheet) => {
      for (const cell of cells) {
        this.byKey.set(cellKey(sheet, cell.row, cell.column), cell);
        this.use(sheet, cell.row + 1, cell.column + 1);
      }
    });
    for (const formula of this.formulas) this.own(formula);
  }

  private use(sheet: number, rows: number, columns: number): void {
    const used = this.used[sheet];
    if (!used) return;
    used.rows = Math.max(used.rows, rows);
    used.columns = Math.max(used.columns, columns);
  }

  private own(formula: FormulaCell): void {
    const { row, column, rows, columns } = areaOfCell(formula.cell);
    this.use(formula.sheet, row + rows, column + columns);
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) this.owners.set(cellKey(formula.sheet, r, c), formula);
    }
  }

  at(key: CellKey): AnyoneCell | undefined {
    return this.byKey.get(key);
  }

  /** The formula that fills a cell, its own or that of another. */
  ownerOf(key: CellKey): FormulaCell | undefined {
    return this.owners.get(key);
  }

  contentOf(place: Block): Content {
    const { sheet, area } = place;
    const name = [sheet, area.row, area.column, area.rows, area.columns].join(' ');
    const content = this.known.get(name) ?? this.read(place);
    this.known.set(name, content);
    return content;
  }

  private read({ sheet, area }: Block): Content {
    const used = this.used[sheet] ?? { rows: 0, columns: 0 };
    const rows = Math.max(0, Math.min(area.rows, used.rows - area.row));
    const columns = Math.max(0, Math.min(area.columns, used.columns - area.column));
    const inputs: CellKey[] = [];
    const formulas = new Set<FormulaCell>();
    for (let row = area.row; row < area.row + rows; row++) {
      for (let column = area.column; column < area.column + columns; column++) {
        const key = cellKey(sheet, row, column);
        const owner = this.owners.get(key);
        if (owner) formulas.add(owner);
        else inputs.push(key);
      }
    }
    const blank = beyond(area, columns === 0 ? 0 : rows, columns).map((part) => ({ sheet, area: part }));
    return { inputs, formulas: [...formulas], blank };
  }
}

/** What is left of an area without its first rows and columns: below, then beside. */
function beyond(area: Area, rows: number, columns: number): Area[] {
  if (rows === 0) return [area];
  const below = { ...area, row: area.row + rows, rows: area.rows - rows };
  const beside = { ...area, column: area.column + columns, columns: area.columns - columns, rows };
  return [below, beside].filter((part) => part.rows > 0 && part.columns > 0);
}
