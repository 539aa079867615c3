import { relative } from '../../core/formula/addresses';
import type { Plan } from '../../core/grids/language/plan';
import { pointsOf } from './sizes';

/** Excel has notes from ExcelApi 1.18 on; before, plans are told so and warn. */
export const canNote = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.18');

/** Excel on the web refuses the sizes of notes, and with them all that is in the same batch. */
export const canSizeNotes = (): boolean => SIZING.indexOf(String(Office.context.platform)) >= 0;
const SIZING: readonly string[] = ['PC', 'Mac'];

export function drawNotes(sheet: Excel.Worksheet, { notes }: Plan, withSizes: boolean): void {
  const isSized = withSizes && canSizeNotes();
  for (const { text, width, height, ...cell } of notes) {
    const note = sheet.notes.add(sheet.getRange(relative(cell)), text);
    if (!isSized) continue;
    note.width = pointsOf(width);
    note.height = pointsOf(height);
  }
}
