import { relative } from '../../core/templates/address';
import { FONT, LOOKS, type Look } from '../../core/templates/look';
import type { Plan, PlanCell } from '../../core/templates/plan';
import { type Matrix, matrixOf, runsOf, type Size } from './matrix';

/** Cells that the grid leaves to the user, in the ink of those that hold something. */
const PLAIN: Look = { size: LOOKS.label.size, color: LOOKS.label.color };

const lookOf = ({ look }: PlanCell): Look => LOOKS[look];

/** Fonts, colours, alignments and number formats: one call each for the whole sheet. */
export function dress(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: Plan, size: Size): void {
  const all = sheet.getRange(1, 1, size.rows, size.columns);
  const each = <T>(of: (look: Look) => T): Matrix<T> => matrixOf(plan, size, of(PLAIN), (cell) => of(lookOf(cell)));
  all
    .setFontFamily(FONT)
    .setFontSizes(each(({ size: points }) => points))
    .setFontColors(each(({ color }) => color))
    .setFontWeights(each(({ bold }) => (bold ? 'bold' : 'normal')))
    .setFontStyles(each(({ italic }) => (italic ? 'italic' : 'normal')))
    .setBackgrounds(each(({ fill }) => fill ?? null))
    .setHorizontalAlignments(each(({ align }) => align ?? 'left'))
    .setVerticalAlignments(each(({ vertical }) => vertical ?? 'middle'))
    .setWraps(each(({ wrap }) => wrap ?? false))
    .setNumberFormats(matrixOf(plan, size, AUTOMATIC, ({ pattern }) => pattern ?? AUTOMATIC));
  drawLines(sheet, plan, size, 'above');
  drawLines(sheet, plan, size, 'below');
}

/** What Sheets calls « Automatic ». */
const AUTOMATIC = 'General';

type Side = 'above' | 'below';

/** All the lines of one colour in one call; the cells of a row that have the same line are one range. */
function drawLines(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: Plan, size: Size, side: Side): void {
  const ranges = new Map<string, string[]>();
  const colors = matrixOf<string | undefined>(plan, size, undefined, (cell) => lookOf(cell)[side]);
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
