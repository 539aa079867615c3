import { areaOf, relative } from '../../core/templates/address';
import type { Plan, PlanCell } from '../../core/templates/plan';
import { withOurNames } from '../names';
import { cellFormula } from './formula';
import { matrixOf, type Size } from './matrix';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Values and formulas, in one call: what starts with « = » is a formula. */
export function writeContents(sheet: Sheet, plan: Plan, size: Size): void {
  sheet.getRange(1, 1, size.rows, size.columns).setValues(matrixOf<string | number>(plan, size, '', contentOf));
}

function contentOf({ value = '', formula, spill }: PlanCell): string | number {
  if (formula !== undefined) return cellFormula(formula, spill !== undefined);
  return typeof value === 'string' ? asText(withOurNames(value)) : value;
}

/**
 * Sheets reads what a script writes as if it were typed: « 2 à 3 », « 1er mars » or « Vrai » could become something
 * else than a text. An apostrophe before it, which is not shown, says that it is one.
 */
export const asText = (value: string): string =>
  /^[^\p{L}«“(]|\d|^(?:vrai|faux|true|false)$/iu.test(value) ? `'${value}` : value;

/** Texts that lead to another sheet of the batch; `idOf` gives the id of a sheet by its name. */
export function writeLinks(sheet: Sheet, plan: Plan, idOf: (sheet: string) => number): void {
  for (const { row, column, value = '', link } of plan.cells) {
    if (!link) continue;
    const text = SpreadsheetApp.newRichTextValue()
      .setText(withOurNames(String(value)))
      .setLinkUrl(`#gid=${idOf(link.sheet)}&range=${link.cell}`)
      .build();
    sheet.getRange(row + 1, column + 1).setRichTextValue(text);
  }
}

/** Rows that are merged across the same columns, one under another, are merged in one call. */
export function mergeCells(sheet: Sheet, { merges }: Plan): void {
  const areas = merges.map(areaOf);
  const across = areas.filter(({ rows }) => rows === 1).sort((a, b) => a.column - b.column || a.row - b.row);
  for (const area of areas) if (area.rows > 1) sheet.getRange(relative(area)).merge();
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
