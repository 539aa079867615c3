import { catalog } from '../core';
import { ownId, renameFunctions, sheetsName } from '../core/formula';

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

let ids: ReadonlySet<string> | undefined;
function isOurs(name: string): boolean {
  ids = ids ?? new Set(catalog.map((declaration) => declaration.id));
  const id = ownId(name);
  return id !== undefined && ids.has(id);
}

/** `mutu_seuil` works as it is: it stays as typed. */
const repairedName = (name: string): string => {
  if (!isOurs(name)) return name;
  const wanted = sheetsName(name);
  return name.toUpperCase() === wanted ? name : wanted;
};

export function repairedFormula(formula: string): string {
  if (!formula.toUpperCase().includes('MUTU')) return formula;
  return renameFunctions(formula, repairedName);
}

/** Rewrites the cells of one column that change, neighbours in one call; a cell without a formula is never written. */
function repairColumn(block: Range, formulas: readonly (readonly string[])[], column: number): number {
  let repaired = 0;
  let run: string[][] = [];
  const write = (afterRow: number): void => {
    if (run.length === 0) return;
    const first = block.getRow() + afterRow - run.length;
    block
      .getSheet()
      .getRange(first, block.getColumn() + column, run.length, 1)
      .setFormulas(run);
    repaired += run.length;
    run = [];
  };
  formulas.forEach((row, index) => {
    const formula = row[column] ?? '';
    const better = repairedFormula(formula);
    if (better === formula) write(index);
    else run.push([better]);
  });
  write(formulas.length);
  return repaired;
}

function repairBlock(block: Range): number {
  const formulas = block.getFormulas();
  if (!formulas.some((row) => row.some((formula) => formula !== ''))) return 0;
  let repaired = 0;
  for (let column = 0; column < (formulas[0]?.length ?? 0); column++) repaired += repairColumn(block, formulas, column);
  return repaired;
}

/** How many formulas were written again. */
function repairRange(range: Range): number {
  const height = range.getNumRows();
  const width = range.getNumColumns();
  if (height * width <= CELLS_AT_ONCE) return repairBlock(range);
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  let repaired = 0;
  for (let done = 0; done < height; done += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, height - done);
    repaired += repairBlock(range.getSheet().getRange(range.getRow() + done, range.getColumn(), rows, width));
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
  if (edited && edited.getNumRows() * edited.getNumColumns() <= LARGEST_EDIT) repairRange(edited);
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
      repaired += repairRange(sheet.getDataRange());
    } catch {
      refused.push(sheet.getName());
    }
  }
  return { repaired, refused };
}
