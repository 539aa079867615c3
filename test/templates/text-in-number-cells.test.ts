import { describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { templates } from '../../core/grids';
import type { Template } from '../../core/grids/language/define';
import { layOut } from '../../core/grids/language/layout';
import { NUMBERS_TO_FILL } from '../../core/grids/language/look';
import { type Plan, type PlanCell, planOf, plansOf } from '../../core/grids/language/plan';
import { LANGUAGES } from '../../core/values/text';
import { openPlans, type Results } from '../../engine/evaluate';
import { openDossier } from './open-dossier';
import { errorsIn, isInside } from './sheet';

/** What one pastes where a number should stand: with its unit, about, unknown, a space, grouped by no-break spaces. */
const TEXTS = ['12 h', 'environ 40', 'n/d', ' ', '1\u00a0200,50'];

const addressOf = ({ row, column }: PlanCell): string => relative({ row, column, rows: 1, columns: 1 });
const wantsNumber = ({ look }: PlanCell): boolean => NUMBERS_TO_FILL.includes(look);

/** All of them with MUTU_CAMPAIGN; otherwise the first, one inside and the last of each column. */
function tried({ cells }: Plan): readonly PlanCell[] {
  const all = cells.filter(wantsNumber).sort((a, b) => a.column - b.column || a.row - b.row);
  if (process.env.MUTU_CAMPAIGN) return all;
  const isIn = (one: PlanCell, row: number) => all.some((other) => other.column === one.column && other.row === row);
  return all.filter((one) => !isIn(one, one.row - 1) || !isIn(one, one.row + 1) || one.row % 7 === 0);
}

/** The cell of a total that adds up the column of that cell, if there is one. */
function totalOf(template: Template, cell: PlanCell): { row: number; column: number } | undefined {
  const { areas } = layOut(template);
  for (const block of template.bands.flat().flatMap((stack) => stack.blocks)) {
    if (block.type !== 'table' || !block.totals) continue;
    for (const [key, formula] of Object.entries(block.totals.cells)) {
      const area = areas.get(`${block.id}.${key}`);
      const isHere = area && area.column === cell.column && cell.row >= area.row && cell.row < area.row + area.rows;
      if (isHere && formula === `=SUM({${block.id}.${key}})`) return areas.get(`${block.id}.${key}.total`);
    }
  }
  return undefined;
}

/** The figures that are others than with a number there: what read the text has left it out, but to tell of it. */
function otherFigures(template: Template, { cells }: Plan, sound: Results, results: Results): string[] {
  const { areas } = layOut(template);
  const telling = (template.tellsOfTexts ?? []).flatMap((path) => areas.get(path) ?? []);
  return cells.flatMap((cell) => {
    if (telling.some((area) => isInside(cell, area))) return [];
    const [was, is] = [sound, results].map((all) => all[cell.row]?.[cell.column]);
    const isOther = typeof was === 'number' && typeof is === 'number' && Math.abs(is - was) > 1e-9;
    return isOther ? [`${addressOf(cell)} ${is}, not ${was}`] : [];
  });
}

function faults(template: Template, cell: PlanCell, results: Results, said: PlanCell): string[] {
  const total = totalOf(template, cell);
  const shown = total && results[total.row]?.[total.column];
  const sentence = String(results[said.row]?.[said.column] ?? '');
  return [
    ...errorsIn(results),
    ...(sentence.includes(`cellule ${addressOf(cell)} `) ? [] : [`says « ${sentence} »`]),
    ...(total && shown !== '…' ? [`total ${shown}`] : []),
  ];
}

describe.each(templates.map((template) => [template.id, template] as const))(
  '%s, a text in a cell for a number',
  (_, template) => {
    it('shows no error, names the cell, and waits rather than leave it out of a total', {
      timeout: 600_000,
    }, async () => {
      const plan = planOf(template, { language: 'fr', filled: true });
      const said = plan.cells.find(({ look }) => look === 'unread');
      const cells = tried(plan);
      expect(said !== undefined || cells.length === 0).toBe(true);
      if (!said) return;
      const open = await openPlans([plan]);
      const sheet = open.book.getSheetBySheetId(plan.template);
      const asInserted = open.results(plan);
      expect(asInserted[said.row]?.[said.column]).toBeUndefined();
      const found: string[] = [];
      for (const [index, cell] of cells.entries()) {
        const range = sheet?.getRange(cell.row, cell.column);
        const numbered = async () => {
          range?.setValue(1);
          await open.calculated();
          return open.results(plan);
        };
        const withNumber = cell.value === undefined ? await numbered() : asInserted;
        range?.setValue(TEXTS[index % TEXTS.length] ?? '');
        await open.calculated();
        const results = open.results(plan);
        if (cell.value === undefined) range?.clearContent();
        else range?.setValue(cell.value);
        const wrong = [...faults(template, cell, results, said), ...otherFigures(template, plan, withNumber, results)];
        if (wrong.length > 0) found.push(`${addressOf(cell)}: ${wrong.join(', ')}`);
      }
      open.close();
      expect(found).toEqual([]);
    });
  },
);

it('is told on the sheets of the whole guide that take the figure up, none of which shows an error', async () => {
  const open = await openDossier(true);
  const said = (id: string) => {
    const [plan] = plansOf([templates.find((one) => one.id === id) as Template], { language: 'fr', filled: true });
    const { row, column } = plan?.cells.find(({ look }) => look === 'unread') ?? { row: 0, column: 1 };
    return String(open.shown(id, row, column) ?? '');
  };
  const wrong = templates.filter(({ step }) => step !== 'example').filter(({ id }) => said(id) !== '');
  expect(wrong.map(({ id }) => id)).toEqual([]);
  await open.type(['costs!salary', '60 000 $']);
  const errors = open.errors();
  const sheets = ['costs', 'budget', 'split', 'settlement'].map((id) => [id, said(id) !== '']);
  open.close();
  expect(errors).toEqual([]);
  expect(sheets).toEqual([
    ['costs', true],
    ['budget', true],
    ['split', true],
    ['settlement', true],
  ]);
});

/** Of a sheet on a screen 1 366 pixels wide: half, so that a panel over the right side leaves the sentence in sight. */
const IN_SIGHT = 683;

it.each(LANGUAGES)('is told beside the title, on two lines, in %s', (language) => {
  const wrong = templates.flatMap((template) => {
    const plan = planOf(template, { language, filled: false });
    const said = plan.cells.find(({ look }) => look === 'unread');
    if (!said) return [];
    const across = plan.merges.find(({ row, column }) => row === 0 && column === said.column);
    const start = plan.columns.slice(0, said.column).reduce((sum, width) => sum + width, 0);
    return start < IN_SIGHT && across && plan.styles.unread.wrap ? [] : [template.id];
  });
  expect(wrong).toEqual([]);
});
