import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterAll, describe, expect, it } from 'vitest';
import { areaOf, cellArea, relative } from '../../core/templates/address';
import { templates } from '../../core/templates/grids';
import { split } from '../../core/templates/grids/split';
import { ownCalls } from '../../core/templates/holes';
import { type Plan, planOf } from '../../core/templates/plan';
import { evaluatePlan, type Results } from '../../engine/evaluate';
import { renderXlsx } from '../../xlsx/render';

interface Built {
  readonly plan: Plan;
  readonly results: Results;
  readonly bytes: Uint8Array;
}

const grids = templates.map((template) => [template.id, template] as const);

async function built(template: (typeof templates)[number], asValues = false): Promise<Built> {
  const plan = planOf(template, { language: 'fr', filled: true });
  const results = await evaluatePlan(plan);
  return { plan, results, bytes: await renderXlsx([{ plan, results }], { asValues }) };
}

async function sheetOf(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('The file has no sheet');
  return sheet;
}

/** A file holds days and times as numbers; its reader makes dates of them, to the millisecond. */
const storedValue = (value: ExcelJS.CellValue | undefined): ExcelJS.CellValue | undefined =>
  value instanceof Date ? Math.round((value.getTime() / 86_400_000 + 25_569) * 86_400) / 86_400 : value;

const addressOf = ({ row, column }: { row: number; column: number }): string => relative(cellArea(row, column));

describe.each(grids)('%s in a file', (_, template) => {
  it('keeps every value and, beside every formula, what it gave', async () => {
    const { plan, results, bytes } = await built(template);
    const sheet = await sheetOf(bytes);
    expect(sheet.name).toBe(plan.sheet);
    for (const cell of plan.cells) {
      const held = sheet.getCell(addressOf(cell));
      if (cell.formula === undefined) {
        if (cell.value !== undefined && held.master === held) expect(storedValue(held.value)).toBe(cell.value);
        continue;
      }
      expect(storedValue(held.result) ?? '').toBe(results[cell.row]?.[cell.column] ?? '');
    }
  });

  it('stores our functions as Excel does, and no other name with a dot', async () => {
    const { plan, bytes } = await built(template);
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    const formulas = [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, text = '']) => text);
    const ours = plan.cells.flatMap(({ formula }) => ownCalls(formula ?? ''));
    expect(formulas.join(' ').match(/_xldudf_MUTU_[A-Z]+/g) ?? []).toHaveLength(ours.length);
    expect(formulas.filter((text) => text.includes('MUTU.'))).toEqual([]);
    const spills = plan.cells.filter(({ spill }) => spill !== undefined);
    expect(xml.match(/ cm="1"/g) ?? []).toHaveLength(spills.length);
  });

  it('has its names, notes, drop-downs, formats and print area', async () => {
    const { plan, bytes } = await built(template);
    const sheet = await sheetOf(bytes);
    const zip = await JSZip.loadAsync(bytes);
    const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
    for (const { name, cell } of plan.names) expect(workbook).toContain(`name="${name}">'${plan.sheet}'!${cell}<`);
    expect(workbook).toContain('_xlnm.Print_Area');
    for (const { cell } of plan.notes) expect(sheet.getCell(cell).note).toBeDefined();
    for (const { range } of plan.validations) {
      const { row, column } = areaOf(range);
      expect(sheet.getCell(row + 1, column + 1).dataValidation).toBeDefined();
    }
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(xml.match(/<cfRule /g) ?? []).toHaveLength(plan.conditions.length);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: plan.frozenRows });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 1, scale: plan.print.scale });
  });

  it('ends its sheet in the order the format imposes', async () => {
    const { bytes } = await built(template);
    const xml = (await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    const order = [
      '<sheetData',
      '<conditionalFormatting',
      '<dataValidations',
      '<pageMargins',
      '<pageSetup',
      '<drawing',
      '<legacyDrawing',
    ];
    const places = order.map((part) => xml.indexOf(part)).filter((place) => place >= 0);
    expect(places.length).toBeGreaterThanOrEqual(4);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  if (planOf(template, { language: 'fr', filled: true }).charts.length === 0) return;
  it('has real charts, each a part that the drawing leads to, with what they draw', async () => {
    const { plan, bytes } = await built(template);
    const zip = await JSZip.loadAsync(bytes);
    const charts = Object.keys(zip.files).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(plan.charts.length);
    const types = (await zip.file('[Content_Types].xml')?.async('string')) ?? '';
    for (const path of charts) expect(types).toContain(`PartName="/${path}"`);
    const relations = (await zip.file('xl/drawings/_rels/drawing1.xml.rels')?.async('string')) ?? '';
    expect(relations.match(/<Relationship /g)).toHaveLength(charts.length);
    const xml = (await zip.file('xl/charts/chart1.xml')?.async('string')) ?? '';
    const [chart] = plan.charts;
    expect(xml.match(/<c:ser>/g)).toHaveLength(chart?.series.length ?? 0);
    expect(xml.includes('<c:grouping val="stacked"/>')).toBe(chart?.stacked);
    expect(xml).toContain('<c:numCache>');
  });
});

describe('a formula that goes through ranges on its way to one answer', () => {
  // Excel reads =SUM(IF(ISNUMBER(B8:B10),B8:B10,0)) cell by cell only where the file says that it is an array formula.
  it('is stored as an array formula of its one cell', async () => {
    const { bytes } = await built(split);
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    expect(xml).toMatch(/<c r="J8" cm="1"[^>]*><f t="array" ref="J8">SUM\(IF\(ISNUMBER/);
    expect(xml).toMatch(/<c r="J9"[^>]*><f>ROUND/);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'mutu-grids-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A LibreOffice profile that calculates every formula again when it opens a file. */
function recalculating(): string {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>',
  );
  return pathToFileURL(profile).href;
}

/** Another spreadsheet's arithmetic: our functions written as values, the native formulas calculated by LibreOffice. */
describe('LibreOffice', () => {
  it('finds the same native totals', async () => {
    const files: { built: Built; name: string }[] = [];
    for (const [id, template] of grids) {
      const one = await built(template, true);
      writeFileSync(join(folder, `${id}.xlsx`), one.bytes);
      files.push({ built: one, name: id });
    }
    const settings = [`-env:UserInstallation=${recalculating()}`, '--headless', '--norestore'];
    const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'calculated')];
    const paths = files.map(({ name }) => join(folder, `${name}.xlsx`));
    execFileSync('soffice', [...settings, ...target, ...paths], { stdio: 'ignore' });
    for (const { built: one, name } of files) {
      const sheet = await sheetOf(readFileSync(join(folder, 'calculated', `${name}.xlsx`)));
      const native = one.plan.cells.filter(
        ({ formula, spill }) => formula !== undefined && spill === undefined && ownCalls(formula).length === 0,
      );
      expect(native.length).toBeGreaterThan(0);
      for (const cell of native) {
        const expected = one.results[cell.row]?.[cell.column] ?? '';
        const found = storedValue(sheet.getCell(addressOf(cell)).result) ?? '';
        if (typeof expected === 'number') expect(Number(found)).toBeCloseTo(expected, 6);
        else expect(String(found)).toBe(String(expected));
      }
    }
  });
});
