/** One list of grids and one help: the buttons of the bar open the panel where they are, by mouse and by keyboard. */
import { describe, expect, it } from 'vitest';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

const panel = () => sheet.page.locator('#panel');
const focused = (): Promise<string | undefined> =>
  sheet.page.evaluate(() => document.activeElement?.textContent ?? undefined);
const isInPanel = (): Promise<boolean> =>
  sheet.page.evaluate(() => document.getElementById('panel')?.contains(document.activeElement) ?? false);

describe('« Grilles »', () => {
  it('opens the panel on its grids, the keyboard there, each grid under the name of its sheet', async () => {
    await sheet.button('Grilles').click();
    await expect.poll(focused).toBe('Grilles');
    expect(await panel().getByRole('tab', { selected: true }).innerText()).toBe('Grilles');
    await panel().locator('summary', { hasText: '4. Modélisation' }).click();
    const grid = panel().locator('.mp-grid', { hasText: 'Ce que coûte une utilisation' });
    expect(await grid.locator('h3').innerText()).toBe('Coût d’utilisation');
  });

  it('gives the sheet the keyboard back by Escape, and opens it again by the keyboard alone', async () => {
    await sheet.page.keyboard.press('Escape');
    expect(await isInPanel()).toBe(false);
    await sheet.page.keyboard.type('7');
    await sheet.page.keyboard.press('Enter');
    await sheet.button('Grilles').focus();
    await sheet.page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Grilles');
    // Then what the tab holds, in the order one reads it.
    await sheet.page.keyboard.press('Tab');
    await expect.poll(focused).toBe('×');
    await sheet.page.keyboard.press('Tab');
    expect(await sheet.page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await sheet.page.keyboard.press('Tab');
    await expect.poll(focused).toBe('Exemple rempli');
  });

  it('inserts one, and what is typed next goes to its sheet', async () => {
    await panel().getByRole('button', { name: 'Besoins et motivations : insérer la grille vide' }).focus();
    await sheet.page.keyboard.press('Enter');
    await expect.poll(() => sheet.sheetName()).toBe('Besoins et motivations');
    await expect.poll(isInPanel).toBe(false);
    await panel().locator('.mp-message p:not(:empty)').waitFor();
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(() => sheet.sheetName()).not.toBe('Besoins et motivations');
  });
});

describe('« Aide »', () => {
  const list = () => panel().getByRole('searchbox');

  it('opens the panel on the list of functions, even from a cell that holds one', async () => {
    await sheet.enter('J5', '=MUTU.SEUIL(12000;25;6)');
    await sheet.go('J5');
    await sheet.button('Aide').click();
    await expect.poll(focused).toBe('Fonctions');
    await list().waitFor();
    // Not even once the panel has learnt what the cell holds.
    await panel().getByRole('button', { name: 'Modifier la formule de J5' }).waitFor();
    expect(await list().isVisible()).toBe(true);
    expect(
      await panel()
        .getByRole('link', { name: /Toutes les fonctions/ })
        .getAttribute('href'),
    ).toMatch(/reference/);
  });

  it('says how a function is written, with an example to type', async () => {
    await list().fill('COUTUSAGE');
    await panel().locator('.mp-choice').first().click();
    await panel().getByText('À savoir').click();
    const form = await panel().locator('.mp-form').innerText();
    expect(form).toContain('=MUTU.COUTUSAGE(50;5;100;2000;100;100000;3500;7;30;1;5)');
    expect(form).toMatch(/=MUTU\.COUTUSAGE\(quantité ; heures ; \[prix_consommable\]/);
  });

  it('goes back to the list from a form in which nothing is being filled in, and only from that one', async () => {
    await sheet.button('Aide').click();
    await panel().locator('.mp-form').waitFor();
    await panel().locator('.mp-back').click();
    await list().fill('');
    await sheet.enter('J7', '=MUTU.GESTION(1200;100)');
    await sheet.go('J7');
    await panel().locator('.mp-form').waitFor();
    await sheet.button('Aide').click();
    await list().waitFor();
  });
});
