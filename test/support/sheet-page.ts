import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { newContext, SCREEN, theBrowser } from './browser';
import { served } from './static-server';

/** What `npm run build` writes, or another build of the page: SITE_FOLDER=… */
export const SITE = process.env.SITE_FOLDER ?? join(import.meta.dirname, '..', '..', 'dist', 'site', 'app');

/** What is used here of Univer's façade. */
interface Range {
  getRawValue(): unknown;
  getDisplayValue(): string;
  getFormula(): string;
  getCellRect(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}
interface Worksheet {
  getSheetName(): string;
  getRange(name: string): Range;
  getActiveRange(): { getA1Notation(): string } | null;
}
interface Facade {
  getActiveWorkbook(): { getActiveSheet(): Worksheet; getId(): string; isCellEditing(): boolean };
  getFormula(): { onCalculationResultApplied(): Promise<void> };
}
const facade = (): Facade => (window as unknown as { univerAPI: Facade }).univerAPI;

/** A page opened by a double-click has no site but itself. */
const siteOf = (url: string): string => (url.startsWith('file:') ? url : new URL(url).origin);

/** The page, used as a person does: with a keyboard, a mouse, and eyes on the cells. */
export class SheetPage {
  /** What should stay empty: addresses of others, and errors. */
  readonly foreign: string[] = [];
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on('request', (request) => {
      const isOurs = [this.origin, 'data:', 'blob:'].some((start) => request.url().startsWith(start));
      if (!isOurs) this.foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(error.stack ?? String(error)));
  }

  /** Opens `url` in a browser that has never been there, or in a context, or that of a page, which has. */
  static async open(browser: Browser, url: string, within?: SheetPage | BrowserContext): Promise<SheetPage> {
    const context = within instanceof SheetPage ? within.page.context() : (within ?? (await newContext(browser)));
    const sheet = new SheetPage(await context.newPage(), siteOf(url));
    // The functions below call this one by its name, in the page.
    await sheet.page.addInitScript(`globalThis.facade = () => window.univerAPI; globalThis.__name = (named) => named`);
    await sheet.page.goto(url);
    await sheet.ready();
    return sheet;
  }

  /** The grid is drawn and the first calculation is done. */
  async ready(): Promise<void> {
    await this.page.waitForFunction(() => 'univerAPI' in window && document.querySelector('canvas') !== null);
    await this.page.waitForSelector('.mutu-line');
    await this.page.evaluate(() => facade().getFormula().onCalculationResultApplied());
    await this.settled();
  }

  /** What the page put off by `milliseconds` at most is done, and drawn: timers run in the order in which they end. */
  settled(milliseconds = 0): Promise<void> {
    return this.page.evaluate(
      (wait) => new Promise<void>((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 0)), wait)),
      milliseconds,
    );
  }

  /** As for a first visit, but for what Univer has learnt: the example, the panel closed. */
  async startAgain(): Promise<void> {
    await this.page.setViewportSize(SCREEN);
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
    if (await this.page.locator('#panel').isVisible()) await this.button('Mutu').click();
    // The steps of the gallery that another file has opened: only the first is, at a first visit.
    await this.page.locator('#panel details.mp-fold').evaluateAll((folds: HTMLDetailsElement[]) => {
      folds.forEach((fold, index) => {
        fold.open = index === 0;
      });
    });
    await this.page
      .locator('#bar button')
      .filter({ hasText: /^(Nouveau|New)$/ })
      .click();
    await this.page.getByRole('button', { name: /^(Exemple du planeur|Planer example)$/ }).click();
    await this.ready();
  }

  /** « Exporter », and what; for anyone unless said otherwise. */
  async exportAs(kind: string, forWhom?: RegExp): Promise<void> {
    await this.button('Exporter').click();
    if (forWhom) await this.page.locator('dialog').getByLabel(forWhom).check();
    await this.page.locator('dialog').getByRole('button', { name: kind }).click();
  }

  /** Goes to a cell as one does: its address in the name box, and Enter. */
  async go(cell: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(cell);
    await this.page.keyboard.press('Enter');
    // The box itself shows the name of a cell that has one.
    await this.page.waitForFunction(
      (name) => facade().getActiveWorkbook().getActiveSheet().getActiveRange()?.getA1Notation() === name,
      cell,
    );
    await this.settled();
  }

  /** Key by key. */
  async type(cell: string, text: string): Promise<void> {
    await this.go(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The first and last characters by keys, all between at once, as one who dictates: for what follows, not for the typing. */
  async enter(cell: string, text: string): Promise<void> {
    await this.go(cell);
    await this.dictate(text);
    await this.page.keyboard.press('Enter');
  }

  async dictate(text: string): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.type(text.slice(0, 1));
    if (text.length > 2) await keyboard.insertText(text.slice(1, -1));
    await keyboard.type(text.slice(1).slice(-1));
  }

  raw(cell: string): Promise<unknown> {
    return this.page.evaluate(
      (name) => facade().getActiveWorkbook().getActiveSheet().getRange(name).getRawValue(),
      cell,
    );
  }

  display(cell: string): Promise<string> {
    return this.page.evaluate(
      (name) => facade().getActiveWorkbook().getActiveSheet().getRange(name).getDisplayValue(),
      cell,
    );
  }

  /** As it is stored: English names, commas. */
  formula(cell: string): Promise<string> {
    return this.page.evaluate(
      (name) => facade().getActiveWorkbook().getActiveSheet().getRange(name).getFormula(),
      cell,
    );
  }

  /** The middle of a cell on the screen, when the sheet is not scrolled. */
  async place(cell: string): Promise<{ x: number; y: number }> {
    return this.page.evaluate((name) => {
      const rect = facade().getActiveWorkbook().getActiveSheet().getRange(name).getCellRect();
      const areas = [...document.querySelectorAll('canvas')].map((canvas) => canvas.getBoundingClientRect());
      const grid = areas.reduce((largest, area) => (area.height > largest.height ? area : largest));
      return { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
    }, cell);
  }

  /** Drags the handle of what is selected, whose last cell is `last`, to another cell. */
  async dragHandle(last: string, to: string): Promise<void> {
    const { mouse } = this.page;
    const middle = await this.place(last);
    const { width, height } = await this.page.evaluate((name) => {
      const rect = facade().getActiveWorkbook().getActiveSheet().getRange(name).getCellRect();
      return { width: rect.width, height: rect.height };
    }, last);
    await mouse.move(middle.x + width / 2, middle.y + height / 2);
    await mouse.down();
    const end = await this.place(to);
    await mouse.move(end.x, end.y, { steps: 8 });
    await mouse.up();
    await this.settled(50);
  }

  /** In a list that grows as it opens, whose words are elsewhere a moment later: once it is still. */
  async choose(text: string): Promise<void> {
    const choice = this.page.getByText(text, { exact: true }).last();
    await choice.waitFor();
    await this.settled(500);
    await choice.click();
  }

  sheetName(): Promise<string> {
    return this.page.evaluate(() => facade().getActiveWorkbook().getActiveSheet().getSheetName());
  }

  /** What the editor of the cell holds, copied by the keyboard. */
  async edited(cell: string): Promise<string> {
    await this.go(cell);
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.page.keyboard.press('F2');
    await expect.poll(() => this.page.evaluate(() => facade().getActiveWorkbook().isCellEditing())).toBe(true);
    await this.settled();
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.press('Control+c');
    const copied = (): Promise<string> => this.page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).not.toBe('');
    await this.page.keyboard.press('Escape');
    return copied();
  }

  async paste(cell: string, text: string): Promise<void> {
    await this.go(cell);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
  }

  /** As another spreadsheet puts a table on the clipboard: its text, and its HTML. */
  async pasteTable(cell: string, text: string, html: string): Promise<void> {
    await this.go(cell);
    await this.page.evaluate(
      (copied) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/plain': new Blob([copied.text], { type: 'text/plain' }),
            'text/html': new Blob([copied.html], { type: 'text/html' }),
          }),
        ]),
      { text, html },
    );
    await this.page.keyboard.press('Control+v');
  }

  /** The line under the formula bar when the cell is selected. */
  async sentence(cell: string): Promise<string> {
    await this.go(cell);
    return this.page.locator('.mutu-line').innerText();
  }

  /** The line under the formula bar, with the cell selected, once what was typed is calculated. */
  async says(cell: string, text: string | RegExp): Promise<void> {
    await this.go(cell);
    const line = this.page.locator('.mutu-line');
    await expect.poll(() => line.innerText(), { message: cell }).toMatch(text);
  }

  async shows(cell: string, text: string): Promise<void> {
    await expect.poll(() => this.display(cell), { message: cell }).toBe(text);
  }

  /** A workbook of one blank sheet, in the place of the example. */
  async startBlank(): Promise<void> {
    const before = await this.page.evaluate(() => facade().getActiveWorkbook().getId());
    await this.page.getByRole('button', { name: /^(Nouveau|New)$/ }).click();
    await this.page.getByRole('button', { name: /^(Classeur vide|Blank workbook)$/ }).click();
    // One that was blank already looks the same, until another is there.
    await this.page.waitForFunction(
      (former) => ![undefined, former].includes(facade().getActiveWorkbook()?.getId()),
      before,
    );
  }

  /** Beside the example: a break-even point in J24 from the figures above it, and in J16 the cost of one use. */
  async addCalculations(): Promise<void> {
    const isFrench = await this.page.evaluate(() => document.documentElement.lang === 'fr');
    const inLanguage = (formula: string): string => (isFrench ? formula.replaceAll(',', ';') : formula);
    await this.paste('J19', '12000\n25\n6');
    await this.enter('J23', isFrench ? '5 %' : '5%');
    await this.enter('J24', inLanguage('=MUTU.SEUIL(J19,J20,J21,,J23)'));
    await this.enter('J16', inLanguage('=MUTU.COUTUSAGE(B8,B9,B12,B13,B22,B23,B16,B17,B25,B27,B30)'));
    await this.page.waitForFunction(
      () => typeof facade().getActiveWorkbook().getActiveSheet().getRange('J16').getRawValue() === 'number',
    );
  }

  button(label: string) {
    return this.page.getByRole('button', { name: label, exact: true });
  }

  saved(): Promise<void> {
    return this.page.waitForSelector('.mutu-state-saved').then(() => undefined);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** By address: the page that the test files of a worker share, as long as no test has failed in it. */
const shared = new Map<string, SheetPage>();

async function sharedPage(url: string): Promise<SheetPage> {
  const known = shared.get(url);
  shared.delete(url);
  if (!known || known.page.isClosed()) return SheetPage.open(await theBrowser(), url);
  await known.startAgain();
  return known;
}

async function firstVisit(browser: Browser, url: string, script = ''): Promise<SheetPage> {
  const context = await newContext(browser);
  await context.addInitScript(script);
  return SheetPage.open(browser, url, context);
}

interface Opening {
  /** « ?lang=en »: French without it. */
  readonly address?: string;
  /** In a browser that has never been there, rather than in a page that other files have used. */
  readonly isFirstVisit?: boolean;
  /** A script that runs first in a page of a first visit. */
  readonly first?: string;
}

/** One page for the tests of a file; each must leave it without an error and without a call to anybody. */
export function openedPages(
  use: (sheet: SheetPage, browser: Browser, url: string) => void,
  { address = '', isFirstVisit = false, first }: Opening = {},
): void {
  let sheet: SheetPage;
  let url: string;
  let isSound = true;
  beforeAll(async () => {
    const [browser, site] = await Promise.all([theBrowser(), served(SITE)]);
    url = site + address;
    sheet = isFirstVisit ? await firstVisit(browser, url, first) : await sharedPage(url);
    use(sheet, browser, site);
  });
  afterEach(({ task }) => {
    isSound &&= task.result?.state !== 'fail';
    // Each is of the test in which it came, and of no other.
    expect([sheet.foreign.splice(0), sheet.errors.splice(0)]).toEqual([[], []]);
  });
  afterAll(async () => {
    if (isFirstVisit || !isSound) await sheet.close();
    else shared.set(url, sheet);
  });
}
