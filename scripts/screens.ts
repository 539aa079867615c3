/**
 * npm run screens: the pictures of the site, of the guide and of the README, taken from the page as it was built. Needs
 * Chromium.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dossier, gallery, nameOf } from '../core/grids/gallery';
import { inLanguage, LANGUAGES, type Language } from '../core/values/text';
import { launchBrowser } from '../test/support/browser';
import { serveFolder } from '../test/support/static-server';
import { root } from './root';

/** The grids that the guide shows, by the name of their pictures. */
const IN_GUIDE: Readonly<Record<string, string>> = { steps: 'dossier', split: 'split', fairness: 'fairness' };
/** Of the window: what is below the tools and above the tabs. */
const CELLS = { x: 0, y: 150, width: 1240, height: 600 };

const server = await serveFolder(join(root, 'dist', 'site', 'app'));
const browser = await launchBrowser();

async function opened(language: Language, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, locale: `${language}-CA` });
  await page.goto(`${server.url}?lang=${language}`);
  await page.waitForFunction(() => 'univerAPI' in window && document.querySelector('canvas') !== null);
  await settled(page);
  return page;
}

/** The last figures of the example, its chart and its notes are drawn. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(4000);

/** A grid with its example, as the panel inserts it; then the panel is closed. */
async function insert(page: Page, id: string, language: Language): Promise<void> {
  const grid = [dossier, ...gallery].find((one) => one.id === id);
  if (!grid) throw new Error(`There is no grid « ${id} »`);
  await page.getByRole('button', { name: inLanguage({ fr: 'Grilles', en: 'Grids' }, language), exact: true }).click();
  const folds = page.locator('#mp-view-grids details');
  await folds.first().waitFor();
  await folds.evaluateAll((all) => {
    for (const fold of all) (fold as HTMLDetailsElement).open = true;
  });
  const name = page.getByRole('heading', { name: inLanguage(nameOf(grid).name, language), exact: true });
  await page.locator('article', { has: name }).locator('.mp-main').click();
  // The whole guide is some thirty sheets.
  if (id === dossier.id) await page.waitForTimeout(20_000);
  await settled(page);
}

try {
  for (const language of LANGUAGES) {
    const front = await opened(language, 1600);
    await front.screenshot({ path: join(root, 'site', 'pictures', `planer-${language}.png`) });
    await front.close();
    for (const [name, id] of Object.entries(IN_GUIDE)) {
      const page = await opened(language, 1600);
      await insert(page, id, language);
      await page.screenshot({ path: join(root, 'docs', 'pictures', `${name}-${language}.png`), clip: CELLS });
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
