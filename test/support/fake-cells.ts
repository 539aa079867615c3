import type { Made } from './fake-google';

/** What Google Sheets gives a new sheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export interface SheetOptions {
  readonly id?: number;
  readonly isProtected?: boolean;
  readonly rows?: number;
  readonly columns?: number;
}

/** What a typed text becomes: a formula, a text when it is marked so, a number or a date where it looks like one. */
function typed(content: unknown): { formula: string; value: unknown } {
  if (typeof content !== 'string') return { formula: '', value: content };
  if (content.startsWith('=')) return { formula: content, value: '#NAME?' };
  if (content.startsWith("'")) return { formula: '', value: content.slice(1) };
  const isRead = /^[-+(]?[\d$]|^\p{L}+ \d{4}$|^\d+er? |^(?:true|false|vrai|faux)$/iu.test(content);
  return { formula: '', value: isRead ? { readAs: content } : content };
}

const CONTENTS = ['Values', 'Formulas'];

/** One sheet's contents: a kind of content (values, formulas, notes…) → « row,column » → what the cell holds. */
export class FakeSheet {
  name: string;
  readonly id: number;
  readonly isProtected: boolean;
  isHidden = false;
  /** What a formula gives, worked out when it is asked for; without it, every formula is #NAME?. */
  evaluate: ((formula: string, sheet: string) => unknown) | undefined;
  rows: number;
  columns: number;
  readonly merges: string[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  /** What is set on the whole sheet: frozen rows, colour of the tab… */
  readonly settings: Record<string, unknown> = {};
  conditions: readonly Made[] = [];
  readonly charts: Made[] = [];
  private readonly grids = new Map<string, Map<string, unknown>>();

  constructor(name: string, { id = 0, isProtected = false, rows = NEW_ROWS, columns = NEW_COLUMNS }: SheetOptions) {
    this.name = name;
    this.id = id;
    this.isProtected = isProtected;
    this.rows = rows;
    this.columns = columns;
  }

  get(kind: string, row: number, column: number): unknown {
    const formula = kind === 'Values' && this.evaluate ? this.held('Formulas', row, column) : '';
    return formula === '' ? this.held(kind, row, column) : this.evaluate?.(String(formula), this.name);
  }

  private held(kind: string, row: number, column: number): unknown {
    return this.grids.get(kind)?.get(`${row},${column}`) ?? '';
  }

  /** As « copy » then « paste »: what a cell holds, formula or value, but not how it looks. */
  paste(row: number, column: number, from: FakeSheet, fromRow: number, fromColumn: number): void {
    if (this.isProtected) throw new Error('You are trying to edit a protected cell or object.');
    for (const kind of CONTENTS) this.put(kind, row, column, from.held(kind, fromRow, fromColumn));
  }

  /** The same sheet under another name: contents, looks, sizes. */
  copyInto(copy: FakeSheet): void {
    for (const [kind, grid] of this.grids) copy.grids.set(kind, new Map(grid));
    copy.evaluate = this.evaluate;
  }

  /** As a script writes. */
  set(kind: string, row: number, column: number, content: unknown): void {
    if (this.isProtected) throw new Error('You are trying to edit a protected cell or object.');
    if (kind === 'Values') this.type(row, column, content);
    else this.put(kind, row, column, content);
  }

  /** As a person types or pastes: text that starts with « = » is a formula. */
  type(row: number, column: number, content: unknown): void {
    const { formula, value } = typed(content);
    this.put('Formulas', row, column, formula);
    this.put('Values', row, column, value);
  }

  private put(kind: string, row: number, column: number, content: unknown): void {
    const grid = this.grids.get(kind) ?? new Map<string, unknown>();
    grid.set(`${row},${column}`, content);
    this.grids.set(kind, grid);
  }

  /** The last row and the last column that hold something. */
  get extent(): readonly [number, number] {
    const filled = CONTENTS.flatMap((kind) =>
      [...(this.grids.get(kind) ?? [])].filter(([, content]) => content !== ''),
    );
    const at = (index: number): number => Math.max(0, ...filled.map(([key]) => Number(key.split(',')[index])));
    return [at(0), at(1)];
  }
}
