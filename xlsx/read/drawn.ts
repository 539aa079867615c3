import type { Area } from '../../core/formula/addresses';
import { LIMITS } from '../../core/formula/shifted';
import { type KeptDrawing, type KeptPicture, PICTURE_TYPES, type PictureType } from '../drawn';
import { readChart } from './chart';
import type { Palette } from './colors';
import { OWN_CHART, type OwnChart, readOwnChart } from './own-chart';
import type { Package, Relation } from './package';
import { rangesIn, type SheetArea } from './ranges';
import { attribute, childOf, childrenOf, type Element, numberIn, treeOf } from './xml';

/** What a sheet draws that can be kept, and where. */
export interface FileDrawing {
  readonly area: Area;
  readonly drawing: KeptDrawing;
  /** The cells that its chart reads, by place. */
  readonly reads: readonly SheetArea[];
  /** Some series of its chart are put aside, and are not in it. */
  readonly hidesSeries: boolean;
  /** A chart of ours, which can be drawn again. */
  readonly own?: OwnChart;
  /** The part it comes from. */
  readonly part: string;
}

/** A file has a logo or two; the workbook of the page, kept at every change, holds them. */
const MOST = { drawings: 200, picture: 3_000_000, pictures: 6_000_000 };

/** What remains of these for the sheets to come. */
export interface DrawnSoFar {
  drawings: number;
  pictures: number;
}

type Part = (target: string) => Promise<string | undefined>;
interface Source {
  readonly file: Package;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly soFar: DrawnSoFar;
  readonly palette: Palette;
  /** The name of the sheet. */
  readonly sheet: string;
}

/** The pictures and the charts of a sheet; what cannot be kept of them is not among them. */
export async function readDrawn(
  file: Package,
  relation: Relation | undefined,
  around: Pick<Source, 'soFar' | 'palette' | 'sheet'>,
): Promise<FileDrawing[]> {
  const text: Part = (target) => file.text(target);
  const xml = relation && !relation.isOutside ? await text(relation.target) : undefined;
  if (xml === undefined || !relation) return [];
  const relations = new Map((await file.relations(relation.target)).map((one) => [one.id, one]));
  const source = { file, relations, ...around };
  const { soFar } = around;
  const found: FileDrawing[] = [];
  for (const anchor of treeOf(xml).children) {
    const place = placeOf(anchor);
    const content = place && soFar.drawings < MOST.drawings ? await contentOf(anchor, source) : undefined;
    if (!place || !content) continue;
    soFar.drawings++;
    const { part, reads = [], hidesSeries = false, own, ...held } = content;
    const drawing = { ...describe(anchor), ...place.drawing, ...held };
    found.push({ area: place.area, drawing, reads, hidesSeries, part, ...(own && { own }) });
  }
  return found;
}

interface Anchored {
  readonly area: Area;
  readonly drawing: Pick<KeptDrawing, 'offsets' | 'size'>;
}

function placeOf(anchor: Element): Anchored | undefined {
  const from = markOf(childOf(anchor, 'from'));
  if (!from) return undefined;
  const to = markOf(childOf(anchor, 'to'));
  if (anchor.name === 'oneCellAnchor') {
    const size = childOf(anchor, 'ext');
    const [across, down] = [numberIn(size, 'cx') ?? 0, numberIn(size, 'cy') ?? 0];
    const area = { row: from.row, column: from.column, rows: 1, columns: 1 };
    return across > 0 && down > 0
      ? { area, drawing: { offsets: [from.across, from.down, 0, 0], size: [across, down] } }
      : undefined;
  }
  if (anchor.name !== 'twoCellAnchor' || !to || to.row < from.row || to.column < from.column) return undefined;
  const area = {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
  return { area, drawing: { offsets: [from.across, from.down, to.across, to.down] } };
}

/** A cell, and how far from its corner; beyond the limits of a sheet it is none. */
function markOf(mark: Element | undefined): { row: number; column: number; across: number; down: number } | undefined {
  const number = (name: string): number => Number(childOf(mark, name)?.text.trim() || 'none');
  const found = {
    row: number('row'),
    column: number('col'),
    across: number('colOff') || 0,
    down: number('rowOff') || 0,
  };
  const isThere = (place: number, most: number): boolean => Number.isInteger(place) && place >= 0 && place < most;
  return isThere(found.row, LIMITS.rows) && isThere(found.column, LIMITS.columns) ? found : undefined;
}

/** Excel's own limit of a description is longer than anyone writes. */
const MOST_SIGNS = 2000;

function describe(anchor: Element): Pick<KeptDrawing, 'name' | 'description'> {
  const frame = childOf(anchor, 'pic') ?? childOf(anchor, 'graphicFrame');
  const properties = childOf(childOf(frame, 'nvPicPr') ?? childOf(frame, 'nvGraphicFramePr'), 'cNvPr');
  const text = (name: string): string => (attribute(properties, name) ?? '').slice(0, MOST_SIGNS);
  return { name: text('name'), description: text('descr') };
}

type Content = Pick<KeptDrawing, 'picture' | 'chart'> & {
  part: string;
  reads?: readonly SheetArea[];
  hidesSeries?: boolean;
  own?: OwnChart;
};

async function contentOf(anchor: Element, source: Source): Promise<Content | undefined> {
  const picture = childOf(anchor, 'pic');
  if (picture) return pictureOf(picture, source);
  const data = childOf(childOf(childOf(anchor, 'graphicFrame'), 'graphic'), 'graphicData');
  const relation = source.relations.get(attribute(childOf(data, 'chart'), 'id') ?? '');
  if (relation?.type !== 'chart' || relation.isOutside) return undefined;
  const xml = await source.file.text(relation.target);
  const isOwn = anchor.name === 'twoCellAnchor' && OWN_CHART.test(describe(anchor).name);
  const own = isOwn && xml !== undefined ? readOwnChart(xml, source.sheet) : undefined;
  if (own) return { own, part: relation.target };
  const around = { areasOf, colorOf: (name: string) => source.palette.named(name) };
  const read = xml === undefined ? undefined : readChart(xml, relation.target, around);
  return read && { ...read, part: relation.target };
}

/** « Feuil1!$A$1:$A$9 », « (Feuil1!$A$1,Feuil1!$A$5) »; a chart of cells that are no longer there has none. */
function areasOf(content: string): readonly SheetArea[] | undefined {
  if (content.includes('#REF!')) return [];
  const ranges = rangesIn(content.trim().replace(/^\((.*)\)$/s, '$1'));
  const known = ranges.filter((one) => one !== undefined);
  return known.length > 0 && known.length === ranges.length ? known : undefined;
}

const PLAIN = /^[\w.-]{1,40}$/;

/** The attributes of an element that are numbers or words. */
function plainIn(element: Element | undefined, names: readonly string[]): Record<string, string> | undefined {
  const found = names.flatMap((name) => {
    const value = attribute(element, name);
    return value !== undefined && PLAIN.test(value) ? [[name, value] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

async function pictureOf(element: Element, { file, relations, soFar }: Source): Promise<Content | undefined> {
  const fill = childOf(element, 'blipFill');
  const relation = relations.get(attribute(childOf(fill, 'blip'), 'embed') ?? '');
  const type = relation?.target.split('.').pop()?.toLowerCase() ?? '';
  if (!relation || relation.isOutside || !isPictureType(type)) return undefined;
  const bytes = await file.bytes(relation.target);
  if (!bytes || bytes.length > MOST.picture || soFar.pictures + bytes.length > MOST.pictures) return undefined;
  soFar.pictures += bytes.length;
  const properties = childOf(element, 'spPr');
  const crop = plainIn(childOf(fill, 'srcRect'), ['l', 't', 'r', 'b']);
  const turn = plainIn(childOf(properties, 'xfrm'), ['rot', 'flipH', 'flipV']);
  const shape = plainIn(childrenOf(properties, 'prstGeom')[0], ['prst'])?.prst ?? 'rect';
  const picture: KeptPicture = { type, data: inBase64(bytes), shape, ...(crop && { crop }), ...(turn && { turn }) };
  return { picture, part: relation.target };
}

const isPictureType = (type: string): type is PictureType => Object.hasOwn(PICTURE_TYPES, type);

const PIECE = 0x8000;
/** A piece at a time: a function takes so many arguments and no more. */
function inBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
