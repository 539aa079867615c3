import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newContext, theBrowser } from '../support/browser';
import { SheetPage, SITE } from '../support/sheet-page';
import { type StaticServer, serveFolder } from '../support/static-server';

/** A site of its own: another version of it is published while the page is open. */
const folder = mkdtempSync(join(tmpdir(), 'mutu-offline-'));
let server: StaticServer;
let sheet: SheetPage;
beforeAll(async () => {
  cpSync(SITE, join(folder, 'app'), { recursive: true });
  cpSync(join(SITE, '..', 'mutu.html'), join(folder, 'mutu.html'));
  // Some hosts have a page kept for a while: ten minutes on GitHub's.
  server = await serveFolder(folder, 'max-age=600');
  const browser = await theBrowser();
  sheet = await SheetPage.open(browser, `${server.url}app/`, await newContext(browser, 'fr-CA', 'allow'));
});
afterAll(async () => {
  await sheet.page.context().close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

it('opens without a network once it has been visited, and calculates', async () => {
  await sheet.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await sheet.page.context().setOffline(true);
  await sheet.page.reload();
  await sheet.ready();
  await sheet.enter('J2', '=MUTU.SEUIL(1000;25;5)');
  // 1000 / (25 − 5)
  await sheet.shows('J2', '50');
  await sheet.button('Grilles').click();
  await sheet.page.getByText('Dossier complet').first().waitFor();
  for (const kind of ['Fichier .xlsx', 'Page .html']) {
    await Promise.all([sheet.page.waitForEvent('download'), sheet.exportAs(kind)]);
  }
  await sheet.page.context().setOffline(false);
});

it('says that a newer version is ready, and stays as it is', async () => {
  const [page, worker] = ['index.html', 'offline.js'].map((name) => join(folder, 'app', name)) as [string, string];
  writeFileSync(page, readFileSync(page, 'utf8').replace('<title>Mutu', '<title>Mutu, later'));
  // As a build names it: after what its files hold.
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"mutu-\w+"/, '"mutu-later"'));
  await sheet.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await sheet.page.getByText('Une nouvelle version de Mutu est prête').waitFor();
  await sheet.shows('J2', '50');
  expect(sheet.errors).toEqual([]);
});

it('is the newer version, and whole, once every tab was closed', async () => {
  const kept = () => caches.open('mutu-later').then(async (cache) => (await cache.match('./'))?.text());
  expect(await sheet.page.evaluate(kept)).toContain('<title>Mutu, later');
});
