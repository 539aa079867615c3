import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { absolute } from '../../core/formula/addresses';
import { ownIds } from '../../core/formula/calls';
import { templates } from '../../core/grids';
import { LOOKS } from '../../core/grids/language/look';
import { planOf } from '../../core/grids/language/plan';
import { split } from '../../core/grids/split/grid';
import { LANGUAGES } from '../../core/values/text';
import { buildXlsx } from '../../scripts/build/xlsx';
import { renderXlsx } from '../../xlsx/render';
import { arialWidth } from '../support/arial';
import { addressOf, built, sheetOf, storedValue } from './files';

const grids = templates.map((template) => [template.id, template] as const);

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

  it('shows whole what its formulas say, where their cells wrap', async () => {
    const { plan, results, bytes } = await built(template);
    const sheet = await sheetOf(bytes);
    const merged = new Set(plan.merges.map(({ row, column }) => addressOf({ row, column })));
    const cut = plan.cells.flatMap((cell) => {
      const shown = results[cell.row]?.[cell.column];
      const { wrap, size } = plan.styles[cell.look];
      if (!cell.formula || typeof shown !== 'string' || !wrap || merged.has(addressOf(cell))) return [];
      // What letters alone take, no line of which is ever full: a row too low for that cuts the last one for sure.
      const lines = Math.ceil(arialWidth(shown, LOOKS[cell.look]) / ((plan.columns[cell.column] ?? 0) - 7));
      const needed = lines * size * 1.149;
      return (sheet.getRow(cell.row + 1).height ?? 0) < needed ? [`${addressOf(cell)} ${shown}`] : [];
    });
    expect(cut).toEqual([]);
  });

  it('stores our functions as Excel does, and no other name with a dot', async () => {
    const { plan, bytes } = await built(template);
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    const formulas = [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, text = '']) => text);
    const ours = plan.cells.flatMap(({ formula }) => ownIds(formula ?? ''));
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
    for (const { name, row, column } of plan.names) {
      expect(workbook).toContain(`name="${name}">'${plan.sheet}'!${absolute({ row, column })}<`);
    }
    expect(workbook).toContain('_xlnm.Print_Area');
    for (const { row, column, text } of plan.notes) {
      const { note } = sheet.getCell(row + 1, column + 1);
      expect(typeof note === 'string' ? note : note.texts?.map((run) => run.text).join('')).toBe(text);
    }
    for (const { area, message } of plan.validations) {
      expect(sheet.getCell(area.row + 1, area.column + 1).dataValidation).toMatchObject({ error: message });
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
    expect(xml).toMatch(/<c r="O8" cm="1"[^>]*><f t="array" ref="O8">IF\([^<]*SUM\(IF\(ISNUMBER/);
    expect(xml).toMatch(/<c r="O9"[^>]*><f>[^<]*ROUND/);
  });
});

describe('a word among the figures of a chart', () => {
  it('is no point of it: what a file keeps of its figures is numbers', async () => {
    const { plan, results } = await built(split);
    const first = plan.charts[0]?.series[0]?.values;
    const waiting = results.map((row, r) =>
      row.map((cell, c) => (r === first?.row && c === first.column ? '…' : cell)),
    );
    const zip = await JSZip.loadAsync(await renderXlsx([{ plan, results: waiting }]));
    const xml = (await zip.file('xl/charts/chart1.xml')?.async('string')) ?? '';
    const [alone = '', ...others] = xml.match(/<c:numCache>.*?<\/c:numCache>/gs) ?? [];
    const points = (cache: string) => [...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, point]) => Number(point));
    expect(others.map((cache) => points(cache).length)).toEqual([4]);
    expect(points(alone)).toEqual([1100, 880, 660]);
  });
});

describe('the files that are distributed', () => {
  it('are each grid, filled and empty, in both languages', async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'mutu-xlsx-'));
    try {
      await buildXlsx({ outDir, only: [split.id] });
      const names = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));
      const sheets = { fr: ['', ' (vide)'], en: ['', ' (empty)'] };
      const expected = LANGUAGES.flatMap((language) =>
        sheets[language].map((dress) => join(language, `${split.sheet[language]}${dress}.xlsx`)),
      );
      expect(names.sort()).toEqual(expected.sort());
    } finally {
      rmSync(outDir, { recursive: true });
    }
  });
});
