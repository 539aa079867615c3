import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inLanguage } from '../../core/values/text';
import { COMMON } from '../../panel/texts/common';
import { axeFaults } from '../support/axe';
import { theBrowser } from '../support/browser';
import { openPane, type Pane } from '../support/excel-pane';
import { FakeExcel } from '../support/fake-excel';
import { BASE_URL, builtAddin, VERSION } from './built';

const SITE = { dir: builtAddin().dir, baseUrl: BASE_URL };
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let browser: Browser;
beforeAll(async () => {
  browser = await theBrowser();
});

const opened: Pane[] = [];
afterEach(async () => {
  for (const pane of opened.splice(0)) await pane.close();
});
async function open(options: BrowserContextOptions & { file?: string; isOffline?: boolean } = {}): Promise<Pane> {
  const pane = await openPane(browser, { site: SITE, ...options });
  opened.push(pane);
  return pane;
}

const FRENCH: BrowserContextOptions = { locale: 'fr-CA' };
const ENGLISH: BrowserContextOptions = { locale: 'en-CA' };
const LANGUAGES = { fr: FRENCH, en: ENGLISH } as const;
const VIEWS = ['grids', 'functions', 'understand', 'scenarios', 'tools'] as const;

const horizontalScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const preview = (page: Page) => page.locator('.mp-notice');

async function show(page: Page, view: string): Promise<void> {
  await page.locator(`#mp-tab-${view}`).click();
  await page.locator(`#mp-view-${view}`).waitFor({ state: 'visible' });
}

async function openForm(page: Page, id: string): Promise<void> {
  await show(page, 'functions');
  await page.getByRole('searchbox').fill(id);
  await page.locator('.mp-choice').first().click();
}

describe('the pane opened outside Excel', () => {
  it.each(['fr', 'en'] as const)('says that it is a preview, %s', async (language) => {
    const { page, faults, violations } = await open(LANGUAGES[language]);
    await preview(page).waitFor({ state: 'visible' });
    expect(await preview(page).textContent()).toBe(inLanguage(COMMON.preview, language));
    expect(await page.locator('html').getAttribute('lang')).toBe(`${language}-CA`);
    expect(await page.locator('#announcement').getAttribute('role')).toBe('status');
    expect(faults).toEqual([]);
    expect(violations).toEqual([]);
  });

  it('is a preview again in a window where Excel was', async () => {
    await (
      await openPane(browser, { site: SITE, ...FRENCH, excel: new FakeExcel({ sheets: { Budget: {} } }) })
    ).close();
    const { page } = await open(FRENCH);
    await preview(page).waitFor({ state: 'visible' });
  });

  it('is a preview too when office.js is out of reach', async () => {
    const { page, faults } = await open({ ...FRENCH, isOffline: true });
    await preview(page).waitFor({ state: 'visible' });
    expect(faults).toContain(`no answer to ${OFFICE_JS}`);
  });

  it.each(['fr', 'en'] as const)('opens every view, and says what needs a workbook, %s', async (language) => {
    const { page, faults, violations } = await open(LANGUAGES[language]);
    for (const view of VIEWS) {
      await show(page, view);
      if (view === 'functions') continue;
      const needed = inLanguage(COMMON.needsWorkbook, language);
      await expect.poll(() => page.locator(`#mp-view-${view}`).innerText(), { message: view }).toContain(needed);
    }
    await show(page, 'functions');
    await expect.poll(() => page.locator('#mp-view-functions').innerText()).toContain(VERSION);
    expect(faults).toEqual([]);
    expect(violations).toEqual([]);
  });

  it('computes, and refuses to write', async () => {
    const { page } = await open(FRENCH);
    await openForm(page, 'SEUIL');
    await page.locator('#mp-SEUIL-couts_fixes').fill('12000');
    await page.locator('#mp-SEUIL-prix').fill('25');
    await page.locator('#mp-SEUIL-cout_variable').fill('6');
    // 12 000 ÷ (25 − 6) = 631,578947…
    await expect.poll(() => page.locator('.mp-figure').innerText()).toBe('631,58');
    await page.locator('.mp-insertion .mp-main').click();
    await page.getByRole('alert').getByText(inLanguage(COMMON.needsWorkbook, 'fr')).waitFor();
  });

  it('leads to the reference of the functions, in both languages', async () => {
    for (const file of ['reference/fr.html', 'reference/en.html']) {
      const { page } = await open({ file });
      expect(await page.locator('main').innerText()).toContain('SEUIL');
    }
  });
});

describe('the policy of the page', () => {
  it('forbids a script in the page, a style in an attribute, and any other address', async () => {
    const { page, violations } = await open(FRENCH);
    await preview(page).waitFor({ state: 'visible' });
    await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.hasRun = true';
      document.body.append(script);
      document.body.setAttribute('style', 'color: red');
      await fetch('https://example.org/').catch(() => undefined);
    });
    expect(await page.evaluate(() => 'hasRun' in window)).toBe(false);
    await expect
      .poll(() => violations.map((one) => one.split(':')[0]).sort())
      .toEqual(['connect-src', 'script-src-elem', 'style-src-attr']);
  });
});

const THEMES = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' } } as const;

describe.each(Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[])('in the preview, %s,', (language) => {
  it.each(Object.keys(THEMES) as (keyof typeof THEMES)[])('axe finds nothing in any view, %s', async (theme) => {
    const { page } = await open({ ...LANGUAGES[language], ...THEMES[theme], bypassCSP: true });
    await preview(page).waitFor({ state: 'visible' });
    for (const view of VIEWS) {
      await show(page, view);
      expect(await axeFaults(page), view).toEqual([]);
    }
    await openForm(page, 'SEUIL');
    await page.locator('.mp-link').first().click();
    expect(await axeFaults(page), 'a form').toEqual([]);
  });

  it.each([300, 350, 450])('nothing is cut at %i pixels', async (width) => {
    const { page } = await open({ ...LANGUAGES[language], viewport: { width, height: 800 } });
    await preview(page).waitFor({ state: 'visible' });
    for (const view of VIEWS) {
      await show(page, view);
      expect(await horizontalScroll(page), view).toBe(0);
    }
  });
});

describe('the help page', () => {
  it('has the places that the manifests point to, in both languages', async () => {
    const { page, faults } = await open({ ...FRENCH, file: 'aide.html' });
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
