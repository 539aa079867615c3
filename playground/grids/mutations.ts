import {
  BooleanNumber,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IMutationInfo,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import { absolute, onSheet } from '../../core/formula/addresses';
import type { Plan, PlanValidation } from '../../core/grids/language/plan';
import { WHOLE_WORKBOOK } from '../xlsx/resources';
import { rangeOf, type SheetIds, sheetDataOf } from './sheet-data';

/** Something done to the workbook, and what takes it back. */
export interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}
/** The sheet that is being made. */
export interface Target {
  readonly unitId: string;
  readonly sheetId: string;
}

const step = (redo: string, undo: string, redoParams: object, undoParams: object): Step => ({
  redo: { id: redo, params: redoParams },
  undo: { id: undo, params: undoParams },
});

/** A sheet with its cells, styles, merges, sizes and frozen rows in one go. */
export function sheetStep(plan: Plan, { unitId, sheetId }: Target, index: number, sheetIds: SheetIds): Step {
  const { sheet, styles } = sheetDataOf(plan, sheetId, sheetIds);
  return step(
    InsertSheetMutation.id,
    RemoveSheetMutation.id,
    { unitId, index, sheet, styles },
    { unitId, subUnitId: sheetId, subUnitName: plan.sheet },
  );
}

/** What goes with the cells of a sheet: names, drop-downs, conditional formats, notes. */
export const rulesOf = (plan: Plan, target: Target): Step[] => [
  ...nameSteps(plan, target),
  ...validationSteps(plan, target),
  ...conditionSteps(plan, target),
  ...noteSteps(plan, target),
];

const nameSteps = (plan: Plan, { unitId, sheetId }: Target): Step[] =>
  plan.names.map(({ name, ...cell }, index) => {
    const params = {
      unitId,
      id: `${sheetId}-name-${index + 1}`,
      name,
      formulaOrRefString: onSheet(plan.sheet, absolute(cell)),
      localSheetId: WHOLE_WORKBOOK,
    };
    return step(SetDefinedNameMutation.id, RemoveDefinedNameMutation.id, params, params);
  });

const validationSteps = (plan: Plan, { unitId, sheetId }: Target): Step[] =>
  plan.validations.map((validation, index) => {
    const rule = ruleOf(validation, `${sheetId}-validation-${index + 1}`);
    const where = { unitId, subUnitId: sheetId };
    return step(
      AddDataValidationMutation.id,
      RemoveDataValidationMutation.id,
      { ...where, rule },
      { ...where, ruleId: rule.uid },
    );
  });

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

/** The last rule added comes first for Univer: they are added from the last. */
const conditionSteps = (plan: Plan, { unitId, sheetId }: Target): Step[] =>
  [...plan.conditions.entries()].reverse().map(([index, { area, formula, color, fill, bold }]) => {
    const where = { unitId, subUnitId: sheetId };
    const cfId = `${sheetId}-condition-${index + 1}`;
    const rule = {
      cfId,
      ranges: [rangeOf(area)],
      stopIfTrue: false,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: formula,
        style: { cl: { rgb: color }, bg: { rgb: fill }, bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      },
    };
    return step(
      AddConditionalRuleMutation.id,
      DeleteConditionalRuleMutation.id,
      { ...where, rule },
      { ...where, cfId },
    );
  });

const noteSteps = (plan: Plan, { unitId, sheetId }: Target): Step[] =>
  plan.notes.map(({ row, column: col, text, width, height }, index) => {
    const where = { unitId, sheetId, row, col };
    const id = `${sheetId}-note-${index + 1}`;
    const note = { id, row, col, note: text, width, height };
    return step(UpdateNoteMutation.id, RemoveNoteMutation.id, { ...where, note }, { ...where, noteId: id });
  });
