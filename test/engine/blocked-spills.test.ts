/** Formulas that stand where another would spill are computed as if it were not there. */
import { afterEach, expect, it } from 'vitest';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

let sheet: HeadlessSheet | undefined;
afterEach(() => sheet?.dispose());

// The last ones read the cells that stand in their way: those are computed before.
it.each(['=E1:G3*30', '=A11:C13*30', '=MUTU.MAINOEUVRE(30,A11:C13)'])('%s', async (spilling) => {
  sheet = await headlessSheet({ J1: 100, B11: '=J1*2', C12: '=B11+1', A10: spilling });
  const { value, set } = sheet;
  expect(value('A10')).toBe('#SPILL!');
  await set('J1', 150);
  expect([value('B11'), value('C12')]).toEqual([300, 301]);
  await set('B12', '=J1+1');
  expect(value('B12')).toBe(151);
  await set('E1', 7);
  await set('J1', 160);
  expect([value('B11'), value('C12'), value('B12')]).toEqual([320, 321, 161]);
  await set('A10', null);
  expect([value('B11'), value('C12'), value('B12')]).toEqual([320, 321, 161]);
});

it('and the answer spills once the way is free', async () => {
  sheet = await headlessSheet({ E1: 1, E2: 2, E3: 3, B11: '=E1', B10: '=E1:E3*30', C1: '=SUM(B10:B12)' });
  expect(sheet.value('B10')).toBe('#SPILL!');
  expect(sheet.value('B11')).toBe(1);
  await sheet.set('B11', null);
  expect(['B10', 'B11', 'B12'].map(sheet.value)).toEqual([30, 60, 90]);
});

it('two answers never share a cell, when the workbook opens and after', async () => {
  const sheet = await headlessSheet({ A1: '=SEQUENCE(2,3)', B2: '=SEQUENCE(3)', E1: '=SUM(A1:C4)' });
  const cells = ['A1', 'B1', 'C1', 'A2', 'B2', 'C2', 'B3', 'B4'];
  const shown = () => cells.map((cell) => sheet.value(cell) ?? '');
  // B2 is a formula of its own: A1 has no room, and B2 has.
  expect(shown()).toEqual(['#SPILL!', '', '', '', 1, '', 2, 3]);
  await sheet.set('B2', null);
  expect(shown()).toEqual([1, 2, 3, 4, 5, 6, '', '']);
  expect(sheet.value('E1')).toBe(21);
  const crossed = await headlessSheet({ A2: '=SEQUENCE(1,3)', B1: '=SEQUENCE(3)' });
  const spilled = ['A2', 'B1'].filter((cell) => crossed.value(cell) === '#SPILL!');
  expect(spilled).toHaveLength(1);
  sheet.dispose();
  crossed.dispose();
  // Far below the first row of the longer one, which is in the way of each of them or gives way to both.
  const long = await headlessSheet(
    { B1: '=SEQUENCE(90)', A32: '=SEQUENCE(1,3)', A70: '=SEQUENCE(1,3)' },
    'fr',
    undefined,
    {
      rows: 120,
      columns: 5,
    },
  );
  const shownAt = ['B1', 'A32', 'A70'].map((cell) => long.value(cell) === '#SPILL!');
  expect([[true, false, false].join(), [false, true, true].join()]).toContain(shownAt.join());
  long.dispose();
});

it('two answers one above the other: the lower has its place, the upper once the lower is gone', async () => {
  const cells = { A1: 1, A2: 2, A3: 3, E3: '=SEQUENCE(4)', E4: '=FILTER(A1:A3,A1:A3>1)' };
  const shown = () => ['E3', 'E4', 'E5', 'E6'].map((cell) => sheet?.value(cell) ?? '');
  const lower = ['#SPILL!', 2, 3, ''];
  for (const order of [
    ['E3', 'E4'],
    ['E4', 'E3'],
  ] as const) {
    const { E3, E4, ...typed } = cells;
    sheet = await headlessSheet({ ...typed, E5: 'x' });
    for (const cell of order) await sheet.set(cell, cells[cell]);
    expect(shown()).toEqual(['#SPILL!', '#SPILL!', 'x', '']);
    await sheet.set('E5', null);
    expect(shown()).toEqual(lower);
    // Calculated again, the one that has no room takes nothing away.
    await sheet.set('E3', '=SEQUENCE(3)');
    expect(shown()).toEqual(lower);
    await sheet.set('E4', null);
    expect(shown()).toEqual([1, 2, 3, '']);
    await sheet.set('E4', E4);
    expect(shown()).toEqual(lower);
    await sheet.set('E3', null);
    expect(shown()).toEqual(['', 2, 3, '']);
    await sheet.set('E3', E3);
    expect(shown()).toEqual(lower);
    sheet.dispose();
  }
});

it('an answer without room leaves alone what others fill there, and what the sheet holds', async () => {
  sheet = await headlessSheet({
    A3: '=SEQUENCE(1,3)',
    B1: '=SEQUENCE(5)',
    H1: 5,
    D1: '=COUNTBLANK(B1:C5)',
    J1: '=SEQUENCE(H1,2)',
    K2: { v: null, s: { bl: 1 } },
    J4: 'x',
    L1: '=ISBLANK(K2)',
  });
  const crossed = () => ['A3', 'B3', 'C3', 'B1', 'B5'].map((cell) => sheet?.value(cell) ?? '');
  const first = crossed();
  expect([
    [1, 2, 3, '#SPILL!', ''],
    ['#SPILL!', 3, '', 1, 5],
  ]).toContainEqual(first);
  expect([sheet.value('J1'), sheet.value('L1')]).toEqual(['#SPILL!', 1]);
  await sheet.set('H1', 6);
  expect(sheet.value('L1')).toBe(1);
  // Whichever had no room comes once the other is gone.
  await sheet.set(first[0] === '#SPILL!' ? 'B1' : 'A3', null);
  expect(crossed()).toEqual(first[0] === '#SPILL!' ? [1, 2, 3, '', ''] : ['', 3, '', 1, 5]);
});
