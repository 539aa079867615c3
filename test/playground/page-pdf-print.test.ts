/** What comes out of « Imprimer… », read as the PDF that the browser makes of it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plansFor } from '../../core/grids/gallery';
import { GridPage } from '../support/grid-page';
import { textOfPages } from '../support/pdf';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages(
  (page) => {
    sheet = page;
  },
  { isFirstVisit: true },
);

interface Printed {
  printed: number;
}
/** The window of the browser that prints cannot be seen by a test: what it would be given is. */
const watchPrinting = (): Promise<void> =>
  sheet.page.evaluate(() => {
    const counter = window as unknown as Printed;
    counter.printed = 0;
    window.print = () => {
      counter.printed++;
    };
  });
const printed = (times: number): Promise<unknown> =>
  sheet.page.waitForFunction((count) => (window as unknown as Printed).printed === count, times);
const pages = async (): Promise<readonly string[]> => textOfPages(await sheet.page.pdf({ preferCSSPageSize: true }));

describe('Ctrl+P', () => {
  it('prints the sheet alone, its heading on every page, its values as they are shown', async () => {
    await watchPrinting();
    await sheet.page.keyboard.press('Control+p');
    await printed(1);
    const charts = await sheet.page.evaluate(() =>
      [...document.querySelectorAll<HTMLImageElement>('#print img')].map(({ alt, naturalWidth }) => [
        alt,
        naturalWidth > 600,
      ]),
    );
    expect(charts).toEqual([['De quoi est fait le coût (utilisation réelle)', true]]);
    const [first = '', second = '', third = '', ...more] = await pages();
    expect(more).toEqual([]);
    expect(first).toMatch(/Coût d’une utilisation\s+37,84 \$\s+50,05 \$/);
    expect(first).toMatch(/Utilisation réelle en un an\s+200/);
    // As in the files: the source at the foot, and the page.
    expect(first).toMatch(/d’après TIESS \(2023\).*1 ?\/ ?3/);
    expect(third).toMatch(/3 ?\/ ?3/);
    for (const page of [first, second, third]) expect(page.trimStart()).toMatch(/^Ce que coûte une utilisation/);
    // No tool, no tab.
    expect(first + second + third).not.toMatch(/Exporter|Arial|100 ?%\s*$/);
  });

  it('is laid out by the menu of the browser too', async () => {
    const [first = ''] = await pages();
    expect(first).toContain('37,84 $');
  });
});

describe('« Imprimer… »', () => {
  it('prints the whole workbook, each sheet on pages of its own, what one typed included', async () => {
    await sheet.page.getByRole('button', { name: 'Ajouter une feuille' }).click();
    await expect.poll(() => sheet.sheetName()).toMatch(/^Feuille/);
    await sheet.enter('A1', 'Banque');
    await sheet.enter('B1', '1 234,50 $');
    await sheet.enter('B2', '=B1*2');
    await sheet.button('Imprimer…').click();
    await sheet.button('Tout le classeur').click();
    await printed(2);
    const all = await pages();
    expect(all.length).toBe(4);
    // 1 234,50 × 2
    expect(all[3]).toMatch(/Banque\s+1 234,50 \$/);
    expect(all[3]).toMatch(/2 ?469,00? \$|2469/);
    expect(all[3]).toMatch(/4 ?\/ ?4/);
    // On paper too, a figure that its column cuts is ####.
    await sheet.enter('A3', '-12345678901234');
    await sheet.button('Imprimer…').click();
    await sheet.page.keyboard.press('Enter');
    await printed(3);
    const [alone = ''] = await pages();
    expect(alone).toMatch(/#{4,}/);
    expect(alone).not.toMatch(/1234567/);
  });

  it('prints the annex as a document of the organisation’s own, its parts on the pages that the files give them', async () => {
    await new GridPage(sheet).insert('annex', true);
    await expect.poll(() => sheet.sheetName()).toBe('Annexe et décisions');
    await sheet.ready();
    await sheet.button('Imprimer…').click();
    await sheet.button('Cette feuille').click();
    await printed(4);
    const all = await pages();
    const last = `${all.length} ?/ ?${all.length}`;
    expect(all.at(-1)).toMatch(new RegExp(last));
    for (const page of all) expect(page).not.toContain('d’après TIESS (2023)');
    // The title of the sheet is on its first page only.
    expect(all.filter((page) => page.trimStart().startsWith('Annexe à signer'))).toHaveLength(1);
    // What one signs begins a page.
    expect(all.some((page) => page.trimStart().startsWith('ANNEXE À L’ENTENTE DE PARTAGE'))).toBe(true);
    const [plan] = plansFor('annex', { language: 'fr', filled: true });
    expect(all.length).toBeGreaterThan(plan?.print.breaks.length ?? Number.POSITIVE_INFINITY);
  });

  it('heads a list that goes on to another page again, and ends where what a grid fills ends', async () => {
    await new GridPage(sheet).insert('invoice', true);
    await expect.poll(() => sheet.sheetName()).toBe('Facturation');
    await sheet.ready();
    await watchPrinting();
    await sheet.button('Imprimer…').click();
    await sheet.button('Cette feuille').click();
    await printed(1);
    const all = await pages();
    const start = all.findIndex((page) => page.includes('Ce qui est facturé'));
    // The next page has blank rows alone, under the headers.
    const headers = ['Partenaire', 'Article', 'Quantité', 'Unité du prix'];
    for (const header of headers) expect(all[start + 1]).toContain(header);
    // The invoice has two lines: no page of blank ones after it.
    expect(all.at(-1)).toContain('FACTURE');
    const [download] = await Promise.all([
      sheet.page.waitForEvent('download'),
      sheet.exportAs('Fichier .xlsx', /quelqu’un qui a Mutu/),
    ]);
    const path = join(mkdtempSync(join(tmpdir(), 'mutu-')), 'factures.xlsx');
    await download.saveAs(path);
    await sheet.page.setInputFiles('#mutu-file', path);
    await sheet.page.getByText('est ouvert').waitFor();
    await sheet.ready();
    await sheet.page.locator('[data-u-comp=slide-tab-item]', { hasText: 'Facturation' }).click();
    await expect.poll(() => sheet.sheetName()).toBe('Facturation');
    await sheet.button('Imprimer…').click();
    await sheet.button('Cette feuille').click();
    await printed(2);
    // The file that comes back prints as the grid did: the invoice alone on its page.
    const words = (printedPages: readonly string[]) => printedPages.map((page) => page.split(/\s+/));
    expect(words(await pages())).toEqual(words(all));
  });
});
