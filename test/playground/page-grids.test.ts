import { beforeAll, describe, expect, it } from 'vitest';
import { gallery, plansFor } from '../../core/grids/gallery';
import type { Plan } from '../../core/grids/language/plan';
import { evaluated } from '../support/evaluated';
import { GridPage, soon } from '../support/grid-page';
import { openedPages } from '../support/sheet-page';

let grids: GridPage;
openedPages((page) => {
  grids = new GridPage(page);
});
beforeAll(() => grids.sheet.startBlank());

const VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';
const CONDITIONS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';
const NOTES = 'SHEET_NOTE_PLUGIN';
const DRAWINGS = 'SHEET_DRAWING_PLUGIN';

/** How many rules of a plugin the one inserted sheet has. */
const counted = (kept: Record<string, unknown>, count: (ofSheet: never) => number): number =>
  Object.entries(kept)
    .filter(([id]) => id.startsWith('mutu-'))
    .reduce((sum, [, ofSheet]) => sum + count(ofSheet as never), 0);

/** Each with its name, a column for each of its series, and figures. */
async function areDrawn(charts: Plan['charts']): Promise<void> {
  for (const { title, series } of charts) {
    const named = grids.page.getByRole('img', { name: title, includeHidden: true });
    const picture = grids.page.locator('.mutu-chart', { has: named });
    await soon(() => picture.locator('tbody tr').count()).toBeGreaterThan(0);
    expect(await picture.locator('thead tr > *').count()).toBe(series.length + 1);
  }
}

describe.each(gallery.map(({ id }) => id))('the grid %s', (id) => {
  it.each([true, false])(
    'filled: %s; is computed as without a screen, and one undo takes it all back',
    async (filled) => {
      const [plan] = plansFor(id, { language: 'fr', filled });
      if (!plan) throw new Error(`No plan for ${id}`);
      const [results = []] = await evaluated([plan]);
      const before = await grids.sheetNames();
      const namesBefore = await grids.names();

      expect(await grids.insert(id, filled)).toBe(`Feuille ajoutée : ${plan.sheet}. Ctrl+Z annule.`);
      expect(await grids.sheetNames()).toEqual([...before, plan.sheet]);
      expect(await grids.sheet.sheetName()).toBe(plan.sheet);
      expect((await grids.names()).sort()).toEqual([...namesBefore, ...plan.names.map(({ name }) => name)].sort());
      await grids.showsResults(plan, results);
      const lengthOf = (list: { length: number }): number => list.length;
      expect(counted(await grids.kept(VALIDATIONS), lengthOf)).toBe(plan.validations.length);
      expect(counted(await grids.kept(CONDITIONS), lengthOf)).toBe(plan.conditions.length);
      const noteCount = (rows: object): number =>
        Object.values(rows).reduce((sum, row) => sum + Object.keys(row).length, 0);
      expect(counted(await grids.kept(NOTES), noteCount)).toBe(plan.notes.length);
      await soon(() => grids.page.locator('.mutu-chart').count()).toBe(plan.charts.length);
      if (filled) await areDrawn(plan.charts);

      await grids.undo();
      await soon(() => grids.sheetNames()).toEqual(before);
      expect(await grids.names()).toEqual(namesBefore);
      for (const plugin of [VALIDATIONS, CONDITIONS, NOTES]) {
        expect(counted(await grids.kept(plugin), (ofSheet: object) => Object.keys(ofSheet).length)).toBe(0);
      }
      expect(counted(await grids.kept(DRAWINGS), ({ data }: { data: object }) => Object.keys(data).length)).toBe(0);
      await soon(() => grids.page.locator('.mutu-chart').count()).toBe(0);
    },
  );
});
