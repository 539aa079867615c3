/** A function leaves the cells that it reads as they are for the formulas calculated after it. */
import { expect, it } from 'vitest';
import { headlessSheet } from '../../support/headless-sheet';

it('sorted or without their errors, in its answer alone', async () => {
  const sheet = await headlessSheet({
    A1: 'Zoé',
    A2: 'Ali',
    A3: 'Max',
    B1: 30,
    B2: 10,
    B3: '=1/0',
    D1: '=SORT(A1:A3)',
    E1: '=SORT(A1:B3,1,-1)',
    G1: '=IFERROR(B1:B3,0)',
    H1: '=IFNA(B1:B3,0)',
    J1: '=XLOOKUP("Zoé",A1:A3,B1:B3)',
    J2: '=INDEX(A1:A3,1)&INDEX(A1:B3,2,1)',
    J3: '=SUMPRODUCT(--ISERROR(B1:B3))',
    J4: '=SUM(B1:B3)',
    J5: '=TEXTJOIN(",",TRUE,A1:A3)',
  });
  const shown = () =>
    ['D1', 'D2', 'D3', 'E1', 'E3', 'G3', 'J1', 'J2', 'J3', 'J4', 'J5'].map((cell) => sheet.value(cell));
  const expected = ['Ali', 'Max', 'Zoé', 'Zoé', 'Ali', 0, 30, 'ZoéAli', 1, '#DIV/0!', 'Zoé,Ali,Max'];
  expect(shown()).toEqual(expected);
  await sheet.set('B2', 11);
  expect(shown()).toEqual(expected);
  sheet.dispose();
});
