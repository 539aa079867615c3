import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dossier, gallery, nameOf, plansFor } from '../../core/grids/gallery';
import { inLanguage } from '../../core/values/text';
import { GRIDS } from '../../panel/texts/grids';
import { launchBrowser, newContext } from '../../test/support/browser';
import { serveFolder } from '../../test/support/static-server';
import type { Measure } from './measure';

/** Milliseconds: a grid in its place, with its figures. */
const AIM = 1000;
const WHOLE_AIM = 5000;

/** For `npm run bench`: the time to insert each grid, filled, in Chromium, on the page that `npm run build` writes. */
export async function measureGrids(
  folder = join(import.meta.dirname, '..', '..', 'dist', 'site', 'app'),
): Promise<Measure[]> {
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const page = await (await newContext(browser)).newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'univerAPI' in window && document.querySelector('canvas') !== null);
    const measures: Measure[] = [];
    for (const grid of gallery) measures.push(await measureOne(page, grid, AIM));
    measures.push(await measureOne(page, dossier, WHOLE_AIM));
    return measures;
  } finally {
    await browser.close();
    await server.close();
  }
}

type Choice = typeof dossier;

async function measureOne(page: Page, grid: Choice, aim: number): Promise<Measure> {
  const choice = grid.id;
  const count = plansFor(choice, { language: 'fr', filled: true }).length;
  const value = await timeOf(page, grid);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(500);
  const name = count > 1 ? `${choice}: ${count} sheets inserted and computed` : `${choice} inserted and computed`;
  return { name, value, unit: 'ms', aim: `under ${aim / 1000} s`, met: value < aim };
}

/** From the click on the grid to the end of the first calculation after it. */
async function timeOf(page: Page, grid: Choice): Promise<number> {
  const label = inLanguage(GRIDS.filledOf, 'fr').replace('{name}', nameOf(grid).name.fr);
  await page.locator('#bar').getByRole('button', { name: 'Grilles' }).click();
  await page.locator(`[aria-label="${label}"]`).waitFor({ state: 'attached' });
  return page.evaluate(
    `new Promise((resolve) => {
      const start = performance.now();
      const watch = univerAPI.getFormula().calculationResultApplied(() => {
        if (!document.querySelector('.mp-message p:not(:empty)')) return;
        watch.dispose();
        resolve(performance.now() - start);
      });
      document.querySelector('[aria-label="${label}"]').click();
    })`,
  );
}
