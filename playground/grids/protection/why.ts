import {
  type Injector,
  IUniverInstanceService,
  type Nullable,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Text } from '../../../core';
import { tokenize } from '../../../core/formula';
import { areaOf, type Point, relative } from '../../../core/formula/addresses';
import { isName } from '../../../core/formula/references';
import { isComputed, isLabel, isProtectedCell } from './record';
import { cellsRead, ownFormula, takenUp } from './references';
import { computes, labels, takesUp } from './sentences';
import { type GridSheet, gridSheet, quotedName } from './workbook';

/** Why a cell, by its name, takes nothing; nothing where it does. */
export function whyProtected(injector: Injector, sheetName: string, cell: string): Text | undefined {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const subUnitId = workbook?.getSheetBySheetName(sheetName)?.getSheetId();
  const sheet = workbook && subUnitId ? gridSheet(injector, { unitId: workbook.getUnitId(), subUnitId }) : undefined;
  const { row, column } = areaOf(cell);
  const isRefused = sheet && !sheet.record.isLifted && isProtectedCell(sheet.record, { row, column });
  return isRefused ? whyRefused(injector, sheet, { row, column }) : undefined;
}

/** What a protected cell is, and where the change is to be made. */
export function whyRefused(injector: Injector, sheet: GridSheet, at: Point): Text {
  const cell = relative(at);
  if (isLabel(sheet.record, at) && !isComputed(sheet.record, at)) return labels(cell);
  const formula = formulaFor(injector, sheet, at);
  const taken = formula === undefined ? undefined : takenUp(formula);
  if (taken) return takesUp(cell, placeIn(taken.sheet, relative(taken.at)));
  return computes(cell, formula === undefined ? undefined : readBy(formula));
}

const placeIn = (sheet: string | undefined, cells: string): Text => {
  if (sheet === undefined) return { fr: cells, en: cells };
  const name = quotedName(sheet);
  return { fr: `${name.fr} ${cells}`, en: `${name.en} ${cells}` };
};

/** Its own, or the one that fills it. */
function formulaFor(injector: Injector, { workbook, unitId, sheetId }: GridSheet, at: Point): string | undefined {
  const worksheet = workbook.getSheetBySheetId(sheetId);
  const own = ownFormula(worksheet?.getCellRaw(at.row, at.column));
  if (own) return own;
  const head = spillOver(injector, unitId, sheetId, at);
  if (head) return ownFormula(worksheet?.getCellRaw(head.row, head.column));
  // Of a column that is not full: the formula stands higher.
  for (let row = at.row - 1; row >= 0; row--) {
    const above = ownFormula(worksheet?.getCellRaw(row, at.column));
    if (above) return above;
  }
  return undefined;
}

export interface Spill {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}
type Spills = Record<string, Record<string, Nullable<Spill>> | null>;

/** Formulas that fill several cells, and the cells that they fill today. */
export function spillsOf(
  injector: Injector,
  unitId: string,
  sheetId: string,
): readonly { head: Point; spill: Spill }[] {
  const rows = (injector.get(FormulaDataModel).getArrayFormulaRange()?.[unitId]?.[sheetId] ?? {}) as Spills;
  return Object.entries(rows).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, spill]) =>
      spill ? [{ head: { row: Number(row), column: Number(column) }, spill }] : [],
    ),
  );
}

const spillOver = (injector: Injector, unitId: string, sheetId: string, { row, column }: Point): Point | undefined =>
  spillsOf(injector, unitId, sheetId).find(
    ({ spill }) =>
      row >= spill.startRow && row <= spill.endRow && column >= spill.startColumn && column <= spill.endColumn,
  )?.head;

const MOST = 3;

/** « B9:D20, prix, « Liste des coûts » C5 » */
function readBy(formula: string): Text | undefined {
  const cells = cellsRead(formula).map(({ sheet, read }) => placeIn(sheet, relative(read)));
  const names = tokenize(formula)
    .filter(({ kind, text }) => kind === 'name' && isName(text))
    .map(({ text }): Text => ({ fr: text, en: text }));
  const all = [...cells, ...names].filter((one, index, list) => list.findIndex(({ fr }) => fr === one.fr) === index);
  if (all.length === 0) return undefined;
  const shown = all.slice(0, MOST);
  const more = all.length > MOST ? '…' : '';
  const joined = (language: 'fr' | 'en'): string => shown.map((one) => one[language]).join(', ') + more;
  return { fr: joined('fr'), en: joined('en') };
}
