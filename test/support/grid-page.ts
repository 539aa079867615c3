import { expect } from 'vitest';
import { dossier, gallery, nameOf } from '../../core/grids/gallery';
import type { Plan } from '../../core/grids/language/plan';
import type { Results } from '../../engine/evaluate';
import type { SheetPage } from './sheet-page';

/** What is used here of Univer's façade. */
interface Worksheet {
  getSheetId(): string;
  getSheetName(): string;
  getRange(row: number, column: number, rows: number, columns: number): Range;
}
interface Range {
  getRawValues(): unknown[][];
  getDisplayValues(): string[][];
}
interface Facade {
  getActiveWorkbook(): {
    getSheets(): Worksheet[];
    getSheetByName(name: string): Worksheet | null;
    getDefinedNames(): { getName(): string }[];
    save(): { resources?: { name: string; data: string }[] };
  };
}
const book = () => (window as unknown as { univerAPI: Facade }).univerAPI.getActiveWorkbook();

/** For what goes through the whole guide: twenty sheets and more to insert, to calculate and to draw. */
export const WHOLE_GUIDE = { timeout: 180_000 };

/** What becomes true once the page has calculated and drawn, on a slow machine too. */
export const soon = <Read>(read: () => Read | Promise<Read>) => expect.poll(read);

const BAR_BUTTON = /^(Grilles|Grids)$/;

/** « Entente : insérer la grille vide », in the language of the page, whichever it is. */
function buttonName(choice: string, filled: boolean): RegExp {
  const grid = [dossier, ...gallery].find(({ id }) => id === choice);
  if (!grid) throw new Error(`No grid is called « ${choice} »`);
  const { fr, en } = nameOf(grid).name;
  return filled
    ? new RegExp(`^(${fr} : insérer l’exemple rempli|${en}: insert the filled example)$`)
    : new RegExp(`^(${fr} : insérer la grille vide|${en}: insert the empty grid)$`);
}

/** The grids of the page, inserted from the panel. */
export class GridPage {
  constructor(readonly sheet: SheetPage) {}

  get page() {
    return this.sheet.page;
  }

  /** « Grilles », then a grid, filled or empty; answers what the panel says once it is there. */
  async insert(choice: string, filled: boolean): Promise<string> {
    const panel = this.page.locator('#panel');
    await this.page.locator('#bar').getByRole('button', { name: BAR_BUTTON }).click();
    await soon(() => panel.locator('.mp-message').innerText()).toBe('');
    const button = panel.getByRole('button', { name: buttonName(choice, filled) });
    // The list may come after the tab.
    await soon(async () => {
      await panel.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
        for (const fold of folds) fold.open = true;
      });
      return button.isVisible();
    }).toBe(true);
    await button.click();
    const message = panel.locator('.mp-message p:not(:empty)');
    await message.waitFor();
    return (await message.innerText()).replace(/\u00a0/g, ' ');
  }

  async sheetNames(): Promise<string[]> {
    return this.page.evaluate(`(${book})().getSheets().map((sheet) => sheet.getSheetName())`) as Promise<string[]>;
  }

  async names(): Promise<string[]> {
    return this.page.evaluate(`(${book})().getDefinedNames().map((name) => name.getName())`) as Promise<string[]>;
  }

  /** What a plugin of Univer's keeps, by the sheet's id. */
  async kept(plugin: string): Promise<Record<string, unknown>> {
    const data = await this.page.evaluate(
      `(${book})().save().resources.find(({ name }) => name === ${JSON.stringify(plugin)})?.data ?? '{}'`,
    );
    return JSON.parse(String(data));
  }

  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
    await this.sheet.settled();
  }

  /** Every cell of the grid shows what the engine finds without a screen; the whole guide is long to calculate for two at once. */
  async showsResults(plan: Plan, results: Results): Promise<void> {
    await expect
      .poll(() => this.differences(plan, results), { ...WHOLE_GUIDE, message: `${plan.template} (${plan.sheet})` })
      .toEqual([]);
  }

  private async differences(plan: Plan, results: Results): Promise<string[]> {
    const size = [plan.rows.length + 4, plan.columns.length + 4];
    const [raw, shown] = (await this.page.evaluate(
      `(() => { const range = (${book})().getSheetByName(${JSON.stringify(plan.sheet)}).getRange(0, 0, ${size});
        return [range.getRawValues(), range.getDisplayValues()]; })()`,
    )) as [unknown[][], string[][]];
    const found: string[] = [];
    for (let row = 0; row < (size[0] ?? 0); row++) {
      for (let column = 0; column < (size[1] ?? 0); column++) {
        const own = raw[row]?.[column];
        const text = shown[row]?.[column] ?? '';
        const expected = results[row]?.[column];
        const isSame = isEmpty(own) ? sameAsShown(text, expected) : sameValue(own, expected);
        if (!isSame || text.startsWith('#')) found.push(`R${row + 1}C${column + 1}: ${own} « ${text} » ≠ ${expected}`);
      }
    }
    return found;
  }
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

function sameValue(value: unknown, expected: unknown): boolean {
  if (typeof value === 'number' && typeof expected === 'number') {
    return Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  if (typeof expected === 'boolean') return Boolean(value) === expected;
  return value === expected;
}

/** A spilled cell is only known as it is shown: « 1 270,80 $ » is 1270,8 to half a cent. */
function sameAsShown(text: string, expected: unknown): boolean {
  if (typeof expected !== 'number') return text === (expected ?? '');
  const digits = text.replace(/[^\d.,-]/g, '').replace(',', '.');
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const scale = text.includes('%') ? 100 : 1;
  return digits !== '' && Math.abs(Number(digits) - expected * scale) <= 0.5 * 10 ** -decimals + 1e-9;
}
