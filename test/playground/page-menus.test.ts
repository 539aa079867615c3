/** Menus and what tools open, by the keyboard and for a screen reader. */
import { describe, expect, it } from 'vitest';
import { axeFaults } from '../support/axe';
import { SCREEN } from '../support/browser';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await sheet.page.keyboard.press(key);
};
const focused = (): Promise<string> =>
  sheet.page.evaluate(() => {
    const { activeElement } = document;
    return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '').trim();
  });
const isOnCells = (): Promise<boolean> =>
  sheet.page.evaluate(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
const tool = (name: string) => sheet.page.locator(`[data-u-comp="ribbon-toolbar"] [aria-label="${name}"]`).first();
const openTool = async (name: string): Promise<void> => {
  await press('Shift+F6');
  await tool(name).focus();
  await press('Enter');
};
/** A tool that has no room, and a command of its menu, which opens a panel. */
const openMore = async (name: string, command: string): Promise<void> => {
  await openTool('Plus');
  const button = sheet.page.locator('[role="dialog"]').getByRole('button', { name, exact: true });
  // Allowed anew a moment after what was being typed.
  await expect.poll(() => button.isEnabled()).toBe(true);
  await button.focus();
  await press('Enter');
  await sheet.page.getByRole('menuitem', { name: command }).focus();
  await press('Enter');
  await sheet.page.locator('[data-u-comp="sidebar"] header').waitFor();
};
const colorOf = (cell: string): Promise<string | undefined> =>
  sheet.page.evaluate((name) => {
    interface Book {
      getActiveSheet(): { getRange(at: string): { getCellStyleData(): { cl?: { rgb?: string } } | null } };
    }
    const api = (window as unknown as { univerAPI: { getActiveWorkbook(): Book } }).univerAPI;
    return api.getActiveWorkbook().getActiveSheet().getRange(name).getCellStyleData()?.cl?.rgb;
  }, cell);

describe('a menu, by the keyboard', () => {
  it('inserts rows from that of a cell, and goes back to the cells', async () => {
    await sheet.startBlank();
    await sheet.enter('A1', 'Camion');
    await sheet.go('A1');
    await press('Shift+F10');
    await expect.poll(focused).toBe('Copier');
    await press('ArrowUp', 'Home', 'i');
    await expect.poll(focused).toBe('Insérer');
    await press('ArrowRight');
    await expect.poll(focused).toMatch(/^Insérer.*au-dessus/);
    await press('ArrowLeft');
    await expect.poll(focused).toBe('Insérer');
    await press('Enter');
    await expect.poll(focused).toMatch(/^Insérer.*au-dessus/);
    await press('3', 'Enter');
    await expect.poll(() => sheet.raw('A4')).toBe('Camion');
    await expect.poll(isOnCells).toBe(true);
    await press('ContextMenu');
    await expect.poll(focused).toBe('Copier');
    await press('Escape');
    await expect.poll(isOnCells).toBe(true);
    await sheet.page.keyboard.type('12');
    await press('Enter');
    await expect.poll(() => sheet.raw('A1')).toBe(12);
  });

  it('renames a sheet from that of its tab', async () => {
    await press('F6');
    await press('Shift+F10');
    await expect.poll(focused).not.toBe('Feuille1');
    await press('r');
    await expect.poll(focused).toBe('Renommer');
    await press('Enter');
    await expect
      .poll(() =>
        sheet.page.evaluate(() => document.activeElement?.closest('footer [contenteditable="true"]') !== null),
      )
      .toBe(true);
    await sheet.page.keyboard.type('Camion');
    await press('Enter');
    await expect.poll(() => sheet.sheetName()).toBe('Camion');
  });

  it('chooses a colour by its name', async () => {
    await sheet.go('A4');
    await openTool('Couleur du texte, choisir');
    await sheet.page.locator('[role="menu"][data-state="open"]').waitFor();
    await press('ArrowDown');
    await expect.poll(focused).toBe('blanc');
    await press('ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown');
    await expect.poll(focused).toBe('rouge');
    await press('Enter');
    // Univer’s own palette.
    await expect.poll(() => colorOf('A4')).toMatch(/^#f05252$/i);
    await press('Escape', 'Escape');
  });

  it('reaches the borders, and the tools that the window has no room for', async () => {
    await sheet.go('B2');
    await openTool('Bordure, choisir');
    await expect.poll(focused).toBe('Bordure en haut');
    await press('Tab');
    await expect.poll(focused).toBe('Bordure en bas');
    await press('Escape', 'Escape');
    await openTool('Plus');
    await expect
      .poll(() => sheet.page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null))
      .toBe(true);
    expect(await focused()).not.toBe('');
    await press('Escape');
    await expect.poll(focused).toBe('Plus');
    await press('Escape');
    await expect.poll(isOnCells).toBe(true);
  });
});

describe('a filter', () => {
  const panel = () => sheet.page.locator('[data-u-comp="sheets-filter-panel-footer"]');

  it('opens on its heading by Alt+Down, as in Excel, each word under its name, and closes by Escape', async () => {
    await sheet.paste('D1', 'Partenaire\nRigaud\nOka\n');
    await expect.poll(() => sheet.display('D3')).toBe('Oka');
    await sheet.go('D1');
    await press('Control+Shift+l');
    await sheet.go('D1');
    await press('Alt+ArrowDown');
    await panel().waitFor();
    await sheet.page.getByRole('checkbox', { name: 'Rigaud' }).waitFor({ state: 'attached' });
    await sheet.settled(200);
    const faults = await axeFaults(sheet.page);
    const ticked = () =>
      sheet.page.getByRole('checkbox').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked));
    expect(await ticked()).toEqual([true, true, true]);
    // By its box, and by the word beside it.
    await sheet.page
      .locator('[data-u-comp="checkbox"]', { has: sheet.page.getByRole('checkbox', { name: 'Oka' }) })
      .click();
    await expect.poll(ticked).toEqual([false, false, true]);
    await sheet.page.locator('[data-u-comp="sheets-filter-panel"]').getByText('Oka', { exact: true }).click();
    await expect.poll(ticked).toEqual([true, true, true]);
    await sheet.page.locator('[data-u-comp="sheets-filter-panel"]').getByText('Rigaud', { exact: true }).click();
    await expect.poll(ticked).toEqual([false, true, false]);
    await press('Escape');
    expect(faults).toEqual([]);
    await panel().waitFor({ state: 'detached' });
    await expect.poll(isOnCells).toBe(true);
  });
});

describe('what opens over the page', () => {
  const opened: readonly (readonly [string, () => Promise<void>])[] = [
    [
      'the menu of a cell, and what unfolds from it',
      async () => {
        await sheet.go('B2');
        await press('Shift+F10');
        await expect.poll(focused).toBe('Copier');
        await press('i', 'ArrowRight');
        await expect.poll(focused).toMatch(/^Insérer.*au-dessus/);
      },
    ],
    ['the tools that have no room', () => openTool('Plus')],
    ['colours', () => openTool('Couleur du texte, choisir')],
    ['borders', () => openTool('Bordure, choisir')],
    ['a menu of tools', () => openTool('Trier')],
    ['the names of the workbook', () => sheet.page.getByRole('button', { name: 'Noms du classeur' }).click()],
    [
      'functions as one types',
      async () => {
        await sheet.go('B9');
        await sheet.page.keyboard.type('=MUTU.SE');
        await sheet.page.getByText('SEUILACHAT').first().waitFor();
      },
    ],
    [
      'the arguments of a function',
      async () => {
        await sheet.go('B9');
        await sheet.page.keyboard.type('=MUTU.SEUIL(');
        await sheet.page.getByText('coûts_fixes').first().waitFor();
      },
    ],
    ['a rule of a cell', () => openMore('Validation des données', 'Ajouter une règle')],
    ['a rule of formats', () => openMore('Mise en forme conditionnelle', 'Créer une mise en forme')],
    [
      'what is looked for',
      async () => {
        await press('Control+f');
        await sheet.page.locator('[data-u-comp="find-replace"], .univer-fixed input').first().waitFor();
      },
    ],
  ];
  it.each(opened)('has nothing that axe finds: %s', async (_, open) => {
    await open();
    await sheet.settled(300);
    const faults = await axeFaults(sheet.page);
    // In the language of the page: Univer has some in English only.
    const english = await sheet.page.locator('[aria-label*="sidebar" i], [aria-label="Sheet tabs"]').count();
    await press('Escape', 'Escape', 'Escape');
    expect(faults).toEqual([]);
    expect(english).toBe(0);
  });
});

describe('the tools of a wide screen', () => {
  it('are said to do nothing while one types, where they do nothing', async () => {
    await sheet.page.setViewportSize({ width: 1500, height: 660 });
    const format = sheet.page
      .locator('#sheet [data-u-command="sheet.operation.open.numfmt.panel"]')
      .filter({ visible: true });
    await format.waitFor();
    await sheet.go('B9');
    expect(await format.getAttribute('aria-disabled')).toBeNull();
    await sheet.page.keyboard.type('=MUTU.SE');
    await expect.poll(() => format.getAttribute('aria-disabled')).toBe('true');
    expect(await axeFaults(sheet.page)).toEqual([]);
    await press('Escape', 'Escape');
    await expect.poll(() => format.getAttribute('aria-disabled')).toBeNull();
    await sheet.page.setViewportSize(SCREEN);
  });
});

describe('the fields where one types', () => {
  it('have a name where Univer, which began before the sheet was drawn, has put them outside of it', async () => {
    const moved = await sheet.page.evaluate(() => {
      const fields = [...document.querySelectorAll('[id^="univer-doc-selection-container"]')];
      document.body.append(...fields);
      return fields.length;
    });
    expect(moved).toBeGreaterThan(1);
    await expect.poll(() => axeFaults(sheet.page)).toEqual([]);
  });
});

describe('a tablet', () => {
  it('names the cross of a question in the language of the page', async () => {
    await sheet.page.evaluate(() => {
      interface Api {
        getActiveWorkbook(): { getActiveSheet(): { getSheetId(): string } };
        executeCommand(id: string, params: object): Promise<boolean>;
      }
      const api = (window as unknown as { univerAPI: Api }).univerAPI;
      const subUnitId = api.getActiveWorkbook().getActiveSheet().getSheetId();
      void api.executeCommand('sheet.command.remove-sheet-confirm', { subUnitId });
    });
    await sheet.page.getByRole('dialog').getByRole('button', { name: 'Fermer', exact: true }).click();
    await expect.poll(() => sheet.page.getByRole('dialog').count()).toBe(0);
  });

  it('has the menu of a cell under a finger that stays, and keeps the tabs beside the panel', async () => {
    const { page } = sheet;
    await page.setViewportSize({ width: 768, height: 1024 });
    await sheet.go('B2');
    const { x, y } = await sheet.place('B3');
    const touch = await page.context().newCDPSession(page);
    const finger = (type: 'touchStart' | 'touchEnd'): Promise<unknown> =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchStart' ? [{ x, y }] : [] });
    const copy = page.locator('.univer-popup').getByText('Copier', { exact: true }).first();
    const isInSight = async (): Promise<boolean> => ((await copy.boundingBox())?.x ?? -1) > 0;
    await finger('touchStart');
    await finger('touchEnd');
    expect(await isInSight()).toBe(false);
    await finger('touchStart');
    await expect.poll(isInSight).toBe(true);
    await finger('touchEnd');
    expect(await isInSight()).toBe(true);
    await press('Escape');
    await sheet.button('Grilles').click();
    await page.locator('#panel').getByRole('searchbox').waitFor();
    await sheet.settled(300);
    expect((await page.locator('footer [role="tab"]').first().boundingBox())?.width).toBeGreaterThan(60);
    expect(await axeFaults(page)).toEqual([]);
    await sheet.button('Mutu').click();
    await page.setViewportSize({ width: 1100, height: 660 });
  });
});
