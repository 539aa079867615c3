import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { invoice } from '../../core/grids/invoice/grid';
import { planOf } from '../../core/grids/language/plan';
import { split } from '../../core/grids/split/grid';
import { workbookOf } from '../../playground/grids/workbook';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { readResources } from '../../playground/xlsx/resources';
import { oneSheet, withNames } from '../support/one-sheet';

const folder = mkdtempSync(join(tmpdir(), 'mutu-exported-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files as LibreOffice calculates them: its profile trusts no value that a file holds. */
async function calculated(files: Readonly<Record<string, Uint8Array>>) {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>',
  );
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.xlsx`), bytes);
  const paths = Object.keys(files).map((name) => join(folder, `${name}.xlsx`));
  const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'calculated')];
  execFileSync('soffice', [...settings, ...target, ...paths], { stdio: 'ignore' });
  return async (name: string) =>
    (await importXlsx(readFileSync(join(folder, 'calculated', `${name}.xlsx`)), name)).workbook;
}

describe('LibreOffice', () => {
  it('finds the totals of a file that the page exported', async () => {
    // 2 × 10 + 3 × 20 + 4 × 30 = 200; the total of the doubles is 18; the longest word has six letters.
    const typed = withNames(
      oneSheet({
        A1: 2,
        A2: 3,
        A3: 4,
        B1: 10,
        B2: 20,
        B3: 30,
        C1: 'un',
        C2: 'quatre',
        D1: '=SUM(A1:A3*B1:B3)',
        D2: '=SUM(doses*2)',
        D3: '=MAX(LEN(C1:C2))',
        D4: '=SUM(IF(A1:A3>2,B1:B3,0))',
        D5: '=SUM(A1:A3)*2',
      }),
      { doses: 'Feuille!$A$1:$A$3' },
    );
    const plan = planOf(split, { language: 'fr', filled: false });
    const workbook = workbookOf(plan, 'book');
    const bill = planOf(invoice, { language: 'fr', filled: true });
    const pools = plan.names.filter(({ name }) => /a_partager|a_repartir/.test(name) && !name.startsWith('excedent'));
    const cells = workbook.sheets.split?.cellData ?? {};
    // 1 300 + 502 + 300 = 2 102 $ to share, typed in an empty grid.
    [1300, 502, 300].forEach((v, index) => {
      const { row = 0, column = 0 } = pools[index] ?? {};
      cells[row] = { ...cells[row], [column]: { ...cells[row]?.[column], v, t: 2 } };
    });
    // The first sum of the sheet, which waits for a text where a number is wanted.
    const total = plan.cells.find(({ formula }) => formula?.includes('SUM(IF(ISNUMBER('));
    const read = await calculated({
      typed: await exportXlsx(typed, {}, 'fr'),
      split: await exportXlsx(workbook, {}, 'fr'),
      invoice: await exportXlsx(workbookOf(bill, 'book'), {}, 'fr', {}),
    });
    const results = (await read('typed')).sheets['sheet-1'];
    expect([0, 1, 2, 3, 4].map((row) => results?.cellData?.[row]?.[3]?.v)).toEqual([200, 18, 6, 50, 18]);
    const shared = (await read('split')).sheets['sheet-1'];
    expect(shared?.cellData?.[total?.row ?? -1]?.[total?.column ?? -1]?.v).toBe(2102);
    // The pages of a grid, and its print of a document to hand to a client, are still known.
    const [billed] = Object.values(readResources(await read('invoice')).grids);
    expect(billed?.breaks?.map(({ row }) => row)).toEqual(bill.print.breaks);
    expect(billed?.isDocument).toBe(true);
  });
});
