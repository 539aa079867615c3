/** What changes while a calculation goes on is calculated, whenever it comes; and no figure of the other one is lost. */
import { type ICommandInfo, ICommandService } from '@univerjs/core';
import {
  CalculateFormulaService,
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';

/** More than what is calculated between two pauses, twice. */
const ROWS = 1200;
const { univer, api } = headlessUniver(functionRegistrations('fr'));
const commands = univer.__getInjector().get(ICommandService);
const cellData = Object.fromEntries(
  Array.from({ length: ROWS }, (_, row) => [
    row,
    row === 0 ? { 0: { v: 1 }, 2: { v: 1 } } : { 0: { f: `=A${row}+1` }, 2: { f: `=C${row}+1` } },
  ]),
);
beforeAll(async () => {
  api.createWorkbook({
    id: 'book',
    sheetOrder: ['sheet'],
    sheets: { sheet: { id: 'sheet', name: 'Sheet', rowCount: ROWS, columnCount: 5, cellData } },
  });
  await api.getFormula().onCalculationResultApplied();
});
afterAll(() => univer.dispose());

const last = (column: number): unknown =>
  api
    .getActiveWorkbook()
    ?.getActiveSheet()
    .getRange(ROWS - 1, column)
    .getValue();
/** As typed, with nothing calculated yet. */
const put = (column: number, value: number): void => {
  const params = { unitId: 'book', subUnitId: 'sheet', cellValue: { 0: { [column]: { v: value } } } };
  commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
};
const changed = (column: number) => ({
  unitId: 'book',
  sheetId: 'sheet',
  range: { startRow: 0, endRow: 0, startColumn: column, endColumn: column },
});
const heard = (hear: (command: Readonly<ICommandInfo>) => void) => commands.onCommandExecuted(hear);
const stageOf = ({ id, params }: Readonly<ICommandInfo>): number | undefined =>
  id === SetFormulaCalculationNotificationMutation.id
    ? (params as { stageInfo?: { stage: number } }).stageInfo?.stage
    : undefined;
const isEnd = ({ id, params }: Readonly<ICommandInfo>): boolean =>
  id === SetFormulaCalculationNotificationMutation.id && 'functionsExecutedState' in (params ?? {});

it('is calculated after what goes on, which loses nothing of what it has found', async () => {
  let pauses = 0;
  let ends = 0;
  const listening = heard((command) => {
    if (isEnd(command)) ends++;
    if (stageOf(command) !== FormulaExecuteStageType.CURRENTLY_CALCULATING || ++pauses !== 2) return;
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { dirtyRanges: [changed(2)] });
  });
  put(0, 101);
  await expect.poll(() => last(0)).toBe(ROWS + 100);
  await expect.poll(() => ends).toBe(2);
  listening.dispose();
});

describe('asked of a worker, which tells later', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const asked = () => {
    const execute = vi.spyOn(CalculateFormulaService.prototype, 'execute').mockResolvedValue(undefined);
    const stop = vi.spyOn(CalculateFormulaService.prototype, 'stopFormulaExecution').mockReturnValue(undefined);
    return {
      columns: () => execute.mock.calls.map(([{ dirtyRanges }]) => dirtyRanges.map(({ range }) => range.startColumn)),
      stops: () => stop.mock.calls.length,
    };
  };
  const tell = (params: object): boolean =>
    commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, params);
  const STOPPED = { functionsExecutedState: 1 };
  const SUCCESS = { functionsExecutedState: 3 };
  const CALCULATING = { stageInfo: { stage: FormulaExecuteStageType.CURRENTLY_CALCULATING } };

  it('stops it before it has told how far it is, and is calculated with it', async () => {
    const { columns, stops } = asked();
    put(0, 201);
    await expect.poll(columns).toEqual([[0]]);
    put(2, 202);
    await expect.poll(stops).toBe(1);
    expect(columns()).toEqual([[0]]);
    tell(STOPPED);
    await expect.poll(columns).toEqual([[0], [0, 2]]);
    tell(SUCCESS);
  });

  it('is calculated after it, when it ends before it can be stopped', async () => {
    const { columns, stops } = asked();
    put(0, 301);
    await expect.poll(columns).toEqual([[0]]);
    tell(CALCULATING);
    put(2, 302);
    await expect.poll(stops).toBe(1);
    tell(SUCCESS);
    await expect.poll(() => columns().slice(1)).toEqual([[0, 2]]);
    tell(SUCCESS);
    put(4, 303);
    await expect.poll(() => columns().slice(2)).toEqual([[4]]);
    tell(SUCCESS);
  });
});
