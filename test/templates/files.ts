import ExcelJS from 'exceljs';
import { cellArea, relative } from '../../core/formula/addresses';
import type { Template } from '../../core/grids/language/define';
import { type Plan, planOf } from '../../core/grids/language/plan';
import type { Results } from '../../engine/evaluate';
import { renderXlsx } from '../../xlsx/render';
import { evaluated } from '../support/evaluated';

/** A grid in French, filled, and the file that holds it. */
export interface Built {
  readonly plan: Plan;
  readonly results: Results;
  readonly bytes: Uint8Array;
}

const files = new Map<string, Promise<Built>>();

export function built(template: Template): Promise<Built> {
  const known = files.get(template.id) ?? build(template);
  files.set(template.id, known);
  return known;
}

async function build(template: Template): Promise<Built> {
  const plan = planOf(template, { language: 'fr', filled: true });
  const [results = []] = await evaluated([plan]);
  return { plan, results, bytes: await renderXlsx([{ plan, results }]) };
}

export async function sheetOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('The file has no sheet');
  return sheet;
}

/** A file holds days and times as numbers; its reader makes dates of them, to the millisecond. */
export const storedValue = (value: ExcelJS.CellValue | undefined): ExcelJS.CellValue | undefined =>
  value instanceof Date ? Math.round((value.getTime() / 86_400_000 + 25_569) * 86_400) / 86_400 : value;

export const addressOf = ({ row, column }: { row: number; column: number }): string => relative(cellArea(row, column));
