/** What a person in a hurry does with the panel beside the sheet: nothing is lost, and each mistake gets its sentence. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { theBrowser } from '../support/browser';
import { SITE } from '../support/sheet-page';
import { served } from '../support/static-server';
import { SidePanel } from './side-panel';

interface Facade {
  Event: { BeforeCommandExecute: string };
  addEvent(event: string, hear: (command: { id: string; cancel?: boolean }) => void): { dispose(): void };
  getActiveWorkbook(): {
    getSheets(): { getSheetName(): string; hideSheet(): unknown }[];
    getActiveSheet(): { getSheetName(): string; setName(name: string): unknown };
    insertSheet(name: string): unknown;
    setActiveSheet(sheet: unknown): unknown;
    getSheetByName(name: string): { hideSheet(): unknown; showSheet(): unknown } | null;
  };
}

let browser: Browser;
let url: string;
let panel: SidePanel;
beforeAll(async () => {
  [browser, url] = await Promise.all([theBrowser(), served(SITE)]);
  panel = await SidePanel.open(browser, `${url}?lang=fr`);
});
afterEach(() => {
  expect(panel.sheet.foreign).toEqual([]);
  expect(panel.sheet.errors).toEqual([]);
});

afterAll(() => panel.sheet.close());

async function fill(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(fields)) await panel.field(id).fill(text);
}
const take = (id: string): Promise<void> =>
  panel.root
    .locator('.mp-field', { has: panel.sheet.page.locator(`#mp-${id}`) })
    .locator('.mp-take')
    .click();
const textOf = (id: string): Promise<string> => panel.field(id).inputValue();
const SEUIL = { 'SEUIL-couts_fixes': '12 000 $', 'SEUIL-prix': '25,50', 'SEUIL-cout_variable': '6' };

describe('figures as people write them', () => {
  it('take spaces, dollars, decimal commas and percentages', async () => {
    await panel.form('SEUIL');
    await fill(SEUIL);
    await panel.root.getByText(/Autres réglages/).click();
    await fill({ 'SEUIL-pertes': '2,5 %' });
    expect(await panel.formula()).toBe('=MUTU.SEUIL(12000;25,5;6;;2,5%)');
    // 12 000 ÷ (25,50 − 6 ÷ 0,975) = 12 000 ÷ 19,34615… = 620,28
    await expect.poll(() => panel.figure()).toBe('620,28');
  });

  it('5 for 5 % is refused beside its field, with both ways to write it', async () => {
    await fill({ 'SEUIL-pertes': '5' });
    await expect.poll(() => panel.refusalOf('SEUIL-pertes').innerText()).toMatch(/5\s%.*0,05/);
  });

  it('a word in the place of a number is named', async () => {
    await fill({ 'SEUIL-pertes': '', 'SEUIL-prix': 'douze' });
    await expect.poll(() => panel.refusalOf('SEUIL-prix').innerText()).toContain('douze');
    await fill({ 'SEUIL-prix': 'environ 25' });
    await expect.poll(() => panel.refusalOf('SEUIL-prix').innerText()).toContain('environ 25');
  });

  it('a cell with a word, or with nothing, says so', async () => {
    await panel.select('A20');
    await take('SEUIL-prix');
    await expect.poll(() => panel.refusalOf('SEUIL-prix').innerText()).toMatch(/prix/i);
    await panel.select('N50');
    await take('SEUIL-prix');
    await expect.poll(() => textOf('SEUIL-prix')).toBe('N50');
    await expect.poll(() => panel.refusalOf('SEUIL-prix').count()).toBe(1);
  });
});

describe('cells', () => {
  it('a whole column stands for the figures that are written in it', async () => {
    for (const [cell, text] of [
      ['L1', 'Heures'],
      ['L2', '1'],
      ['L3', '1'],
      ['L4', '2'],
    ] as const) {
      await panel.sheet.enter(cell, text);
    }
    await panel.form('PARTAGE');
    await fill({ 'PARTAGE-montants': '100' });
    await panel.sheet.page.evaluate(() => {
      const book = (
        window as unknown as {
          univerAPI: { getActiveWorkbook(): { getActiveSheet(): { getRange(name: string): { activate(): void } } } };
        }
      ).univerAPI;
      book.getActiveWorkbook().getActiveSheet().getRange('L:L').activate();
    });
    await panel.sheet.settled(30);
    await take('PARTAGE-cles');
    await expect.poll(() => textOf('PARTAGE-cles')).toBe('L2:L4');
    // 100 $ by 1, 1 and 2.
    await expect
      .poll(() => panel.root.locator('.mp-chart svg').getAttribute('aria-label'))
      .toMatch(/25,00.*25,00.*50,00/);
  });

  it('an answer never covers what is below', async () => {
    await panel.sheet.enter('N3', 'à garder');
    await panel.select('N2');
    await panel.write();
    await panel.says(/N2:N4.*N3/);
    expect(await panel.sheet.formula('N2')).toBe('');
    expect(await panel.sheet.raw('N3')).toBe('à garder');
    await panel.select('N5');
    await panel.write();
    await panel.formulaIs('N5', '=MUTU.PARTAGE(100,L2:L4)');
    await panel.sheet.shows('N7', '50,00\u00a0$');
  });

  it('what is being typed in the cell counts as what it holds', async () => {
    await panel.form('SEUIL');
    await fill(SEUIL);
    await panel.select('P2');
    await panel.sheet.page.keyboard.type('77');
    await panel.write();
    const asking = panel.root.locator('.mp-asking');
    await asking.waitFor();
    expect(await panel.sheet.raw('P2')).toBe(77);
    await asking.locator('.mp-button').nth(1).click();
    expect(await panel.sheet.raw('P2')).toBe(77);
  });

  it('that cannot be written leave the form as it is, and say why', async () => {
    await panel.select('P4');
    await panel.sheet.page.evaluate(() => {
      const api = (window as unknown as { univerAPI: Facade }).univerAPI;
      const watch = api.addEvent(api.Event.BeforeCommandExecute, (command) => {
        if (command.id !== 'sheet.command.set-range-values') return;
        command.cancel = true;
        watch.dispose();
      });
    });
    await panel.write();
    await panel.says(/protégées.*rien n’a été écrit/);
    expect(await panel.sheet.formula('P4')).toBe('');
    expect(await textOf('SEUIL-prix')).toBe('25,50');
    await panel.write();
    await panel.formulaIs('P4', '=MUTU.SEUIL(12000,25.5,6)');
  });
});

describe('formulas', () => {
  it('one of ours in a longer one is changed in its place, the rest kept to the letter', async () => {
    await panel.sheet.addCalculations();
    await panel.root.locator('.mp-back').click();
    await panel.root.getByRole('searchbox').fill('');
    await panel.sheet.enter(
      'R2',
      '=SI(J19>0;ARRONDI(MUTU.SEUIL(J19;J20;J21)+ MUTU.INDEXER(100;2%;1);0);"MUTU.SEUIL(")',
    );
    await panel.select('R2');
    const whole = await panel.sheet.formula('R2');
    await expect.poll(() => panel.root.locator('#mp-call option').count()).toBe(2);
    expect(await panel.root.locator('#mp-call option').first().innerText()).toBe('MUTU.SEUIL(J19;J20;J21)');
    await fill({ 'SEUIL-prix': '30' });
    await panel.write();
    await panel.formulaIs('R2', whole.replace('J20', '30'));
    await panel.root.locator('#mp-call').selectOption({ index: 1 });
    await fill({ 'INDEXER-montant': '200' });
    await panel.write();
    await panel.formulaIs('R2', whole.replace('J20', '30').replace('(100,', '(200,'));
    // 12 000 ÷ (30 − 6) = 500, and 200 × 1,02 = 204.
    await panel.sheet.shows('R2', '704');
  });

  it('with a lost cell in it opens, and says what is wrong', async () => {
    await panel.root.locator('.mp-back').click();
    await panel.sheet.enter('R4', '=MUTU.SEUIL(J19;#REF!;J21)');
    await panel.select('R4');
    await expect.poll(() => panel.field('SEUIL-prix').inputValue()).toBe('=#REF!');
    await expect.poll(() => panel.refusalOf('SEUIL-prix').innerText()).toMatch(/#REF!.*corrigez/i);
    await fill({ 'SEUIL-prix': 'J20' });
    await panel.write();
    await panel.formulaIs('R4', '=MUTU.SEUIL(J19,J20,J21)');
  });

  it('name a function from the list', async () => {
    await panel.form('SENSIBILITE');
    await panel.field('SENSIBILITE-fonction').selectOption('SEUIL');
    await expect
      .poll(() => panel.root.locator('#mp-SENSIBILITE-fonction-help').innerText())
      .toContain('coûts fixes, prix');
    expect(await panel.formula()).toBe('=MUTU.SENSIBILITE("SEUIL")');
  });
});

describe('sheets', () => {
  const NAME = "L'été de l'an 2026";
  const other = (hidden: boolean) =>
    panel.sheet.page.evaluate(
      ([name, isHidden]) => {
        const book = (window as unknown as { univerAPI: Facade }).univerAPI.getActiveWorkbook();
        const found = book.getSheetByName(String(name));
        if (isHidden) found?.hideSheet();
        else found?.showSheet();
      },
      [NAME, hidden] as const,
    );
  const show = (name: string) =>
    panel.sheet.page.evaluate((wanted) => {
      const book = (window as unknown as { univerAPI: Facade }).univerAPI.getActiveWorkbook();
      book.setActiveSheet(book.getSheetByName(wanted));
    }, name);

  it('with apostrophes and spaces in their names are named as formulas want them', async () => {
    const first = await panel.sheet.sheetName();
    await panel.sheet.page.evaluate((name) => {
      (window as unknown as { univerAPI: Facade }).univerAPI.getActiveWorkbook().insertSheet(name);
    }, NAME);
    await show(NAME);
    await panel.sheet.enter('B2', '40');
    await show(first);
    await panel.select('T2');
    await panel.form('SEUIL');
    await fill(SEUIL);
    await show(NAME);
    await panel.select('B2');
    await take('SEUIL-prix');
    await expect.poll(() => textOf('SEUIL-prix')).toBe("'L''été de l''an 2026'!B2");
    await show(first);
    await panel.select('T2');
    await panel.write();
    await panel.formulaIs('T2', "=MUTU.SEUIL(12000,'L''été de l''an 2026'!B2,6)");
    // 12 000 ÷ (40 − 6)
    await expect.poll(async () => Number(await panel.sheet.raw('T2'))).toBeCloseTo(12_000 / 34, 6);
  });

  it('that are hidden are not gone to, and are still read', async () => {
    await other(true);
    await panel.view(2);
    await panel.select('A1');
    await panel.select('T2');
    const view = panel.root.getByRole('tabpanel');
    await view.locator('.mp-steps').waitFor();
    await view.locator('.mp-origins .mp-link').first().click();
    await panel.says(/masquée/);
    expect(await panel.sheet.sheetName()).not.toBe(NAME);
    await other(false);
  });

  it('go on being inserted when the panel is closed meanwhile', async () => {
    const view = await panel.view(0);
    await view.locator('.mp-whole .mp-button').nth(1).click();
    await panel.sheet.button('Mutu').click();
    await expect.poll(() => panel.root.isVisible()).toBe(false);
    await panel.sheet.button('Mutu').click();
    await panel.says(/Feuilles ajoutées/);
    expect(await view.locator('.mp-progress').count()).toBe(0);
  });
});
