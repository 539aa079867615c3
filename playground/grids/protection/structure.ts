import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Text } from '../../../core';
import { type Area, columnName, type Point, relative } from '../../../core/formula/addresses';
import { columnsOf, holds, isIn, meets, rowsOf } from './areas';
import { isComputed } from './record';
import { ownFormula, type Reading, readings, takenUp } from './references';
import {
  crossesComputed,
  deletesColumn,
  headRow,
  INSERTS_COLUMN,
  insertsAbove,
  insertsAmongPlaced,
  insertsAmongRead,
  insertsBelow,
  insertsInBlock,
  MOVES,
  MOVES_ROWS,
  readRow,
  SHIFTS,
} from './sentences';
import { recordsOf } from './store';
import { spillsOf } from './why';
import { type GridSheet, nameOfSheet, quotedName } from './workbook';

/** Why rows and columns of a grid are not to come, go or move so; nothing where they may. */

/** What the formulas of all the grids of the workbook read in this sheet. */
export function readIn(injector: Injector, { workbook, unitId, sheetId }: GridSheet): readonly Reading[] {
  const records = recordsOf(injector);
  return [...readings(workbook, (id) => records.of(unitId, id))].filter(({ readSheetId }) => readSheetId === sheetId);
}

/** Who reads rows of a list one at a time: a name here, a name there, not the column. */
export function readerOfRows(area: Area, read: readonly Reading[], sheet: GridSheet): Text | undefined {
  const single = read.filter(
    (one) => one.read.rows === 1 && holds(area, one.read) && !isOwnRow(one, area, sheet.sheetId),
  );
  const rows = new Set(single.map((one) => one.read.row));
  const [first] = single;
  if (rows.size < 2 || !first) return undefined;
  const elsewhere = single.find(({ sheetId }) => sheetId !== sheet.sheetId) ?? first;
  return nameOfSheet(sheet.workbook, elsewhere.sheetId);
}

/** Two formulas on end that are not the same, one row lower: a month after another, or one partner of another list after another. */
function areEachTheirOwn(injector: Injector, { workbook, sheetId }: GridSheet, area: Area, row: number): boolean {
  const sheet = workbook.getSheetBySheetId(sheetId);
  const lexer = injector.get(LexerTreeBuilder);
  const at = (r: number, column: number): string | undefined =>
    r < area.row + area.rows ? ownFormula(sheet?.getCellRaw(r, column)) : undefined;
  const changes = (r: number, column: number): boolean => {
    const [one, next] = [at(r, column), at(r + 1, column)];
    return one !== undefined && next !== undefined && lexer.moveFormulaRefOffset(one, 0, 1) !== next;
  };
  return Array.from({ length: area.columns }, (_, index) => area.column + index).some((column) => {
    const above = at(row - 1, column);
    // What takes up a name of another sheet becomes a cell to fill in; the first row of a list may have a formula apart.
    if (above === undefined || takenUp(above) || !changes(row - 1, column)) return false;
    return at(row + 1, column) === undefined || changes(row, column);
  });
}

/** One of our functions takes a column of the list beside one of as many rows elsewhere: keys here, the caps of the same partners there. */
function isPaired(injector: Injector, { workbook, unitId, sheetId }: GridSheet, area: Area): boolean {
  const records = recordsOf(injector);
  const byFormula = new Map<string, Reading[]>();
  for (const one of readings(workbook, (id) => records.of(unitId, id))) {
    if (!one.isOurs || one.read.rows !== area.rows) continue;
    const formula = `${one.sheetId} ${relative(one.at)}`;
    byFormula.set(formula, [...(byFormula.get(formula) ?? []), one]);
  }
  const isOfRows = ({ readSheetId, read }: Reading): boolean => readSheetId === sheetId && read.row === area.row;
  return [...byFormula.values()].some((together) => {
    const own = together.filter(isOfRows);
    return own.some(({ read }) => meets(read, area)) && own.length < together.length;
  });
}

/** A formula of the row itself moves with it. */
const isOwnRow = ({ sheetId, at, read }: Reading, area: Area, listSheet: string): boolean =>
  sheetId === listSheet && isIn(area, at) && at.row === read.row;

export function whyNotInsertRows(injector: Injector, sheet: GridSheet, inserted: Area): Text | undefined {
  const { row } = inserted;
  for (const { area } of sheet.record.lists) {
    const end = area.row + area.rows;
    if (row === area.row) return insertsAbove(area.row + 1);
    if (row === end) return insertsBelow(end);
    if (row < area.row || row > end) continue;
    const reader = readerOfRows(area, readIn(injector, sheet), sheet);
    if (reader) return insertsAmongRead(area.row + 1, end, reader);
    if (areEachTheirOwn(injector, sheet, area, row) || isPaired(injector, sheet, area))
      return insertsAmongPlaced(area.row + 1, end);
  }
  const block = readIn(injector, sheet).find(
    ({ isOurs, read }) => isOurs && row > read.row && row < read.row + read.rows && !isOfList(sheet, read),
  );
  return block && insertsInBlock(block.read.row + 1, block.read.row + block.read.rows);
}

const isOfList = ({ record }: GridSheet, read: Area): boolean => record.lists.some(({ area }) => meets(area, read));

export function whyNotDeleteRows(injector: Injector, sheet: GridSheet, deleted: Area): Text | undefined {
  const gone = rowsOf(deleted);
  const reading = readIn(injector, sheet).find(
    ({ sheetId, at, read }) => holds(gone, read) && !(sheetId === sheet.sheetId && isIn(gone, at)),
  );
  if (reading) {
    const { row } = reading.read;
    return readRow(row + 1, nameOfSheet(sheet.workbook, reading.sheetId), originOf(sheet, row));
  }
  if (sheet.record.isLifted) return undefined;
  const head = computedIn(sheet, gone).find((at) => fillsBelow(sheet, at, deleted.row + deleted.rows));
  if (head) return headRow(head.row + 1);
  const crossed = computedIn(sheet, gone).find((at) => !sheet.record.lists.some(({ area }) => isIn(area, at)));
  return crossed && crossesComputed(crossed.row + 1, relative(crossed));
}

/** Where what a row holds is typed: the sheet that it takes its name from, or its own. */
function originOf({ workbook, sheetId, record }: GridSheet, row: number): Text {
  const sheet = workbook.getSheetBySheetId(sheetId);
  for (const { area } of record.lists) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (let column = area.column; column < area.column + area.columns; column++) {
      const formula = ownFormula(sheet?.getCellRaw(row, column));
      const taken = formula && takenUp(formula);
      if (taken) return quotedName(taken.sheet);
    }
  }
  return nameOfSheet(workbook, sheetId);
}

function computedIn({ record, workbook, sheetId }: GridSheet, gone: Area): readonly Point[] {
  const sheet = workbook.getSheetBySheetId(sheetId);
  const lastRow = Math.min(gone.row + gone.rows, sheet?.getRowCount() ?? 0);
  const found: Point[] = [];
  for (const { row, column, rows, columns } of record.computed.filter((area) => meets(area, gone))) {
    for (let r = Math.max(row, gone.row); r < Math.min(row + rows, lastRow); r++) {
      for (let c = column; c < column + columns; c++) found.push({ row: r, column: c });
    }
  }
  return found;
}

/** Its formula also fills the first row that stays, which has none of its own. */
function fillsBelow({ record, workbook, sheetId }: GridSheet, at: Point, next: number): boolean {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!ownFormula(sheet?.getCellRaw(at.row, at.column))) return false;
  const below = { row: next, column: at.column };
  return isComputed(record, below) && !ownFormula(sheet?.getCellRaw(next, at.column));
}

export function whyNotInsertColumns(injector: Injector, sheet: GridSheet, inserted: Area): Text | undefined {
  const { column } = inserted;
  const isCut = (first: number, last: number): boolean => column > first && column <= last;
  const cutsList = sheet.record.lists.some(({ area }) => isCut(area.column, area.column + area.columns - 1));
  const spills = spillsOf(injector, sheet.unitId, sheet.sheetId);
  const cutsResult = spills.some(({ spill }) => isCut(spill.startColumn, spill.endColumn));
  return cutsList || cutsResult ? INSERTS_COLUMN : undefined;
}

export function whyNotDeleteColumns(injector: Injector, sheet: GridSheet, deleted: Area): Text | undefined {
  const gone = columnsOf(deleted);
  const reading = readIn(injector, sheet).find(
    ({ sheetId, at, read }) => holds(gone, read) && !(sheetId === sheet.sheetId && isIn(gone, at)),
  );
  if (reading) return deletesColumn(columnName(reading.read.column));
  if (sheet.record.isLifted) return undefined;
  const [computed] = computedIn(sheet, gone);
  return computed && deletesColumn(columnName(computed.column));
}

const isOfGrid = ({ record }: GridSheet, area: Area): boolean =>
  [...record.computed, ...record.inputs].some((one) => meets(one, area));

export const whyNotMove = (sheet: GridSheet, ...areas: readonly Area[]): Text | undefined =>
  !sheet.record.isLifted && areas.some((area) => isOfGrid(sheet, area)) ? MOVES : undefined;

/** Whole rows dragged elsewhere, or whole columns. */
export const whyNotMoveRows = (sheet: GridSheet, ...areas: readonly Area[]): Text | undefined =>
  areas.some((area) => isOfGrid(sheet, area)) ? MOVES_ROWS : undefined;

/** `shifted`: what moves, from the cells themselves to the edge of the sheet. */
export const whyNotShift = (sheet: GridSheet, shifted: Area): Text | undefined =>
  isOfGrid(sheet, shifted) ? SHIFTS : undefined;
