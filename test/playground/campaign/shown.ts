/** What every cell of the page's workbook holds, and what a calculation of that workbook from nothing gives. */
import type { IWorkbookData } from '@univerjs/core';
import { cellsOf, type Shown, shownOf } from '../../engine/campaign/actions';
import type { SheetPage } from '../../support/sheet-page';

interface Page {
  readonly saved: IWorkbookData;
  readonly filled: Record<string, unknown>;
}

/** In the page: the snapshot, and what formulas put beside it, which only Univer's own service knows. */
const readPage = (): Page => {
  const { univerAPI } = window as unknown as { univerAPI: object };
  const seen = new Set<unknown>();
  const found: Record<string, object> = {};
  const look = (thing: unknown, depth: number): void => {
    if (typeof thing !== 'object' || thing === null || seen.has(thing) || depth > 9) return;
    seen.add(thing);
    if ('getArrayFormulaCellData' in thing) found.model = thing;
    const inside = thing instanceof Map ? [...thing.values()] : Array.isArray(thing) ? thing : Object.values(thing);
    for (const one of inside) if (!found.model) look(one, depth + 1);
  };
  const cache = window as unknown as { campaignModel?: object };
  if (!cache.campaignModel) {
    look((univerAPI as { _injector: unknown })._injector, 0);
    cache.campaignModel = found.model;
  }
  const book = (univerAPI as { getActiveWorkbook(): { save(): IWorkbookData } }).getActiveWorkbook();
  const saved = book.save();
  const model = cache.campaignModel as { getArrayFormulaCellData(): Record<string, Record<string, unknown>> };
  if (!model) throw new Error('No model');
  return { saved, filled: model.getArrayFormulaCellData()?.[saved.id] ?? {} };
};

export async function read(sheet: SheetPage): Promise<{ saved: IWorkbookData; shown: Shown }> {
  const { saved, filled } = (await sheet.page.evaluate(readPage)) as Page;
  return { saved, shown: shownOf(saved, filled) };
}

export type Typed = Shown;

/** What was put in each cell, formulas as they are written. */
export function typedIn(saved: IWorkbookData): Typed {
  const all = new Map<string, unknown>();
  for (const sheet of Object.values(saved.sheets)) {
    for (const { place, data } of cellsOf(sheet)) {
      const content = data.f ?? data.si ?? data.v ?? '';
      if (content !== '') all.set(`${sheet.name}!${place}`, content);
    }
  }
  return all;
}

/** The cells of the last sheet where a number was typed. */
export function inputsOf({ sheetOrder, sheets }: IWorkbookData): (readonly [row: number, column: number])[] {
  const cells = cellsOf(sheets[sheetOrder.at(-1) ?? ''] ?? {});
  return cells
    .filter(({ data }) => typeof data.v === 'number' && !data.f && !data.si)
    .map(({ place }) => place.split(',').map(Number) as [number, number]);
}
