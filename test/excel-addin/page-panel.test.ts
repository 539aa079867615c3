/** The panel in Excel's pane, on Microsoft's real proxies: what it reads and writes from its forms. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/values/text';
import { FUNCTIONS } from '../../panel/texts/functions';
import { button, excelPanes, inFrench, message, openForm, says, show, take } from './panel-pane';

const open = excelPanes();

describe('in Excel, the panel', () => {
  it('has no preview notice, and breaks no rule of the page', async () => {
    const one = await open();
    expect(await one.page.locator('.mp-notice').count()).toBe(0);
    for (const view of ['grids', 'understand', 'scenarios', 'tools']) await show(one.page, view);
    expect(one.faults).toEqual([]);
    expect(one.violations).toEqual([]);
  });

  it.each<[Language, string]>([
    ['fr', 'fr-FR'],
    ['en', 'en-US'],
  ])('speaks the language of Excel, %s', async (language, displayLanguage) => {
    const { page } = await open({ displayLanguage });
    expect(await page.locator('html').getAttribute('lang')).toBe(`${language}-CA`);
    const functions = { fr: 'Fonctions', en: 'Functions' };
    expect(await page.locator('#mp-tab-functions').innerText()).toBe(functions[language]);
  });

  it('builds SEUIL from selected cells, and writes it in the active one', async () => {
    const one = await open({ results: { '=MUTU.SEUIL(B1,B2,B3)': 12000 / 19 } });
    const { page, excel } = one;
    await openForm(page, 'SEUIL');
    await take(one, 'mp-SEUIL-couts_fixes', 'Budget', 'B1');
    await take(one, 'mp-SEUIL-prix', 'Budget', 'B2');
    await take(one, 'mp-SEUIL-cout_variable', 'Budget', 'B3');
    // 12 000 ÷ (25 − 6) = 631,578947…
    await expect.poll(() => page.locator('.mp-figure').innerText()).toBe('631,58');
    await excel.select('Budget', 'F9');
    await button(page, inFrench(FUNCTIONS.insertIn, { cell: 'F9' })).click();
    await says(page, inFrench(FUNCTIONS.inserted, { cell: 'F9' }));
    expect(excel.formulaAt('Budget', 'F9')).toBe('=MUTU.SEUIL(B1,B2,B3)');
    expect(excel.shown).toBe('Budget!F9');
    expect(one.faults).toEqual([]);
  });

  it('reads other sheets, whole columns and names', async () => {
    const one = await open({ names: { Prix_vente: 'Autre feuille!$A$1' } });
    const { page } = one;
    await openForm(page, 'SEUIL');
    await page.locator('#mp-SEUIL-couts_fixes').fill('B1');
    await page.locator('#mp-SEUIL-prix').fill('Prix_vente');
    await page.locator('#mp-SEUIL-cout_variable').fill("'Autre feuille'!C2");
    // 12 000 ÷ (30 − 1) = 413,793103…
    await expect.poll(() => page.locator('.mp-figure').innerText()).toBe('413,79');
    await page.locator('#mp-SEUIL-cout_variable').fill('SUM(D:D)');
    // 25 + 25 + 50 = 100, more than the price: refused, which shows that the column was read.
    await page.locator('.mp-refusal').first().waitFor();
    await page.locator('#mp-SEUIL-cout_variable').fill('Ailleurs!A1');
    await expect.poll(() => page.locator('.mp-figure').count()).toBe(0);
    expect(one.faults).toEqual([]);
  });

  it('opens the formula of a cell for editing', async () => {
    const { page, excel } = await open();
    await show(page, 'functions');
    await excel.select('Budget', 'B4');
    await expect.poll(() => page.locator('#mp-SEUIL-prix').inputValue()).toBe('B2');
    await page.locator('#mp-SEUIL-prix').fill('30,5');
    await button(page, inFrench(FUNCTIONS.change, { cell: 'B4' })).click();
    await says(page, inFrench(FUNCTIONS.changed, { cell: 'B4' }));
    expect(excel.formulaAt('Budget', 'B4')).toBe('=MUTU.SEUIL(B1,30.5,B3)');
  });

  it('never writes on what the result would cover', async () => {
    const { page, excel } = await open();
    await excel.select('Autre feuille', 'C1');
    await openForm(page, 'PARTAGE');
    await page.locator('.mp-link').first().click();
    await page.locator('.mp-chart').first().waitFor();
    const before = JSON.stringify([...excel.active.cells]);
    await page.locator('.mp-insertion .mp-main').click();
    await expect.poll(() => message(page)).toContain('C2');
    expect(JSON.stringify([...excel.active.cells])).toBe(before);
  });

  it('follows the selection, and what the cell holds', async () => {
    const { page, excel } = await open();
    await show(page, 'understand');
    await excel.select('Budget', 'B4');
    const view = page.locator('#mp-view-understand');
    await view.locator('.mp-steps').waitFor();
    expect(await view.innerText()).toContain('631,58');
    await excel.type('Budget', 'B2', 30);
    // 12 000 ÷ (30 − 6) = 500
    await expect.poll(() => view.innerText()).toMatch(/\b500\b/);
  });

  it('does not mind a selection of several ranges, nor none', async () => {
    const one = await open();
    await show(one.page, 'understand');
    await one.excel.select('Budget', 'B4,D1');
    await one.page.locator('#mp-view-understand .mp-steps').waitFor();
    await one.excel.select('Budget', '');
    await expect.poll(() => one.page.locator('#mp-view-understand .mp-steps').count()).toBe(0);
    expect(one.faults).toEqual([]);
  });

  it.each([
    [',', 'fr-CA', '=MUTU.SEUIL(B1;30,5;B3)'],
    ['.', 'fr-CA', '=MUTU.SEUIL(B1,30.5,B3)'],
    [',', 'en-CA', '=MUTU.SEUIL(B1;30,5;B3)'],
    ['.', 'en-CA', '=MUTU.SEUIL(B1,30.5,B3)'],
  ])(
    'shows formulas with the decimal mark « %s » of the computer, Excel in %s',
    async (decimalMark, displayLanguage, shown) => {
      const { page, excel } = await open({ decimalMark, displayLanguage });
      await excel.type('Budget', 'B4', { formula: '=MUTU.SEUIL(B1,30.5,B3)', value: 489.8 });
      await show(page, 'functions');
      await excel.select('Budget', 'B4');
      await expect.poll(() => page.locator('.mp-insertion .mp-formula code').innerText()).toBe(shown);
    },
  );
});
