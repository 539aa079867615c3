/** An answer that fills several cells, then fewer: nothing that reads the cells it has left keeps a figure of before. */
import { afterEach, describe, expect, it } from 'vitest';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';
import { Random, seedOfTheDay } from '../support/random';

let sheet: HeadlessSheet;
afterEach(() => sheet.dispose());
const shown = (...cells: string[]): unknown[] => cells.map((cell) => sheet.value(cell) || 0);

it.each([
  // B1, then the sum of what it fills, A3, A2 + A3, how many numbers, and one more than the sum.
  [2, 3, 0, 2, 2, 4],
  [1, 1, 0, 0, 1, 2],
  [4, 10, 3, 5, 4, 11],
])('from 3 values to %i', async (count, sum, third, twoAndThree, numbers, more) => {
  sheet = await headlessSheet({
    B1: 3,
    A1: '=SEQUENCE(B1)',
    C1: '=SUM(A1:A5)',
    C2: '=A3',
    C3: '=SUM(A2:A3)',
    C4: '=COUNT(A1:A9)',
    D1: '=C1+1',
  });
  expect(shown('C1', 'C2', 'C3', 'C4', 'D1')).toEqual([6, 3, 5, 3, 7]);
  await sheet.set('B1', count);
  expect(shown('C1', 'C2', 'C3', 'C4', 'D1')).toEqual([sum, third, twoAndThree, numbers, more]);
  await sheet.set('B1', 3);
  expect(shown('C1', 'C2', 'C3', 'C4', 'D1')).toEqual([6, 3, 5, 3, 7]);
});

it('to one text, as an answer that waits for its inputs', async () => {
  sheet = await headlessSheet({
    B1: 1,
    A1: '=IF(B1=1,SEQUENCE(3),"")',
    C1: '=SUM(A1:A3)',
    C2: '=A3',
    C3: '=SUM(A2:A3)',
    C4: '=IF(A3="","blank","held")',
    D1: '=C1+1',
  });
  expect(shown('C1', 'C2', 'C3', 'C4', 'D1')).toEqual([6, 3, 5, 'held', 7]);
  await sheet.set('B1', 0);
  expect(shown('C1', 'C2', 'C3', 'C4', 'D1')).toEqual([0, 0, 0, 'blank', 1]);
  await sheet.set('B1', 1);
  expect(shown('C1', 'C2', 'C3', 'C4', 'D1')).toEqual([6, 3, 5, 'held', 7]);
});

it('to an error, and to another answer that reads it', async () => {
  sheet = await headlessSheet({ B1: 3, A1: '=SEQUENCE(B1)', C1: '=A2:A3*10', E1: '=SUM(C1:C2)', E2: '=C2' });
  expect(shown('E1', 'E2')).toEqual([50, 30]);
  await sheet.set('B1', 2);
  expect(shown('E1', 'E2')).toEqual([20, 0]);
  await sheet.set('B1', 'x');
  expect(shown('A1', 'E1', 'E2')).toEqual(['#VALUE!', 0, 0]);
});

it('to one value, once what it reads has shrunk in the same calculation', async () => {
  // On both sides of what they read: one of them is calculated before it, then once more.
  const reader = '=IF(B1>=0,IF(E2="",9,E2:E4*10))';
  sheet = await headlessSheet({ B1: 3, C1: reader, E1: '=SEQUENCE(B1+1)', G1: reader, I1: '=SUM(C1:C3,G1:G3)' });
  const answers = () => shown('C1', 'C2', 'C3', 'G1', 'G2', 'G3', 'I1');
  expect(answers()).toEqual([20, 30, 40, 20, 30, 40, 180]);
  await sheet.set('B1', 0);
  expect(answers()).toEqual([9, 0, 0, 9, 0, 0, 18]);
  await sheet.set('B1', 3);
  expect(answers()).toEqual([20, 30, 40, 20, 30, 40, 180]);
});

it('reads two answers of several cells that change at once', async () => {
  sheet = await headlessSheet({
    B1: 3,
    A1: '=SEQUENCE(B1)',
    D1: '=SUM(A1:A5,F2:F5)',
    F1: '=SEQUENCE(B1)*10',
    H1: '=SUM(F1:F5,A2:A5)',
  });
  expect(shown('D1', 'H1')).toEqual([56, 65]);
  await sheet.set('B1', 4);
  expect(shown('D1', 'H1')).toEqual([100, 109]);
  await sheet.set('B1', 1);
  expect(shown('D1', 'H1')).toEqual([1, 10]);
});

describe('drawn answers that read each other', () => {
  const READERS = ['=SUM(@1:@6)', '=@2', '=@3&""', '=COUNT(@2:@4)', '=SUM(@2:@3)*2', '=@1+@4', '=IF(@3="",0,@3)'];
  const ANSWERS = [
    '=SEQUENCE(MAX(1,@))',
    '=IF(@>2,SEQUENCE(@),"")',
    '=SEQUENCE(1,MAX(1,@))',
    '=IF(@=1,1,SEQUENCE(@,2))',
  ];
  const OF_ANSWERS = ['=@1:@3*10', '=SEQUENCE(MAX(1,COUNT(@1:@6)))', '=IF(@2="","",@1:@2)', '=SORT(@1:@4,1,-1)'];

  it.each(Array.from({ length: 12 }, (_, run) => run))('are as if calculated anew (%i)', async (run) => {
    const random = new Random(seedOfTheDay() + run);
    const pick = (formulas: readonly string[], of: string): string => random.pick(formulas).replaceAll('@', of);
    const inputs = { A1: random.between(0, 4), A3: random.between(0, 4) };
    const formulas = {
      D1: pick(ANSWERS, 'A1'),
      D11: pick(ANSWERS, 'A3'),
      H1: pick(OF_ANSWERS, 'D'),
      L1: pick(OF_ANSWERS, 'H'),
      ...Object.fromEntries(
        ['D', 'H', 'L'].flatMap((column, c) =>
          [0, 1, 2].map((row) => [`${'PQR'.charAt(c)}${row + 1}`, pick(READERS, column)]),
        ),
      ),
    };
    const cells = ['D1', 'D2', 'D3', 'E1', 'H1', 'H2', 'H3', 'L1', 'L2', 'L3', ...Object.keys(formulas)];
    const read = (): string[] => cells.map((name) => `${name} ${sheet.value(name) ?? ''}`);
    sheet = await headlessSheet({ ...inputs, ...formulas });
    const steps: { inputs: object; found: string[] }[] = [];
    for (let step = 0; step < 4; step++) {
      const cell = random.pick(['A1', 'A3'] as const);
      inputs[cell] = random.between(0, 5);
      await sheet.set(cell, inputs[cell]);
      steps.push({ inputs: { ...inputs }, found: read() });
    }
    sheet.dispose();
    for (const step of steps) {
      sheet = await headlessSheet({ ...step.inputs, ...formulas });
      const anew = read();
      sheet.dispose();
      expect(step.found, JSON.stringify({ ...step.inputs, ...formulas })).toEqual(anew);
    }
  });
});
