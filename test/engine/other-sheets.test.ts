/** Rows and columns of a sheet that is not the one shown: what refers to them follows, here and elsewhere. */
import { IUniverInstanceService, type IWorksheetData } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveRowsCommand,
  RemoveColCommand,
  RemoveRowCommand,
} from '@univerjs/sheets';
import { expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

const column = (values: readonly number[]) => Object.fromEntries(values.map((v, at) => [at, { 0: { v } }]));
const sheet = (id: string, cellData: IWorksheetData['cellData']) => ({
  id,
  name: id,
  rowCount: 20,
  columnCount: 8,
  cellData,
});

/** « Shown » is the active sheet; it and « Reader » read the rows of « List », and their own rows at the same places. */
async function opened() {
  const { univer, api } = headlessUniver(functionRegistrations('fr'));
  const readers = { 9: { 0: { f: '=List!A4' }, 1: { f: '=A4' }, 2: { f: '=SUM(List!A3:A5)' } } };
  const book = api.createWorkbook({
    id: 'others',
    sheetOrder: ['Shown', 'Reader', 'List'],
    sheets: {
      Shown: sheet('Shown', { ...column([10, 20, 30, 40, 50]), ...readers }),
      Reader: sheet('Reader', { ...column([10, 20, 30, 40, 50]), ...readers, 10: { 0: { f: '=price' } } }),
      List: sheet('List', column([1, 2, 3, 4, 5])),
    },
    resources: [
      {
        name: 'SHEET_DEFINED_NAME_PLUGIN',
        data: JSON.stringify({
          price: { id: 'price', name: 'price', formulaOrRefString: 'List!$A$4', localSheetId: 'AllDefaultWorkbook' },
        }),
      },
    ],
  });
  await api.getFormula().onCalculationResultApplied();
  univer.__getInjector().get(IUniverInstanceService).focusUnit('others');
  expect(book.getActiveSheet().getSheetName()).toBe('Shown');
  return {
    async act(id: string, params: object) {
      const calculated = api.getFormula().onCalculationResultApplied();
      expect(await api.executeCommand(id, { unitId: 'others', subUnitId: 'List', ...params })).toBe(true);
      await calculated;
    },
    formulas: (name: string) => [0, 1, 2].map((at) => book.getSheetByName(name)?.getRange(9, at).getFormula() ?? ''),
    values: (name: string) => [0, 1, 2].map((at) => book.getSheetByName(name)?.getRange(9, at).getRawValue() ?? null),
    price: () => book.getSheetByName('Reader')?.getRange(10, 0).getRawValue(),
    active: () => book.getActiveSheet().getSheetName(),
    close: () => univer.dispose(),
  };
}

const rows = (startRow: number, endRow: number) => ({ startRow, endRow, startColumn: 0, endColumn: 7 });
const columns = (startColumn: number, endColumn: number) => ({ startRow: 0, endRow: 19, startColumn, endColumn });

// List!A4 holds 4, List!A3:A5 is 3 + 4 + 5, A4 of the readers is 40: whatever comes above, unless it goes.
it.each([
  [
    'a row inserted above',
    InsertRowByRangeCommand.id,
    { range: rows(1, 1), direction: 0 },
    '=List!A5',
    '=SUM(List!A4:A6)',
    12,
  ],
  ['a row removed above', RemoveRowCommand.id, { range: rows(0, 0) }, '=List!A3', '=SUM(List!A2:A4)', 12],
  // 5 is gone: 3 + 4.
  ['the last row of a sum removed', RemoveRowCommand.id, { range: rows(4, 4) }, '=List!A4', '=SUM(List!A3:A4)', 7],
  [
    'a column inserted',
    InsertColByRangeCommand.id,
    { range: columns(0, 0), direction: 3 },
    '=List!B4',
    '=SUM(List!B3:B5)',
    12,
  ],
  ['an empty column removed after', RemoveColCommand.id, { range: columns(3, 3) }, '=List!A4', '=SUM(List!A3:A5)', 12],
  [
    'a row moved from above to below',
    MoveRowsCommand.id,
    {
      range: { ...rows(0, 0), rangeType: 1 },
      fromRange: { ...rows(0, 0), rangeType: 1 },
      toRange: { ...rows(8, 8), rangeType: 1 },
    },
    '=List!A3',
    '=SUM(List!A2:A4)',
    12,
  ],
] as const)('%s', async (_what, command, params, cell, sum, total) => {
  const book = await opened();
  await book.act(command, params);
  for (const reader of ['Shown', 'Reader']) {
    expect(book.formulas(reader)).toEqual([cell, '=A4', sum]);
    expect(book.values(reader)).toEqual([4, 40, total]);
  }
  expect(book.price()).toBe(4);
  expect(book.active()).toBe('Shown');
  await book.act('univer.command.undo', {});
  for (const reader of ['Shown', 'Reader']) {
    expect(book.formulas(reader)).toEqual(['=List!A4', '=A4', '=SUM(List!A3:A5)']);
    expect(book.values(reader)).toEqual([4, 40, 12]);
  }
  book.close();
});
