import { EffectRefRangId } from '@univerjs/sheets';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { keptAfter, keptWithCopy } from '../../playground/kept/install';
import { exportXlsx } from '../../playground/xlsx/export';
import { importXlsx } from '../../playground/xlsx/import';
import { readResources, writeResources } from '../../playground/xlsx/resources';
import { attribute, childOf, childrenOf, type Element, treeOf } from '../../xlsx/read/xml';
import { faultsOf } from '../support/file-check';
import { type RawBook, rawXlsx, rels, rows } from '../support/raw-xlsx';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** A picture of one dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const mark = (name: string, column: number, across: number, row: number, down: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${across}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down}</xdr:rowOff></xdr:${name}>`;

const chartPart = (values: string, more = ''): string =>
  `<c:chartSpace xmlns:c="${CHART}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>'L''an'!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Montant</c:v></c:pt></c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:f>'L''an'!$A$2:$A$3</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>${values}</c:f><c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>999</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart>${more}</c:chartSpace>`;

const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<xdr:oneCellAnchor>${mark('from', 0, 0, 0, 5)}<xdr:ext cx="900000" cy="300000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo" descr="Le logo &quot;à nous&quot;"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:srcRect l="1000"/><a:stretch/></xdr:blipFill><xdr:spPr><a:xfrm rot="5400000"/><a:prstGeom prst="ellipse"/></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>
<xdr:twoCellAnchor>${mark('from', 3, 7, 1, 8)}${mark('to', 8, 9, 15, 10)}<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Dépenses"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>
</xdr:wsDr>`;

/** As a co-operative's report comes: its logo, and a chart on another sheet than its figures. */
const report = ({
  chart = chartPart("'L''an'!$B$2:$B$3"),
  parts = {},
}: {
  chart?: string;
  parts?: RawBook['parts'];
} = {}) =>
  rawXlsx({
    names: ['Rapport', 'L&apos;an'],
    sheets: [
      `${rows('<row r="1"><c r="A1" t="str"><v>Rapport</v></c></row>')}<drawing r:id="rId1"/>`,
      rows(
        '<row r="1"><c r="A1" t="str"><v>Poste</v></c><c r="B1" t="str"><v>Montant</v></c></row><row r="2"><c r="A2" t="str"><v>Loyer</v></c><c r="B2"><v>100</v></c></row><row r="3"><c r="A3" t="str"><v>Essence</v></c><c r="B3"><v>40</v></c></row>',
      ),
    ],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': rels([['rId1', 'drawing', '../drawings/drawing1.xml']]),
      'xl/drawings/drawing1.xml': DRAWING,
      'xl/drawings/_rels/drawing1.xml.rels': rels([
        ['rId1', 'image', '../media/image1.png'],
        ['rId2', 'chart', '../charts/chart1.xml'],
      ]),
      'xl/media/image1.png': DOT,
      'xl/charts/chart1.xml': chart,
      ...parts,
    },
  });

const partOf = async (bytes: Uint8Array, path: string): Promise<Element> =>
  treeOf((await (await JSZip.loadAsync(bytes)).file(path)?.async('string')) ?? '');
/** Every element of a name, wherever it stands. */
const all = (element: Element, name: string): Element[] => [
  ...childrenOf(element, name),
  ...element.children.flatMap((child) => all(child, name)),
];
const numbersIn = (element: Element | undefined): number[] => element?.children.map(({ text }) => Number(text)) ?? [];

describe('the charts and the pictures of a file', () => {
  it('are in the file that goes out, where they were', async () => {
    const { workbook, leftOut } = await importXlsx(await report(), 'x');
    expect(leftOut).toEqual(['keptCharts', 'keptImages']);
    const bytes = await exportXlsx(workbook, {}, 'fr');
    expect(await faultsOf(bytes)).toEqual([]);
    const [logo, frame] = (await partOf(bytes, 'xl/drawings/drawing1.xml')).children;
    expect(numbersIn(childOf(logo, 'from'))).toEqual([0, 0, 0, 5]);
    expect([...(childOf(logo, 'ext')?.attributes ?? [])]).toEqual([
      ['cx', '900000'],
      ['cy', '300000'],
    ]);
    const picture = childOf(logo, 'pic') as Element;
    expect(attribute(all(picture, 'cNvPr')[0], 'descr')).toBe('Le logo "à nous"');
    expect(attribute(all(picture, 'srcRect')[0], 'l')).toBe('1000');
    expect(attribute(all(picture, 'xfrm')[0], 'rot')).toBe('5400000');
    expect(attribute(all(picture, 'prstGeom')[0], 'prst')).toBe('ellipse');
    expect(numbersIn(childOf(frame, 'from'))).toEqual([3, 7, 1, 8]);
    expect(numbersIn(childOf(frame, 'to'))).toEqual([8, 9, 15, 10]);
    const zip = await JSZip.loadAsync(bytes);
    expect(await zip.file('xl/media/image1.png')?.async('nodebuffer')).toEqual(DOT);
  });

  it('come back as they were from a second visit', async () => {
    const first = (await importXlsx(await report(), 'x')).workbook;
    const again = (await importXlsx(await exportXlsx(first, {}, 'fr'), 'x')).workbook;
    expect(readResources(again).kept).toEqual(readResources(first).kept);
  });

  it('read the cells where these are now, and show what they hold now', async () => {
    const { workbook } = await importXlsx(await report(), 'x');
    const resources = readResources(workbook);
    const [figures] = [resources.kept['sheet-2']];
    const sheet = workbook.sheets['sheet-2'];
    if (!figures || !sheet?.cellData) throw new Error('Nothing is kept');
    // One row comes between the two amounts, which stand in rows 2 and 4 then; the sheet is renamed.
    const range = { startRow: 2, endRow: 2, startColumn: 0, endColumn: 20 };
    resources.kept['sheet-2'] = keptAfter(figures, { id: EffectRefRangId.InsertRowCommandId, params: { range } });
    sheet.cellData[3] = sheet.cellData[2] ?? {};
    sheet.cellData[2] = { 1: { v: 7, t: 2 } };
    sheet.name = '2027';
    const bytes = await exportXlsx({ ...workbook, resources: writeResources(resources) }, {}, 'fr');
    const chart = await partOf(bytes, 'xl/charts/chart1.xml');
    expect(all(chart, 'f').map(({ text }) => text)).toEqual(["'2027'!$B$1", "'2027'!$A$2:$A$4", "'2027'!$B$2:$B$4"]);
    const [cache] = all(chart, 'numCache');
    expect(all(cache as Element, 'v').map(({ text }) => text)).toEqual(['100', '7', '40']);
    expect(childOf(cache, 'formatCode')?.text).toBe('0.00');
  });

  it('keep the names that LibreOffice puts in no cell', async () => {
    const named = chartPart("'L''an'!$B$2:$B$3").replace("'L''an'!$B$1", 'label 0');
    const { workbook, leftOut } = await importXlsx(await report({ chart: named }), 'x');
    expect(leftOut).not.toContain('charts');
    const bytes = await exportXlsx(workbook, {}, 'fr');
    const [tx] = all(await partOf(bytes, 'xl/charts/chart1.xml'), 'tx');
    expect(all(tx as Element, 'v').map(({ text }) => text)).toEqual(['Montant']);
    expect(await faultsOf(bytes)).toEqual([]);
  });

  it('read nothing once the cells are gone, and say so as Excel does', async () => {
    const { workbook } = await importXlsx(await report(), 'x');
    const bytes = await exportXlsx({ ...workbook, sheetOrder: ['sheet-1'] }, {}, 'fr');
    const calls = all(await partOf(bytes, 'xl/charts/chart1.xml'), 'f').map(({ text }) => text);
    expect(calls).toEqual(['#REF!', '#REF!', '#REF!']);
    expect(await faultsOf(bytes)).toEqual([]);
  });

  it('come with a copy of their sheet, and read the cells of the copy where they read those of the sheet', async () => {
    const { workbook } = await importXlsx(await report({ chart: chartPart('Rapport!$A$1') }), 'x');
    const resources = readResources(workbook);
    const copy = { ...workbook.sheets['sheet-1'], id: 'copy', name: 'Copie' };
    const kept = new Map(Object.entries(resources.kept));
    resources.kept = { ...resources.kept, ...Object.fromEntries(keptWithCopy(kept, 'sheet-1', 'copy')) };
    const sheets = { ...workbook.sheets, copy };
    const sheetOrder = ['sheet-1', 'sheet-2', 'copy'];
    const bytes = await exportXlsx({ ...workbook, sheets, sheetOrder, resources: writeResources(resources) }, {}, 'fr');
    expect(await faultsOf(bytes)).toEqual([]);
    const callsOf = async (part: string) => all(await partOf(bytes, part), 'f').map(({ text }) => text);
    expect(await callsOf('xl/charts/chart1.xml')).toEqual(["'L''an'!$B$1", "'L''an'!$A$2:$A$3", "'Rapport'!$A$1"]);
    expect(await callsOf('xl/charts/chart2.xml')).toEqual(["'L''an'!$B$1", "'L''an'!$A$2:$A$3", "'Copie'!$A$1"]);
    const zip = await JSZip.loadAsync(bytes);
    expect(Object.keys(zip.files).filter((path) => path.startsWith('xl/media/'))).toHaveLength(2);
  });

  it('say that series were put aside', async () => {
    const filtered = `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}"><c15:filteredBarSeries xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:ser><c:val><c:numRef><c:f>Rapport!$C$1</c:f></c:numRef></c:val></c15:ser></c15:filteredBarSeries></c:ext></c:extLst>`;
    const { leftOut } = await importXlsx(await report({ chart: chartPart("'L''an'!$B$2", filtered) }), 'x');
    expect(leftOut).toEqual(['keptCharts', 'series', 'keptImages']);
  });

  it('keep a picture of a size of its own when its row goes', async () => {
    const { workbook } = await importXlsx(await report(), 'x');
    const kept = readResources(workbook).kept['sheet-1'];
    const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 20 };
    const command = { id: EffectRefRangId.RemoveRowCommandId, params: { range } };
    const drawn = kept ? keptAfter(kept, command).areas.filter(({ what }) => what === 'drawn') : [];
    expect(drawn.map(({ area }) => [area.row, area.rows])).toEqual([
      [0, 1],
      [0, 14],
    ]);
  });
});

it('have the colours of their own theme, of which the next file has another', async () => {
  const painted = (color: string): string => `<c:spPr><a:solidFill xmlns:a="a">${color}</a:solidFill></c:spPr>`;
  const paint = '<a:schemeClr val="accent2"><a:lumMod val="75000"/></a:schemeClr>';
  const chart = chartPart("'L''an'!$B$2", painted(paint) + painted('<a:schemeClr val="phClr"/>'));
  const { workbook } = await importXlsx(await report({ chart }), 'x');
  const zip = await JSZip.loadAsync(await exportXlsx(workbook, {}, 'fr'));
  const written = (await zip.file('xl/charts/chart1.xml')?.async('string')) ?? '';
  // Office's own theme, where a file has none: its second accent is ED7D31.
  expect(written).toContain('<a:srgbClr val="ED7D31"><a:lumMod val="75000"></a:lumMod></a:srgbClr>');
  expect(written).toContain('<a:schemeClr val="phClr">');
});

describe('what cannot be kept is said', () => {
  it.each([
    ['cells of another workbook', { chart: chartPart('[1]Feuil1!$B$2:$B$3') }, ['charts', 'keptImages']],
    ['a name', { chart: chartPart('Rapport!montants') }, ['charts', 'keptImages']],
    ['a pivot chart', { chart: chartPart("'L''an'!$B$2", '<c:pivotSource/>') }, ['charts', 'keptImages']],
    [
      'another part of the file',
      { chart: chartPart("'L''an'!$B$2", '<c:x r:embed="rId1"/>') },
      ['charts', 'keptImages'],
    ],
    ['no XML', { chart: '<c:chartSpace' }, ['charts', 'keptImages']],
    [
      'a chart of a newer kind',
      { parts: { 'xl/charts/chartEx1.xml': '<x/>' } },
      ['keptCharts', 'charts', 'keptImages'],
    ],
    ['a picture of nowhere', { parts: { 'xl/media/image2.png': DOT } }, ['keptCharts', 'keptImages', 'images']],
    ['a picture too large', { parts: { 'xl/media/image1.png': Buffer.alloc(3_000_001) } }, ['keptCharts', 'images']],
  ])('%s', async (_, file, said) => {
    const { workbook, leftOut } = await importXlsx(await report(file), 'x');
    expect(leftOut).toEqual(said);
    expect(await faultsOf(await exportXlsx(workbook, {}, 'fr'))).toEqual([]);
  });

  it('leaves out of a chart what would lead elsewhere, or that no program should read', async () => {
    const more = '<c:externalData r:id="rId7"/><c:userShapes r:id="rId8"/><c:extLst><c:ext uri="x"/></c:extLst>';
    const chart = `<!DOCTYPE x [<!ENTITY a "b">]>${chartPart("'L''an'!$B$2", more)}`;
    const { workbook, leftOut } = await importXlsx(await report({ chart }), 'x');
    expect(leftOut).toEqual(['keptCharts', 'keptImages']);
    const zip = await JSZip.loadAsync(await exportXlsx(workbook, {}, 'fr'));
    const written = (await zip.file('xl/charts/chart1.xml')?.async('string')) ?? '';
    expect(written).not.toMatch(/DOCTYPE|r:id|extLst|999/);
  });
});
