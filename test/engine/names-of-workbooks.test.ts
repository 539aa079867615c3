/** A name is the cell that its own workbook says, wherever the same formula was read before. */
import { IUniverInstanceService } from '@univerjs/core';
import { RemoveRowCommand } from '@univerjs/sheets';
import { expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

async function opened(id: string, row: number) {
  const { univer, api } = headlessUniver(functionRegistrations('fr'));
  const book = api.createWorkbook({
    id,
    sheetOrder: ['sheet'],
    sheets: {
      sheet: {
        id: 'sheet',
        name: 'Sheet',
        rowCount: 20,
        columnCount: 5,
        cellData: {
          ...Object.fromEntries(Array.from({ length: 8 }, (_, at) => [at, { 0: { v: at + 1 } }])),
          8: { 1: { f: '=taux*100' } },
        },
      },
    },
    resources: [
      {
        name: 'SHEET_DEFINED_NAME_PLUGIN',
        data: JSON.stringify({
          taux: { id: 'taux', name: 'taux', formulaOrRefString: `Sheet!$A$${row}`, localSheetId: 'AllDefaultWorkbook' },
        }),
      },
    ],
  });
  await api.getFormula().onCalculationResultApplied();
  univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
  return { univer, api, book };
}

it('in a second workbook, and after a row above it was removed', async () => {
  const first = await opened('first', 3);
  expect(first.book.getActiveSheet().getRange(8, 1).getValue()).toBe(300);
  const second = await opened('second', 5);
  expect(second.book.getActiveSheet().getRange(8, 1).getValue()).toBe(500);
  const calculated = second.api.getFormula().onCalculationResultApplied();
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 4 };
  await second.api.executeCommand(RemoveRowCommand.id, { unitId: 'second', subUnitId: 'sheet', range });
  await calculated;
  // The same cell, one row higher: 5 is in A4 now.
  expect(second.book.getActiveSheet().getRange(7, 1).getValue()).toBe(500);
  first.univer.dispose();
  second.univer.dispose();
});

it('is no name once its workbook is closed, or once it is removed', async () => {
  const name = { id: 'part', name: 'part', formulaOrRefString: 'Sheet!$A$1:$A$2', localSheetId: 'AllDefaultWorkbook' };
  const { univer, api } = headlessUniver(functionRegistrations('fr'));
  const open = async (id: string, names: object) => {
    const book = api.createWorkbook({
      id,
      sheetOrder: ['sheet'],
      sheets: { sheet: { id: 'sheet', name: 'Sheet', rowCount: 9, columnCount: 5, cellData: { 0: { 0: { v: 7 } } } } },
      resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(names) }],
    });
    await api.getFormula().onCalculationResultApplied();
    univer.__getInjector().get(IUniverInstanceService).focusUnit(id);
    return book;
  };
  const sumIn = async (book: Awaited<ReturnType<typeof open>>) => {
    const calculated = api.getFormula().onCalculationResultApplied();
    book.getActiveSheet().getRange(2, 1).setValue({ f: '=SUM(part)' });
    await calculated;
    return book.getActiveSheet().getRange(2, 1).getValue();
  };
  const first = await open('closed', { part: name });
  expect(await sumIn(first)).toBe(7);
  api.disposeUnit('closed');
  expect(await sumIn(await open('unnamed', {}))).toBe('#NAME?');
  api.disposeUnit('unnamed');
  const third = await open('renamed', { part: name });
  expect(await sumIn(third)).toBe(7);
  const calculated = api.getFormula().onCalculationResultApplied();
  third.deleteDefinedName('part');
  await calculated;
  expect(third.getActiveSheet().getRange(2, 1).getValue()).toMatch(/^#/);
  univer.dispose();
});
