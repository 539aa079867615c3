import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { rawXlsx, rels, rows } from '../support/raw-xlsx';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages(
  (page) => {
    sheet = page;
  },
  { isFirstVisit: true },
);
const folder = mkdtempSync(join(tmpdir(), 'mutu-'));

const CELLS = ['A1', 'B8', 'B16', 'G11', 'G16', 'H16', 'G26', 'E38', 'E39', 'H39', 'H45', 'J2', 'J3', 'J4', 'J5', 'J6'];
const state = () =>
  Promise.all(CELLS.map(async (cell) => [cell, await sheet.formula(cell), await sheet.display(cell)] as const));

async function exported(name: string, forWhom?: RegExp): Promise<string> {
  const [download] = await Promise.all([sheet.page.waitForEvent('download'), sheet.exportAs('Fichier .xlsx', forWhom)]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
}

describe('.xlsx from the page', () => {
  it('goes out and comes back: formulas, values, formats, spills', async () => {
    await sheet.enter('J2', '=SOMME.SI(B8:B31;">10")');
    await sheet.enter('J3', '=MUTU.SEUIL({12000;13000};25;6)');
    await sheet.enter('J5', '=MUTU.SEUIL(12000;25;6;;5)');
    await sheet.enter('J6', '15/03/2026');
    await sheet.shows('J4', '684,2105263');
    const before = await state();
    const mutu = await exported('pour Mutu.xlsx', /quelqu’un qui a Mutu/);
    const anyone = await exported('pour tous.xlsx');
    const sheetOf = async (path: string) =>
      (await (await JSZip.loadAsync(readFileSync(path))).file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(await sheetOf(mutu)).toContain('_xldudf_MUTU_SEUIL');
    expect(await sheetOf(anyone)).not.toContain('_xldudf');
    // The four of the grid, and two typed.
    for (const [path, said] of [
      [mutu, 'est ouvert'],
      [anyone, '6 formules de Mutu y ont repris vie'],
    ] as const) {
      await sheet.enter('J2', 'autre chose');
      await sheet.page.setInputFiles('#mutu-file', path);
      await sheet.page.getByText(said).waitFor();
      await sheet.shows('J4', '684,2105263');
      await sheet.shows('H45', '50,05\u00a0$');
      expect(await state()).toEqual(before);
      await sheet.says('J5', 'hors limites');
    }
  });

  it('waits for the figures of what has just been typed', async () => {
    await sheet.enter('K2', '100');
    await sheet.enter('K3', '=K2*1,5');
    await sheet.shows('K3', '150');
    const saving = sheet.page.waitForEvent('download');
    // Faster than any hand: nothing is calculated yet when the file is asked for.
    await sheet.page.evaluate(() => {
      const press = (name: string): void =>
        [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === name)?.click();
      press('Exporter');
      facade().getActiveWorkbook().getActiveSheet().getRange('K2').setValue(900);
      press('Fichier .xlsx');
    });
    const path = join(folder, 'tout de suite.xlsx');
    await (await saving).saveAs(path);
    const file = await JSZip.loadAsync(readFileSync(path));
    const cells = await file.file('xl/worksheets/sheet1.xml')?.async('string');
    // 900 × 1,5
    expect(/<c r="K3"[^>]*><f>[^<]*<\/f><v>([^<]*)</.exec(cells ?? '')?.[1]).toBe('1350');
  });

  it('keeps in Copies what an import replaces', async () => {
    await sheet.button('Copies').click();
    await expect.poll(() => sheet.page.locator('.mutu-copies li').count()).toBe(2);
    await sheet.page.keyboard.press('Escape');
  });

  it('says all that it leaves out until one closes it, and computes with the tables of the file', async () => {
    const path = join(folder, 'dépenses.xlsx');
    const cells =
      '<row r="1"><c r="A1" t="str"><v>Montant</v></c><c r="C1"><f>SUM(Depenses[Montant])</f><v>0</v></c></row><row r="2"><c r="A2"><v>100</v></c></row><row r="3"><c r="A3"><v>50</v></c></row>';
    writeFileSync(
      path,
      await rawXlsx({
        sheets: [`${rows(cells)}<sheetProtection sheet="1"/><tableParts><tablePart r:id="rId1"/></tableParts>`],
        parts: {
          'xl/vbaProject.bin': 'x',
          'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'table', '../tables/table1.xml']]),
          'xl/tables/table1.xml':
            '<table displayName="Depenses" ref="A1:A3"><tableColumns><tableColumn name="Montant"/></tableColumns></table>',
        },
      }),
    );
    await sheet.page.setInputFiles('#mutu-file', path);
    const message = sheet.page.locator('.mutu-message-list');
    await message.getByText('dépenses.xlsx').waitFor();
    expect(await message.locator('li').allInnerTexts()).toEqual([
      'les macros',
      expect.stringMatching(/^les tableaux/),
      expect.stringMatching(/^la protection/),
    ]);
    await sheet.shows('C1', '150');
    await sheet.enter('E1', '=SOMME(1,5e2;10)');
    await sheet.shows('E1', '160');
    await sheet.enter('E2', '=SI(C1>1e2;"gros";"petit")');
    await sheet.shows('E2', 'gros');
    await message.getByRole('button', { name: 'Fermer' }).click();
    expect(await message.count()).toBe(0);
  });

  it('says, where one exports, what the file that came in had and the next will not have', async () => {
    await sheet.button('Exporter').click();
    expect(await sheet.page.locator('dialog .mutu-losses li').allInnerTexts()).toEqual(['les macros']);
    await sheet.page.keyboard.press('Escape');
  });

  it('has again, in the file that goes out, what came and moved with its rows: the table, the protection', async () => {
    await sheet.go('A2');
    await sheet.page.evaluate(() => {
      type Commands = { executeCommand(id: string, params: object): Promise<boolean> };
      const { univerAPI } = window as unknown as { univerAPI: Commands };
      return univerAPI.executeCommand('sheet.command.insert-row-before', { value: 1 });
    });
    await sheet.shows('C1', '150');
    const zip = await JSZip.loadAsync(readFileSync(await exported('dépenses-2.xlsx')));
    expect(await zip.file('xl/tables/table1.xml')?.async('string')).toContain('displayName="Depenses" ref="A1:A4"');
    expect(await zip.file('xl/worksheets/sheet1.xml')?.async('string')).toContain('<sheetProtection sheet="1"/>');
  });

  it('opens a link that a number holds by Ctrl and a click, by the menu of its cell, or by Alt+Enter', async () => {
    const path = join(folder, 'liens.xlsx');
    const links = '<hyperlinks><hyperlink ref="B2" r:id="rId1"/></hyperlinks>';
    writeFileSync(
      path,
      await rawXlsx({
        sheets: [`${rows('<row r="2"><c r="B2"><v>120.5</v></c></row>')}${links}`],
        parts: { 'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'hyperlink', 'https://tiess.ca/']]) },
      }),
    );
    await sheet.page.setInputFiles('#mutu-file', path);
    await sheet.shows('B2', '120,5');
    await sheet.page.evaluate(() => {
      window.open = (address) => {
        document.title += ` → ${address}`;
        return null;
      };
    });
    const opened = async (): Promise<number> => (await sheet.page.title()).split('→').length - 1;
    const { x, y } = await sheet.place('B2');
    await sheet.page.mouse.click(x, y);
    expect(await opened()).toBe(0);
    await sheet.page.mouse.click(x, y, { button: 'right' });
    await sheet.page.getByText('Ouvrir le lien').click();
    await expect.poll(opened).toBe(1);
    await sheet.page.keyboard.down('Control');
    await sheet.page.mouse.click(x, y);
    await sheet.page.keyboard.up('Control');
    await expect.poll(opened).toBe(2);
    await sheet.go('B2');
    await sheet.page.keyboard.press('Alt+Enter');
    await expect.poll(opened).toBe(3);
    expect(await sheet.raw('B2')).toBe(120.5);
  });

  it('names the cells that show another figure than the file held', async () => {
    const path = join(folder, 'autres chiffres.xlsx');
    const cells =
      '<row r="1"><c r="A1"><f>2+2</f><v>5</v></c><c r="B1"><f>2+2</f><v>4</v></c><c r="C1"><f>A1&amp;" $"</f><v>5</v></c></row>';
    writeFileSync(path, await rawXlsx({ names: ['Budget'], sheets: [rows(cells)] }));
    await sheet.page.setInputFiles('#mutu-file', path);
    const message = sheet.page.locator('.mutu-message-list');
    await message.getByText('autres chiffres.xlsx').waitFor();
    expect(await message.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/^les chiffres de ces cellules.*\sBudget!A1\s;\sBudget!C1$/),
    ]);
    await message.getByRole('button', { name: 'Fermer' }).click();
  });

  it('says that its figures were not compared, when one types before they are all calculated', async () => {
    const path = join(folder, 'long à calculer.xlsx');
    const row = (r: number) =>
      `<row r="${r}"><c r="A${r}"><v>${r}</v></c><c r="B${r}"><f>SUMIFS(A:A,A:A,"&lt;="&amp;A${r})</f><v>1</v></c></row>`;
    const cells = Array.from({ length: 1500 }, (_, index) => row(index + 1)).join('');
    writeFileSync(path, await rawXlsx({ names: ['Long'], sheets: [rows(cells)] }));
    await sheet.page.setInputFiles('#mutu-file', path);
    await expect.poll(() => sheet.sheetName()).toBe('Long');
    await sheet.page.keyboard.type('12');
    await sheet.page.keyboard.press('Enter');
    const message = sheet.page.locator('.mutu-message-list');
    await message.getByText('long à calculer.xlsx').waitFor();
    expect(await message.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/^la comparaison de ses chiffres.*avant la fin du calcul/),
    ]);
    await message.getByRole('button', { name: 'Fermer' }).click();
  });

  it('keeps a word that is in its list free of the corner that says it is not', async () => {
    const path = join(folder, 'listes.xlsx');
    const cell = (name: string, word: string) => `<c r="${name}" t="inlineStr"><is><t>${word}</t></is></c>`;
    const list =
      '<dataValidation type="list" allowBlank="1" sqref="A1:C1"><formula1>"oui, non"</formula1></dataValidation>';
    const cells = `<row r="1">${cell('A1', 'oui')}${cell('B1', 'non')}${cell('C1', 'peut-être')}</row>`;
    writeFileSync(path, await rawXlsx({ sheets: [`${rows(cells)}<dataValidations>${list}</dataValidations>`] }));
    await sheet.page.setInputFiles('#mutu-file', path);
    await sheet.shows('C1', 'peut-être');
    const statuses = () =>
      sheet.page.evaluate(() => facade().getActiveWorkbook().getActiveSheet().getRange('A1:C1').getValidatorStatus());
    await expect.poll(statuses).toEqual([['valid', 'valid', 'invalid']]);
  });

  it('is read as long as it takes, until one stops it; the sheet can be used meanwhile', async () => {
    const path = join(folder, 'long à lire.xlsx');
    writeFileSync(path, await rawXlsx({ sheets: [rows('<row r="1"><c r="A1"><v>1</v></c></row>')] }));
    // As if the file were never read: the worker is asked nothing.
    await sheet.page.evaluate(() => {
      const Own = Worker;
      globalThis.Worker = class extends Own {
        override postMessage(): void {}
      };
      Object.assign(globalThis, { ownWorker: Own });
    });
    const before = await state();
    await sheet.page.setInputFiles('#mutu-file', path);
    const message = sheet.page.locator('.mutu-message');
    await expect.poll(() => message.innerText()).toMatch(/^Lecture de «.long à lire\.xlsx.»…/);
    await sheet.enter('L9', 'pendant ce temps');
    await message.getByRole('button', { name: 'Arrêter' }).click();
    await expect.poll(() => message.innerText()).toMatch(/arrêtée.*n’a pas changé/);
    await message.click();
    expect(await state()).toEqual(before);
    await sheet.shows('L9', 'pendant ce temps');
    await sheet.page.evaluate(() =>
      Object.assign(globalThis, { Worker: (globalThis as { ownWorker?: unknown }).ownWorker }),
    );
  });

  it('is refused by one sentence when it cannot be read, and nothing changes', async () => {
    const path = join(folder, 'abîmé.xlsx');
    writeFileSync(path, 'pas un classeur');
    const before = await state();
    await sheet.page.setInputFiles('#mutu-file', path);
    await sheet.page.locator('.mutu-message-refused').waitFor();
    expect(await sheet.page.locator('.mutu-message').innerText()).toMatch(/n’a pas pu être lu.*n’a pas changé/);
    expect(await state()).toEqual(before);
  });
});

declare const facade: () => {
  getActiveWorkbook(): {
    getActiveSheet(): {
      getRange(name: string): { setValue(value: number): void; getValidatorStatus(): Promise<string[][]> };
    };
  };
};
