/** The whole page without a mouse: round its parts, in its lists, with the keys one knows from elsewhere. */
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { SCREEN } from '../support/browser';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages(
  (page) => {
    sheet = page;
  },
  { isFirstVisit: true },
);

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await sheet.page.keyboard.press(key);
};
/** The part of the page that has the keyboard. */
const part = (): Promise<string> =>
  sheet.page.evaluate(() => {
    const { activeElement } = document;
    const parts = { panel: '#panel', bar: '#bar', tabs: '#sheet footer', tools: '[data-u-comp="ribbon-toolbar"]' };
    const found = Object.entries(parts).find(([, selector]) => activeElement?.closest(selector));
    return found?.[0] ?? (activeElement?.getAttribute('data-u-comp') === 'editor' ? 'cells' : 'nowhere');
  });
const focused = (): Promise<string | null> =>
  sheet.page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
  );
const selected = (): Promise<string | undefined> =>
  sheet.page.evaluate(() => facade().getActiveWorkbook().getActiveSheet().getActiveRange()?.getA1Notation());
declare const facade: () => {
  getActiveWorkbook(): { getActiveSheet(): { getActiveRange(): { getA1Notation(): string } | null } };
};

describe('the keyboard', () => {
  it('goes round the parts of the page by F6, and in each by Tab', async () => {
    const round: string[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await press('F6');
      round.push(await part());
    }
    expect(round).toEqual(['tabs', 'bar', 'tools']);
    await press('F6');
    await expect.poll(part).toBe('cells');
    await press('Shift+F6');
    await expect.poll(part).toBe('tools');
    const first = await focused();
    await press('Tab', 'Tab');
    await expect.poll(part).toBe('tools');
    await expect.poll(focused).not.toBe(first);
    await press('Escape');
    await expect.poll(part).toBe('cells');
    // Each command of the bar, without a mouse.
    await press('F6', 'F6');
    const commands: (string | null)[] = [];
    for (let command = 0; command < 12 && (await part()) === 'bar'; command++) {
      commands.push(await focused());
      await press('Tab');
    }
    for (const name of ['Grilles', 'Mutu', 'Nouveau', 'Imprimer…', 'Exporter', 'Copies', 'Aide', 'English']) {
      expect(commands).toContain(name);
    }
    await press('Escape');
  });

  it('goes back to the cells after a click on a tab', async () => {
    await sheet.button('Grilles').click();
    await sheet.page.locator('#panel summary', { hasText: '4. Modélisation' }).click();
    const grid = sheet.page.locator('#panel .mp-grid', { hasText: 'Liste des coûts' });
    await grid.getByRole('button').first().click();
    await expect.poll(() => sheet.sheetName()).toBe('Liste des coûts');
    await sheet.page.locator('footer [role="tab"]').first().click();
    await expect.poll(() => sheet.sheetName()).toBe('Coût d’utilisation');
    await expect.poll(part).toBe('cells');
    await sheet.go('J3');
    await sheet.page.locator('footer [role="tab"]').first().click();
    await expect.poll(part).toBe('cells');
    await sheet.page.keyboard.type('777');
    await press('Enter');
    await expect.poll(() => sheet.raw('J3')).toBe(777);
    // By the keyboard: to the tabs, to the next sheet, and into it.
    await press('F6', 'F6', 'ArrowRight');
    await expect.poll(() => sheet.sheetName()).toBe('Liste des coûts');
    await expect.poll(part).toBe('tabs');
    await press('Enter');
    await expect.poll(part).toBe('cells');
  });

  it('goes back to the cells when nobody has it', async () => {
    const lost: readonly (readonly [string, () => Promise<void>])[] = [
      ['a click beside the buttons', () => sheet.page.locator('.mutu-state').click()],
      [
        'a window closed',
        async () => {
          await sheet.button('Copies').click();
          await sheet.page.locator('dialog[open]').waitFor();
          await press('Escape');
        },
      ],
    ];
    for (const [what, leave] of lost) {
      await sheet.go('J4');
      await leave();
      await expect.poll(part, { message: what }).toBe('cells');
      await sheet.page.keyboard.type('55');
      await press('Enter');
      await expect.poll(() => sheet.raw('J4'), { message: what }).toBe(55);
      await press('ArrowUp', 'Delete');
      await expect.poll(() => sheet.raw('J4')).toBeNull();
    }
  });

  const rename = async (): Promise<void> => {
    const tab = sheet.page.locator('footer [role="tab"][aria-selected="true"]');
    await tab.dblclick();
    await expect.poll(() => tab.locator('[contenteditable="true"]').count()).toBe(1);
    // The whole of it, not the word that was clicked.
    await expect.poll(() => sheet.page.evaluate(() => String(getSelection()))).toBe(await sheet.sheetName());
  };

  it('renames a sheet as typed or pasted, or not at all', async () => {
    const before = await sheet.sheetName();
    await rename();
    await sheet.page.keyboard.type('Brouillon');
    await press('Escape');
    await expect.poll(part).toBe('cells');
    expect(await sheet.sheetName()).toBe(before);
    await rename();
    await sheet.page.evaluate(() => navigator.clipboard.writeText('Budget 2026\n'));
    await press('Control+v', 'Enter');
    await expect.poll(() => sheet.sheetName()).toBe('Budget 2026');
    await press('Control+z');
    await expect.poll(() => sheet.sheetName()).toBe(before);
    await rename();
    const message = sheet.page.locator('.mutu-message');
    await sheet.page.keyboard.type('Réservations et utilisation du planeur', { delay: 20 });
    await expect.poll(() => message.innerText()).toContain('au plus 31 caractères');
    await press('Enter');
    await expect.poll(() => sheet.sheetName()).toBe('Réservations et utilisation du');
    await press('Control+z');
    await expect.poll(() => sheet.sheetName()).toBe(before);
  });

  it('says why a name is none for a sheet, and keeps the one it has when one leaves it', async () => {
    const name = sheet.page.locator('footer [role="tab"] [contenteditable="true"]');
    const message = sheet.page.locator('.mutu-message');
    const before = await sheet.sheetName();
    for (const leave of [() => press('Escape'), () => sheet.page.mouse.click(500, 400)]) {
      await rename();
      await sheet.page.keyboard.type('Qui paie quoi ?');
      await press('Enter');
      await expect.poll(() => message.innerText()).toContain('ne peut pas nommer une feuille');
      // Nothing is lost: one writes on.
      expect(await name.innerText()).toBe('Qui paie quoi ?');
      await leave();
      await name.waitFor({ state: 'detached' });
      expect(await sheet.sheetName()).toBe(before);
      expect(await sheet.page.locator('[role="dialog"]').count()).toBe(0);
    }
    await rename();
    await sheet.page.keyboard.type('Qui paie quoi ?');
    await press('Backspace', 'Backspace', 'Enter');
    await expect.poll(() => sheet.sheetName()).toBe('Qui paie quoi');
    await press('Control+z');
    await expect.poll(() => sheet.sheetName()).toBe(before);
  });

  it('chooses in the list of a cell', async () => {
    const marked = sheet.page.locator('.mutu-choice');
    const list = sheet.page.locator('[data-u-comp="sheets-dropdown-list"]');
    await sheet.go('D30');
    await press('Alt+ArrowDown');
    await expect.poll(() => marked.innerText()).toBe('pied');
    await press('ArrowDown');
    expect(await marked.innerText()).toBe('heure');
    await press('Enter');
    await expect.poll(() => sheet.raw('D30')).toBe('heure');
    await press('Alt+ArrowDown');
    await marked.waitFor();
    await press('ArrowUp', 'Escape');
    await list.waitFor({ state: 'detached' });
    expect(await sheet.raw('D30')).toBe('heure');
    // The word that is there, chosen again, stays; a letter seeks.
    await press('Alt+ArrowDown');
    await marked.waitFor();
    await press('Enter');
    await list.waitFor({ state: 'detached' });
    expect(await sheet.raw('D30')).toBe('heure');
    await press('Alt+ArrowDown');
    await marked.waitFor();
    await sheet.page.keyboard.type('pied');
    await press('Enter');
    await expect.poll(() => sheet.raw('D30')).toBe('pied');
    await expect.poll(part).toBe('cells');
    await press('ArrowDown');
    await expect.poll(selected).toBe('D31');
  });

  it('keeps the word typed in a cell that has a list, at the pace of a person', async () => {
    const words = ['heure', 'mois', 'utilisation', 'pied'];
    for (const [index, word] of words.entries()) {
      await sheet.go(`D${31 + index}`);
      await sheet.page.keyboard.type(word, { delay: index % 2 ? 120 : 40 });
      await press('Enter');
      await expect.poll(() => sheet.raw(`D${31 + index}`)).toBe(word);
      await expect.poll(selected).toBe(`D${32 + index}`);
    }
    // The list still opens by its keys, after as before.
    await press('ArrowUp', 'Alt+ArrowDown');
    await expect.poll(() => sheet.page.locator('.mutu-choice').innerText()).toBe('pied');
    await press('Escape');
    await expect.poll(part).toBe('cells');
  });

  it('is told the name of everything around the cells: axe finds nothing in the page', async () => {
    await sheet.settled(300);
    expect(await axeFaults(sheet.page)).toEqual([]);
    await sheet.button('Mutu').click();
    await sheet.page.setViewportSize({ width: 820, height: 1180 });
    await sheet.settled(400);
    expect(await axeFaults(sheet.page)).toEqual([]);
    await sheet.page.setViewportSize(SCREEN);
  });

  it('sums by Alt+=, dates by Ctrl+;, goes to both ends, takes +B2 for a formula', async () => {
    await sheet.startBlank();
    await sheet.paste('B2', '10 $\n20 $\n30,50 $');
    await expect.poll(() => sheet.raw('B4')).toBe(30.5);
    await sheet.go('B5');
    await press('Alt+Equal');
    // 10 + 20 + 30,50
    await expect.poll(() => sheet.raw('B5')).toBe(60.5);
    expect(await sheet.formula('B5')).toBe('=SUM(B2:B4)');
    expect((await sheet.display('B5')).replace(/\s/g, ' ')).toBe('60,50 $');
    await press('Control+z');
    await expect.poll(() => sheet.raw('B5')).toBeNull();
    await sheet.go('E5');
    await sheet.page.locator('[data-u-command="mutu.command.autosum"]').first().click();
    expect(await sheet.raw('E5')).toBeNull();
    await sheet.type('C2', '+B2+B3');
    await expect.poll(() => sheet.raw('C2')).toBe(30);
    await sheet.type('C3', '-B2');
    await expect.poll(() => sheet.raw('C3')).toBe(-10);
    await sheet.type('C4', '- Consommables');
    await expect.poll(() => sheet.raw('C4')).toBe('- Consommables');
    await sheet.go('D9');
    await press('Control+;');
    const today = new Date();
    const written = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((n) => String(n).padStart(2, '0'));
    await sheet.shows('D9', written.join('-'));
    await press('Control+Home');
    await expect.poll(selected).toBe('A1');
    await press('Control+End');
    await expect.poll(selected).toBe('D9');
    await press('Control+Shift+Home');
    await expect.poll(selected).toBe('A1:D9');
  });
});

describe('the page', () => {
  it('keeps menus in a small window, and is never left by a swipe', async () => {
    await sheet.page.setViewportSize({ width: 850, height: 420 });
    await sheet.page.mouse.click(830, 370, { button: 'right' });
    const menu = sheet.page.locator('.univer-popup').first();
    await menu.getByText('Insérer', { exact: true }).first().hover();
    const submenus = () =>
      sheet.page.evaluate(
        () =>
          [...document.querySelectorAll('[data-u-context-menu-submenu]')].filter(
            (one) => one.getBoundingClientRect().right > 0,
          ).length,
      );
    await expect.poll(submenus).toBe(1);
    await sheet.settled(300);
    const beyond = await sheet.page.evaluate(() =>
      [...document.querySelectorAll('.univer-popup, [data-u-context-menu-submenu]')]
        .map((element) => element.getBoundingClientRect())
        // Univer measures menus out of sight before it shows them.
        .filter(({ right }) => right > 0)
        .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > innerWidth || bottom > innerHeight),
    );
    expect(beyond).toEqual([]);
    await press('Escape');
    await sheet.page.setViewportSize(SCREEN);
    expect(await sheet.page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorX)).toBe(
      'none',
    );
    // Light everywhere, panel included, whatever the system says.
    await sheet.page.emulateMedia({ colorScheme: 'dark' });
    const ground = await sheet.page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--mp-ground').trim(),
    );
    expect(ground).toMatch(/^#fff(?:fff)?$/);
    await sheet.page.emulateMedia({ colorScheme: null });
  });
});
