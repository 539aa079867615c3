import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DOSSIER, gallery, plansFor } from '../../core/grids/gallery';
import { launchBrowser, newContext } from '../../test/support/browser';
import { serveFolder } from '../../test/support/static-server';
import type { Measure } from './measure';

/** Milliseconds: a grid in its place, with its figures. */
const AIM = 1000;
const WHOLE_AIM = 5000;

/** For `npm run bench`: the time to insert each grid, filled, in Chromium, on the page that `npm run build` writes. */
export async function measureGrids(folder = join(import.meta.dirname, '..', '..', 'dist', 'site')): Promise<Measure[]> {
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const page = await (await newContext(browser)).newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'univerAPI' in window && document.querySelector('canvas') !== null);
    // The first opening of the menu loads the texts of the grids.
    await page.click('.mutu-grids-button');
    await page.locator('.mutu-grid').first().waitFor();
    await page.keyboard.press('Escape');
    const measures: Measure[] = [];
    for (const { id } of gallery) measures.push(await measureOne(page, id, AIM));
    measures.push(await measureOne(page, DOSSIER, WHOLE_AIM));
    return measures;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureOne(page: Page, choice: string, aim: number): Promise<Measure> {
  const count = plansFor(choice, { language: 'fr', filled: true }).length;
  const value = await timeOf(page, choice);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(500);
  const name = count > 1 ? `${choice}: ${count} sheets inserted and computed` : `${choice} inserted and computed`;
  return { name, value, unit: 'ms', aim: `under ${aim / 1000} s`, met: value < aim };
}

/** From the click on the grid to the end of the first calculation after it. */
async function timeOf(page: Page, choice: string): Promise<number> {
  await page.click('.mutu-grids-button');
  await page.locator(`[data-grid="${choice}"]`).waitFor();
  return page.evaluate(
    `new Promise((resolve) => {
      const start = performance.now();
      const watch = univerAPI.getFormula().calculationResultApplied(() => {
        if (!document.querySelector('.mutu-message')) return;
        watch.dispose();
        document.querySelector('.mutu-message').remove();
        resolve(performance.now() - start);
      });
      document.querySelector('[data-grid="${choice}"]').click();
    })`,
  );
}
