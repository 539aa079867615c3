/**
 * What Univer 0.25.1 asks for beside the cells, it reads in English alone. On a French page « 12,5 » was 125 in a rule of formats
 * (InputNumber, in design), no number in a rule of validation (DecimalValidator, in sheets-data-validation), and a filter « greater than
 * 12,5 » hid every row (generateCustomFilterFn, in sheets-filter); a rule =ET(A2>12,5;A2<100) did nothing, and Excel would not have opened
 * its file. Here all are read as they would be in a cell.
 */
import { DataValidationType, ICommandService, type Injector } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';
import { AddCfCommand, SetCfCommand } from '@univerjs/sheets-conditional-formatting';
import { UpdateSheetDataValidationSettingCommand } from '@univerjs/sheets-data-validation';
import { SetSheetsFilterCriteriaCommand } from '@univerjs/sheets-filter';
import type { Language } from '../../core';
import { toCanonical } from '../../core/formula';
import { frenchNames } from '../../core/functions/french-names';
import { LOCALE } from '../../core/values/locale';
import { readFigure } from '../typed/figures';

/** As JavaScript writes it: « 12,5 » is « 12.5 »; anything else is left as it is. */
function asFigure<Asked>(asked: Asked, language: Language): Asked | string {
  const read = typeof asked === 'string' && asked.trim() !== '' ? readFigure(asked, language) : undefined;
  return read ? String(read.value) : asked;
}
/** As the workbook holds it: =AND(A2>12.5,A2<100). */
function asHeld<Asked>(asked: Asked, language: Language): Asked | string {
  const isFormula = typeof asked === 'string' && asked.startsWith('=') && LOCALE[language].decimal === ',';
  return isFormula ? toCanonical(asked, frenchNames) : asked;
}

interface Filter {
  /** None where a text is looked for. */
  readonly operator?: string;
  val: unknown;
}
interface Filtering {
  readonly criteria?: { readonly customFilters?: { readonly customFilters: readonly Filter[] } } | null;
}
interface Validation {
  readonly setting: { readonly type: string; formula1?: string | undefined; formula2?: string | undefined };
}
interface Formats {
  readonly rule: {
    readonly rule: { value?: unknown; readonly config?: readonly { readonly value?: { value?: unknown } }[] };
  };
}
/** What is mended of the validator, private to its class. */
interface Validator {
  _isFormulaOrNumber(formula: string | undefined): boolean;
}

export function readPanelFields(injector: Injector, language: Language): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id === SetSheetsFilterCriteriaCommand.id) {
      for (const filter of (params as Filtering).criteria?.customFilters?.customFilters ?? []) {
        if (filter.operator) filter.val = asFigure(filter.val, language);
      }
    }
    if (id === UpdateSheetDataValidationSettingCommand.id) {
      const { setting } = params as Validation;
      const isOfNumbers = setting.type === DataValidationType.DECIMAL || setting.type === DataValidationType.WHOLE;
      for (const key of ['formula1', 'formula2'] as const) {
        const held = asHeld(setting[key], language);
        setting[key] = isOfNumbers ? asFigure(held, language) : held;
      }
    }
    if (id === AddCfCommand.id || id === SetCfCommand.id) {
      const { rule } = (params as Formats).rule;
      if ('value' in rule) rule.value = asHeld(rule.value, language);
      for (const { value } of Array.isArray(rule.config) ? rule.config : []) {
        if (value) value.value = asHeld(value.value, language);
      }
    }
  });
  const validators = injector.get(DataValidatorRegistryService);
  const decimal = validators.getValidatorItem(DataValidationType.DECIMAL) as unknown as Validator | undefined;
  if (decimal) {
    const isFormulaOrNumber = decimal._isFormulaOrNumber.bind(decimal);
    decimal._isFormulaOrNumber = (formula) => isFormulaOrNumber(asFigure(formula, language));
  }
  if (LOCALE[language].decimal === ',') document.addEventListener('beforeinput', pointForComma, { capture: true });
}

/** In a field of numbers, told by its two small buttons, « , » becomes the point that it reads. */
function pointForComma(event: InputEvent): void {
  const { target, data } = event;
  if (!(target instanceof HTMLInputElement) || !data?.includes(',')) return;
  const field = target.closest('.univer-inline-block');
  if (field?.querySelectorAll('[role="button"][tabindex="-1"]').length !== 2) return;
  event.preventDefault();
  document.execCommand('insertText', false, data.replace(',', '.'));
}
