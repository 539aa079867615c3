/** « Vérifier » beside any spreadsheet: each formula that was likely meant is shown, and written one at a time. */
import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { theBrowser } from '../support/browser';
import { type LentPage, lentPage } from '../support/lent-page';
import { served } from '../support/static-server';
import type { FakeHost } from './fake-host';
import { buildPanelPage } from './panel-page';

let browser: Browser;
let url: string;
beforeAll(async () => {
  const folder = await buildPanelPage();
  [browser, url] = await Promise.all([theBrowser(), served(folder)]);
});

declare const host: FakeHost;

async function checked(search = ''): Promise<LentPage> {
  const lent = await lentPage(browser, { viewport: { width: 300, height: 760 } });
  const { page } = lent;
  await page.goto(url + search);
  await page.getByRole('tab').nth(4).click();
  await page.evaluate(() => {
    host.set('Budget', 'C1', { formula: '=SEUIL(12 000,25.5,6)', value: '#ERROR!' });
    host.set('Budget', 'C2', { formula: '=SUMM(B1:B3)', value: '#NAME?' });
  });
  await page.locator('.mp-tools .mp-button').first().click();
  await page.locator('.mp-findings li').first().waitFor();
  return lent;
}
const formulaAt = (page: Page, cell: string): Promise<string> =>
  page.evaluate((at) => host.formulaAt('Budget', at), cell);

it('writes one, says so, and leaves the keyboard on the next', async () => {
  const { page, giveBack } = await checked();
  const findings = page.locator('.mp-findings li');
  const texts = (await findings.allInnerTexts()).map((text) => text.replace(/\s/g, ' '));
  expect(texts).toHaveLength(3);
  expect(texts[0]).toContain('12 000 : écrivez 12000, sans espace.');
  expect(texts[0]).toContain('=MUTU.SEUIL(12000;25,5;6)');
  expect(texts[2]).toContain('vouliez-vous dire MUTU.SEUIL ?');
  await page.getByRole('button', { name: 'Corriger C1 : =MUTU.SEUIL(12000;25,5;6)' }).press('Enter');
  await expect.poll(() => findings.count()).toBe(2);
  expect(await formulaAt(page, 'C1')).toBe('=MUTU.SEUIL(12000,25.5,6)');
  expect(await formulaAt(page, 'B7')).toBe('=MUTU.SEUILL(1,2,3)');
  await page.getByText('Formule corrigée : Budget : C1.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('.mp-findings') !== null)).toBe(true);
  await giveBack();
});

it('writes nothing over a formula that has changed since', async () => {
  const { page, giveBack } = await checked('?lang=en');
  await page.evaluate(() => host.set('Budget', 'B7', { formula: '=B1*2', value: 24000 }));
  await page.getByRole('button', { name: 'Correct B7: =MUTU.SEUIL(1,2,3)' }).click();
  await page.getByText('Budget: B7: the formula has changed since.').waitFor();
  expect(await formulaAt(page, 'B7')).toBe('=B1*2');
  await giveBack();
});
