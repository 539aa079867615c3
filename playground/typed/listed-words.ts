import { DataValidationType, type Injector } from '@univerjs/core';
import type { ISheetLocationBase } from '@univerjs/sheets';
import { type ListValidator, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { nameKey } from '../../core/values/names';

/**
 * The word of its cell's list that a text typed or pasted is, but for capitals, accents, spaces and kinds of apostrophe: « ANNULE » is
 * « Annulé », as our functions read it. A list would refuse it, and native totals leave its row out. Undefined where the list has
 * none alike, or several.
 */
export function listedWord(injector: Injector, at: ISheetLocationBase, text: string): string | undefined {
  const { unitId, subUnitId, row, col } = at;
  const model = injector.get(SheetDataValidationModel);
  const rule = model.getRuleByLocation(unitId, subUnitId, row, col);
  if (rule?.type !== DataValidationType.LIST) return undefined;
  const words = (model.getValidator(rule.type) as ListValidator).getList(rule, unitId, subUnitId);
  if (words.includes(text)) return undefined;
  const key = nameKey(text);
  const alike = key === '' ? [] : words.filter((word) => nameKey(word) === key);
  return alike.length === 1 ? alike[0] : undefined;
}
