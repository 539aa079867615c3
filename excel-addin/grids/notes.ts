import { heightFor, LOOKS } from '../../core/templates/look';
import type { Plan } from '../../core/templates/plan';
import { pointsOf } from './sizes';

/** Excel has notes from ExcelApi 1.18 on; before, plans are told so and warn. */
export const canNote = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.18');

/** Excel on the web refuses the sizes of notes, and with them all that is in the same batch. */
export const canSizeNotes = (): boolean => SIZING.indexOf(String(Office.context.platform)) >= 0;
const SIZING: readonly string[] = ['PC', 'Mac'];

/** Pixels: notes are read on hovering, and Excel for the desktop does not fit them to their text. */
const NOTE_WIDTH = 260;

export function drawNotes(sheet: Excel.Worksheet, { notes }: Plan, withSizes: boolean): void {
  const isSized = withSizes && canSizeNotes();
  for (const { cell, text } of notes) {
    const note = sheet.notes.add(sheet.getRange(cell), text);
    if (!isSized) continue;
    note.width = pointsOf(NOTE_WIDTH);
    note.height = pointsOf(heightFor(text, NOTE_WIDTH, LOOKS.help) + 12);
  }
}
