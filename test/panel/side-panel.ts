import type { Browser, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { SheetPage } from '../support/sheet-page';

/** The panel beside the embedded spreadsheet, open. */
export class SidePanel {
  private constructor(
    readonly sheet: SheetPage,
    readonly root: Locator,
  ) {}

  static async open(browser: Browser, url: string): Promise<SidePanel> {
    const sheet = await SheetPage.open(browser, url);
    const root = sheet.page.locator('#panel');
    await sheet.button('Mutu').click();
    await root.getByRole('tab').first().waitFor();
    return new SidePanel(sheet, root);
  }

  /** By its place among the views: 0 grids, 1 functions, 2 understand, 3 scenarios, 4 tools. */
  async view(place: number): Promise<Locator> {
    await this.root.getByRole('tab').nth(place).click();
    return this.root.getByRole('tabpanel');
  }

  /** The empty form of a function, from the list. */
  async form(id: string): Promise<void> {
    await this.view(1);
    const back = this.root.locator('.mp-back');
    if (await back.count()) await back.click();
    await this.root.getByRole('searchbox').fill(id);
    await this.root
      .locator('.mp-choice', { has: this.sheet.page.getByText(id, { exact: true }) })
      .first()
      .click();
  }

  field(id: string): Locator {
    return this.root.locator(`#mp-${id}`);
  }

  /** What is said beside a field. */
  refusalOf(id: string): Locator {
    return this.root.locator(`#mp-${id}-refusal`);
  }

  figure(): Promise<string> {
    return this.root.locator('.mp-figure').innerText();
  }

  /** The formula that would be written, as this screen shows it. */
  formula(): Promise<string> {
    return this.root.locator('.mp-insertion .mp-formula code').innerText();
  }

  write(): Promise<void> {
    return this.root.locator('.mp-insertion .mp-main').click();
  }

  message(): Promise<string> {
    return this.root.locator('.mp-message').innerText();
  }

  says(text: RegExp, within = {}): Promise<void> {
    return expect.poll(() => this.message(), within).toMatch(text);
  }

  formulaIs(cell: string, formula: string): Promise<void> {
    return expect.poll(() => this.sheet.formula(cell)).toBe(formula);
  }

  /** The cell is selected, and the panel knows it. */
  async select(cell: string): Promise<void> {
    await this.sheet.go(cell);
    // It is told what is selected 20 ms after.
    await this.sheet.settled(30);
  }
}
