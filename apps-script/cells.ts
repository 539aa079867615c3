import { type Cell, CellError, type Value } from '../core';
import { isDate } from '../core/cell';
import { withOurNames } from './names';
import { scriptTimeZone } from './options';

/** What Google Sheets hands to a custom function, and what it takes back. */

/**
 * A date cell arrives as the instant of that hour in the spreadsheet's time zone; read in the script's, the day can be
 * another one (a spreadsheet set to Halifax, a script in Toronto).
 */
function spreadsheetTimeZone(): string {
  if (typeof SpreadsheetApp === 'undefined') return scriptTimeZone;
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}

function hasDate(raw: unknown): boolean {
  return Array.isArray(raw) ? raw.some(hasDate) : isDate(raw);
}

function asShown(raw: unknown, timeZone: string): unknown {
  if (Array.isArray(raw)) return raw.map((item) => asShown(item, timeZone));
  if (!isDate(raw)) return raw;
  return Utilities.formatDate(raw as GoogleAppsScript.Base.Date, timeZone, "yyyy-MM-dd'T'HH:mm:ss");
}

/** Blanks ('') and error cells (text such as '#N/A') are what core expects already; only dates may need care. */
export function fromSheets(args: readonly unknown[]): readonly unknown[] {
  if (!hasDate(args)) return args;
  const timeZone = spreadsheetTimeZone();
  return timeZone === scriptTimeZone ? args : args.map((raw) => asShown(raw, timeZone));
}

function shownCell(cell: Cell): unknown {
  const shown = cell instanceof CellError ? cell.message : cell;
  return typeof shown === 'string' ? withOurNames(shown) : shown;
}

/** Sheets has no way to return an error: alone it is thrown, in a block it is the text of its cell. */
export function toSheets(value: Value): unknown {
  if (value instanceof CellError) throw new Error(withOurNames(value.message));
  return Array.isArray(value) ? value.map((row) => row.map(shownCell)) : shownCell(value);
}
