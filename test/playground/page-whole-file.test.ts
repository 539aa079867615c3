/** The whole guide, inserted at a first visit: no error that is none, and nothing wrong or lost by who does not wait. */
import { describe, expect, it } from 'vitest';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import { WHOLE_GUIDE } from '../support/grid-page';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages(
  (page) => {
    sheet = page;
  },
  { isFirstVisit: true },
);

const SUMMARY = 'Sommaire';
const COSTS = 'Liste des coûts';
/** How many sheets. */
const WHOLE = plansFor(DOSSIER, { language: 'fr', filled: true }).length;
/** Of a sheet, what is shown where: the façade's words, in the page. */
const shownIn = (name: string): Promise<Record<string, string>> =>
  sheet.page.evaluate((asked) => {
    const workbook = (
      window as unknown as {
        univerAPI: {
          getActiveWorkbook(): {
            getSheetByName(
              name: string,
            ): { getRange(row: number, column: number): { getDisplayValue(): unknown } } | null;
          };
        };
      }
    ).univerAPI.getActiveWorkbook();
    const found: Record<string, string> = {};
    const one = workbook.getSheetByName(asked);
    for (let row = 0; one && row < 60; row++) {
      for (let column = 0; column < 8; column++) {
        const text = String(one.getRange(row, column).getDisplayValue() ?? '');
        if (text !== '') found[`${row},${column}`] = text;
      }
    }
    return found;
  }, name);

const isError = (text: string): boolean => /^#[A-ZÉ]/.test(text);
const sheets = (): Promise<number> =>
  sheet.page.evaluate(
    () =>
      (facade() as unknown as { getActiveWorkbook(): { getSheets(): unknown[] } }).getActiveWorkbook().getSheets()
        .length,
  );
const isWhole = async (): Promise<boolean> =>
  Object.values(await shownIn(SUMMARY)).some((text) => text.replace(/\s/g, ' ') === '85,05 $');

async function insert(): Promise<void> {
  const panel = sheet.page.locator('#panel');
  const button = panel.getByRole('button', { name: /^Dossier complet.: insérer l’exemple rempli/ });
  if (!(await button.isVisible())) await sheet.page.locator('#bar').getByRole('button', { name: 'Grilles' }).click();
  await button.click();
}

declare const facade: () => unknown;

describe('the whole guide', () => {
  it('comes without a single error on the way', async () => {
    await insert();
    const errors = new Set<string>();
    const until = Date.now() + 90_000;
    let isDone = false;
    while (!isDone && Date.now() < until) {
      for (const name of [SUMMARY, COSTS, 'Répartition']) {
        for (const text of Object.values(await shownIn(name))) if (isError(text)) errors.add(text);
      }
      isDone = await isWhole();
    }
    expect([...errors]).toEqual([]);
    expect(isDone).toBe(true);
    // The example gave way to it, with its name.
    expect(await sheet.page.title()).toBe('Dossier complet – Mutu');
    // The summary has no cell to fill in.
    await expect.poll(() => sheet.sentence('A1')).toMatch(/^Tapez =MUTU\./);
  });

  it('leaves on their sheet who went to it while the others were coming', async () => {
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(sheets).toBe(1);
    // As soon as its tab is there, and long before the last one.
    await sheet.page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const tab = [...document.querySelectorAll('[data-u-comp=slide-tab-item]')].find(
          (one) => one.textContent === 'Liste des coûts',
        );
        if (!tab) return;
        watch.disconnect();
        setTimeout(() => {
          const there = document.querySelectorAll('[data-u-comp=slide-tab-item]').length;
          Object.assign(globalThis, { thereAtClick: there });
          tab.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }));
        }, 100);
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    await insert();
    await expect.poll(() => sheet.sheetName(), WHOLE_GUIDE).toBe(COSTS);
    const there = () => sheet.page.evaluate(() => (globalThis as { thereAtClick?: number }).thereAtClick);
    expect(await there()).toBeLessThan(WHOLE);
    await expect.poll(isWhole, WHOLE_GUIDE).toBe(true);
    expect(await sheet.sheetName()).toBe(COSTS);
  });

  it('is undone and done again by who does not wait, and what is typed meanwhile stays', async () => {
    const before = await shownIn(SUMMARY);
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(sheets).toBe(1);
    expect(await sheet.page.title()).toBe('Coût d’utilisation – Mutu');
    await sheet.page.keyboard.press('Control+y');
    await expect.poll(sheets).toBeGreaterThan(20);
    // At once, while it is calculated.
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(sheets).toBe(1);
    await insert();
    // The last sheet ends the insertion, whatever the panel still has to say.
    await expect.poll(sheets, WHOLE_GUIDE).toBe(WHOLE);
    await sheet.page.keyboard.press('Control+z');
    await expect.poll(sheets).toBe(1);
    await sheet.page.keyboard.press('Control+y');
    await expect.poll(sheets).toBeGreaterThan(20);
    expect(await sheet.sheetName()).toBe(SUMMARY);
    await sheet.type('F30', '12,5');
    await expect.poll(() => shownIn(SUMMARY), WHOLE_GUIDE).toEqual({ ...before, '29,5': '12,5' });
  });
});
