import type { ICellData, IRange, Nullable, Workbook } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { ISheetLocationBase } from '@univerjs/sheets';
import type { Text } from '../../core';
import { cellName, rangeName } from '../../xlsx/geometry';

type Filled = Record<string, Record<string, Nullable<IRange>>>;

const holds = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell && (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== '')));

/** Which cells stand in the way of an answer that fills several; undefined where the page does not know how many it fills. */
export function blockedText(formulas: FormulaDataModel, workbook: Workbook, at: ISheetLocationBase): Text | undefined {
  const sheet = workbook.getSheetBySheetId(at.subUnitId);
  const ranges = (formulas.getArrayFormulaRange()?.[at.unitId]?.[at.subUnitId] ?? {}) as Filled;
  const range = ranges[at.row]?.[at.col];
  if (!sheet || !range) return undefined;
  const isTooLong = range.endRow >= sheet.getRowCount();
  if (isTooLong || range.endColumn >= sheet.getColumnCount()) return beyond(rangeName(range), isTooLong);
  const spilled = formulas.getArrayFormulaCellData()?.[at.unitId]?.[at.subUnitId];
  const found: string[] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      if (row === at.row && column === at.col) continue;
      if (holds(sheet.getCellRaw(row, column)) || holds(spilled?.[row]?.[column])) found.push(cellName(row, column));
    }
  }
  return inTheWay(rangeName(range), found);
}

function inTheWay(range: string, [first, ...others]: readonly string[]): Text | undefined {
  if (first === undefined) return undefined;
  const count = others.length;
  if (count === 0) {
    return {
      fr: `Le résultat remplit ${range}, et la cellule ${first} n’est pas vide : videz-la, ou déplacez la formule.`,
      en: `The result fills ${range}, and cell ${first} is not empty: clear it, or move the formula.`,
    };
  }
  return {
    fr: `Le résultat remplit ${range}, et la cellule ${first} n’est pas vide, ni ${count === 1 ? others[0] : `${count} autres`} : videz-les, ou déplacez la formule.`,
    en: `The result fills ${range}, and cell ${first} is not empty, nor ${count === 1 ? `is ${others[0]}` : `are ${count} others`}: clear them, or move the formula.`,
  };
}

const beyond = (range: string, isTooLong: boolean): Text => ({
  fr: `Le résultat remplit ${range}, qui dépasse la fin de la feuille : déplacez la formule plus haut ou plus à gauche, ou ajoutez des ${isTooLong ? 'lignes' : 'colonnes'}.`,
  en: `The result fills ${range}, which goes beyond the end of the sheet: move the formula higher or further left, or add ${isTooLong ? 'rows' : 'columns'}.`,
});
