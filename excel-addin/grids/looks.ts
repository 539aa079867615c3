import { type Area, relative } from '../../core/formula/addresses';
import type { Style } from '../../core/grids/language/look';
import type { Plan, PlanCell } from '../../core/grids/language/plan';
import { areaLists, blocksOf, grouped } from './areas';

/**
 * The sheet as cells that are left to the user, then what differs: one property at a time, over all the cells that share
 * its value, a few dozen calls a sheet, whatever its size.
 */
export function drawLooks(sheet: Excel.Worksheet, plan: Plan): void {
  const base = plan.styles.blank;
  drawBase(sheet.getRange(relative(plan.print.area)).format, base);
  const paint = <K extends keyof Style>(
    key: K,
    put: (format: Excel.RangeFormat, value: NonNullable<Style[K]>) => void,
  ): void => {
    const read = ({ look }: PlanCell): Style[K] | undefined => {
      const value = plan.styles[look][key];
      return value === base[key] ? undefined : value;
    };
    for (const [value, cells] of grouped(plan.cells, read)) {
      for (const list of areaLists(blocksOf(cells))) put(sheet.getRanges(list).format, value as NonNullable<Style[K]>);
    }
  };
  paint('size', (format, size) => {
    format.font.size = size;
  });
  paint('color', (format, color) => {
    format.font.color = color;
  });
  paint('bold', (format, bold) => {
    format.font.bold = bold;
  });
  paint('italic', (format, italic) => {
    format.font.italic = italic;
  });
  paint('underline', (format) => {
    format.font.underline = 'Single';
  });
  paint('fill', (format, fill) => {
    format.fill.color = fill;
  });
  paint('align', (format, align) => {
    format.horizontalAlignment = HORIZONTAL[align];
  });
  paint('vertical', (format, vertical) => {
    format.verticalAlignment = VERTICAL[vertical];
  });
  paint('wrap', (format, wrap) => {
    format.wrapText = wrap;
  });
  paint('isIndented', (format) => {
    format.indentLevel = 1;
  });
  drawLines(sheet, plan);
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center' } as const;

function drawBase(format: Excel.RangeFormat, base: Style): void {
  format.font.name = base.font;
  format.font.size = base.size;
  format.font.color = base.color;
  format.horizontalAlignment = HORIZONTAL[base.align];
  format.verticalAlignment = VERTICAL[base.vertical];
}

/** Lines under cells, then the ones above them, which may stand where another cell has its own. */
function drawLines(sheet: Excel.Worksheet, plan: Plan): void {
  const under = grouped(plan.cells, ({ look }) => plan.styles[look].below);
  for (const [color, cells] of under) drawEdges(sheet, blocksOf(cells), 'EdgeBottom', color);
  const above = grouped(plan.cells, ({ look }) => plan.styles[look].above);
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
