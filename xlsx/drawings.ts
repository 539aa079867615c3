import type JSZip from 'jszip';
import type { Plan, PlanChart } from '../core/grids/language/plan';
import type { Results } from '../engine/evaluate';
import { chartXml } from './charts';
import { before, element, HEADER } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Charts of one sheet of the file; sheets are numbered from 1, charts through the whole file. */
export interface SheetCharts {
  readonly sheet: number;
  readonly plan: Pick<Plan, 'sheet' | 'charts'>;
  readonly results: Results;
}

/** ExcelJS writes no charts: their parts are added to what it wrote, with the relations that lead to them. */
export async function addCharts(zip: JSZip, sheets: readonly SheetCharts[]): Promise<void> {
  let number = 0;
  for (const { sheet, plan, results } of sheets) {
    if (plan.charts.length === 0) continue;
    const charts = plan.charts.map((chart) => ({ chart, number: ++number }));
    for (const { chart, number: own } of charts) zip.file(`xl/charts/chart${own}.xml`, chartXml(chart, plan, results));
    zip.file(`xl/drawings/drawing${sheet}.xml`, drawingXml(charts));
    zip.file(`xl/drawings/_rels/drawing${sheet}.xml.rels`, relationsXml(charts));
    await declare(
      zip,
      sheet,
      charts.map(({ number: own }) => own),
    );
    await link(zip, sheet);
  }
}

interface Numbered {
  readonly chart: PlanChart;
  readonly number: number;
}

const marker = (name: 'from' | 'to', row: number, column: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

function drawingXml(charts: readonly Numbered[]): string {
  const anchors = charts.map(({ chart, number }) => {
    const { row, column, rows, columns } = chart.area;
    const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${element('xdr:cNvPr', {
      id: number + 1,
      name: `Chart ${number}`,
      descr: chart.title,
    })}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${number}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
    const place = marker('from', row, column) + marker('to', row + rows, column + columns);
    return `<xdr:twoCellAnchor>${place}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `${HEADER}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">${anchors.join('')}</xdr:wsDr>`;
}

const relation = (id: string, type: string, target: string): string =>
  element('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: target });

const relationsXml = (charts: readonly Numbered[]): string =>
  `${HEADER}<Relationships xmlns="${PACKAGE}">${charts
    .map(({ number }) => relation(`rId${number}`, 'chart', `../charts/chart${number}.xml`))
    .join('')}</Relationships>`;

async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const part = zip.file(path);
  if (!part) throw new Error(`The file has no ${path}`);
  zip.file(path, change(await part.async('string')));
}

async function declare(zip: JSZip, sheet: number, charts: readonly number[]): Promise<void> {
  const parts = [
    element('Override', { PartName: `/xl/drawings/drawing${sheet}.xml`, ContentType: DRAWING_TYPE }),
    ...charts.map((number) =>
      element('Override', { PartName: `/xl/charts/chart${number}.xml`, ContentType: CHART_TYPE }),
    ),
  ];
  await edit(zip, '[Content_Types].xml', (xml) => before(xml, '</Types>', parts.join('')));
}

/** The sheet's `drawing` element; `reorderParts` then puts it where the format wants it. */
async function link(zip: JSZip, sheet: number): Promise<void> {
  const path = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  const own = relation('rIdCharts', 'drawing', `../drawings/drawing${sheet}.xml`);
  if (zip.file(path)) await edit(zip, path, (xml) => before(xml, '</Relationships>', own));
  else zip.file(path, `${HEADER}<Relationships xmlns="${PACKAGE}">${own}</Relationships>`);
  await edit(zip, `xl/worksheets/sheet${sheet}.xml`, (xml) =>
    before(xml, '</worksheet>', '<drawing r:id="rIdCharts"/>'),
  );
}
