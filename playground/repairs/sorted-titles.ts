import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  ICommandService,
  type Injector,
  type IRange,
  IUniverInstanceService,
  type Nullable,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { type ISortRangeCommandParams, SortRangeCommand } from '@univerjs/preset-sheets-sort';
import { getSheetCommandTarget } from '@univerjs/sheets';
import type { Language } from '../../core';
import { inLanguage } from '../../core/values/text';
import { showMessage } from '../bar/messages';
import { ASCENDING, CUSTOM, DESCENDING } from '../sheet/sorts';

const STAYED = {
  fr: 'La première ligne, qui porte les titres, est restée à sa place.',
  en: 'The first row, which holds the headings, stayed in its place.',
};

/**
 * « From A to Z » on a table with its headings: Univer 0.25.1 (sortRangeCommand, in sheets-sort) sorts them among the rows. As in
 * Excel, a first row that looks like headings stays; the window that asks for columns has its own box for it.
 */
export function keepSortedTitles(injector: Injector, language: Language): void {
  let isDirect = false;
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (ASCENDING.has(id) || DESCENDING.has(id)) isDirect = true;
    if (CUSTOM.has(id)) isDirect = false;
    if (id !== SortRangeCommand.id || !isDirect) return;
    isDirect = false;
    const asked = params as ISortRangeCommandParams;
    const target = getSheetCommandTarget(injector.get(IUniverInstanceService), asked);
    if (asked.hasTitle || !target || !hasTitles(target.workbook, target.worksheet, asked.range)) return;
    asked.hasTitle = true;
    showMessage(inLanguage(STAYED, language));
  });
}

const isBlank = (cell: Nullable<ICellData>): boolean =>
  !cell?.f && !cell?.p && (cell?.v === undefined || cell.v === null || cell.v === '');
const isText = (cell: Nullable<ICellData>): boolean =>
  !cell?.f && (Boolean(cell?.p) || (typeof cell?.v === 'string' && cell.t !== CellValueType.NUMBER));

/** Words only, above figures, or in bold above what is not. */
function hasTitles(
  workbook: Workbook,
  worksheet: Worksheet,
  { startRow, endRow, startColumn, endColumn }: IRange,
): boolean {
  const cellAt = (row: number, column: number): Nullable<ICellData> => worksheet.getCellRaw(row, column);
  const columns = Array.from({ length: endColumn - startColumn + 1 }, (_, at) => startColumn + at);
  const titled = columns.filter((column) => !isBlank(cellAt(startRow, column)));
  if (titled.length === 0 || startRow === endRow) return false;
  if (!titled.every((column) => isText(cellAt(startRow, column)))) return false;
  const isBold = (row: number, column: number): boolean =>
    workbook.getStyles().getStyleByCell(cellAt(row, column))?.bl === BooleanNumber.TRUE;
  if (titled.every((column) => isBold(startRow, column) && !isBold(startRow + 1, column))) return true;
  return titled.some((column) => isOfFigures(cellAt, column, startRow + 1, endRow));
}

/** Numbers or formulas, but for a text here and there. */
function isOfFigures(
  cellAt: (row: number, column: number) => Nullable<ICellData>,
  column: number,
  first: number,
  last: number,
): boolean {
  let figures = 0;
  let others = 0;
  for (let row = first; row <= last; row++) {
    const cell = cellAt(row, column);
    if (isBlank(cell)) continue;
    if (isText(cell)) others++;
    else figures++;
  }
  return figures > others;
}
