/** What formulas read is known once, however often one calculates; and what has changed in the sheets is seen. */
import { IUniverInstanceService, RedoCommand, UndoCommand } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';
import {
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

/** Univer's index of what is read, private to it. */
interface Index {
  readonly _dependencyRTreeCache: { toJSON(): Record<string, Record<string, Branch>> };
}
interface Branch {
  readonly leaf: boolean;
  readonly children: readonly Branch[];
}
const leaves = (branch: Branch): number =>
  branch.leaf ? branch.children.length : branch.children.reduce((sum, one) => sum + leaves(one), 0);

async function opened() {
  const { univer, api } = headlessUniver(functionRegistrations('fr'));
  const injector = univer.__getInjector();
  const book = api.createWorkbook({
    id: 'known',
    sheetOrder: ['Main', 'List'],
    sheets: {
      Main: {
        id: 'Main',
        name: 'Main',
        rowCount: 50,
        columnCount: 8,
        cellData: {
          0: { 0: { v: 1 }, 1: { f: '=SUM(List!A1:A5)' }, 2: { f: '=SUM(Other!A1:A5)' } },
          1: { 0: { v: 2 }, 1: { f: '=SUM(A1:A3)' }, 2: { f: '=SUM(INDEX(List!A1:A5,A1,1),0)' } },
          2: { 0: { v: 3 }, 1: { f: '=SUM(B1:B2)' }, 2: { f: '=SUM(SEQUENCE(A1))' } },
        },
      },
      List: {
        id: 'List',
        name: 'List',
        rowCount: 50,
        columnCount: 8,
        cellData: Object.fromEntries([10, 20, 30, 40, 50].map((v, at) => [at, { 0: { v } }])),
      },
    },
  });
  await api.getFormula().onCalculationResultApplied();
  injector.get(IUniverInstanceService).focusUnit('known');
  const value = (cell: string): unknown => book.getSheetByName('Main')?.getRange(cell).getRawValue();
  return {
    value,
    async set(sheet: string, cell: string, v: number) {
      book.getSheetByName(sheet)?.getRange(cell).setValue(v);
      await api.getFormula().onCalculationResultApplied();
    },
    async act(id: string, params: object = {}) {
      const calculated = api.getFormula().onCalculationResultApplied();
      expect(await api.executeCommand(id, params)).toBe(true);
      await calculated;
    },
    known(): number {
      const index = injector.get(IDependencyManagerService) as unknown as Index;
      return Object.values(index._dependencyRTreeCache.toJSON().known ?? {}).reduce((sum, one) => sum + leaves(one), 0);
    },
    close: () => univer.dispose(),
  };
}

it('keeps a list that does not grow', async () => {
  const book = await opened();
  await book.set('Main', 'A1', 2);
  const before = book.known();
  for (let edit = 3; edit < 9; edit++) await book.set('Main', 'A1', (edit % 5) + 1);
  expect(book.known()).toBe(before);
  // The last edit was 8 % 5 + 1 = 4: 4 + 2 + 3, 150 in the list, 40 at its fourth row.
  expect(['B1', 'B2', 'B3', 'C2'].map(book.value)).toEqual([150, 9, 159, 40]);
  book.close();
});

it('sees sheets that come, go and take another name, and rows that come', async () => {
  const book = await opened();
  // No sheet of that name yet.
  expect(String(book.value('C1'))).toMatch(/^#/);
  await book.act(InsertSheetCommand.id, { unitId: 'known', index: 2, sheet: { id: 'Other', name: 'Other' } });
  await book.set('Other', 'A2', 7);
  expect(book.value('C1')).toBe(7);
  await book.act(SetWorksheetNameCommand.id, { unitId: 'known', subUnitId: 'List', name: 'Costs' });
  await book.set('Costs', 'A1', 11);
  expect(book.value('B1')).toBe(151);
  await book.act(InsertRowByRangeCommand.id, {
    unitId: 'known',
    subUnitId: 'List',
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 7 },
    direction: 0,
  });
  await book.set('Costs', 'A6', 51);
  expect(book.value('B1')).toBe(152);
  await book.act(UndoCommand.id);
  await book.act(UndoCommand.id);
  expect(book.value('B1')).toBe(151);
  await book.set('Costs', 'A5', 60);
  expect(book.value('B1')).toBe(161);
  await book.act(UndoCommand.id);
  await book.act(RedoCommand.id);
  expect(book.value('B1')).toBe(161);
  await book.act(RemoveSheetCommand.id, { unitId: 'known', subUnitId: 'Other' });
  expect(String(book.value('C1'))).toMatch(/^#/);
  await book.set('Costs', 'A1', 12);
  expect(book.value('B1')).toBe(162);
  book.close();
});
