import { describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { templates } from '../../core/grids';
import { type Plan, planOf } from '../../core/grids/language/plan';
import { openPlans } from '../../engine/evaluate';
import { errorsIn, isInside } from './sheet';

/** What one pastes: a space after, two before, one that does not break, another word. */
const pasted = (word: string): readonly string[] => [`${word} `, `  ${word}`, `${word}\u00a0`, `${word}s ?`];

const LONGEST_FORMULA = 8192;

interface Asked {
  readonly row: number;
  readonly column: number;
  readonly choices: readonly string[];
}
/** One cell of each list that the grid asks to choose from. */
const askedIn = ({ cells, validations }: Plan): readonly Asked[] =>
  validations.flatMap((rule) => {
    if (rule.kind !== 'list') return [];
    const cell = cells.find((one) => isInside(one, rule.area) && one.look === 'inputText');
    return cell ? [{ row: cell.row, column: cell.column, choices: rule.choices }] : [];
  });

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it('names a word that is not in the list of its cell, and colours it', async () => {
    const plan = planOf(template, { language: 'fr', filled: true });
    const said = plan.cells.find(({ look }) => look === 'unread');
    const asked = askedIn(plan);
    if (!said) return expect(asked).toEqual([]);
    expect(said.formula?.length).toBeLessThan(LONGEST_FORMULA);
    const open = await openPlans([plan]);
    const sentence = () => String(open.results(plan)[said.row]?.[said.column] ?? '');
    const found: string[] = [sentence()].filter((one) => one !== '');
    for (const [index, { row, column, choices }] of asked.entries()) {
      const range = open.book.getSheetBySheetId(plan.template)?.getRange(row, column);
      const before = range?.getValue();
      range?.setValue(pasted(choices[0] ?? '')[index % 4] ?? '');
      await open.calculated();
      const address = relative({ row, column });
      const isTold = sentence().includes(`cellule ${address} `) || sentence().includes('Un mot en rouge');
      const isColoured = plan.conditions.some(
        ({ area, formula }) => isInside({ row, column }, area) && choices.every((one) => formula.includes(`"${one}"`)),
      );
      if (!isTold || !isColoured) found.push(`${address} says « ${sentence()} »`);
      found.push(...errorsIn(open.results(plan)));
      // As the list has it, in whatever letters.
      range?.setValue((choices[0] ?? '').toUpperCase());
      await open.calculated();
      if (sentence() !== '') found.push(`${address} in capitals says « ${sentence()} »`);
      if (before === null || before === undefined || before === '') range?.clearContent();
      else range?.setValue(before);
    }
    open.close();
    expect(found).toEqual([]);
  });
});
