import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, newContext } from '../../test/support/browser';
import { serveFolder } from '../../test/support/static-server';
import { root } from '../root';
import type { Measure } from './measure';

const EDITS = 7;
/** Milliseconds on a quiet machine. */
const PLANER_AIM = 100;
const WHOLE_AIM = 250;

/** A fixed piece of work, to compare machines: about 50 ms on the one where the aims were set. */
const YARDSTICK = `(() => {
  const start = performance.now();
  const texts = Array.from({ length: 60000 }, (_, i) => String((i * 7919) % 60013));
  JSON.parse(JSON.stringify(texts.sort()));
  return performance.now() - start;
})()`;

const WATCH = `(() => {
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    window.entered = performance.now();
    window.shown = 0;
  }, true);
  univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id }) => {
    if (id !== 'formula.mutation.set-formula-calculation-result') return;
    // The frame that shows it has been drawn when the next task begins.
    requestAnimationFrame(() => setTimeout(() => {
      window.shown = performance.now();
    }, 0));
  });
})()`;

/** For `npm run bench`: from Enter to the last figure on the screen, in the planer and in the whole file. */
export async function measureEnter(folder = join(root, 'dist', 'site', 'app')): Promise<Measure[]> {
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const page = await (await newContext(browser)).newPage();
    await page.goto(server.url);
    await until(
      page,
      `typeof window.univerAPI?.getActiveWorkbook()?.getActiveSheet().getRange('G16').getRawValue() === 'number'`,
    );
    await page.waitForTimeout(1500);
    await page.evaluate(WATCH);
    const yardstick = Math.min(...(await Promise.all([1, 2, 3].map(() => page.evaluate<number>(YARDSTICK)))));
    const planer = await fastest(page, 'B8', 51);
    await page.locator('#bar').getByRole('button', { name: 'Grilles' }).click();
    await page
      .locator('#panel')
      .getByRole('button', { name: /^Dossier complet.: insérer l’exemple rempli/ })
      .click();
    const costs = `univerAPI.getActiveWorkbook().getSheetByName('Liste des coûts')`;
    await until(page, `${costs}?.getRange('H30').getRawValue()`);
    await page.locator('#bar').getByRole('button', { name: 'Grilles' }).click();
    await page.evaluate(`void ${costs}.activate()`);
    await page.waitForTimeout(1500);
    const whole = await fastest(page, 'B12', 1801);
    return [
      measureOf('planer: from Enter to the last figure', planer, PLANER_AIM),
      { name: 'planer: ÷ a fixed piece of work in this browser', value: planer / yardstick, unit: '×' },
      measureOf('whole file: from Enter to the last figure', whole, WHOLE_AIM),
      { name: 'whole file: ÷ the same', value: whole / yardstick, unit: '×' },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

const measureOf = (name: string, value: number, aim: number): Measure => ({
  name,
  value,
  unit: 'ms',
  aim: `under ${aim} ms on a quiet machine`,
  met: value < aim,
});

/** The page's own rules refuse that a text be run again and again in it: it is asked from outside. */
async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate(`Boolean(${expression})`))) await page.waitForTimeout(20);
}

/** Numbers typed in a cell, one after the other; the shortest time, when nothing else takes the machine. */
async function fastest(page: Page, cell: string, from: number): Promise<number> {
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const box = page.locator('[data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(cell);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    await page.keyboard.type(String(from + edit));
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
    await until(page, 'window.shown > window.entered');
    // Results of a whole file come in several parts.
    await page.waitForTimeout(700);
    times.push(await page.evaluate<number>('window.shown - window.entered'));
  }
  return Math.min(...times);
}
