/** A comparison reads the cells it is given: what other formulas compared before, of other cells, changes nothing. */
import { expect, it } from 'vitest';
import { headlessSheet } from '../support/headless-sheet';

it('knows cells apart from what is calculated of others', async () => {
  const sheet = await headlessSheet({
    B5: 7,
    B6: 'x',
    H10: 'y',
    D21: '=SUMPRODUCT((LEN(H10:K20)>0)*1)',
    E21: '=SUM(--(SEQUENCE(3,3)>2))',
    D22: '=IF(B4="","blank","filled")',
    D23: '=IF(B5=7,"seven","other")',
    D24: '=IF(B6="x","x","other")',
    D25: '=B5=0',
    D26: '=B5=1',
    D27: '=IF(E22="","blank","filled")',
    D28: '=IF(F23="","blank","filled")',
  });
  const shown = () => [21, 22, 23, 24, 25, 26, 27, 28].map((row) => sheet.value(`D${row}`));
  expect(sheet.value('E21')).toBe(7);
  expect(shown()).toEqual([1, 'blank', 'seven', 'x', 0, 0, 'blank', 'blank']);
  await sheet.set('B4', 0);
  expect(shown()).toEqual([1, 'filled', 'seven', 'x', 0, 0, 'blank', 'blank']);
  sheet.dispose();
});
