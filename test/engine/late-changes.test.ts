/** What changes while a calculation goes on is calculated, whenever it comes; and no figure of the other one is lost. */
import { type ICommandInfo, ICommandService } from '@univerjs/core';
import {
  CalculateFormulaService,
  FormulaExecuteStageType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';
import type { Asked } from '../../engine/repairs/repeats';

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

it('stops it at once, and what was calculated is not put over it', async () => {
  // The last formula of the column becomes a number while the first ones are calculated.
  let pauses = 0;
  const listening = heard((command) => {
    if (stageOf(command) !== FormulaExecuteStageType.CURRENTLY_CALCULATING || ++pauses !== 2) return;
    const cellValue = { [ROWS - 1]: { 0: { v: 7, f: null, si: null } } };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: 'book', subUnitId: 'sheet', cellValue });
  });
  put(0, 151);
  const before = (): unknown =>
    api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .getRange(ROWS - 2, 0)
      .getValue();
  await expect.poll(before).toBe(ROWS - 1 + 150);
  expect(last(0)).toBe(7);
  listening.dispose();
});

it('is calculated whole when cells have moved meanwhile', async () => {
  let pauses = 0;
  const listening = heard((command) => {
    if (stageOf(command) !== FormulaExecuteStageType.CURRENTLY_CALCULATING || ++pauses !== 2) return;
    api.getActiveWorkbook()?.getActiveSheet().insertRowBefore(0);
  });
  put(2, 301);
  const at = (row: number): unknown => api.getActiveWorkbook()?.getActiveSheet().getRange(row, 2).getValue();
  await expect.poll(() => at(ROWS)).toBe(ROWS + 300);
  expect(at(0)).toBe(null);
  expect(at(1)).toBe(301);
  expect(at(2)).toBe(302);
  listening.dispose();
  api.getActiveWorkbook()?.getActiveSheet().deleteRow(0);
  await expect.poll(() => at(ROWS - 1)).toBe(ROWS + 300);
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
      forced: () => execute.mock.calls.map(([{ forceCalculate }]) => forceCalculate),
      stops: () => stop.mock.calls.length,
    };
  };
  /** Of each start: whether the worker is told to go to the last formula, for the page has left what it had found. */
  const repeats = (): { readonly told: readonly boolean[]; dispose(): void } => {
    const told: boolean[] = [];
    const listening = commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) told.push((params as Asked).isRepeated ?? false);
    });
    return { told, dispose: () => listening.dispose() };
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

  it('leaves the results that come after it, and calculates them again', async () => {
    const { columns } = asked();
    const { told, dispose } = repeats();
    put(0, 401);
    await expect.poll(columns).toEqual([[0]]);
    tell(CALCULATING);
    put(2, 402);
    // What the worker had found before it heard of the change.
    const results = { unitId: 'book', subUnitId: 'sheet', cellValue: { 0: { 2: { v: 1 } }, 1: { 2: { v: 2 } } } };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, results, { fromSync: true, fromFormula: true });
    tell(SUCCESS);
    expect(api.getActiveWorkbook()?.getActiveSheet().getRange(0, 2).getValue()).toBe(402);
    await expect.poll(() => columns().slice(1)).toEqual([[0, 2]]);
    tell(SUCCESS);
    put(2, 403);
    await expect.poll(() => columns().slice(2)).toEqual([[2]]);
    tell(SUCCESS);
    expect(told).toEqual([false, true, false]);
    dispose();
  });

  it('goes through everything when cells have moved, be it stopped again', async () => {
    const { columns, stops, forced } = asked();
    put(0, 501);
    await expect.poll(columns).toEqual([[0]]);
    expect(forced()).toEqual([false]);
    api.getActiveWorkbook()?.getActiveSheet().insertRowBefore(5);
    await expect.poll(stops).toBe(1);
    tell(STOPPED);
    await expect.poll(forced).toEqual([false, true]);
    put(2, 502);
    await expect.poll(stops).toBe(2);
    tell(STOPPED);
    await expect.poll(forced).toEqual([false, true, true]);
    tell(SUCCESS);
    put(2, 503);
    await expect.poll(forced).toEqual([false, true, true, false]);
    tell(SUCCESS);
  });

  it('asks again for what was stopped by something else than a change or a person', async () => {
    const { columns } = asked();
    put(0, 601);
    await expect.poll(columns).toEqual([[0]]);
    tell(STOPPED);
    await expect.poll(columns).toEqual([[0], [0]]);
    commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id);
    tell(STOPPED);
    put(2, 602);
    await expect.poll(() => columns().slice(2)).toEqual([[0, 2]]);
    tell(SUCCESS);
  });
});
