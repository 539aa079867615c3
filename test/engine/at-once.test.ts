/** A value entered is calculated from the moment it stands in its cell; what comes with others, with them. */
import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';
import { calculateAtOnce } from '../../engine/repairs/at-once';

const { univer, api } = headlessUniver(functionRegistrations('fr'));
const commands = univer.__getInjector().get(ICommandService);
let starts = 0;
beforeAll(async () => {
  const cellData = { 0: { 0: { v: 1 }, 1: { f: '=A1+A2' } }, 1: { 0: { v: 2 } } };
  api.createWorkbook({ id: 'book', sheetOrder: ['sheet'], sheets: { sheet: { id: 'sheet', cellData } } });
  await api.getFormula().onCalculationResultApplied();
  calculateAtOnce(univer.__getInjector());
  commands.onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationStartMutation.id) starts++;
  });
});
afterAll(() => univer.dispose());

const range = (row: number, column: number) => {
  const found = api.getActiveWorkbook()?.getActiveSheet().getRange(row, column);
  if (!found) throw new Error('No sheet');
  return found;
};
/** As typed; whether a calculation is asked for at once. */
const asks = (row: number, column: number, content: object): boolean => {
  const before = starts;
  range(row, column).setValue(content);
  return starts > before;
};
const total = (): unknown => range(0, 1).getValue();

it('is asked for before anything else happens', async () => {
  expect(asks(0, 0, { v: 10 })).toBe(true);
  await expect.poll(total).toBe(12);
});

it('waits for what one task changes besides', async () => {
  const cellValue = { 0: { 0: { v: 20 } } };
  starts = 0;
  commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: 'book', subUnitId: 'sheet', cellValue });
  expect(asks(1, 0, { v: 30 })).toBe(false);
  await expect.poll(total).toBe(50);
  expect(starts).toBe(1);
});

it('leaves formulas to their time, and what takes the place of one', async () => {
  expect(asks(0, 1, { f: '=A1*2' })).toBe(false);
  await expect.poll(total).toBe(40);
  expect(asks(0, 1, { v: 7, f: null, si: null })).toBe(false);
  await expect.poll(total).toBe(7);
});

it('leaves to its time what stands where an answer of several cells does', async () => {
  expect(asks(0, 3, { f: '=SEQUENCE(3)' })).toBe(false);
  const filled = () => [0, 1, 2].map((row) => range(row, 3).getValue());
  await expect.poll(filled).toEqual([1, 2, 3]);
  expect(asks(1, 4, { v: 5 })).toBe(true);
  expect(asks(1, 3, { v: null })).toBe(false);
  await expect.poll(filled).toEqual([1, 2, 3]);
  expect(asks(1, 3, { v: 'x' })).toBe(false);
  await expect.poll(filled).toEqual(['#SPILL!', 'x', null]);
  // It still asks for that room.
  expect(asks(2, 3, { v: 9 })).toBe(false);
  await expect.poll(filled).toEqual(['#SPILL!', 'x', 9]);
});
