import {
  type ICellData,
  ICommandService,
  type Injector,
  type IRange,
  type Nullable,
  Tools,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import { type IOrderRule, SortType } from '@univerjs/preset-sheets-sort';
import { SetRangeValuesCommand, SheetsSelectionsService } from '@univerjs/sheets';
import type { Language, Text } from '../../../core';
import { type Area, type Point, relative } from '../../../core/formula/addresses';
import type { PlanList } from '../../../core/grids/language/plan';
import { inLanguage } from '../../../core/values/text';
import { showMessage } from '../../bar/messages';
import { compareTexts } from '../../repairs/sorted-accents';
import { areaOfRange, isIn, meets } from './areas';
import { asOwnDoing } from './guard';
import { isComputed } from './record';
import { ownFormula, takenUp } from './references';
import { SORTS_PARTS, SORTS_PLACES, sorted, sortsRead } from './sentences';
import { readerOfRows, readIn } from './structure';
import { type GridSheet, quotedName } from './workbook';

type Cell = Nullable<ICellData>;

export type Order = readonly IOrderRule[];
export type Sorting = { readonly refused: Text } | { readonly list: Area } | undefined;

/** What becomes of a sort of this range: nothing to say of it, refused, or whole rows of a list. */
export function sortingOf(injector: Injector, sheet: GridSheet, range: IRange, columns: readonly number[]): Sorting {
  const { record } = sheet;
  const area = areaOfRange(range);
  const lists = record.lists.filter((list) => meets(list.area, area));
  const list = listWhereOneStands(injector, sheet) ?? (lists.length === 1 ? lists[0] : undefined);
  if (!list || !meets(list.area, area)) {
    if (lists.length > 0) return { refused: SORTS_PARTS };
    const others = [...record.computed, ...record.inputs].some((one) => meets(one, area));
    return others ? { refused: SORTS_PLACES } : undefined;
  }
  if (list.isOrdered) return { refused: SORTS_PLACES };
  const { row } = list.area;
  if (!columns.every((column) => isIn(list.area, { row, column }))) return { refused: SORTS_PARTS };
  const reader = readerOfRows(list.area, readIn(injector, sheet), sheet) ?? sourceOf(sheet, list.area);
  return reader ? { refused: sortsRead(reader) } : { list: list.area };
}

/** Univer extends a selection to all that touches it, titles and totals: the list is the one where one stands. */
export function listWhereOneStands(injector: Injector, { record }: GridSheet): PlanList | undefined {
  const at = whereOneStands(injector);
  return at && record.lists.find((list) => isIn(list.area, at));
}

export function whereOneStands(injector: Injector): Point | undefined {
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  return primary ? { row: primary.actualRow, column: primary.actualColumn } : undefined;
}

/** The sheet that some cells of the list are taken up from: sorting would leave them where they are. */
function sourceOf({ workbook, sheetId }: GridSheet, list: Area): Text | undefined {
  const sheet = workbook.getSheetBySheetId(sheetId);
  for (let column = list.column; column < list.column + list.columns; column++) {
    const formula = ownFormula(sheet?.getCellRaw(list.row, column));
    const taken = formula && takenUp(formula);
    if (taken) return quotedName(taken.sheet);
  }
  return undefined;
}

/** The rows of a list in another order, all the cells that one fills in; what is computed follows by itself. */
export async function sortList(
  injector: Injector,
  sheet: GridSheet,
  list: Area,
  orderRules: Order,
  language: Language,
): Promise<void> {
  const worksheet = sheet.workbook.getSheetBySheetId(sheet.sheetId);
  if (!worksheet) return;
  const rows = Array.from({ length: list.rows }, (_, index) => list.row + index);
  const shown = shownIn(injector, sheet, worksheet);
  const isBlankRow = (row: number): boolean =>
    filledColumns(sheet, list, row).every((column) => isBlank(shown(row, column)));
  const order = [...rows].sort((a, b) => {
    if (isBlankRow(a) !== isBlankRow(b)) return isBlankRow(a) ? 1 : -1;
    for (const { colIndex, type } of orderRules) {
      const found = compare(shown(a, colIndex), shown(b, colIndex), type === SortType.DESC, language);
      if (found !== 0) return found;
    }
    return a - b;
  });
  const value: Record<number, Record<number, ICellData>> = {};
  rows.forEach((row, index) => {
    const from = order[index] ?? row;
    if (from === row) return;
    const cells: Record<number, ICellData> = {};
    for (const column of filledColumns(sheet, list, row)) {
      cells[column] = movedCell(injector, sheet, worksheet.getCellRaw(from, column), row - from);
    }
    value[row] = cells;
  });
  const params = { unitId: sheet.unitId, subUnitId: sheet.sheetId, value };
  if (Object.keys(value).length > 0) {
    await asOwnDoing(() => injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, params));
  }
  showMessage(inLanguage(sorted(relative(list)), language));
}

const filledColumns = ({ record }: GridSheet, { column, columns }: Area, row: number): readonly number[] =>
  Array.from({ length: columns }, (_, index) => column + index).filter(
    (at) => !isComputed(record, { row, column: at }),
  );

/** What a cell shows, be it what a formula elsewhere put there. */
function shownIn(injector: Injector, { unitId, sheetId }: GridSheet, worksheet: Worksheet) {
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()?.[unitId]?.[sheetId];
  return (row: number, column: number): ICellData['v'] =>
    (spilled?.[row]?.[column] ?? worksheet.getCellRaw(row, column))?.v;
}

const isBlank = (value: ICellData['v']): boolean => value === undefined || value === null || value === '';

/** Blanks last whatever the order; numbers before words. */
function compare(a: ICellData['v'], b: ICellData['v'], isDescending: boolean, language: Language): number {
  if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
  const found =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : typeof a === 'number' || typeof b === 'number'
        ? Number(typeof b === 'number') - Number(typeof a === 'number')
        : compareTexts(String(a), String(b), language);
  return isDescending ? -found : found;
}

/** All that was in the place is replaced; a formula still reads the cells beside it. */
function movedCell(injector: Injector, { workbook }: GridSheet, cell: Cell, down: number): ICellData {
  const style = workbook.getStyles().getStyleByCell(cell);
  const f = cell?.f ? injector.get(LexerTreeBuilder).moveFormulaRefOffset(cell.f, 0, down) : null;
  return {
    v: cell?.v ?? null,
    t: cell?.t ?? null,
    f,
    si: null,
    p: cell?.p ? Tools.deepClone(cell.p) : null,
    custom: cell?.custom ? Tools.deepClone(cell.custom) : null,
    ...(style && { s: Tools.deepClone(style) }),
  };
}
