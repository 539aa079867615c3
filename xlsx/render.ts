import ExcelJS, { type CellValue, type DataValidation, type Style, type Worksheet } from 'exceljs';
import JSZip from 'jszip';
import { areaOf, onSheet, relative } from '../core/templates/address';
import { ownCalls } from '../core/templates/holes';
import { CONDITION_LOOKS, FONT, LOOKS, type Look } from '../core/templates/look';
import type { Plan, PlanCell, PlanValidation } from '../core/templates/plan';
import type { CellResult, Results } from '../engine/evaluate';
import { addCharts } from './drawings';
import { storedFormula } from './formulas';
import { pointsOfPixels, widthOfPixels } from './geometry';
import { markDynamicArrays, reorderParts, type SpillingCell, writeNames } from './parts';

/** A grid and what each of its cells shows. */
export interface Computed {
  readonly plan: Plan;
  readonly results: Results;
}

/** `asValues`: our formulas written as what they gave, for programs that do not know our functions. */
export interface RenderOptions {
  readonly asValues?: boolean;
}

/** A file that opens well in Excel, LibreOffice and Google Sheets: figures are there even without our functions. */
export async function renderXlsx(
  sheets: readonly Computed[],
  { asValues = false }: RenderOptions = {},
): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.creator = 'Mutu';
  for (const one of sheets) drawSheet(file, one, asValues);
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  await addCharts(
    zip,
    sheets.map((one, index) => ({ ...one, sheet: index + 1 })),
  );
  if (!asValues) await markDynamicArrays(zip, sheets.flatMap(spillingCells));
  await writeNames(
    zip,
    sheets.flatMap(({ plan }) => plan.names.map(({ name, cell }) => ({ name, content: onSheet(plan.sheet, cell) }))),
  );
  await reorderParts(zip);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const LETTER_PAPER = 1 as ExcelJS.PaperSize;
const MARGINS = { left: 0.4, right: 0.4, top: 0.45, bottom: 0.55, header: 0.25, footer: 0.25 };

function drawSheet(file: ExcelJS.Workbook, { plan, results }: Computed, asValues: boolean): void {
  const sheet = file.addWorksheet(plan.sheet, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: plan.frozenRows, showGridLines: false, activeCell: plan.start }],
    pageSetup: {
      paperSize: LETTER_PAPER,
      orientation: 'landscape',
      scale: plan.print.scale,
      printArea: plan.print.area,
      horizontalCentered: true,
      margins: MARGINS,
    },
    headerFooter: { oddFooter: `&L&8${plan.print.footer.replaceAll('&', '&&')}&R&8&P / &N` },
    properties: { tabColor: { argb: argb(LOOKS.heading.fill) } },
  });
  plan.columns.forEach((width, index) => {
    sheet.getColumn(index + 1).width = widthOfPixels(width);
  });
  plan.rows.forEach((height, index) => {
    sheet.getRow(index + 1).height = pointsOfPixels(height);
  });
  for (const row of plan.print.breaks) sheet.getRow(row).addPageBreak();
  drawCells(sheet, plan, results, asValues);
  for (const merge of plan.merges) sheet.mergeCells(merge);
  for (const validation of plan.validations) validate(sheet, validation);
  for (const { cell, text } of plan.notes) sheet.getCell(cell).note = noteOf(text);
  plan.conditions.forEach(({ range, formula, look }, index) => {
    const style = conditionStyle(CONDITION_LOOKS[look]);
    const rule: ExcelJS.ConditionalFormattingRule = {
      type: 'expression',
      priority: index + 1,
      formulae: [storedFormula(formula)],
      style,
    };
    sheet.addConditionalFormatting({ ref: range, rules: [rule] });
  });
}

function drawCells(sheet: Worksheet, plan: Plan, results: Results, asValues: boolean): void {
  for (const cell of plan.cells) {
    const target = sheet.getCell(cell.row + 1, cell.column + 1);
    Object.assign(target, styleOf(LOOKS[cell.look], cell.pattern));
    const value = cell.link ? linkOf(cell) : fileValue(asValues ? withoutOwnFormula(cell) : cell, results);
    if (value !== undefined) target.value = value;
  }
}

const linkOf = ({ value = '', link }: PlanCell): CellValue => ({
  text: String(value),
  hyperlink: `#${onSheet(link?.sheet ?? '', link?.cell ?? 'A1')}`,
});

/** A cell whose formula calls us, as its value; a native one as it is. */
const withoutOwnFormula = ({ formula, spill, ...cell }: PlanCell): PlanCell =>
  formula !== undefined && (spill !== undefined || ownCalls(formula).length > 0) ? cell : { ...cell, formula, spill };

const resultAt = (results: Results, row: number, column: number): CellResult | undefined => results[row]?.[column];

/** A formula with its last value; a value; or, in a cell that a formula fills, what it put there. */
function fileValue({ row, column, value, formula, spill }: PlanCell, results: Results): CellValue | undefined {
  const result = resultAt(results, row, column);
  if (formula === undefined) return value ?? result;
  const stored = { formula: storedFormula(formula), result: result ?? '' };
  if (spill === undefined) return stored;
  return { ...stored, shareType: 'array', ref: filledPart(spill, results) } as CellValue;
}

/** The part of a range that its formula fills today. */
function filledPart(spill: string, results: Results): string {
  const { row, column, rows, columns } = areaOf(spill);
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

const spillingCells = ({ plan }: Computed, index: number): SpillingCell[] =>
  plan.cells
    .filter(({ spill }) => spill !== undefined)
    .map(({ spill }) => ({ sheet: index + 1, cell: spill?.split(':')[0] ?? '' }));

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

function styleOf(look: Look, pattern: string | undefined): Partial<Style> {
  const line = (color: string) => ({ style: 'thin', color: { argb: argb(color) } }) as const;
  return {
    font: {
      name: FONT,
      size: look.size,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      color: { argb: argb(look.color) },
    },
    alignment: {
      horizontal: look.align ?? 'left',
      vertical: look.vertical ?? 'middle',
      wrapText: look.wrap ?? false,
      indent: (look.fill || look.below) && look.align !== 'center' ? 1 : 0,
    },
    ...(look.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(look.fill) } } }),
    ...((look.above || look.below) && {
      border: { ...(look.above && { top: line(look.above) }), ...(look.below && { bottom: line(look.below) }) },
    }),
    ...(pattern && { numFmt: pattern }),
  };
}

/** In a conditional format, a solid fill is held by its background colour. */
const conditionStyle = ({ color, fill }: { color: string; fill: string }): Partial<Style> => ({
  font: { color: { argb: argb(color) }, bold: true },
  fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fill) } },
});

const noteOf = (text: string): ExcelJS.Comment => ({
  texts: [{ font: { name: FONT, size: 9 }, text }],
  margins: { insetmode: 'auto', inset: [] },
});

function validationOf(validation: PlanValidation): DataValidation {
  const shown = { allowBlank: true, showErrorMessage: true, errorTitle: 'Mutu', error: validation.message } as const;
  switch (validation.kind) {
    case 'list':
      return { ...shown, type: 'list', formulae: [`"${validation.choices.join(',')}"`] };
    case 'listFrom':
      return { ...shown, type: 'list', formulae: [validation.source] };
    case 'date':
      return { ...shown, type: 'date', operator: 'greaterThan', formulae: [0] };
    default:
      return validation.max === undefined
        ? { ...shown, type: 'decimal', operator: 'greaterThanOrEqual', formulae: [validation.min] }
        : { ...shown, type: 'decimal', operator: 'between', formulae: [validation.min, validation.max] };
  }
}

function validate(sheet: Worksheet, validation: PlanValidation): void {
  const { row, column, rows, columns } = areaOf(validation.range);
  const rule = validationOf(validation);
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) sheet.getCell(r + 1, c + 1).dataValidation = rule;
  }
}
