import type { ICellData, Nullable } from '@univerjs/core';
import type { ISheetLocation } from '@univerjs/sheets';
import type { Language, Text } from '../../core';
import { withEachSheet } from '../../core/formula/across-sheets';
import { inLanguage } from '../../core/values/text';
import { cellName } from '../../xlsx/geometry';
import { showMessage } from '../bar/messages';

/** =SOMME(Janv:Mars!B5) has each sheet named in it, as one of a file has; and one is told, since a sheet to come will not be in it. */
export function withSheetsNamed(
  cell: Nullable<ICellData>,
  { workbook, row, col }: ISheetLocation,
  language: Language,
): Nullable<ICellData> {
  if (!cell?.f) return cell;
  const sheets = workbook.getSheets().map((sheet) => sheet.getName());
  const named = withEachSheet(cell.f, sheets);
  if (named === undefined || named === cell.f) return cell;
  showMessage(inLanguage(saidOf(cellName(row, col)), language));
  return { ...cell, f: named };
}

const saidOf = (cell: string): Text => ({
  fr: `${cell} : chaque feuille est maintenant nommée dans la formule. Une feuille ajoutée plus tard devra l’être aussi.`,
  en: `${cell}: each sheet is now named in the formula. A sheet added later will have to be named too.`,
});
