import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { absolute, columnName } from '../../core/formula/addresses';
import { plansFor } from '../../core/grids/gallery';
import type { PlanSeries } from '../../core/grids/language/plan';
import { GridPage, soon } from '../support/grid-page';
import { openedPages } from '../support/sheet-page';

let grids: GridPage;
openedPages((page) => {
  grids = new GridPage(page);
});
beforeAll(() => grids.sheet.startBlank());

const planOf = (id: string) => {
  const [plan] = plansFor(id, { language: 'fr', filled: true });
  if (!plan) throw new Error(`No plan for ${id}`);
  return plan;
};
const split = planOf('split');
const [chart] = split.charts;
if (!chart) throw new Error('The split has no chart');
const [{ values }] = chart.series as [PlanSeries];

/** The figures that the chart draws, as it gives them to screen readers. */
const figures = async (): Promise<string[]> => {
  const rows = await grids.page.locator('.mutu-chart-figures tbody tr').allInnerTexts();
  return rows.map((row) => row.replace(/[\u00a0\u202f]/g, ' '));
};
/** « Partage des coûts » is not the sheet that a page opens on. */
const goToSheet = (name: string) =>
  grids.page.locator('[data-u-comp=slide-tab-item]', { hasText: name }).first().click();
const cell = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** How many points of the picture are of a colour. */
const painted = (color: readonly [number, number, number]) =>
  grids.page.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.mutu-chart canvas');
    const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let count = 0;
    for (let i = 0; i < points.length; i += 4) {
      if (wanted.every((part, index) => Math.abs((points[i + index] ?? 0) - part) < 3)) count++;
    }
    return count;
  }, color);
const GREEN = [0x1f, 0x6d, 0x4e] as const;

describe('a chart over the sheet', () => {
  it('draws the cells of its grid, says its name, and gives its figures to who cannot see it', async () => {
    await grids.insert('split', true);
    await soon(async () => (await figures()).length).toBe(4);
    expect(await grids.page.getByRole('img', { name: chart.title }).count()).toBe(1);
    expect((await figures())[0]).toContain('1 760 $');
    await soon(() => painted(GREEN)).toBeGreaterThan(500);
  });

  it('is drawn again when a cell changes', async () => {
    const before = await painted(GREEN);
    await grids.sheet.enter(cell(values.row, values.column), '17600');
    await soon(async () => (await figures())[0]).toContain('17 600 $');
    await soon(() => painted(GREEN)).not.toBe(before);
    await grids.undo();
    await soon(async () => (await figures())[0]).toContain('1 760 $');
  });

  it('follows its cells when rows are inserted above, and takes in a row inserted inside', async () => {
    const before = await figures();
    // Grids take rows inside their lists only, unless one says otherwise.
    await grids.page.evaluate(() =>
      (window as unknown as { univerAPI: { executeCommand(id: string): Promise<boolean> } }).univerAPI.executeCommand(
        'mutu.command.lift-computed-cells',
      ),
    );
    const insertRow = (row: number) =>
      grids.page.evaluate(
        (at) =>
          (
            window as unknown as {
              univerAPI: { getActiveWorkbook(): { getActiveSheet(): { insertRowBefore(row: number): void } } };
            }
          ).univerAPI
            .getActiveWorkbook()
            .getActiveSheet()
            .insertRowBefore(at),
        row,
      );
    await insertRow(6);
    // A chart reads its cells again 40 ms after a change.
    await grids.sheet.settled(50);
    await soon(figures).toEqual(before);
    await grids.sheet.enter(cell(values.row + 1, values.column), '1761');
    await soon(async () => (await figures())[0]).toContain('1 761 $');
    await insertRow(values.row + 2);
    await soon(async () => (await figures()).length).toBe(5);
    await grids.undo();
    await soon(async () => (await figures()).length).toBe(4);
    await grids.undo();
    await soon(async () => (await figures())[0]).toContain('1 760 $');
    await grids.undo();
    await soon(() => grids.sheet.raw(cell(values.row, values.column))).toBe(1760);
    await soon(figures).toEqual(before);
  });

  it('is still there, live, when the page is opened again', async () => {
    await grids.sheet.saved();
    const before = await figures();
    await grids.page.reload();
    await grids.sheet.ready();
    await goToSheet(split.sheet);
    await soon(figures).toEqual(before);
    await soon(() => painted(GREEN)).toBeGreaterThan(500);
    await grids.sheet.enter(cell(values.row, values.column), '1762');
    await soon(async () => (await figures())[0]).toContain('1 762 $');
  });

  it('goes out in the .xlsx file as a real chart of the same cells', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mutu-'));
    const [download] = await Promise.all([grids.page.waitForEvent('download'), grids.sheet.exportAs('Fichier .xlsx')]);
    const path = join(folder, 'partage.xlsx');
    await download.saveAs(path);
    const zip = await JSZip.loadAsync(await readFile(path));
    const xml = (await zip.file('xl/charts/chart1.xml')?.async('string')) ?? '';
    expect(xml).toContain('<c:barChart>');
    expect(xml).toContain(chart.title);
    expect(xml).toContain(`'${split.sheet}'!${absolute(values)}</c:f>`);
    expect(xml).toContain('<c:v>1762</c:v>');
    const sheetXml = (await zip.file('xl/worksheets/sheet2.xml')?.async('string')) ?? '';
    expect(sheetXml).toMatch(/<drawing r:id="rIdCharts"\/>/);
  });

  it('goes with its sheet, and comes back with it', async () => {
    const count = () => grids.page.locator('.mutu-chart').count();
    await grids.page.evaluate(() => {
      const book = (
        window as unknown as {
          univerAPI: { getActiveWorkbook(): { deleteSheet(sheet: unknown): void; getActiveSheet(): unknown } };
        }
      ).univerAPI.getActiveWorkbook();
      book.deleteSheet(book.getActiveSheet());
    });
    await soon(count).toBe(0);
    const kept = Object.values(await grids.kept('SHEET_DRAWING_PLUGIN')) as { data: object }[];
    expect(kept.every(({ data }) => Object.keys(data).length === 0)).toBe(true);
    await grids.sheet.go('A1');
    await grids.undo();
    await soon(() => grids.sheetNames()).toContain(split.sheet);
    await goToSheet(split.sheet);
    await soon(count).toBe(1);
    await soon(async () => (await figures())[0]).toContain('1 762 $');
  });

  it('waits for figures: noughts alone would make an axis of « 0 0 1 1 »', async () => {
    await grids.insert('actionPlan', false);
    await soon(() => grids.sheet.sheetName()).toBe('Plan d’action');
    const waiting = grids.page.locator('.mutu-chart-empty');
    await soon(() => waiting.count()).toBe(2);
    expect(await waiting.first().innerText()).toContain('apparaîtra quand les cellules seront remplies');
  });
});
