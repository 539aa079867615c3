import { areaOf } from '../../core/formula/addresses';
import { hasDecimalComma, writtenFormula } from '../../core/formula/in-sheets-region';
import { couldBeMisread } from '../../core/grids/language/formats';
import type { CellContent, Change, Done, Refused, Replaced, SheetCell, SheetRange } from '../../panel/host';
import { keptName, noSheet, notCopied, notWritten, notWrittenBack, protectedCells } from './words';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A range that is to be written, and what with. */
interface Planned {
  readonly range: Range;
  readonly contents: readonly (readonly CellContent[])[];
}

export function writeFormula(spreadsheet: Spreadsheet, { sheet, cell }: SheetCell, formula: string): Done | Refused {
  const planned = plan(spreadsheet, [{ sheet, range: cell, contents: [[{ formula }]] }]);
  if ('refused' in planned) return planned;
  try {
    write(spreadsheet, planned);
    return { done: true };
  } catch (error) {
    return { refused: notWritten(messageOf(error)) };
  }
}

/**
 * All or none. Nobody promises that Ctrl+Z takes back all that a script did at once: each sheet is copied first, on a
 * hidden one, from which it is also put back when a part is refused.
 */
export function replace(spreadsheet: Spreadsheet, changes: readonly Change[]): Replaced | Refused {
  const planned = plan(spreadsheet, changes);
  if ('refused' in planned) return planned;
  const copies = new Map<string, Sheet>();
  try {
    for (const { range } of planned) keepCopy(spreadsheet, range.getSheet(), copies);
  } catch (error) {
    removeAll(spreadsheet, copies);
    return { refused: notCopied(messageOf(error)) };
  }
  try {
    write(spreadsheet, planned);
    return { done: true, copies: namesOf(copies) };
  } catch (error) {
    if (!putBack(planned, copies)) return { refused: notWrittenBack(namesOf(copies)) };
    removeAll(spreadsheet, copies);
    return { refused: notWritten(messageOf(error)) };
  }
}

export function go(spreadsheet: Spreadsheet, { sheet: name, range }: SheetRange): Done | Refused {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) return { refused: noSheet };
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.setActiveRange(sheet.getRange(range));
  return { done: true };
}

function plan(spreadsheet: Spreadsheet, changes: readonly Change[]): readonly Planned[] | Refused {
  const planned: Planned[] = [];
  for (const { sheet: name, range: place, contents } of changes) {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) return { refused: noSheet };
    const { row, column, rows, columns } = areaOf(place);
    const range = sheet.getRange(row + 1, column + 1, rows, columns);
    if (!range.canEdit()) return { refused: protectedCells };
    planned.push({ range, contents });
  }
  return planned;
}

function write(spreadsheet: Spreadsheet, planned: readonly Planned[]): void {
  const decimalComma = hasDecimalComma(spreadsheet.getSpreadsheetLocale());
  for (const { range, contents } of planned) {
    range.setValues(contents.map((row) => row.map((content) => written(content, decimalComma))));
  }
  // Calls are kept back and sent together: a refusal must be known here.
  SpreadsheetApp.flush();
}

function written(content: CellContent, decimalComma: boolean): string | number | boolean {
  if ('formula' in content) return writtenFormula(content.formula, decimalComma);
  const { value } = content;
  return typeof value === 'string' && couldBeMisread(value) ? `'${value}` : (value ?? '');
}

function keepCopy(spreadsheet: Spreadsheet, sheet: Sheet, copies: Map<string, Sheet>): void {
  const name = sheet.getName();
  if (copies.has(name)) return;
  const copy = sheet.copyTo(spreadsheet);
  copies.set(name, copy);
  copy.setName(freeName(spreadsheet, name));
  // Hidden: its formulas are not the workbook's, and no tool must take them for such.
  copy.hideSheet();
}

function freeName(spreadsheet: Spreadsheet, name: string): string {
  let count = 1;
  while (spreadsheet.getSheetByName(keptName(name, count))) count++;
  return keptName(name, count);
}

function putBack(planned: readonly Planned[], copies: ReadonlyMap<string, Sheet>): boolean {
  try {
    for (const { range } of planned) {
      const copy = copies.get(range.getSheet().getName());
      const { PASTE_FORMULA } = SpreadsheetApp.CopyPasteType;
      copy?.getRange(range.getA1Notation()).copyTo(range, PASTE_FORMULA, false);
    }
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

function removeAll(spreadsheet: Spreadsheet, copies: ReadonlyMap<string, Sheet>): void {
  copies.forEach((copy) => {
    try {
      spreadsheet.deleteSheet(copy);
    } catch {
      // A hidden copy too many does no harm.
    }
  });
}

function namesOf(copies: ReadonlyMap<string, Sheet>): string[] {
  return Array.from(copies.values()).map((copy) => copy.getName());
}

const messageOf = (error: unknown): string => String((error as Partial<Error> | undefined)?.message ?? error);
