import { relative } from '../../core/formula/addresses';
import type { Style } from '../../core/grids/language/look';
import type { Plan } from '../../core/grids/language/plan';
import { allCells, type Matrix, matrixOf, runsOf } from './matrix';

/** Fonts, colours, alignments and number formats: one call each for the whole sheet. */
export function dress(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: Plan): void {
  const each = <T>(of: (style: Style) => T): Matrix<T> =>
    matrixOf(plan, of(plan.styles.blank), ({ look }) => of(plan.styles[look]));
  allCells(sheet, plan)
    .setFontFamily(plan.styles.blank.font)
    .setFontSizes(each(({ size }) => size))
    .setFontColors(each(({ color }) => color))
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontStyles(each(({ italic }) => (italic ? 'italic' : 'normal')))
    .setBackgrounds(each(({ fill }) => fill ?? null))
    .setHorizontalAlignments(each(({ align }) => align))
    .setVerticalAlignments(each(({ vertical }) => vertical))
    .setWraps(each(({ wrap }) => wrap))
    .setNumberFormats(matrixOf(plan, AUTOMATIC, ({ pattern }) => pattern ?? AUTOMATIC));
  drawLines(sheet, plan, 'above');
  drawLines(sheet, plan, 'below');
}

/** What Sheets calls « Automatic ». */
const AUTOMATIC = 'General';

type Side = 'above' | 'below';

/** All the lines of one colour in one call; the cells of a row that have the same line are one range. */
function drawLines(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: Plan, side: Side): void {
  const ranges = new Map<string, string[]>();
  const colors = matrixOf<string | undefined>(plan, undefined, ({ look }) => plan.styles[look][side]);
  colors.forEach((line, row) => {
    for (const { start, count, item } of runsOf(line)) {
      if (item === undefined) continue;
      const range = relative({ row, column: start, rows: 1, columns: count });
      ranges.set(item, (ranges.get(item) ?? []).concat(range));
    }
  });
  ranges.forEach((list, color) => {
    const top = side === 'above' ? true : null;
    const bottom = side === 'below' ? true : null;
    const { SOLID } = SpreadsheetApp.BorderStyle;
    sheet.getRangeList(list).setBorder(top, null, bottom, null, null, null, color, SOLID);
  });
}
