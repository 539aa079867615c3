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

/** What the browser does wrong from the next load on: localStorage says which, for a page of the same visitor. */
const FAULTS = `
  const fault = localStorage.getItem('test.fault');
  const store = IDBObjectStore.prototype;
  const refuse = () => { throw new DOMException('Refused', 'QuotaExceededError'); };
  if (fault === 'no database') Object.defineProperty(window, 'indexedDB', { value: undefined });
  if (fault === 'no reading') store.get = refuse;
  if (fault === 'no writing') store.put = refuse;
  if (fault === 'nothing kept') for (const name of ['indexedDB', 'localStorage'])
    Object.defineProperty(window, name, { get() { throw new DOMException('Refused', 'SecurityError'); } });
  if (fault === 'no locks') Object.defineProperty(navigator, 'locks', { value: undefined });
  if (fault === 'clock back') { const now = Date.now; Date.now = () => now() - 86400000; }
`;

async function reloadedWith(fault: string): Promise<void> {
  await sheet.page.evaluate((name) => localStorage.setItem('test.fault', name), fault);
  await sheet.page.reload();
  await sheet.ready();
}
const state = (name: string) => sheet.page.locator(`.mutu-state-${name}`).waitFor();
const copies = async (): Promise<number> => {
  await sheet.button('Copies').click();
  const dialog = sheet.page.locator('dialog');
  await dialog.waitFor();
  const count = await dialog.locator('li').count();
  await sheet.page.keyboard.press('Escape');
  return count;
};

describe('a browser that does not keep things as it should', () => {
  it('that cannot read the workbook of the last visit leaves it as it is', async () => {
    await sheet.page.context().addInitScript(FAULTS);
    await sheet.enter('J2', 'à garder');
    await sheet.saved();
    await reloadedWith('no reading');
    await state('unread');
    expect(await sheet.raw('J2')).toBeNull();
    await sheet.enter('J3', 'à part');
    await state('savedUnread');
    await reloadedWith('none');
    await sheet.shows('J2', 'à garder');
    expect(await sheet.raw('J3')).toBeNull();
    expect(await copies()).toBe(1);
  });

  it('that cannot keep the workbook replaces nothing, and says so', async () => {
    await reloadedWith('no writing');
    await sheet.enter('J4', 'pas gardé');
    await state('notSaved');
    await sheet.button('Nouveau').click();
    await sheet.button('Classeur vide').click();
    await sheet.page.getByText('Ce classeur n’a pas pu être gardé').waitFor();
    await sheet.page.locator('dialog').getByRole('button', { name: 'Annuler', exact: true }).click();
    expect(await sheet.sheetName()).toBe('Coût d’utilisation');
    expect(await sheet.raw('J4')).toBe('pas gardé');
  });

  it('that has no database can be worked in, and says that it keeps nothing', async () => {
    await reloadedWith('no database');
    await sheet.enter('J5', '=1+1');
    await sheet.shows('J5', '2');
    await state('notSaved');
    await sheet.button('Copies').click();
    await sheet.page.getByText('Les copies de ce navigateur n’ont pas pu être lues').waitFor();
    await sheet.page.keyboard.press('Escape');
  });

  it('whose clock goes back loses nothing of the last moment', async () => {
    await reloadedWith('clock back');
    // What the two pages before could not write is there: the one in its place, the other beside it.
    await sheet.shows('J4', 'pas gardé');
    expect(await copies()).toBe(2);
    await sheet.enter('J6', 'au dernier moment');
    await sheet.page.reload();
    await sheet.ready();
    await sheet.shows('J6', 'au dernier moment');
  });

  it('that has no locks keeps the work of both tabs', async () => {
    await reloadedWith('no locks');
    const second = await SheetPage.open(browser, url, sheet);
    await sheet.enter('J7', 'premier onglet');
    await sheet.saved();
    await second.enter('J7', 'deuxième onglet');
    await second.page.locator('.mutu-state-savedApart').waitFor();
    await second.page.close();
    await sheet.page.reload();
    await sheet.ready();
    await sheet.shows('J7', 'premier onglet');
    // That of the second tab, and the workbook as the clock of the day before left it.
    expect(await copies()).toBe(4);
  });

  it('that holds something else under the name of the workbook can be worked in', async () => {
    await sheet.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('mutu');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('workbooks', 'readwrite');
            writing.objectStore('workbooks').put({ snapshot: { sheets: 'rien' } }, 'current');
            writing.oncomplete = () => resolve();
          };
        }),
    );
    await reloadedWith('none');
    await sheet.enter('J8', '=2+2');
    await sheet.shows('J8', '4');
    await sheet.saved();
  });

  it('that keeps nothing at all asks before it loses anything, and speaks the language one asks for', async () => {
    await reloadedWith('nothing kept');
    await sheet.enter('J9', '=3+3');
    await state('notSaved');
    const asked: string[] = [];
    const answer = (isLeaving: boolean) =>
      sheet.page.once('dialog', (dialog) => {
        asked.push(dialog.type());
        void (isLeaving ? dialog.accept() : dialog.dismiss());
      });
    answer(false);
    await sheet.button('English').click();
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await sheet.shows('J9', '6');
    answer(true);
    await sheet.button('English').click();
    await sheet.button('Export').waitFor();
    expect(asked).toEqual(['beforeunload', 'beforeunload']);
  });
});
