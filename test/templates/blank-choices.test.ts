import { describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { shiftedFormula } from '../../core/formula/shifted';
import { templates } from '../../core/grids';
import { TYPED_LOOKS } from '../../core/grids/language/look';
import { type Plan, type PlanCell, planOf } from '../../core/grids/language/plan';
import { openPlans, type Results } from '../../engine/evaluate';
import { WAITS } from './campaign/expected';
import { isInside } from './sheet';

interface Chosen {
  readonly cell: PlanCell;
  readonly choices: readonly string[];
}

/** The first cell of each list that the example chooses something in. */
const chosenIn = ({ cells, validations }: Plan): readonly Chosen[] =>
  validations.flatMap((rule) => {
    if (rule.kind !== 'list') return [];
    const isChosen = (cell: PlanCell): boolean =>
      isInside(cell, rule.area) && TYPED_LOOKS.includes(cell.look) && (cell.value ?? '') !== '';
    const cell = cells.find(isChosen);
    return cell ? [{ cell, choices: rule.choices }] : [];
  });

/** Amounts shown on the sheet that are others than before. */
const otherAmounts = ({ cells }: Plan, whole: Results, results: Results): readonly PlanCell[] =>
  cells.filter(({ row, column, formula, pattern = '' }) => {
    const [was, is] = [whole[row]?.[column], results[row]?.[column]];
    return formula !== undefined && pattern.includes('$') && typeof is === 'number' && is !== was;
  });

/** « Vide : le tarif des autres. » on the cell, on its header above, or on its label at its left. */
const saysWhatBlankMeans = ({ notes }: Plan, { row, column }: PlanCell): boolean =>
  notes.some(
    (note) =>
      /Vides?\b|vide|sans statut/.test(note.text) &&
      (note.row === row ? note.column <= column : note.column === column),
  );

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  it('shows no amount in silence that another choice would have changed, when nothing is chosen', {
    timeout: 240_000,
  }, async () => {
    const plan = planOf(template, { language: 'fr', filled: true });
    const said = plan.cells.find(({ look }) => look === 'unread');
    const open = await openPlans([plan]);
    const sheet = open.book.getSheetBySheetId(plan.template);
    const scratch = sheet?.getRange(plan.rows.length + 3, 0);
    const found: string[] = [];
    for (const { cell, choices } of chosenIn(plan)) {
      const range = sheet?.getRange(cell.row, cell.column);
      const before = range?.getValue();
      const chosen: Results[] = [];
      for (const choice of choices) {
        range?.setValue(choice);
        await open.calculated();
        chosen.push(open.results(plan));
      }
      range?.clearContent();
      await open.calculated();
      const results = open.results(plan);
      const sentence = String((said && results[said.row]?.[said.column]) ?? '');
      const changed = chosen.flatMap((whole) => otherAmounts(plan, whole, results));
      const isRowColoured = async (): Promise<boolean> => {
        for (const { area, formula } of plan.conditions) {
          if (cell.row < area.row || cell.row >= area.row + area.rows) continue;
          // It is written for the first cell of its area.
          const ofRow = shiftedFormula(formula, cell.row - area.row, 0);
          scratch?.setValue(`=IF(${ofRow.slice(1)},1,0)`);
          await open.calculated();
          const holds = scratch?.getValue() === 1;
          scratch?.clearContent();
          if (holds) return true;
        }
        return false;
      };
      const isTold =
        changed.length === 0 ||
        new RegExp(`\\b${relative(cell)}\\b`).test(sentence) ||
        results.some((row) => row.includes(WAITS)) ||
        // A line of its own counts what nobody has said.
        changed.some(({ row, column }) => chosen.every((whole) => whole[row]?.[column] === 0)) ||
        saysWhatBlankMeans(plan, cell) ||
        (await isRowColoured());
      if (!isTold) found.push(`${relative(cell)} « ${before} »: ${[...new Set(changed.map(relative))].join(' ')}`);
      range?.setValue(before ?? '');
      await open.calculated();
    }
    open.close();
    expect(found).toEqual([]);
  });
});
