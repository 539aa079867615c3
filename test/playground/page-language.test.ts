import { beforeAll, describe, expect, it } from 'vitest';
import { openedPages, SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages(
  (page) => {
    sheet = page;
  },
  { isFirstVisit: true },
);

// So wide that the toolbar shows all that it has.
beforeAll(() => sheet.page.setViewportSize({ width: 1700, height: 850 }));

/** Univer's toolbar and menus, and ours. */
const chrome = (): Promise<string> => sheet.page.locator('body').innerText();

describe('the language', () => {
  it('is French at the first visit: bar, toolbar, menus', async () => {
    await expect.poll(chrome).toMatch(/Nouveau[\s\S]*Exporter[\s\S]*Personnalisé/);
    const canvas = await sheet.page.locator('canvas').first().boundingBox();
    await sheet.page.mouse.click((canvas?.x ?? 0) + 100, (canvas?.y ?? 0) + 200, { button: 'right' });
    await sheet.page.getByText('Collage spécial').waitFor();
    expect(await chrome()).not.toMatch(/\b(Copy|Paste|Insert|Delete|Freeze|Sort)\b/);
    await sheet.page.keyboard.press('Escape');
  });

  it('puts dollars after their amount, by the button of the toolbar too', async () => {
    await sheet.type('J2', '1234,5');
    await sheet.go('J2');
    await sheet.page.locator('[data-u-command="sheet.command.numfmt.set.currency"]').first().click();
    await expect.poll(async () => (await sheet.display('J2')).replace(/\s/g, ' ')).toBe('1 234,50 $');
  });

  it('becomes English by its button, with everything that was typed', async () => {
    await sheet.type('J3', '=SOMME(B8;0,5)');
    await sheet.shows('J3', '50,5');
    await sheet.type('J4', '=MUTU.SEUIL(12000;25;6;;5)');
    await sheet.shows('J4', '#VALEUR!');
    // Typed, and not entered yet.
    await sheet.go('J8');
    await sheet.page.keyboard.type('en cours');
    await sheet.button('English').click();
    await sheet.page.waitForURL((url) => !url.search);
    await sheet.page.getByRole('button', { name: 'Français', exact: true }).waitFor();
    await sheet.ready();
    await sheet.shows('J3', '50.5');
    // A grid in French keeps its words, and its amounts are written as the rest of the page.
    await sheet.shows('B16', '$3,500.00');
    await sheet.shows('J2', '$1,234.50');
    await sheet.shows('J8', 'en cours');
    expect(await sheet.edited('J3')).toBe('=SUM(B8,0.5)');
    await sheet.says('J4', /^losses: 5 is out of range/);
    expect(await chrome()).toMatch(/New[\s\S]*Export[\s\S]*Coût d’utilisation/);
  });

  it('is remembered, and English is typed in English', async () => {
    await sheet.page.reload();
    await sheet.ready();
    await sheet.type('J5', '=MUTU.COUTUSAGE(50,5,100,2000,100,100000,3500,7,30,1,5)');
    await sheet.shows('J5', '$37.84');
    await sheet.type('J6', '12.5%');
    await expect.poll(() => sheet.raw('J6')).toBe(0.125);
    await sheet.type('J7', '$1,234.50');
    await expect.poll(() => sheet.raw('J7')).toBe(1234.5);
  });

  it('changes the untouched example too', async () => {
    const browser = sheet.page.context().browser();
    if (!browser) throw new Error('No browser');
    const other = await SheetPage.open(browser, `${new URL(sheet.page.url()).origin}/mutu/`);
    expect(await other.sheetName()).toBe('Coût d’utilisation');
    await other.button('English').click();
    await other.page.getByRole('button', { name: 'Français', exact: true }).waitFor();
    await other.ready();
    expect(await other.sheetName()).toBe('Cost of one use');
    await other.shows('G16', '$37.84');
    await other.close();
  });
});
