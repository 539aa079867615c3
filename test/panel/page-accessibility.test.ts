import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { theBrowser } from '../support/browser';
import { type LentPage, lentPage } from '../support/lent-page';
import { served } from '../support/static-server';
import { buildPanelPage } from './panel-page';

let browser: Browser;
let url: string;
beforeAll(async () => {
  const folder = await buildPanelPage();
  [browser, url] = await Promise.all([theBrowser(), served(folder)]);
});

type Theme = { colorScheme: 'light' | 'dark'; forcedColors?: 'active' | 'none' };

const opened: LentPage[] = [];
const closePanels = async (): Promise<void> => {
  for (const lent of opened.splice(0)) await lent.giveBack();
};
afterEach(closePanels);

async function openPanel(theme: Theme, width = 300, search = ''): Promise<Page> {
  const lent = await lentPage(browser, { viewport: { width, height: 760 }, bypassCSP: true, ...theme });
  opened.push(lent);
  const { page } = lent;
  await page.goto(url + search);
  await page.getByRole('tab').first().waitFor();
  return page;
}

const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** Each view with as much in it as it can show. */
const VIEWS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  grids: async (page) => page.getByRole('tab').nth(0).click(),
  functions: async (page) => page.getByRole('tab').nth(1).click(),
  'a search': async (page) => page.getByRole('searchbox').fill('partage'),
  'a form': async (page) => {
    await page.getByRole('searchbox').fill('SEUIL');
    await page.locator('.mp-choice').first().click();
    await page.locator('.mp-link').first().click();
    await page.locator('.mp-figure').waitFor();
  },
  'a refusal': async (page) => {
    await VIEWS['a form']?.(page);
    await page.locator('#mp-SEUIL-pertes').fill('5');
    await page.locator('.mp-field .mp-refusal').waitFor();
    await page.locator('.mp-insertion .mp-main').click();
  },
  'a form with lists': async (page) => {
    await page.getByRole('searchbox').fill('PRORATA');
    await page.locator('.mp-choice').first().click();
    await page.locator('.mp-link').first().click();
    await page.locator('.mp-chart').waitFor();
  },
  understand: async (page) => {
    await page.evaluate(() =>
      (window as unknown as { host: { select(a: string, b: string): void } }).host.select('Budget', 'B4'),
    );
    await page.getByRole('tab').nth(2).click();
    await page.locator('#mp-view-understand .mp-steps').waitFor();
  },
  scenarios: async (page) => {
    await page.getByRole('tab').nth(3).click();
    await page.locator('.mp-total').waitFor();
  },
  tools: async (page) => {
    await page.getByRole('tab').nth(4).click();
    await page.locator('.mp-tools .mp-button').first().click();
    await page.locator('.mp-findings').waitFor();
  },
};

const THEMES: Readonly<Record<string, Theme>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
};

describe.each(Object.entries(THEMES))('in the %s theme, axe finds nothing in', (themeName, theme) => {
  it.each(Object.entries(VIEWS))('%s', async (_view, show) => {
    // Each theme in one language, so that both are seen.
    const page = await openPanel(theme, 300, themeName === 'dark' ? '?lang=en' : '');
    await show(page);
    await openFolds(page);
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('without a mouse', () => {
  it('tabs follow the arrows, Home and End', async () => {
    const page = await openPanel({ colorScheme: 'light' });
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Fonctions');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('Comprendre');
    await page.keyboard.press('End');
    await expect.poll(focused).toBe('Outils');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('Grilles');
    await page.keyboard.press('Home');
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Grilles');
  });

  it('a form opens with the focus on its title, and closes back to the list', async () => {
    const page = await openPanel({ colorScheme: 'light' });
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('seuil');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('SEUIL');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('searchbox').inputValue()).toBe('seuil');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('mp-search');
  });
});

/** What goes beyond the right edge, but for tables, which scroll in their own frame. */
const cutElements = (page: Page, width: number): Promise<readonly string[]> =>
  page.evaluate((edge) => {
    const seen = [...document.querySelectorAll('.mp *')].filter((one) => !one.closest('.mp-table, .mp-hidden'));
    const beyond = seen.filter((one) => one.getBoundingClientRect().right > edge + 1);
    const whole = document.documentElement.scrollWidth > edge ? ['the page'] : [];
    return [...whole, ...beyond.map((one) => one.outerHTML.slice(0, 120))];
  }, width);

describe('in little room', () => {
  // 160: 320 px at 200 %.
  it.each([300, 160])('nothing is cut at %i px', async (width) => {
    for (const show of Object.values(VIEWS)) {
      const page = await openPanel({ colorScheme: 'light' }, width);
      await show(page);
      await openFolds(page);
      expect(await cutElements(page, width)).toEqual([]);
      await closePanels();
    }
  });
});

describe('a strict policy', () => {
  it('lets the panel work: no style in attributes, no script in the page', async () => {
    const context = await browser.newContext({ viewport: { width: 300, height: 700 } });
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.goto(`${url}?host=preview`);
    await VIEWS['a form with lists']?.(page);
    await page.getByRole('tab').nth(0).click();
    await page.getByRole('tab').nth(4).click();
    expect(refused).toEqual([]);
    await context.close();
  });
});
