/** What one looks for in the first hour: whose workbook it is, that it is kept, and where one was. */
import { describe, expect, it } from 'vitest';
import { WHOLE_GUIDE } from '../support/grid-page';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages(
  (page) => {
    sheet = page;
  },
  { isFirstVisit: true },
);

const name = () => sheet.page.getByRole('textbox', { name: 'Nom du classeur' });
const message = () => sheet.page.locator('.mutu-message');

interface Facade {
  getActiveWorkbook(): { getActiveSheet(): { getSheet(): { getColumnWidth(column: number): number } } };
}

describe('the workbook', () => {
  it('says at once in the name box where one is', async () => {
    await expect.poll(() => sheet.page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('quantite');
  });

  it('has a name, that is changed in the bar and is that of the page, of its file and of its copies', async () => {
    expect(await name().inputValue()).toBe('Coût d’utilisation');
    expect(await sheet.page.title()).toBe('Coût d’utilisation – Mutu');
    await name().fill('Planeur : Rives / 2026');
    await sheet.page.keyboard.press('Enter');
    expect(await sheet.page.title()).toBe('Planeur : Rives / 2026 – Mutu');
    // The keyboard is back in the cells.
    await expect
      .poll(() => sheet.page.evaluate(() => document.activeElement?.getAttribute('data-u-comp')))
      .toBe('editor');
    await sheet.enter('B8', '51');
    await expect.poll(() => sheet.raw('B8')).toBe(51);
    const [file] = await Promise.all([sheet.page.waitForEvent('download'), sheet.exportAs('Fichier .xlsx')]);
    expect(file.suggestedFilename()).toBe('Planeur Rives 2026.xlsx');
    await sheet.button('Nouveau').click();
    await sheet.button('Classeur vide').click();
    await expect.poll(() => name().inputValue()).toMatch(/^Classeur du \d+ .+ \d{4}$/);
    await sheet.button('Copies').click();
    const copies = sheet.page.locator('.mutu-copies li');
    await expect.poll(() => copies.first().innerText()).toContain('Planeur : Rives / 2026');
    await copies.first().getByRole('button', { name: 'Ouvrir' }).click();
    await expect.poll(() => name().inputValue()).toBe('Planeur : Rives / 2026');
  });

  // 12000 ÷ (25 − 6)
  it('makes room for a date or an amount, in the same undo, where nobody gave the column a width', async () => {
    const widths = () =>
      sheet.page.evaluate(() => {
        const { univerAPI } = window as unknown as { univerAPI: Facade };
        const cells = univerAPI.getActiveWorkbook().getActiveSheet().getSheet();
        return [1, 10, 11].map((column) => cells.getColumnWidth(column));
      });
    const [own = 0, first = 0, second = 0] = await widths();
    await sheet.enter('K31', '12 septembre 2026');
    await expect.poll(async () => (await widths())[1]).toBeGreaterThan(first);
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(widths).toEqual([own, first, second]);
    await sheet.paste('L33', '12 mars 2026\n1 234 567 890,12 $');
    await expect.poll(async () => (await widths())[2]).toBeGreaterThan(second);
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(widths).toEqual([own, first, second]);
    expect(await sheet.raw('L33')).toBeNull();
  });

  it('completes a function by Tab or Enter before its list has come, for who types fast', async () => {
    for (const [cell, key] of [
      ['L3', 'Tab'],
      ['L4', 'Enter'],
    ] as const) {
      await sheet.go(cell);
      await sheet.page.keyboard.type('=MUTU.SEUI');
      await sheet.page.keyboard.press(key);
      await sheet.page.keyboard.type('12000;25;6)');
      await sheet.page.keyboard.press('Enter');
      await expect.poll(() => sheet.raw(cell), { message: key }).toBeCloseTo(12000 / 19, 9);
    }
  });

  it('is said to be kept by Ctrl+S, and where', async () => {
    await sheet.go('B9');
    await sheet.page.keyboard.press('Control+s');
    await expect.poll(() => message().innerText()).toMatch(/Enregistré dans ce navigateur.*Exporter/);
    await message().click();
  });

  it('opens again where one was, under its name, and leads back to its summary', async () => {
    await sheet.button('Grilles').click();
    const filled = sheet.page.locator('#panel').getByRole('button', { name: /Dossier complet.*vide/ });
    await filled.click();
    await expect.poll(() => sheet.sheetName(), WHOLE_GUIDE).toBe('Sommaire');
    await expect.poll(() => sheet.button('Sommaire').isVisible()).toBe(false);
    await sheet.page.keyboard.press('Escape');
    await sheet.page.locator('footer [role="tab"]', { hasText: 'Portrait' }).click();
    await expect.poll(() => sheet.sheetName()).toContain('Portrait');
    await sheet.go('B10');
    await sheet.settled(600);
    await sheet.saved();
    await sheet.page.reload();
    await sheet.ready();
    await expect.poll(() => sheet.sheetName()).toContain('Portrait');
    await expect.poll(() => sheet.page.locator('[data-u-comp="defined-name"] input').inputValue()).toBe('B10');
    expect(await name().inputValue()).toBe('Planeur : Rives / 2026');
    await sheet.button('Sommaire').click();
    await expect.poll(() => sheet.sheetName()).toBe('Sommaire');
  });
});
