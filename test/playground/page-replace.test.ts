/** « Remplacer tout » replaces what one would edit, and what comes is read as if it had been typed; so does « Texte en nombre ». */
import { expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

const box = (label: string) => sheet.page.getByPlaceholder(label);
async function open(): Promise<void> {
  await sheet.go('A1');
  await sheet.page.keyboard.press('Control+h');
  await box('Rechercher dans cette feuille').waitFor();
}
async function look(find: string, replacement: string): Promise<void> {
  await box('Rechercher dans cette feuille').fill(find);
  await box('Saisir la chaîne de remplacement').fill(replacement);
  await sheet.page.getByRole('button', { name: 'Rechercher', exact: true }).click();
}
async function replaceAll(find: string, replacement: string): Promise<void> {
  await look(find, replacement);
  await sheet.page.getByRole('button', { name: 'Remplacer tout', exact: true }).click();
  await sheet.page.getByRole('button', { name: 'OK', exact: true }).click();
}
const undo = async (): Promise<void> => {
  await sheet.go('A1');
  await sheet.page.keyboard.press('Control+z');
};

it('is of a number, a day, a share and a text as they are written on the page, in one step to undo', async () => {
  await sheet.startBlank();
  await sheet.paste('A1', '12,5\n2026-03-06\n45 %\n6 pommes\n=A1*2\n37,8353881');
  await expect.poll(() => sheet.raw('A5')).toBe(25);
  // Days of Excel: 2026-03-06 is 46087 (DATE in Microsoft’s examples: 2008-01-01 is 39448).
  expect(await sheet.raw('A2')).toBe(46087);
  await open();
  await replaceAll('12,5', '13,75');
  await expect.poll(() => sheet.raw('A1')).toBe(13.75);
  await expect.poll(() => sheet.raw('A5')).toBe(27.5);
  // The 6 of the 6th and of 2026, none of the 46087 behind.
  await replaceAll('6', '7');
  await expect.poll(() => sheet.display('A2')).toBe('2027-03-07');
  expect(await sheet.raw('A2')).toBe(46087 + 365 + 1);
  expect(await sheet.raw('A4')).toBe('7 pommes');
  await replaceAll('45', '50');
  await expect.poll(() => sheet.raw('A3')).toBe(0.5);
  await sheet.page.keyboard.press('Escape');
  await undo();
  await expect.poll(() => sheet.raw('A3')).toBe(0.45);
  await undo();
  await expect.poll(() => sheet.display('A2')).toBe('2026-03-06');
  expect(await sheet.raw('A4')).toBe('6 pommes');
});

it('leaves what a grid computes and its labels as they are, and fills in what one may', async () => {
  await sheet.startAgain();
  const [label, formula] = [await sheet.raw('A8'), await sheet.formula('F8')];
  await open();
  // 50 feet a use, in the planer's example.
  await replaceAll('50', '64');
  await expect.poll(() => sheet.raw('B8')).toBe(64);
  expect(await sheet.formula('F8')).toBe(formula);
  await look(String(label), 'Autre');
  const button = sheet.page.getByRole('button', { name: 'Remplacer tout', exact: true });
  await expect.poll(() => button.isDisabled()).toBe(true);
  expect(await sheet.raw('A8')).toBe(label);
  await sheet.page.keyboard.press('Escape');
});

it('has all its buttons in its window', async () => {
  await open();
  const sides = await sheet.page.evaluate(() => {
    const dialog = document.querySelector('.univer-fixed:has([data-u-comp="search-input"])') as HTMLElement;
    const within = dialog.getBoundingClientRect();
    const parts = [...dialog.querySelectorAll('button, input[type="text"]')].map((part) =>
      part.getBoundingClientRect(),
    );
    return { parts: parts.length, out: parts.filter(({ right }) => right > within.right).length, right: within.right };
  });
  expect(sides.parts).toBeGreaterThan(4);
  expect(sides.out).toBe(0);
  expect(sides.right).toBeLessThanOrEqual(1100);
  await sheet.page.keyboard.press('Escape');
});

it('makes numbers of texts as it would of what is typed, and names those it cannot read', async () => {
  await sheet.page.setViewportSize({ width: 1900, height: 800 });
  await sheet.startBlank();
  const texts = ["'100", "'12,5", "'1 234,50 $", "'2026-03-05", "'(500)", "'12.345,67", 'Total', '=TEXTE(7;"0")'];
  for (const [at, text] of texts.entries()) await sheet.enter(`A${at + 1}`, text);
  await sheet.enter('C1', '=SOMME(A1:A3;A5)');
  expect(await sheet.raw('A2')).toBe('12,5');
  await sheet.go('A1');
  await sheet.page.keyboard.press('Control+Space');
  await sheet.page.locator('#sheet').getByText('Texte en nombre').first().click();
  // 100 + 12,5 + 1 234,50 − 500
  await expect.poll(() => sheet.raw('C1')).toBe(847);
  expect((await sheet.display('A3')).replace(/\s/g, ' ')).toBe('1 234,50 $');
  expect(await sheet.raw('A4')).toBe(46086);
  expect([await sheet.raw('A6'), await sheet.raw('A7'), await sheet.raw('A8')]).toEqual(['12.345,67', 'Total', '7']);
  const message = await sheet.page.locator('.mutu-message').innerText();
  expect(message.replace(/\s/g, ' ')).toMatch(/^5 textes sont devenus des nombres ; A6 :/);
  await sheet.page.keyboard.press('Control+z');
  await expect.poll(() => sheet.raw('A2')).toBe('12,5');
  expect(await sheet.raw('A1')).toBe('100');
});
