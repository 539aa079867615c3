import { expect, it } from 'vitest';
import { templates } from '../../core/grids';
import { NUMBERS_TO_FILL } from '../../core/grids/language/look';
import { planOf } from '../../core/grids/language/plan';
import { openPlans } from '../../engine/evaluate';
import { errorsIn } from './sheet';

// Cents are counted exactly up to 2^53; no organisation shares a billion dollars, and six digits too many are a slip.
const HUGE = 1e15;

it.each(templates.map((template) => [template.id, template] as const))(
  '%s says why its figures fail where an amount has digits too many',
  async (_id, template) => {
    const plan = planOf(template, { language: 'fr', filled: true });
    const amounts = plan.cells.filter(
      ({ look, pattern = '' }) => NUMBERS_TO_FILL.includes(look) && pattern.includes('$'),
    );
    const said = plan.cells.find(({ look }) => look === 'unread');
    if (amounts.length === 0 || !said) return;
    const open = await openPlans([plan]);
    const sheet = open.book.getSheetBySheetId(plan.template);
    const silent: string[] = [];
    // The first of each column that one types: the others are read alike.
    const firsts = amounts.filter(
      ({ row, column, formula }) =>
        formula === undefined && !amounts.some((other) => other.column === column && other.row === row - 1),
    );
    for (const { row, column } of firsts) {
      const range = sheet?.getRange(row, column);
      const typed = amounts.find((one) => one.row === row && one.column === column)?.value;
      range?.setValue(HUGE);
      await open.calculated();
      const results = open.results(plan);
      const sentence = String(results[said.row]?.[said.column] ?? '');
      if (errorsIn(results).length > 0 && !sentence.includes('un milliard'))
        silent.push(`${row + 1},${column + 1} « ${sentence} »`);
      if (typed === undefined) range?.clearContent();
      else range?.setValue(typed);
      await open.calculated();
      expect(open.results(plan)[said.row]?.[said.column]).toBeUndefined();
    }
    open.close();
    expect(silent).toEqual([]);
  },
);
