import { withNamesOf } from '../core/mistakes/names';
import { errorIn } from '../core/values/cell';

/**
 * A cell of Sheets cannot call a name with a dot, and an imported .xlsx keeps Excel's own spelling: both give #NAME?.
 * The formulas are written again with the name that works here; anything else in them stays, separators included.
 */

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Formulas are read and written by blocks, so that a very large sheet does not exhaust a script's memory. */
const CELLS_AT_ONCE = 50_000;
/** Up to here, reading the cells costs less than asking where the sheet ends. */
const SMALL_EDIT = 1_000;
const LARGEST_EDIT = 200_000;

/** Names that leave no doubt. « SEUIL » alone may be a function of the user's own, unless its cell is `lost`: #NAME?. */
export function repairedFormula(formula: string, lost = false): string {
  if (!lost && formula.toUpperCase().indexOf('MUTU') < 0) return formula;
  return withNamesOf('MUTU_', formula, lost);
}

/** What is looked at in a block: its formulas and, where a name may lack its prefix, the cells' values. */
class Block {
  private values: unknown[][] | undefined;

  constructor(
    readonly range: Range,
    readonly formulas: readonly (readonly string[])[],
    /** Not while one types: the result is not there yet. */
    private readonly isComputed: boolean,
  ) {}

  repaired(row: number, column: number): string {
    const formula = this.formulas[row]?.[column] || '';
    const better = repairedFormula(formula);
    if (!this.isComputed || formula === '' || repairedFormula(formula, true) === better) return better;
    this.values = this.values || this.range.getValues();
    const error = errorIn(this.values[row]?.[column]);
    return error && error.code === '#NAME?' ? repairedFormula(formula, true) : better;
  }
}

/** Rewrites the cells of one column that change, neighbours in one call; a cell without a formula is never written. */
function repairColumn(block: Block, column: number): number {
  const { range, formulas } = block;
  let repaired = 0;
  let run: string[][] = [];
  const write = (afterRow: number): void => {
    if (run.length === 0) return;
    const first = range.getRow() + afterRow - run.length;
    range
      .getSheet()
      .getRange(first, range.getColumn() + column, run.length, 1)
      .setFormulas(run);
    repaired += run.length;
    run = [];
  };
  formulas.forEach((row, index) => {
    const better = block.repaired(index, column);
    if (better === (row[column] || '')) write(index);
    else run.push([better]);
  });
  write(formulas.length);
  return repaired;
}

function repairBlock(range: Range, isComputed: boolean): number {
  const formulas = range.getFormulas();
  if (!formulas.some((row) => row.some((formula) => formula !== ''))) return 0;
  const block = new Block(range, formulas, isComputed);
  let repaired = 0;
  for (let column = 0; column < (formulas[0]?.length ?? 0); column++) repaired += repairColumn(block, column);
  return repaired;
}

/** How many formulas were written again. */
function repairRange(range: Range, isComputed: boolean): number {
  const height = range.getNumRows();
  const width = range.getNumColumns();
  if (height * width <= CELLS_AT_ONCE) return repairBlock(range, isComputed);
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  let repaired = 0;
  for (let done = 0; done < height; done += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, height - done);
    const part = range.getSheet().getRange(range.getRow() + done, range.getColumn(), rows, width);
    repaired += repairBlock(part, isComputed);
  }
  return repaired;
}

/** A range without the rows and columns beyond what its sheet holds: clearing a column edits all its cells. */
function usedPart(range: Range): Range | undefined {
  const sheet = range.getSheet();
  const height = Math.min(range.getNumRows(), sheet.getLastRow() - range.getRow() + 1);
  const width = Math.min(range.getNumColumns(), sheet.getLastColumn() - range.getColumn() + 1);
  return height < 1 || width < 1 ? undefined : sheet.getRange(range.getRow(), range.getColumn(), height, width);
}

/** What was just typed or pasted. A paste too large for the time a trigger has (30 s) is left to the menu's entry. */
export function repairEdited(range: Range): void {
  const cells = range.getNumRows() * range.getNumColumns();
  const edited = cells > SMALL_EDIT ? usedPart(range) : range;
  if (edited && edited.getNumRows() * edited.getNumColumns() <= LARGEST_EDIT) repairRange(edited, false);
}

export interface Repairs {
  readonly repaired: number;
  /** Sheets that refused to be written: protected, most of the time. */
  readonly refused: readonly string[];
}

export function repairSheets(sheets: readonly Sheet[]): Repairs {
  let repaired = 0;
  const refused: string[] = [];
  for (const sheet of sheets) {
    try {
      repaired += repairRange(sheet.getDataRange(), true);
    } catch {
      refused.push(sheet.getName());
    }
  }
  return { repaired, refused };
}
