import { type Cell, CellError, type Value } from '../core';
import { withOurNames } from '../core/formula';
import { isDate } from '../core/values/cell';
import { SheetClock } from './clock';

/** What Google Sheets hands to a custom function, and what it takes back. */

function hasDate(raw: unknown): boolean {
  return Array.isArray(raw) ? raw.some(hasDate) : isDate(raw);
}

function asShown(raw: unknown, clock: SheetClock): unknown {
  if (Array.isArray(raw)) return raw.map((item) => asShown(item, clock));
  return isDate(raw) ? clock.shown(raw) : raw;
}

/** Blanks ('') and error cells (text such as '#N/A') are what core expects already; only dates need care. */
export function fromSheets(args: readonly unknown[]): readonly unknown[] {
  if (!hasDate(args) || typeof SpreadsheetApp === 'undefined') return args;
  const clock = new SheetClock(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  return args.map((raw) => asShown(raw, clock));
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
