import { BooleanNumber, CellValueType, type ICellData, type IWorkbookData } from '@univerjs/core';
import { EffectRefRangId } from '@univerjs/sheets';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { keptAfter } from '../../playground/kept/install';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { readResources, writeResources } from '../../playground/xlsx/resources';
import { attribute, childOf, childrenOf, type Element, treeOf } from '../../xlsx/read/xml';
import { faultsOf } from '../support/file-check';
import { oneSheet } from '../support/one-sheet';
import { rawXlsx, rels, rows } from '../support/raw-xlsx';

const number = (address: string, value: number, style = 0): string =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`;
const text = (address: string, value: string): string => `<c r="${address}" t="str"><v>${value}</v></c>`;

/** As a funder's form comes: protected, in groups, printed in its own way, with a table. */
const form = () =>
  rawXlsx({
    names: ['L&apos;an', 'Feuil2'],
    sheets: [
      `<sheetPr><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>
      <cols><col min="2" max="3" width="9" outlineLevel="1" hidden="1"/><col min="4" max="4" width="9" collapsed="1"/></cols>
      ${rows(
        `<row r="1">${text('A1', 'Poste')}${text('B1', 'Montant')}${text('C1', 'Deux\nlignes')}</row>
        <row r="2" outlineLevel="1">${text('A2', 'Loyer')}${number('B2', 100, 1)}</row>
        <row r="3" outlineLevel="2" hidden="1"/><row r="4" collapsed="1">${text('A4', 'Total')}${number('B4', 100, 2)}</row>`,
      )}
      <sheetProtection algorithmName="SHA-512" hashValue="q+/A=" saltValue="c2Vs" spinCount="100000" sheet="1" sort="0"/>
      <printOptions gridLines="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/>
      <pageSetup paperSize="5" orientation="portrait" fitToHeight="2" r:id="rId9"/>
      <headerFooter><oddHeader>&amp;LBudget &amp;G&amp;R&amp;D</oddHeader></headerFooter>
      <rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>
      <tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      rows(''),
    ],
    styles: '<cellXfs><xf/><xf><protection locked="0"/></xf><xf><protection hidden="1"/></xf></cellXfs>',
    defined:
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'L''an'!$A$1:$C$4</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'L''an'!$A:$A,'L''an'!$1:$2</definedName>",
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'table', '/xl/tables/table1.xml']]),
      'xl/tables/table1.xml':
        '<table id="7" name="Depenses" displayName="Depenses" ref="A1:C4" totalsRowCount="1"><tableColumns count="3"><tableColumn id="1" name="Poste"/><tableColumn id="2" name="Montant"/><tableColumn id="3" name="Deux_x000a_lignes"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
    },
  });

const partOf = async (bytes: Uint8Array, path: string): Promise<Element> =>
  treeOf((await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '');
const said = (element: Element | undefined): Record<string, string> => Object.fromEntries(element?.attributes ?? []);

describe('what a file has and the page makes no use of', () => {
  it('is in the file that goes out: print set-up, protection, groups, tables', async () => {
    const { workbook, leftOut } = await importXlsx(await form(), 'x');
    expect([...leftOut].sort()).toEqual(['outlines', 'print', 'protection', 'tables']);
    const bytes = await exportXlsx(workbook, {}, 'fr');
    expect(await faultsOf(bytes)).toEqual([]);
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(said(childOf(sheet, 'sheetProtection'))).toEqual({
      sheet: '1',
      sort: '0',
      algorithmName: 'SHA-512',
      hashValue: 'q+/A=',
      saltValue: 'c2Vs',
      spinCount: '100000',
    });
    expect(said(childOf(sheet, 'pageSetup'))).toEqual({ paperSize: '5', fitToHeight: '2', orientation: 'portrait' });
    expect(said(childOf(sheet, 'pageMargins'))).toMatchObject({ left: '1', footer: '0.5' });
    expect(said(childOf(sheet, 'printOptions'))).toEqual({ gridLines: '1' });
    expect(childOf(childOf(sheet, 'headerFooter'), 'oddHeader')?.text).toBe('&LBudget &R&D');
    expect(said(childOf(childOf(sheet, 'rowBreaks'), 'brk'))).toMatchObject({ id: '3', man: '1' });
    const properties = childOf(sheet, 'sheetPr');
    expect(said(childOf(properties, 'pageSetUpPr'))).toEqual({ fitToPage: '1' });
    expect(said(childOf(properties, 'outlinePr'))).toMatchObject({ summaryBelow: '0' });
    const names = childrenOf(childOf(await partOf(bytes, 'xl/workbook.xml'), 'definedNames'), 'definedName');
    expect(names.map((one) => [attribute(one, 'name'), attribute(one, 'localSheetId'), one.text])).toEqual([
      ['_xlnm.Print_Area', '0', "'L''an'!$A$1:$C$4"],
      ['_xlnm.Print_Titles', '0', "'L''an'!$A:$A,'L''an'!$1:$2"],
    ]);
  });

  it('has its groups and its table again', async () => {
    const bytes = await exportXlsx((await importXlsx(await form(), 'x')).workbook, {}, 'fr');
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    const lines = childrenOf(childOf(sheet, 'sheetData'), 'row').map((row) => {
      const { r, outlineLevel, hidden, collapsed } = said(row);
      return [r, outlineLevel, hidden, collapsed];
    });
    expect(lines).toEqual([
      ['1', undefined, undefined, undefined],
      ['2', '1', undefined, undefined],
      ['3', '2', '1', undefined],
      ['4', undefined, undefined, '1'],
    ]);
    const columns = childrenOf(childOf(sheet, 'cols'), 'col').map((column) => said(column));
    expect(columns).toEqual([
      expect.objectContaining({ min: '2', max: '2', outlineLevel: '1', hidden: '1' }),
      expect.objectContaining({ min: '3', max: '3', outlineLevel: '1', hidden: '1' }),
      expect.objectContaining({ min: '4', max: '4', collapsed: '1' }),
    ]);
    const table = await partOf(bytes, 'xl/tables/table1.xml');
    expect(said(table)).toMatchObject({ displayName: 'Depenses', ref: 'A1:C4', totalsRowCount: '1' });
    expect(said(childOf(table, 'autoFilter'))).toEqual({ ref: 'A1:C3' });
    const headers = childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map((one) => attribute(one, 'name'));
    expect(headers).toEqual(['Poste', 'Montant', 'Deux_x000a_lignes']);
    expect(said(childOf(table, 'tableStyleInfo'))).toMatchObject({ name: 'TableStyleMedium2', showRowStripes: '1' });
  });

  it('lets one change the same cells, and shows the same formulas', async () => {
    const bytes = await exportXlsx((await importXlsx(await form(), 'x')).workbook, {}, 'fr');
    const styles = childOf(await partOf(bytes, 'xl/styles.xml'), 'cellXfs')?.children ?? [];
    const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    const cells = childrenOf(childOf(sheet, 'sheetData'), 'row').flatMap((row) => row.children);
    const protection = (address: string): Record<string, string> => {
      const cell = cells.find((one) => attribute(one, 'r') === address);
      return said(childOf(styles[Number(attribute(cell, 's') ?? 0)], 'protection'));
    };
    expect(protection('B2')).toMatchObject({ locked: '0' });
    expect(protection('B4')).toMatchObject({ hidden: '1' });
    expect(protection('A2')).toEqual({});
  });

  it('comes back as it was from a second visit', async () => {
    const first = (await importXlsx(await form(), 'x')).workbook;
    const again = (await importXlsx(await exportXlsx(first, {}, 'fr'), 'x')).workbook;
    expect(readResources(again).kept).toEqual(readResources(first).kept);
  });

  it('follows its cells when rows come', async () => {
    const { workbook } = await importXlsx(await form(), 'x');
    const kept = readResources(workbook).kept['sheet-1'];
    if (!kept) throw new Error('Nothing is kept');
    const range = { startRow: 1, endRow: 2, startColumn: 0, endColumn: 20 };
    const after = keptAfter(kept, { id: EffectRefRangId.InsertRowCommandId, params: { range } });
    const areaOf = (what: string) => after.areas.find((one) => one.what === what)?.area;
    // Two rows inserted above the second: what stood from row 2 on is two lower.
    expect(areaOf('table')).toEqual({ row: 0, rows: 6, column: 0, columns: 3 });
    expect(areaOf('printed')).toEqual({ row: 0, rows: 6, column: 0, columns: 3 });
    expect(areaOf('rowBreak')).toMatchObject({ row: 5, rows: 1 });
    expect(areaOf('unlocked')).toEqual({ row: 3, rows: 1, column: 1, columns: 1 });
    expect(areaOf('rowLevel')).toMatchObject({ row: 3, rows: 1 });
  });
});

describe('a table whose headers are texts no more', () => {
  const change = async (address: readonly [number, number], cell: ICellData): Promise<Uint8Array> => {
    const { workbook } = await importXlsx(await form(), 'x');
    const [row, column] = address;
    const cells = workbook.sheets['sheet-1']?.cellData?.[row];
    if (cells) cells[column] = cell;
    return exportXlsx(workbook, {}, 'fr');
  };

  it.each([
    ['a number', { v: 2026, t: CellValueType.NUMBER }],
    ['a formula', { f: '=A2', v: 'Loyer', t: CellValueType.STRING }],
    ['the text of another', { v: 'montant', t: CellValueType.STRING }],
    ['nothing', {}],
  ])('is cells only: %s', async (_, cell) => {
    const bytes = await change([0, 0], cell);
    expect((await JSZip.loadAsync(bytes)).file('xl/tables/table1.xml')).toBeNull();
    expect(await faultsOf(bytes)).toEqual([]);
  });
});

it('hides in the file a row without any cell', async () => {
  const book: IWorkbookData = oneSheet({ A1: 1, A4: 2 });
  const sheet = book.sheets.one;
  if (sheet) sheet.rowData = { 1: { hd: BooleanNumber.TRUE }, 8: { hd: BooleanNumber.TRUE } };
  const { workbook } = await importXlsx(await exportXlsx(book, {}, 'fr'), 'x');
  expect(Object.keys(workbook.sheets['sheet-1']?.rowData ?? {})).toEqual(['1', '8']);
});

it('keeps of a table only what its own sheet may have twice', async () => {
  const { workbook } = await importXlsx(await form(), 'x');
  const resources = readResources(workbook);
  const kept = resources.kept['sheet-1'];
  if (!kept) throw new Error('Nothing is kept');
  resources.kept['sheet-2'] = kept;
  const bytes = await exportXlsx({ ...workbook, resources: writeResources(resources) }, {}, 'fr');
  expect(await faultsOf(bytes)).toEqual([]);
  const files = Object.keys((await JSZip.loadAsync(bytes)).files).filter((path) => path.startsWith('xl/tables/table'));
  expect(files).toEqual(['xl/tables/table1.xml']);
});

it('prints the same cells, under the same heads, where the file says nothing else of its pages', async () => {
  const defined =
    '<definedName name="_xlnm.Print_Area" localSheetId="1">Deux!$A$1:$C$6</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">Deux!$2:$2</definedName>';
  const cell = rows('<row r="1"><c r="A1"><v>1</v></c></row>');
  const { workbook, leftOut } = await importXlsx(
    await rawXlsx({ names: ['Un', 'Deux'], sheets: [cell, cell], defined }),
    'x',
  );
  expect(leftOut).toEqual(['print']);
  const zip = await JSZip.loadAsync(await exportXlsx(workbook, {}, 'fr'));
  const written = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  expect(written).toMatch(/_xlnm\.Print_Area" localSheetId="1">'?Deux'?!\$A\$1:\$C\$6</);
  expect(written).toMatch(/_xlnm\.Print_Titles" localSheetId="1">'?Deux'?!\$2:\$2</);
});
