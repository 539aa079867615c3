import type { ICellData, IWorkbookData } from '@univerjs/core';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../../core/formula/addresses';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { rawXlsx, rels, rows } from '../support/raw-xlsx';

const cellIn = (workbook: IWorkbookData, address: string, sheet = 'sheet-1'): ICellData | undefined => {
  const { row, column } = areaOf(address);
  return workbook.sheets[sheet]?.cellData?.[row]?.[column];
};
const resource = (workbook: IWorkbookData, name: string): Record<string, unknown> =>
  JSON.parse(workbook.resources?.find((one) => one.name === name)?.data ?? '{}');
const opened = async (book: Parameters<typeof rawXlsx>[0]) => importXlsx(await rawXlsx(book), 'x');

const number = (address: string, value: number | string, style = 0) =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;
/** Number formats only, from style 1 on. */
const formats = (...ids: (number | string)[]): string => {
  const codes = ids.filter((id) => typeof id === 'string');
  const own = codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('');
  const xfs = ids.map((id) => `<xf numFmtId="${typeof id === 'string' ? 200 + codes.indexOf(id) : id}"/>`).join('');
  return `<numFmts>${own}</numFmts><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs>`;
};

describe('what other programs write', () => {
  it('may put a prefix before every name', async () => {
    const zip = await JSZip.loadAsync(await rawXlsx({ sheets: [rows(`<row r="1">${number('A1', 5)}</row>`)] }));
    for (const path of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml']) {
      const xml = (await zip.file(path)?.async('string')) ?? '';
      zip.file(path, xml.replace(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x='));
    }
    const { workbook } = await importXlsx(await zip.generateAsync({ type: 'uint8array' }), 'x');
    expect(cellIn(workbook, 'A1')?.v).toBe(5);
  });

  it('may give absolute targets, for comments too', async () => {
    const { workbook } = await opened({
      sheets: [rows(`<row r="2">${number('B2', 1)}</row>`)],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'comments', '/xl/comments/comment1.xml']]),
        'xl/comments/comment1.xml':
          '<comments><commentList><comment ref="B2"><text><t>À vérifier</t></text></comment></commentList></comments>',
      },
    });
    expect(JSON.stringify(resource(workbook, 'SHEET_NOTE_PLUGIN'))).toContain('À vérifier');
  });

  it.each(['utf-16le', 'utf-16be'] as const)('may be written in %s', async (encoding) => {
    const text = `\ufeff<worksheet>${rows('<row r="1"><c r="A1" t="inlineStr"><is><t>Coût €</t></is></c></row>')}</worksheet>`;
    const bytes = Buffer.from(text, 'utf16le');
    const part = encoding === 'utf-16le' ? bytes : bytes.swap16();
    const { workbook } = await opened({ sheets: [''], parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(part) } });
    expect(cellIn(workbook, 'A1')?.v).toBe('Coût €');
  });

  it('may leave out the addresses of rows and cells', async () => {
    const cells =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="D2"><v>4</v></c><c><v>5</v></c></row>';
    const { workbook } = await opened({ sheets: [rows(cells)] });
    const read = ['A1', 'B1', 'A2', 'D2', 'E2'].map((address) => cellIn(workbook, address)?.v);
    expect(read).toEqual([1, 2, 3, 4, 5]);
  });

  it('may hold its texts in CDATA, and signs that XML cannot hold', async () => {
    const cells =
      '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[A & B <5>]]></t></is></c><c r="B1" t="str"><v>un_x000D_\ndeux</v></c></row>';
    const { workbook } = await opened({ sheets: [rows(cells)] });
    expect(cellIn(workbook, 'A1')?.v).toBe('A & B <5>');
    expect(cellIn(workbook, 'B1')?.v).toBe('un\ndeux');
  });

  it('share a formula between cells, each with its own references', async () => {
    const cells =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1</f><v>1</v></c></row><row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>';
    const { workbook } = await opened({ sheets: [rows(cells)] });
    expect(cellIn(workbook, 'C3')?.f).toBe('=A3*$B$1');
  });
});

describe('dates and formats', () => {
  // Microsoft, « Date systems in Excel »: 1 January 2021 is day 44197 counted from 1900, 42735 from 1904.
  it.each(['1', 'true', 'on', 'TRUE'])('are counted from 1904 when date1904="%s"', async (spelling) => {
    const { workbook } = await opened({
      sheets: [rows(`<row r="1">${number('A1', 42735, 1)}${number('B1', 0.5, 2)}${number('C1', 42735)}</row>`)],
      workbookPr: `<workbookPr date1904="${spelling}"/>`,
      styles: formats(14, 20),
    });
    expect(cellIn(workbook, 'A1')?.v).toBe(44197);
    // An hour of the day, and a number that shows no date, are what they were.
    expect(cellIn(workbook, 'B1')?.v).toBe(0.5);
    expect(cellIn(workbook, 'C1')?.v).toBe(42735);
  });

  it('may be written out (ISO 8601)', async () => {
    const date = (address: string, text: string) => `<c r="${address}" s="1" t="d"><v>${text}</v></c>`;
    const { workbook } = await opened({
      sheets: [
        rows(
          `<row r="1">${date('A1', '2026-03-15T00:00:00')}${date('B1', '2026-03-16T10:30:00')}${date('C1', '2026-03-15')}</row>`,
        ),
      ],
      styles: formats(22),
    });
    // 15 March 2026 is 46096: 44197 + 365 × 5 + 1 (2024) + 31 + 28 + 14. Half past ten is 10.5 / 24 = 0.4375.
    expect(['A1', 'B1', 'C1'].map((address) => cellIn(workbook, address)?.v)).toEqual([46096, 46097.4375, 46096]);
  });

  it('that a file names by their number begin with the year, or have the day before the month', async () => {
    const { workbook } = await opened({
      sheets: [
        rows(`<row r="1">${[14, 15, 16, 22].map((_, at) => number(`${'ABCD'[at]}1`, 46096, at + 1)).join('')}</row>`),
      ],
      styles: formats(14, 15, 16, 22),
    });
    const pattern = (address: string) => workbook.styles[String(cellIn(workbook, address)?.s)]?.n?.pattern;
    expect(['A1', 'B1', 'C1', 'D1'].map(pattern)).toEqual(['yyyy-mm-dd', 'd-mmm-yy', 'd-mmm', 'yyyy-mm-dd h:mm']);
  });

  it('show a sign after « \\ », and compute nothing with it', async () => {
    const { workbook } = await opened({
      sheets: [rows(`<row r="1">${number('A1', 5, 1)}${number('B1', 2.5, 2)}${number('C1', 7, 3)}</row>`)],
      styles: formats('0\\%', '0.0\\ \\h', '#,##0\\ &quot;$&quot;;[Red]\\-0'),
    });
    const pattern = (address: string) => workbook.styles[String(cellIn(workbook, address)?.s)]?.n?.pattern;
    expect(['A1', 'B1', 'C1'].map(pattern)).toEqual(['0"%"', '0.0" h"', '#,##0" $";[Red]"-"0']);
  });

  it('give a tab the colour of the theme, lightened', async () => {
    const tab = (color: string) => `<sheetPr><tabColor ${color}/></sheetPr>${rows('')}`;
    const sheets = [tab('theme="4" tint="0.5"'), tab('indexed="10"'), tab('rgb="FF1F6D4E"'), tab('auto="1"')];
    const { workbook } = await opened({ sheets });
    // Office's first accent is 4472C4: half way to white, (0x44 + 0xFF) / 2 = 0xA2, 0xB9, 0xE2.
    const colors = workbook.sheetOrder.map((id) => workbook.sheets[id]?.tabColor);
    expect(colors).toEqual(['#a2b9e2', '#ff0000', '#1f6d4e', '']);
    const again = await importXlsx(await exportXlsx(workbook, {}, 'fr'), 'x');
    expect(again.workbook.sheetOrder.map((id) => again.workbook.sheets[id]?.tabColor)).toEqual(colors);
  });
});

describe('links', () => {
  const book = {
    sheets: [
      `${rows(`<row r="1">${number('A1', 120.5)}</row><row r="2"><c r="A2"><f>A1*2</f><v>241</v></c></row><row r="3">${number('A3', 30)}</row><row r="4"><c r="A4" t="str"><v>TIESS</v></c></row>`)}<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="A3" location="'L''an'!B2"/><hyperlink ref="A4" r:id="rId2"/></hyperlinks>`,
      rows(''),
    ],
    names: ['Budget', 'L&apos;an'],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': rels([
        ['rId1', 'hyperlink', 'https://tiess.ca/?a=1&amp;b=2'],
        ['rId2', 'hyperlink', 'javascript:alert(1)'],
      ]),
    },
  };

  it('leave the number or the formula under them, and go out again with it', async () => {
    const first = await opened(book);
    expect(cellIn(first.workbook, 'A1')).toMatchObject({ v: 120.5, custom: { address: 'https://tiess.ca/?a=1&b=2' } });
    expect(cellIn(first.workbook, 'A2')).toMatchObject({ f: '=A1*2', v: 241 });
    expect(cellIn(first.workbook, 'A3')).toMatchObject({ v: 30, custom: { link: { sheetId: 'sheet-2', cell: 'B2' } } });
    const { workbook } = await importXlsx(await exportXlsx(first.workbook, {}, 'fr'), 'x');
    for (const address of ['A1', 'A2', 'A3'])
      expect(cellIn(workbook, address)).toMatchObject(cellIn(first.workbook, address) ?? {});
  });

  it('that lead neither to the web nor inside are left out, and said', async () => {
    const { workbook, leftOut } = await opened(book);
    expect(cellIn(workbook, 'A4')).toMatchObject({ v: 'TIESS' });
    expect(cellIn(workbook, 'A4')?.custom).toBeUndefined();
    expect(leftOut).toContain('links');
  });
});

describe('tables', () => {
  const table =
    '<table id="1" name="Depenses" displayName="Depenses" ref="A1:C4" totalsRowCount="1"><tableColumns count="3"><tableColumn id="1" name="Poste"/><tableColumn id="2" name="Montant"/><tableColumn id="3" name="Prix [net]"/></tableColumns></table>';
  const withFormula = (address: string, formula: string) => ({
    sheets: [
      `${rows(`<row r="${areaOf(address).row + 1}"><c r="${address}"><f>${formula}</f><v>1</v></c></row>`)}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    ],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'table', '/xl/tables/table1.xml']]),
      'xl/tables/table1.xml': table,
    },
  });

  // Microsoft, « Using structured references with Excel tables ».
  it.each([
    ['E1', 'SUM(Depenses[Montant])', '=SUM($B$2:$B$3)'],
    ['E1', 'SUM(depenses[[Poste]:[Montant]])', '=SUM($A$2:$B$3)'],
    ['E1', 'ROWS(Depenses[#All])+ROWS(Depenses)', '=ROWS($A$1:$C$4)+ROWS($A$2:$C$3)'],
    ['E1', 'Depenses[[#Headers],[Montant]]', '=$B$1'],
    ['E1', 'Depenses[[#Totals],[Montant]]', '=$B$4'],
    ['E2', 'Depenses[[#This Row],[Montant]]*2', '=$B2*2'],
    ['C3', '[@Montant]*2', '=$B3*2'],
    // As XlsxWriter writes « [@Montant] ».
    ['C3', '[[#This Row],Montant]*2', '=$B3*2'],
    ['C3', 'SUM(Depenses[@[Poste]:[Montant]])', '=SUM($A3:$B3)'],
    ['E1', "SUM(Depenses[Prix '[net']])", '=SUM($C$2:$C$3)'],
    ['E1', 'ROWS(INDIRECT("Depenses[Poste]"))', '=ROWS($A$2:$A$3)'],
    ['E1', 'INDIRECT("A1")', '=INDIRECT("A1")'],
    ['E1', 'Depenses[Autre]', '=#REF!'],
    ['E1', '"Depenses[Montant]"', '="Depenses[Montant]"'],
  ])('%s: %s', async (address, formula, read) => {
    const { workbook, leftOut } = await opened(withFormula(address, formula.replaceAll('"', '&quot;')));
    expect(cellIn(workbook, address)?.f).toBe(read);
    expect(leftOut).toContain('tables');
  });
});

describe('what cannot be shown', () => {
  it('keeps the last value of what another workbook computes', async () => {
    const formula = (address: string, text: string, value: string) =>
      `<c r="${address}"><f>${text}</f><v>${value}</v></c>`;
    const { workbook, leftOut } = await opened({
      sheets: [
        rows(
          `<row r="1">${formula('A1', '[1]Feuil1!$A$1*2', '42')}${formula('B1', "'[2]L''an'!A1", '7')}${formula('C1', 'A1+1', '43')}</row>`,
        ),
      ],
      defined: '<definedName name="ailleurs">[1]Feuil1!$A$1</definedName>',
    });
    expect(cellIn(workbook, 'A1')).toEqual({ v: 42, t: 2 });
    expect(cellIn(workbook, 'B1')).toEqual({ v: 7, t: 2 });
    expect(cellIn(workbook, 'C1')?.f).toBe('=A1+1');
    expect(leftOut).toEqual(['external']);
  });

  it('is said: protection, print set-up, outlines, drawings, rules', async () => {
    const { leftOut } = await opened({
      sheets: [
        `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${rows('<row r="1" outlineLevel="1"/>')}<sheetProtection sheet="1"/><conditionalFormatting sqref="A1:A9"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" sqref="A1"/></dataValidations>`,
      ],
      defined:
        '<definedName name="aa">bb+1</definedName><definedName name="bb">aa+1</definedName><definedName name="cc">aa</definedName>',
      parts: {
        'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"><xdr:sp/><xdr:pic/></xdr:wsDr>',
        'xl/vbaProject.bin': 'x',
      },
    });
    expect([...leftOut].sort()).toEqual(
      ['conditions', 'images', 'macros', 'names', 'outlines', 'print', 'protection', 'shapes', 'validations'].sort(),
    );
  });

  it('is an active filter no more: what it asks comes in, and goes out', async () => {
    const hidden =
      '<row r="1"><c r="B1" t="str"><v>Nom</v></c></row><row r="2"><c r="B2" t="str"><v>A</v></c></row><row r="3" hidden="1"><c r="B3" t="str"><v>B</v></c></row>';
    const filter =
      '<autoFilter ref="B1:B3"><filterColumn colId="0"><filters><filter val="A"/></filters></filterColumn></autoFilter>';
    const first = await opened({ sheets: [rows(hidden) + filter] });
    const expected = {
      ref: { startRow: 0, endRow: 2, startColumn: 1, endColumn: 1 },
      filterColumns: [{ colId: 1, filters: { filters: ['A'] } }],
      cachedFilteredOut: [2],
    };
    expect(resource(first.workbook, 'SHEET_FILTER_PLUGIN')['sheet-1']).toEqual(expected);
    expect(first.workbook.sheets['sheet-1']?.rowData?.[2]?.hd).toBeUndefined();
    const { workbook } = await importXlsx(await exportXlsx(first.workbook, {}, 'fr'), 'x');
    expect(resource(workbook, 'SHEET_FILTER_PLUGIN')['sheet-1']).toEqual(expected);
  });
});

describe('rules', () => {
  it('of every common kind come in', async () => {
    const rule = (attributes: string, formula = '') =>
      `<cfRule priority="1" ${attributes}>${formula && `<formula>${formula}</formula>`}</cfRule>`;
    const kinds = [
      rule('type="beginsWith" operator="beginsWith" text="x"', 'LEFT(B2,1)="x"'),
      rule('type="timePeriod" timePeriod="today"', 'FLOOR(B2,1)=TODAY()'),
      rule('type="duplicateValues"'),
      rule('type="cellIs" operator="greaterThan"', '$D$1*2'),
      rule('type="cellIs" operator="equal"', '"oui"'),
      rule('type="notContainsErrors"', 'NOT(ISERROR(B2))'),
    ];
    const { workbook, leftOut } = await opened({
      sheets: [`${rows('')}<conditionalFormatting sqref="B2:B9">${kinds.join('')}</conditionalFormatting>`],
    });
    const read = resource(workbook, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN')['sheet-1'] as {
      rule: { value?: unknown; subType?: string };
    }[];
    expect(read.map(({ rule: { subType, value } }) => value ?? subType)).toEqual([
      '=LEFT(B2,1)="x"',
      '=FLOOR(B2,1)=TODAY()',
      'duplicateValues',
      '=B2>($D$1*2)',
      '=B2=("oui")',
      '=NOT(ISERROR(B2))',
    ]);
    expect(leftOut).toEqual([]);
  });

  it('of validation come in: hours, days, lists of another sheet, whole columns', async () => {
    const validations = `<dataValidations>
      <dataValidation type='time' operator='between' sqref='A1'><formula1>0.25</formula1><formula2>0.75</formula2></dataValidation>
      <dataValidation type="date" operator="greaterThan" sqref="B1"><formula1>45000</formula1></dataValidation>
      <dataValidation type="list" sqref="D2:D1048576"><formula1>"oui, non"</formula1><formula2>0</formula2></dataValidation>
      <dataValidation type="custom" sqref="E1"><formula1>E1&lt;&gt;"x"</formula1></dataValidation></dataValidations>
      <extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation type="list"><x14:formula1><xm:f>Feuil2!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const { workbook, leftOut } = await opened({ sheets: [rows('') + validations, rows('')] });
    const read = resource(workbook, 'SHEET_DATA_VALIDATION_PLUGIN')['sheet-1'] as Record<string, unknown>[];
    expect(read.map(({ type, operator, formula1, formula2 }) => [type, operator, formula1, formula2])).toEqual([
      ['decimal', 'between', '0.25', '0.75'],
      ['date', 'greaterThan', '45000', undefined],
      ['list', undefined, '["oui","non"]', undefined],
      ['custom', undefined, '=E1<>"x"', undefined],
      ['list', undefined, '=Feuil2!$A$1:$A$3', undefined],
    ]);
    expect(leftOut).toEqual([]);
  });
});
