/** A range of a sheet that is not there is an error, and nothing else: neither the same range here, nor an error for its readers. */
import type { ICellData } from '@univerjs/core';
import { afterAll, expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

const { univer, api } = headlessUniver(functionRegistrations('fr'));
afterAll(() => univer.dispose());

async function shown(id: string, formulas: readonly string[]): Promise<unknown[]> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, v] of [3, 4, 5].entries()) cellData[row] = { 0: { v }, 1: { f: formulas[row] ?? null } };
  const book = api.createWorkbook({
    id,
    sheetOrder: ['sheet'],
    sheets: { sheet: { id: 'sheet', name: 'Sheet', rowCount: 9, columnCount: 5, cellData } },
  });
  await api.getFormula().onCalculationResultApplied();
  return formulas.map((_, row) => book.getActiveSheet().getRange(row, 1).getValue());
}

it.each([
  ['SUM', '=SUM(A1:A3)', '=SUM(Budget!A1:A3)', 12],
  ['MATCH', '=MATCH(5,A1:A3,0)', '=MATCH(5,Budget!A1:A3,0)', 3],
  ['COUNTIF', '=COUNTIF(A1:A3,">3")', '=COUNTIF(Budget!A1:A3,">3")', 2],
])('%s', async (name, here, there, expected) => {
  const [first, second] = await shown(`${name} here`, [here, there]);
  const [other, one] = await shown(`${name} there`, [there, here]);
  expect([first, one]).toEqual([expected, expected]);
  // A criterion that no error meets counts none of them.
  const missing = name === 'COUNTIF' ? /^(#|0$)/ : /^#/;
  expect([String(second), String(other)]).toEqual([expect.stringMatching(missing), expect.stringMatching(missing)]);
});
