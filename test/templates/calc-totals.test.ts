import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { ownIds } from '../../core/formula/calls';
import { templates } from '../../core/grids';
import type { Plan } from '../../core/grids/language/plan';
import { addressOf, type Built, built, sheetOf, storedValue } from './files';

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

/** The pages a grid takes when no column runs over to a page beside: its rows, one after another, on this part of a page. */
function pagesDown({ print, rows }: Plan, part: number): number {
  const inches = 8.5 - print.margins.top - print.margins.bottom;
  const room = (inches * 96 * part) / (print.scale / 100);
  const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);
  const repeated = sumOf(rows.slice(0, print.titleRows));
  let pages = 1;
  let used = 0;
  for (const [row, height] of rows.slice(0, print.area.row + print.area.rows).entries()) {
    const isFull = used + height > room;
    if (isFull || print.breaks.includes(row)) {
      pages++;
      used = repeated;
    }
    used += height;
  }
  return pages;
}

/** Another spreadsheet's arithmetic: our functions written as values, the native formulas calculated by LibreOffice. */
describe('LibreOffice', () => {
  it('finds the same native totals, and prints no page beside another', { timeout: 240_000 }, async () => {
    const files: { built: Built; name: string }[] = [];
    for (const template of templates) {
      const one = await built(template, true);
      writeFileSync(join(folder, `${template.id}.xlsx`), one.bytes);
      files.push({ built: one, name: template.id });
    }
    const settings = [`-env:UserInstallation=${recalculating()}`, '--headless', '--norestore'];
    const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'calculated')];
    const paths = files.map(({ name }) => join(folder, `${name}.xlsx`));
    execFileSync('soffice', [...settings, ...target, ...paths], { stdio: 'ignore' });
    execFileSync('soffice', [...settings, '--convert-to', 'pdf', '--outdir', join(folder, 'printed'), ...paths], {
      stdio: 'ignore',
    });
    for (const { built: one, name } of files) {
      const pages = readFileSync(join(folder, 'printed', `${name}.pdf`), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g);
      expect(pages?.length, name).toBeGreaterThanOrEqual(pagesDown(one.plan, 1.03));
      expect(pages?.length, name).toBeLessThanOrEqual(pagesDown(one.plan, 0.95));
    }
    let compared = 0;
    for (const { built: one, name } of files) {
      const sheet = await sheetOf(readFileSync(join(folder, 'calculated', `${name}.xlsx`)));
      const native = one.plan.cells.filter(
        ({ formula, spill }) => formula !== undefined && spill === undefined && ownIds(formula).length === 0,
      );
      compared += native.length;
      for (const cell of native) {
        const expected = one.results[cell.row]?.[cell.column] ?? '';
        const found = storedValue(sheet.getCell(addressOf(cell)).result) ?? '';
        if (typeof expected === 'number') expect(Number(found)).toBeCloseTo(expected, 6);
        else expect(String(found)).toBe(String(expected));
      }
    }
    // A small grid may have our functions only; most are native formulas.
    expect(compared).toBeGreaterThan(20 * files.length);
  });
});
