import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { costPerUse } from '../../core/grids/cost-per-use/grid';
import { DOSSIER, plansFor } from '../../core/grids/gallery';
import { planOf } from '../../core/grids/language/plan';
import { evaluated } from '../support/evaluated';
import { GridPage, soon } from '../support/grid-page';
import { openedPages, SheetPage } from '../support/sheet-page';

let grids: GridPage;
let browser: Browser;
let url: string;
openedPages((page, itsBrowser, itsUrl) => {
  grids = new GridPage(page);
  browser = itsBrowser;
  url = itsUrl;
});
beforeAll(() => grids.sheet.startBlank());

/** What the workbook keeps, but for the styles that a first insertion leaves and what Univer writes of its own. */
const snapshot = () =>
  grids.page.evaluate(() => {
    const { sheets, sheetOrder, resources } = (
      window as unknown as {
        univerAPI: {
          getActiveWorkbook(): { save(): { sheets: object; sheetOrder: string[]; resources: { data: string }[] } };
        };
      }
    ).univerAPI
      .getActiveWorkbook()
      .save();
    // A plugin that held rules of a sheet that is gone keeps an empty place for it.
    const held = resources.map(({ data }) =>
      data.replace(/"mutu-[\w-]+":(\[\]|\{\}|\{"data":\{\},"order":\[\]\}),?/g, ''),
    );
    return {
      sheets,
      sheetOrder,
      held: held.map((data) => data.replace(',}', '}')).filter((data) => data !== '{}' && data !== ''),
    };
  });

/** Makes the page refuse the `nth` command of that name from now on. */
const breakAt = (id: string, nth: number) =>
  grids.page.evaluate(
    ([name, count]) => {
      let seen = 0;
      const api = (
        window as unknown as {
          univerAPI: {
            Event: { BeforeCommandExecute: string };
            addEvent(event: string, hear: (command: { id: string }) => void): { dispose(): void };
          };
        }
      ).univerAPI;
      const watch = api.addEvent(api.Event.BeforeCommandExecute, (command) => {
        if (command.id !== name || ++seen < Number(count)) return;
        watch.dispose();
        throw new Error('broken on purpose');
      });
    },
    [id, nth] as const,
  );

describe('an insertion that breaks half-way', () => {
  it.each([
    ['sheet.mutation.insert-sheet', 3],
    ['formula.mutation.set-defined-name', 5],
    ['data-validation.mutation.addRule', 4],
    ['sheet.mutation.set-drawing-apply', 2],
  ] as const)('at %s leaves the workbook as it was, and says so', async (id, nth) => {
    await grids.sheet.enter('J20', `à garder ${nth}`);
    const before = await snapshot();
    const names = await grids.names();
    await breakAt(id, nth);
    expect(await grids.insert(DOSSIER, true)).toMatch(/n’a pas pu être insérée.*comme avant/);
    expect(await grids.page.locator('.mp-message-refused').count()).toBe(1);
    expect(await grids.names()).toEqual(names);
    expect(await snapshot()).toEqual(before);
    expect(await grids.sheet.raw('J20')).toBe(`à garder ${nth}`);
  });

  it('leaves nothing to undo but what the person did', async () => {
    await grids.sheet.go('J21');
    await grids.undo();
    await soon(() => grids.sheet.raw('J20')).toBe('à garder 4');
  });
});

describe('the same grid twice', () => {
  it('is « (2) », with names of its own and its own figures', async () => {
    const options = { language: 'fr', filled: true } as const;
    const [first] = plansFor('costPerUse', options);
    if (!first) throw new Error('No plan');
    const taken = { takenSheets: ['Feuille1', first.sheet], takenNames: first.names.map(({ name }) => name) };
    const [second] = plansFor('costPerUse', { ...options, ...taken });
    if (!second) throw new Error('No plan');
    await grids.insert('costPerUse', true);
    await grids.insert('costPerUse', true);
    expect(await grids.sheetNames()).toEqual(['Feuille1', first.sheet, `${first.sheet} (2)`]);
    const [results = []] = await evaluated([first]);
    await grids.showsResults(second, results);
    // An entry of the second leaves the first alone.
    await grids.sheet.enter(relative(second.start), '1234');
    await soon(() => grids.sheet.raw(relative(second.start))).toBe(1234);
    await grids.showsResults(first, results);
    await grids.undo();
    await grids.undo();
    await soon(() => grids.sheetNames()).toEqual(['Feuille1', first.sheet]);
    await grids.page.keyboard.press('Control+y');
    await soon(() => grids.sheetNames()).toEqual(['Feuille1', first.sheet, `${first.sheet} (2)`]);
    await grids.showsResults(second, results);
    await grids.undo();
    await grids.undo();
    await soon(() => grids.sheetNames()).toEqual(['Feuille1']);
  });
});

describe('the whole guide', () => {
  it('comes in one go, computed, with links that lead to its sheets, and goes in one undo', async () => {
    const plans = plansFor(DOSSIER, { language: 'fr', filled: true });
    const results = await evaluated(plans);
    expect(await grids.insert(DOSSIER, true)).toBe(`Feuilles ajoutées : ${plans.length}. Ctrl+Z annule.`);
    expect(await grids.sheetNames()).toEqual(['Feuille1', ...plans.map(({ sheet }) => sheet)]);
    for (const [index, plan] of plans.entries()) await grids.showsResults(plan, results[index] ?? []);

    const [summary] = plans;
    const link = summary?.cells.find((cell) => cell.link);
    if (!link?.link) throw new Error('The summary has no link');
    const cell = `${String.fromCharCode(65 + link.column)}${link.row + 1}`;
    expect(await grids.sheet.sheetName()).toBe(summary?.sheet);
    await grids.sheet.says(cell, link.link.sheet);
    await grids.page.keyboard.press('Alt+Enter');
    await soon(() => grids.sheet.sheetName()).toBe(link.link.sheet);
    await grids.page
      .locator('[data-u-comp=slide-tab-item]', { hasText: summary?.sheet ?? '' })
      .first()
      .click();
    await soon(() => grids.sheet.sheetName()).toBe(summary?.sheet);
    const place = await grids.sheet.place(cell);
    await grids.page.mouse.click(place.x, place.y);
    await soon(() => grids.sheet.sheetName()).toBe(link.link.sheet);

    await grids.undo();
    await soon(() => grids.sheetNames()).toEqual(['Feuille1']);
  });

  it('is kept, and computed the same, when the page is opened again', async () => {
    await grids.insert(DOSSIER, true);
    const [summary] = plansFor(DOSSIER, { language: 'fr', filled: true });
    if (!summary) throw new Error('No summary');
    await grids.sheet.saved();
    await grids.page.reload();
    await grids.sheet.ready();
    const results = await evaluated(plansFor(DOSSIER, { language: 'fr', filled: true }));
    await grids.showsResults(summary, results[0] ?? []);
  });
});

describe('the worked example of the first visit', () => {
  const plans = plansFor(DOSSIER, { language: 'fr', filled: true });
  const ownNames = plans.flatMap((plan) => plan.names.map(({ name }) => name));

  it('gives way to the whole guide while nobody has touched it, and is back when that is undone', async () => {
    await grids.sheet.startAgain();
    const [example] = await grids.sheetNames();
    const former = await snapshot();
    const plan = planOf(costPerUse, { language: 'fr', filled: true });
    const [results = []] = await evaluated([plan]);
    await grids.insert(DOSSIER, true);
    expect(await grids.sheetNames()).toEqual(plans.map(({ sheet }) => sheet));
    expect((await grids.names()).sort()).toEqual([...ownNames].sort());
    const place = plans.findIndex(({ template }) => template === 'costPerUse');
    const computed = await evaluated(plans);
    // The summary reads the sheet that came, not the one of that name that left.
    await grids.showsResults(plans[0] ?? plan, computed[0] ?? []);
    await grids.showsResults(plans[place] ?? plan, computed[place] ?? []);
    await grids.sheet.settled(1000);
    await grids.undo();
    await soon(() => grids.sheetNames()).toEqual([example]);
    await grids.showsResults(plan, results);
    // The keys of styles that are the same may change.
    const withoutStyles = (sheets: object): unknown =>
      JSON.parse(JSON.stringify(sheets, (key, value: unknown) => (key === 's' ? undefined : value)));
    await soon(async () => withoutStyles((await snapshot()).sheets)).toEqual(withoutStyles(former.sheets));
    expect([...(await snapshot()).held].sort()).toEqual([...former.held].sort());
    await grids.page.keyboard.press('Control+y');
    await soon(() => grids.sheetNames()).toEqual(plans.map(({ sheet }) => sheet));
  });

  it('stays, beside it, once one has changed a figure', async () => {
    await grids.sheet.startAgain();
    const [example = ''] = await grids.sheetNames();
    const [first] = plansFor('costPerUse', { language: 'fr', filled: true });
    await grids.sheet.type(relative(first?.start ?? { row: 0, column: 0 }), '51');
    await grids.insert(DOSSIER, true);
    expect(await grids.sheetNames()).toContain(`${example} (2)`);
    expect((await grids.sheetNames())[0]).toBe(example);
  });
});

describe('in English', () => {
  it('gives the same figures', async () => {
    const english = new GridPage(await SheetPage.open(browser, `${url}?lang=en`));
    const [plan] = plansFor('split', { language: 'en', filled: true });
    if (!plan) throw new Error('No plan');
    const [results = []] = await evaluated([plan]);
    expect(await english.insert('split', true)).toBe(`Sheet added: ${plan.sheet}. Ctrl+Z undoes it.`);
    await english.showsResults(plan, results);
    expect(english.sheet.errors).toEqual([]);
    await english.sheet.close();
  });
});
