/** Two long formulas, or two long texts, are never taken for one another. */
import { afterAll, expect, it } from 'vitest';
import { functionRegistrations } from '../../engine/functions';
import { headlessUniver } from '../../engine/headless';
import { headlessSheet } from '../support/headless-sheet';

/** The number of 32 bits by which Univer knew a long text: each letter, and 65 599 times what came before. */
const numberOf = (text: string): number =>
  [...text].reduce((sum, letter) => (letter.charCodeAt(0) + (sum << 6) + (sum << 16) - sum) | 0, 0);

/** Endings of the same length with the same number: two texts with the same beginning and these ends have one number too. */
function twins(): readonly [string, string] {
  const known = new Map<number, string>();
  for (let count = 0; ; count++) {
    const ending = ((count * 2_654_435_761) % 2 ** 32).toString(36).padStart(8, 'z');
    const other = known.get(numberOf(ending));
    if (other !== undefined && other !== ending) return [other, ending];
    known.set(numberOf(ending), ending);
  }
}

const [one, other] = twins();
const beginning = 'a'.repeat(70);
const sheet = await headlessSheet({ A1: 1 });
afterAll(() => sheet.dispose());

it('in the formulas, and in what they give', async () => {
  expect(numberOf(one)).toBe(numberOf(other));
  await sheet.set('B1', `=IF(A1=1,"${beginning}${one}")`);
  await sheet.set('B2', `=IF(A1=1,"${beginning}${other}")`);
  expect(sheet.value('B1')).toBe(beginning + one);
  expect(sheet.value('B2')).toBe(beginning + other);
  // Of lengths of one formula, 70 and 8 letters; the other compares, and finds another text.
  await sheet.set('B3', `=LEN(B1)+IF(B1=B2,1000,0)`);
  expect(sheet.value('B3')).toBe(78);
});

it('nor is a formula read again where its words were changed', async () => {
  const { univer, api } = headlessUniver(functionRegistrations('fr'));
  const found = [];
  for (const id of ['first', 'second']) {
    const cellData = { 0: { 0: { v: 2 }, 1: { f: '=LET(x,A1:A2,SUM(IF(ISNUMBER(x),x,0)))' } }, 1: { 0: { v: 5 } } };
    const book = api.createWorkbook({
      id,
      sheetOrder: ['s'],
      sheets: { s: { id: 's', name: 'S', rowCount: 9, columnCount: 4, cellData } },
    });
    await api.getFormula().onCalculationResultApplied();
    found.push(book.getSheets()[0]?.getRange('B1').getValue());
  }
  expect(found).toEqual([7, 7]);
  univer.dispose();
});
