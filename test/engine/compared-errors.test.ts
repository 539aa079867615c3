/** A comparison with a cell that holds an error is that error, the first time and every time after. */
import { expect, it } from 'vitest';
import { headlessSheet } from '../support/headless-sheet';

it('whatever was compared with the column before', async () => {
  const sheet = await headlessSheet({
    A1: '=1/D1',
    A2: 0,
    A3: 5,
    D1: 1,
    B1: '=A1=0',
    B2: '=A1=0',
    B3: '=A1>0',
    B4: '=IF(A1=0,"nil","not nil")',
    B5: '=SUMPRODUCT(--(A1:A3=0))',
    B6: '=COUNTIF(A1:A3,0)',
    B7: '=COUNTIF(A1:A3,">0")',
    B8: '=SUM(IF(ISNUMBER(A1:A3),A1:A3,0))',
    B9: '=OR(A2=0,A1=0)',
  });
  const all = () => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((row) => sheet.value(`B${row}`));
  expect(all()).toEqual([0, 0, 1, 'not nil', 1, 1, 2, 6, 1]);
  await sheet.set('D1', 0);
  const errors = Array.from({ length: 5 }, () => '#DIV/0!');
  expect(all()).toEqual([...errors, 1, 1, 5, '#DIV/0!']);
  await sheet.set('A3', 6);
  expect(all()).toEqual([...errors, 1, 1, 6, '#DIV/0!']);
  await sheet.set('D1', 2);
  expect(all()).toEqual([0, 0, 1, 'not nil', 1, 1, 2, 6.5, 1]);
  sheet.dispose();
});
