/** A total of what a filter shows: SUBTOTAL (Microsoft: « SUBTOTAL ignores any rows that are not included in the result of a filter »). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { columnName } from '../../core/formula/addresses';
import { layOut } from '../../core/grids/language/layout';
import { log } from '../../core/grids/log/grid';
import { GridPage, soon } from '../support/grid-page';
import { rawXlsx, rows } from '../support/raw-xlsx';
import { openedPages, type SheetPage } from '../support/sheet-page';

let sheet: SheetPage;
openedPages((page) => {
  sheet = page;
});
const folder = mkdtempSync(join(tmpdir(), 'mutu-filters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Worksheet {
  getFilter(): Filter | null;
  /** Counted from nought. */
  hideRows(row: number, rows: number): void;
}
interface Filter {
  getRange(): { getA1Notation(): string };
  /** Counted from nought. */
  getFilteredOutRows(): number[];
  setColumnFilterCriteria(column: number, criteria: object): void;
  remove(): void;
}
declare const facade: () => { getActiveWorkbook(): { getActiveSheet(): Worksheet } };

const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const line = (row: number, item: string, amount: number, more = ''): string =>
  `<row r="${row}"${item === 'vis' ? ' hidden="1"' : ''}>${text(`A${row}`, item)}<c r="B${row}"><v>${amount}</v></c>${more}</row>`;
const TOTALS =
  '<c r="D1"><f>SUBTOTAL(9,B2:B5)</f><v>40</v></c><c r="E1"><f>SUBTOTAL(109,B2:B5)</f><v>40</v></c><c r="F1"><f>SUM(B2:B5)</f><v>100</v></c>';

async function show(filtered: string, visible: string, all: string): Promise<void> {
  await sheet.shows('F1', all);
  await sheet.shows('D1', filtered);
  await sheet.shows('E1', visible);
}

it('is that of the rows shown: as the file came, once edited, filtered otherwise, and no more', async () => {
  const path = join(folder, 'filtré.xlsx');
  writeFileSync(
    path,
    await rawXlsx({
      sheets: [
        `${rows(
          line(1, 'Poste', 0, TOTALS) +
            line(2, 'bois', 10) +
            line(3, 'vis', 20) +
            line(4, 'bois', 30) +
            line(5, 'vis', 40),
        )}<autoFilter ref="A1:B5"><filterColumn colId="0"><filters><filter val="bois"/></filters></filterColumn></autoFilter>`,
      ],
    }),
  );
  await sheet.page.setInputFiles('#mutu-file', path);
  await show('40', '40', '100');
  await sheet.enter('B2', '11');
  await show('41', '41', '101');
  await sheet.page.evaluate(() =>
    facade()
      .getActiveWorkbook()
      .getActiveSheet()
      .getFilter()
      ?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['vis'] } }),
  );
  await show('60', '60', '101');
  await sheet.page.evaluate(() => facade().getActiveWorkbook().getActiveSheet().getFilter()?.remove());
  await show('101', '101', '101');
});

it('of a grid, by the keyboard, is that of its table: the headers and the total stay, and the total with them', async () => {
  await new GridPage(sheet).insert('log', true);
  const area = layOut(log).areas.get('log.partner');
  const hours = layOut(log).areas.get('log.hours');
  const uses = layOut(log).areas.get('log.uses');
  if (!area || !hours || !uses) throw new Error('The log has no such columns');
  const [header, first, total] = [area.row, area.row + 1, area.row + area.rows + 1];
  const counted = columnName(hours.column);
  const last = columnName(uses.column);
  // Five hours each: nine uses of the planer that were done by the end of March; the assembly bay, three and four.
  await sheet.shows(`${counted}${total}`, '47,0');
  const range = () =>
    sheet.page.evaluate(() => facade().getActiveWorkbook().getActiveSheet().getFilter()?.getRange().getA1Notation());
  for (const stands of [`A${header - 2}`, `A${header}`, `C${first + 3}`]) {
    await sheet.go(stands);
    await sheet.page.keyboard.press('Control+Shift+L');
    await soon(range).toBe(`A${header}:${last}${total - 1}`);
    await sheet.page.keyboard.press('Control+Shift+L');
    await soon(range).toBeUndefined();
  }
  await sheet.go(`A${header}`);
  await sheet.page.keyboard.press('Control+Shift+L');
  await soon(range).toBeTruthy();
  await sheet.page.evaluate(() =>
    facade()
      .getActiveWorkbook()
      .getActiveSheet()
      .getFilter()
      ?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['Atelier coopératif'] } }),
  );
  const hidden = async (): Promise<number[]> => {
    const rows = sheet.page.evaluate(() =>
      facade().getActiveWorkbook().getActiveSheet().getFilter()?.getFilteredOutRows(),
    );
    return ((await rows) ?? []).map((row) => row + 1);
  };
  // Of its rows, the workshop has the first, the third, the sixth and the ninth.
  const others = Array.from({ length: area.rows }, (_, index) => index).filter(
    (index) => ![0, 2, 5, 8].includes(index),
  );
  await soon(hidden).toEqual(others.map((index) => first + index));
  await sheet.shows(`${counted}${total}`, '47,0');
  // On paper, 47 hours stand under four rows: the foot of the page says that others are not there.
  await sheet.page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await sheet.page.keyboard.press('Control+p');
  await sheet.button('Cette feuille').click();
  await sheet.page.locator('[data-printed]').waitFor();
  const foot = await sheet.page.locator('#print style').first().textContent();
  expect(foot?.replace(/\s/g, ' ')).toContain(
    `Filtré : ${others.length} lignes ne sont pas imprimées ; une somme peut les compter – Mutu`,
  );
});

it('is not alone to leave rows out: one that is hidden by hand is told of on paper too', async () => {
  const first = (layOut(log).areas.get('log.partner')?.row ?? 0) + 1;
  await sheet.go(`A${first}`);
  await sheet.page.keyboard.press('Control+Shift+L');
  await soon(() =>
    sheet.page.evaluate(() => facade().getActiveWorkbook().getActiveSheet().getFilter()?.getRange().getA1Notation()),
  ).toBeUndefined();
  await sheet.page.evaluate((row) => facade().getActiveWorkbook().getActiveSheet().hideRows(row, 1), first);
  await sheet.page.evaluate(() => document.body.removeAttribute('data-printed'));
  await sheet.page.keyboard.press('Control+p');
  await sheet.button('Cette feuille').click();
  await sheet.page.locator('[data-printed]').waitFor();
  const foot = await sheet.page.locator('#print style').first().textContent();
  expect(foot?.replace(/\s/g, ' ')).toContain('Masqué : 1 ligne n’est pas imprimée ; une somme peut la compter – Mutu');
});

it('of a table that a formula fills is under its headers, whatever stands above', async () => {
  await sheet.startBlank();
  await sheet.enter('A1', 'Qui paie qui');
  await sheet.enter('A2', '=MUTU.VERSEMENTS({"Alma";"Brise";"Cime"};{-30;20;10})');
  await sheet.shows('A4', 'Alma');
  for (const stands of ['A2', 'C3']) {
    await sheet.go(stands);
    await sheet.page.keyboard.press('Control+Shift+L');
    await soon(() =>
      sheet.page.evaluate(() => facade().getActiveWorkbook().getActiveSheet().getFilter()?.getRange().getA1Notation()),
    ).toBe('A2:C4');
    await sheet.page.keyboard.press('Control+Shift+L');
    await soon(() =>
      sheet.page.evaluate(() => facade().getActiveWorkbook().getActiveSheet().getFilter() === null),
    ).toBe(true);
  }
});
