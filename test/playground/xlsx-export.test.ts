import { CellValueType } from '@univerjs/core';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { oneSheet, withNames } from '../support/one-sheet';

const partOf = async (bytes: Uint8Array, path: string): Promise<string> =>
  (await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '';

describe('a file that is written', () => {
  it.each(['Coût en $', "L'an $' et $&", 'A & B <C> "D"', '$1 $$ $`'])(
    'can be read whatever its sheet is called: %s',
    async (name) => {
      const place = `'${name.replaceAll("'", "''")}'!$A$1`;
      const book = withNames(oneSheet({ A1: 10, B1: '=montant*2' }, name), { montant: place });
      const { workbook } = await importXlsx(await exportXlsx(book, {}, 'fr'), 'x');
      expect(workbook.sheets['sheet-1']?.name).toBe(name);
      expect(workbook.sheets['sheet-1']?.cellData?.[0]?.[1]?.f).toBe('=montant*2');
      expect(workbook.resources?.find((one) => one.name === 'SHEET_DEFINED_NAME_PLUGIN')?.data).toContain(
        JSON.stringify(place),
      );
    },
  );

  it('says which formulas go through ranges, however few cells they fill', async () => {
    const book = oneSheet({ A1: 2, A2: 3, B1: 10, B2: 20, C1: { f: '=SUM(A1:A2*B1:B2)', v: 80 }, C2: '=SUM(A1:A2)' });
    const sheet = await partOf(await exportXlsx(book, {}, 'fr'), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="C1" cm="1"[^>]*><f t="array" ref="C1">SUM\(A1:A2\*B1:B2\)<\/f><v>80<\/v>/);
    expect(sheet).toMatch(/<c r="C2"[^>]*><f>SUM\(A1:A2\)<\/f>/);
  });

  it('shows what a link shows, which the page holds as a rich text, where nothing is calculated', async () => {
    const shown = (text: string) => ({ id: '', documentStyle: {}, body: { dataStream: `${text}\r\n` } });
    const book = oneSheet({
      A1: { f: '=HYPERLINK("https://tiess.ca","TIESS")', p: shown('TIESS') },
      A2: { f: '=HYPERLINK("https://tiess.ca",B2*2)', p: shown('200.5') },
    });
    const sheet = await partOf(await exportXlsx(book, {}, 'fr'), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="A1"[^>]*t="str"[^>]*><f>[^<]*<\/f><v>TIESS<\/v>/);
    expect(sheet).toMatch(/<c r="A2"(?![^>]*t=)[^>]*><f>[^<]*<\/f><v>200.5<\/v>/);
  });

  it('has in each cell of a column filled down its own formula', async () => {
    const book = oneSheet({
      C2: { f: '=A2*$B$1', si: 'x' },
      C3: { si: 'x' },
      C4: { si: 'x' },
      D2: { si: 'x' },
      E2: { f: "=SUM(A$1:A2)&'L''an'!A2", si: 'y' },
      E4: { si: 'y' },
    });
    const { workbook } = await importXlsx(await exportXlsx(book, {}, 'fr'), 'x');
    const { cellData } = workbook.sheets['sheet-1'] ?? {};
    expect([1, 2, 3].map((row) => cellData?.[row]?.[2]?.f)).toEqual(['=A2*$B$1', '=A3*$B$1', '=A4*$B$1']);
    expect(cellData?.[1]?.[3]?.f).toBe('=B2*$B$1');
    expect(cellData?.[3]?.[4]?.f).toBe("=SUM(A$1:A4)&'L''an'!A4");
  });

  it('keeps as text what looks like an error and is none', async () => {
    const book = oneSheet({ A1: '#OK!', A2: '#URGENT!', A3: '#N/A', A4: { f: '=A1', v: '#CALC!' }, A5: '#1 priorité' });
    const { workbook } = await importXlsx(await exportXlsx(book, {}, 'fr'), 'x');
    const cell = (row: number) => workbook.sheets['sheet-1']?.cellData?.[row]?.[0];
    expect(cell(0)).toMatchObject({ v: '#OK!', t: CellValueType.STRING });
    expect(cell(1)?.v).toBe('#URGENT!');
    expect(cell(2)?.v).toBe('#N/A');
    expect(cell(3)).toMatchObject({ f: '=A1', v: '#VALUE!' });
    expect(cell(4)?.v).toBe('#1 priorité');
    const sheet = await partOf(await exportXlsx(book, {}, 'fr'), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="A1"[^>]*t="s"/);
    expect(sheet).toMatch(/<c r="A3"[^>]*t="e"/);
  });
});
