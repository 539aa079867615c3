import { BooleanNumber, CellValueType } from '@univerjs/core';
import { Workbook } from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { exampleIn } from '../../playground/example';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { everything, json, range } from '../support/workbook-of-everything';

const SPILLS = { one: { A4: 'A4:D6' } };

const partOf = async (bytes: Uint8Array, path: string): Promise<string> =>
  (await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '';

describe('a workbook written as .xlsx', () => {
  it('names our functions as Excel does, with their last values', async () => {
    const sheet = await partOf(await exportXlsx(everything(), SPILLS, 'fr'), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="A3"[^>]*><f>_xldudf_MUTU_SEUIL\(A2,25,6\)<\/f><v>0\.66<\/v>/);
    expect(sheet).toMatch(/<c r="A7"[^>]*t="e"[^>]*><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
  });

  it('holds no error that Excel does not read in a file', async () => {
    const workbook = everything();
    const cells = workbook.sheets.one?.cellData?.[6] as Record<number, object>;
    Object.assign(cells[0] ?? {}, { f: '=A7', v: '#CYCLE!' });
    const sheet = await partOf(await exportXlsx(workbook, SPILLS, 'fr'), 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="A7"[^>]*t="e"[^>]*><f>A7<\/f><v>#VALUE!<\/v>/);
  });

  it('marks what spills as a dynamic array, with the values it last had', async () => {
    const bytes = await exportXlsx(everything(), SPILLS, 'fr');
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<c r="A4" cm="1"[^>]*><f t="array" ref="A4:D6">/);
    expect(await partOf(bytes, 'xl/metadata.xml')).toContain('fDynamic="1"');
    expect(await partOf(bytes, '[Content_Types].xml')).toContain('/xl/metadata.xml');
    expect(await partOf(bytes, 'xl/_rels/workbook.xml.rels')).toContain('Target="metadata.xml"');
    expect(sheet).toMatch(/<c r="A5"/);
  });

  it('gives what has no room to spill its own cell, and what is in the way its own formula', async () => {
    const workbook = everything();
    const cells = workbook.sheets.one?.cellData as Record<number, Record<number, object>>;
    Object.assign(cells[3]?.[0] ?? {}, { v: '#SPILL!', t: CellValueType.STRING });
    cells[5] = { ...cells[5], 1: { f: '=A2*2', v: 84, t: CellValueType.NUMBER } };
    const bytes = await exportXlsx(workbook, SPILLS, 'fr');
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(
      /<c r="A4" cm="1"[^>]*t="e"[^>]*><f t="array" ref="A4">.*?<\/f><v>#VALUE!<\/v>/,
    );
    const read = (await importXlsx(bytes, 'Tout')).workbook;
    expect(read.sheets[read.sheetOrder[0] ?? '']?.cellData?.[5]?.[1]?.f).toBe('=A2*2');
  });

  it('ends its sheets in the order the format imposes (ECMA-376, CT_Worksheet)', async () => {
    // A bar of one colour has an extension of the sheet; one that fades has none.
    const { resources = [], ...others } = everything();
    const solid = resources.map(({ name, data }) => ({
      name,
      data: data.replace('"isGradient":true', '"isGradient":false'),
    }));
    const bytes = await exportXlsx({ ...others, resources: solid }, SPILLS, 'fr');
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    const order = [
      '<conditionalFormatting',
      '<dataValidations',
      '<pageMargins',
      '<legacyDrawing',
      '<extLst',
      '</worksheet>',
    ];
    const positions = order.map((part) => sheet.lastIndexOf(part));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('prints one page wide, frozen rows at the head of each page, and comes back with nothing left out', async () => {
    const { workbook } = exampleIn('fr');
    const bytes = await exportXlsx(workbook, {}, 'fr');
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toMatch(/<pageSetup (?=[^>]*orientation="landscape")(?=[^>]*fitToWidth="1")[^>]*fitToHeight="0"/);
    expect(await partOf(bytes, 'xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles" localSheetId="0">[^<]*!\$1:\$2</);
    expect((await importXlsx(bytes, 'x')).leftOut).not.toContain('print');
  });

  it('shows in dollars, in Excel too, an amount that had no format of its own', async () => {
    const workbook = everything();
    const cells = workbook.sheets.one?.cellData?.[2] as Record<number, { custom?: unknown }>;
    Object.assign(cells[0] ?? {}, { custom: { unit: 'money' } });
    const read = new Workbook();
    await read.xlsx.load((await exportXlsx(workbook, SPILLS, 'en')).buffer as ArrayBuffer);
    expect(read.worksheets[0]?.getCell('A3').numFmt).toBe('"$"#,##0.00');
    expect(read.worksheets[0]?.getCell('B3').numFmt ?? 'General').toBe('General');
  });
});

describe('a workbook written and read again', () => {
  const roundTrip = async () => (await importXlsx(await exportXlsx(everything(), SPILLS, 'fr'), 'Tout')).workbook;

  it('has the same formulas, values and styles', async () => {
    const before = everything();
    const after = await roundTrip();
    const one = after.sheets['sheet-1'];
    for (const [row, cells] of Object.entries(before.sheets.one?.cellData ?? {})) {
      for (const [column, cell] of Object.entries(
        cells as Record<string, { f?: string; v?: unknown; t?: number; s?: string }>,
      )) {
        const read = one?.cellData?.[Number(row)]?.[Number(column)];
        expect(read?.f).toBe(cell.f);
        const isUnderSpill = Number(row) === 4;
        if (!isUnderSpill) expect([read?.v, read?.t]).toEqual([cell.v, cell.t]);
        if (cell.s) expect(after.styles[String(read?.s)]).toMatchObject(before.styles[cell.s] as object);
      }
    }
  });

  it('leaves room for what spills', async () => {
    const one = (await roundTrip()).sheets['sheet-1'];
    expect(one?.cellData?.[3]?.[0]?.f).toBe('=MUTU.EXPLIQUER("SEUIL",A2,25,6)');
    expect(one?.cellData?.[4]?.[0]?.v).toBeUndefined();
  });

  it('has the same sheets, sizes, merges and panes', async () => {
    const after = await roundTrip();
    const one = after.sheets['sheet-1'];
    expect(after.sheetOrder.map((id) => [after.sheets[id]?.name, after.sheets[id]?.hidden])).toEqual([
      ['Coûts & parts', BooleanNumber.FALSE],
      ['Deux', BooleanNumber.TRUE],
    ]);
    expect(one?.columnData?.[0]).toEqual({ w: 180 });
    expect(one?.columnData?.[2]).toEqual({ w: 60, hd: BooleanNumber.TRUE });
    expect(one?.rowData?.[0]?.h).toBe(40);
    expect(one?.mergeData).toEqual([range(0, 0, 0, 2)]);
    expect(one?.freeze).toMatchObject({ xSplit: 1, ySplit: 2 });
    expect(one?.showGridlines).toBe(BooleanNumber.FALSE);
    expect(one?.tabColor).toBe('#1f6d4e');
  });

  it('has the same validations, conditional formats, notes and names', async () => {
    const after = await roundTrip();
    const resource = (name: string): unknown =>
      JSON.parse(after.resources?.find((one) => one.name === name)?.data ?? '{}');
    const validations = (resource('SHEET_DATA_VALIDATION_PLUGIN') as Record<string, object[]>)['sheet-1'];
    expect(validations).toEqual([
      expect.objectContaining({
        type: 'list',
        formula1: json(['fait', 'annulé']),
        ranges: [range(1, 4, 3, 3)],
        error: 'Choisissez.',
      }),
      expect.objectContaining({
        type: 'decimal',
        operator: 'between',
        formula1: '0',
        formula2: '1',
        ranges: [range(1, 2, 4, 4)],
      }),
    ]);
    const conditions = (
      resource('SHEET_CONDITIONAL_FORMATTING_PLUGIN') as Record<string, { rule: object; ranges: object[] }[]>
    )['sheet-1'];
    expect(conditions?.map(({ rule }) => rule)).toEqual([
      expect.objectContaining({
        subType: 'number',
        operator: 'greaterThan',
        value: 12,
        style: { bg: { rgb: '#ffd6d6' } },
      }),
      expect.objectContaining({ subType: 'formula', value: '=$A2="x"', style: { cl: { rgb: '#b00020' }, it: 1 } }),
      expect.objectContaining({ type: 'dataBar' }),
    ]);
    expect(conditions?.[1]?.ranges).toEqual([range(1, 4, 0, 1)]);
    const notes = (resource('SHEET_NOTE_PLUGIN') as Record<string, Record<string, Record<string, { note: string }>>>)[
      'sheet-1'
    ];
    expect(notes?.[1]?.[0]?.note).toBe('Prix de 2025');
    const names = Object.values(
      resource('SHEET_DEFINED_NAME_PLUGIN') as Record<string, { name: string; formulaOrRefString: string }>,
    );
    expect(names.map(({ name, formulaOrRefString }) => [name, formulaOrRefString])).toEqual([
      ['Prix', "'Coûts & parts'!$A$2"],
      ['Double', '=LAMBDA(v,v*2)'],
    ]);
  });

  it('does not change the example, in either language', async () => {
    for (const language of ['fr', 'en'] as const) {
      const { workbook: example } = exampleIn(language);
      const before = example.sheets.costPerUse;
      const { workbook } = await importXlsx(await exportXlsx(example, {}, language), 'Exemple');
      const formulas = (cellData: unknown): string[] =>
        Object.values(cellData as Record<string, Record<string, { f?: string }>>).flatMap((row) =>
          Object.values(row).flatMap((cell) => (cell.f ? [cell.f] : [])),
        );
      expect(formulas(workbook.sheets['sheet-1']?.cellData)).toEqual(formulas(before?.cellData));
    }
  });
});

describe('a file made elsewhere', () => {
  it('made by Excel with the add-in, comes with its formulas', async () => {
    const file = new Workbook();
    const worksheet = file.addWorksheet('Feuil1');
    worksheet.getCell('A1').value = { formula: '_xldudf_MUTU_SEUIL(12000,25,6)', result: 631.58 };
    worksheet.getCell('A2').value = { formula: '[1]!_xldudf_MUTU_TARIF(A1,6,100)', result: 12 };
    worksheet.getCell('A3').value = { formula: '_xlfn.XLOOKUP(1,A1:A2,A1:A2)' };
    worksheet.getCell('A4').value = new Date(Date.UTC(2008, 0, 1));
    worksheet.getCell('A4').numFmt = 'yyyy-mm-dd';
    worksheet.getCell('A5').value = { text: 'TIESS', hyperlink: 'https://tiess.ca' };
    worksheet.getCell('A6').value = { richText: [{ text: 'gras', font: { bold: true } }, { text: ' et non' }] };
    const { workbook, leftOut } = await importXlsx((await file.xlsx.writeBuffer()) as ArrayBuffer, 'Excel');
    const cell = (row: number) => workbook.sheets['sheet-1']?.cellData?.[row]?.[0];
    expect(cell(0)).toMatchObject({ f: '=MUTU.SEUIL(12000,25,6)', v: 631.58 });
    expect(cell(1)?.f).toBe('=MUTU.TARIF(A1,6,100)');
    expect(cell(2)?.f).toBe('=XLOOKUP(1,A1:A2,A1:A2)');
    // Microsoft, « DATE function »: January 1, 2008 is serial number 39448.
    expect(cell(3)).toMatchObject({ v: 39448, t: CellValueType.NUMBER });
    expect(cell(4)?.f).toBe('=HYPERLINK("https://tiess.ca","TIESS")');
    expect(cell(5)?.p?.body?.dataStream).toBe('gras et non\r\n');
    expect(leftOut).toEqual([]);
  });

  it('says what it could not take', async () => {
    const zip = await JSZip.loadAsync(await exportXlsx(everything(), {}, 'fr'));
    zip.file('xl/charts/chart1.xml', '<c/>');
    zip.file('xl/media/image1.png', 'x');
    const { leftOut } = await importXlsx(await zip.generateAsync({ type: 'uint8array' }), 'Graphique');
    expect(leftOut).toEqual(['charts', 'images']);
  });

  it('may validate a whole column without making a million cells of it', async () => {
    const zip = await JSZip.loadAsync(await exportXlsx(everything(), {}, 'fr'));
    const path = 'xl/worksheets/sheet1.xml';
    const xml = (await zip.file(path)?.async('string')) ?? '';
    zip.file(path, xml.replace('sqref="D2:D5"', 'sqref="D2:D1048576"'));
    const { workbook } = await importXlsx(await zip.generateAsync({ type: 'uint8array' }), 'Colonne');
    const data = workbook.resources?.find(({ name }) => name === 'SHEET_DATA_VALIDATION_PLUGIN')?.data ?? '';
    const [list] = (JSON.parse(data) as Record<string, { ranges: unknown[] }[]>)['sheet-1'] ?? [];
    // As far as the sheet goes, and to the end of the column again in the file that is written.
    expect(list?.ranges).toEqual([range(1, 199, 3, 3)]);
    expect(await partOf(await exportXlsx(workbook, {}, 'fr'), path)).toContain('sqref="D2:D1048576"');
  });

  it.each(['not a zip', ''])('that is not a workbook is refused', async (content) => {
    await expect(importXlsx(new TextEncoder().encode(content), 'x')).rejects.toThrow();
  });
});
