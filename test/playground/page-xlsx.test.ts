import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages(
  (page) => {
    sheet = page;
  },
  { isFirstVisit: true },
);
const folder = mkdtempSync(join(tmpdir(), 'mutu-'));

const CELLS = ['A1', 'B8', 'B16', 'G11', 'G16', 'H16', 'G26', 'E34', 'E35', 'H35', 'H41', 'J2', 'J3', 'J4', 'J5', 'J6'];
const state = () =>
  Promise.all(CELLS.map(async (cell) => [cell, await sheet.formula(cell), await sheet.display(cell)] as const));

async function exported(name: string): Promise<string> {
  const [download] = await Promise.all([sheet.page.waitForEvent('download'), sheet.exportAs('Fichier .xlsx')]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

describe('.xlsx from the page', () => {
  it('goes out and comes back: formulas, values, formats, spills', async () => {
    await sheet.enter('J2', '=SOMME.SI(B8:B31;">10")');
    await sheet.enter('J3', '=MUTU.SEUIL({12000;13000};25;6)');
    await sheet.enter('J5', '=MUTU.SEUIL(12000;25;6;;5)');
    await sheet.enter('J6', '15/03/2026');
    await sheet.shows('J4', '684,2105263');
    const before = await state();
    const path = await exported('planeur.xlsx');
    await sheet.enter('J2', 'autre chose');
    await sheet.page.setInputFiles('#mutu-file', path);
    await sheet.page.getByText('est ouvert').waitFor();
    await sheet.shows('J4', '684,2105263');
    await sheet.shows('H41', '50,05\u00a0$');
    expect(await state()).toEqual(before);
    expect(await sheet.sentence('J5')).toContain('hors limites');
  });

  it('keeps in Copies what an import replaces', async () => {
    await sheet.button('Copies').click();
    await expect.poll(() => sheet.page.locator('.mutu-copies li').count()).toBe(1);
    await sheet.page.keyboard.press('Escape');
  });

  it('is refused by one sentence when it cannot be read, and nothing changes', async () => {
    const path = join(folder, 'abîmé.xlsx');
    writeFileSync(path, 'pas un classeur');
    const before = await state();
    await sheet.page.setInputFiles('#mutu-file', path);
    await sheet.page.locator('.mutu-message-refused').waitFor();
    expect(await sheet.page.locator('.mutu-message').innerText()).toMatch(/n’a pas pu être lu.*n’a pas changé/);
    expect(await state()).toEqual(before);
  });
});
