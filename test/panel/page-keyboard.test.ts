/** The panel beside the sheet without a mouse; the whole guide inserted; chances; and what axe-core says of the page. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { theBrowser } from '../support/browser';
import { WHOLE_GUIDE } from '../support/grid-page';
import { SITE } from '../support/sheet-page';
import { served } from '../support/static-server';
import { SidePanel } from './side-panel';

const WORDS = {
  fr: {
    ask: 'seuil de rentabilité',
    progress: /\d+ sur \d+/,
    added: /Feuilles ajoutées.*Ctrl\+Z/,
    chances: 'Les chances',
  },
  en: { ask: 'break even point', progress: /\d+ of \d+/, added: /Sheets added.*Ctrl\+Z/, chances: 'The chances' },
} as const;

let browser: Browser;
let url: string;
beforeAll(async () => {
  [browser, url] = await Promise.all([theBrowser(), served(SITE)]);
});

describe.each(['fr', 'en'] as const)('the panel beside the sheet, %s', (language) => {
  const words = WORDS[language];
  let panel: SidePanel;
  beforeAll(async () => {
    panel = await SidePanel.open(browser, `${url}?lang=${language}`);
  });
  afterEach(() => {
    expect(panel.sheet.foreign).toEqual([]);
    expect(panel.sheet.errors).toEqual([]);
  });
  afterAll(() => panel.sheet.close());
  const keys = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) await panel.sheet.page.keyboard.press(key);
  };
  const focused = (): Promise<string> => panel.sheet.page.evaluate(() => document.activeElement?.id ?? '');

  it('makes SEUIL from a question to its cell by the keyboard alone', async () => {
    const { page } = panel.sheet;
    await panel.select('H30');
    await keys('F6');
    await expect.poll(focused).toBe('mp-tab-functions');
    // The button that closes, then the search.
    await keys('Tab', 'Tab');
    await expect.poll(focused).toBe('mp-search');
    await page.keyboard.type(words.ask);
    await expect.poll(() => panel.root.locator('.mp-choice').count()).toBeGreaterThan(0);
    await keys('Tab', 'Enter');
    await panel.root.locator('h2', { hasText: /^SEUIL$/ }).waitFor();
    await keys('Tab');
    await expect.poll(focused).toBe('mp-SEUIL-couts_fixes');
    await page.keyboard.type('12000');
    // The button of the first field, then the second.
    await keys('Tab', 'Tab');
    await expect.poll(focused).toBe('mp-SEUIL-prix');
    // To the sheet for its cell, and back to the field one was in.
    await keys('Escape', 'ArrowDown');
    await panel.sheet.settled(30);
    await keys('F6');
    await expect.poll(focused).toBe('mp-SEUIL-prix');
    await keys('Tab', 'Enter');
    await expect.poll(() => panel.field('SEUIL-prix').inputValue()).toBe('H31');
    await keys('Tab');
    await expect.poll(focused).toBe('mp-SEUIL-cout_variable');
    await page.keyboard.type('6');
    await keys('Shift+Tab', 'Shift+Tab', 'Control+a');
    await page.keyboard.type('25');
    // 12 000 ÷ (25 − 6)
    await expect.poll(() => panel.figure()).toMatch(/^631[,.]58$/);
    await panel.root.locator('.mp-insertion .mp-main').focus();
    await keys('Enter');
    await panel.formulaIs('H31', '=MUTU.SEUIL(12000,25,6)');
  });

  it('shows the chances, narrower when figures change less', async () => {
    const view = await panel.view(3);
    await panel.sheet.addCalculations();
    await panel.select('J24');
    await view.getByText(words.chances).click();
    const said = view.locator('.mp-said');
    await said.waitFor();
    /** How far apart the two figures of « 8 times out of 10, between … and … » are. */
    const spreadAt = async (percent: string): Promise<number> => {
      const before = await said.innerText();
      await view.locator('#mp-spread').selectOption(percent);
      await expect.poll(() => said.innerText()).not.toBe(before);
      const [low = 0, high = 0] = [...(await said.innerText()).matchAll(/\d+[,.]\d\d/g)].map(([figure]) =>
        Number(figure.replace(',', '.')),
      );
      return high - low;
    };
    const wide = await spreadAt('30');
    expect(await spreadAt('5')).toBeLessThan(wide);
  });

  it('inserts the whole guide, saying how far it is', async () => {
    const view = await panel.view(0);
    const seen = await panel.sheet.page.evaluateHandle(() => {
      const said: string[] = [];
      new MutationObserver(() => {
        const text = document.querySelector('.mp-progress')?.textContent;
        if (text && said[said.length - 1] !== text) said.push(text);
      }).observe(document.querySelector('#mp-view-grids') as Element, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      return said;
    });
    await view.locator('.mp-whole .mp-button').first().focus();
    await keys('Enter');
    await panel.says(words.added, WHOLE_GUIDE);
    const said = await seen.jsonValue();
    expect(said.filter((text) => words.progress.test(text)).length).toBeGreaterThan(3);
    await expect.poll(() => view.locator('.mp-progress').count()).toBe(0);
  });

  it('has nothing in it that axe-core finds, in any view', async () => {
    for (const view of [0, 1, 2, 3, 4]) {
      await panel.view(view);
      await panel.sheet.settled(30);
      const faults = await axeFaults(panel.sheet.page, '#panel');
      expect(faults).toEqual([]);
    }
  });
});
