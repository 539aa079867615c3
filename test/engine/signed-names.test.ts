/** A sign stands before a name as it does before a cell, and a name is one figure wherever it stands. */
import { IUniverInstanceService } from '@univerjs/core';
import { SetDefinedNameCommand } from '@univerjs/sheets';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

const named = (name: string, formulaOrRefString: string) => ({
  [name]: { id: name, name, formulaOrRefString, localSheetId: 'AllDefaultWorkbook' },
});
const { univer, api } = headlessUniver(functionRegistrations('fr'));
const book = api.createWorkbook({
  id: 'signs',
  sheetOrder: ['sheet'],
  sheets: {
    sheet: {
      id: 'sheet',
      name: 'L’année - 1',
      rowCount: 40,
      columnCount: 5,
      cellData: { 0: { 0: { v: 1 } }, 1: { 0: { v: 0.25 } }, 2: { 0: { v: 8 } } },
    },
  },
  resources: [
    {
      name: 'SHEET_DEFINED_NAME_PLUGIN',
      data: JSON.stringify({
        ...named('taux', `'L’année - 1'!$A$2`),
        ...named('double', `'L’année - 1'!$A$2+'L’année - 1'!$A$3`),
        ...named('trois', '3'),
        ...named('carre', '=LAMBDA(n,n*n)'),
      }),
    },
  ],
});

beforeAll(async () => {
  await api.getFormula().onCalculationResultApplied();
  univer.__getInjector().get(IUniverInstanceService).focusUnit('signs');
});
afterAll(() => univer.dispose());

let row = 9;
async function calculated(f: string): Promise<unknown> {
  const range = book.getActiveSheet().getRange(row++, 1);
  range.setValue({ f });
  await api.getFormula().onCalculationResultApplied();
  return range.getRawValue();
}

// taux is 0.25, double is 0.25 + 8, trois is 3; A1 holds 1.
it.each([
  ['=IF(A1>0,-taux,taux)', -0.25],
  ['=IF(A1<0,taux,- taux)', -0.25],
  ['=IF(A1>0,- A1,0)', -1],
  ['=IF(A1>0, - (A1),0)', -1],
  ['=SUM(-taux,1)', 0.75],
  ['=(-taux)', -0.25],
  ['=2*-taux', -0.5],
  ['=IF(A1>0,-taux*2,taux)', -0.5],
  ['=IF(A1>0,--taux,0)', 0.25],
  ['=IF(A1>0,-SUM(taux,1),0)', -1.25],
  ['=ROUND(-trois,0)', -3],
  ['=IF(A1>0,"-taux",0)', '-taux'],
  ['=2*double', 16.5],
  ['=IF(A1>0,-double,0)', -8.25],
  ['=10-double', 1.75],
  ['=SUM(double,1)', 9.25],
  ['=taux * 2', 0.5],
  ['=IF(taux > 0,taux ,0)', 0.25],
  ['=SUM( taux , trois )', 3.25],
  ['= - taux + trois ', 2.75],
  ['=taux & " $"', '0,25 $'],
  // Microsoft, LAMBDA: « =MYFUNCTION(5) » calls the one that a name holds.
  ['=carre(3)', 9],
  ['=1+carre( trois + 1 )*2', 33],
  ["=IF('L’année - 1'!A1 > 0, A3 , 0 )", 8],
])('%s is %s', async (formula, expected) => {
  expect(await calculated(formula)).toBe(expected);
});

it('follows a name that is given another name', async () => {
  const range = book.getActiveSheet().getRange(row, 1);
  expect(await calculated('=IF(A1>0,-taux,taux)')).toBe(-0.25);
  const done = api.getFormula().onCalculationResultApplied();
  const renamed = named('taux', `'L’année - 1'!$A$2`).taux;
  await api.executeCommand(SetDefinedNameCommand.id, { unitId: 'signs', ...renamed, name: 'part' });
  await done;
  expect(range.getFormula()).toBe('=IF(A1>0,-part,part)');
  expect(range.getRawValue()).toBe(-0.25);
});
