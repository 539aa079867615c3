/** A table of one's own: sorted, its rows stay whole, and texts are where a dictionary has them; dragged, nothing is lost unasked. */
import { beforeEach, expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

beforeEach(async () => {
  await sheet.startBlank();
  await sheet.paste('A1', 'Nom\tMontant\nZoo\t1\nÉlan\t2\nâme\t3\nFerme\t4\nécole\t5\n12\t6');
  await sheet.enter('C2', '=B2*10');
  await sheet.enter('C3', '=B3*10');
});

async function sort(order: string): Promise<void> {
  await sheet.page.locator('#sheet').getByRole('button', { name: 'Trier', exact: true }).first().click();
  await sheet.page.getByText(order, { exact: true }).last().click();
}
const column = (letter: string): Promise<unknown[]> =>
  Promise.all([1, 2, 3, 4, 5, 6, 7].map((row) => sheet.raw(`${letter}${row}`)));
/** Numbers, then words as a dictionary has them. */
const SORTED = ['Nom', 12, 'âme', 'école', 'Élan', 'Ferme', 'Zoo'];
const message = async (): Promise<string> =>
  (await sheet.page.locator('.mutu-message').allInnerTexts()).join().replace(/\s/g, ' ');

it('a column that is selected beside others takes them along, and one is told', async () => {
  await sheet.go('A2');
  await sheet.page.keyboard.press('Control+Shift+ArrowDown');
  await sort('Trier de A à Z');
  await expect.poll(() => column('A')).toEqual(SORTED);
  expect(await column('B')).toEqual(['Montant', 6, 3, 5, 2, 4, 1]);
  // Of Élan and of Zoo.
  expect([await sheet.raw('C5'), await sheet.raw('C7')]).toEqual([20, 10]);
  await expect.poll(message).toMatch(/^Les lignes ont été triées entières/);
  await sheet.page.keyboard.press('Control+z');
  await expect.poll(() => sheet.raw('A2')).toBe('Zoo');
  expect(await sheet.raw('B2')).toBe(1);
});

it('so does a whole column, from Z to A', async () => {
  const { x } = await sheet.place('A1');
  await sheet.page.mouse.click(x, (await sheet.place('A1')).y - 20);
  await sort('Trier de Z à A');
  await expect.poll(() => column('A')).toEqual(['Nom', ...SORTED.slice(1).reverse()]);
  expect(await column('B')).toEqual(['Montant', 1, 4, 2, 5, 3, 6]);
});

it('a table selected whole, or where one stands, is sorted as it is asked', async () => {
  await sheet.go('A3');
  await sort('Trier les lignes entières, de A à Z');
  await expect.poll(() => column('A')).toEqual(SORTED);
  expect(await column('B')).toEqual(['Montant', 6, 3, 5, 2, 4, 1]);
});

it('cells dragged onto filled ones ask first, and replace them or not', async () => {
  const { mouse } = sheet.page;
  const drag = async (from: string, to: string): Promise<void> => {
    await sheet.go(from);
    const [start, end] = [await sheet.place(from), await sheet.place(to)];
    // By the upper edge of the cell, once its frame is drawn.
    await sheet.settled(400);
    await mouse.move(start.x, start.y);
    await mouse.move(start.x, start.y - 12, { steps: 4 });
    await sheet.settled(100);
    await mouse.down();
    await mouse.move(end.x, end.y - 12, { steps: 10 });
    await mouse.up();
  };
  const dialog = sheet.page.locator('dialog[open]');
  await drag('B2', 'B4');
  await expect.poll(async () => (await dialog.innerText()).replace(/\s/g, ' ')).toContain('à commencer par B4');
  await dialog.getByRole('button', { name: 'Annuler' }).click();
  expect([await sheet.raw('B2'), await sheet.raw('B4')]).toEqual([1, 3]);
  await drag('B2', 'B4');
  await dialog.getByRole('button', { name: 'Remplacer' }).click();
  await expect.poll(() => sheet.raw('B4')).toBe(1);
  await drag('B4', 'F6');
  await expect.poll(() => sheet.raw('F6')).toBe(1);
});
