/** A value entered is calculated from the moment it stands in its cell; what comes with others, with them. */
import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { SetRangeValuesCommand, SetRangeValuesMutation } from '@univerjs/sheets';
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

const put = (row: number, v: number, trigger?: string): void => {
  const params = { unitId: 'book', subUnitId: 'sheet', cellValue: { [row]: { 0: { v } } }, trigger };
  commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
};
const total = (): unknown => api.getActiveWorkbook()?.getActiveSheet().getRange(0, 1).getValue();

it('is asked for before anything else happens', async () => {
  put(0, 10, SetRangeValuesCommand.id);
  expect(starts).toBe(1);
  await expect.poll(total).toBe(12);
});

it('waits for what one task changes besides', async () => {
  starts = 0;
  put(0, 20);
  put(1, 30, SetRangeValuesCommand.id);
  expect(starts).toBe(0);
  await expect.poll(total).toBe(50);
  expect(starts).toBe(1);
});
