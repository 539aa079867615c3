import type { Plan } from '../../core/grids/language/plan';
import { addCharts } from './charts';
import { mergeCells, writeContents, writeLinks } from './contents';
import { dress } from './looks';
import { runsOf } from './matrix';
import { addConditions, addNotes, validate } from './rules';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Room left for the user under a grid and beside it; a new sheet has 1000 rows, of which most would stay empty. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 2;

/** Gives a new sheet the rows and the columns that its grid needs, before anything points to them. */
export function resize(sheet: Sheet, plan: Plan): void {
  const rows = plan.rows.length + SPARE_ROWS;
  const columns = plan.columns.length + SPARE_COLUMNS;
  const rowsNow = sheet.getMaxRows();
  const columnsNow = sheet.getMaxColumns();
  if (rows < rowsNow) sheet.deleteRows(rows + 1, rowsNow - rows);
  if (rows > rowsNow) sheet.insertRowsAfter(rowsNow, rows - rowsNow);
  if (columns < columnsNow) sheet.deleteColumns(columns + 1, columnsNow - columns);
  if (columns > columnsNow) sheet.insertColumnsAfter(columnsNow, columns - columnsNow);
}

/** Draws a plan on its own new sheet. `idOf` gives the id of a sheet of the batch by its name. */
export function drawSheet(sheet: Sheet, plan: Plan, idOf: (sheet: string) => number): void {
  measure(sheet, plan);
  writeContents(sheet, plan);
  dress(sheet, plan);
  writeLinks(sheet, plan, idOf);
  mergeCells(sheet, plan);
  validate(sheet, plan);
  addConditions(sheet, plan);
  addNotes(sheet, plan);
  addCharts(sheet, plan);
  sheet.setHiddenGridlines(!plan.hasGridlines);
  sheet.setTabColor(plan.tabColor);
  sheet.setFrozenRows(plan.frozenRows);
}

/** Widths and heights in pixels, neighbours that are alike in one call; the most frequent height is set first. */
function measure(sheet: Sheet, plan: Plan): void {
  for (const { start, count, item } of runsOf(plan.columns)) sheet.setColumnWidths(start + 1, count, item);
  const usual = Math.min(...plan.rows);
  sheet.setRowHeights(1, plan.rows.length, usual);
  for (const { start, count, item } of runsOf(plan.rows)) {
    if (item !== usual) sheet.setRowHeights(start + 1, count, item);
  }
}
