import type { IWorkbookData } from '@univerjs/core';
import type { Language } from '../../core';
import { composePage, type PageParts } from './compose';
import { holding } from './held';
import { partsOf } from './page-parts';

/** A page that holds this workbook and all of Mutu: whoever receives it opens it by a double-click. */
export async function pageHolding(workbook: IWorkbookData, language: Language): Promise<string> {
  const parts = partsOf(document) ?? (await servedParts());
  return composePage(parts, { title: `${workbook.name} – Mutu`, language, workbook: holding(workbook) });
}

/** A served page takes them from the file beside it. */
async function servedParts(): Promise<PageParts> {
  const answer = await fetch('../mutu.html');
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const parts = answer.ok ? partsOf(page) : undefined;
  if (!parts) throw new Error('There is no mutu.html beside this page');
  return parts;
}
