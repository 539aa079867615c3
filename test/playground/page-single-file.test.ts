import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { theBrowser } from '../support/browser';
import { SheetPage, SITE } from '../support/sheet-page';

const folder = mkdtempSync(join(tmpdir(), 'mutu-single-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let sheet: SheetPage;
beforeAll(async () => {
  // Alone in its folder, under a name with an accent: what one does with a file one was sent.
  const file = join(folder, 'Mutu, à ouvrir.html');
  copyFileSync(join(SITE, '..', 'mutu.html'), file);
  sheet = await SheetPage.open(await theBrowser(), pathToFileURL(file).href);
});
afterAll(() => sheet.page.context().close());

describe('mutu.html, opened by a double-click', () => {
  it('calculates, follows an edit and keeps it for the next visit', async () => {
    await sheet.enter('J2', '=MUTU.COUTUSAGE(50;5;100;2000;100;100000;3500;7;30;1;5)');
    await sheet.shows('J2', '37,84\u00a0$');
    // The guide: 2,50 + 0,05 + 500 / 8760 × 5 + 30 + 5.
    expect(await sheet.raw('J2')).toBeCloseTo(37.55 + (500 / 8760) * 5, 10);
    await sheet.enter('J3', '=MUTU.PARTAGE(100;{1;1;1})');
    await sheet.shows('J5', '33,33\u00a0$');
    await sheet.saved();
    await sheet.page.reload();
    await sheet.ready();
    await sheet.shows('J2', '37,84\u00a0$');
  });

  it('inserts a grid, opens the panel, exports', async () => {
    await sheet.button('Grilles').click();
    await sheet.page.locator('#panel').waitFor();
    const [download] = await Promise.all([sheet.page.waitForEvent('download'), sheet.button('Exporter .xlsx').click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  });

  it('asks for nothing, and nothing goes wrong', () => {
    expect(sheet.foreign).toEqual([]);
    expect(sheet.errors).toEqual([]);
  });
});
