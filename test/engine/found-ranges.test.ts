/** What OFFSET, INDIRECT or A1:INDEX(…) reads is known once it has been read: never too early, never what was there before. */
import { afterEach, expect, it } from 'vitest';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

let sheet: HeadlessSheet | undefined;
afterEach(() => {
  sheet?.dispose();
  sheet = undefined;
});
const open = async (...asked: Parameters<typeof headlessSheet>): Promise<HeadlessSheet> => {
  sheet = await headlessSheet(...asked);
  return sheet;
};

it('reads an answer of several cells as it is when the workbook opens, wherever it stands', async () => {
  // A1 reads what D1 fills, which comes after it, and D1 what C1 gives.
  const { value, set } = await open({
    A1: '=SUM(OFFSET(D1,1,0,C1,1))',
    A2: '=SUM(INDIRECT("D2:D"&C1))',
    A3: '=SUM(D2:INDEX(D1:D9,C1))',
    A4: '=OFFSET(D1,C1-1,0)*10',
    C1: '=C2+1',
    C2: 2,
    D1: '=SEQUENCE(C1)',
  });
  const shown = () => ['A1', 'A2', 'A3', 'A4'].map(value);
  expect(shown()).toEqual([5, 5, 5, 30]);
  await set('C2', 4);
  // 2 + 3 + 4 + 5, and the fifth.
  expect(shown()).toEqual([14, 14, 14, 50]);
  await set('C2', 1);
  expect(shown()).toEqual([2, 2, 2, 20]);
});

it('follows an answer that grows, shrinks or goes', async () => {
  const { value, set } = await open({
    A1: 4,
    C1: '=SEQUENCE(A1)',
    E1: '=OFFSET(C1,0,0,3)',
    G1: '=SUM(OFFSET(E1,0,0,9))',
  });
  const shown = () => [...['E1', 'E2', 'E3'].map((cell) => value(cell) ?? ''), value('G1')];
  expect(shown()).toEqual([1, 2, 3, 6]);
  await set('A1', 2);
  expect(shown()).toEqual([1, 2, 0, 3]);
  await set('C1', null);
  expect(shown()).toEqual([0, 0, 0, 0]);
  await set('C1', '=SEQUENCE(3)*10');
  expect(shown()).toEqual([10, 20, 30, 60]);
});

it('past the end of its range, says so at once', async () => {
  const { value, set } = await open({ A1: 2, B1: 7, B2: 8, C1: '=SUM(B1:INDEX(B1:B3,A1))' });
  expect(value('C1')).toBe(15);
  await set('A1', 5);
  expect(value('C1')).toBe('#REF!');
});

it('through several of them, one naming the next', async () => {
  const { value, set } = await open({
    A1: 'B9',
    B1: '=INDIRECT(A1)',
    B2: '=INDIRECT(B1)',
    B3: '=INDIRECT(B2)+1',
    B9: 'C9',
    C9: '=D9&""',
    D9: 'E9',
    E9: '=SUM(F1:F9)',
    F1: '=SEQUENCE(3)',
  });
  // C9, what it names, and what that one names: 1 + 2 + 3, and one.
  const shown = () => ['B1', 'B2', 'B3'].map(value);
  expect(shown()).toEqual(['C9', 'E9', 7]);
  await set('C9', '="F2"');
  expect(shown()).toEqual(['C9', 'F2', 3]);
  await set('D9', 'F3');
  await set('C9', '=D9&""');
  expect(shown()).toEqual(['C9', 'F3', 4]);
  await set('D9', 'E9');
  await set('F1', '=SEQUENCE(4)');
  expect(value('B3')).toBe(11);
  await set('B9', 'E9');
  expect([value('B1'), value('B2')]).toEqual(['E9', 10]);
});

it('of another sheet, and of a name that changes what it stands for', async () => {
  const { value, set } = await open({
    A1: 1,
    A2: '=SUM(INDIRECT("Other!B1:B"&A1))',
    'Other!B1': '=SEQUENCE(Sheet!A3)',
    A3: 4,
  });
  expect(value('A2')).toBe(1);
  await set('A1', 3);
  expect(value('A2')).toBe(6);
  await set('A3', 2);
  expect(value('A2')).toBe(3);
  await set('Other!B1', 50);
  expect(value('A2')).toBe(50);
});

it('is a loop where it reads what reads it, and no more once it reads elsewhere', async () => {
  const { value, set } = await open({ A1: 'C1', B1: '=INDIRECT(A1)', C1: '=B1+1', D1: 5 });
  expect([value('B1'), value('C1')]).toEqual(['#CYCLE!', '#CYCLE!']);
  await set('A1', 'D1');
  expect([value('B1'), value('C1')]).toEqual([5, 6]);
  await set('A1', 'C1');
  expect([value('B1'), value('C1')]).toEqual(['#CYCLE!', '#CYCLE!']);
});

it('is a loop where an answer depends on the cells that it fills', async () => {
  const { value, set } = await open({
    A1: 1,
    B1: '=IF(A1=1,5,SEQUENCE(IF(B3=3,1,3)))',
    D1: '=B1+1',
    F1: 4,
    F2: '=F1*2',
  });
  expect([value('B1'), value('D1')]).toEqual([5, 6]);
  await set('A1', 2);
  expect([value('B1'), value('B3') ?? '', value('D1')]).toEqual(['#CYCLE!', '', '#CYCLE!']);
  await set('F1', 6);
  expect([value('B1'), value('F2')]).toEqual(['#CYCLE!', 12]);
  await set('A1', 1);
  expect([value('B1'), value('D1')]).toEqual([5, 6]);
});

it('follows what comes to fill the cells that it reads, with no formula between', async () => {
  const { value, set } = await open({ I1: 5, K1: '=COUNT(OFFSET(M8,-2,0,2))', K2: '=SUM(INDIRECT("M5:M6"))' });
  const shown = () => ['K1', 'K2'].map(value);
  expect(shown()).toEqual([0, 0]);
  // Nothing to divide by: the 5 of I1, six times, of which OFFSET reads the last and INDIRECT two.
  await set('M1', '=IFERROR(1/A1:A6,I1)');
  expect(shown()).toEqual([1, 10]);
  await set('A6', 0.5);
  expect(shown()).toEqual([1, 7]);
});
