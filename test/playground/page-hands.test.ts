/** What hands do and expect: handles dragged, *fx*, sheets added and deleted, pastes that keep the look of a grid, keys that follow Enter. */
import { describe, expect, it } from 'vitest';
import { WHOLE_GUIDE } from '../support/grid-page';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

const panel = () => sheet.page.locator('#panel');
const dialog = () => sheet.page.locator('dialog');
const line = async (cell: string): Promise<string> => (await sheet.sentence(cell)).replace(/\s/g, ' ');
const background = (cell: string): Promise<string> =>
  sheet.page.evaluate((name) => {
    const api = (window as unknown as { univerAPI: { getActiveWorkbook(): { getActiveSheet(): unknown } } }).univerAPI;
    const range = (
      api.getActiveWorkbook().getActiveSheet() as { getRange(name: string): { getBackground(): string } }
    ).getRange(name);
    return range.getBackground();
  }, cell);

declare const facade: () => {
  getActiveWorkbook(): { getActiveSheet(): { getMaxRows(): number } };
  executeCommand(id: string, params: object): Promise<boolean>;
};

const dragHandle = (last: string, to: string): Promise<void> => sheet.dragHandle(last, to);

const shown = (cells: readonly string[]): Promise<string[]> => Promise.all(cells.map((cell) => sheet.display(cell)));

describe('the first workbook', () => {
  it('takes the first key after its name, however fast', async () => {
    const name = sheet.page.getByRole('textbox', { name: 'Nom du classeur' });
    const { keyboard } = sheet.page;
    await sheet.go('J40');
    await name.fill('Rives');
    await keyboard.press('Enter');
    await keyboard.type('512');
    await keyboard.press('Enter');
    await expect.poll(() => sheet.raw('J40')).toBe(512);
    await name.fill('Rives 2');
    await keyboard.down('Enter');
    // A typist’s next key is down before the last one is up.
    await keyboard.down('7');
    await keyboard.up('Enter');
    await keyboard.up('7');
    await keyboard.type('8');
    await keyboard.press('Enter');
    await expect.poll(() => sheet.raw('J41')).toBe(78);
    expect(await name.inputValue()).toBe('Rives 2');
  });

  it('keeps the look of the cells to fill in under what is pasted', async () => {
    const cream = await background('B8');
    expect(cream).toMatch(/^#|rgb/);
    await sheet.paste('B8', '52');
    await expect.poll(() => sheet.raw('B8')).toBe(52);
    const html = '<table><tr><td style="background:#ff0000;color:#00ff00">53</td></tr><tr><td>6</td></tr></table>';
    await sheet.pasteTable('B8', '53\n6', html);
    await expect.poll(() => sheet.raw('B9')).toBe(6);
    expect(await sheet.raw('B8')).toBe(53);
    expect([await background('B8'), await background('B9')]).toEqual([cream, cream]);
    // What is copied in the page, too: J40 is white.
    await sheet.go('J40');
    await sheet.page.keyboard.press('Control+c');
    await sheet.go('B8');
    await sheet.page.keyboard.press('Control+v');
    await expect.poll(() => sheet.raw('B8')).toBe(512);
    expect(await background('B8')).toBe(cream);
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(() => sheet.raw('B8')).toBe(53);
  });

  it('lifts the protection of its computed cells from the panel, and puts it back', async () => {
    await sheet.button('Mutu').click();
    await panel().getByRole('tab', { name: 'Outils' }).click();
    await sheet.go('E9');
    await panel().getByRole('button', { name: 'Lever la protection' }).click();
    await expect.poll(() => panel().innerText()).toContain('les cases calculées se modifient comme les autres');
    await panel().getByRole('button', { name: 'Protéger de nouveau' }).click();
    expect(await panel().getByRole('button', { name: 'Lever la protection' }).count()).toBe(1);
    await sheet.button('Mutu').click();
  });
});

describe('a blank workbook', () => {
  it('counts its sheets from the first free number', async () => {
    expect(await line('A8')).toMatch(/^Commencez ici : remplissez les cases crème/);
    await sheet.startBlank();
    // It has no cell to fill in.
    expect(await line('A8')).toMatch(/^Tapez =MUTU\. pour voir les fonctions/);
    const add = sheet.page.locator('#sheet [data-u-comp="sheet-bar-append-button"]').first();
    for (const name of ['Feuille2', 'Feuille3']) {
      await add.click();
      await expect.poll(() => sheet.sheetName()).toBe(name);
    }
    await sheet.page.locator('footer [role="tab"]', { hasText: 'Feuille1' }).click();
  });

  it('takes what is typed in a row that it has, once the rows inserted at its end are undone', async () => {
    const rows = await sheet.page.evaluate(() => facade().getActiveWorkbook().getActiveSheet().getMaxRows());
    await sheet.go(`B${rows}`);
    await sheet.page.evaluate(() => facade().executeCommand('sheet.command.insert-multi-rows-after', { value: 2 }));
    await sheet.go(`B${rows + 2}`);
    await sheet.page.keyboard.press('Control+z');
    await sheet.settled();
    await sheet.page.keyboard.type('77');
    await sheet.page.keyboard.press('Enter');
    await expect.poll(() => sheet.raw(`B${rows}`)).toBe(77);
    await sheet.page.keyboard.press('Control+z');
    await sheet.go('A1');
  });

  it('goes on with months, days, quarters and month-ends when the handle is dragged', async () => {
    await sheet.enter('A1', 'janvier');
    await sheet.go('A1');
    await dragHandle('A1', 'A4');
    await expect.poll(() => shown(['A2', 'A3', 'A4'])).toEqual(['février', 'mars', 'avril']);
    await sheet.enter('B1', 'T4 2026');
    await sheet.go('B1');
    await dragHandle('B1', 'B3');
    await expect.poll(() => shown(['B2', 'B3'])).toEqual(['T1 2027', 'T2 2027']);
    await sheet.enter('C5', 'lun.');
    await sheet.go('C5');
    await dragHandle('C5', 'C3');
    await expect.poll(() => shown(['C4', 'C3'])).toEqual(['dim.', 'sam.']);
    await sheet.enter('D1', '2026-01-31');
    await sheet.enter('D2', '2026-02-28');
    await sheet.go('D1');
    await sheet.page.keyboard.press('Shift+ArrowDown');
    await dragHandle('D2', 'D5');
    await expect.poll(() => shown(['D3', 'D4', 'D5'])).toEqual(['2026-03-31', '2026-04-30', '2026-05-31']);
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(() => shown(['D2', 'D3', 'D5'])).toEqual(['2026-02-28', '', '']);
    // Numbers, and dates a week apart, as before.
    await sheet.enter('E1', '2026-01-05');
    await sheet.enter('E2', '2026-01-12');
    await sheet.go('E1');
    await sheet.page.keyboard.press('Shift+ArrowDown');
    await dragHandle('E2', 'E3');
    await expect.poll(() => shown(['E3'])).toEqual(['2026-01-19']);
  });

  it('opens the panel’s functions by fx, and writes in the cell that was selected', async () => {
    await sheet.go('G5');
    await sheet.page.getByRole('button', { name: 'Insérer une fonction' }).click();
    await expect.poll(() => sheet.page.evaluate(() => document.activeElement?.id)).toBe('mp-search');
    await sheet.page.keyboard.type('seuil');
    await panel().locator('.mp-choice').first().click();
    await panel()
      .getByRole('button', { name: /exemple/ })
      .click();
    await sheet.go('H9');
    await panel().getByRole('button', { name: 'Insérer dans G5' }).click();
    // The example of the function: 12 000 ÷ (25 × 0,95 − 6… ), as its own test has it.
    await expect.poll(() => sheet.raw('G5')).toBeCloseTo(642.2535211267606, 9);
    expect(await sheet.raw('H9')).toBeNull();
    // Another sheet has a G5 too.
    const own = await sheet.sheetName();
    await sheet.page.evaluate(`univerAPI.getActiveWorkbook().insertSheet('Autre')`);
    await panel()
      .getByRole('button', { name: `Modifier G5 (${own})`, exact: true })
      .waitFor();
    await sheet.page.evaluate(`(() => {
      const book = univerAPI.getActiveWorkbook();
      book.deleteSheet(book.getSheetByName('Autre'));
      book.setActiveSheet(book.getSheetByName('${own}'));
    })()`);
    await expect.poll(() => sheet.sheetName()).toBe(own);
    await sheet.button('Mutu').click();
  });

  it('keeps the dollars of all the cells that a frozen formula filled', async () => {
    await sheet.paste('J1', '1\n1\n2');
    await sheet.enter('K1', '=MUTU.PARTAGE(100;J1:J3)');
    // 100 ÷ 4, 100 ÷ 4, and twice that.
    const shares = ['25,00 $', '25,00 $', '50,00 $'];
    const now = async () => (await shown(['K1', 'K2', 'K3'])).map((text) => text.replace(/\s/g, ' '));
    await expect.poll(now).toEqual(shares);
    await sheet.button('Mutu').click();
    await panel().getByRole('tab', { name: 'Outils' }).click();
    await panel().getByRole('button', { name: 'Figer', exact: true }).click();
    await expect.poll(() => sheet.formula('K1')).toBe('');
    await expect.poll(() => sheet.raw('K3')).toBe(50);
    expect(await now()).toEqual(shares);
    await sheet.button('Mutu').click();
  });

  it('names the word or the cell that an error comes from', async () => {
    const typed: readonly (readonly [cell: string, text: string, sentence?: string])[] = [
      ['M1', 'abc'],
      ['M2', '0'],
      ['N1', '=M1+1', 'M1 contient du texte, « abc »'],
      ['N2', '=5/M2', 'Cette formule divise par M2, qui vaut 0'],
      ['N3', '=5/M9', 'Cette formule divise par M9, qui est vide'],
      ['N4', '=N1*2', 'N1 contient déjà l’erreur #VALEUR!'],
      ['N5', '=SOMME(N1:N4)', 'N1 contient déjà l’erreur #VALEUR!'],
      ['N6', '=Total*2', '« Total » n’est ni une cellule, ni une fonction'],
      ['N7', '=12000€', '« 12000€ » : dans une formule, un nombre s’écrit sans espace ni signe. Écrivez 12000.'],
      ['N8', '=XYZT(3)', '« XYZT » n’est le nom d’aucune fonction.'],
      ['N9', '=Besoins!A1', 'Il n’y a pas de feuille Besoins dans ce classeur'],
      ['N10', '=SOMME(M2 M3)', '« M2 M3 » : écrivez M2:M3'],
      ['N11', '=SOMME(M2..M3)', '« M2..M3 » : écrivez M2:M3'],
      ['N12', '=MUTU,SEUIL(12000;25;6)', 'écrivez MUTU.SEUIL.'],
      ['N13', '=MUTUSEUIL(12000;25;6)', 'vouliez-vous dire MUTU.SEUIL ?'],
      ['P6', 'x'],
      ['O5', '=SEQUENCE(3;3)', 'Le résultat remplit O5:Q7, et la cellule P6 n’est pas vide'],
      ['O20', '=SEQUENCE(2000)', 'Le résultat remplit O20:O2019, qui dépasse la fin de la feuille'],
      ['O40', '=SEQUENCE(1;200)', 'ou ajoutez des colonnes'],
    ];
    for (const [cell, text] of typed) await sheet.enter(cell, text);
    for (const [cell, , sentence] of typed) {
      if (sentence) await expect.poll(() => line(cell), { message: cell }).toContain(sentence);
    }
  });
});

describe('a sheet that others read', () => {
  const tab = (name: string) => sheet.page.locator('footer [role="tab"]', { hasText: name });
  const remove = async (name: string): Promise<void> => {
    await tab(name).click();
    await tab(name).click({ button: 'right' });
    await sheet.page
      .getByText(/^Supprimer/)
      .last()
      .click();
  };

  it('is not deleted without saying what would break', async () => {
    await tab('Feuille1').click();
    await sheet.enter('A20', '=Feuille2!B2*2');
    await remove('Feuille2');
    await expect
      .poll(async () => (await dialog().innerText()).replace(/\s/g, ' '))
      .toContain('Une formule la lit dans « Feuille1 », à commencer par Feuille1!A20');
    await dialog().getByRole('button', { name: 'Garder la feuille' }).click();
    expect(await tab('Feuille2').count()).toBe(1);
    await remove('Feuille2');
    await dialog().getByRole('button', { name: 'Supprimer quand même' }).click();
    await expect.poll(() => tab('Feuille2').count()).toBe(0);
    await sheet.shows('A20', '#REF!');
    await expect
      .poll(() => sheet.page.evaluate(() => document.activeElement?.getAttribute('data-u-comp')))
      .toBe('editor');
    // Not what was done before it.
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(() => tab('Feuille2').count()).toBe(1);
    await tab('Feuille1').click();
    await expect.poll(() => sheet.raw('A20')).toEqual(expect.any(Number));
  });

  it('of the whole guide names the sheets that follow it', async () => {
    await sheet.button('Grilles').click();
    await panel()
      .getByRole('button', { name: /Dossier complet.*vide/ })
      .click();
    await expect.poll(() => sheet.sheetName(), WHOLE_GUIDE).toBe('Sommaire');
    await sheet.page.keyboard.press('Escape');
    await remove('Liste des coûts');
    await expect
      .poll(async () => (await dialog().innerText()).replace(/\s/g, ' '))
      .toMatch(/Supprimer « Liste des coûts » \?.* \d+ formules la lisent dans « .+ ».* à commencer par /);
    await dialog().getByRole('button', { name: 'Garder la feuille' }).click();
  });
});
