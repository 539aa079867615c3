/** Of IF and IFERROR, what does not count is not calculated; what they give stays what it was. */
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { answer } from '../../core';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

const PART = 'MUTU.PARTAGE(100,C1:C2)';
let asked = 0;
let sheet: HeadlessSheet;
beforeAll(async () => {
  const count: typeof answer = (...call) => {
    asked++;
    return answer(...call);
  };
  const cells = {
    C1: 1,
    C2: 3,
    E1: `=IF(A1="","",SUM(${PART}))`,
    E2: `=IF(A1>0,SUM(${PART}),IF(A1<0,-1,SUM(${PART})))`,
    E3: '=IFERROR(1/A1,"aucun")',
    E4: `=IFERROR(A1+1,SUM(${PART}))`,
    E5: '=IF(A1,"oui","non")',
    E6: '=IF(B1:B2>A1,"plus","moins")',
    G1: '=IF(A1>1,SEQUENCE(3),7)',
    I1: '=IF(NA(),1,2)',
    I2: '=IF(A1>5,1)',
    I3: '=IF("texte",1,2)',
    I5: '=IF("FALSE",1,2)',
    I6: '=IF("vrai",1,2)',
    I4: '=IFERROR(IF(A1>1,1/0,2),IF(A1>2,30,20))',
    B1: 1,
    B2: 5,
  };
  sheet = await headlessSheet(cells, 'fr', count);
});
afterAll(() => sheet.dispose());
beforeEach(() => {
  asked = 0;
});

const shown = (...cells: readonly string[]) => cells.map((cell) => sheet.value(cell));

it('leaves the side of a test that does not hold', async () => {
  await sheet.set('A1', -2);
  expect(asked).toBe(1);
  expect(shown('E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7')).toEqual([100, -1, -0.5, -1, 'oui', 'plus', 'plus']);
});

it('calculates the one that does', async () => {
  await sheet.set('A1', 2);
  expect(asked).toBe(2);
  expect(shown('E2', 'E6', 'E7', 'G1', 'G2', 'G3')).toEqual([100, 'moins', 'plus', 1, 2, 3]);
  expect(shown('I1', 'I2', 'I3', 'I4', 'I5', 'I6')).toEqual(['#N/A', 0, '#VALUE!', 20, 2, 1]);
  await sheet.set('A1', 3);
  expect(shown('G3', 'I4')).toEqual([3, 30]);
});

it('takes a blank for a test that does not hold, and an error for itself', async () => {
  await sheet.set('A1', 0);
  expect(shown('E2', 'E3', 'E4', 'E5', 'G1', 'G2')).toEqual([100, 'aucun', 1, 'non', 7, null]);
  await sheet.set('A1', '=1/0');
  expect(shown('E1', 'E2', 'E3', 'E4', 'E5', 'I2')).toEqual(['#DIV/0!', '#DIV/0!', 'aucun', 100, '#DIV/0!', '#DIV/0!']);
});
