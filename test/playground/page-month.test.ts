import { describe, expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

/** Rows typed as one types a table: Tab from cell to cell, Enter at the end of a row. */
async function typeRows(first: string, rows: readonly (readonly string[])[]): Promise<void> {
  const column = first.replace(/\d+/, '');
  const top = Number(first.replace(/\D+/, ''));
  for (const [i, row] of rows.entries()) {
    await sheet.go(`${column}${top + i}`);
    for (const [j, text] of row.entries()) {
      if (j > 0) await sheet.page.keyboard.press('Tab');
      if (text !== '') await sheet.dictate(text);
    }
    await sheet.page.keyboard.press('Enter');
  }
}

/** A month as such people keep it: their own headers, spellings that vary, a cancelled line, an error in a note. */
const MONTH = [
  ['Date', 'Client', 'Équipement', 'Début', 'Fin', 'Qté (h)', 'Statut (fait/annulé)', 'Remarque'],
  ['2026-03-02', 'Ferme d’Alma', 'Pelle', '9:00', '11:30', '', 'fait', ''],
  ['2026-03-03', "ferme d'alma", 'pelle', '13:00', '', '', 'Annulé', 'pluie'],
  ['2026-03-05', 'Coop Saint-Jean', 'Pelle', '', '', '3', '', '=NA()'],
  ['2026-03-09', "FERME D'ALMA", 'Pelle', '8 h 30', '10 h', '', 'En retard', 'clé perdue'],
  [],
  ['2026-03-12', 'Coop Saint-Jean', 'Remorque', '2026-03-12', '2026-03-12', '', 'fait', ''],
];
const PRICES = [
  ['Ressource', 'Prix ($)', 'Unité', 'Palier', 'Frais de retard'],
  ['Pelle', '40', 'heure', '0,5', '15'],
  ['Remorque', '60', 'jour', '', ''],
];

describe('the log of a real month', () => {
  it('is invoiced right as it stands, typed at the keyboard', async () => {
    await typeRows('M1', MONTH);
    await sheet.paste('M10', PRICES.map((row) => row.join('\t')).join('\n'));
    await sheet.enter('M15', '=MUTU.FACTURE(M1:T7;M10:Q12)');
    // By hand: 2,5 h × 40 + 1,5 h × 40 + 15 late = 175; 3 h × 40 + a day at 60 = 180.
    await sheet.shows('P16', '175,00\u00a0$');
    await sheet.shows('P17', '180,00\u00a0$');
    await sheet.shows('P18', '355,00\u00a0$');
    await sheet.shows('M16', 'Ferme d’Alma');
    await sheet.shows('N16', '2');
    await sheet.shows('O16', '15,00\u00a0$');
  });

  it('and a header that only resembles one is said under the formula bar, with its column', async () => {
    await sheet.enter('S1', 'Statut final');
    await sheet.go('M15');
    const line = sheet.page.locator('.mutu-line');
    await expect.poll(() => line.textContent()).toContain('Statut final');
    expect(await line.textContent()).toMatch(/\(S\).*«\u00a0statut\u00a0»/);
  });
});
