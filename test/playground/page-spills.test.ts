/** Formulas that fill several cells, with a mouse and a keyboard: dragged, undone, copied whole or in part, pasted. */
import { expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((opened) => (sheet = opened));

const copied = async (range: string): Promise<string> => {
  await sheet.go(range);
  await sheet.page.evaluate(() => navigator.clipboard.writeText(''));
  await sheet.page.keyboard.press('Control+c');
  const text = (): Promise<string> => sheet.page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(text).not.toBe('');
  return text();
};
const undo = () => sheet.page.keyboard.press('Control+z');
const sum = (value: unknown) => expect.poll(() => sheet.raw('C1')).toBe(value);

it('dragged by its handle and undone, nothing stays; then it is deleted', async () => {
  await sheet.startBlank();
  await sheet.enter('A1', '=SEQUENCE(3)');
  await sheet.enter('C1', '=SOMME(A1:A20)');
  await sum(6);
  await sheet.go('A1');
  const [from, below, to] = await Promise.all(['A1', 'A2', 'A5'].map((cell) => sheet.place(cell)));
  if (!from || !below || !to) throw new Error('No cells');
  const right = (await sheet.place('B1')).x;
  // The handle is at the lower right corner of the cell.
  await sheet.page.mouse.move((from.x + right) / 2, (from.y + below.y) / 2);
  await sheet.page.mouse.down();
  await sheet.page.mouse.move(to.x, to.y, { steps: 5 });
  await sheet.page.mouse.up();
  await sum('#SPILL!');
  await undo();
  await sum(6);
  for (const [cell, text] of [
    ['A1', '1'],
    ['A3', '3'],
    ['A4', ''],
    ['A5', ''],
    ['A7', ''],
  ] as const) {
    await sheet.shows(cell, text);
  }
  await sheet.go('A1');
  await sheet.page.keyboard.press('Delete');
  await sum(0);
  await undo();
  await sum(6);
});

it('copied, gives all of it, or the part that is copied', async () => {
  expect(await copied('A1:A3')).toBe('1\n2\n3');
  await sheet.go('E1');
  await sheet.page.keyboard.press('Control+v');
  await sheet.shows('E3', '3');
  expect(await sheet.formula('E1')).toBe('=SEQUENCE(3)');
  expect(await sheet.display('E1')).toBe('1');
  expect(await copied('A2:A3')).toBe('2\n3');
  await sheet.go('G1');
  await sheet.page.keyboard.press('Control+v');
  await expect.poll(() => sheet.raw('G2')).toBe(3);
  expect(await sheet.raw('G1')).toBe(2);
});

it('copied below zero, is a number elsewhere: other spreadsheets read a hyphen, not « − »', async () => {
  // Each has brought 50 $ less or more than its share.
  await sheet.enter('J1', '=MUTU.SOLDES({100;200};{50;250})');
  await sheet.shows('J1', '-50,00\u00a0$');
  expect(await copied('J1:J2')).toBe('-50,00\u00a0$\n50,00\u00a0$');
});

it('has room for the weeks of a year, in a workbook that one begins and on a sheet that one adds', async () => {
  await sheet.startBlank();
  await sheet.enter('A1', '=SEQUENCE(1;52)');
  await sheet.shows('AZ1', '52');
  await sheet.page.getByRole('button', { name: 'Ajouter une feuille' }).click();
  await sheet.enter('A1', '=SEQUENCE(1;52)');
  await sheet.shows('AZ1', '52');
});
