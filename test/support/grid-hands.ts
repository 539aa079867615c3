import { columnName } from '../../core/formula/addresses';
import type { Template } from '../../core/grids/language/define';
import { layOut } from '../../core/grids/language/layout';
import { soon } from './grid-page';
import type { SheetPage } from './sheet-page';

/** « partners.due », counted from its first row. */
export function cellOf(template: Template, path: string, row = 0): string {
  const area = layOut(template).areas.get(path);
  if (!area) throw new Error(`Nothing is called ${path}`);
  return `${columnName(area.column)}${area.row + row + 1}`;
}

/** Entries of the menu of a row. */
export const ABOVE = /ligne\(s\) au-dessus/;
export const AFTER = /ligne\(s\) en dessous/;
export const DELETE = 'Supprimer la ligne sélectionnée';

/** What one does to the cells, rows and tabs of a grid with the mouse, and what the page refuses of it. */
export class GridHands {
  constructor(readonly sheet: SheetPage) {}

  private get page() {
    return this.sheet.page;
  }

  get message() {
    return this.page.locator('.mutu-message-refused');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What the page says when it refuses. */
  async refused(act: () => Promise<unknown>): Promise<string> {
    await this.forgetMessage();
    await act();
    await this.message.waitFor();
    return (await this.message.innerText()).replace(/\u00a0/g, ' ');
  }

  forgetMessage(): Promise<void> {
    return this.page.evaluate(() => document.querySelector('.mutu-message')?.remove());
  }

  /** A right click on a cell, then entries of the menu, one under another. */
  async choose(at: string, ...entries: readonly string[]): Promise<void> {
    await this.sheet.go(at);
    const place = await this.sheet.place(at);
    await this.page.mouse.click(place.x, place.y, { button: 'right' });
    for (const [index, entry] of entries.entries()) {
      const found = this.page.getByText(entry, { exact: true }).first();
      await (index < entries.length - 1 ? found.hover() : found.click());
    }
  }

  /** A right click on the number of its row. */
  async chooseRow(at: string, entry: string | RegExp): Promise<void> {
    const place = await this.sheet.place(at);
    await this.page.mouse.click(20, place.y);
    await this.page.mouse.click(20, place.y, { button: 'right' });
    // In its middle stands the number of rows.
    await this.page
      .getByText(entry)
      .last()
      .click({ position: { x: 8, y: 8 } });
    await this.sheet.settled(50);
  }

  async openSheet(name: string): Promise<void> {
    const tab = this.page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: new RegExp(`^${name}$`) });
    await tab.first().click();
    await soon(() => this.sheet.sheetName()).toBe(name);
    await this.press('Escape');
  }
}
