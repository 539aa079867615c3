import type { ICellData, IWorkbookData, Nullable } from '@univerjs/core';
import { plainFormula } from '../../core/formula/in-file';
import { restored } from '../../xlsx/anyone/restore';
import { readBook } from '../../xlsx/read/book';
import type { FileCell } from '../../xlsx/read/sheet';

/**
 * Reads a file that was just written: throws unless it holds every sheet, formula and number of the workbook; in a file for
 * anyone, once its figures are formulas again.
 */
export async function verifyFile(bytes: Uint8Array, workbook: IWorkbookData): Promise<void> {
  const { book } = restored(await readBook(bytes, () => '0.00'));
  const sheets = workbook.sheetOrder.flatMap((id) => workbook.sheets[id] ?? []);
  if (book.sheets.length !== sheets.length) throw new Error(`${book.sheets.length} sheets of ${sheets.length} written`);
  sheets.forEach((sheet, index) => {
    const written = book.sheets[index];
    if (written?.name !== sheet.name) throw new Error(`« ${sheet.name} » is written « ${written?.name} »`);
    const cells = new Map(written?.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
      for (const [column, cell] of Object.entries(line as Record<string, Nullable<ICellData>>)) {
        const found = cells.get(`${row} ${column}`);
        if (cell && !isKept(cell, found)) throw new Error(`${sheet.name}, row ${Number(row) + 1}: ${column} is lost`);
      }
    }
  });
}

function isKept({ f, v, t }: ICellData, found: FileCell | undefined): boolean {
  if (f) return found?.formula !== undefined && unmarked(found.formula) === unmarked(f.replace(/^=/, ''));
  if (v === undefined || v === null || v === '') return true;
  if (typeof v === 'number') return Number(found?.value) === v;
  return typeof v !== 'string' || t === undefined || found?.value !== undefined;
}

/** « @ » is left out of a file where nothing else could be read. */
const unmarked = (formula: string): string => plainFormula(formula).replace(/@/g, '');
