import type { Language, Text } from '../../core';
import { areaOf, cellArea, columnIndex, columnName, relative } from '../../core/formula/addresses';
import { referenceIn } from '../../core/formula/references';
import type {
  Cells,
  CellValue,
  Change,
  Done,
  Host,
  HostKind,
  Inserted,
  InsertOptions,
  Refused,
  Replaced,
  Selection,
  SheetCell,
  SheetRange,
  Spelling,
} from '../../panel/host';
import { spellingOf } from '../../panel/spelling';

/** What one writes for a cell: a value, a formula as text that starts with « = », or a formula with its result. */
export type FakeCell = CellValue | { readonly formula: string; readonly value: CellValue };
export type FakeSheet = Readonly<Record<string, FakeCell>>;

export interface FakeOptions {
  readonly language?: Language;
  readonly kind?: HostKind;
  readonly spelling?: Spelling;
  readonly cannot?: Host['cannot'];
  readonly undo?: Host['undo'];
  /** Defined names → « Feuille 1!B2 ». */
  readonly names?: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  /** What every writing answers instead of being done. */
  readonly refusal?: Text;
}

/** A workbook in memory, behind the interface of hosts. It computes nothing: a result is what was put there. */
export class FakeHost implements Host {
  readonly kind: HostKind;
  readonly language: Language;
  readonly spelling: Spelling;
  readonly cannot: Host['cannot'];
  readonly undo: 'one-step' | 'copies';
  /** What was asked, in order: « writeFormula Feuille 1!B2 =MUTU.SEUIL(1,2,3) ». */
  readonly log: string[] = [];
  private readonly sheets: Map<string, Map<string, FakeCell>>;
  private selected: SheetRange & { readonly cell: string };
  private readonly selectionListeners = new Set<(selection: Selection | undefined) => void>();
  private readonly editListeners = new Set<() => void>();

  constructor(
    sheets: Readonly<Record<string, FakeSheet>>,
    private readonly options: FakeOptions = {},
  ) {
    this.kind = options.kind ?? 'embedded';
    this.language = options.language ?? 'fr';
    this.spelling = options.spelling ?? spellingOf(this.language);
    this.cannot = options.cannot ?? {};
    this.undo = options.undo ?? 'one-step';
    this.sheets = new Map(Object.entries(sheets).map(([name, cells]) => [name, new Map(Object.entries(cells))]));
    this.selected = { sheet: [...this.sheets.keys()][0] ?? '', range: 'A1', cell: 'A1' };
  }

  // --- For tests --------------------------------------------------------------------------------------------------

  /** What a person does: a click, a drag. */
  select(sheet: string, range: string): void {
    this.selected = { sheet, range, cell: range.split(':')[0] ?? range };
    for (const listener of this.selectionListeners) listener(this.selectionNow());
  }

  set(sheet: string, cell: string, content: FakeCell): void {
    this.sheets.get(sheet)?.set(cell, content);
    for (const listener of this.editListeners) listener();
  }

  formulaAt(sheet: string, cell: string): string {
    return formulaOf(this.sheets.get(sheet)?.get(cell) ?? null);
  }

  valueAt(sheet: string, cell: string): CellValue {
    return valueIn(this.sheets.get(sheet)?.get(cell) ?? null);
  }

  // --- The interface ----------------------------------------------------------------------------------------------

  selection(): Promise<Selection | undefined> {
    return Promise.resolve(this.selectionNow());
  }

  onSelection(listener: (selection: Selection | undefined) => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  onEdit(listener: () => void): () => void {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  }

  read(references: readonly string[], sheet: string): Promise<readonly (Cells | undefined)[]> {
    return Promise.resolve(
      references.map((text) => {
        const found = referenceIn(this.options.names?.[text] ?? text);
        const on = found?.sheet ?? sheet;
        return found && this.sheets.has(on) ? this.cellsOf(on, found.range) : undefined;
      }),
    );
  }

  everySheet(): Promise<readonly Cells[]> {
    return Promise.resolve(
      [...this.sheets.keys()]
        .filter((sheet) => !this.options.hidden?.includes(sheet))
        .flatMap((sheet) => this.usedCells(sheet) ?? []),
    );
  }

  writeFormula(at: SheetCell, formula: string): Promise<Done | Refused> {
    this.log.push(`writeFormula ${at.sheet}!${at.cell} ${formula}`);
    if (this.options.refusal) return Promise.resolve({ refused: this.options.refusal });
    this.set(at.sheet, at.cell, formula);
    return Promise.resolve({ done: true });
  }

  replace(changes: readonly Change[]): Promise<Replaced | Refused> {
    this.log.push(`replace ${changes.map((change) => `${change.sheet}!${change.range}`).join(' ')}`);
    if (this.options.refusal) return Promise.resolve({ refused: this.options.refusal });
    for (const { sheet, range, contents } of changes) {
      const area = areaOf(range);
      contents.forEach((row, i) => {
        row.forEach((content, j) => {
          const cell = relative(cellArea(area.row + i, area.column + j));
          this.sheets.get(sheet)?.set(cell, 'formula' in content ? content.formula : content.value);
        });
      });
    }
    for (const listener of this.editListeners) listener();
    return Promise.resolve({ done: true, copies: [] });
  }

  insertGrids(choice: string, { filled, onProgress }: InsertOptions): Promise<Inserted | Refused> {
    this.log.push(`insertGrids ${choice} ${filled ? 'filled' : 'empty'}`);
    if (this.options.refusal) return Promise.resolve({ refused: this.options.refusal });
    onProgress({ current: 1, total: 1, sheet: choice });
    this.sheets.set(choice, new Map());
    return Promise.resolve({ done: true, sheets: [choice], warnings: [] });
  }

  go({ sheet, range }: SheetRange): Promise<Done | Refused> {
    this.log.push(`go ${sheet}!${range}`);
    this.select(sheet, range);
    return Promise.resolve({ done: true });
  }

  focusCells(): void {
    this.log.push('focusCells');
  }

  private selectionNow(): Selection {
    const content = this.sheets.get(this.selected.sheet)?.get(this.selected.cell) ?? null;
    return { ...this.selected, formula: formulaOf(content), value: valueIn(content) };
  }

  private usedCells(sheet: string): Cells | undefined {
    const areas = [...(this.sheets.get(sheet)?.keys() ?? [])].map(areaOf);
    if (areas.length === 0) return undefined;
    const rows = Math.max(...areas.map(({ row }) => row)) + 1;
    const columns = Math.max(...areas.map(({ column }) => column)) + 1;
    return this.cellsOf(sheet, relative({ row: 0, column: 0, rows, columns }));
  }

  private cellsOf(sheet: string, range: string): Cells {
    if (!/\d/.test(range)) {
      const used = areaOf(this.usedCells(sheet)?.range ?? 'A1');
      const [first = 'A', end = first] = range.split(':');
      const last = Math.max(columnIndex(first), Math.min(columnIndex(end), used.columns - 1));
      return this.cellsOf(sheet, `${first}1:${columnName(last)}${used.rows}`);
    }
    const area = areaOf(range);
    const contents = Array.from({ length: area.rows }, (_, i) =>
      Array.from(
        { length: area.columns },
        (_, j) => this.sheets.get(sheet)?.get(relative(cellArea(area.row + i, area.column + j))) ?? null,
      ),
    );
    return {
      sheet,
      range,
      values: contents.map((row) => row.map(valueIn)),
      formulas: contents.map((row) => row.map(formulaOf)),
    };
  }
}

function formulaOf(content: FakeCell): string {
  if (typeof content === 'object' && content) return content.formula;
  return typeof content === 'string' && content.startsWith('=') ? content : '';
}

function valueIn(content: FakeCell): CellValue {
  if (typeof content === 'object' && content) return content.value;
  return formulaOf(content) ? null : content;
}
