import { type Area, around, cellArea } from '../../formula/addresses';
import type { AnswerBlock, Block, InputsBlock, LinesBlock, TableBlock, Template } from './define';

/** Rows above the first band: title, legend, purpose, step, credit, a gap. */
export const HEADER_ROWS = 6;
/** The legend has a cell for what is filled in, for what is calculated, for totals. */
const LEGEND_COLUMNS = 3;
/** Title and legend stay in sight. */
export const FROZEN_ROWS = 2;

export interface Placed {
  readonly block: Block;
  readonly row: number;
  readonly track: number;
}

export interface Layout {
  readonly placed: readonly Placed[];
  /** Everything holes and conditions may point to, by its path. */
  readonly areas: ReadonlyMap<string, Area>;
  /** The first row of each band. */
  readonly bands: readonly number[];
  readonly rows: number;
  readonly columns: number;
}

/** Where the body of a block starts, under its title, its help and its headers. */
export function bodyRow({ block, row }: Placed): number {
  if (block.type === 'table') return row + (block.help ? 3 : 2);
  if (block.type === 'lines') return row + (hasHeaders(block) ? 2 : 1);
  return block.type === 'chart' ? row : row + 1;
}

/** The tracks that the labels of a block run across. */
export const labelSpan = ({ labelSpan = 1 }: InputsBlock | LinesBlock): number => labelSpan;

export const hasHeaders = (block: LinesBlock): boolean => block.labelHeader !== undefined;

/** The rows of a block of inputs, a question taking one of its own. */
export function inputRows(block: InputsBlock, first: number): { key: string; row: number; questionRow?: number }[] {
  let row = first;
  return Object.entries(block.inputs).map(([key, input]) => {
    const questionRow = input.question ? row++ : undefined;
    return { key, row: row++, questionRow };
  });
}

export function blockRows(block: Block): number {
  const body = bodyRow({ block, row: 0, track: 0 });
  switch (block.type) {
    case 'inputs':
      return body + inputRows(block, 0).reduce((sum, { questionRow }) => sum + (questionRow === undefined ? 1 : 2), 0);
    case 'table':
      return body + block.rows + (block.totals ? 1 : 0);
    case 'lines':
      return body + Object.keys(block.lines).length;
    case 'prose':
      return body + block.paragraphs.length;
    default:
      return body + block.rows;
  }
}

export function blockColumns(block: Block): number {
  switch (block.type) {
    case 'inputs':
      return labelSpan(block) + 2;
    case 'table':
      return Object.keys(block.columns).length;
    case 'lines':
      return labelSpan(block) + Object.keys(block.columns).length;
    case 'answer':
      return block.columns.length;
    default:
      return block.span;
  }
}

export function layOut(template: Template): Layout {
  const placed: Placed[] = [];
  let band = HEADER_ROWS;
  let columns = Math.max(template.tracks.length, LEGEND_COLUMNS);
  const bands: number[] = [];
  for (const stacks of template.bands) {
    bands.push(band);
    let lowest = band;
    for (const { track, blocks } of stacks) {
      let row = band;
      for (const block of blocks) {
        placed.push({ block, row, track });
        row += blockRows(block) + 1;
        columns = Math.max(columns, track + blockColumns(block));
      }
      lowest = Math.max(lowest, row);
    }
    band = lowest;
  }
  return { placed, areas: areasOf(placed, template.id), bands, rows: band - 1, columns };
}

function areasOf(placed: readonly Placed[], id: string): Map<string, Area> {
  const areas = new Map<string, Area>();
  const add = (path: string, area: Area): void => {
    if (areas.has(path)) throw new Error(`${id}: two things are called « ${path} »`);
    areas.set(path, area);
  };
  for (const one of placed) {
    const { block } = one;
    if (block.type === 'inputs') addInputs(block, one, add);
    if (block.type === 'table') addTable(block, one, add);
    if (block.type === 'lines') addLines(block, one, add);
    if (block.type === 'answer') addAnswer(block, one, add);
  }
  return areas;
}

type Add = (path: string, area: Area) => void;

function addInputs(block: InputsBlock, placed: Placed, add: Add): void {
  const cells = inputRows(block, bodyRow(placed)).map(({ key, row }) => {
    const cell = cellArea(row, placed.track + labelSpan(block));
    add(key, cell);
    return cell;
  });
  add(block.id, cells.reduce(around));
}

function addTable(block: TableBlock, placed: Placed, add: Add): void {
  const row = bodyRow(placed);
  const keys = Object.keys(block.columns);
  add(`${block.id}.withHeaders`, {
    row: row - 1,
    column: placed.track,
    rows: block.rows + 1,
    columns: keys.length,
  });
  keys.forEach((key, index) => {
    const column = placed.track + index;
    add(`${block.id}.${key}`, { row, column, rows: block.rows, columns: 1 });
    add(`${block.id}.${key}.header`, cellArea(row - 1, column));
    for (let line = 0; line < block.rows; line++) add(`${block.id}.${key}.${line + 1}`, cellArea(row + line, column));
    if (block.totals) add(`${block.id}.${key}.total`, cellArea(row + block.rows, column));
  });
  add(block.id, { row, column: placed.track, rows: block.rows, columns: keys.length });
}

/** Ranges leave out the total lines, which stand last. */
function addLines(block: LinesBlock, placed: Placed, add: Add): void {
  const first = bodyRow(placed);
  const lines = Object.entries(block.lines);
  const plain = lines.filter(([, line]) => !line.isTotal).length;
  const addColumn = (key: string, column: number): void => {
    add(`${block.id}.${key}`, { row: first, column, rows: plain, columns: 1 });
    lines.forEach(([line], index) => {
      add(`${block.id}.${line}.${key}`, cellArea(first + index, column));
    });
  };
  addColumn('label', placed.track);
  Object.keys(block.columns).forEach((key, index) => {
    addColumn(key, placed.track + labelSpan(block) + index);
  });
}

function addAnswer(block: AnswerBlock, placed: Placed, add: Add): void {
  const row = bodyRow(placed);
  add(block.id, answerArea(block, placed));
  block.columns.forEach((_, index) => {
    const column = placed.track + index;
    add(`${block.id}.${index + 1}`, { row: row + 1, column, rows: block.rows - 1, columns: 1 });
  });
}

/** The cells its formula may fill: all of them, or those under the headers of the block. */
export function answerArea(block: AnswerBlock, placed: Placed): Area {
  const above = block.headers ? 1 : 0;
  return {
    row: bodyRow(placed) + above,
    column: placed.track,
    rows: block.rows - above,
    columns: block.columns.length,
  };
}
