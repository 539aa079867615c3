import { absolute } from '../../core/formula/addresses';
import type { Plan, PlanValidation } from '../../core/grids/language/plan';
import { isoDay } from '../../core/values/dates';
import { areaLists, grouped } from './areas';

/** What may be entered, and what is said of anything else. Cells with the same rule are drawn together. */
export function drawValidations(sheet: Excel.Worksheet, plan: Plan): void {
  const withoutArea = ({ area: _, ...rule }: PlanValidation): string => JSON.stringify(rule);
  for (const validations of grouped(plan.validations, withoutArea).values()) {
    const [first] = validations;
    if (!first) continue;
    for (const list of areaLists(validations.map(({ area }) => area))) {
      const target = sheet.getRanges(list).dataValidation;
      target.ignoreBlanks = true;
      target.rule = ruleOf(first);
      target.errorAlert = {
        showAlert: true,
        title: first.title,
        message: first.message,
        style: STYLES[first.otherwise],
      };
    }
  }
}

const STYLES = { refuse: 'Stop', warn: 'Warning' } as const;

function ruleOf(validation: PlanValidation): Excel.DataValidationRule {
  switch (validation.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: validation.choices.join(',') } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: `=${absolute(validation.source)}` } };
    case 'date':
      return { date: { operator: 'Between', formula1: isoDay(validation.min), formula2: isoDay(validation.max) } };
    default:
      return validation.max === undefined
        ? { decimal: { operator: 'GreaterThanOrEqualTo', formula1: validation.min } }
        : { decimal: { operator: 'Between', formula1: validation.min, formula2: validation.max } };
  }
}
