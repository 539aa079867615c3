import { DataValidationErrorStyle, DataValidationType, type ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation } from 'exceljs';
import { plainFormula, storedFormula } from '../../core/formula/in-file';
import { dateOfSerial, serialOfDate } from '../../xlsx/geometry';

const isList = (type: string): boolean =>
  type === DataValidationType.LIST || type === DataValidationType.LIST_MULTIPLE || type === 'list';

const FILE_TYPES: ReadonlySet<string> = new Set(['list', 'whole', 'decimal', 'date', 'textLength', 'custom']);

/** Univer holds choices as a JSON list, or as they were typed between commas. */
function choicesOf(text: string): string[] {
  try {
    const choices: unknown = JSON.parse(text);
    if (Array.isArray(choices)) return choices.map(String);
  } catch {
    // Not JSON: choices between commas.
  }
  return text.split(',');
}

const FILE_STYLES: ReadonlyMap<DataValidationErrorStyle, string> = new Map([
  [DataValidationErrorStyle.INFO, 'information'],
  [DataValidationErrorStyle.STOP, 'stop'],
  [DataValidationErrorStyle.WARNING, 'warning'],
]);

function styleFrom(fileStyle = 'stop'): DataValidationErrorStyle {
  const found = [...FILE_STYLES].find(([, name]) => name === fileStyle);
  return found ? found[0] : DataValidationErrorStyle.STOP;
}

function fileArgument(text: string, type: string): string | number | Date {
  if (text.startsWith('=')) return storedFormula(text);
  if (isList(type)) return `"${choicesOf(text).join(',')}"`;
  const number = Number(text);
  // ExcelJS takes the limits of dates as dates only.
  if (text.trim() !== '' && !Number.isNaN(number)) return type === 'date' ? dateOfSerial(number) : number;
  return type === 'custom' ? storedFormula(text) : text;
}

export function fileValidation(rule: ISheetDataValidationRule): DataValidation | undefined {
  const type = isList(rule.type) ? 'list' : rule.type;
  if (!FILE_TYPES.has(type)) return undefined;
  const formulae = [rule.formula1, rule.formula2]
    .filter((text): text is string => text !== undefined && text !== null && text !== '')
    .map((text) => fileArgument(String(text), type));
  const validation = {
    type,
    allowBlank: rule.allowBlank !== false,
    operator: rule.operator,
    formulae,
    showErrorMessage: rule.showErrorMessage ?? false,
    errorStyle: FILE_STYLES.get(rule.errorStyle ?? DataValidationErrorStyle.STOP),
    error: rule.error,
    errorTitle: rule.errorTitle,
    showInputMessage: rule.showInputMessage ?? false,
    prompt: rule.prompt,
    promptTitle: rule.promptTitle,
  };
  return JSON.parse(JSON.stringify(validation)) as DataValidation;
}

function argumentFrom(value: unknown, type: string): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (value instanceof Date) return String(serialOfDate(value));
  const text = String(value);
  if (type === 'list') {
    const words = text
      .slice(1, -1)
      .split(',')
      .map((word) => word.trim());
    return text.startsWith('"') ? JSON.stringify(words) : plainFormula(text);
  }
  return Number.isNaN(Number(text)) ? plainFormula(text) : text;
}

/** A file says « between » of them too, where it says nothing: Univer would refuse every word that is in the list. */
const COMPARES_NOTHING: ReadonlySet<string> = new Set(['list', 'custom']);

export function validationFromFile(
  validation: DataValidation,
  uid: string,
  ranges: ISheetDataValidationRule['ranges'],
): ISheetDataValidationRule {
  const { type } = validation;
  const [first, second] = (validation.formulae ?? []).map((value: unknown) => argumentFrom(value, type));
  const rule = {
    uid,
    type,
    ranges,
    operator: COMPARES_NOTHING.has(type) || !('operator' in validation) ? undefined : validation.operator,
    formula1: first,
    // Of a list, Univer takes the second for colours: what LibreOffice writes there, 0, would be black on black.
    formula2: type === 'list' ? undefined : second,
    allowBlank: validation.allowBlank,
    showDropDown: true,
    showErrorMessage: validation.showErrorMessage,
    errorStyle: styleFrom(validation.errorStyle),
    error: validation.error,
    errorTitle: validation.errorTitle,
    showInputMessage: validation.showInputMessage,
    prompt: validation.prompt,
    promptTitle: validation.promptTitle,
  };
  return JSON.parse(JSON.stringify(rule)) as ISheetDataValidationRule;
}
