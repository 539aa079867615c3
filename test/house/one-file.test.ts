/**
 * A function is one file, a grid is one file: both are added to a copy of the project, and found in every host without
 * another edit.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const COPIED = [
  'core',
  'engine',
  'excel-addin',
  'apps-script',
  'panel',
  'xlsx',
  // The icons are drawn from its mark.
  'playground',
  'scripts',
  // The reference leads back to it.
  'site',
  'package.json',
  'tsconfig.json',
];

const FUNCTION = `import { defineFunction } from '../../declare/define';
import { same } from '../../values/text';

export const doublement = defineFunction({
  id: 'DOUBLEMENT',
  family: 'cost',
  summary: { fr: 'Deux fois un montant.', en: 'Twice an amount.' },
  formula: '2 × montant',
  source: same('Arithmétique'),
  asked: { fr: 'doubler la mise, deux fois plus', en: 'double up, twice as much' },
  params: {
    montant: {
      kind: 'number',
      unit: 'money',
      label: { fr: 'montant', en: 'amount' },
      text: { fr: 'Ce qui est doublé.', en: 'What is doubled.' },
    },
  },
  result: { kind: 'value', unit: 'money', label: { fr: 'Double', en: 'Double' } },
  examples: [{ args: [21], result: 42 }],
});
`;

const GRID = `import { at, band, defineTemplate, line, lines, money, same, t } from '../language';

const twice = lines('twice', same('Double'), {
  columns: [money('value')],
  lines: [line('once', same('Double'), ['=MUTU.DOUBLEMENT(21)'])],
});

export const doubling = defineTemplate({
  id: 'doubling',
  step: 'realisation',
  after: 'settlement',
  sheet: t('Doublement', 'Doubling'),
  title: t('Deux fois plus', 'Twice as much'),
  purpose: t('Doubler un montant.', 'To double an amount.'),
  tracks: { left: [200, 100] },
  bands: [band(at('left', twice))],
});
`;

/** Run in the copy: what each host would be given. */
const PROBE = `import { writeFileSync } from 'node:fs';
import { catalog } from './core';
import { buildExcelAddin } from './scripts/build/excel-addin';
import { buildAppsScript } from './scripts/build/apps-script';
import { buildReference } from './scripts/build/reference';
import { buildXlsx } from './scripts/build/xlsx';
import { galleryGrids } from './panel/gallery.generated';
import { searchFunctions } from './panel/search';

await buildExcelAddin({ version: '1.0.0', baseUrl: 'https://example.org', outDir: 'made/excel' });
await buildAppsScript({ version: '1.0.0', outDir: 'made/script' });
buildReference({ version: '1.0.0', outDir: 'made/reference' });
await buildXlsx({ outDir: 'made/xlsx', only: ['doubling'] });
writeFileSync(
  'made/found.json',
  JSON.stringify({
    catalog: catalog.map(({ id }) => id),
    searched: [searchFunctions('doubler la mise', 'fr')[0]?.id, searchFunctions('twice as much', 'en')[0]?.id],
    gallery: galleryGrids.map(({ id }) => id),
  }),
);
`;

let copy: string;
const read = (...path: string[]): string => readFileSync(join(copy, 'made', ...path), 'utf8');

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'mutu-copy-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'core', 'functions', 'cost', 'doublement.ts'), FUNCTION);
  mkdirSync(join(copy, 'core', 'grids', 'doubling'));
  writeFileSync(join(copy, 'core', 'grids', 'doubling', 'grid.ts'), GRID);
  writeFileSync(join(copy, 'probe.ts'), PROBE);
  mkdirSync(join(copy, 'made'));
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  for (const script of ['scripts/generate.ts', 'probe.ts']) {
    execFileSync(process.execPath, [tsx, script], { cwd: copy, stdio: ['ignore', 'ignore', 'pipe'] });
  }
}, 240_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('a function of one file is in Excel, in the script, in the panel’s search and in the reference', () => {
  const found = JSON.parse(read('found.json')) as { catalog: string[]; searched: string[] };
  expect(found.catalog).toContain('DOUBLEMENT');
  expect(found.searched).toEqual(['DOUBLEMENT', 'DOUBLEMENT']);
  expect(read('excel', 'functions.json')).toContain('"DOUBLEMENT"');
  expect(read('script', 'Code.js')).toContain('function MUTU_DOUBLEMENT(');
  expect(read('reference', 'fr.html')).toContain('DOUBLEMENT');
});

it('a grid of one file is in the menus of Excel and of the script, in the panel and in a file, computed', async () => {
  const found = JSON.parse(read('found.json')) as { gallery: string[] };
  expect(found.gallery).toContain('doubling');
  expect(read('excel', 'manifest.xml')).toContain('Doublement');
  expect(read('script', 'Grids.js')).toContain('doubling');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(copy, 'made', 'xlsx', 'fr', 'Doublement.xlsx'));
  const results: unknown[] = [];
  book.worksheets[0]?.eachRow((row) => row.eachCell((cell) => results.push(cell.result ?? cell.value)));
  expect(results).toContain(42);
});
