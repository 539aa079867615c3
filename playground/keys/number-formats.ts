import { ICommandService, type Injector } from '@univerjs/core';
import { SetNumfmtCommand } from '@univerjs/sheets-numfmt';
import type { Language } from '../../core';
import { groupedPattern, ISO_DATE_PATTERN, moneyPattern, percentPattern } from '../formats';
import { type Here, here, isOnCells } from './cells';
import { onKeyFirst } from './first';

/** By the key of the digit, whatever its keyboard writes with Shift: Ctrl+Shift+1 to 5, as in Excel. */
const patternsIn = (language: Language): Readonly<Record<string, string>> => ({
  Digit1: groupedPattern(2),
  Digit3: ISO_DATE_PATTERN,
  Digit4: moneyPattern(language),
  Digit5: percentPattern(0),
});
/** No more cells at once: a whole column has a format of its own in the tools. */
const MOST = 20_000;

/** Ctrl+Shift+4 shows dollars, 5 a percentage, 3 a date, 1 thousands and two decimals. */
export function installFormatKeys(injector: Injector, language: Language): void {
  const patterns = patternsIn(language);
  onKeyFirst((event) => {
    const pattern = patterns[event.code];
    const isKey = pattern !== undefined && event.shiftKey && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isKey || !isOnCells(injector)) return false;
    const place = here(injector);
    if (!place) return false;
    void injector.get(ICommandService).executeCommand(SetNumfmtCommand.id, { values: valuesOf(place, pattern) });
    return true;
  });
}

function valuesOf({ worksheet, range }: Here, pattern: string): { row: number; col: number; pattern: string }[] {
  const lastRow = Math.min(range.endRow, Math.max(worksheet.getLastRowWithContent(), range.startRow));
  const lastColumn = Math.min(range.endColumn, Math.max(worksheet.getLastColumnWithContent(), range.startColumn));
  const values: { row: number; col: number; pattern: string }[] = [];
  for (let row = range.startRow; row <= lastRow; row++) {
    for (let col = range.startColumn; col <= lastColumn && values.length < MOST; col++)
      values.push({ row, col, pattern });
  }
  return values;
}
