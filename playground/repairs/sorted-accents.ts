import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { SheetsSortService, SortType } from '@univerjs/sheets-sort';
import type { Language } from '../../core';

/** « Élan » comes before « Ferme », « Lot 2 » before « Lot 10 ». */
export const compareTexts = (a: string, b: string, language: Language): number =>
  a.localeCompare(b, language, { numeric: true, sensitivity: 'base' });

/**
 * From A to Z, Univer 0.25.1 puts every accented letter after « z »: « Zoo », then « âme » and « Élan » (compareString, in sheets-sort). A text
 * is put where a dictionary has it, as in the lists of grids.
 */
export function sortAccentedTexts(injector: Injector, language: Language): void {
  injector.get(SheetsSortService).registerCompareFn((type, a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    if (one === undefined || other === undefined) return null;
    const order = compareTexts(one, other, language);
    return type === SortType.DESC ? -order : order;
  });
}

function textOf(cell: Nullable<ICellData>): string | undefined {
  const said = cell?.p ? cell.p.body?.dataStream.trim() : cell?.v;
  return typeof said === 'string' && said !== '' ? said : undefined;
}
