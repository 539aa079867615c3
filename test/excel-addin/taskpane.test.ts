import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PANE, type PaneText } from '../../excel-addin/taskpane/texts';
import { BASE_URL, builtAddin, VERSION } from './built';

const built = builtAddin();

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const OFFICE_FILES = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
}, 30_000);
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  /** What went wrong: errors on the console, exceptions, requests to elsewhere, files that are not there. */
  readonly faults: readonly string[];
}

/** A page of the add-in as the web would serve it, Microsoft's office.js unmodified, everything else out of reach. */
async function open(file: string, options: BrowserContextOptions, office = true): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.route('**/*', (route) => {
    const path = servedFrom(route.request().url(), office);
    if (path && existsSync(path)) return route.fulfill({ path });
    faults.push(`no answer to ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(`${BASE_URL}/${file}`);
  return { page, faults };
}

function servedFrom(address: string, office: boolean): string | undefined {
  if (address.startsWith(`${BASE_URL}/`)) return join(built.dir, address.slice(BASE_URL.length));
  return office && address.startsWith(OFFICE_CDN) ? join(OFFICE_FILES, address.slice(OFFICE_CDN.length)) : undefined;
}

const FRENCH: BrowserContextOptions = { locale: 'fr-CA' };
const ENGLISH: BrowserContextOptions = { locale: 'en-CA' };
const horizontalScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the pane opened outside Excel', { timeout: 30_000 }, () => {
  it('says in French that it is a preview, and the planer’s formula', async () => {
    const { page, faults } = await open('taskpane.html', FRENCH);
    await page.locator('#preview').waitFor({ state: 'visible' });
    expect(await page.locator('html').getAttribute('lang')).toBe('fr-CA');
    expect(await page.locator('#preview').textContent()).toContain('hors d’Excel');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Mutu');
    expect(await page.locator('#formula').textContent()).toBe(
      '=MUTU.COUTUSAGE(50; 5; 100; 2000; 100; 100000; 3500; 7; 30; 1; 5)',
    );
    expect(await page.locator('footer').textContent()).toContain(VERSION);
    expect(faults).toEqual([]);
  });

  it('says the same in English', async () => {
    const { page, faults } = await open('taskpane.html', ENGLISH);
    await page.locator('#preview').waitFor({ state: 'visible' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en-CA');
    expect(await page.locator('#formula').textContent()).toContain('=MUTU.COUTUSAGE(50, 5, 100,');
    const shown = page.locator('[data-text]');
    for (const place of await shown.all()) {
      const name = (await place.getAttribute('data-text')) as PaneText;
      expect(await place.textContent()).toBe(PANE[name].en);
    }
    expect(await shown.count()).toBe(Object.keys(PANE).length);
    expect(faults).toEqual([]);
  });

  it('copies the formula, by the keyboard alone', async () => {
    const { page } = await open('taskpane.html', { ...FRENCH, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Copier la formule');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Formule copiée.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('#formula').textContent(),
    );
  });

  it('says what to do where copying is blocked, the formula selected', async () => {
    const { page } = await open('taskpane.html', ENGLISH);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Copy the formula' }).click();
    await page.getByRole('status').getByText('press Ctrl+C').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await page.locator('#formula').textContent());
  });

  it('is a preview too when office.js is out of reach', async () => {
    const { page, faults } = await open('taskpane.html', FRENCH, false);
    await page.locator('#preview').waitFor({ state: 'visible' });
    expect(faults).toContain(`no answer to ${OFFICE_CDN}/office.js`);
  });

  it.each([320, 350, 450])('fits in %i pixels, light and dark, in both languages', async (width) => {
    for (const language of [FRENCH, ENGLISH]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const options = { ...language, colorScheme, viewport: { width, height: 800 } };
        const { page } = await open('taskpane.html', options);
        await page.locator('#preview').waitFor({ state: 'visible' });
        expect(await horizontalScroll(page)).toBe(0);
        await page.context().close();
      }
    }
  });
});

describe('the help page', { timeout: 30_000 }, () => {
  it('has the places that the manifests point to, in both languages', async () => {
    const { page, faults } = await open('aide.html', FRENCH);
    for (const id of ['confidentialite', 'conditions', 'confidentialite-en', 'conditions-en']) {
      expect(await page.locator(`h2#${id}`).count(), id).toBe(1);
    }
    expect(await page.locator('article[lang="en-CA"] h2').count()).toBe(
      await page.locator('article[lang="fr-CA"] h2').count(),
    );
    expect(await horizontalScroll(page)).toBe(0);
    expect(faults).toEqual([]);
  });
});
