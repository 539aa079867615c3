import type { Injector, Workbook, Worksheet } from '@univerjs/core';
import type { Language } from '../../core';
import { chartsOfSheet, completed } from '../grids/charts/chart';
import { isBlank, valuesOf } from '../grids/charts/values';
import { formatIn } from '../grids/charts/view';

/** Dots of the picture for each pixel of the screen: paper is finer. */
const FINENESS = 3;

/** Every chart of these sheets, drawn anew: only those of the sheet that is shown are on the screen. */
export async function chartPictures(
  injector: Injector,
  workbook: Workbook,
  sheets: readonly Worksheet[],
  language: Language,
): Promise<Map<string, string>> {
  const pictures = new Map<string, string>();
  const unitId = workbook.getUnitId();
  for (const sheet of sheets) {
    const sheetId = sheet.getSheetId();
    for (const drawing of chartsOfSheet(injector, unitId, sheetId)) {
      const { drawPicture } = await import('../grids/charts/picture');
      const chart = completed(drawing.data);
      const values = valuesOf(injector, { unitId, sheetId }, chart);
      if (isBlank(values)) continue;
      const { width, height } = drawing.transform ?? {};
      const { canvas, remove } = canvasOf(width ?? 600, height ?? 300);
      const picture = drawPicture(canvas, formatIn(language), FINENESS);
      picture.show(chart, values);
      pictures.set(drawing.drawingId, canvas.toDataURL('image/png'));
      picture.remove();
      remove();
    }
  }
  return pictures;
}

/** A chart is as large as what holds it, which must be in the page. */
function canvasOf(width: number, height: number): { canvas: HTMLCanvasElement; remove: () => void } {
  const holder = document.createElement('div');
  Object.assign(holder.style, {
    position: 'fixed',
    left: '-10000px',
    top: '0',
    width: `${width}px`,
    height: `${height}px`,
  });
  const canvas = document.createElement('canvas');
  holder.append(canvas);
  document.body.append(holder);
  return { canvas, remove: () => holder.remove() };
}
