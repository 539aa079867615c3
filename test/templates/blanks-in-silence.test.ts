import { describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { templates } from '../../core/grids';
import type { Template } from '../../core/grids/language/define';
import { layOut } from '../../core/grids/language/layout';
import { NUMBERS_TO_FILL } from '../../core/grids/language/look';
import { type Plan, type PlanCell, planOf } from '../../core/grids/language/plan';
import { openPlans, type Results } from '../../engine/evaluate';
import { WAITS } from './campaign/expected';

/**
 * Without these, another figure is meant, and it is said on the sheet: none of it (charges, losses, a rate), or the usual one (a year
 * of 8 760 hours, a confidence of 95 %). What is not an amount, and is not here, is what amounts are counted by.
 */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  breakEven: ['losses', 'ownUses', 'otherUses', 'surplus', 'capacity', 'useByPartner'],
  costPerUse: ['hoursPerYear'],
  costs: ['charges', 'nonProductiveHours'],
  financing: ['opening'],
  machineryCoop: ['interest', 'meter', 'equityShare'],
  partnerChange: ['noticeDays'],
  renewal: ['fundRate', 'usesPerYear', 'mainRise'],
  replacement: ['agentCharges', 'idleHours', 'feeShare'],
  riskPool: ['confidence'],
  settlement: ['reserveShare'],
  sharedKitchen: ['kitchenLosses'],
  sharedStaff: ['payrollCharges', 'vacation', 'holidays', 'training'],
};

const isMoney = ({ pattern = '' }: PlanCell): boolean => pattern.includes('$');

/** The numbers of labelled inputs that are no amounts. */
function countedBy(template: Template, plan: Plan): readonly PlanCell[] {
  const { areas } = layOut(template);
  const inputs = template.bands
    .flat()
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'inputs' ? Object.keys(block.inputs) : []));
  const places = inputs
    .filter((input) => !MEANT[template.id]?.includes(input))
    .flatMap((input) => areas.get(input) ?? []);
  return plan.cells.filter(
    (cell) =>
      NUMBERS_TO_FILL.includes(cell.look) &&
      cell.value !== undefined &&
      !isMoney(cell) &&
      places.some(({ row, column }) => row === cell.row && column === cell.column),
  );
}

/** Amounts that are smaller than with the number there, or nought, though they are shown. */
const smaller = ({ cells }: Plan, whole: Results, results: Results): readonly string[] =>
  cells
    .filter((cell) => cell.formula !== undefined && isMoney(cell))
    .flatMap((cell) => {
      const [was, is] = [whole, results].map((all) => all[cell.row]?.[cell.column]);
      const isLess = typeof was === 'number' && typeof is === 'number' && Math.abs(is) < Math.abs(was) - 0.005;
      return isLess ? [`${relative(cell)} ${is}, not ${was}`] : [];
    });

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it('shows no amount that is smaller for want of a number: it waits, is blank, or says which cell is missing', {
    timeout: 240_000,
  }, async () => {
    const plan = planOf(template, { language: 'fr', filled: true });
    const asked = countedBy(template, plan);
    if (asked.length === 0) return;
    const said = plan.cells.find(({ look }) => look === 'unread');
    const open = await openPlans([plan]);
    const sheet = open.book.getSheetBySheetId(plan.template);
    const whole = open.results(plan);
    const found: string[] = [];
    for (const cell of asked) {
      const range = sheet?.getRange(cell.row, cell.column);
      range?.clearContent();
      await open.calculated();
      const results = open.results(plan);
      range?.setValue(cell.value ?? '');
      const isWaiting = results.some((row) => row.includes(WAITS));
      const sentence = String((said && results[said.row]?.[said.column]) ?? '');
      const less = smaller(plan, whole, results);
      const isTold = new RegExp(`\\b${relative(cell)}\\b`).test(sentence);
      if ((less.length > 0 || isWaiting) && !isTold) found.push(`${relative(cell)}: ${less.join(', ') || WAITS}`);
    }
    open.close();
    expect(found).toEqual([]);
  });
});
