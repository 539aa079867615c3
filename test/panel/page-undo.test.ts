/** Ctrl+Z is promised only where it takes back what the panel did. */
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
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

/** What is said after a grid was inserted, then after the values were frozen. */
async function saidAfter(page: Page): Promise<{ grid: string; tool: string }> {
  const message = page.locator('.mp-message');
  await page.getByRole('tab').nth(0).click();
  await page.locator('.mp-grid .mp-main').first().click();
  await expect.poll(() => message.innerText()).toMatch(/dossier/);
  const grid = await message.innerText();
  await page.getByRole('tab').nth(4).click();
  await page.getByRole('button', { name: /^(Figer|Freeze)$/ }).click();
  await expect.poll(() => message.innerText()).toMatch(/: \d/);
  return { grid, tool: await message.innerText() };
}

describe.each(['fr', 'en'])('going back, %s', (language) => {
  const open = async (undo: string): Promise<LentPage> => {
    const lent = await lentPage(browser, {});
    await lent.page.goto(`${url}?lang=${language}&undo=${undo}`);
    return lent;
  };

  it('is Ctrl+Z in a host that undoes in one step', async () => {
    const { page, giveBack } = await open('one-step');
    const { grid, tool } = await saidAfter(page);
    expect(grid).toContain('Ctrl+Z');
    expect(tool).toContain('Ctrl+Z');
    await giveBack();
  });

  it('is to delete what was added in a host that keeps copies', async () => {
    const { page, giveBack } = await open('copies');
    const { grid, tool } = await saidAfter(page);
    expect(grid).toMatch(/supprimez|delete/);
    expect(grid + tool).not.toContain('Ctrl+Z');
    await giveBack();
  });
});
