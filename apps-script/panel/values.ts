import { errorIn, isDate } from '../../core/values/cell';
import { hoursOfDate, serialIn, shownHours } from '../../core/values/dates';
import type { CellValue } from '../../panel/host';
import type { SheetClock } from '../clock';

/** A custom function that still runs; its cell has no value to show, nor to keep. */
const LOADING = /^(?:Loading|Chargement)\b.{0,20}(?:\.\.\.|…)$/;

/**
 * What getValues gives → as values travel: blanks null, dates serial numbers, times and durations as one writes them
 * (« 1:30 »: the number 0.0625 would be read as hours), errors their English literals.
 */
export function plainValue(raw: unknown, clock: SheetClock, isFormula: boolean): CellValue {
  if (isDate(raw)) return timeOrDay(raw, clock);
  if (typeof raw === 'string') return textValue(raw, isFormula);
  return typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
}

function textValue(text: string, isFormula: boolean): CellValue {
  if (text === '') return null;
  const error = errorIn(text);
  if (error) return error.code;
  return isFormula && LOADING.test(text) ? null : text;
}

function timeOrDay(date: Date, clock: SheetClock): CellValue {
  const shown = clock.shown(date);
  const hours = isDate(shown) ? hoursOfDate(shown) : undefined;
  return hours === undefined ? (serialIn(shown) ?? null) : shownHours(hours);
}
