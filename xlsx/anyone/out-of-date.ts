import { areaOf } from '../../core/formula/addresses';
import { plainFormula } from '../../core/formula/in-file';
import type { SheetRange } from '../../core/formula/references';
import type { NamedPlace } from '../../core/kept/read-sheet';
import { cellName } from '../geometry';
import type { Book } from '../read/book';
import type { AnyoneBook, AnyoneCell } from './book';
import { cellsBelow } from './graph';

/**
 * The cells that a file held out of date, its formulas being back: the figures that its sheet « Mutu » said to be so, and what
 * reads them, from near or far. That they show something else once they are calculated is as it must be.
 */
export function outOfDateIn(book: Book, figuresOutOfDate: readonly NamedPlace[]): readonly SheetRange[] {
  if (figuresOutOfDate.length === 0) return [];
  const placed = (sheet: string, row: number, column: number): string => `${sheet.toLowerCase()}!${row}!${column}`;
  const said = new Set(figuresOutOfDate.map(({ sheet, area }) => placed(sheet, area.row, area.column)));
  const nameOf = (sheet: number): string => book.sheets[sheet]?.name ?? '';
  const late = cellsBelow(bookOf(book), ({ sheet, row, column }) => said.has(placed(nameOf(sheet), row, column)));
  return late.map(({ sheet, row, column }) => ({ sheet: nameOf(sheet), range: cellName(row, column) }));
}

const bookOf = ({ sheets, names }: Book): AnyoneBook => ({
  sheets: sheets.map(({ name, cells }) => ({
    name,
    cells: cells.map(
      ({ row, column, formula, fills }): AnyoneCell => ({
        row,
        column,
        ...(formula !== undefined && { formula: plainFormula(formula) }),
        ...(fills !== undefined && { fills: areaOf(fills) }),
      }),
    ),
  })),
  names: names.map(({ content, ...name }) => ({ ...name, content: plainFormula(content).slice(1) })),
});
