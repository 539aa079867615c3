import { describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { templates } from '../../core/grids';
import { TYPED_LOOKS } from '../../core/grids/language/look';
import { type Plan, planOf } from '../../core/grids/language/plan';
import { openPlans } from '../../engine/evaluate';
import { isInside } from './sheet';

/** What one pastes in a cell whose rule is 0 or more, a share, a date: below, above, a day of 1900. */
interface Pasted {
  readonly row: number;
  readonly column: number;
  readonly values: readonly number[];
}

/** The first and the last cell of each column that has bounds. */
function pastedIn({ cells, validations }: Plan): readonly Pasted[] {
  return validations.flatMap((rule) => {
    if (rule.kind !== 'number' && rule.kind !== 'date') return [];
    // Amounts that may be below zero have no other bound than a billion.
    const below = rule.min > -1e6 ? [rule.min - (rule.kind === 'date' ? 1 : 0.25)] : [];
    const above = rule.max === undefined ? [] : [rule.max + (rule.kind === 'date' ? 1 : 0.25)];
    // 11 March 2027 at half past eight, as a booking system exports it.
    const timed = rule.kind === 'date' ? [46457 + 8.5 / 24] : [];
    const values = [...below, ...above, ...timed];
    const typed = cells.filter((cell) => isInside(cell, rule.area) && TYPED_LOOKS.includes(cell.look));
    const [first, last] = [typed[0], typed[typed.length - 1]];
    if (values.length === 0 || !first || !last) return [];
    return (first === last ? [first] : [first, last]).map(({ row, column }) => ({ row, column, values }));
  });
}

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it('names a number that its cell does not take, and colours it', async () => {
    const plan = planOf(template, { language: 'fr', filled: true });
    const said = plan.cells.find(({ look }) => look === 'unread');
    const pasted = pastedIn(plan);
    if (!said) return expect(pasted).toEqual([]);
    const open = await openPlans([plan]);
    const sentence = () => String(open.results(plan)[said.row]?.[said.column] ?? '');
    const found: string[] = [sentence()].filter((one) => one !== '');
    for (const { row, column, values } of pasted) {
      const range = open.book.getSheetBySheetId(plan.template)?.getRange(row, column);
      const before = range?.getValue();
      const address = relative({ row, column });
      for (const value of values) {
        range?.setValue(value);
        await open.calculated();
        const isTold =
          sentence().includes(`La cellule ${address} n’accepte`) || sentence().includes('Une cellule en rouge');
        if (!isTold) found.push(`${address} ${value} says « ${sentence()} »`);
      }
      if (before === null || before === undefined || before === '') range?.clearContent();
      else range?.setValue(before);
    }
    open.close();
    expect(found).toEqual([]);
  });
});
