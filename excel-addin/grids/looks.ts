import { type Area, relative } from '../../core/templates/address';
import { FONT, LOOKS, type Look, type LookName } from '../../core/templates/look';
import type { Plan } from '../../core/templates/plan';
import { areaLists, blocksOf, grouped } from './areas';
import { wholeArea } from './contents';

/** Most cells look like a label: the sheet is drawn so at first, then only what differs. */
const BASE: Look = LOOKS.label;

const lookOf = ({ look }: { readonly look: LookName }): Look => LOOKS[look];

/**
 * One property at a time, over all the cells that share its value: a few dozen calls a sheet, whatever its size.
 */
export function drawLooks(sheet: Excel.Worksheet, plan: Plan): void {
  drawBase(sheet.getRange(relative(wholeArea(plan))).format);
  const paint = painter(sheet, plan);
  paint(differing('size'), (format, size) => {
    format.font.size = size;
  });
  paint(differing('color'), (format, color) => {
    format.font.color = color;
  });
  paint(flag('bold'), (format) => {
    format.font.bold = true;
  });
  paint(flag('italic'), (format) => {
    format.font.italic = true;
  });
  paint(
    (look) => look.fill,
    (format, fill) => {
      format.fill.color = fill;
    },
  );
  paint(
    (look) => look.align,
    (format, align) => {
      format.horizontalAlignment = align === 'center' ? 'Center' : 'Right';
    },
  );
  paint(
    (look) => (look.vertical === 'top' ? 'Top' : undefined),
    (format, vertical) => {
      format.verticalAlignment = vertical;
    },
  );
  paint(flag('wrap'), (format) => {
    format.wrapText = true;
  });
  // Text keeps off the edge of what is framed or filled.
  paint(
    (look) => ((look.fill || look.below) && look.align !== 'center' ? 1 : undefined),
    (format, indent) => {
      format.indentLevel = indent;
    },
  );
  drawLines(sheet, plan);
}

function drawBase(format: Excel.RangeFormat): void {
  format.font.name = FONT;
  format.font.size = BASE.size;
  format.font.color = BASE.color;
  format.horizontalAlignment = 'Left';
  format.verticalAlignment = 'Center';
}

const differing =
  <K extends 'size' | 'color'>(key: K) =>
  (look: Look): Look[K] | undefined =>
    look[key] === BASE[key] ? undefined : look[key];

const flag =
  (key: 'bold' | 'italic' | 'wrap') =>
  (look: Look): true | undefined =>
    look[key] || undefined;

type Painter = <V>(readFrom: (look: Look) => V | undefined, put: (format: Excel.RangeFormat, value: V) => void) => void;

const painter =
  (sheet: Excel.Worksheet, plan: Plan): Painter =>
  (readFrom, put) => {
    for (const [value, cells] of grouped(plan.cells, (cell) => readFrom(lookOf(cell)))) {
      for (const list of areaLists(blocksOf(cells))) put(sheet.getRanges(list).format, value);
    }
  };

/** Lines under cells, then the ones above them, which may stand where another cell has its own. */
function drawLines(sheet: Excel.Worksheet, plan: Plan): void {
  const under = grouped(plan.cells, (cell) => lookOf(cell).below);
  for (const [color, cells] of under) drawEdges(sheet, blocksOf(cells), 'EdgeBottom', color);
  const above = grouped(plan.cells, (cell) => lookOf(cell).above);
  for (const [color, cells] of above) drawEdges(sheet, blocksOf(cells), 'EdgeTop', color);
}

/** The edge of a block is that of its last or first row only; the lines between its rows are another border. */
function drawEdges(
  sheet: Excel.Worksheet,
  blocks: readonly Area[],
  edge: 'EdgeTop' | 'EdgeBottom',
  color: string,
): void {
  const draw = (areas: readonly Area[], border: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal'): void => {
    for (const list of areaLists(areas)) {
      const line = sheet.getRanges(list).format.borders.getItem(border);
      line.style = 'Continuous';
      line.color = color;
    }
  };
  draw(blocks, edge);
  draw(
    blocks.filter(({ rows }) => rows > 1),
    'InsideHorizontal',
  );
}
