import { Univer, UniverInstanceType, type Workbook } from '@univerjs/core';
import { afterAll, expect, it } from 'vitest';
import { countSheets } from '../../playground/repairs/sheet-names';

const univer = new Univer();
afterAll(() => univer.dispose());

it('gives a new sheet the first number that is free, once others are gone', () => {
  countSheets();
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: 'book',
    sheetOrder: ['one', 'two', 'three'],
    sheets: {
      one: { id: 'one', name: 'Feuille1' },
      two: { id: 'two', name: 'Feuille2' },
      three: { id: 'three', name: 'Feuille3' },
    },
  });
  expect(workbook.generateNewSheetName('Feuille')).toBe('Feuille4');
  workbook.removeSheet('two');
  workbook.removeSheet('three');
  expect(workbook.generateNewSheetName('Feuille')).toBe('Feuille2');
});
