import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { theBrowser } from '../support/browser';
import { SheetPage, SITE } from '../support/sheet-page';

const folder = mkdtempSync(join(tmpdir(), 'mutu-single-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened: SheetPage[] = [];
afterAll(async () => {
  for (const sheet of opened) await sheet.page.context().close();
});
/** Whoever receives the file opens it on a machine that has never seen Mutu. */
async function doubleClicked(file: string): Promise<SheetPage> {
  const sheet = await SheetPage.open(await theBrowser(), pathToFileURL(file).href);
  opened.push(sheet);
  return sheet;
}

async function savedPage(sheet: SheetPage, name: string): Promise<string> {
  const [download] = await Promise.all([sheet.page.waitForEvent('download'), sheet.exportAs('Page .html')]);
  const file = join(folder, name);
  await download.saveAs(file);
  return file;
}

let sheet: SheetPage;
beforeAll(async () => {
  // Alone in its folder, under a name with an accent: what one does with a file one was sent.
  const file = join(folder, 'Mutu, à ouvrir.html');
  copyFileSync(join(SITE, '..', 'mutu.html'), file);
  sheet = await doubleClicked(file);
});

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

  it('opens the panel, exports a file', async () => {
    await sheet.button('Grilles').click();
    await sheet.page.locator('#panel').waitFor();
    const [download] = await Promise.all([sheet.page.waitForEvent('download'), sheet.exportAs('Fichier .xlsx')]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  });
});

it('says what to do where no script runs, as the page that is served does', async () => {
  const context = await (await theBrowser()).newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const [file, words] of [
    [join(SITE, '..', 'mutu.html'), /double-clic.*double-click/s],
    [join(SITE, 'index.html'), /JavaScript.*JavaScript/s],
  ] as const) {
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('body').innerText()).toMatch(words);
  }
  await context.close();
});

describe('a page that holds a workbook', () => {
  const HOSTILE = '</script><script>window.harmed = true</script><img src=x onerror="window.harmed=true"><!--';
  let page: string;
  let received: SheetPage;

  it('shows the workbook as it was, with its figures, and nothing in it is run', async () => {
    await sheet.enter('J7', HOSTILE);
    page = await savedPage(sheet, 'reçue.html');
    received = await doubleClicked(page);
    await received.shows('J2', '37,84\u00a0$');
    await received.shows('J5', '33,33\u00a0$');
    expect(await received.raw('J7')).toBe(HOSTILE);
    expect(await received.page.evaluate(() => 'harmed' in window)).toBe(false);
  });

  it('is changed, kept beside the page until it is exported again, and read by the next person', async () => {
    await received.enter('J3', '=MUTU.PARTAGE(90;{1;1;1})');
    await received.shows('J5', '30,00\u00a0$');
    await received.page.locator('.mutu-state-savedBeside').waitFor();
    await received.page.reload();
    await received.ready();
    await received.shows('J5', '30,00\u00a0$');
    const next = await doubleClicked(await savedPage(received, 'rendue.html'));
    await next.shows('J5', '30,00\u00a0$');
    // Whoever has the spreadsheet imports the page as any other workbook.
    await sheet.page.locator('#mutu-file').setInputFiles(join(folder, 'rendue.html'));
    await sheet.shows('J5', '30,00\u00a0$');
    // What was sent has not changed, and a page is as large as Mutu, once.
    expect(readFileSync(page, 'utf8')).toContain('PARTAGE(100');
    expect(statSync(page).size).toBeLessThan(statSync(join(SITE, '..', 'mutu.html')).size + 1_000_000);
  });
});

it('asks for nothing, and nothing goes wrong', () => {
  for (const { foreign, errors } of opened) {
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  }
});
