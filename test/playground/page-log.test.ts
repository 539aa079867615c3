/** A log of bookings, typed and pasted the many ways people write words, days and hours. */
import { describe, expect, it } from 'vitest';
import { CONDITION_LOOKS } from '../../core/grids/language/look';
import { GridPage } from '../support/grid-page';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

const dialog = () => sheet.page.locator('[role=dialog]');
const row = async (cells: readonly string[]): Promise<unknown[]> => Promise.all(cells.map((cell) => sheet.raw(cell)));

declare const facade: () => { getActiveWorkbook(): { isCellEditing(): boolean } };
const editing = () => sheet.page.evaluate(() => facade().getActiveWorkbook().isCellEditing());

/** The row of a label, as the sheet has it, whatever the plan. */
const rowOf = (label: string, inColumn = 0): Promise<number> =>
  sheet.page.evaluate(
    ([text, column]) => {
      const { univerAPI } = window as unknown as {
        univerAPI: {
          getActiveWorkbook(): {
            getActiveSheet(): {
              getRange(row: number, column: number, rows: number, columns: number): { getDisplayValues(): string[][] };
            };
          };
        };
      };
      const shown = univerAPI.getActiveWorkbook().getActiveSheet().getRange(0, column, 90, 1).getDisplayValues();
      return shown.findIndex(([first]) => first === text) + 1;
    },
    [label, inColumn] as const,
  );

describe('the words of a list', () => {
  it('are those of the list, whatever their capitals, accents and spaces', async () => {
    await new GridPage(sheet).insert('log', false);
    const partners = (await rowOf('Nom', 8)) + 1;
    await sheet.enter(`I${partners}`, 'Cuisine à Tout l’Monde');
    const first = (await rowOf('Partenaire')) + 1;
    // Before any list has been opened.
    await sheet.paste(`A${first + 5}`, " cuisine à tout l'monde");
    await expect.poll(() => sheet.raw(`A${first + 5}`)).toBe('Cuisine à Tout l’Monde');
    for (const [at, text] of ['fait', 'ABSENCE', 'Annule', ' Retard '].entries()) {
      await sheet.type(`H${first + at}`, text);
    }
    await sheet.type(`A${first}`, "cuisine a  tout l'monde ");
    await sheet.settled();
    expect(await dialog().count()).toBe(0);
    const statuses = [0, 1, 2, 3].map((at) => `H${first + at}`);
    expect(await row(statuses)).toEqual(['Fait', 'Absence', 'Annulé', 'Retard']);
    expect(await sheet.raw(`A${first}`)).toBe('Cuisine à Tout l’Monde');
  });

  it('are so even when typed before the names of the list are calculated', async () => {
    const partners = (await rowOf('Nom', 8)) + 1;
    const first = (await rowOf('Partenaire')) + 1;
    const long = 'SOMME(MOD(SEQUENCE(1500;500);7))';
    await sheet.enter(`I${partners + 1}`, `=SI(${long}>0;"Boulangerie du Quai";"")`);
    await sheet.enter(`A${first + 1}`, 'boulangerie du quai');
    await expect.poll(() => sheet.raw(`A${first + 1}`)).toBe('Boulangerie du Quai');
  });

  it('pasted from elsewhere too; one that is none of them stays as it came', async () => {
    const first = (await rowOf('Partenaire')) + 1;
    await sheet.paste(`H${first + 4}`, 'fait\nANNULÉ \nremis\n  \nretard');
    await expect
      .poll(() => row([4, 5, 6, 8].map((at) => `H${first + at}`)))
      .toEqual(['Fait', 'Annulé', 'remis', 'Retard']);
    expect(await sheet.display(`H${first + 7}`)).toBe('');
    // In the plural, and in the column of what a quantity counts.
    await sheet.paste(`H${first + 15}`, 'faits\nabsences\nAnnulée');
    await expect.poll(() => row([15, 16, 17].map((at) => `H${first + at}`))).toEqual(['Fait', 'Absence', 'Annulé']);
    const counts = (await rowOf('Ressource', 0)) + 1;
    await sheet.enter(`B${counts}`, 'autre');
    await expect.poll(() => sheet.raw(`B${counts}`)).toBe('autre unité');
    await sheet.paste(`A${first + 4}`, "CUISINE À TOUT L'MONDE");
    await expect.poll(() => sheet.raw(`A${first + 4}`)).toBe('Cuisine à Tout l’Monde');
  });
});

describe('long names pasted', () => {
  it('show whole: their rows grow, alone or together, and come back with them', async () => {
    const first = (await rowOf('Partenaire')) + 1;
    const height = (row: number): Promise<number> =>
      sheet.page.evaluate((index) => {
        const book = facade().getActiveWorkbook() as unknown as {
          getActiveSheet(): { getRowHeight(row: number): number };
        };
        return book.getActiveSheet().getRowHeight(index - 1);
      }, row);
    const low = await height(first + 20);
    const name = 'Popote roulante de la Vallée-du-Richelieu';
    await sheet.paste(`A${first + 20}`, name);
    await expect.poll(() => height(first + 20)).toBeGreaterThan(low * 1.5);
    await sheet.paste(`A${first + 21}`, `Ferme\tCuisine\n${name}\tCuisine`);
    await expect.poll(() => height(first + 22)).toBeGreaterThan(low * 1.5);
    expect(await height(first + 21)).toBe(low);
    for (const _ of [1, 2]) await sheet.page.keyboard.press('Control+z');
    await expect.poll(() => Promise.all([20, 22].map((at) => height(first + at)))).toEqual([low, low]);
  });
});

describe('a word that is none of a list', () => {
  it('is refused with the words that the list has', async () => {
    const first = (await rowOf('Partenaire')) + 1;
    await sheet.type(`H${first + 9}`, 'terminé');
    const said = async () => (await dialog().innerText()).replace(/\s/g, ' ');
    await expect.poll(said).toContain('Choisissez « Fait », « Annulé », « Absence » ou « Retard »');
    // Which cell, and what was typed there: another sheet may be in sight by now.
    expect(await said()).toContain(`H${first + 9} : « terminé »`);
    await sheet.page.keyboard.press('Enter');
    await expect.poll(editing).toBe(true);
    await sheet.page.keyboard.press('Escape');
    await expect.poll(editing).toBe(false);
    expect(await sheet.raw(`H${first + 9}`)).toBeNull();
  });

  it('is open again once that is read, to be corrected; Escape leaves the cell as it was', async () => {
    const { keyboard } = sheet.page;
    const first = (await rowOf('Partenaire')) + 1;
    const refused = async (...keys: readonly string[]) => {
      await dialog().waitFor();
      for (const key of keys) await keyboard.press(key);
      await expect.poll(editing).toBe(true);
    };
    await sheet.type(`H${first + 9}`, 'retardz');
    await refused('Enter');
    await keyboard.press('Backspace');
    await keyboard.press('Enter');
    await expect.poll(() => sheet.raw(`H${first + 9}`)).toBe('Retard');
    await sheet.go(`C${first + 9}`);
    await keyboard.type('2027-03-311');
    await keyboard.press('Tab');
    await refused('Escape');
    await keyboard.press('Backspace');
    await keyboard.press('Tab');
    await sheet.shows(`C${first + 9}`, '2027-03-31');
    await sheet.type(`G${first + 9}`, '12 fois');
    await refused('Enter');
    await keyboard.press('Escape');
    await expect.poll(editing).toBe(false);
    expect(await sheet.raw(`G${first + 9}`)).toBeNull();
  });
});

describe('a column of hours', () => {
  it('shows them alike, however each was written', async () => {
    const first = (await rowOf('Partenaire')) + 1;
    for (const [at, text] of ['9h', '9:00:00', '9 h 00', '9:00 AM', '09:00'].entries()) {
      await sheet.type(`D${first + at}`, text);
    }
    await sheet.paste(`D${first + 5}`, '9 h\n9:00');
    for (const at of [0, 1, 2, 3, 4, 5, 6]) await sheet.shows(`D${first + at}`, '09:00');
    await sheet.type(`F${first}`, '24:00');
    await sheet.shows(`F${first}`, '24:00');
    await sheet.type(`F${first}`, '21 h 30');
    await sheet.shows(`F${first}`, '21:30');
  });
});

describe('a cell of dates', () => {
  it('takes a day without its year as one of this year, which it shows', async () => {
    const year = await sheet.page.evaluate(() => new Date().getFullYear());
    const first = (await rowOf('Partenaire')) + 1;
    await sheet.type(`C${first}`, '5 mars');
    await sheet.shows(`C${first}`, `${year}-03-05`);
    await sheet.page.getByText(`est lu dans l’année en cours : ${year}-03-05`).waitFor();
    await sheet.paste(`C${first + 1}`, '1er avril\n14 sept.');
    await sheet.shows(`C${first + 1}`, `${year}-04-01`);
    await sheet.shows(`C${first + 2}`, `${year}-09-14`);
    expect(await dialog().count()).toBe(0);
    expect(await sheet.page.locator('.mutu-message', { hasText: 'plusieurs façons' }).count()).toBe(0);
  });

  it('keeps the day of a day with its time, which is said: it would be after the end of a period', async () => {
    const first = (await rowOf('Partenaire')) + 1;
    const said = (text: RegExp) => sheet.page.locator('.mutu-message', { hasText: text }).waitFor();
    await sheet.type(`C${first}`, '2027-03-11 08:30');
    await expect.poll(() => sheet.raw(`C${first}`)).toBe(46457);
    await said(/2027-03-11 08:30.*est noté 2027-03-11/);
    await sheet.paste(`C${first + 1}`, '2027-03-11 08:30\n2027-03-12 16:45');
    await expect.poll(() => row([`C${first + 1}`, `C${first + 2}`])).toEqual([46457, 46458]);
    await said(/2 dates collées, dont.*2027-03-11 08:30.*sans leur heure/);
    await sheet.paste(`C${first + 3}`, '2027-03-13');
    await expect.poll(() => sheet.raw(`C${first + 3}`)).toBe(46459);
  });
});

describe('a cell of words', () => {
  it('takes « 2027-05 » without a word: the number of an invoice is none of a date', async () => {
    const first = (await rowOf('Partenaire')) + 1;
    const said = () => sheet.page.locator('.mutu-message', { hasText: 'pas lu comme une date' }).count();
    await sheet.type(`I${first}`, '2027-05');
    await sheet.paste(`I${first + 1}`, '2027-06\n2027-07');
    await expect.poll(() => sheet.raw(`I${first + 2}`)).toBe('2027-07');
    expect(await said()).toBe(0);
    // Where the grid has no place, one is told.
    await sheet.type(`P${first}`, '2027-05');
    await expect.poll(said).toBe(1);
  });
});

describe('rows inserted in the middle of a log', () => {
  const { warning, bad } = CONDITION_LOOKS;
  interface Cell {
    getCellStyleData(): { bg?: { rgb?: string } } | null;
  }
  /** Which cells of a column have that colour behind. */
  const filled = (column: string, rows: readonly number[], fill: string): Promise<boolean[]> =>
    sheet.page.evaluate(
      ([cells, color]) => {
        const active = facade().getActiveWorkbook() as unknown as {
          getActiveSheet(): { getRange(name: string): Cell };
        };
        return cells.map((cell) => active.getActiveSheet().getRange(cell).getCellStyleData()?.bg?.rgb === color);
      },
      [rows.map((row) => `${column}${row}`), fill] as const,
    );
  const insertAbove = async (row: number, count: number): Promise<void> => {
    await sheet.go(`A${row}`);
    await sheet.page.keyboard.press('Shift+Space');
    await sheet.page.keyboard.press('Shift+F10');
    const field = sheet.page.locator('[role=menu] input').first();
    await field.fill(String(count));
    await field.press('Enter');
    await sheet.settled();
  };

  it('have the colours of the others, which keep theirs; a booking before them meets one after', async () => {
    await new GridPage(sheet).insert('log', false);
    const first = (await rowOf('Partenaire')) + 1;
    await sheet.enter(`A${(await rowOf('Ressource')) + 1}`, 'Cuisine');
    await insertAbove(first + 2, 40);
    const known = [first, first + 3, first + 42];
    const unknown = [first + 1, first + 2, first + 20, first + 43];
    for (const row of known) await sheet.paste(`B${row}`, 'Cuisine');
    for (const row of unknown) await sheet.paste(`B${row}`, 'Jardin');
    await sheet.paste(`C${first}`, '2027-03-01\t8:00\t\t12:00');
    await sheet.paste(`C${first + 3}`, '2027-03-02\t8:00\t\t12:00');
    await sheet.paste(`C${first + 42}`, '2027-03-01\t10:00\t\t11:00');
    await expect.poll(() => filled('B', known, warning.fill)).toEqual([false, false, false]);
    await expect.poll(() => filled('B', unknown, warning.fill)).toEqual([true, true, true, true]);
    await expect.poll(() => filled('C', known, bad.fill)).toEqual([true, false, true]);
  });

  it('take in what is added in the middle of the list of their words, and no more once that is undone', async () => {
    const resources = await rowOf('Ressource');
    const first = (await rowOf('Partenaire')) + 1;
    const rows = [first + 1, first + 2, first + 20, first + 43];
    await insertAbove(resources + 3, 1);
    await sheet.enter(`A${resources + 3}`, 'Jardin');
    const below = rows.map((row) => row + 1);
    await expect.poll(() => filled('B', below, warning.fill)).toEqual([false, false, false, false]);
    await sheet.enter(`B${below[0]}`, 'jardin');
    expect(await dialog().count()).toBe(0);
    await expect.poll(() => sheet.raw(`B${below[0]}`)).toBe('Jardin');
    for (const _ of [1, 2, 3]) await sheet.page.keyboard.press('Control+z');
    await expect.poll(() => filled('B', rows, warning.fill)).toEqual([true, true, true, true]);
  });

  it('keep their colours when the first row of all leaves', async () => {
    const first = (await rowOf('Partenaire')) + 1;
    await sheet.go(`A${first}`);
    await sheet.page.keyboard.press('Shift+Space');
    await sheet.page.keyboard.press('Shift+F10');
    await sheet.page.getByText('Supprimer la ligne sélectionnée').click();
    await expect.poll(() => sheet.raw(`B${first}`)).toBe('Jardin');
    await expect.poll(() => filled('C', [first + 41], bad.fill)).toEqual([false]);
    const unknown = [first, first + 1, first + 19, first + 42];
    await expect.poll(() => filled('B', unknown, warning.fill)).toEqual([true, true, true, true]);
    expect(await filled('B', [first + 2, first + 41], warning.fill)).toEqual([false, false]);
  });
});
