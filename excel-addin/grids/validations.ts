import { areaOf } from '../../core/templates/address';
import type { Plan, PlanValidation } from '../../core/templates/plan';
import { areaLists, grouped } from './areas';

/** What may be entered, and what is said of anything else. Cells with the same rule are drawn together. */
export function drawValidations(sheet: Excel.Worksheet, plan: Plan): void {
  const withoutRange = ({ range: _, ...rule }: PlanValidation): string => JSON.stringify(rule);
  for (const validations of grouped(plan.validations, withoutRange).values()) {
    const [first] = validations;
    if (!first) continue;
    for (const list of areaLists(validations.map(({ range }) => areaOf(range)))) {
      const target = sheet.getRanges(list).dataValidation;
      target.ignoreBlanks = true;
      target.rule = ruleOf(first);
      target.errorAlert = {
        showAlert: true,
        title: 'Mutu',
        message: first.message,
        // A list of cells is a help, not a fence: one may name what it does not hold yet.
        style: first.kind === 'listFrom' ? 'Warning' : 'Stop',
      };
    }
  }
}

function ruleOf(validation: PlanValidation): Excel.DataValidationRule {
  switch (validation.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: validation.choices.join(',') } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: `=${validation.source}` } };
    case 'date':
      return { date: { operator: 'GreaterThanOrEqualTo', formula1: '1900-01-01' } };
    default:
      return validation.max === undefined
        ? { decimal: { operator: 'GreaterThanOrEqualTo', formula1: validation.min } }
        : { decimal: { operator: 'Between', formula1: validation.min, formula2: validation.max } };
  }
}
