/** The panel in Sheets' sidebar: the files as they are sent to Google, in Chromium, by mouse and by keyboard. */
import type { Browser, Locator } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { theBrowser } from '../support/browser';
import { SidebarPage } from '../support/sidebar-page';
import { type Built, built } from './script';
import { SHEETS, WORDS } from './sidebar-words';

/** 12 000 $ of fixed costs, 25 $ a unit, 6 $ of variable cost, 5 % lost. */
const WITH_LOSSES = 12_000 / (25 - 6 / 0.95);
const WITHOUT_LOSSES = 12_000 / (25 - 6);

let browser: Browser;
beforeAll(async () => {
  browser = await theBrowser();
});

describe.each(['fr', 'en'] as const)('the sidebar of Google Sheets, %s', (language) => {
  const words = WORDS[language];
  let script: Built;
  let sidebar: SidebarPage;
  const open = async (options: Partial<Parameters<typeof SidebarPage.open>[1]> = {}): Promise<void> => {
    const { locale, account: userLocale } = words;
    sidebar = await SidebarPage.open(browser, { built: script, sheets: SHEETS, locale, userLocale, ...options });
  };
  const tab = (at: number): Promise<void> => sidebar.page.getByRole('tab').nth(at).click();
  const press = (name: string | RegExp): Promise<void> => sidebar.page.getByRole('button', { name }).first().click();
  const message = (): Promise<string> => sidebar.page.locator('.mp-message').innerText();
  const says = (text: string): Promise<void> => expect.poll(message).toContain(text);
  const fieldOf = (label: string): Locator =>
    sidebar.page.locator('.mp-field', {
      has: sidebar.page.locator('label', { hasText: new RegExp(`^${label}( \\(|$)`) }),
    });
  /** Cells of the sheet, then the button beside the argument: the panel follows the selection by itself. */
  async function take(cell: string, label: string): Promise<void> {
    sidebar.fake.select('Budget', cell);
    const field = fieldOf(label);
    await expect
      .poll(
        async () => {
          await field.locator('.mp-take').click();
          return field.locator('input').inputValue();
        },
        { interval: 400 },
      )
      .toBe(cell);
  }
  /** The active cell, as the button that writes says it. */
  async function choose(cell: string, button: string): Promise<void> {
    sidebar.fake.select('Budget', cell);
    await sidebar.page.getByRole('button', { name: button, exact: true }).waitFor();
  }
  async function openForm(): Promise<void> {
    await sidebar.page.getByRole('searchbox').fill(words.ask);
    await press(/^SEUIL\s?(?![A-Z])/);
  }

  beforeAll(async () => {
    script = await built({ language });
  });
  afterEach(async () => {
    expect(sidebar.errors).toEqual([]);
    expect(sidebar.foreign).toEqual([]);
    await sidebar.close();
  });

  it('opens the formula of the cell that is selected, and one edits it there', async () => {
    await open();
    sidebar.fake.select('Budget', 'B4');
    await tab(1);
    await expect.poll(() => fieldOf(words.price).locator('input').inputValue()).toBe('B2');
    expect(await sidebar.page.locator('.mp-figure').innerText()).toBe(words.plain);
    await sidebar.page.locator('summary').first().click();
    await sidebar.page.locator('#mp-SEUIL-pertes').fill(words.losses);
    await expect.poll(() => sidebar.page.locator('.mp-figure').innerText()).toBe(words.figure);
    await press(words.change.replace('D1', 'B4'));
    await says('B4');
    expect(sidebar.fake.formula('Budget', 4, 2)).toBe(words.written);
    expect(sidebar.fake.value('Budget', 4, 2)).toBeCloseTo(WITH_LOSSES, 6);
  });

  it('builds SEUIL from a question and from selected cells, and writes it as Sheets spells it', async () => {
    await open();
    await openForm();
    await take('B1', words.fixed);
    await take('B2', words.price);
    await take('B3', words.variable);
    await sidebar.page.locator('summary').first().click();
    await sidebar.page.locator('#mp-SEUIL-pertes').fill(words.losses);
    await expect.poll(() => sidebar.page.locator('.mp-insertion .mp-formula code').innerText()).toBe(words.shown);
    await choose('D1', words.insert);
    await press(words.insert);
    await says('D1');
    expect(sidebar.fake.formula('Budget', 1, 4)).toBe(words.written);
    expect(sidebar.fake.value('Budget', 1, 4)).toBeCloseTo(WITH_LOSSES, 6);
    expect(sidebar.fake.selection()).toBe('Budget!D1');
  });

  it('does it all by keyboard', async () => {
    await open();
    const { keyboard } = sidebar.page;
    sidebar.fake.select('Budget', 'D1');
    await sidebar.page.getByRole('searchbox').focus();
    await keyboard.type('SEUIL');
    const focused = (): Promise<string | undefined> =>
      sidebar.page.evaluate(() => document.activeElement?.textContent ?? undefined);
    const first = await sidebar.page.locator('.mp-choice').first().elementHandle();
    await first?.waitForElementState('stable');
    await keyboard.press('Tab');
    await expect.poll(focused).toMatch(/^SEUIL/);
    await keyboard.press('Enter');
    await expect.poll(focused).toBe('SEUIL');
    for (const cell of ['B1', 'B2', 'B3']) {
      await keyboard.press('Tab');
      await keyboard.type(cell);
      // The button that takes the selected cells.
      await keyboard.press('Tab');
    }
    await expect.poll(() => sidebar.page.locator('.mp-figure').innerText()).toBe(words.plain);
    await sidebar.page.getByRole('button', { name: words.insert }).focus();
    await keyboard.press('Enter');
    await says('D1');
    expect(sidebar.fake.formula('Budget', 1, 4)).toBe('=MUTU_SEUIL(B1;B2;B3)');
    expect(sidebar.fake.value('Budget', 1, 4)).toBeCloseTo(WITHOUT_LOSSES, 6);
  });

  it('edits a formula that fills several cells, and does not take its own for others', async () => {
    const rows = [
      ['=MUTU_ARRONDIRPARTS(B1:B3)', 33.335],
      [33.33, 33.335],
      [33.33, 33.33],
    ];
    await open({ sheets: { Budget: rows } });
    sidebar.fake.select('Budget', 'A1');
    await tab(1);
    const change = words.change.replace('D1', 'A1');
    await sidebar.page.getByRole('button', { name: change }).waitFor();
    await expect.poll(() => sidebar.page.locator('#mp-ARRONDIRPARTS-montants').inputValue()).toBe('B1:B3');
    await sidebar.page.locator('summary').first().click();
    await sidebar.page.locator('#mp-ARRONDIRPARTS-pas').fill('1');
    await expect.poll(() => sidebar.page.locator('.mp-insertion .mp-formula code').innerText()).toContain('1)');
    await press(change);
    await expect.poll(() => sidebar.fake.formula('Budget', 1, 1)).toBe('=MUTU_ARRONDIRPARTS(B1:B3;1)');
  });

  it('explains a figure, follows what is typed in its cells, and goes to one of them', async () => {
    await open();
    sidebar.fake.select('Budget', 'B4');
    await tab(2);
    const view = sidebar.page.locator('#mp-view-understand');
    await view.locator('.mp-steps').waitFor();
    expect(await view.locator('.mp-said').innerText()).toContain(words.plain);
    // Someone types 49 as the price: 12 000 ÷ (49 − 6) = 279,07.
    sidebar.fake.edit('Budget', 2, 2, [[49]]);
    await expect.poll(() => view.locator('.mp-said').innerText()).toMatch(/279[.,]07/);
    await view.locator('.mp-origins').getByRole('button', { name: 'B2' }).click();
    await expect.poll(() => sidebar.fake.selection()).toBe('Budget!B2');
  });

  it('repairs, keeping a copy of the sheet first', async () => {
    await open();
    await tab(4);
    await press(words.repair);
    await says(words.kept);
    expect(await message()).toContain(words.hidden);
    expect(sidebar.fake.formula('Budget', 5, 2)).toBe('=MUTU_SEUIL(B1;B2;B3)');
    expect(sidebar.fake.formula(words.kept, 5, 2)).toBe('=MUTU.SEUIL(B1;B2;B3)');
    expect(sidebar.fake.sheet(words.kept).isHidden).toBe(true);
    // The copy is nobody's formulas: there is nothing left to repair.
    await press(words.repair);
    await expect.poll(message).not.toContain(words.kept);
    expect(sidebar.fake.sheetNames()).toEqual(['Budget', words.kept]);
  });

  it('proposes the formula that was likely meant, and writes that one alone', async () => {
    await open({ sheets: { Budget: [['=MUTU_SEUILE(12 000;25;6)', '=MUTU_SEUILS(1;2;1)']] } });
    await tab(4);
    await press(words.check);
    await press(words.mendFirst);
    await says('Budget');
    expect(sidebar.fake.formula('Budget', 1, 1)).toBe('=MUTU_SEUIL(12000;25;6)');
    expect(sidebar.fake.value('Budget', 1, 1)).toBeCloseTo(WITHOUT_LOSSES, 6);
    expect(sidebar.fake.formula('Budget', 1, 2)).toBe('=MUTU_SEUILS(1;2;1)');
    expect(sidebar.fake.sheetNames()).toEqual(['Budget']);
  });

  it('freezes the values of our formulas, and of no other', async () => {
    await open();
    sidebar.fake.select('Budget', 'B4');
    await tab(4);
    await press(words.freeze);
    await says(words.kept);
    expect(sidebar.fake.formula('Budget', 4, 2)).toBe('');
    expect(sidebar.fake.value('Budget', 4, 2)).toBeCloseTo(WITHOUT_LOSSES, 9);
    expect(sidebar.fake.formula('Budget', 6, 2)).toBe('=SUM(B1:B3)');
    // In error: there is no value to keep.
    expect(sidebar.fake.formula('Budget', 5, 2)).toBe('=MUTU.SEUIL(B1;B2;B3)');
  });

  it('says that the cells are protected, and changes nothing', async () => {
    await open({ protectedSheets: ['Budget'] });
    await tab(4);
    await press(words.repair);
    await says(words.protected);
    expect(sidebar.fake.sheetNames()).toEqual(['Budget']);
    expect(sidebar.fake.formula('Budget', 5, 2)).toBe('=MUTU.SEUIL(B1;B2;B3)');
  });

  it('says it when Google gives up', async () => {
    await open();
    await openForm();
    for (const [cell, label] of [
      ['B1', words.fixed],
      ['B2', words.price],
      ['B3', words.variable],
    ] as const) {
      await fieldOf(label).locator('input').fill(cell);
    }
    await choose('D1', words.insert);
    await expect.poll(() => sidebar.page.locator('.mp-figure').innerText()).toBe(words.plain);
    sidebar.failing = { question: 'writeFormula', message: 'Exceeded maximum execution time' };
    await press(words.insert);
    await says(words.stopped);
    expect(sidebar.fake.formula('Budget', 1, 4)).toBe('');
  });

  it('inserts a grid and shows it', async () => {
    await open();
    await tab(0);
    await sidebar.page.locator('details[open]').getByRole('button', { name: words.filled }).first().click();
    await expect.poll(() => sidebar.fake.sheetNames().length).toBe(2);
    const added = sidebar.fake.sheetNames()[1] ?? '';
    await says(added);
    expect(sidebar.fake.activeSheet()).toBe(added);
    expect(sidebar.fake.value('Budget', 1, 2)).toBe(12_000);
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, %s theme', async (colorScheme) => {
    await open({ colorScheme });
    sidebar.fake.select('Budget', 'B4');
    for (const at of [0, 1, 2, 3, 4]) {
      await tab(at);
      if (at === 1) await sidebar.page.locator('.mp-figure').waitFor();
      if (at === 2) await sidebar.page.locator('#mp-view-understand .mp-steps').waitFor();
      if (at === 3) await sidebar.page.locator('#mp-view-scenarios .mp-total').waitFor();
      expect(await axeFaults(sidebar.page)).toEqual([]);
      const overflow = await sidebar.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
});

describe('an account in English on a script in French', () => {
  it('has its panel in English, and is told that the grids are in French', async () => {
    const script = await built({ language: 'fr' });
    const sidebar = await SidebarPage.open(browser, { built: script, sheets: SHEETS, userLocale: 'en' });
    expect(await sidebar.page.getByRole('tab').first().innerText()).toBe('Grids');
    expect(await sidebar.page.locator('html').getAttribute('lang')).toBe('en-CA');
    await sidebar.page.getByRole('tab').first().click();
    await sidebar.page.locator('details[open]').getByRole('button', { name: WORDS.en.filled }).first().click();
    await expect.poll(() => sidebar.page.locator('.mp-message').innerText()).toContain('The grid is in French');
    await sidebar.close();
  });
});
