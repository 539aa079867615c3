/** What tests of the panel in Excel's pane have in common: a workbook, the pane open beside it, what a person does. */
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, expect } from 'vitest';
import type { Text } from '../../core/values/text';
import { fill } from '../../panel/context';
import { theBrowser } from '../support/browser';
import { openPane, type Pane, type PaneOptions } from '../support/excel-pane';
import { FakeExcel } from '../support/fake-excel';
import type { FakeExcelOptions } from '../support/fake-excel-cells';
import { BASE_URL, builtAddin } from './built';

const BUDGET: FakeExcelOptions['sheets'] = {
  Budget: {
    A1: 'Coûts fixes',
    B1: 12000,
    A2: 'Prix',
    B2: 25,
    A3: 'Coût variable',
    B3: 6,
    B4: { formula: '=MUTU.SEUIL(B1,B2,B3)', value: 12000 / 19 },
    B5: { formula: '=MUTU_SEUIL(B1,B2,B3)', value: '#NAME?' },
    B6: { formula: '=SUM(B1:B3)', value: 12031 },
    D1: { formula: '=MUTU.PARTAGE(100,{1;1;2})', value: 25, fills: 'D1:D3' },
    D2: 25,
    D3: 50,
  },
  'Autre feuille': { A1: 30, C2: { formula: '=MUTU.SEUIL(1,2,1)', value: 1 } },
  Secret: { A1: { formula: '=MUTU.SEUIL(9,2,1)', value: '#NAME?' } },
};

export interface Opened extends Pane {
  readonly excel: FakeExcel;
}
export type Open = (options?: Partial<FakeExcelOptions>, pane?: Partial<PaneOptions>) => Promise<Opened>;

/** Builds the add-in for the tests of one file; each opens its own Excel, closed after it. */
export function excelPanes(): Open {
  const { dir } = builtAddin();
  const opened: Pane[] = [];
  let browser: Browser;
  beforeAll(async () => {
    browser = await theBrowser();
  });
  afterEach(async () => {
    for (const pane of opened.splice(0)) await pane.close();
  });
  return async (options = {}, pane = {}) => {
    const excel = new FakeExcel({ sheets: BUDGET, hidden: ['Secret'], ...options });
    const one = { excel, ...(await openPane(browser, { site: { dir, baseUrl: BASE_URL }, excel, ...pane })) };
    opened.push(one);
    await one.page.getByRole('tab').first().waitFor();
    return one;
  };
}

export const show = (page: Page, view: string): Promise<void> => page.locator(`#mp-tab-${view}`).click();
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
export const message = (page: Page): Promise<string> => page.locator('.mp-message').innerText();
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
export const says = (page: Page, sentence: string): Promise<void> =>
  expect.poll(async () => plain(await message(page))).toContain(plain(sentence));
export const inFrench = (text: Text, holes = {}): string => fill(text, 'fr', holes);

export async function openForm(page: Page, id: string): Promise<void> {
  await show(page, 'functions');
  await page.getByRole('searchbox').fill(id);
  await page.locator('.mp-choice').first().click();
}

export async function take(
  { page, excel }: Opened,
  field: string,
  sheet: string,
  range: string,
  shown = range,
): Promise<void> {
  await excel.select(sheet, range);
  const button = page.locator('.mp-field', { has: page.locator(`#${field}`) }).locator('.mp-take');
  // The panel follows the selection within a moment.
  const taken = async (): Promise<string> => {
    await button.click();
    return page.locator(`#${field}`).inputValue();
  };
  await expect.poll(taken).toBe(shown);
}
