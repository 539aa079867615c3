import type { IWorkbookData } from '@univerjs/core';
import { IDS } from './compose';

/** A workbook as a page holds it; `key` names this very file, under which the browser keeps what is changed in it. */
export interface Held {
  readonly key: string;
  readonly workbook: IWorkbookData;
}

/** The workbook that a page holds: none in the page that is served, « damaged » when it cannot be read. */
export function heldIn(page: Document): Held | 'damaged' | undefined {
  const text = page.getElementById(IDS.workbook)?.textContent;
  if (!text) return undefined;
  try {
    // A key of that name would reach every object of the page.
    const held = JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value)) as Held;
    const { sheetOrder, sheets } = held.workbook;
    const isWorkbook = Array.isArray(sheetOrder) && sheetOrder.length > 0 && sheetOrder.every((id) => sheets[id]);
    return isWorkbook && typeof held.key === 'string' ? held : 'damaged';
  } catch {
    return 'damaged';
  }
}

export const holding = (workbook: IWorkbookData): Held => ({
  key: `page:${workbook.id}:${Date.now()}`,
  workbook,
});
