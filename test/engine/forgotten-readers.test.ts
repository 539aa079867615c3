/** When a row goes, Univer forgets what reads its sheet: answers of several cells are read all the same, round after round. */
import { IUniverInstanceService, UndoCommand } from '@univerjs/core';
import { RemoveRowCommand } from '@univerjs/sheets';
import { expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

it('reads what each answer fills once a row is gone, and once it is back', async () => {
  const { univer, api } = headlessUniver(functionRegistrations('fr'));
  const cellData = {
    0: { 6: { v: 5 } },
    1: { 6: { v: 3 } },
    // Each reads cells that the one after it fills.
    3: {
      0: { f: '=SUM(F5:F7)' },
      2: { f: '=SUM(D5:D7)+A4' },
      3: { f: '=F4:F7*2' },
      5: { f: '=SEQUENCE(4)*SUM(G1:G2)' },
    },
  };
  const book = api.createWorkbook({
    id: 'book',
    sheetOrder: ['Main'],
    sheets: { Main: { id: 'Main', name: 'Main', rowCount: 30, columnCount: 8, cellData } },
  });
  await api.getFormula().onCalculationResultApplied();
  univer.__getInjector().get(IUniverInstanceService).focusUnit('book');
  const act = async (id: string, params: object = {}): Promise<void> => {
    const calculated = api.getFormula().onCalculationResultApplied();
    expect(await api.executeCommand(id, params)).toBe(true);
    await calculated;
  };
  const raw = (cell: string): unknown => book.getSheets()[0]?.getRange(cell).getRawValue();
  // 8 × (2 + 3 + 4), and twice as much.
  expect(raw('C4')).toBe(216);
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 7 };
  await act(RemoveRowCommand.id, { range });
  // 3 × 9 × 3.
  expect(raw('C3')).toBe(81);
  await act(UndoCommand.id);
  expect(raw('C4')).toBe(216);
  univer.dispose();
});
