import { describe, expect, it } from 'vitest';
import { layOut } from '../../core/grids/language/layout';
import { planOf } from '../../core/grids/language/plan';
import { split } from '../../core/grids/split/grid';
import { ABOVE, AFTER, cellOf, DELETE, GridHands } from '../support/grid-hands';
import { GridPage, soon } from '../support/grid-page';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
let grids: GridPage;
let hands: GridHands;
openedPages(
  (page) => {
    sheet = page;
    grids = new GridPage(page);
    hands = new GridHands(page);
  },
  { isFirstVisit: true },
);

const cell = (path: string, row = 0): string => cellOf(split, path, row);
/** Pixels, of the row of a cell. */
const rowHeight = (address: string): number =>
  planOf(split, { language: 'fr', filled: true }).rows[Number(address.replace(/\D/g, '')) - 1] ?? 0;
/** Of the twelve rows of partners. */
const FIRST_ROW = (layOut(split).areas.get('partners')?.row ?? 0) + 1;

/** « 1 270,80 $ », as the page spaces it. */
const money = (text: string): string => text.replace(/ (?=\d)/g, '\u202f').replace(' $', '\u00a0$');
const due = (row: number) => sheet.display(cell('partners.due', row));

describe('computed cells', () => {
  it('refuse what is typed, cleared and pasted over them, and say why', async () => {
    // Menus and lists are whole on the screen, and nothing scrolls.
    await sheet.page.setViewportSize({ width: 1700, height: 1100 });
    await sheet.startBlank();
    await grids.insert('split', true);
    await sheet.button('Mutu').click();
    const due = cell('partners.due');
    // 1 300 × 2 ÷ 5 + 1 502 × 16 ÷ 40 + 600 ÷ 4
    await sheet.shows(due, money('1 270,80 $'));
    const formula = await sheet.formula(due);
    await sheet.go(due);
    const said = await hands.refused(() => sheet.page.keyboard.type('5'));
    expect(said).toContain(`${due} est une case calculée`);
    expect(said).toContain('« Modifier aussi les cases calculées »');
    await hands.press('Escape');
    await sheet.go(cell('partners.due', 2));
    expect(await hands.refused(() => hands.press('Delete'))).toContain(
      `${cell('partners.due', 2)} est une case calculée`,
    );
    expect(await hands.refused(() => sheet.paste(cell('partners.due', 1), '7'))).toContain('case calculée');
    expect(await hands.refused(() => sheet.paste(cell('partners.cap'), '7\t8\n9\t10'))).toContain('Rien n’a été collé');
    expect(await sheet.raw(cell('partners.cap'))).toBeNull();
    expect(await sheet.formula(due)).toBe(formula);
    await sheet.shows(due, money('1 270,80 $'));
  });

  it('keep their labels too, and lead to the cells to fill in', async () => {
    await hands.forgetMessage();
    const header = cell('partners.uses').replace(/\d+/, String(FIRST_ROW - 1));
    const words = await sheet.display(header);
    await sheet.go(header);
    const said = await hands.refused(() => sheet.page.keyboard.type('16'));
    expect(said).toContain(`${header} est un libellé de la grille`);
    expect(said).toContain('« Modifier aussi les cases calculées »');
    await hands.press('Escape');
    expect(await hands.refused(() => hands.press('Delete'))).toContain(`${header} est un libellé`);
    expect(await sheet.display(header)).toBe(words);
    // A column copied with its header, one row too high.
    expect(await hands.refused(() => sheet.paste(header, '16\n17'))).toContain('ou des libellés');
    expect(await sheet.raw(cell('partners.uses'))).toBe(16);
  });

  it('keep the word « Total » from a thirteenth name, which would read as that of all the others', async () => {
    const names = Array.from({ length: 13 }, (_, row) => `Partenaire ${row + 1}`).join('\n');
    const said = await hands.refused(() => sheet.paste(cell('partners.name'), names));
    expect(said).toContain('insérez-en d’abord au milieu du tableau');
    expect(await sheet.raw(cell('partners.name', 12))).toBe('Total');
    expect(await sheet.raw(cell('partners.name'))).toBe('Atelier coopératif');
  });

  it('are not cut, dragged or shifted, and cells to fill in are not either', async () => {
    await sheet.go(cell('partners.due'));
    expect(await hands.refused(() => hands.press('Control+x'))).toContain('Déplacer');
    await sheet.go(cell('partners.uses'));
    expect(await hands.refused(() => hands.press('Control+x'))).toContain('Déplacer');
    const [from, to] = [await sheet.place(cell('partners.uses')), await sheet.place(cell('partners.uses', 6))];
    const { mouse } = sheet.page;
    expect(
      await hands.refused(async () => {
        // The edge of the selection is what one drags.
        await mouse.move(from.x, from.y - rowHeight(cell('partners.uses')) / 2);
        await mouse.down();
        await mouse.move(to.x, to.y, { steps: 6 });
        await mouse.up();
      }),
    ).toContain('Déplacer');
    await sheet.shows(cell('partners.due'), money('1 270,80 $'));
    expect(await sheet.raw(cell('partners.uses'))).toBe(16);
  });

  it('leave what is filled in to be typed, undone and cut as text', async () => {
    await hands.forgetMessage();
    await sheet.type(cell('partners.uses', 2), '10');
    // 42 uses in all: 520 + 1 502 × 16 ÷ 42 + 150.
    await sheet.shows(cell('partners.due'), money('1 242,19 $'));
    await hands.press('Control+z');
    await sheet.shows(cell('partners.due'), money('1 270,80 $'));
    await sheet.type('A1', 'Notre partage');
    expect(await sheet.raw('A1')).toBe('Notre partage');
    await hands.press('Control+z');
    expect(await hands.message.count()).toBe(0);
  });

  it('keep the format of what one fills in, whatever is cleared, painted or pressed', async () => {
    const { page } = sheet;
    const own = page.viewportSize();
    await page.setViewportSize({ width: 1900, height: 1100 });
    const cap = cell('partners.cap');
    const tool = (name: string) => page.locator('#sheet').getByRole('button', { name, exact: true }).first();
    await sheet.enter('T3', '45 %');
    await sheet.go('T3');
    await tool('Reproduire la mise en forme').click();
    const { x, y } = await sheet.place(cap);
    await page.mouse.click(x, y);
    await sheet.go(cap);
    await tool('Tout effacer').click();
    await sheet.enter(cap, '1400,5');
    await sheet.shows(cap, money('1 400,50 $'));
    await sheet.go(cap);
    const said = await hands.refused(() => tool('Pourcentage').click());
    expect(said).toContain('garde son format');
    await sheet.enter(cap, '1500');
    await sheet.shows(cap, money('1 500,00 $'));
    for (const blank of [cap, 'T3']) {
      await sheet.go(blank);
      await hands.press('Delete');
    }
    if (own) await page.setViewportSize(own);
  });

  it('open with F2 to be read, and stay as they are', async () => {
    const due = cell('partners.due');
    const formula = await sheet.formula(due);
    expect(await sheet.edited(due)).toContain('MUTU.PARTAGE');
    await sheet.go(due);
    await hands.press('F2', 'Enter');
    await sheet.settled();
    expect(await sheet.formula(due)).toBe(formula);
  });
});

describe('rows of a list', () => {
  it('come inside it only: above its first row and under its last, they would not be counted', async () => {
    expect(await hands.refused(() => hands.chooseRow(cell('partners.name'), ABOVE))).toContain(
      `La liste commence à la ligne ${FIRST_ROW}`,
    );
    expect(await hands.refused(() => hands.chooseRow(cell('partners.name', 11), AFTER))).toContain(
      `La liste finit à la ligne ${FIRST_ROW + 11}`,
    );
    // Three amounts, one for each key: a fourth would have none.
    expect(await hands.refused(() => hands.chooseRow('A9', ABOVE))).toContain(
      'Les lignes 8 à 10 ont chacune leur place',
    );
    await hands.chooseRow(cell('partners.name', 1), ABOVE);
    await sheet.type(cell('partners.name', 1), 'Cinquième');
    await sheet.type(cell('partners.heads', 1), '1');
    // 600 $ of coordination among five: 520 + 600,80 + 120; the one that was second: 260 + 375,50 + 120.
    await sheet.shows(cell('partners.due'), money('1 240,80 $'));
    await sheet.shows(cell('partners.due', 1), money('120,00 $'));
    await sheet.shows(cell('partners.due', 2), money('755,50 $'));
    // What is protected has followed its cells.
    await sheet.go(cell('partners.due', 12));
    expect(await hands.refused(() => sheet.page.keyboard.type('5'))).toContain(cell('partners.due', 12));
    await hands.press('Escape');
  });

  it('come above it, and all that is computed goes down with them', async () => {
    const name = cell('partners.name');
    const first = await sheet.display(name);
    const former = await sheet.display(cell('partners.due', 1));
    await sheet.page.evaluate(() => document.querySelector('.mutu-message')?.remove());
    await hands.chooseRow('A4', ABOVE);
    await sheet.shows(cell('partners.name', 1), first);
    await sheet.shows(cell('partners.due', 1), money('1 240,80 $'));
    await sheet.shows(cell('partners.due', 2), former);
    expect(await hands.message.count()).toBe(0);
    await hands.press('Control+z');
    await sheet.shows(name, first);
    await sheet.shows(cell('partners.due'), money('1 240,80 $'));
  });

  it('go, but for the one whose formulas fill the columns', async () => {
    expect(await hands.refused(() => hands.chooseRow(cell('partners.name'), DELETE))).toContain(
      `La ligne ${FIRST_ROW} porte des formules`,
    );
    await hands.chooseRow(cell('partners.name', 1), DELETE);
    await sheet.shows(cell('partners.due'), money('1 270,80 $'));
    await sheet.shows(cell('partners.due', 1), money('785,50 $'));
    await hands.press('Control+z');
    await sheet.shows(cell('partners.due', 1), money('120,00 $'));
    await hands.press('Control+y');
    await sheet.shows(cell('partners.due', 1), money('785,50 $'));
  });

  it('are sorted whole, keys, caps and costs with their names, and put back', async () => {
    await hands.choose(cell('partners.uses'), 'Trier', 'Trier de A à Z');
    // 6, 8, 10 and 16 uses: L’Escale first, its cap of 650 $ and its 660 $ alone beside it.
    await soon(() => sheet.raw(cell('partners.name'))).toBe('Maison de jeunes L’Escale');
    expect(await sheet.raw(cell('partners.cap'))).toBe(650);
    expect(await sheet.raw(cell('partners.alone'))).toBe(660);
    expect(await sheet.raw(cell('partners.name', 3))).toBe('Atelier coopératif');
    expect(await sheet.raw(cell('partners.inKind', 3))).toBe(480);
    await sheet.shows(cell('partners.due'), money('635,30 $'));
    await soon(() => due(3)).toBe(money('1 270,80 $'));
    expect(await sheet.raw(cell('partners.name', 4))).toBeNull();
    await hands.press('Control+z');
    await soon(() => sheet.raw(cell('partners.name'))).toBe('Atelier coopératif');
    await sheet.shows(cell('partners.due'), money('1 270,80 $'));
  });
});

describe('one command', () => {
  it('lifts the protection of the sheet, and puts it back', async () => {
    const at = cell('partners.due', 5);
    await hands.choose(at, 'Modifier aussi les cases calculées');
    await sheet.type(at, '5');
    await soon(() => sheet.raw(at)).toBe(5);
    await hands.press('Control+z');
    await hands.choose(at, 'Protéger de nouveau les cases calculées');
    await sheet.go(at);
    expect(await hands.refused(() => sheet.page.keyboard.type('5'))).toContain('case calculée');
    await hands.press('Escape');
  });

  it('is kept with the workbook when the page is opened again', async () => {
    await sheet.saved();
    await sheet.page.reload();
    await sheet.ready();
    await hands.openSheet('Partage des coûts');
    await sheet.go(cell('partners.due'));
    expect(await hands.refused(() => sheet.page.keyboard.type('5'))).toContain('case calculée');
    await hands.press('Escape');
  });
});
