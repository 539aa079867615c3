import type { Area } from '../../formula/addresses';
import { type Column, type Content, type Given, isFormula, type TableBlock } from './define';
import type { Draft } from './draw';
import { allow, formulaLook, headerLook, note, put, putInput, totalLook, write, writeBand } from './drawing';
import { fillingOf, noteOf } from './fill';
import { patternOf, patternOfTyped } from './formats';
import type { Here } from './holes';
import { bodyRow, type Placed } from './layout';

type Columns = readonly (readonly [key: string, column: Column])[];

export function drawTable(block: TableBlock, placed: Placed, draft: Draft): void {
  const columns = Object.entries(block.columns);
  if (block.help) {
    const at = { row: placed.row + 1, column: placed.track, span: columns.length };
    write(draft.drawing, at, block.help, 'help');
  }
  drawHeaders(columns, placed, draft);
  drawAllowed(block, columns, placed, draft);
  for (let line = 0; line < block.rows; line++) {
    const given = block.given?.[line];
    if (given && 'heading' in given) drawHeading(given.heading, columns.length, bodyRow(placed) + line, placed, draft);
    else drawRow(block, placed, line, draft, given);
  }
  drawTotals(block, placed, draft);
}

const isByHand = ({ formula, spill }: Column): boolean => formula === undefined && spill === undefined;

function drawHeaders(columns: Columns, placed: Placed, { drawing, resolver, filled }: Draft): void {
  const row = bodyRow(placed) - 1;
  columns.forEach(([, content], index) => {
    const column = placed.track + index;
    note(drawing, row, column, noteOf(content, resolver));
    const { header, headerFormula } = content;
    const taken = resolver.follow(header?.follows) ?? (headerFormula && resolver.formula(headerFormula));
    if (taken) put(drawing, { row, column, look: headerLook(content), formula: taken });
    else if (header) write(drawing, { row, column }, (filled && header.example) || content.label, 'headerInput');
    else write(drawing, { row, column }, content.label, headerLook(content));
  });
}

/** What may be entered in each column: the cells between those that given rows fill, and where these say something else. */
function drawAllowed(block: TableBlock, columns: Columns, placed: Placed, { drawing, resolver }: Draft): void {
  const first = bodyRow(placed);
  columns.forEach(([key, column], index) => {
    if (!isByHand(column)) return;
    const contentAt = (line: number): Content | undefined => {
      const given = block.given?.[line];
      return given && fills(given, key) ? undefined : contentOf(column, given);
    };
    let start = 0;
    for (let line = 1; line <= block.rows; line++) {
      const content = contentAt(start);
      if (line < block.rows && contentAt(line) === content) continue;
      const area: Area = { row: first + start, column: placed.track + index, rows: line - start, columns: 1 };
      if (content) allow(drawing, area, content, resolver.area);
      start = line;
    }
  });
}

const fills = (given: Given, key: string): boolean => 'heading' in given || given.cells[key] !== undefined;

const contentOf = (column: Column, given: Given | undefined): Content =>
  given && 'content' in given && given.content && column.kind !== 'text' ? given.content : column;

function drawHeading(
  heading: Extract<Given, { heading: unknown }>['heading'],
  span: number,
  row: number,
  { track }: Placed,
  { drawing }: Draft,
): void {
  writeBand(drawing, { row, column: track, span }, heading, 'subheading');
}

function drawRow(
  block: TableBlock,
  placed: Placed,
  line: number,
  draft: Draft,
  given: Extract<Given, { cells: unknown }> | undefined,
): void {
  const { drawing, resolver, filled } = draft;
  const row = bodyRow(placed) + line;
  if (block.rowHeight !== undefined) drawing.heights.set(row, block.rowHeight);
  const keys = Object.keys(block.columns);
  const here: Here = { block: block.id, row, columns: keys, firstColumn: placed.track };
  const example = given ? given.example : block.examples[line - (block.given?.length ?? 0)];
  keys.forEach((key, index) => {
    const content = block.columns[key];
    if (!content) return;
    const column = placed.track + index;
    const fixed = given?.cells[key];
    if (fixed !== undefined && !isFormula(fixed)) {
      const text = typeof fixed === 'string' ? { fr: fixed, en: fixed } : fixed;
      write(drawing, { row, column }, text, content.isSmall ? 'smallLabel' : 'label');
      return;
    }
    const own = { ...contentOf(content, given), ...(content.isSmall && { isSmall: content.isSmall }) };
    const taken = isByHand(content) ? undefined : resolver.follow(content.follows, line, here);
    const formula = fixed ?? content.formula;
    if (formula === undefined && content.spill === undefined) {
      putInput(drawing, row, column, own, fillingOf(content, example?.[key], { resolver, filled }, line, here));
      return;
    }
    const pattern = patternOf(own, drawing.language);
    const area: Area = { row: bodyRow(placed), column, rows: block.rows, columns: 1 };
    const filling = (spill: string): string => resolver.follow(content.spillInFile) ?? resolver.formula(spill);
    put(drawing, {
      row,
      column,
      look: formulaLook(own),
      ...(pattern && { pattern }),
      ...(formula !== undefined && { formula: resolver.formula(formula, here) }),
      ...(content.spill && line === 0 && { formula: filling(content.spill), spill: area }),
      ...(taken !== undefined && { formula: taken, spill: undefined }),
    });
  });
}

function drawTotals(block: TableBlock, placed: Placed, { drawing, resolver }: Draft): void {
  const { totals } = block;
  if (!totals) return;
  const row = bodyRow(placed) + block.rows;
  Object.entries(block.columns).forEach(([key, content], index) => {
    const column = placed.track + index;
    if (index === 0) {
      write(drawing, { row, column }, totals.label, 'totalLabel');
      return;
    }
    const formula = totals.cells[key];
    const isTyped = content.formula === undefined && content.spill === undefined && content.follows === undefined;
    const told = totals.contents?.[key] ?? content;
    const pattern = (isTyped ? patternOfTyped : patternOf)(told, drawing.language);
    put(drawing, {
      row,
      column,
      look: totalLook(content),
      ...(formula && { formula: resolver.formula(formula) }),
      ...(pattern && { pattern }),
    });
  });
}
