import { onSheet, relative } from '../../core/formula/addresses';
import type { Plan } from '../../core/grids/language/plan';
import { contentsOf, patternsOf } from './contents';
import { drawLooks } from './looks';
import { canNote, drawNotes } from './notes';
import { drawPage } from './print';
import { drawSizes } from './sizes';
import { drawValidations } from './validations';

/**
 * All of a sheet but its charts, as one batch. Neither drawing nor calculating is suspended: the sheet is not the one
 * on screen, its formulas are written at once, and suspending would leave the user's own workbook to recalculate.
 */
export function drawSheet(sheet: Excel.Worksheet, plan: Plan, withSizes: boolean): void {
  drawLinks(sheet, plan);
  const area = sheet.getRange(relative(plan.print.area));
  area.numberFormat = patternsOf(plan);
  area.formulas = contentsOf(plan);
  drawLooks(sheet, plan);
  drawSizes(sheet, plan);
  for (const merge of plan.merges) sheet.getRange(relative(merge)).merge(false);
  drawValidations(sheet, plan);
  drawConditions(sheet, plan);
  if (plan.notes.length > 0 && canNote()) drawNotes(sheet, plan, withSizes);
  drawPage(sheet, plan);
}

/** Before the contents and the looks: a link writes a text and a colour of its own. */
function drawLinks(sheet: Excel.Worksheet, { cells }: Plan): void {
  for (const { row, column, value, link } of cells) {
    if (!link) continue;
    const text = value === undefined ? link.sheet : String(value);
    sheet.getCell(row, column).hyperlink = {
      documentReference: onSheet(link.sheet, relative(link)),
      textToDisplay: text,
      screenTip: link.sheet,
    };
  }
}

function drawConditions(sheet: Excel.Worksheet, { conditions }: Plan): void {
  conditions.forEach(({ area, formula, color, fill, bold }, index) => {
    const condition = sheet.getRange(relative(area)).conditionalFormats.add('Custom');
    condition.custom.rule.formula = formula;
    condition.custom.format.font.color = color;
    condition.custom.format.font.bold = bold;
    condition.custom.format.fill.color = fill;
    condition.priority = index;
  });
}
