/** Formulas drawn down a column, kept once by their « si », whose LAMBDA reads cells. */
import type { ICellData } from '@univerjs/core';
import { expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

/** A: 1 to 5; B: 10 to 50; the formula of row 1 in column D, drawn down. What each row answers, from what it should. */
const FORMULAS: readonly (readonly [string, (a: number, b: number) => number])[] = [
  ['=SUM(MAP(A1:B1,LAMBDA(z,z*A1)))', (a, b) => a * a + b * a],
  ['=SUM(BYROW(A1:B1,LAMBDA(r,SUM(r)+A1)))', (a, b) => a + b + a],
  ['=REDUCE(0,A1:B1,LAMBDA(sum,v,sum+v*A1))', (a, b) => (a + b) * a],
  ['=SUM(MAKEARRAY(1,2,LAMBDA(r,c,c*B1)))', (_, b) => 3 * b],
  ['=LAMBDA(y,y+B1)(A1)', (a, b) => a + b],
  ['=LET(x,A1,y,B1+x,IF(y>0,y+B1,0))', (a, b) => a + 2 * b],
];

it.each(FORMULAS)('%s reads the cells of its own row', async (formula, expected) => {
  const { univer, api } = headlessUniver(functionRegistrations('fr'));
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < 5; row++) {
    const drawn = row === 0 ? { f: formula, si: 'drawn' } : { si: 'drawn' };
    cellData[row] = { 0: { v: row + 1 }, 1: { v: 10 * (row + 1) }, 3: drawn };
  }
  const sheets = { one: { id: 'one', name: 'One', rowCount: 20, columnCount: 10, cellData } };
  const sheet = api.createWorkbook({ id: 'book', sheetOrder: ['one'], sheets }).getActiveSheet();
  await api.getFormula().onCalculationResultApplied();
  const values = (): unknown[] => [0, 1, 2, 3, 4].map((row) => sheet.getRange(row, 3).getValue());
  expect(values()).toEqual([1, 2, 3, 4, 5].map((a) => expected(a, 10 * a)));
  sheet.getRange(2, 0).setValue(7);
  await api.getFormula().onCalculationResultApplied();
  expect(values()[2]).toBe(expected(7, 30));
  univer.dispose();
});
