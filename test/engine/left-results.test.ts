/**
 * The page may have left what its worker has found, for a cell had changed meanwhile: asked again, it gives all of it, what reads the
 * cells that an answer of several cells no more fills included.
 */
import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationResultMutation, SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

const { univer, api } = headlessUniver(functionRegistrations('fr'));
const commands = univer.__getInjector().get(ICommandService);
let count = 0;
let id = '';
beforeEach(async () => {
  id = `book-${count++}`;
  const cellData = {
    // One, two, three; what reads the second and the third; and what reads that, elsewhere.
    0: { 0: { v: 3 }, 1: { f: '=SEQUENCE(A1)' }, 3: { f: '=IF(B2="","",B2)' }, 4: { f: '=SUM(D1:D2)' } },
    1: { 3: { f: '=IF(B3="","",B3)' } },
  };
  api.createWorkbook({
    id,
    sheetOrder: ['sheet'],
    sheets: { sheet: { id: 'sheet', name: 'Sheet', rowCount: 10, columnCount: 6, cellData } },
  });
  await api.getFormula().onCalculationResultApplied();
});
afterEach(() => {
  api.disposeUnit(id);
});

/** One, where there were three; `isHeard`: and it is calculated. */
async function putOne(isHeard: boolean): Promise<void> {
  const calculated = isHeard && api.getFormula().onCalculationResultApplied();
  const params = { unitId: id, subUnitId: 'sheet', cellValue: { 0: { 0: { v: 1 } } } };
  commands.syncExecuteCommand(SetRangeValuesMutation.id, params, isHeard ? {} : { onlyLocal: true });
  await calculated;
}

/** What is given once A1 is asked again: the cells of our formulas, as « D1=2 ». */
async function askedAgain(): Promise<string[]> {
  let given: Record<number, Record<number, { v?: unknown } | undefined> | undefined> = {};
  const listening = commands.onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitData } = command.params as { unitData: Record<string, Record<string, typeof given>> };
    given = unitData[id]?.sheet ?? {};
  });
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const asked = { dirtyRanges: [{ unitId: id, sheetId: 'sheet', range }], isRepeated: true };
  const calculated = api.getFormula().onCalculationResultApplied();
  await commands.executeCommand(SetFormulaCalculationStartMutation.id, asked, { onlyLocal: true });
  await calculated;
  listening.dispose();
  const cells = [
    ['D1', 0, 3],
    ['D2', 1, 3],
    ['E1', 0, 4],
  ] as const;
  return cells.map(([name, row, column]) => `${name}=${given[row]?.[column]?.v ?? 'not given'}`);
}

const ALL = ['D1=', 'D2=', 'E1=0'];

it('that it had found in a calculation before', async () => {
  await putOne(true);
  expect(await askedAgain()).toEqual(ALL);
  // Once more: that one was left too.
  expect(await askedAgain()).toEqual(ALL);
});

it('that it finds now', async () => {
  await putOne(false);
  expect(await askedAgain()).toEqual(ALL);
});
