import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { type Area, areaOf, type Point, relative } from '../../core/formula/addresses';
import { templates } from '../../core/grids';
import { annex } from '../../core/grids/annex/grid';
import { diagnosis } from '../../core/grids/diagnosis/grid';
import { invoice } from '../../core/grids/invoice/grid';
import { layOut } from '../../core/grids/language/layout';
import { TYPED_LOOKS } from '../../core/grids/language/look';
import { planOf } from '../../core/grids/language/plan';
import { needs } from '../../core/grids/needs/grid';
import { split } from '../../core/grids/split/grid';
import { without } from '../../playground/grids/protection/areas';
import { recordAfter } from '../../playground/grids/protection/record';
import { cellsRead, takenUp } from '../../playground/grids/protection/references';
import { workbookOf } from '../../playground/grids/workbook';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { readResources } from '../../playground/xlsx/resources';
import { protectionNames, recordOf } from '../../xlsx/protection';
import { renderXlsx } from '../../xlsx/render';

const plan = planOf(split, { language: 'fr', filled: true });
const record = recordOf(plan);
const areaAt = (path: string) => layOut(split).areas.get(path) ?? areaOf('A1');

describe('what a grid protects', () => {
  it('is each of its formulas and what they fill, and nothing that one fills in', () => {
    const isIn = (area: { row: number; column: number; rows: number; columns: number }, row: number, column: number) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    for (const { row, column, formula, spill, look } of plan.cells) {
      const isComputed = record.computed.some((area) => isIn(area, row, column));
      if (formula !== undefined) expect(isComputed, relative({ row, column })).toBe(true);
      if (TYPED_LOOKS.includes(look)) expect(isComputed, relative({ row, column })).toBe(false);
      if (look === 'label' || look === 'title') expect(isComputed, relative({ row, column })).toBe(false);
      if (spill) expect(record.computed.some((area) => isIn(area, row + spill.rows - 1, column))).toBe(true);
    }
  });

  it('is each of its labels too, which one typed over would no longer say what to fill in', () => {
    for (const template of templates) {
      const whole = planOf(template, { language: 'fr', filled: false });
      const { protection, cells } = whole;
      const isIn = ({ row, column }: Point, areas: readonly Area[] = []) =>
        areas.some((area) => without(area, { row, column })[0] !== area);
      for (const cell of cells) {
        const isLabelled =
          /label|heading|header$|question|unit/i.test(cell.look) && !/total|document|input/i.test(cell.look);
        const isHeld = isLabelled && cell.value !== undefined;
        expect(isIn(cell, protection.labels), `${template.id} ${relative(cell)}`).toBe(isHeld);
        if (TYPED_LOOKS.includes(cell.look)) expect(isIn(cell, protection.labels)).toBe(false);
      }
      // Excel's longest formula of a name.
      for (const { content } of protectionNames(template.sheet.fr, 0, recordOf(whole)))
        expect(content.length, template.id).toBeLessThan(8192);
    }
  });

  it('knows the rows that stay together, and those that have their place', () => {
    expect(record.lists).toEqual([{ area: areaAt('partners'), isOrdered: false }]);
    const lists = recordOf(planOf(needs, { language: 'fr', filled: true })).lists;
    expect(lists.map(({ isOrdered }) => isOrdered)).toEqual([false, true]);
  });

  it('leaves with a file, as its pages and its print of a document do, for Mutu or for anyone', async () => {
    const kept = async (bytes: Uint8Array) =>
      Object.values(readResources((await importXlsx(bytes, 'Grille')).workbook).grids);
    for (const template of [invoice, annex, diagnosis]) {
      const own = planOf(template, { language: 'fr', filled: true });
      const { lists, ...expected } = recordOf(own);
      expect(expected.breaks?.map(({ row }) => row)).toEqual(own.print.breaks);
      expect(expected.isDocument ?? false).toBe(template !== diagnosis);
      const files = [undefined, {}].map((forAnyone) => exportXlsx(workbookOf(own, 'mutu'), {}, 'fr', forAnyone));
      for (const file of [...files, renderXlsx([{ plan: own, results: [] }])]) {
        const [found] = await kept(await file);
        expect(found).toMatchObject(expected);
        expect(found?.lists).toHaveLength(lists.length);
      }
    }
  });

  it('leaves with a file and comes back, lifted or not', async () => {
    const workbook = workbookOf(plan, 'mutu');
    const kept = async (bytes: Uint8Array) =>
      Object.values(readResources((await importXlsx(bytes, 'Partage')).workbook).grids);
    expect(await kept(await exportXlsx(workbook, {}, 'fr'))).toEqual([record]);
    const lifted = { ...record, isLifted: true };
    const resources = workbook.resources?.map((one) =>
      one.name === 'SHEET_MUTU_GRIDS_PLUGIN' ? { ...one, data: JSON.stringify({ [plan.template]: lifted }) } : one,
    );
    expect(await kept(await exportXlsx({ ...workbook, ...(resources && { resources }) }, {}, 'fr'))).toEqual([lifted]);
    // The files that the build writes are grids of ours too.
    const built = await renderXlsx([{ plan, results: [] }]);
    expect(await kept(built)).toEqual([record]);
    const zip = await JSZip.loadAsync(built);
    // LibreOffice shows the names that were hidden.
    const book = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
    zip.file('xl/workbook.xml', book.replace(/hidden="1"/g, 'hidden="false" function="false"'));
    const shown = await zip.generateAsync({ type: 'uint8array' });
    expect(await kept(shown)).toEqual([record]);
    const names = Object.values(readResources((await importXlsx(shown, 'Partage')).workbook).names);
    expect(names.filter(({ name }) => name.startsWith('_mutu_'))).toEqual([]);
    expect(names.length).toBeGreaterThan(3);
    // No sheet is locked: one inserts rows and sorts there.
    expect(await zip.file('xl/worksheets/sheet1.xml')?.async('string')).not.toContain('sheetProtection');
  });

  it('follows its cells when a row comes', () => {
    const { row } = areaAt('partners');
    const range = { startRow: row + 2, endRow: row + 2, startColumn: 0, endColumn: 25 };
    const after = recordAfter(record, {
      id: 'sheet.command.insert-row',
      params: { range, unitId: 'a', subUnitId: 'b' },
    });
    expect(after.lists[0]?.area).toEqual({ ...areaAt('partners'), rows: 13 });
    const former = { ...areaAt('partners.due'), rows: 13 };
    expect(record.computed).toContainEqual(former);
    expect(after.computed).toContainEqual({ ...former, rows: 14 });
  });
});

describe('areas', () => {
  it('lose one cell and keep all the others', () => {
    const parts = without(areaOf('B2:D5'), { row: 2, column: 2 });
    expect(parts.map(relative)).toEqual(['B2:D2', 'B4:D5', 'B3', 'D3']);
    expect(without(areaOf('B2:D5'), { row: 8, column: 8 }).map(relative)).toEqual(['B2:D5']);
  });
});

describe('what a formula reads', () => {
  it('is found, sheet by sheet', () => {
    const read = cellsRead(`=SUM(A1:B3,'L''école'!$C$4,Notes!D5:D9,"A1",LOG10(2))`);
    expect(read.map(({ sheet = '', read: area }) => `${sheet}!${relative(area)}`)).toEqual([
      '!A1:B3',
      "L'école!C4",
      'Notes!D5:D9',
    ]);
  });

  it('may be one cell that it takes up', () => {
    expect(takenUp(`=IF('Besoins'!$A$9="","",'Besoins'!$A$9)`)).toEqual({ sheet: 'Besoins', at: areaOf('A9') });
    expect(takenUp(`=IF(A9="","",A9)`)).toBeUndefined();
    expect(takenUp(`=IF('Besoins'!$A$9="","",'Besoins'!$A$9*2)`)).toBeUndefined();
  });
});
