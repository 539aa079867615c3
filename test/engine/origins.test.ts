/** Where each range starts, as core is told: what a refusal says of a row is then the row of the sheet. */
import { afterEach, expect, it } from 'vitest';
import { answer } from '../../core';
import { type HeadlessSheet, headlessSheet } from '../support/headless-sheet';

const origins: (readonly unknown[] | undefined)[] = [];
const listening: typeof answer = (...args) => {
  origins.push(args[3]);
  return answer(...args);
};

let sheet: HeadlessSheet | undefined;
afterEach(() => sheet?.dispose());

const KEYS = { B5: 3, B6: 1, B7: 2, C5: 30, C6: 10, C7: 20 };

async function originOf(argument: string): Promise<unknown> {
  origins.length = 0;
  sheet = await headlessSheet({ ...KEYS, Z1: `=MUTU.AIDE(${argument})` }, 'fr', listening);
  expect(origins).toHaveLength(1);
  return origins[0]?.[0];
}

it.each([
  ['B5:C7', 5, 2],
  ['$C$6', 6, 3],
  ['B:B', 1, 2],
  ['6:7', 6, 1],
  ['Sheet!B6:B7', 6, 2],
  ['OFFSET(B5,1,1,2,1)', 6, 3],
  ['INDIRECT("C5:C7")', 5, 3],
  ['IF(TRUE,B5:B7)', 5, 2],
])('%s starts in row %i, column %i', async (argument, row, column) => {
  expect(await originOf(argument)).toEqual({ row, column });
});

it.each([
  'SORT(B5:B7)',
  'SORTBY(B5:B7,C5:C7)',
  'FILTER(B5:B7,B5:B7>1)',
  'UNIQUE(B5:B7)',
  'TRANSPOSE(B5:B7)',
  'VSTACK(B5:B7,B5:B7)',
  'CHOOSEROWS(B5:B7,3,1)',
  'TAKE(B5:B7,-1)',
  'B5:B7*2',
  'B5:B7&""',
  'IF(B5:B7>1,B5:B7,0)',
  'IFERROR(B5:B7,0)',
  '{1;2}',
  '12',
  '"B5"',
])('%s stands nowhere', async (argument) => {
  expect(await originOf(argument)).toBeUndefined();
});

it('is in the refusal: the row of the sheet, of a range and of a whole column', async () => {
  sheet = await headlessSheet({
    ...KEYS,
    B6: 'douze',
    D1: '=MUTU.PARTAGE(100,B5:B7)',
    E1: '=MUTU.PARTAGE(100,B:B)',
    F1: '=MUTU.PARTAGE(100,VSTACK(B5:B7))',
  });
  expect(sheet.mark('D1')).toEqual({ sentence: expect.stringMatching(/\b(?:ligne 6|B6)\b/) });
  expect(sheet.mark('E1')).toEqual({ sentence: expect.stringMatching(/\b(?:ligne 6|B6)\b/) });
  expect(sheet.mark('F1')).toEqual({ sentence: expect.stringContaining('de la plage') });
});
