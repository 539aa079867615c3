import { errorIn, isDate } from '../../core/cell';
import { serialIn } from '../../core/dates';
import type { CellValue } from '../../panel/host';
import { scriptTimeZone } from '../options';

/** A custom function that still runs; its cell has no value to show, nor to keep. */
const LOADING = /^(?:Loading|Chargement)\b.{0,20}(?:\.\.\.|…)$/;

/** What getValues gives → as values travel: blanks null, dates serial numbers, errors their English literals. */
export function plainValue(raw: unknown, timeZone: string, isFormula: boolean): CellValue {
  if (isDate(raw)) return serialOf(raw, timeZone);
  if (typeof raw === 'string') return textValue(raw, isFormula);
  return typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
}

function textValue(text: string, isFormula: boolean): CellValue {
  if (text === '') return null;
  const error = errorIn(text);
  if (error) return error.code;
  // Google's own for a sentence of ours, in French.
  if (text === '#ERREUR!') return '#ERROR!';
  return isFormula && LOADING.test(text) ? null : text;
}

/** A date is the instant of that hour in the spreadsheet's time zone. */
function serialOf(date: Date, timeZone: string): number | null {
  const isSame = timeZone === scriptTimeZone;
  const shown = isSame
    ? date
    : Utilities.formatDate(date as unknown as GoogleAppsScript.Base.Date, timeZone, "yyyy-MM-dd'T'HH:mm:ss");
  return serialIn(shown) ?? null;
}
