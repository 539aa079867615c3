import { expect, it } from 'vitest';
import { layOut } from '../../core/grids/language/layout';
import { planOf } from '../../core/grids/language/plan';
import { settlement } from '../../core/grids/settlement/grid';
import { split } from '../../core/grids/split/grid';
import { openPlans } from '../../engine/evaluate';
import { errorsIn } from './sheet';

it('takes in a partner in a row inserted inside the table', async () => {
  const plan = planOf(split, { language: 'fr', filled: true });
  const column = (key: string): number => layOut(split).areas.get(`partners.${key}`)?.column ?? -1;
  const first = layOut(split).areas.get('partners.name')?.row ?? -1;
  const open = await openPlans([plan]);
  const sheet = open.book.getActiveSheet();
  sheet.insertRowsAfter(first + 1, 1);
  const typed = { name: 'Cinquième', parts: 1, uses: 0, heads: 1, alone: 500 };
  for (const [key, value] of Object.entries(typed)) sheet.getRange(first + 2, column(key)).setValue(value);
  await open.calculated();
  const rows = open.results(plan);
  const due = rows.slice(first, first + 6).map((row) => row[column('due')]);
  // 1 300 × parts ÷ 6, 1 502 × uses ÷ 40, 600 ÷ 5: the one inserted has 216,66… of the first and 120 of the third.
  expect(due[2]).toBeCloseTo(216.67 + 120, 1);
  expect(due[5]).toBeUndefined();
  const total = rows[first + 13]?.[column('due')];
  expect(total).toBeCloseTo(1300 + 1502 + 600, 8);
  open.close();
});

it('says that the settlement shares a surplus among eight partners, once a ninth is inserted, and settles their costs', async () => {
  const plan = planOf(settlement, { language: 'fr', filled: true });
  const column = (key: string): number => layOut(settlement).areas.get(`partners.${key}`)?.column ?? -1;
  const first = layOut(settlement).areas.get('partners.name')?.row ?? -1;
  const open = await openPlans([plan]);
  const sheet = open.book.getActiveSheet();
  sheet.insertRowsAfter(first + 1, 1);
  for (let row = first; row < first + 9; row++)
    for (const [key, value] of Object.entries({ name: `P${row}`, parts: 1, uses: 2, heads: 1 }))
      sheet.getRange(row, column(key)).setValue(value);
  await open.calculated();
  const rows = open.results(plan);
  expect(errorsIn(rows)).toEqual([]);
  const said = rows.flat().filter((value) => typeof value === 'string');
  expect(said).toContain('Trop de partenaires');
  expect(said.some((text) => String(text).startsWith('Cette feuille répartit l’excédent entre 8 partenaires'))).toBe(
    true,
  );
  // The costs are shared among all nine, alike but for a cent of each of the three.
  const due = rows.slice(first, first + 9).map((row) => Number(row[column('due')]));
  expect(Math.max(...due) - Math.min(...due)).toBeLessThan(0.031);
  open.close();
});
