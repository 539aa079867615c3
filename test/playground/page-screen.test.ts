/** What one sees at once: figures whole or ####, the name box, the totals of a selection. */
import { describe, expect, it } from 'vitest';
import { SCREEN } from '../support/browser';
import { GridPage } from '../support/grid-page';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

interface UniverApi {
  getActiveWorkbook(): { getId(): string; getActiveSheet(): { getSheetId(): string } };
  executeCommand(id: string, parameters: object): Promise<boolean>;
}

interface Painted {
  painted: string[];
}

/** Every text that the grid paints from now on. */
const watchPaint = (): Promise<void> =>
  sheet.page.evaluate(() => {
    const holder = window as unknown as Painted;
    holder.painted = [];
    const paint = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      holder.painted.push(text);
      paint.call(this, text, ...place);
    };
  });
const painted = (): Promise<string[]> => sheet.page.evaluate(() => (window as unknown as Painted).painted.splice(0));
const box = () => sheet.page.locator('[data-u-comp="defined-name"] input');
const totals = async (): Promise<string> =>
  (await sheet.page.locator('.mutu-totals').innerText()).replace(/[\s\u00a0]+/g, ' ');

describe('the screen', () => {
  it('shows #### for a number or a date wider than its cell, the value whole in the bar', async () => {
    await sheet.startBlank();
    await expect.poll(() => box().inputValue()).toBe('A1');
    await sheet.enter('B2', '-1234567890');
    await sheet.enter('B3', '2026-03-15');
    await sheet.enter('B4', '1 234 567,50 $');
    await sheet.enter('B5', '=1/3');
    await expect.poll(() => sheet.raw('B5')).toBeCloseTo(1 / 3, 9);
    await watchPaint();
    await sheet.page.evaluate(() => {
      (window as unknown as Painted).painted = [];
      const api = (window as unknown as { univerAPI: { getActiveWorkbook(): { getActiveSheet(): Columns } } })
        .univerAPI;
      interface Columns {
        setColumnWidth(column: number, width: number): void;
      }
      api.getActiveWorkbook().getActiveSheet().setColumnWidth(1, 60);
    });
    const seen: string[] = [];
    const narrow = async (): Promise<number> => {
      seen.push(...(await painted()));
      return seen.filter((text) => /^#{4,}$/.test(text)).length;
    };
    await expect.poll(narrow).toBeGreaterThanOrEqual(3);
    // Without a format, decimals go first.
    await expect.poll(async () => (await narrow()) && seen.some((text) => /^0,3{3,8}$/.test(text))).toBe(true);
    expect(seen.filter((text) => /1234567|2026-03|1.234.567/.test(text))).toEqual([]);
    expect(await sheet.edited('B2')).toBe('-1234567890');
  });

  it('says in the name box where one is, after each key', async () => {
    await sheet.go('B2');
    for (const [key, cell] of [
      ['ArrowDown', 'B3'],
      ['Tab', 'C3'],
      ['Enter', 'B4'],
    ] as const) {
      await sheet.page.keyboard.press(key);
      await expect.poll(() => box().inputValue()).toBe(cell);
    }
  });

  it('goes where the name box is told, and types there', async () => {
    await sheet.go('X60');
    await sheet.page.keyboard.type('7');
    await sheet.page.keyboard.press('Enter');
    await expect.poll(() => sheet.raw('X60')).toBe(7);
    await expect.poll(() => box().inputValue()).toBe('X61');
  });

  it.each([
    ['BB60', 'BB60 : cette feuille a 52 colonnes.'],
    ['B9999', 'B9999 : cette feuille s’arrête à la ligne'],
    ['A1:ZZ9', 'ZZ9 : cette feuille a 52 colonnes.'],
    ['AZ9999:BA10000', 'AZ9999 : cette feuille s’arrête à la ligne'],
  ])('says where the sheet ends to who asks for %s, and stays where one is', async (address, said) => {
    await sheet.go('B2');
    await box().fill(address);
    await sheet.page.keyboard.press('Enter');
    const message = sheet.page.locator('.mutu-message');
    await expect.poll(async () => (await message.innerText()).replace(/\u00a0/g, ' ')).toContain(said);
    await expect.poll(() => box().inputValue()).toBe('B2');
    await sheet.page.keyboard.press('ArrowDown');
    await expect.poll(() => box().inputValue()).toBe('B3');
    await message.click();
  });

  it('holds the whole menu of a cell after that of a row, which is shorter', async () => {
    await sheet.go('A1');
    const row = await sheet.place('H6');
    const cell = await sheet.place('H14');
    const { mouse } = sheet.page;
    await mouse.click(20, row.y);
    await mouse.click(20, row.y, { button: 'right' });
    await sheet.page.getByText('Supprimer la ligne sélectionnée').waitFor();
    await mouse.click(cell.x, cell.y, { button: 'right' });
    const last = sheet.page.locator('.univer-popup').getByText('Trier', { exact: true });
    await last.waitFor();
    // The space below the last command too.
    const beyond = async (): Promise<number> =>
      last.evaluate((one) => (one.closest('.univer-popup')?.getBoundingClientRect().bottom ?? 0) - window.innerHeight);
    await expect.poll(beyond).toBeLessThanOrEqual(0);
    await last.hover();
    await sheet.page.keyboard.press('Escape');
  });

  it('adds up a selection in the language of the page, of a spill too', async () => {
    await sheet.enter('D2', '=SEQUENCE(3)*5400');
    await sheet.shows('D4', '16200');
    await sheet.go('D2');
    await sheet.page.keyboard.press('Shift+ArrowDown');
    await sheet.page.keyboard.press('Shift+ArrowDown');
    await expect.poll(totals).toContain('Somme : 32 400');
    expect(await totals()).toContain('Moyenne : 10 800');
  });

  it('leaves their room to the tabs, beside the panel too', async () => {
    const { page } = sheet;
    // As many figures as there are, and wide ones.
    await sheet.paste('D20', '6926967,885\n2026-03-15\n1234567,891');
    await page.setViewportSize({ width: 1400, height: 660 });
    await sheet.button('Mutu').click();
    await page.locator('#panel').waitFor();
    await expect.poll(totals).toContain('Somme');
    const room = (): Promise<number> =>
      page.evaluate(() => {
        const tab = [...document.querySelectorAll('footer *')].find(({ textContent }) => textContent === 'Feuille1');
        let left = Number.POSITIVE_INFINITY;
        for (let one = tab; one && one.tagName !== 'FOOTER'; one = one.parentElement ?? undefined) {
          left = Math.min(left, one.getBoundingClientRect().width);
        }
        return left;
      });
    // Tabs beside the two buttons before them and the two after.
    await expect.poll(room).toBeGreaterThan(250);
    await sheet.button('Mutu').click();
    await page.setViewportSize(SCREEN);
  });

  it('makes the editor of the next cell once, when Enter goes to it', async () => {
    await sheet.go('H2');
    await sheet.page.evaluate(() => {
      interface Api {
        addEvent(event: string, heard: (command: { id: string }) => void): void;
        readonly Event: { readonly CommandExecuted: string };
      }
      const holder = window as unknown as { made: number; univerAPI: Api };
      holder.made = 0;
      holder.univerAPI.addEvent(holder.univerAPI.Event.CommandExecuted, ({ id }) => {
        if (id === 'sheet.operation.set-activate-cell-edit') holder.made++;
      });
    });
    await sheet.page.keyboard.press('Enter');
    await expect.poll(() => box().inputValue()).toBe('H3');
    expect(await sheet.page.evaluate(() => (window as unknown as { made: number }).made)).toBe(1);
    await sheet.page.keyboard.type('5');
    await sheet.page.keyboard.press('Enter');
    await expect.poll(() => box().inputValue()).toBe('H4');
    expect(await sheet.page.evaluate(() => (window as unknown as { made: number }).made)).toBe(2);
    await sheet.shows('H3', '5');
  });

  it('has the field of the keys at the cell where one types, for those who compose letters', async () => {
    await sheet.go('H12');
    const { page } = sheet;
    await page.keyboard.type('a');
    const place = await sheet.place('H12');
    const away = (): Promise<number> =>
      page.evaluate(({ x, y }) => {
        const field = document.activeElement?.getBoundingClientRect();
        return field ? Math.max(Math.abs(field.left - x), Math.abs(field.top - y)) : Number.POSITIVE_INFINITY;
      }, place);
    await expect.poll(away).toBeLessThan(50);
    await page.keyboard.press('Escape');
  });

  it('draws the pictures of a rule in its cells, read when it is made', async () => {
    await sheet.enter('H10', '1');
    await sheet.enter('H11', '9');
    await sheet.page.evaluate(() => {
      const holder = window as unknown as { pictures: Set<string>; univerAPI: UniverApi };
      holder.pictures = new Set();
      const draw = CanvasRenderingContext2D.prototype.drawImage;
      CanvasRenderingContext2D.prototype.drawImage = function (...given: unknown[]) {
        const [picture] = given;
        if (picture instanceof HTMLImageElement) holder.pictures.add(picture.src);
        return Reflect.apply(draw, this, given);
      };
      const workbook = holder.univerAPI.getActiveWorkbook();
      const above = (iconId: string, value: number) => ({
        operator: 'greaterThanOrEqual',
        value: { type: 'num', value },
        iconType: '3Arrows',
        iconId,
      });
      void holder.univerAPI.executeCommand('sheet.command.add-conditional-rule', {
        unitId: workbook.getId(),
        subUnitId: workbook.getActiveSheet().getSheetId(),
        rule: {
          cfId: 'arrows',
          ranges: [{ startRow: 9, endRow: 10, startColumn: 7, endColumn: 7 }],
          stopIfTrue: false,
          rule: { type: 'iconSet', isShowValue: true, config: [above('0', 6), above('1', 3), above('2', -1e9)] },
        },
      });
    });
    const pictures = (): Promise<number> =>
      sheet.page.evaluate(() => (window as unknown as { pictures: Set<string> }).pictures.size);
    await expect.poll(pictures).toBe(2);
  });

  it('leaves the toolbar as it is while one types; makes it anew where the window narrows', async () => {
    const { page } = sheet;
    await page.setViewportSize({ width: 1280, height: 800 });
    const tools = page.locator('[data-u-comp="ribbon-toolbar"] button');
    const overflow = (): Promise<number> =>
      page.locator('[data-u-comp="ribbon-toolbar"]').evaluate((bar) => bar.scrollWidth - bar.clientWidth);
    const changes = (): Promise<number> => page.evaluate(() => (window as unknown as { changes: number }).changes);
    await sheet.go('F2');
    await page.keyboard.type('Bo');
    // Tools are greyed by the first key, and named a moment later.
    await sheet.settled(500);
    await page.evaluate(() => {
      const holder = window as unknown as { changes: number };
      holder.changes = 0;
      const toolbar = document.querySelector('[data-u-comp="ribbon-toolbar"]')?.parentElement?.parentElement;
      if (!toolbar) throw new Error('No toolbar.');
      const everything = { attributes: true, childList: true, characterData: true, subtree: true };
      new MutationObserver((records) => {
        holder.changes += records.length;
      }).observe(toolbar, everything);
    });
    await page.keyboard.type('njour');
    await sheet.settled(200);
    expect(await changes()).toBe(0);
    await page.keyboard.press('Enter');

    // Once the bar has its room again.
    await expect.poll(() => tools.count()).toBeGreaterThan(5);
    await sheet.settled(500);
    const before = await tools.count();
    await page.setViewportSize({ width: 700, height: 800 });
    await expect.poll(() => tools.count()).toBeLessThan(before);
    await expect.poll(overflow).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => tools.count()).toBe(before);
    await expect.poll(overflow).toBe(0);
    expect(await changes()).toBeGreaterThan(0);
  });

  it('keeps in sight the tab of the sheet one sees, wherever one came to it from and however narrow the page becomes', async () => {
    const { page } = sheet;
    await page.setViewportSize({ width: 1280, height: 800 });
    const tab = page.locator('footer [role="tab"][aria-selected="true"]');
    const bar = page.locator('footer [data-u-comp="slide-tab-bar"]');
    const isWhole = async (): Promise<boolean> => {
      const [seen, within] = [await tab.boundingBox(), await bar.boundingBox()];
      if (!seen || !within) return false;
      return seen.x >= within.x && seen.x + seen.width <= within.x + within.width + 1;
    };
    await new GridPage(sheet).insert('dossier', false);
    // The panel, alone at 400 %, gives the page back to the sheets.
    await sheet.button('Mutu').click();
    const tabs = page.locator('footer [role="tab"]');
    const names = await tabs.allInnerTexts();
    // As a link of the summary does.
    const show = async (name: string): Promise<void> => {
      await page.evaluate(
        `(() => { const book = univerAPI.getActiveWorkbook(); book.setActiveSheet(book.getSheetByName(${JSON.stringify(name)})); })()`,
      );
      await expect.poll(() => tab.innerText()).toBe(name);
    };
    for (const name of [names[19], names.at(-1), names[4]] as string[]) {
      await show(name);
      await expect.poll(isWhole, { message: name }).toBe(true);
      await page.setViewportSize({ width: 320, height: 256 });
      await expect.poll(isWhole, { message: `${name}, at 400 %` }).toBe(true);
      await show(names[9] ?? '');
      await expect.poll(isWhole, { message: `${names[9]}, at 400 %` }).toBe(true);
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  // WCAG 2.2, 1.4.10: 320 by 256 is a window of 1280 by 1024 at 400 %.
  it('leaves room for the cells and the name of the sheet at 400 %, and for the panel alone; all comes back', async () => {
    const { page } = sheet;
    await page.setViewportSize(SCREEN);
    const tools = page.locator('[data-u-comp="ribbon-toolbar"] button');
    // Once the bar has its room again.
    await expect.poll(() => tools.count()).toBeGreaterThan(5);
    await sheet.settled(500);
    const before = await tools.count();
    const tab = page.locator('footer [role="tab"][aria-selected="true"]');
    const inside = async (width: number): Promise<boolean> => {
      const box = await tab.boundingBox();
      return box !== null && box.x >= 0 && box.width > 60 && box.x + 60 <= width;
    };
    const cells = (): Promise<number> =>
      page.evaluate(() => Math.max(...[...document.querySelectorAll('#sheet canvas')].map((one) => one.clientHeight)));
    await page.setViewportSize({ width: 320, height: 256 });
    await expect.poll(cells).toBeGreaterThan(110);
    await expect.poll(() => inside(320)).toBe(true);
    await sheet.button('Mutu').click();
    await expect.poll(async () => (await page.locator('#panel').boundingBox())?.width).toBe(320);
    // At 200 %, beside the panel.
    await page.setViewportSize({ width: 640, height: 360 });
    await expect.poll(() => inside(640 - 350)).toBe(true);
    // At 150 %, as one projects it.
    await page.setViewportSize({ width: 853, height: 533 });
    await expect.poll(() => inside(853 - 350)).toBe(true);
    await sheet.button('Mutu').click();
    await page.setViewportSize(SCREEN);
    await expect.poll(() => tools.count()).toBe(before);
  });
});
