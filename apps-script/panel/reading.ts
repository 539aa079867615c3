import { type Area, areaOf, cellArea, columnIndex, relative } from '../../core/formula/addresses';
import { canonicalFormula, hasDecimalComma } from '../../core/formula/in-sheets-region';
import { type Reference, referenceIn } from '../../core/formula/references';
import type { Cells, Selection } from '../../panel/host';
import { SheetClock } from '../clock';
import { markOf } from './mark';
import type { Looked, Watched } from './protocol';
import { plainValue } from './values';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** So many cells are marked at most: the sidebar asks every other second. */
const MOST_WATCHED = 2_000;

/** Reads the cells of a spreadsheet as the panel wants them. */
export class Reading {
  private readonly clock: SheetClock;
  private readonly decimalComma: boolean;

  constructor(private readonly spreadsheet: Spreadsheet) {
    this.clock = new SheetClock(spreadsheet.getSpreadsheetTimeZone());
    this.decimalComma = hasDecimalComma(spreadsheet.getSpreadsheetLocale());
  }

  look(watched: readonly Watched[]): Looked {
    return { selection: this.selection() ?? null, marks: this.marksOf(watched) };
  }

  read(references: readonly string[], from: string): readonly (Cells | null)[] {
    return references.map((text) => {
      const range = this.rangeOf(text, from);
      return range ? this.cellsOf(range, referenceIn(text)?.range) : null;
    });
  }

  everySheet(): readonly Cells[] {
    return (
      this.spreadsheet
        .getSheets()
        // A sheet that is a chart has no cells.
        .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
        .filter((sheet) => !sheet.isSheetHidden() && sheet.getLastRow() > 0)
        .map((sheet) => this.cellsOf(sheet.getDataRange()))
    );
  }

  private selection(): Selection | undefined {
    const range = this.spreadsheet.getActiveRange();
    const cell = this.spreadsheet.getCurrentCell() ?? range?.getCell(1, 1);
    if (!range || !cell) return undefined;
    const formula = cell.getFormula();
    return {
      sheet: range.getSheet().getName(),
      range: range.getA1Notation(),
      cell: cell.getA1Notation(),
      formula: canonicalFormula(formula, this.decimalComma),
      value: plainValue(cell.getValue(), this.clock, formula !== ''),
    };
  }

  private marksOf(watched: readonly Watched[]): Looked['marks'] {
    let cells = 0;
    return watched.map(({ sheet, references }) =>
      references.map((text) => {
        const range = this.rangeOf(text, sheet);
        if (!range) return null;
        cells += range.getNumRows() * range.getNumColumns();
        return cells > MOST_WATCHED ? null : markOf(this.cellsOf(range));
      }),
    );
  }

  private rangeOf(text: string, from: string): Range | undefined {
    const reference = referenceIn(text);
    if (!reference) return this.spreadsheet.getRangeByName(text) ?? undefined;
    const sheet = this.spreadsheet.getSheetByName(reference.sheet ?? from);
    const area = sheet && areaOn(sheet, reference);
    return sheet && area ? sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns) : undefined;
  }

  private cellsOf(range: Range, name = range.getA1Notation()): Cells {
    const written = range.getFormulas();
    return {
      sheet: range.getSheet().getName(),
      range: name,
      values: range
        .getValues()
        .map((row, i) => row.map((raw, j) => plainValue(raw, this.clock, written[i]?.[j] !== ''))),
      formulas: written.map((row) => row.map((formula) => canonicalFormula(formula, this.decimalComma))),
    };
  }
}

/** The area of a reference, a whole column or row up to the last cell filled; undefined when it is off the sheet. */
function areaOn(sheet: Sheet, { range }: Reference): Area | undefined {
  const [first = '', last = first] = range.split(':');
  const isColumns = !/\d/.test(first);
  const isRows = !/[A-Z]/.test(first);
  const rows = Math.max(1, sheet.getLastRow());
  const lastColumn = relative(cellArea(0, Math.max(1, sheet.getLastColumn()) - 1)).replace(/\d+/, '');
  const isWider = isColumns && columnIndex(last) >= sheet.getMaxColumns();
  const bounded = isColumns
    ? `${first}1:${isWider ? lastColumn : last}${rows}`
    : isRows
      ? `A${first}:${lastColumn}${last}`
      : range;
  const area = areaOf(bounded);
  const isInside = area.row + area.rows <= sheet.getMaxRows() && area.column + area.columns <= sheet.getMaxColumns();
  return isInside ? area : undefined;
}
