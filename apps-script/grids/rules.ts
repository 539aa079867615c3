import { tokenize, withOurNames } from '../../core/formula';
import { absolute, relative } from '../../core/formula/addresses';
import { sheetsFormula } from '../../core/formula/in-sheets';
import type { Plan, PlanCondition, PlanValidation } from '../../core/grids/language/plan';
import { isoDay } from '../../core/values/dates';
import { allCells, fill, filledWith } from './matrix';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Drop-downs and bounds, in one call. */
export function validate(sheet: Sheet, plan: Plan): void {
  if (plan.validations.length === 0) return;
  const rules = filledWith<Validation | null>(plan, null);
  const known = new Map<string, Validation>();
  for (const validation of plan.validations) {
    const key = JSON.stringify({ ...validation, area: '' });
    const rule = known.get(key) ?? validationRule(sheet, validation);
    known.set(key, rule);
    fill(rules, validation.area, rule);
  }
  allCells(sheet, plan).setDataValidations(rules);
}

function validationRule(sheet: Sheet, validation: PlanValidation): Validation {
  const rule = SpreadsheetApp.newDataValidation();
  restrict(rule, sheet, validation);
  return rule
    .setHelpText(withOurNames(validation.message))
    .setAllowInvalid(validation.otherwise === 'warn')
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
      rule.requireValueInRange(sheet.getRange(relative(validation.source)), true);
      return;
    case 'date':
      rule.requireDateBetween(dayOf(validation.min), dayOf(validation.max));
      return;
    default:
      if (validation.max === undefined) rule.requireNumberGreaterThanOrEqualTo(validation.min);
      else rule.requireNumberBetween(validation.min, validation.max);
  }
}

/** As the script's own calendar has it: Sheets gives a date no time zone. */
function dayOf(serial: number): Date {
  const [year = 0, month = 1, day = 1] = isoDay(serial).split('-').map(Number);
  return new Date(year, month - 1, day);
}

export function addConditions(sheet: Sheet, plan: Plan): void {
  if (plan.conditions.length === 0) return;
  // Two calls for all ranges, rather than one each.
  const ranges = sheet.getRangeList(plan.conditions.map(({ area }) => relative(area))).getRanges();
  sheet.setConditionalFormatRules(
    plan.conditions.map((condition, index) => conditionRule(ranges.slice(index, index + 1), plan, condition)),
  );
}

function conditionRule(
  ranges: GoogleAppsScript.Spreadsheet.Range[],
  plan: Plan,
  { formula, color, fill: background, bold }: PlanCondition,
): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(sheetsFormula(withoutNames(formula, plan)))
    .setFontColor(color)
    .setBold(bold)
    .setBackground(background)
    .setRanges(ranges)
    .build();
}

/** The formula of a conditional format may read the cells of its sheet, but no name. */
function withoutNames(formula: string, { names }: Plan): string {
  const cells = new Map(names.map(({ name, ...cell }) => [name.toLowerCase(), absolute(cell)]));
  return tokenize(formula)
    .map(({ kind, text }) => (kind === 'name' ? (cells.get(text.toLowerCase()) ?? text) : text))
    .join('');
}

/** The texts shown to who hovers over a cell, in one call. */
export function addNotes(sheet: Sheet, plan: Plan): void {
  if (plan.notes.length === 0) return;
  const notes = filledWith(plan, '');
  for (const { row, column, text } of plan.notes) fill(notes, { row, column }, withOurNames(text));
  allCells(sheet, plan).setNotes(notes);
}
