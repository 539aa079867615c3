import { DataValidationType, type ISheetDataValidationRule } from '@univerjs/core';
import type { DataValidation } from 'exceljs';
import { plainFormula, storedFormula } from '../../xlsx/formulas';

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

function fileArgument(text: string, type: string): string | number {
  if (text.startsWith('=')) return storedFormula(text);
  if (isList(type)) return `"${choicesOf(text).join(',')}"`;
  const number = Number(text);
  if (text.trim() !== '' && !Number.isNaN(number)) return number;
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
  if (value instanceof Date) return String(value.getTime() / 86_400_000 + 25_569);
  const text = String(value);
  if (type === 'list') {
    return text.startsWith('"') ? JSON.stringify(text.slice(1, -1).split(',')) : plainFormula(text);
  }
  return Number.isNaN(Number(text)) ? plainFormula(text) : text;
}

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
    operator: 'operator' in validation ? validation.operator : undefined,
    formula1: first,
    formula2: second,
    allowBlank: validation.allowBlank,
    showDropDown: true,
    showErrorMessage: validation.showErrorMessage,
    error: validation.error,
    errorTitle: validation.errorTitle,
    showInputMessage: validation.showInputMessage,
    prompt: validation.prompt,
    promptTitle: validation.promptTitle,
  };
  return JSON.parse(JSON.stringify(rule)) as ISheetDataValidationRule;
}
