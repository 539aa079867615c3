/** An empty text that a formula gives is a text, in the calculation that gives it and in those after; a blank cell is none. */
import { expect, it } from 'vitest';
import { headlessSheet } from '../support/headless-sheet';

it('on opening and after an edit', async () => {
  const formulas: Readonly<Record<string, readonly [formula: string, value: unknown]>> = {
    B1: ['=A1<>0', 1],
    B2: ['=COUNTA(A1:A3)', 2],
    B3: ['=ISTEXT(A1)', 1],
    B4: ['=ISBLANK(A1)', 0],
    B5: ['=A1=A3', 1],
    B6: ['=A1>A3', 0],
    B7: ['=A1=FALSE', 0],
    B8: ['=COUNTBLANK(A1:A3)', 2],
    B9: ['=SUM(A1:A3)', 3],
    B10: ['=SUMPRODUCT(--(A1:A2=0))', 0],
    // What fills several cells: an empty text, 5, an empty text.
    B11: ['=COUNTA(F1:F3)', 3],
    B12: ['=F3>0', 1],
    B13: ['=SUM(F1:F3)', 5],
  };
  const typed = Object.fromEntries(Object.entries(formulas).map(([cell, [formula]]) => [cell, formula]));
  const sheet = await headlessSheet({ A1: '=IF(A3="","",A3)', A2: 3, F1: '=IF({1;0;1}=1,"",5)', ...typed });
  const shown = () => Object.keys(formulas).map((cell) => [cell, sheet.value(cell)]);
  const expected = Object.entries(formulas).map(([cell, [, value]]) => [cell, value]);
  expect(shown()).toEqual(expected);
  for (const [cell, formula] of Object.entries(typed)) {
    await sheet.set(cell, null);
    await sheet.set(cell, formula);
  }
  expect(shown()).toEqual(expected);
  sheet.dispose();
});
