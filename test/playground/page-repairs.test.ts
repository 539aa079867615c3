/** What Univer's screen does to what is typed, mended in playground/repairs: each was seen failing by keyboard first. */
import { beforeAll, describe, expect, it } from 'vitest';
import { relative } from '../../core/formula/addresses';
import { costs } from '../../core/grids/costs/grid';
import { planOf } from '../../core/grids/language/plan';
import { GridPage } from '../support/grid-page';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
let grids: GridPage;
openedPages((page) => {
  sheet = page;
  grids = new GridPage(page);
});

beforeAll(() => sheet.startBlank());

const keys = (text: string) => sheet.page.keyboard.type(text, { delay: 30 });
const press = (key: string) => sheet.page.keyboard.press(key);

describe('what is being typed', () => {
  it('keeps its last letter after twenty thousand without a space', async () => {
    const word = 'abcdefghij'.repeat(2000);
    await sheet.enter('H1', `${word}Z`);
    await expect.poll(async () => String(await sheet.raw('H1')) === `${word}Z`).toBe(true);
    await sheet.go('H1');
    await press('Delete');
  });

  it('is not replaced by a result that comes for the same cell of another sheet', async () => {
    await sheet.type('B5', '7');
    await sheet.go('B5');
    await keys('18');
    // What the calculation sends when a formula of another sheet, at the same place, has its result.
    await sheet.page.evaluate(async () => {
      const { univerAPI } = window as unknown as {
        univerAPI: {
          executeCommand(id: string, params: unknown): Promise<boolean>;
          getActiveWorkbook(): { getId(): string };
        };
      };
      const unitId = univerAPI.getActiveWorkbook().getId();
      const cellValue = { 4: { 1: { v: 145 } } };
      await univerAPI.executeCommand('sheet.mutation.set-range-values', { unitId, subUnitId: 'elsewhere', cellValue });
    });
    await keys('20');
    await press('Enter');
    await expect.poll(() => sheet.raw('B5')).toBe(1820);
  });

  it.each(['1. Consommables', '* à revoir', '# 12', '- rabais', '1) Frais'])('stays text: « %s »', async (text) => {
    await sheet.go('B8');
    await keys(text);
    await press('Enter');
    await expect.poll(() => sheet.raw('B8')).toBe(text);
  });

  it('is the 12th of March of this year for « 12/3 », and shows it', async () => {
    await sheet.type('B9', '12/3');
    await sheet.shows('B9', `${new Date().getFullYear()}-03-12`);
  });

  it.each(['1/13', '3/15/2026', '2026/3'])('stays text where the day cannot come first: « %s »', async (text) => {
    await sheet.go('B9');
    await press('Delete');
    await sheet.type('B9', text);
    await expect.poll(() => sheet.raw('B9')).toBe(text);
  });

  it('is asked about before it is lost with the page', async () => {
    await sheet.go('B10');
    await keys('Camion');
    const asked = sheet.page.waitForEvent('dialog').then(async (dialog) => {
      await dialog.dismiss();
      return dialog.type();
    });
    await sheet.page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');
    await press('Enter');
    await expect.poll(() => sheet.raw('B10')).toBe('Camion');
  });
});

describe('the words of the page', () => {
  it('are those of its errors and of true and false; the workbook keeps English ones', async () => {
    await sheet.type('D2', '=1/0');
    await sheet.shows('D2', '#DIV/0!');
    await sheet.type('D3', '=SOMM(1;2)');
    await sheet.shows('D3', '#NOM?');
    expect(await sheet.raw('D3')).toBe('#NAME?');
    await sheet.type('D4', '=MUTU.SEUIL("douze";25;6)');
    await sheet.shows('D4', '#VALEUR!');
    await sheet.type('D5', '=1>0');
    await sheet.shows('D5', 'VRAI');
    await sheet.type('D6', 'faux');
    await sheet.shows('D6', 'FAUX');
    expect(await sheet.edited('D6')).toBe('FAUX');
    await sheet.type('D7', '=SI(D6;1;2)');
    await sheet.shows('D7', '2');
  });
});

describe('Enter', () => {
  it('comes back under the column where the row was begun', async () => {
    await sheet.go('B12');
    await keys('a');
    await press('Tab');
    await keys('b');
    await press('Enter');
    await keys('c');
    await press('Enter');
    await expect.poll(() => sheet.raw('B13')).toBe('c');
  });

  it('goes below where one has clicked since', async () => {
    // So high that the cell clicked is in sight.
    await sheet.page.setViewportSize({ width: 1100, height: 900 });
    await sheet.go('C16');
    await keys('a');
    await press('Tab');
    await keys('b');
    const there = await sheet.place('B19');
    await sheet.page.mouse.click(there.x, there.y);
    await keys('c');
    await press('Enter');
    await keys('d');
    await press('Enter');
    await expect.poll(() => sheet.raw('B20')).toBe('d');
    expect([await sheet.raw('B19'), await sheet.raw('D16')]).toEqual(['c', 'b']);
  });
});

describe('a long text in a row that has a height of its own', () => {
  const height = (row: number): Promise<number> =>
    sheet.page.evaluate((index) => {
      const { univerAPI } = window as unknown as {
        univerAPI: { getActiveWorkbook(): { getActiveSheet(): { getRowHeight(row: number): number } } };
      };
      return univerAPI
        .getActiveWorkbook()
        .getActiveSheet()
        .getRowHeight(index - 1);
    }, row);
  const wrapLow = (cells: string, row: number, isMerged = false): Promise<void> =>
    sheet.page.evaluate(
      ([range, index, merges]) => {
        const { univerAPI } = window as unknown as {
          univerAPI: {
            getActiveWorkbook(): {
              getActiveSheet(): {
                setRowHeightsForced(row: number, rows: number, height: number): void;
                getRange(cell: string): { setWrap(wraps: boolean): void; merge(): void };
              };
            };
          };
        };
        const worksheet = univerAPI.getActiveWorkbook().getActiveSheet();
        worksheet.setRowHeightsForced(index - 1, 1, 24);
        worksheet.getRange(range).setWrap(true);
        if (merges) worksheet.getRange(range).merge();
      },
      [cells, row, isMerged] as const,
    );
  const LONG = 'Aller de l’avant sous conditions, à revoir en mars';

  it('shows whole: the row grows with it, and comes back with it', async () => {
    await wrapLow('F15', 15);
    await sheet.type('F15', 'Oui');
    expect(await height(15)).toBe(24);
    await sheet.type('F15', LONG);
    await expect.poll(() => height(15)).toBeGreaterThan(48);
    await press('Control+z');
    await expect.poll(() => height(15)).toBe(24);
    expect(await sheet.raw('F15')).toBe('Oui');
  });

  it('shows whole where a formula takes it up, alone, among those that it fills, or in cells made one', async () => {
    await wrapLow('F20', 20);
    await wrapLow('F22', 22);
    await wrapLow('F24:G24', 24, true);
    await sheet.type('F20', '=F15');
    await sheet.type('F21', '=VSTACK("a";F15)');
    await sheet.type('F24', '=F15&" ; "&F15');
    for (const row of [20, 22]) expect(await height(row)).toBe(24);
    await sheet.type('F15', LONG);
    for (const row of [20, 22, 24]) await expect.poll(() => height(row)).toBeGreaterThan(48);
  });
});

/** The dark points of a part of the screen, from its corner. */
const inked = (left: number, top: number, width: number, height: number): Promise<{ x: number; y: number }[]> =>
  sheet.page.evaluate(
    ([x, y, w, h]) => {
      const canvases = [...document.querySelectorAll('canvas')];
      const grid = canvases.reduce((one, two) => (two.height * two.width > one.height * one.width ? two : one));
      const box = grid.getBoundingClientRect();
      const scale = grid.width / box.width;
      const part = grid.getContext('2d')?.getImageData((x - box.x) * scale, (y - box.y) * scale, w * scale, h * scale);
      const across = part?.width ?? 1;
      return Array.from({ length: (part?.data.length ?? 0) / 4 }, (_, i) => i)
        .filter((i) => (part?.data[i * 4] ?? 255) < 120 && (part?.data[i * 4 + 3] ?? 0) > 120)
        .map((i) => ({ x: i % across, y: Math.floor(i / across) }));
    },
    [left, top, width, height] as const,
  );

describe('a text on two lines', () => {
  it('ends at the same edge on each when it is set to the right', async () => {
    await sheet.type('K10', 'mmmm mmmm');
    await sheet.page.evaluate(() => {
      const { univerAPI } = window as unknown as {
        univerAPI: {
          getActiveWorkbook(): {
            getActiveSheet(): {
              setRowHeightsForced(row: number, rows: number, height: number): void;
              getRange(cell: string): { setWrap(wraps: boolean): void; setHorizontalAlignment(align: string): void };
            };
          };
        };
      };
      const worksheet = univerAPI.getActiveWorkbook().getActiveSheet();
      worksheet.setRowHeightsForced(9, 1, 40);
      worksheet.getRange('K10').setWrap(true);
      // What Univer calls the right.
      worksheet.getRange('K10').setHorizontalAlignment('normal');
    });
    await sheet.go('H10');
    const { x, y } = await sheet.place('K10');
    const lines = async (): Promise<number[]> => {
      const points = await inked(x - 44, y - 20, 88, 40);
      const rows = [...new Set(points.map((point) => point.y))].sort((one, two) => one - two);
      const isLast = (row: number, i: number): boolean => rows[i + 1] !== row + 1;
      return rows
        .filter(isLast)
        .map((row) => Math.max(...points.filter((point) => point.y === row).map((point) => point.x)));
    };
    await expect.poll(async () => (await lines()).length).toBe(2);
    const [one, two] = await lines();
    expect(one).toBe(two);
  });
});

describe('a text on one line nearly as wide as its cell', () => {
  it('runs over the next one, to its last letter', async () => {
    await grids.insert('costs', false);
    await expect.poll(() => sheet.sheetName()).toBe('Liste des coûts');
    await sheet.page.setViewportSize({ width: 1400, height: 4000 });
    const plan = planOf(costs, { language: 'fr', filled: false });
    const cell = plan.cells.find(({ value }) => value === 'Une seule fois, au départ');
    if (!cell) throw new Error('The list of costs has changed.');
    const at = relative(cell);
    await sheet.go('A1');
    const { x, y } = await sheet.place(at);
    const edge = Math.round(x + (plan.columns[cell.column] ?? 0) / 2);
    // The end of « départ » stands in the padding and beyond: green letters on a pale ground.
    await expect.poll(async () => (await inked(edge - 5, y - 8, 11, 16)).length).toBeGreaterThan(5);
  });
});

describe('the screen', () => {
  const framesInASecond = (): Promise<number> =>
    sheet.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const ask = window.requestAnimationFrame;
          let asked = 0;
          window.requestAnimationFrame = (draw) => {
            asked++;
            return ask.call(window, draw);
          };
          setTimeout(() => {
            window.requestAnimationFrame = ask;
            resolve(asked);
          }, 1000);
        }),
    );

  it('asks for no frame while nothing changes, and shows what does', async () => {
    await sheet.go('A1');
    // The dashes around what is copied stand still.
    await press('Control+c');
    // Sixty times the number of canvases before; a few, for the caret of the editor that waits for keys.
    await expect.poll(framesInASecond).toBeLessThan(20);
    // From a rest, what is typed in a cell is on the screen.
    const cells = { x: 60, y: 180, width: 200, height: 120 };
    const before = await sheet.page.screenshot({ clip: cells });
    await sheet.type('A1', '1250');
    await expect.poll(async () => before.equals(await sheet.page.screenshot({ clip: cells }))).toBe(false);
  });
});
