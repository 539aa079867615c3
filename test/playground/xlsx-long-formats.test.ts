/** A format of numbers has 255 signs at most in Excel, which refuses a whole file for a longer one. */
import type { IWorkbookData } from '@univerjs/core';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { escapedXml } from '../../core/values/text';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { attribute, childOf, childrenOf, treeOf } from '../../xlsx/read/xml';
import { faultsOf } from '../support/file-check';
import { rawXlsx, rows } from '../support/raw-xlsx';

const file = (code: string) =>
  rawXlsx({
    sheets: [rows('<row r="1"><c r="A1" s="1"><v>12.5</v></c></row>')],
    styles: `<numFmts count="1"><numFmt numFmtId="170" formatCode="${escapedXml(code)}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>`,
  });

function patternIn({ styles, sheets }: Pick<IWorkbookData, 'styles' | 'sheets'>): string | undefined {
  const style = sheets['sheet-1']?.cellData?.[0]?.[0]?.s;
  const own = typeof style === 'string' ? styles[style] : style;
  return own?.n?.pattern;
}

async function writtenFormats(bytes: Uint8Array): Promise<string[]> {
  const styles = treeOf((await (await JSZip.loadAsync(bytes)).file('xl/styles.xml')?.async('string')) ?? '');
  return childrenOf(childOf(styles, 'numFmts'), 'numFmt').map((one) => attribute(one, 'formatCode') ?? '');
}

it.each([
  ['one sign after each code', '0\\h'.repeat(85)],
  ['a sign, texts and a quote that is only as wide', `${'0\\h'.repeat(60)}${'"ab"0'.repeat(10)}${'_"\\x0'.repeat(5)}`],
])('is as short in the file that goes out as in the one that came in: %s', async (_, code) => {
  expect(code.length).toBeLessThanOrEqual(255);
  const { workbook, leftOut } = await importXlsx(await file(code), 'x');
  expect(leftOut).toEqual([]);
  expect(patternIn(workbook)?.length).toBeGreaterThan(255);
  const bytes = await exportXlsx(workbook, {}, 'fr');
  expect(await faultsOf(bytes)).toEqual([]);
  const written = await writtenFormats(bytes);
  expect(written.map(({ length }) => length)).toEqual([expect.any(Number)]);
  expect(written[0]?.length).toBeLessThanOrEqual(255);
  const again = await importXlsx(bytes, 'x');
  expect(patternIn(again.workbook)).toBe(patternIn(workbook));
});

it('is left out where it is longer, and said; its number is there', async () => {
  const { workbook, leftOut } = await importXlsx(await file(`0" ${'h'.repeat(300)}"`), 'x');
  expect(leftOut).toEqual(['formats']);
  expect(workbook.sheets['sheet-1']?.cellData?.[0]?.[0]?.v).toBe(12.5);
  expect(patternIn(workbook)).toBeUndefined();
});

it('given in the page, is no reason for a file that does not open', async () => {
  const { workbook } = await importXlsx(await file('0.00'), 'x');
  const cell = workbook.sheets['sheet-1']?.cellData?.[0]?.[0];
  if (cell) cell.s = { n: { pattern: `0" ${'h'.repeat(300)}"` } };
  const bytes = await exportXlsx(workbook, {}, 'fr');
  expect((await writtenFormats(bytes)).filter(({ length }) => length > 255)).toEqual([]);
});
