import type { Alignment, Border, Borders, Fill, Font, Style } from 'exceljs';
import { Palette } from './colors';
import { builtInFormat, MOST_SIGNS, readFormat } from './formats';
import { attribute, childOf, childrenOf, type Element, flag, numberIn } from './xml';

export interface Styles {
  readonly palette: Palette;
  /** By the number that a cell gives. */
  readonly cells: readonly Partial<Style>[];
  /** Those of conditional formats. */
  readonly conditions: readonly Partial<Style>[];
  /** Some formats of numbers were longer than Excel takes: their numbers are shown as they are. */
  readonly hasLongFormats: boolean;
}

/** Styles as ExcelJS has them: the page translates those, whoever read the file. */
export function readStyles(
  styles: Element | undefined,
  theme: Element | undefined,
  money: (decimals: 0 | 2) => string,
): Styles {
  const palette = Palette.of(theme, styles);
  const codes = childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(
    (one) => [numberIn(one, 'numFmtId') ?? -1, attribute(one, 'formatCode') ?? ''] as const,
  );
  const isTaken = ([, code]: readonly [number, string]): boolean => code.length <= MOST_SIGNS;
  const formats = new Map(codes.filter(isTaken).map(([id, code]) => [id, readFormat(code)]));
  const all = (list: string): readonly Element[] => childOf(styles, list)?.children ?? [];
  const fonts = all('fonts').map((font) => fontOf(font, palette));
  const fills = all('fills').map((fill) => fillOf(fill, palette));
  const borders = all('borders').map((border) => bordersOf(border, palette));
  const cells = all('cellXfs').map((xf): Partial<Style> => {
    const id = numberIn(xf, 'numFmtId') ?? 0;
    return {
      font: fonts[numberIn(xf, 'fontId') ?? 0],
      fill: fills[numberIn(xf, 'fillId') ?? 0],
      border: borders[numberIn(xf, 'borderId') ?? 0],
      numFmt: formats.get(id) ?? builtInFormat(id, money),
      alignment: alignmentOf(childOf(xf, 'alignment')),
      ...protectionOf(childOf(xf, 'protection')),
    };
  });
  const conditions = all('dxfs').map(
    (dxf): Partial<Style> => ({
      font: fontOf(childOf(dxf, 'font'), palette),
      fill: fillOf(childOf(dxf, 'fill'), palette),
    }),
  );
  return { palette, cells, conditions, hasLongFormats: !codes.every(isTaken) };
}

/** Said only where a cell is not like the others: locked, and its formula shown. */
function protectionOf(element: Element | undefined): Pick<Partial<Style>, 'protection'> {
  const locked = flag(element, 'locked', true);
  const hidden = flag(element, 'hidden');
  return locked && !hidden ? {} : { protection: { locked, hidden } as Style['protection'] };
}

const shown = (element: Element | undefined): boolean => element !== undefined && flag(element, 'val', true);

export function fontOf(font: Element | undefined, palette: Palette): Partial<Font> | undefined {
  if (!font) return undefined;
  const argb = palette.argb(childOf(font, 'color'));
  const underline = childOf(font, 'u');
  return {
    name: attribute(childOf(font, 'name') ?? childOf(font, 'rFont'), 'val'),
    size: numberIn(childOf(font, 'sz'), 'val'),
    bold: shown(childOf(font, 'b')),
    italic: shown(childOf(font, 'i')),
    strike: shown(childOf(font, 'strike')),
    underline: underline !== undefined && attribute(underline, 'val') !== 'none',
    ...(argb && { color: { argb } }),
  } as Partial<Font>;
}

function fillOf(fill: Element | undefined, palette: Palette): Fill | undefined {
  const pattern = childOf(fill, 'patternFill');
  const front = palette.argb(childOf(pattern, 'fgColor'));
  const back = palette.argb(childOf(pattern, 'bgColor'));
  const gradient = palette.argb(childOf(childOf(childOf(fill, 'gradientFill'), 'stop'), 'color'));
  if (gradient) return { type: 'pattern', pattern: 'solid', fgColor: { argb: gradient } };
  const kind = attribute(pattern, 'patternType');
  // A conditional format has a solid fill without saying so, in its background colour.
  if (!pattern || kind === 'none' || (!front && !back)) return undefined;
  return {
    type: 'pattern',
    pattern: kind === undefined || kind === 'solid' ? 'solid' : (kind as 'gray125'),
    ...(front && { fgColor: { argb: front } }),
    ...(back && { bgColor: { argb: back } }),
  };
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

function bordersOf(border: Element | undefined, palette: Palette): Partial<Borders> | undefined {
  const sides: Partial<Borders> = {};
  for (const side of SIDES) {
    const element = childOf(border, side) ?? childOf(border, OTHER_NAMES[side]);
    const style = attribute(element, 'style');
    if (!style || style === 'none') continue;
    const argb = palette.argb(childOf(element, 'color'));
    sides[side] = { style: style as Border['style'], ...(argb && { color: { argb } }) };
  }
  return Object.keys(sides).length > 0 ? sides : undefined;
}
/** As the strict form of the format calls them. */
const OTHER_NAMES = { top: 'top', bottom: 'bottom', left: 'start', right: 'end' } as const;

function alignmentOf(element: Element | undefined): Partial<Alignment> | undefined {
  if (!element) return undefined;
  const rotation = numberIn(element, 'textRotation') ?? 0;
  return {
    horizontal: attribute(element, 'horizontal') as Alignment['horizontal'],
    vertical: attribute(element, 'vertical') === 'center' ? 'middle' : attribute(element, 'vertical'),
    wrapText: flag(element, 'wrapText'),
    indent: numberIn(element, 'indent') ?? 0,
    // Above 90, a file counts the degrees that go down.
    textRotation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation <= 90 ? rotation : 0,
  } as Partial<Alignment>;
}
