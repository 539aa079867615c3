/** What is refused over computed cells takes nothing away: not what their formulas fill either. */
import { expect, it } from 'vitest';
import { columnName } from '../../core/formula/addresses';
import { layOut } from '../../core/grids/language/layout';
import { split } from '../../core/grids/split/grid';
import { GridPage, soon } from '../support/grid-page';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});

const message = () => sheet.page.locator('.mutu-message-refused');
const partners = layOut(split).areas.get('partners.due');
const cellAt = (row: number): string => `${columnName(partners?.column ?? 0)}${(partners?.row ?? 0) + row + 1}`;
const shown = async (): Promise<string[]> => {
  const texts: string[] = [];
  for (const row of [0, 1, 2, 3]) texts.push(await sheet.display(cellAt(row)));
  return texts;
};

/** From a cell to two under it, by the keys. */
async function select(from: string): Promise<void> {
  await sheet.go(from);
  await sheet.page.keyboard.press('Shift+ArrowDown');
  await sheet.page.keyboard.press('Shift+ArrowDown');
}

it('a column of parts stays whole when the cell above it is copied down, when it is cleared, and when it is cut', async () => {
  await sheet.startBlank();
  await new GridPage(sheet).insert('split', true);
  await soon(async () => (await shown()).every((text) => /\d/.test(text))).toBe(true);
  const before = await shown();
  for (const [from, keys] of [
    [cellAt(-1), 'Control+d'],
    [cellAt(0), 'Control+d'],
    [cellAt(0), 'Delete'],
    [cellAt(1), 'Delete'],
    [cellAt(0), 'Control+x'],
  ] as const) {
    await sheet.page.evaluate(() => document.querySelector('.mutu-message')?.remove());
    await select(from);
    await sheet.page.keyboard.press(keys);
    await message().waitFor();
    await sheet.settled(600);
    expect({ from, keys, shown: await shown() }).toEqual({ from, keys, shown: before });
  }
});
