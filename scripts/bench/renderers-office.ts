import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DOSSIER, gallery } from '../../core/grids/gallery';
import type { GridsScript } from '../../excel-addin/grids/outcome';
import { type Batch, startExcel } from '../../test/support/office-proxies';
import { root } from '../root';
import type { Measure } from './measure';

/** Excel on the web refuses a batch of 5 MB. */
const LARGEST_BATCH = 5_000_000;
/** Batches a sheet, beside the ones that read the workbook, add the sheets and show the first. */
const BATCHES_A_SHEET = 3;

/**
 * What inserting each grid sends to Excel: batches (round trips), calls in them, and the largest of them. Counted with
 * Microsoft's own proxies; dist/ must have been built.
 */
export async function measureOfficeRenderer(folder = join(root, 'dist', 'site', 'excel')): Promise<Measure[]> {
  const script = readFileSync(join(folder, 'grids.js'), 'utf8');
  const measures: Measure[] = [
    { name: 'excel-addin/grids.js', value: gzipSync(script, { level: 9 }).length / 1000, unit: 'kB gzip' },
  ];
  for (const choice of [...gallery.map(({ id }) => id), DOSSIER]) measures.push(...(await measureGrid(script, choice)));
  return measures;
}

async function measureGrid(script: string, choice: string): Promise<Measure[]> {
  const excel = await startExcel([script], { api: '1.17' });
  try {
    const { MutuGrids } = excel.window as unknown as { MutuGrids: GridsScript };
    const outcome = await MutuGrids.insertGrid(choice, { language: 'fr', filled: true });
    if ('refused' in outcome) throw new Error(`${choice}: ${outcome.refused.en}`);
    return measuresOf(choice, excel.batches, outcome.sheets.length);
  } finally {
    excel.close();
  }
}

function measuresOf(choice: string, batches: readonly Batch[], sheets: number): Measure[] {
  const most = BATCHES_A_SHEET * sheets + 3;
  const largest = Math.max(...batches.map(({ size }) => size));
  const sum = batches.reduce((total, { calls }) => total + calls.length, 0);
  return [
    {
      name: `${choice}: batches`,
      value: batches.length,
      unit: 'a time',
      aim: `at most ${most}`,
      met: batches.length <= most,
    },
    { name: `${choice}: calls`, value: sum, unit: 'in them' },
    {
      name: `${choice}: largest batch`,
      value: largest / 1000,
      unit: 'kB',
      aim: 'under 5 000',
      met: largest < LARGEST_BATCH,
    },
  ];
}
