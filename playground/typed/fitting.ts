import { DataValidationType, type Injector, isDefaultFormat } from '@univerjs/core';
import type { ISheetLocationBase } from '@univerjs/sheets';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { Language } from '../../core';
import { isPercentPattern, kindOfPattern } from '../formats';
import { isIn } from '../grids/protection/areas';
import { gridSheet } from '../grids/protection/workbook';
import type { Typed } from './french';
import { readDayOfYear } from './this-year';

const ruleAt = (injector: Injector, { unitId, subUnitId, row, col }: ISheetLocationBase) =>
  injector.get(SheetDataValidationModel).getRuleByLocation(unitId, subUnitId, row, col);

/** Whether a cell takes numbers alone, and shows them as such: hours, kilometres, dollars; not a time of the day. */
export function takesNumbers(injector: Injector, at: ISheetLocationBase, own: string | undefined): boolean {
  const rule = ruleAt(injector, at);
  const isOfNumbers = rule?.type === DataValidationType.DECIMAL || rule?.type === DataValidationType.WHOLE;
  return isOfNumbers && ['number', 'percent'].includes(kindOfPattern(own ?? ''));
}

/** As in Excel, 5 typed in a cell that shows percentages is 5 %: the figure that was meant, not 500 %; pasted from elsewhere too. */
export const percentMeant = (value: number, own: string | undefined): number =>
  isPercentPattern(own) && Math.abs(value) >= 1 ? Number(`${value}e-2`) : value;

/** The day of « 2027-03-11 08:30 » in a cell of days, which would count its last day as after the end of a period. */
export function dayAlone(injector: Injector, at: ISheetLocationBase, value: unknown): number | undefined {
  if (typeof value !== 'number' || Number.isInteger(value)) return undefined;
  const rule = ruleAt(injector, at);
  return rule?.type === DataValidationType.DATE ? Math.floor(value) : undefined;
}

/** A cell of a grid where one writes a name or a number of an invoice: it has neither a format nor a rule. */
export function takesWords(injector: Injector, at: ISheetLocationBase): boolean {
  const { unitId, subUnitId, row, col } = at;
  const sheet = gridSheet(injector, { unitId, subUnitId });
  if (!sheet?.record.inputs.some((area) => isIn(area, { row, column: col }))) return false;
  const style = sheet.workbook
    .getStyles()
    .getStyleByCell(sheet.workbook.getSheetBySheetId(subUnitId)?.getCellRaw(row, col));
  const rule = ruleAt(injector, at);
  return rule === undefined && (!style?.n || isDefaultFormat(style.n.pattern));
}

/** In a cell that shows days, « 5 mars » is one. */
export const dayMeant = (text: string, own: string | undefined, language: Language): Typed | undefined =>
  kindOfPattern(own ?? '') === 'date' ? readDayOfYear(text, language) : undefined;

/**
 * In a cell that takes numbers, « 2h30 » is two hours and a half, as its unit has it: 2,5, and not the tenth of a day that a
 * spreadsheet keeps. A day, or hours where dollars or a share are asked for, are no such number.
 */
export function numberMeant(typed: Typed, own: string | undefined): Typed | undefined {
  const kind = kindOfPattern(typed.pattern ?? '');
  if (kind === 'number' || kind === 'percent') {
    if (own === undefined || isDefaultFormat(own)) return typed;
    // « 12 % » is no amount nor « 12 $ » a share; and the next figure would be read by the format that they leave.
    const isOther = kind === 'percent' || typed.pattern?.includes('$');
    return isOther && kindOfPattern(own) !== kind ? undefined : { value: typed.value };
  }
  const isOfHours = kind !== 'date' && kindOfPattern(own ?? '') === 'number' && !own?.includes('$');
  return isOfHours ? { value: Math.round(typed.value * 86_400) / 3600 } : undefined;
}
