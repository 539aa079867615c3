/** A formula that fills several cells, dragged, undone, deleted, written over: nothing of it stays, on the sheet or in a total. */
import { RedoCommand, UndoCommand } from '@univerjs/core';
import { AutoFillCommand } from '@univerjs/sheets';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

let sheet: HeadlessSheet;
beforeEach(async () => {
  sheet = await headlessSheet({ A1: '=SEQUENCE(3)', C1: '=SUM(A1:A20)', C2: '=A6', C3: '=A3', C4: '=COUNTA(A1:A20)' });
});
afterEach(() => sheet.dispose());

const shown = (): unknown[] => [1, 2, 3, 4, 5, 6, 7].map((row) => sheet.value(`A${row}`) ?? 0);
const read = (): unknown[] => ['C1', 'C2', 'C3', 'C4'].map((cell) => sheet.value(cell));
const undo = (): Promise<void> => sheet.act(UndoCommand.id);
const redo = (): Promise<void> => sheet.act(RedoCommand.id);
const drag = (from: number, to: number): Promise<void> => {
  const column = { startColumn: 0, endColumn: 0 };
  return sheet.act(AutoFillCommand.id, {
    unitId: 'book',
    subUnitId: 'sheet',
    sourceRange: { startRow: from - 1, endRow: from - 1, ...column },
    targetRange: { startRow: from - 1, endRow: to - 1, ...column },
  });
};
const THREE = { shown: [1, 2, 3, 0, 0, 0, 0], read: [6, 0, 3, 3] };
const expectThree = (): void => expect({ shown: shown(), read: read() }).toEqual(THREE);

it('dragged down, then undone, twice', async () => {
  expectThree();
  await drag(1, 5);
  // The last one alone has room: 1, 2, 3 from A5.
  expect(shown().slice(4)).toEqual([1, 2, 3]);
  await undo();
  expectThree();
  await redo();
  expect(shown().slice(4)).toEqual([1, 2, 3]);
  await undo();
  expectThree();
});

it('dragged down, then deleted', async () => {
  await drag(1, 5);
  for (const cell of ['A5', 'A4', 'A3', 'A2']) await sheet.set(cell, null);
  expectThree();
  await sheet.set('A1', null);
  expect({ shown: shown(), read: read() }).toEqual({ shown: [0, 0, 0, 0, 0, 0, 0], read: [0, 0, 0, 0] });
});

it('deleted, undone and done again: what reads a cell that it filled follows', async () => {
  await sheet.set('A1', '=SEQUENCE(6)');
  expect(read()).toEqual([21, 6, 3, 6]);
  await sheet.set('A1', null);
  expect(read()).toEqual([0, 0, 0, 0]);
  await undo();
  expect(read()).toEqual([21, 6, 3, 6]);
  await undo();
  expectThree();
  await redo();
  expect(read()).toEqual([21, 6, 3, 6]);
});

it('written over, then undone', async () => {
  await sheet.set('A1', '=SEQUENCE(6)');
  await sheet.set('A4', 'x');
  expect(shown()).toEqual(['#SPILL!', 0, 0, 'x', 0, 0, 0]);
  expect(read().slice(1)).toEqual([0, 0, 2]);
  await undo();
  expect({ shown: shown(), read: read() }).toEqual({ shown: [1, 2, 3, 4, 5, 6, 0], read: [21, 6, 3, 6] });
  await sheet.set('A1', 7);
  expect({ shown: shown(), read: read() }).toEqual({ shown: [7, 0, 0, 0, 0, 0, 0], read: [7, 0, 0, 1] });
});

it('a formula typed among the cells that another one fills has their place, now and when the workbook opens again', async () => {
  await sheet.set('A1', '=SEQUENCE(6)');
  await sheet.set('A3', '=SEQUENCE(2)');
  const expected = ['#SPILL!', 0, 1, 2, 0, 0, 0];
  expect(shown()).toEqual(expected);
  const again = await headlessSheet({ A1: '=SEQUENCE(6)', A3: '=SEQUENCE(2)' });
  expect([1, 2, 3, 4, 5, 6, 7].map((row) => again.value(`A${row}`) ?? 0)).toEqual(expected);
  again.dispose();
});
