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
export interface Change {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}
/** The sheet that is being made. */
export interface Target {
  readonly unitId: string;
  readonly sheetId: string;
}

const change = (redo: string, undo: string, redoParams: object, undoParams: object): Change => ({
  redo: { id: redo, params: redoParams },
  undo: { id: undo, params: undoParams },
});

/** A sheet with its cells, styles, merges, sizes and frozen rows in one go. */
export function sheetChange(plan: Plan, { unitId, sheetId }: Target, index: number, sheetIds: SheetIds): Change {
  const { sheet, styles } = sheetDataOf(plan, sheetId, sheetIds);
  return change(
    InsertSheetMutation.id,
    RemoveSheetMutation.id,
    { unitId, index, sheet, styles },
    { unitId, subUnitId: sheetId, subUnitName: plan.sheet },
  );
}

/** What goes with the cells of a sheet: names, drop-downs, conditional formats, notes. */
export const rulesOf = (plan: Plan, target: Target): Change[] => [
  ...nameChanges(plan, target),
  ...validationChanges(plan, target),
  ...conditionChanges(plan, target),
  ...noteChanges(plan, target),
];

const nameChanges = (plan: Plan, { unitId, sheetId }: Target): Change[] =>
  namesOf(plan, sheetId).map((name) => {
    const params = { unitId, ...name };
    return change(SetDefinedNameMutation.id, RemoveDefinedNameMutation.id, params, params);
  });

const validationChanges = (plan: Plan, { unitId, sheetId }: Target): Change[] =>
  validationsOf(plan, sheetId).map((rule) => {
    const where = { unitId, subUnitId: sheetId };
    return change(
      AddDataValidationMutation.id,
      RemoveDataValidationMutation.id,
      { ...where, rule },
      { ...where, ruleId: rule.uid },
    );
  });

/** The last rule added comes first for Univer: they are added from the last. */
const conditionChanges = (plan: Plan, { unitId, sheetId }: Target): Change[] =>
  conditionsOf(plan, sheetId)
    .reverse()
    .map((rule) => {
      const where = { unitId, subUnitId: sheetId };
      return change(
        AddConditionalRuleMutation.id,
        DeleteConditionalRuleMutation.id,
        { ...where, rule },
        { ...where, cfId: rule.cfId },
      );
    });

const noteChanges = (plan: Plan, { unitId, sheetId }: Target): Change[] =>
  notesOf(plan, sheetId).map((note) => {
    const where = { unitId, sheetId, row: note.row, col: note.col };
    return change(UpdateNoteMutation.id, RemoveNoteMutation.id, { ...where, note }, { ...where, noteId: note.id });
  });
