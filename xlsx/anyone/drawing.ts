import { cellArea } from '../../core/formula/addresses';
import { heightFor, LOOKS, type LookName, ROW_HEIGHT } from '../../core/grids/language/look';
import type { PlanCell } from '../../core/grids/language/plan';
import { COLUMN } from '../../core/kept/layout';
import type { CellResult } from '../../engine/evaluate';
import type { CellValue } from './book';

/** Pixels. */
export const WIDTHS = [190, 90, 130, 450, 150, 100];
const VALUE_WIDTH = 96;

/** A sheet being drawn, row by row. */
export class SheetDrawing {
  readonly cells: PlanCell[] = [];
  readonly heights: number[] = [];
  private readonly shown: (CellResult | undefined)[][] = [];
  private columns = COLUMN.links + 1;

  get results(): readonly (readonly (CellResult | undefined)[])[] {
    return Array.from({ length: this.rows }, (_, row) => this.shown[row] ?? []);
  }
  get rows(): number {
    return this.heights.length;
  }
  get widths(): number[] {
    return [...WIDTHS, ...Array.from({ length: this.columns - WIDTHS.length }, () => VALUE_WIDTH)];
  }

  /** Makes room for rows below, and gives the first of them. */
  addRows(count = 1): number {
    const first = this.rows;
    for (let added = 0; added < count; added++) this.heights.push(ROW_HEIGHT);
    return first;
  }

  text(row: number, column: number, value: string, look: LookName): void {
    this.cells.push({ row, column, value, look });
    this.reach(column);
  }

  /** A text over several columns, or wrapped in its own. */
  wrapped(row: number, column: number, value: string, look: LookName, columns = 1): void {
    this.text(row, column, value, look);
    const width = WIDTHS.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    this.heights[row] = Math.max(this.heights[row] ?? 0, heightFor(value, width, LOOKS[look]));
  }

  /** As it was: numbers, texts, whether it is so; an error as its text. */
  value(row: number, column: number, value: CellValue | undefined, look: LookName, pattern?: string): void {
    this.reach(column);
    this.cells.push({ row, column, look, ...(typeof value === 'number' && pattern && { pattern }) });
    if (value !== undefined) this.show(row, column, typeof value === 'object' ? value.error : value);
  }

  /** `isArray`: it goes through ranges cell by cell. */
  formula(row: number, column: number, formula: string, result: CellResult, look: LookName, isArray = false): void {
    this.cells.push({ row, column, formula, look, ...(isArray && { spill: cellArea(row, column) }) });
    this.show(row, column, result);
    this.reach(column);
  }

  private show(row: number, column: number, result: CellResult): void {
    const line = this.shown[row] ?? [];
    line[column] = result;
    this.shown[row] = line;
  }

  private reach(column: number): void {
    this.columns = Math.max(this.columns, column + 1);
  }
}
