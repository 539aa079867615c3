import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossier, gallery } from '../../core/grids/gallery';
import { LANGUAGES } from '../../core/values/text';
import { gridFile } from '../../scripts/build/xlsx';
import { axeFaults } from '../support/axe';
import { newContext, theBrowser } from '../support/browser';
import { SITE } from '../support/sheet-page';
import { served } from '../support/static-server';

const ROOT = join(SITE, '..');
const PAGES = [
  'index.html',
  'en.html',
  'guide/fr.html',
  'guide/en.html',
  'guide/excel-fr.html',
  'guide/excel-en.html',
  'guide/sheets-fr.html',
  'guide/sheets-en.html',
  'reference/fr.html',
  'reference/en.html',
  'excel/reference/fr.html',
  'excel/aide.html',
  'search/fr.html',
  'search/en.html',
];

/** The grids are the longest part of a build: the tests do without, and know where each would be. */
const grids = new Set(
  [dossier, ...gallery].flatMap(({ sheet }) =>
    LANGUAGES.flatMap((language) => [true, false].map((filled) => `grids/${gridFile(sheet, language, filled)}`)),
  ),
);

let page: Page;
let url: string;
const foreign: string[] = [];
beforeAll(async () => {
  url = await served(ROOT);
  page = await (await newContext(await theBrowser())).newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) foreign.push(request.url());
  });
});
afterAll(() => page.context().close());

/** Where the links and the pictures of a page lead, from the root of the site. */
async function targetsOf(path: string): Promise<string[]> {
  const addresses = await page.$$eval('a[href], img[src], link[href]', (elements) =>
    elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
  );
  return addresses
    .filter((address) => !/^(?:https?:|mailto:|data:)/.test(address))
    .map((address) =>
      normalize(join(path, '..', address.startsWith('#') ? `${path.split('/').pop()}${address}` : address)),
    );
}

function isThere(target: string): boolean {
  const [file = '', anchor] = decodeURI(target.replace(/\?[^#]*/, '')).split('#');
  if (grids.has(file)) return true;
  const onDisk = join(ROOT, file, file.endsWith('/') || file === '' ? 'index.html' : '');
  if (!existsSync(onDisk)) return false;
  return anchor === undefined || readFileSync(onDisk, 'utf8').includes(`id="${anchor}"`);
}

describe.each(PAGES)('%s', (path) => {
  it('leads nowhere that is not there, and anyone can read it', async () => {
    await page.goto(`${url}${path}`);
    const targets = await targetsOf(path);
    expect(targets.length).toBeGreaterThan(2);
    expect(targets.filter((target) => !isThere(target))).toEqual([]);
    // From wherever one is, the way back to the front page.
    expect(targets.some((target) => ['index.html', 'en.html'].includes(target))).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('holds in the width of a telephone, in the dark too', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
    await page.setViewportSize({ width: 1280, height: 720 });
  });
});

it('opens the spreadsheet from its front page, in the language one reads', async () => {
  await page.goto(`${url}en.html`);
  await page.getByRole('link', { name: 'Open the spreadsheet' }).first().click();
  await page.getByRole('button', { name: 'Export' }).waitFor();
});

it('leads from the help of the add-in to each step of installing it', async () => {
  await page.goto(`${url}excel/aide.html`);
  await page.getByRole('link', { name: 'Installer dans Excel, chaque étape en images' }).click();
  await expect.poll(() => page.getByRole('img').count()).toBeGreaterThanOrEqual(2);
});

it('leads from the help of the spreadsheet to every function, in the language one reads', async () => {
  await page.goto(`${url}app/?lang=en`);
  await page.getByRole('button', { name: 'Help' }).click();
  const [reference] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: /All the functions/ }).click(),
  ]);
  await reference.waitForURL(`${url}reference/en.html`);
  expect(await reference.getByRole('heading', { level: 1 }).innerText()).toMatch(/functions/);
  await reference.close();
});

it.each([
  ['fr', 'combien de partenaires pour acheter', 'SEUILPARTENAIRES'],
  ['fr', 'camion', 'Camion partagé'],
  ['fr', 'vie privée', 'Vie privée'],
  ['en', 'how many partners', 'SEUILPARTENAIRES'],
  ['en', 'keyboard', 'The keyboard, in the browser'],
])('finds in %s « %s »', async (language, question, found) => {
  await page.goto(`${url}search/${language}.html`);
  const all = await page.locator('ol a').count();
  await page.getByRole('searchbox').fill(question);
  expect((await page.locator('ol a').allInnerTexts()).slice(0, 3)).toContain(found);
  await page.getByRole('searchbox').fill('zzz');
  expect(await page.locator('ol a').count()).toBe(0);
  expect(await page.getByRole('status').innerText()).toMatch(/^(?:Rien|Nothing)/);
  await page.getByRole('searchbox').fill('');
  expect(await page.locator('ol a').count()).toBe(all);
});

it('asks nothing of anyone else', () => {
  expect(foreign).toEqual([]);
});

it('names what it is made of, each under a licence that lets it ship', () => {
  const notices = readFileSync(join(ROOT, 'notices.txt'), 'utf8');
  for (const name of ['@univerjs/core', 'exceljs', 'react', 'preact', 'chart.js']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d[\\d.]* \\([A-Z]`, 'm'));
  }
});
