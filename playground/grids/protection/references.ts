import type { ICellData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { tokenize } from '../../../core/formula';
import { type Area, areaOf, type Point } from '../../../core/formula/addresses';
import type { GridRecord } from './record';

/** A formula of a grid, and cells that it reads. */
export interface Reading {
  readonly sheetId: string;
  readonly at: Point;
  readonly readSheetId: string;
  readonly read: Area;
  /** The formula calls one of our functions. */
  readonly isOurs: boolean;
}

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;
const bare = (cell: string): string => cell.replaceAll('$', '').toUpperCase();
export const sheetName = (text: string): string =>
  text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;

/** The cells that a formula reads, each with the name of its sheet where it says one. */
export function cellsRead(formula: string): { readonly sheet?: string; readonly read: Area }[] {
  const tokens = tokenize(formula);
  const found: { readonly sheet?: string; readonly read: Area }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at];
    if (first?.kind !== 'name' || !CELL.test(first.text)) continue;
    const isNamed = tokens[at - 1]?.text === '!' && tokens[at - 2]?.kind === 'sheet';
    const sheet = isNamed ? { sheet: sheetName(tokens[at - 2]?.text ?? '') } : {};
    const last = tokens[at + 1]?.text === ':' ? tokens[at + 2] : undefined;
    const isRange = last?.kind === 'name' && CELL.test(last.text);
    found.push({ ...sheet, read: areaOf(isRange ? `${bare(first.text)}:${bare(last.text)}` : bare(first.text)) });
    if (isRange) at += 2;
  }
  return found;
}

/** All that the formulas of grids read, in the whole workbook. */
export function* readings(
  workbook: Workbook,
  recordOf: (sheetId: string) => GridRecord | undefined,
): Generator<Reading> {
  const idOf = new Map(workbook.getSheets().map((sheet) => [sheet.getName(), sheet.getSheetId()]));
  for (const sheet of workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    const record = recordOf(sheetId);
    if (!record) continue;
    for (const { at, formula } of formulasIn(sheet, record)) {
      for (const { sheet: named, read } of cellsRead(formula)) {
        const readSheetId = named === undefined ? sheetId : idOf.get(named);
        if (readSheetId !== undefined) yield { sheetId, at, readSheetId, read, isOurs: formula.includes('MUTU.') };
      }
    }
  }
}

/** Cells to fill in too: some take up what another sheet holds, until one types over them. */
function* formulasIn(sheet: Worksheet, { computed, inputs }: GridRecord): Generator<{ at: Point; formula: string }> {
  for (const { row, column, rows, columns } of [...computed, ...inputs]) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const formula = ownFormula(sheet.getCellRaw(r, c));
        if (formula) yield { at: { row: r, column: c }, formula };
      }
    }
  }
}

export const ownFormula = (cell: Nullable<ICellData>): string | undefined => cell?.f || undefined;

/** « =IF('Besoins'!$A$9="","",'Besoins'!$A$9) » takes up one cell of another sheet, and does nothing else. */
export function takenUp(formula: string): { readonly sheet: string; readonly at: Area } | undefined {
  const [, cell = ''] = /^=IF\((.+)="","",\1\)$/.exec(formula) ?? [];
  const [read, more] = cellsRead(cell);
  if (read?.sheet === undefined || more || read.read.rows > 1 || read.read.columns > 1) return undefined;
  return /^(?:'[^']*(?:''[^']*)*'|[^'!]+)!\$?[A-Z]+\$?\d+$/i.test(cell)
    ? { sheet: read.sheet, at: read.read }
    : undefined;
}
