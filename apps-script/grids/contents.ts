import { withOurNames } from '../../core/formula';
import { relative } from '../../core/formula/addresses';
import { cellFormula } from '../../core/formula/in-sheets';
import type { Plan, PlanCell } from '../../core/grids/language/plan';
import { allCells, matrixOf } from './matrix';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Values and formulas, in one call: what starts with « = » is a formula. */
export function writeContents(sheet: Sheet, plan: Plan): void {
  allCells(sheet, plan).setValues(matrixOf<string | number>(plan, '', contentOf));
}

/**
 * Sheets reads what a script writes as if it were typed: an apostrophe before a text, which is not shown, says that it
 * is one.
 */
function contentOf({ value = '', formula, spill, isText }: PlanCell): string | number {
  if (formula !== undefined) return cellFormula(formula, spill !== undefined);
  const content = typeof value === 'string' ? withOurNames(value) : value;
  return isText ? `'${content}` : content;
}

/** Texts that lead to another sheet of the batch; `idOf` gives the id of a sheet by its name. */
export function writeLinks(sheet: Sheet, plan: Plan, idOf: (sheet: string) => number): void {
  for (const { row, column, value = '', link } of plan.cells) {
    if (!link) continue;
    const text = SpreadsheetApp.newRichTextValue()
      .setText(withOurNames(String(value)))
      .setLinkUrl(`#gid=${idOf(link.sheet)}&range=${relative(link)}`)
      .build();
    sheet.getRange(row + 1, column + 1).setRichTextValue(text);
  }
}

/** Rows that are merged across the same columns, one under another, are merged in one call. */
export function mergeCells(sheet: Sheet, { merges }: Plan): void {
  const across = merges.filter(({ rows }) => rows === 1).sort((a, b) => a.column - b.column || a.row - b.row);
  for (const area of merges) if (area.rows > 1) sheet.getRange(relative(area)).merge();
  let block = across[0];
  if (!block) return;
  for (const next of across.slice(1)) {
    const follows =
      next.column === block.column && next.columns === block.columns && next.row === block.row + block.rows;
    if (follows) {
      block = { ...block, rows: block.rows + 1 };
      continue;
    }
    sheet.getRange(relative(block)).mergeAcross();
    block = next;
  }
  sheet.getRange(relative(block)).mergeAcross();
}
