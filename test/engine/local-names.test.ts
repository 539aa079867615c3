/** A sheet that was copied has names of its own, which its formulas read (ECMA-376, 18.2.5: localSheetId). */
import { IUniverInstanceService } from '@univerjs/core';
import { SetDefinedNameCommand } from '@univerjs/sheets';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

const name = (id: string, called: string, formulaOrRefString: string, localSheetId = 'AllDefaultWorkbook') => ({
  [id]: { id, name: called, formulaOrRefString, localSheetId },
});
const sheet = (id: string, label: string, amount: number, formulas: Record<number, string>) => ({
  id,
  name: label,
  rowCount: 40,
  columnCount: 5,
  cellData: {
    ...Object.fromEntries(Object.entries(formulas).map(([row, f]) => [row, { 1: { f } }])),
    0: { 0: { v: amount }, 1: { f: formulas[0] ?? '' } },
  },
});
const FORMULAS = { 0: '=total*2', 1: '=SUM( Total , 1)', 2: '=avec+1', 3: '=taux', 4: '="total"' };

const { univer, api } = headlessUniver(functionRegistrations('fr'));
const book = api.createWorkbook({
  id: 'months',
  sheetOrder: ['sum', 'jan', 'feb', 'mar'],
  sheets: {
    sum: sheet('sum', 'Sommaire', 1, {
      0: '=total',
      1: "=Janv!total+'Févr. 1'!total+Mars!total",
      2: '=Janv!B1',
      3: '=avec',
      4: '=INDIRECT("TAUX")',
      5: '=INDIRECT("\'Févr. 1\'!total")+INDIRECT("Mars!Total")',
      6: '=INDIRECT("total")+INDIRECT("Sommaire!total")',
      7: '=INDIRECT("Mars!rien")',
    }),
    jan: sheet('jan', 'Janv', 10, FORMULAS),
    feb: sheet('feb', 'Févr. 1', 20, FORMULAS),
    mar: sheet('mar', 'Mars', 30, FORMULAS),
  },
  resources: [
    {
      name: 'SHEET_DEFINED_NAME_PLUGIN',
      data: JSON.stringify({
        ...name('1', 'total', 'Sommaire!$A$1'),
        ...name('2', 'total', 'Janv!$A$1', 'jan'),
        ...name('3', 'Total', "'Févr. 1'!$A$1", 'feb'),
        ...name('4', 'total', 'Mars!$A$1', 'mar'),
        ...name('5', 'avec', '=total*3', 'jan'),
        ...name('6', 'avec', '=total*3', 'feb'),
        ...name('7', 'avec', '=total*3', 'mar'),
        ...name('8', 'taux', 'Sommaire!$A$1'),
      }),
    },
  ],
});
const at = (id: string, row: number, column = 1): unknown =>
  book.getSheetBySheetId(id)?.getRange(row, column).getRawValue();

beforeAll(async () => {
  await api.getFormula().onCalculationResultApplied();
  univer.__getInjector().get(IUniverInstanceService).focusUnit('months');
});
afterAll(() => univer.dispose());

it('reads the name of its sheet', () => {
  const all = (id: string): unknown[] => [0, 1, 2, 3, 4].map((row) => at(id, row));
  expect(all('jan')).toEqual([20, 11, 31, 1, 'total']);
  expect(all('feb')).toEqual([40, 21, 61, 1, 'total']);
  expect(all('mar')).toEqual([60, 31, 91, 1, 'total']);
});

it('reads elsewhere the name of the workbook, or that of the sheet it names', () => {
  expect([0, 1, 2].map((row) => at('sum', row))).toEqual([1, 60, 20]);
  // Only sheets have one, and this is none of them.
  expect(at('sum', 3)).toBe('#NAME?');
});

it('finds a name written as a text, whatever its capitals, and that of a sheet', () => {
  expect([4, 5, 6, 7].map((row) => at('sum', row))).toEqual([1, 50, 2, '#REF!']);
});

it('follows a cell that changes, and a name that leads elsewhere', async () => {
  let done = api.getFormula().onCalculationResultApplied();
  book.getSheetBySheetId('feb')?.getRange(0, 0).setValue(25);
  await done;
  expect([at('jan', 0), at('feb', 0), at('sum', 1)]).toEqual([20, 50, 65]);
  done = api.getFormula().onCalculationResultApplied();
  const moved = name('2', 'total', 'Janv!$A$9', 'jan')['2'];
  await api.executeCommand(SetDefinedNameCommand.id, { unitId: 'months', ...moved });
  await done;
  done = api.getFormula().onCalculationResultApplied();
  book.getSheetBySheetId('jan')?.getRange(8, 0).setValue(7);
  await done;
  expect([at('jan', 0), at('feb', 0), at('mar', 0), at('sum', 1)]).toEqual([14, 50, 60, 62]);
  expect(book.getSheetBySheetId('jan')?.getRange(0, 1).getFormula()).toBe('=total*2');
});
