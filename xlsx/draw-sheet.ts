import type ExcelJS from 'exceljs';
import type { CellValue, DataValidation, Style, Worksheet } from 'exceljs';
import { type Area, absolute, onSheet, relative } from '../core/formula/addresses';
import { storedFormula } from '../core/formula/in-file';
import type { Style as PlanStyle } from '../core/grids/language/look';
import type { Plan, PlanCell, PlanCondition, PlanNote, PlanValidation } from '../core/grids/language/plan';
import { footerCodes } from '../core/grids/language/print';
import type { CellResult, Results } from '../engine/evaluate';
import { dateOfSerial, pointsOfPixels, widthOfPixels } from './geometry';

/** A grid and what each of its cells shows. */
export interface Computed {
  readonly plan: Plan;
  readonly results: Results;
}

/** ECMA-376, 18.3.1.63. */
const PAPERS = { letter: 1 as ExcelJS.PaperSize };

/** A grid as a sheet of a file; what ExcelJS cannot write (charts, names, sizes of notes) is added to its parts later. */
export function drawSheet(file: ExcelJS.Workbook, { plan, results }: Computed): Worksheet {
  const { print, hasGridlines: showGridLines, frozenRows: ySplit } = plan;
  const footer = footerCodes(print);
  const sheet = file.addWorksheet(plan.sheet, {
    views: [{ state: 'frozen', xSplit: 0, ySplit, showGridLines, activeCell: relative(plan.start) }],
    pageSetup: {
      paperSize: PAPERS[print.paper],
      orientation: print.orientation,
      scale: print.scale,
      // ExcelJS writes the first « $ » of each corner, and no other: LibreOffice then sees no print area.
      printArea: absolute(print.area).replace(/(^|:)\$/g, '$1'),
      horizontalCentered: print.isCentered,
      margins: print.margins,
      ...(print.titleRows > 0 && { printTitlesRow: `1:${print.titleRows}` }),
    },
    headerFooter: { oddFooter: `&L${footer.left}&R${footer.right}` },
    properties: { tabColor: { argb: argb(plan.tabColor) } },
  });
  plan.columns.forEach((width, index) => {
    sheet.getColumn(index + 1).width = widthOfPixels(width);
  });
  plan.rows.forEach((height, index) => {
    sheet.getRow(index + 1).height = pointsOfPixels(height);
  });
  for (const row of print.breaks) sheet.getRow(row).addPageBreak();
  drawCells(sheet, plan, results);
  for (const merge of plan.merges) sheet.mergeCells(relative(merge));
  for (const validation of plan.validations) validate(sheet, validation);
  for (const note of plan.notes) sheet.getCell(note.row + 1, note.column + 1).note = noteOf(note, plan);
  plan.conditions.forEach((condition, index) => {
    const rule: ExcelJS.ConditionalFormattingRule = {
      type: 'expression',
      priority: index + 1,
      formulae: [storedFormula(condition.formula)],
      style: conditionStyle(condition),
    };
    sheet.addConditionalFormatting({ ref: relative(condition.area), rules: [rule] });
  });
  return sheet;
}

function drawCells(sheet: Worksheet, plan: Plan, results: Results): void {
  for (const cell of plan.cells) {
    const target = sheet.getCell(cell.row + 1, cell.column + 1);
    Object.assign(target, styleOf(plan.styles[cell.look], cell.pattern));
    const value = cell.link ? linkOf(cell.value, cell.link) : fileValue(cell, results);
    if (value !== undefined) target.value = value;
  }
}

const linkOf = (value: PlanCell['value'] = '', link: NonNullable<PlanCell['link']>): CellValue => ({
  text: String(value),
  hyperlink: `#${onSheet(link.sheet, relative(link))}`,
});

const resultAt = (results: Results, row: number, column: number): CellResult | undefined => results[row]?.[column];

/** A formula with its last value; a value; or, in a cell that a formula fills, what it put there. */
function fileValue({ row, column, value, formula, spill }: PlanCell, results: Results): CellValue | undefined {
  const result = resultAt(results, row, column);
  if (formula === undefined) return value ?? result;
  const stored = { formula: storedFormula(formula), result: result ?? '' };
  if (spill === undefined) return stored;
  return { ...stored, shareType: 'array', ref: filledPart(spill, results) } as CellValue;
}

/** The part of its area that a formula fills today. */
function filledPart({ row, column, rows, columns }: Area, results: Results): string {
  let lastRow = row;
  let lastColumn = column;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      if (resultAt(results, r, c) === undefined) continue;
      lastRow = Math.max(lastRow, r);
      lastColumn = Math.max(lastColumn, c);
    }
  }
  return relative({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 });
}

export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

function styleOf(style: PlanStyle, pattern: string | undefined): Partial<Style> {
  const line = (color: string) => ({ style: 'thin', color: { argb: argb(color) } }) as const;
  const { font, size, bold, italic, underline, color, fill, above, below } = style;
  return {
    font: { name: font, size, bold, italic, underline, color: { argb: argb(color) } },
    alignment: {
      horizontal: style.align,
      vertical: style.vertical,
      wrapText: style.wrap,
      indent: style.isIndented ? 1 : 0,
    },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } }),
    ...((above || below) && { border: { ...(above && { top: line(above) }), ...(below && { bottom: line(below) }) } }),
    ...(pattern && { numFmt: pattern }),
  };
}

/** In a conditional format, a solid fill is held by its background colour. */
const conditionStyle = ({ color, fill, bold }: PlanCondition): Partial<Style> => ({
  font: { color: { argb: argb(color) }, bold },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fill) } },
});

const noteOf = ({ text }: PlanNote, { styles: { help } }: Plan): ExcelJS.Comment => ({
  texts: [{ font: { name: help.font, size: help.size }, text }],
  margins: { insetmode: 'auto', inset: [] },
});

const ERROR_STYLES = { refuse: 'stop', warn: 'warning' } as const;

function validationOf(validation: PlanValidation): DataValidation {
  const shown = {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: ERROR_STYLES[validation.otherwise],
    errorTitle: validation.title,
    error: validation.message,
  };
  switch (validation.kind) {
    case 'list':
      return { ...shown, type: 'list', formulae: [`"${validation.choices.join(',')}"`] };
    case 'listFrom':
      return { ...shown, type: 'list', formulae: [absolute(validation.source)] };
    case 'date': {
      const days = [validation.min, validation.max].map(dateOfSerial);
      return { ...shown, type: 'date', operator: 'between', formulae: days };
    }
    default:
      return validation.max === undefined
        ? { ...shown, type: 'decimal', operator: 'greaterThanOrEqual', formulae: [validation.min] }
        : { ...shown, type: 'decimal', operator: 'between', formulae: [validation.min, validation.max] };
  }
}

function validate(sheet: Worksheet, validation: PlanValidation): void {
  const { row, column, rows, columns } = validation.area;
  const rule = validationOf(validation);
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) sheet.getCell(r + 1, c + 1).dataValidation = rule;
  }
}
