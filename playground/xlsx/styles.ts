import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Alignment, Border, Borders, Color, Fill, Font, Style } from 'exceljs';
import { MOST_SIGNS, shortFormat } from '../../xlsx/read/formats';

/** Univer's default font, written in every styled cell: without a name, Excel repairs the file. */
const FONT = { name: 'Arial', size: 11 };

const BORDERS: ReadonlyMap<BorderStyleTypes, Border['style']> = new Map([
  [BorderStyleTypes.THIN, 'thin'],
  [BorderStyleTypes.HAIR, 'hair'],
  [BorderStyleTypes.DOTTED, 'dotted'],
  [BorderStyleTypes.DASHED, 'dashed'],
  [BorderStyleTypes.DASH_DOT, 'dashDot'],
  [BorderStyleTypes.DASH_DOT_DOT, 'dashDotDot'],
  [BorderStyleTypes.DOUBLE, 'double'],
  [BorderStyleTypes.MEDIUM, 'medium'],
  [BorderStyleTypes.MEDIUM_DASHED, 'mediumDashed'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'mediumDashDot'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'mediumDashDotDot'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'slantDashDot'],
  [BorderStyleTypes.THICK, 'thick'],
]);
const HORIZONTAL: ReadonlyMap<HorizontalAlign, Alignment['horizontal']> = new Map([
  [HorizontalAlign.LEFT, 'left'],
  [HorizontalAlign.CENTER, 'center'],
  [HorizontalAlign.RIGHT, 'right'],
  [HorizontalAlign.JUSTIFIED, 'justify'],
]);
const VERTICAL: ReadonlyMap<VerticalAlign, Alignment['vertical']> = new Map([
  [VerticalAlign.TOP, 'top'],
  [VerticalAlign.MIDDLE, 'middle'],
  [VerticalAlign.BOTTOM, 'bottom'],
]);

/** Univer has no indents: text keeps as many pixels off the edge of its cell. */
export const INDENTED = { l: 7, r: 7, t: 2, b: 2 };

const keyOf = <K, V>(map: ReadonlyMap<K, V>, value: V | undefined): K | undefined =>
  [...map].find(([, one]) => one === value)?.[0];

/** Only the properties that say something: an empty object stands for « no style ». */
const compact = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

// --- To a file --------------------------------------------------------------------------------------------------------

/** « #1f6d4e » or « rgb(31,109,78) » → FF1F6D4E. */
export function argbOf(color: Nullable<IColorStyle>): string | undefined {
  const rgb = color?.rgb;
  if (!rgb) return undefined;
  const channels = rgb.startsWith('rgb') ? rgb.match(/\d+(?:\.\d+)?/g)?.slice(0, 3) : undefined;
  const hex = channels
    ? channels.map((channel) => Math.round(Number(channel)).toString(16).padStart(2, '0')).join('')
    : rgb;
  return `FF${expanded(hex.replace('#', '')).toUpperCase()}`;
}

const expanded = (hex: string): string =>
  hex.length === 3 ? hex.replace(/./g, '$&$&') : hex.padStart(6, '0').slice(-6);

export function fontOf(style: IStyleData): Partial<Font> {
  const color = argbOf(style.cl);
  return compact({
    name: style.ff ?? FONT.name,
    size: style.fs ?? FONT.size,
    bold: style.bl === BooleanNumber.TRUE || undefined,
    italic: style.it === BooleanNumber.TRUE || undefined,
    underline: style.ul?.s === BooleanNumber.TRUE || undefined,
    strike: style.st?.s === BooleanNumber.TRUE || undefined,
    color: color ? { argb: color } : undefined,
  });
}

function bordersOf(borders: IBorderData): Partial<Borders> {
  const side = (border: Nullable<IBorderStyleData>): Partial<Border> | undefined =>
    border?.s
      ? { style: BORDERS.get(border.s) ?? 'thin', color: { argb: argbOf(border.cl) ?? 'FF000000' } }
      : undefined;
  return compact({ top: side(borders.t), bottom: side(borders.b), left: side(borders.l), right: side(borders.r) });
}

export function fileStyle(style: IStyleData): Partial<Style> {
  const fill = argbOf(style.bg);
  const alignment = compact<Partial<Alignment>>({
    horizontal: style.ht ? HORIZONTAL.get(style.ht) : undefined,
    vertical: style.vt ? VERTICAL.get(style.vt) : undefined,
    wrapText: style.tb === WrapStrategy.WRAP || undefined,
    textRotation: style.tr?.a ? -style.tr.a : undefined,
    indent: (style.pd?.l ?? 0) >= INDENTED.l ? 1 : undefined,
  });
  return compact<Partial<Style>>({
    font: fontOf(style),
    fill: fill ? { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } : undefined,
    numFmt: style.n ? formatOf(style.n.pattern) : undefined,
    alignment: Object.keys(alignment).length > 0 ? alignment : undefined,
    border: style.bd ? bordersOf(style.bd) : undefined,
  });
}

/** Shown plain where it is too long all the same: a file with it would not open. */
function formatOf(pattern: string): string | undefined {
  const short = shortFormat(pattern);
  return short.length <= MOST_SIGNS ? short : undefined;
}

// --- From a file ------------------------------------------------------------------------------------------------------

/** The colours of Office's default theme, by their index in a file; tints lighten (above 0) or darken them. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

interface FileColor extends Partial<Color> {
  readonly tint?: number;
}

export function colorOf(color: FileColor | undefined): IColorStyle | undefined {
  if (color?.argb) return { rgb: `#${color.argb.slice(-6).toLowerCase()}` };
  const base = color?.theme === undefined ? undefined : THEME[color.theme];
  return base ? { rgb: tinted(base, color?.tint ?? 0) } : undefined;
}

function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16);
    const value = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

export function styleOfFont(font: Partial<Font> | undefined): IStyleData {
  if (!font) return {};
  return compact<IStyleData>({
    ff: font.name,
    fs: font.size,
    bl: font.bold ? BooleanNumber.TRUE : undefined,
    it: font.italic ? BooleanNumber.TRUE : undefined,
    ul: font.underline && font.underline !== 'none' ? { s: BooleanNumber.TRUE } : undefined,
    st: font.strike ? { s: BooleanNumber.TRUE } : undefined,
    cl: colorOf(font.color),
  });
}

function bordersFrom(borders: Partial<Borders> | undefined): IBorderData | undefined {
  if (!borders) return undefined;
  const side = (border: Partial<Border> | undefined): IBorderStyleData | undefined =>
    border?.style && {
      s: keyOf(BORDERS, border.style) ?? BorderStyleTypes.THIN,
      cl: colorOf(border.color) ?? { rgb: '#000000' },
    };
  const sides = compact<IBorderData>({
    t: side(borders.top),
    b: side(borders.bottom),
    l: side(borders.left),
    r: side(borders.right),
  });
  return Object.keys(sides).length > 0 ? sides : undefined;
}

const fillColor = (fill: Fill | undefined): IColorStyle | undefined =>
  fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor) : undefined;

export function styleFromFile(style: Partial<Style>): IStyleData {
  const { alignment } = style;
  const rotation = typeof alignment?.textRotation === 'number' ? alignment.textRotation : 0;
  return compact<IStyleData>({
    ...styleOfFont(style.font),
    bg: fillColor(style.fill),
    n: style.numFmt && style.numFmt !== 'General' ? { pattern: style.numFmt } : undefined,
    ht: keyOf(HORIZONTAL, alignment?.horizontal),
    vt: keyOf(VERTICAL, alignment?.vertical),
    tb: alignment?.wrapText ? WrapStrategy.WRAP : undefined,
    tr: rotation ? { a: -rotation } : undefined,
    pd: alignment?.indent ? INDENTED : undefined,
    bd: bordersFrom(style.border),
  });
}
