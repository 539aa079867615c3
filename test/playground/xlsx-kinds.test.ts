import type { ICellData, IWorkbookData } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { areaOf } from '../../core/formula/addresses';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { readResources } from '../../playground/xlsx/resources';
import { faultsOf } from '../support/file-check';
import { oneSheet } from '../support/one-sheet';
import { rawXlsx, rels, rows } from '../support/raw-xlsx';

// Each stands for a kind that workbooks of the world held and that once went wrong; each is of our own making.

const cellIn = (workbook: IWorkbookData, address: string, sheet = 'sheet-1'): ICellData | undefined => {
  const { row, column } = areaOf(address);
  return workbook.sheets[sheet]?.cellData?.[row]?.[column];
};

describe('sheets without cells', () => {
  const cells = (value: number): string => rows(`<row r="1"><c r="A1"><v>${value}</v></c></row>`);

  it('are left out and said; names that one sheet knows stay that sheet’s', async () => {
    const bytes = await rawXlsx({
      sheets: [cells(1), cells(2), cells(3)],
      names: ['Un', 'Graphique', 'Trois'],
      defined: '<definedName name="taux" localSheetId="2">Trois!$A$1</definedName>',
      parts: {
        'xl/_rels/workbook.xml.rels': rels([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'chartsheet', 'worksheets/sheet2.xml'],
          ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
        ]),
      },
    });
    const { workbook, leftOut } = await importXlsx(bytes, 'x');
    expect(leftOut).toEqual(['sheets']);
    expect(workbook.sheetOrder.map((id) => workbook.sheets[id]?.name)).toEqual(['Un', 'Trois']);
    expect(Object.values(readResources(workbook).names)).toEqual([
      expect.objectContaining({ name: 'taux', localSheetId: 'sheet-2' }),
    ]);
  });

  it('are as far from who uses them as the file says, and the same once exported; so are those of filters', async () => {
    const defined =
      '<definedName name="_xlnm.Criteria" localSheetId="0">Un!$A$1:$A$2</definedName><definedName name="gauche">Un!XFD1</definedName><definedName name="ligne">Un!$B1*2</definedName>';
    const read = await importXlsx(await rawXlsx({ sheets: [cells(1)], names: ['Un'], defined }), 'x');
    expect(read.leftOut).toEqual([]);
    expect(Object.values(readResources(read.workbook).names).map(({ name }) => name)).toEqual([
      'Criteria',
      'gauche',
      'ligne',
    ]);
    const bytes = await exportXlsx(read.workbook, {}, 'fr');
    const zip = await (await import('jszip')).default.loadAsync(bytes);
    const xml = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
    for (const name of defined.match(/>[^<]+</g) ?? []) expect(xml).toContain(name);
    expect(xml).toContain('name="_xlnm.Criteria"');
  });

  it('may lead nowhere, as modules of old macros do', async () => {
    const bytes = await rawXlsx({
      sheets: [cells(1)],
      workbookPr: '<sheets><sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/></sheets>',
    });
    const zip = await (await import('jszip')).default.loadAsync(bytes);
    const xml = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
    zip.file('xl/workbook.xml', xml.replace('</sheets><sheets>', ''));
    const { workbook, leftOut } = await importXlsx(await zip.generateAsync({ type: 'uint8array' }), 'x');
    expect([cellIn(workbook, 'A1')?.v, leftOut]).toEqual([1, ['sheets']]);
  });
});

it('reads a column of a table by its name, ends of lines and spaces included', async () => {
  const formula = (address: string, text: string) => `<c r="${address}"><f>${text}</f><v>1</v></c>`;
  const { workbook } = await importXlsx(
    await rawXlsx({
      sheets: [
        `${rows(
          `<row r="2">${formula('E2', 'SUM(T[Prix\nnet])')}${formula('F2', 'T[[#This Row],[oct ]]')}${formula('G2', 'T[[#This Row],[  ]]*2')}${formula('H2', 'SUM(T[ oct ])')}</row>`,
        )}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      ],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'table', '/xl/tables/table1.xml']]),
        'xl/tables/table1.xml':
          '<table id="1" name="T" displayName="T" ref="A1:C3"><tableColumns count="3"><tableColumn id="1" name="Prix_x000a_net"/><tableColumn id="2" name="oct "/><tableColumn id="3" name="  "/></tableColumns></table>',
      },
    }),
    'x',
  );
  expect(['E2', 'F2', 'G2', 'H2'].map((address) => cellIn(workbook, address)?.f)).toEqual([
    '=SUM($A$2:$A$3)',
    '=$B2',
    '=$C2*2',
    '=SUM($B$2:$B$3)',
  ]);
});

it('writes bars of one colour, several in a sheet, beside notes', async () => {
  const bar = (ref: string) =>
    `<conditionalFormatting sqref="${ref}"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>`;
  const { workbook } = await importXlsx(
    await rawXlsx({
      sheets: [`${rows('<row r="1"><c r="A1"><v>1</v></c></row>')}${bar('A1:A9')}${bar('B1:B9')}`],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'comments', '/xl/c.xml']]),
        'xl/c.xml':
          '<comments><commentList><comment ref="A1"><text><t>Vu</t></text></comment></commentList></comments>',
      },
    }),
    'x',
  );
  const bytes = await exportXlsx(workbook, {}, 'fr');
  expect(await faultsOf(bytes)).toEqual([]);
  const again = (await importXlsx(bytes, 'x')).workbook;
  expect(readResources(again).conditions).toEqual(readResources(workbook).conditions);
  expect(readResources(again).conditions['sheet-1']).toHaveLength(2);
});

it('writes signs that XML cannot hold', async () => {
  const texts = { A1: 'cloche \u0007', A2: 'moitié \ud83d', A3: 'entier \u{1f600}', A4: '_x0007_', A5: 'deux\nlignes' };
  const { workbook } = await importXlsx(await exportXlsx(oneSheet(texts), {}, 'fr'), 'x');
  expect(Object.keys(texts).map((address) => cellIn(workbook, address)?.v)).toEqual(Object.values(texts));
});

it('leaves empty a cell whose shared text has no number', async () => {
  const { workbook } = await importXlsx(
    await rawXlsx({
      sheets: [
        rows('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v/></c><c r="C1" t="s"><v> </v></c></row>'),
      ],
      parts: { 'xl/sharedStrings.xml': '<sst><si><t>Partenaire</t></si></sst>' },
    }),
    'x',
  );
  expect(['A1', 'B1', 'C1'].map((address) => cellIn(workbook, address)?.v)).toEqual([
    'Partenaire',
    undefined,
    undefined,
  ]);
});

it('reads one cell of a column where a file has no array formula', async () => {
  const cell = (address: string, formula: string, kind = '') =>
    `<c r="${address}"><f${kind}>${formula}</f><v>1</v></c>`;
  const { workbook } = await importXlsx(
    await rawXlsx({
      sheets: [
        rows(
          `<row r="2">${cell('C2', 'A:A*2')}${cell('D2', 'prix*B2')}${cell('E2', 'SUM(A1:A9*2)', ' t="array" ref="E2"')}${cell('F2', 'A:A*$47:$47')}${cell('G2', 'MINVERSE(A1)', ' t="array" ref="G2"')}</row>`,
        ),
      ],
      defined: '<definedName name="prix">Feuil1!$A$1:$A$9</definedName>',
    }),
    'x',
  );
  const expected = ['=@A:A*2', '=@prix*B2', '=SUM(A1:A9*2)', '=@A:A*@$47:$47', '=MINVERSE(A1)'];
  const formulas = (book: IWorkbookData) => ['C2', 'D2', 'E2', 'F2', 'G2'].map((address) => cellIn(book, address)?.f);
  expect(formulas(workbook)).toEqual(expected);
  const again = (await importXlsx(await exportXlsx(workbook, {}, 'fr'), 'x')).workbook;
  expect(formulas(again)).toEqual(expected);
});

it('says what no exported file has again: the structure locked, the filter of a table', async () => {
  const { leftOut } = await importXlsx(
    await rawXlsx({
      workbookPr: '<workbookProtection lockStructure="1"/>',
      sheets: [`${rows('')}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'table', '/xl/tables/table1.xml']]),
        'xl/tables/table1.xml':
          '<table id="1" name="T" displayName="T" ref="A1:A3"><autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter><tableColumns count="1"><tableColumn id="1" name="Poste"/></tableColumns></table>',
      },
    }),
    'x',
  );
  expect([...leftOut].sort()).toEqual(['filters', 'structure', 'tables']);
});
