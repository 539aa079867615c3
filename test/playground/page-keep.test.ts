import type { Browser } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openedPages, SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
let browser: Browser;
let url: string;
openedPages(
  (page, itsBrowser, itsUrl) => {
    sheet = page;
    browser = itsBrowser;
    url = itsUrl;
  },
  { isFirstVisit: true },
);

describe('the workbook', () => {
  it('is kept between visits, formulas and values', async () => {
    await sheet.enter('B9', '10');
    await sheet.enter('J2', '=MUTU.SEUIL(B16;25;6)');
    await sheet.shows('J2', '184,2105263');
    await sheet.saved();
    const former = sheet.page;
    sheet = await SheetPage.open(browser, url, sheet);
    await former.close();
    await sheet.shows('J2', '184,2105263');
    expect(await sheet.raw('B9')).toBe(10);
    expect(await sheet.formula('J2')).toBe('=MUTU.SEUIL(B16,25,6)');
    await sheet.shows('H45', '62,55\u00a0$');
  });

  it('is kept even when the page goes away at once', async () => {
    await sheet.page.reload();
    await sheet.ready();
    await sheet.enter('J3', 'au dernier moment');
    await sheet.page.reload();
    await sheet.ready();
    await sheet.shows('J3', 'au dernier moment');
  });

  it('is not written over by a second tab, whose work is kept apart', async () => {
    const second = await SheetPage.open(browser, url, sheet);
    await second.enter('J4', 'deuxième onglet');
    await second.page.locator('.mutu-state-savedApart').waitFor();
    await second.page.close();
    await sheet.page.reload();
    await sheet.ready();
    expect(await sheet.raw('J4')).toBeNull();
    await sheet.button('Copies').click();
    await expect.poll(() => sheet.page.locator('.mutu-copies li').count()).toBe(1);
    await sheet.page.keyboard.press('Escape');
  });

  it('that a new one replaces can be opened again', async () => {
    await sheet.button('Nouveau').click();
    await sheet.button('Classeur vide').click();
    await expect.poll(() => sheet.sheetName()).toBe('Feuille1');
    await sheet.enter('A1', '=1+1');
    await sheet.shows('A1', '2');
    await sheet.button('Copies').click();
    const copies = sheet.page.locator('.mutu-copies li');
    await expect.poll(() => copies.count()).toBe(2);
    await copies.first().getByRole('button', { name: 'Ouvrir' }).click();
    await expect.poll(() => sheet.sheetName()).toBe('Coût d’utilisation');
    await sheet.shows('J3', 'au dernier moment');
  });

  it('asks twice before a copy is deleted', async () => {
    await sheet.button('Copies').click();
    const copies = sheet.page.locator('.mutu-copies li');
    await expect.poll(() => copies.count()).toBe(3);
    await copies.first().getByRole('button', { name: 'Supprimer', exact: true }).click();
    expect(await copies.count()).toBe(3);
    await copies.first().getByRole('button', { name: 'Supprimer pour de bon' }).click();
    await expect.poll(() => copies.count()).toBe(2);
    await sheet.page.keyboard.press('Escape');
  });
});

describe('the work of a day', () => {
  it('is among the copies once it is changed another day, as it was left', async () => {
    const days = async (count: number): Promise<void> => {
      await sheet.page.evaluate((shift) => sessionStorage.setItem('days', String(shift)), count);
      await sheet.page.reload();
      await sheet.ready();
    };
    await sheet.page.addInitScript(() => {
      const { now } = Date;
      Date.now = () => now() + Number(sessionStorage.getItem('days') ?? 0) * 86_400_000;
    });
    const copies = sheet.page.locator('.mutu-copies li');
    const counted = async (): Promise<number> => {
      await sheet.button('Copies').click();
      await sheet.page.locator('dialog[open]').waitFor();
      const count = await copies.count();
      await sheet.page.keyboard.press('Escape');
      return count;
    };
    await sheet.enter('J5', 'lundi');
    await sheet.saved();
    const before = await counted();
    await days(1);
    // Nothing is changed yet.
    expect(await counted()).toBe(before);
    for (const text of ['mardi', 'mardi soir']) {
      await sheet.enter('J5', text);
      await sheet.saved();
    }
    expect(await counted()).toBe(before + 1);
    await sheet.button('Copies').click();
    await copies.first().getByRole('button', { name: 'Ouvrir' }).click();
    await sheet.shows('J5', 'lundi');
  });
});
