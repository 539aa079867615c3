import type { IMutationInfo } from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { AddConditionalRuleMutation, DeleteConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Plan } from '../../core/grids/language/plan';
import { conditionsOf, namesOf, notesOf, validationsOf } from './rules';
import { type SheetIds, sheetDataOf } from './sheet-data';

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
  namesOf(plan, sheetId).map((name) => {
    const params = { unitId, ...name };
    return step(SetDefinedNameMutation.id, RemoveDefinedNameMutation.id, params, params);
  });

const validationSteps = (plan: Plan, { unitId, sheetId }: Target): Step[] =>
  validationsOf(plan, sheetId).map((rule) => {
    const where = { unitId, subUnitId: sheetId };
    return step(
      AddDataValidationMutation.id,
      RemoveDataValidationMutation.id,
      { ...where, rule },
      { ...where, ruleId: rule.uid },
    );
  });

/** The last rule added comes first for Univer: they are added from the last. */
const conditionSteps = (plan: Plan, { unitId, sheetId }: Target): Step[] =>
  conditionsOf(plan, sheetId)
    .reverse()
    .map((rule) => {
      const where = { unitId, subUnitId: sheetId };
      return step(
        AddConditionalRuleMutation.id,
        DeleteConditionalRuleMutation.id,
        { ...where, rule },
        { ...where, cfId: rule.cfId },
      );
    });

const noteSteps = (plan: Plan, { unitId, sheetId }: Target): Step[] =>
  notesOf(plan, sheetId).map((note) => {
    const where = { unitId, sheetId, row: note.row, col: note.col };
    return step(UpdateNoteMutation.id, RemoveNoteMutation.id, { ...where, note }, { ...where, noteId: note.id });
  });
