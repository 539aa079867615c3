import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import { absolute, onSheet } from '../../core/formula/addresses';
import type { Plan, PlanValidation } from '../../core/grids/language/plan';
import { WHOLE_WORKBOOK } from '../xlsx/resources';
import { rangeOf } from './sheet-data';

/** What goes with the cells of a sheet, as Univer keeps it, in the order of the plan. */

export const namesOf = (plan: Plan, sheetId: string) =>
  plan.names.map(({ name, ...cell }, index) => ({
    id: `${sheetId}-name-${index + 1}`,
    name,
    formulaOrRefString: onSheet(plan.sheet, absolute(cell)),
    localSheetId: WHOLE_WORKBOOK,
  }));

export const validationsOf = (plan: Plan, sheetId: string): ISheetDataValidationRule[] =>
  plan.validations.map((validation, index) => ruleOf(validation, `${sheetId}-validation-${index + 1}`));

const STYLES = { refuse: DataValidationErrorStyle.STOP, warn: DataValidationErrorStyle.WARNING } as const;

function ruleOf(validation: PlanValidation, uid: string): ISheetDataValidationRule {
  const shown = {
    uid,
    ranges: [rangeOf(validation.area)],
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: validation.title,
    error: validation.message,
    errorStyle: STYLES[validation.otherwise],
  };
  switch (validation.kind) {
    case 'list':
      return { ...shown, type: DataValidationType.LIST, formula1: JSON.stringify(validation.choices) };
    case 'listFrom':
      return { ...shown, type: DataValidationType.LIST, formula1: `=${absolute(validation.source)}` };
    case 'date':
      return { ...shown, type: DataValidationType.DATE, ...limits(validation) };
    default:
      return { ...shown, type: DataValidationType.DECIMAL, ...limits(validation) };
  }
}

const limits = ({ min, max }: { readonly min: number; readonly max?: number }) =>
  max === undefined
    ? { operator: DataValidationOperator.GREATER_THAN_OR_EQUAL, formula1: String(min) }
    : { operator: DataValidationOperator.BETWEEN, formula1: String(min), formula2: String(max) };

/** Highest priority first. */
export const conditionsOf = (plan: Plan, sheetId: string) =>
  plan.conditions.map(({ area, formula, color, fill, bold }, index) => ({
    cfId: `${sheetId}-condition-${index + 1}`,
    ranges: [rangeOf(area)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell as const,
      subType: CFSubRuleType.formula as const,
      value: formula,
      style: { cl: { rgb: color }, bg: { rgb: fill }, bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    },
  }));

export const notesOf = (plan: Plan, sheetId: string) =>
  plan.notes.map(({ row, column, text, width, height }, index) => ({
    id: `${sheetId}-note-${index + 1}`,
    row,
    col: column,
    note: text,
    width,
    height,
  }));
