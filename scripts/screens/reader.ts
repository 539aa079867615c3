import type { Page } from 'playwright-core';
import { LOCALE } from '../../core/values/locale';
import { inLanguage, type Language, type Text } from '../../core/values/text';

/** What is used here of Univer's façade. */
interface Facade {
  getActiveWorkbook(): {
    getActiveSheet(): {
      getRange(name: string): {
        getDisplayValue(): string;
        getCellRect(): { readonly x: number; readonly y: number; readonly width: number };
      };
      getActiveRange(): { getA1Notation(): string } | null;
    };
  };
}
declare const window: { univerAPI?: Facade };

/** Whoever reads the guide and does what it says, in the spreadsheet in the browser. */
export class Reader {
  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {}

  say(text: Text): string {
    return inLanguage(text, this.language);
  }

  async arrive(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.waitForFunction(() => window.univerAPI && document.querySelector('.mutu-line'));
  }

  button(label: Text) {
    return this.page.getByRole('button', { name: this.say(label), exact: true });
  }

  async choose(label: Text): Promise<void> {
    await this.button(label).first().click();
  }

  async go(cell: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.click();
    await box.fill(cell);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(
      (name) => window.univerAPI?.getActiveWorkbook().getActiveSheet().getActiveRange()?.getA1Notation() === name,
      cell,
    );
  }

  /** As the guide writes it: « ; » or « , » between arguments. */
  async type(cell: string, formula: string): Promise<void> {
    await this.go(cell);
    await this.page.keyboard.type(formula.replaceAll(',', LOCALE[this.language].separator));
  }

  async enter(cell: string, formula: string): Promise<void> {
    await this.type(cell, formula);
    await this.page.keyboard.press('Enter');
  }

  async shows(cell: string, text: Text): Promise<void> {
    await this.page.waitForFunction(
      ([name, shown]) =>
        window.univerAPI?.getActiveWorkbook().getActiveSheet().getRange(name).getDisplayValue() === shown,
      [cell, LOCALE[this.language].typeset(this.say(text))] as const,
    );
  }

  /** The right edge of each letter, drawn by so many pixels; from the right, since those before it stay where they are. */
  async widen(columns: readonly (readonly [name: string, by: number])[]): Promise<void> {
    const { mouse } = this.page;
    for (const [column, by] of columns) {
      const edge = await this.page.evaluate((name) => {
        const sheet = window.univerAPI?.getActiveWorkbook().getActiveSheet();
        const rect = sheet?.getRange(`${name}1`).getCellRect();
        // The largest of the canvases is the grid: the others are editors.
        const areas = [...document.querySelectorAll('canvas')].map((canvas) => canvas.getBoundingClientRect());
        const grid = areas.sort((one, other) => other.height - one.height)[0];
        return { x: (grid?.x ?? 0) + (rect?.x ?? 0) + (rect?.width ?? 0), y: (grid?.y ?? 0) + (rect?.y ?? 0) - 10 };
      }, column);
      await mouse.move(edge.x - 6, edge.y);
      await mouse.move(edge.x - 1, edge.y);
      await mouse.down();
      await mouse.move(edge.x - 1 + by, edge.y, { steps: 4 });
      await mouse.up();
      await this.drawn();
    }
  }

  /** What was asked last is drawn. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }
}
