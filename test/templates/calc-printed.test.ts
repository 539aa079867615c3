import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { templates } from '../../core/grids';
import type { Plan } from '../../core/grids/language/plan';
import { built } from './files';

const folder = mkdtempSync(join(tmpdir(), 'mutu-grids-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Whether something is drawn in those rows, whatever formulas fill there: LibreOffice prints no page where nothing is. */
const isDrawn = ({ cells, styles }: Plan, from: number, to: number): boolean =>
  cells.some(({ row, look, value, formula }) => {
    const { fill, above, below } = styles[look];
    return row >= from && row < to && [value, formula, fill, above, below].some((one) => one !== undefined);
  });

/** The pages a grid takes when no column runs over to a page beside: its rows, one after another, on this part of a page. */
function pagesDown(plan: Plan, part: number): { all: number; drawn: number } {
  const { print, rows } = plan;
  const inches = 8.5 - print.margins.top - print.margins.bottom;
  const room = (inches * 96 * part) / (print.scale / 100);
  const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);
  const repeated = sumOf(rows.slice(0, print.titleRows));
  const last = print.area.row + print.area.rows;
  const starts = [0];
  let used = 0;
  for (const [row, height] of rows.slice(0, last).entries()) {
    const isFull = used + height > room;
    if (isFull || print.breaks.includes(row)) {
      starts.push(row);
      used = repeated;
    }
    used += height;
  }
  const drawn = starts.filter((start, at) => isDrawn(plan, start, starts[at + 1] ?? last));
  return { all: starts.length, drawn: drawn.length };
}

describe('LibreOffice', () => {
  it('prints no page beside another, and sees no text where a number should stand', { timeout: 360_000 }, async () => {
    const plans = new Map<string, Plan>();
    for (const template of templates) {
      const { plan, bytes } = await built(template);
      plans.set(template.id, plan);
      writeFileSync(join(folder, `${template.id}.xlsx`), bytes);
    }
    const settings = [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
    ];
    const paths = [...plans.keys()].map((name) => join(folder, `${name}.xlsx`));
    execFileSync('soffice', [...settings, '--convert-to', 'pdf', '--outdir', join(folder, 'printed'), ...paths], {
      stdio: 'ignore',
    });
    // Each sheet as LibreOffice computes it, in a file of its own.
    const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    execFileSync(
      'soffice',
      [...settings, '--convert-to', EVERY_SHEET, '--outdir', join(folder, 'computed'), ...paths],
      {
        stdio: 'ignore',
      },
    );
    const computed = readdirSync(join(folder, 'computed'));
    expect(computed.length).toBeGreaterThanOrEqual(plans.size);
    const saying = computed.filter((name) =>
      readFileSync(join(folder, 'computed', name), 'utf8').includes('ni un nombre'),
    );
    expect(saying, 'a text is seen where there is none').toEqual([]);
    for (const [name, plan] of plans) {
      const pages = readFileSync(join(folder, 'printed', `${name}.pdf`), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g);
      expect(pages?.length, name).toBeGreaterThanOrEqual(pagesDown(plan, 1.03).drawn);
      expect(pages?.length, name).toBeLessThanOrEqual(pagesDown(plan, 0.95).all);
    }
  });
});
