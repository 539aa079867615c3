import type JSZip from 'jszip';
import type { Area } from '../core/formula/addresses';
import type { Plan, PlanChart } from '../core/grids/language/plan';
import type { Results } from '../engine/evaluate';
import { chartXml } from './charts';
import { type KeptDrawing, PICTURE_TYPES, type PictureType } from './drawn';
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

/** What a sheet drew in the file that it comes from, where it is today; of a chart, its part as it is written now. */
export interface SheetDrawings {
  readonly sheet: number;
  readonly drawings: readonly { readonly area: Area; readonly drawing: KeptDrawing; readonly chart?: string }[];
}

/** ExcelJS writes no charts: their parts are added to what it wrote, with the relations that lead to them. */
export async function addDrawings(
  zip: JSZip,
  charts: readonly SheetCharts[],
  kept: readonly SheetDrawings[] = [],
): Promise<void> {
  const parts = new Parts(zip);
  const numbers = new Set([...charts, ...kept].map(({ sheet }) => sheet));
  for (const sheet of [...numbers].sort((a, b) => a - b)) {
    const drawn: Drawn[] = [];
    for (const { plan, results } of charts.filter((one) => one.sheet === sheet)) {
      for (const chart of plan.charts) drawn.push(parts.ownChart(chart, chartXml(chart, plan, results)));
    }
    for (const { drawings } of kept.filter((one) => one.sheet === sheet)) {
      for (const { area, drawing, chart } of drawings) {
        const one = chart === undefined ? parts.picture(area, drawing) : parts.keptChart(area, drawing, chart);
        if (one) drawn.push(one);
      }
    }
    if (drawn.length === 0) continue;
    zip.file(`xl/drawings/drawing${sheet}.xml`, drawingXml(drawn));
    zip.file(`xl/drawings/_rels/drawing${sheet}.xml.rels`, relationsXml(drawn));
    parts.override(`/xl/drawings/drawing${sheet}.xml`, DRAWING_TYPE);
    await link(zip, sheet);
  }
  await parts.declare();
}

/** What a drawing holds: where, what is drawn there under the identifier of its relation, and where that leads. */
interface Drawn {
  anchor(id: number, relation: string): string;
  readonly type: 'chart' | 'image';
  readonly target: string;
}

/** The parts that drawings lead to, numbered through the whole file. */
class Parts {
  private charts = 0;
  private readonly pictures = new Map<string, string>();
  private readonly overrides: string[] = [];
  private readonly types = new Set<PictureType>();

  constructor(private readonly zip: JSZip) {}

  override(part: string, type: string): void {
    this.overrides.push(element('Override', { PartName: part, ContentType: type }));
  }

  private chartPart(xml: string): { target: string; number: number } {
    const number = ++this.charts;
    this.zip.file(`xl/charts/chart${number}.xml`, xml);
    this.override(`/xl/charts/chart${number}.xml`, CHART_TYPE);
    return { target: `../charts/chart${number}.xml`, number };
  }

  ownChart(chart: PlanChart, xml: string): Drawn {
    const { target, number } = this.chartPart(xml);
    const place = between(chart.area, true);
    return {
      type: 'chart',
      target,
      anchor: (id, relation) => anchored(place, chartFrame(id, relation, `Mutu ${number}`, chart.title)),
    };
  }

  keptChart(area: Area, drawing: KeptDrawing, xml: string): Drawn {
    const { target, number } = this.chartPart(xml);
    const name = drawing.name || `Chart ${number}`;
    return {
      type: 'chart',
      target,
      anchor: (id, relation) => anchored(placeOf(area, drawing), chartFrame(id, relation, name, drawing.description)),
    };
  }

  picture(area: Area, drawing: KeptDrawing): Drawn | undefined {
    const { picture } = drawing;
    if (!picture) return undefined;
    const part = this.pictures.get(picture.data) ?? `image${this.pictures.size + 1}.${picture.type}`;
    if (!this.pictures.has(picture.data)) {
      this.zip.file(`xl/media/${part}`, picture.data, { base64: true });
      this.pictures.set(picture.data, part);
      this.types.add(picture.type);
    }
    return {
      type: 'image',
      target: `../media/${part}`,
      anchor: (id, relation) => anchored(placeOf(area, drawing), pictureXml(id, relation, drawing)),
    };
  }

  async declare(): Promise<void> {
    await edit(this.zip, '[Content_Types].xml', (xml) => {
      const unknown = [...this.types].filter((type) => !xml.includes(`Extension="${type}"`));
      const types = unknown.map((type) => element('Default', { Extension: type, ContentType: PICTURE_TYPES[type] }));
      return before(
        xml.replace(/<Types[^>]*>/, (tag) => tag + types.join('')),
        '</Types>',
        this.overrides.join(''),
      );
    });
  }
}

/** Two cells that hold it, or one and its size. */
type Placed = { readonly tag: 'xdr:twoCellAnchor' | 'xdr:oneCellAnchor'; readonly xml: string };

const marker = (name: 'from' | 'to', row: number, column: number, across = 0, down = 0): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${across}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${down}</xdr:rowOff></xdr:${name}>`;

const between = (
  { row, column, rows, columns }: Area,
  isWhole: boolean,
  offsets = [0, 0, 0, 0] as readonly number[],
): Placed => {
  const [across, down, toAcross, toDown] = offsets;
  const last = isWhole ? 0 : 1;
  return {
    tag: 'xdr:twoCellAnchor',
    xml:
      marker('from', row, column, across, down) +
      marker('to', row + rows - last, column + columns - last, toAcross, toDown),
  };
};

function placeOf(area: Area, { offsets, size }: KeptDrawing): Placed {
  if (!size) return between(area, false, offsets);
  const from = marker('from', area.row, area.column, offsets[0], offsets[1]);
  return { tag: 'xdr:oneCellAnchor', xml: from + element('xdr:ext', { cx: size[0], cy: size[1] }) };
}

const anchored = ({ tag, xml }: Placed, content: string): string =>
  `<${tag}>${xml}${content}<xdr:clientData/></${tag}>`;

const properties = (id: number, name: string, descr: string): string =>
  element('xdr:cNvPr', { id, name, ...(descr && { descr }) });

const chartFrame = (id: number, relation: string, name: string, description: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties(id, name, description)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

function pictureXml(id: number, relation: string, { name, description, picture, size = [0, 0] }: KeptDrawing): string {
  const crop = picture?.crop ? element('a:srcRect', picture.crop) : '';
  const fill = `${element('a:blip', { 'r:embed': relation })}${crop}<a:stretch><a:fillRect/></a:stretch>`;
  const frame = `<a:off x="0" y="0"/>${element('a:ext', { cx: size[0], cy: size[1] })}`;
  const shape =
    element('a:xfrm', picture?.turn ?? {}, frame) +
    element('a:prstGeom', { prst: picture?.shape ?? 'rect' }, '<a:avLst/>');
  return `<xdr:pic><xdr:nvPicPr>${properties(id, name || `Picture ${id}`, description)}<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill>${fill}</xdr:blipFill><xdr:spPr>${shape}</xdr:spPr></xdr:pic>`;
}

const relationId = (index: number): string => `rId${index + 1}`;

function drawingXml(drawn: readonly Drawn[]): string {
  const anchors = drawn.map((one, index) => one.anchor(index + 2, relationId(index)));
  return `${HEADER}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">${anchors.join('')}</xdr:wsDr>`;
}

const relation = (id: string, type: string, target: string): string =>
  element('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: target });

const relationsXml = (drawn: readonly Drawn[]): string =>
  `${HEADER}<Relationships xmlns="${PACKAGE}">${drawn
    .map(({ type, target }, index) => relation(relationId(index), type, target))
    .join('')}</Relationships>`;

async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const part = zip.file(path);
  if (!part) throw new Error(`The file has no ${path}`);
  zip.file(path, change(await part.async('string')));
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
