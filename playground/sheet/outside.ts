import type { IRange, Workbook, Worksheet } from '@univerjs/core';
import type { Text } from '../../core';
import { tokenize } from '../../core/formula';
import { readRange } from '../../xlsx/geometry';

const CELL = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i;

/** A formula that names a cell beyond the end of its sheet: Univer knows no such name. */
export function outsideOf(formula: string, workbook: Workbook, sheetId: string): Text | undefined {
  const tokens = tokenize(formula);
  for (let at = 0; at < tokens.length; at++) {
    const { kind, text = '' } = tokens[at] ?? {};
    const sheet = sheetBefore(tokens, at, workbook) ?? workbook.getSheetBySheetId(sheetId);
    if (kind !== 'name' || !CELL.test(text) || !sheet) continue;
    const beyond = beyondEnd(readRange(text, sheet.getRowCount(), sheet.getColumnCount()), sheet, text);
    if (beyond) return beyond;
  }
  return undefined;
}

/** What is said of a range that begins beyond the end of its sheet; `written` is how it is named. */
export function beyondEnd(range: IRange, sheet: Worksheet, written: string): Text | undefined {
  const rows = sheet.getRowCount();
  const columns = sheet.getColumnCount();
  if (range.startRow >= rows) return beyondRows(written, rows);
  return range.startColumn >= columns ? beyondColumns(written, columns) : undefined;
}

function sheetBefore(tokens: ReturnType<typeof tokenize>, at: number, workbook: Workbook) {
  const sheet = tokens[at - 1]?.text === '!' ? tokens[at - 2] : undefined;
  if (sheet?.kind !== 'sheet') return undefined;
  return workbook.getSheetBySheetName(sheet.text.replace(/^'|'$/g, '').replaceAll("''", "'"));
}

const beyondRows = (cell: string, rows: number): Text => ({
  fr: `${cell} : cette feuille s’arrête à la ligne ${rows}. Pour en ajouter : clic droit sur le numéro d’une ligne, « Insérer ».`,
  en: `${cell}: this sheet ends at row ${rows}. To add some: right-click the number of a row, “Insert”.`,
});

const beyondColumns = (cell: string, columns: number): Text => ({
  fr: `${cell} : cette feuille a ${columns} colonnes. Pour en ajouter : clic droit sur la lettre d’une colonne, « Insérer ».`,
  en: `${cell}: this sheet has ${columns} columns. To add some: right-click the letter of a column, “Insert”.`,
});
