/** In Excel's pane, what changes the workbook: tools, grids, the buttons of the ribbon; and what is asked of Excel. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../core/values/text';
import { REFUSALS } from '../../excel-addin/grids/texts';
import { lockedSheet } from '../../excel-addin/panel/texts';
import { TOOLS } from '../../panel/texts/tools';
import { axeFaults } from '../support/axe';
import { button, excelPanes, inFrench, plain, says, show } from './panel-pane';

const open = excelPanes();

/** The pane tells what changes 200 ms after; a timer of its page that is longer ends later, however slow the machine. */
const told = (page: Page): Promise<void> => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));

describe('the tools', () => {
  const OURS = '=MUTU.SEUIL(B1,B2,B3)';

  it('repair what Excel does not recognise, in sheets that can be seen, as one step', async () => {
    const { page, excel, faults } = await open();
    await show(page, 'tools');
    await button(page, inFrench(TOOLS.repair)).click();
    await says(page, inFrench(TOOLS.canUndo));
    expect(excel.formulaAt('Budget', 'B5')).toBe(OURS);
    expect(excel.formulaAt('Secret', 'A1')).toBe('=MUTU.SEUIL(9,2,1)');
    expect(excel.sheetNames()).toEqual(['Budget', 'Autre feuille', 'Secret']);
    expect(faults).toEqual([]);
  });

  it('mend names that leave no doubt, and propose the others one by one', async () => {
    const sheets = {
      Budget: {
        A1: { formula: '=MUTU.SEUILE(12000,25.5,6)', value: '#NAME?' },
        A2: { formula: '=SEUIL(12000,25,6)', value: '#NAME?' },
        A3: { formula: '=MUTU.COÛTUSAGE(50,5)', value: '#NAME?' },
        // Typed 12000,25 on a French screen.
        A4: { formula: '=MUTU.SEUIL(12000.25,6)', value: '#VALUE!' },
      },
    };
    const { page, excel, faults } = await open({ sheets, hidden: [] });
    await show(page, 'tools');
    await button(page, inFrench(TOOLS.repair)).click();
    await says(page, inFrench(TOOLS.repaired, { n: 2 }));
    expect(['A1', 'A2', 'A3', 'A4'].map((cell) => excel.formulaAt('Budget', cell))).toEqual([
      '=MUTU.SEUILE(12000,25.5,6)',
      '=MUTU.SEUIL(12000,25,6)',
      '=MUTU.COUTUSAGE(50,5)',
      '=MUTU.SEUIL(12000.25,6)',
    ]);
    await button(page, inFrench(TOOLS.check)).click();
    await button(page, 'Corriger A1 : =MUTU.SEUIL(12000;25,5;6)').click();
    await says(page, inFrench(TOOLS.mended, { cell: 'Budget : A1' }));
    await button(page, 'Corriger A4 : =MUTU.SEUIL(12000;25;6)').click();
    await says(page, inFrench(TOOLS.mended, { cell: 'Budget : A4' }));
    expect(excel.formulaAt('Budget', 'A1')).toBe('=MUTU.SEUIL(12000,25.5,6)');
    expect(excel.formulaAt('Budget', 'A4')).toBe('=MUTU.SEUIL(12000,25,6)');
    expect(faults).toEqual([]);
  });

  it('keep a copy of the sheet where Excel cannot undo', async () => {
    const { page, excel } = await open({ api: '1.17' });
    await show(page, 'tools');
    await button(page, inFrench(TOOLS.repair)).click();
    await says(page, inFrench(TOOLS.copied, { sheets: 'Budget (avant)' }));
    expect(excel.formulaAt('Budget', 'B5')).toBe(OURS);
    expect(excel.formulaAt('Budget (avant)', 'B5')).toBe('=MUTU_SEUIL(B1,B2,B3)');
    await button(page, /MUTU_/).click();
    await says(page, 'Budget (avant) 2');
  });

  it('freeze values, those that a formula fills too', async () => {
    const { page, excel } = await open();
    await show(page, 'tools');
    await button(page, inFrench(TOOLS.freeze)).click();
    await says(page, inFrench(TOOLS.canUndo));
    expect(excel.formulaAt('Budget', 'B4')).toBe('');
    expect(excel.valueAt('Budget', 'B4')).toBe(12000 / 19);
    expect(['D1', 'D2', 'D3'].map((cell) => excel.valueAt('Budget', cell))).toEqual([25, 25, 50]);
    expect(excel.formulaAt('Budget', 'D1')).toBe('');
    // Not a formula of ours; and #NAME? is no value to keep.
    expect(excel.formulaAt('Budget', 'B6')).toBe('=SUM(B1:B3)');
    expect(excel.formulaAt('Budget', 'B5')).toBe('=MUTU_SEUIL(B1,B2,B3)');
  });

  it('leave a protected sheet alone, and say which', async () => {
    const { page, excel } = await open({ protectedSheets: ['Budget'] });
    await show(page, 'tools');
    await button(page, /MUTU_/).click();
    await says(page, inLanguage(lockedSheet('Budget'), 'fr'));
    expect(excel.formulaAt('Autre feuille', 'C2')).toBe('=MUTU.SEUIL(1,2,1)');
  });

  it('say that the structure is protected, where a copy would be needed', async () => {
    const { page, excel } = await open({ api: '1.17', isProtected: true });
    await show(page, 'tools');
    await button(page, inFrench(TOOLS.repair)).click();
    await says(page, inLanguage(REFUSALS.protected, 'fr'));
    expect(excel.formulaAt('Budget', 'B5')).toBe('=MUTU_SEUIL(B1,B2,B3)');
  });
});

describe('the gallery', () => {
  it.each(['PC', 'OfficeOnline'] as const)('inserts a grid, and Excel shows it, on %s', async (platform) => {
    const { page, excel, faults, violations } = await open({ platform });
    await show(page, 'grids');
    await page.locator('#mp-view-grids details[open] .mp-main').first().click();
    await expect.poll(() => excel.sheetNames().length).toBe(4);
    await says(page, excel.sheetNames()[3] ?? '');
    expect(excel.active.name).toBe(excel.sheetNames()[3]);
    expect(faults).toEqual([]);
    expect(violations).toEqual([]);
  });

  it('says why it could not', async () => {
    const { page, excel } = await open({ isProtected: true });
    await show(page, 'grids');
    await page.locator('#mp-view-grids details[open] .mp-main').first().click();
    await says(page, inLanguage(REFUSALS.protected, 'fr'));
    expect(excel.sheetNames()).toHaveLength(3);
  });
});

describe('the ribbon', () => {
  interface RibbonPage extends Window {
    readonly ribbon: Map<string, (event: { completed(): void }) => void>;
    readonly shownPanes: number;
  }
  const press = (page: Page, action: string): Promise<number> =>
    page.evaluate(async (name) => {
      const opened = window as unknown as RibbonPage;
      await new Promise<void>((completed) => opened.ribbon.get(name)?.({ completed }));
      return opened.shownPanes;
    }, action);

  it('explains the chosen cell', async () => {
    const { page, excel } = await open();
    await excel.select('Budget', 'B4');
    expect(await press(page, 'understandCell')).toBe(1);
    await page.locator('#mp-view-understand .mp-steps').waitFor({ state: 'visible' });
  });

  it('repairs, and says what it did above the panel', async () => {
    const { page, excel } = await open({}, { bypassCSP: true });
    expect(await press(page, 'repairFormulas')).toBe(1);
    expect(excel.formulaAt('Budget', 'B5')).toBe('=MUTU.SEUIL(B1,B2,B3)');
    const said = plain(await page.locator('#announcement').innerText());
    expect(said).toContain(plain(inFrench(TOOLS.canUndo)));
    expect(await axeFaults(page)).toEqual([]);
  });
});

describe('while the pane is closed', () => {
  const setPane = (page: Page, detail: string): Promise<boolean> =>
    page.evaluate((mode) => window.dispatchEvent(new CustomEvent('fake-visibility', { detail: mode })), detail);

  it('Excel is asked nothing; opened again, the panel is up to date', async () => {
    const { page, excel } = await open();
    await show(page, 'understand');
    await told(page);
    await setPane(page, 'Hidden');
    const before = excel.batches.length;
    await excel.select('Budget', 'B4');
    await excel.type('Budget', 'B2', 30);
    await told(page);
    expect(excel.batches.length).toBe(before);
    await setPane(page, 'Taskpane');
    await expect.poll(() => page.locator('#mp-view-understand').innerText()).toMatch(/\b500\b/);
  });
});

describe('the exchanges with Excel', () => {
  it('are few: one for a move', async () => {
    const { page, excel } = await open();
    await told(page);
    const start = excel.batches.length;
    await excel.select('Budget', 'A2');
    await told(page);
    expect(excel.batches.length - start).toBe(1);
  });
});

/** What a view shows once it knows what the cell holds. */
const SHOWN: Readonly<Record<string, string>> = {
  functions: '.mp-figure',
  understand: '#mp-view-understand .mp-steps',
  scenarios: '#mp-view-scenarios .mp-total',
};

describe.each([
  ['fr-CA', 'light'],
  ['fr-CA', 'dark'],
  ['en-CA', 'light'],
  ['en-CA', 'dark'],
] as const)('with a formula of the workbook, %s, %s,', (displayLanguage, colorScheme) => {
  it('axe finds nothing in any view', async () => {
    const { page, excel } = await open({ displayLanguage }, { colorScheme, bypassCSP: true });
    await excel.select('Budget', 'B4');
    for (const view of ['functions', 'understand', 'grids', 'scenarios', 'tools']) {
      await show(page, view);
      await page
        .locator(SHOWN[view] ?? `#mp-view-${view}`)
        .first()
        .waitFor();
      expect(await axeFaults(page), view).toEqual([]);
    }
  });
});
