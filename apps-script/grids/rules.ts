import { tokenize } from '../../core/formula';
import { CONDITION_LOOKS } from '../../core/templates/look';
import type { Plan, PlanCondition, PlanValidation } from '../../core/templates/plan';
import { withOurNames } from '../names';
import { sheetsFormula } from './formula';
import { fill, filledWith, type Size } from './matrix';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Drop-downs and bounds, in one call. */
export function validate(sheet: Sheet, plan: Plan, size: Size): void {
  if (plan.validations.length === 0) return;
  const rules = filledWith<Validation | null>(size, null);
  const known = new Map<string, Validation>();
  for (const validation of plan.validations) {
    const key = JSON.stringify({ ...validation, range: '' });
    const rule = known.get(key) ?? validationRule(sheet, validation);
    known.set(key, rule);
    fill(rules, validation.range, rule);
  }
  sheet.getRange(1, 1, size.rows, size.columns).setDataValidations(rules);
}

function validationRule(sheet: Sheet, validation: PlanValidation): Validation {
  const rule = SpreadsheetApp.newDataValidation();
  restrict(rule, sheet, validation);
  // What comes from the user's own list may be typed before it is there: it is marked, not refused.
  return rule
    .setHelpText(withOurNames(validation.message))
    .setAllowInvalid(validation.kind === 'listFrom')
    .build();
}

function restrict(
  rule: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  sheet: Sheet,
  validation: PlanValidation,
): void {
  switch (validation.kind) {
    case 'list':
      rule.requireValueInList(validation.choices.slice(), true);
      return;
    case 'listFrom':
      rule.requireValueInRange(sheet.getRange(validation.source), true);
      return;
    case 'date':
      rule.requireDate();
      return;
    default:
      if (validation.max === undefined) rule.requireNumberGreaterThanOrEqualTo(validation.min);
      else rule.requireNumberBetween(validation.min, validation.max);
  }
}

export function addConditions(sheet: Sheet, plan: Plan): void {
  if (plan.conditions.length === 0) return;
  sheet.setConditionalFormatRules(plan.conditions.map((condition) => conditionRule(sheet, plan, condition)));
}

function conditionRule(sheet: Sheet, plan: Plan, { formula, range, look }: PlanCondition): Rule {
  const { color, fill: background } = CONDITION_LOOKS[look];
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(sheetsFormula(withoutNames(formula, plan)))
    .setFontColor(color)
    .setBold(true)
    .setBackground(background)
    .setRanges([sheet.getRange(range)])
    .build();
}

/** The formula of a conditional format may read the cells of its sheet, but no name. */
function withoutNames(formula: string, { names }: Plan): string {
  const cells = new Map(names.map(({ name, cell }) => [name.toLowerCase(), cell]));
  return tokenize(formula)
    .map(({ kind, text }) => (kind === 'name' ? (cells.get(text.toLowerCase()) ?? text) : text))
    .join('');
}

/** The texts shown to who hovers over a cell, in one call. */
export function addNotes(sheet: Sheet, plan: Plan, size: Size): void {
  if (plan.notes.length === 0) return;
  const notes = filledWith(size, '');
  for (const { cell, text } of plan.notes) fill(notes, cell, withOurNames(text));
  sheet.getRange(1, 1, size.rows, size.columns).setNotes(notes);
}
