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
  // What the browser calls long: more than 50 ms in which no key is answered.
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' });
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

interface Edits {
  /** From Enter to the last figure, the fastest. */
  readonly fastest: number;
  /** How many held a key for more than 50 ms, from the address in the name box to the last figure. */
  readonly held: number;
}

/** For `npm run bench`: from Enter to the last figure on the screen, and what holds a key, in the planer and in the whole file. */
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
    const planer = await edited(page, 'B8', 51);
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
    const whole = await edited(page, 'B12', 1801);
    return [
      measureOf('planer: from Enter to the last figure', planer.fastest, PLANER_AIM),
      { name: 'planer: ÷ a fixed piece of work in this browser', value: planer.fastest / yardstick, unit: '×' },
      heldOf('planer', planer),
      measureOf('whole file: from Enter to the last figure', whole.fastest, WHOLE_AIM),
      { name: 'whole file: ÷ the same', value: whole.fastest / yardstick, unit: '×' },
      heldOf('whole file', whole),
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

const heldOf = (name: string, { held }: Edits): Measure => ({
  name: `${name}: edits of ${EDITS} that hold a key for more than 50 ms`,
  value: held,
  unit: '',
  aim: 'none on a quiet machine',
  met: held === 0,
});

/** The page's own rules refuse that a text be run again and again in it: it is asked from outside. */
async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate(`Boolean(${expression})`))) await page.waitForTimeout(20);
}

/** Numbers typed in a cell, one after the other: the shortest time is that when nothing else takes the machine. */
async function edited(page: Page, cell: string, from: number): Promise<Edits> {
  const times: number[] = [];
  let held = 0;
  for (let edit = 0; edit < EDITS; edit++) {
    await page.evaluate('longTasks.length = 0');
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
    held += await page.evaluate<number>('longTasks.length > 0 ? 1 : 0');
  }
  return { fastest: Math.min(...times), held };
}
