import { same } from '../text';
import { type Area, relative } from './address';
import {
  type AnswerBlock,
  type Block,
  type InputsBlock,
  isFormula,
  type LinesBlock,
  type ProseBlock,
  type TableBlock,
} from './define';
import { allow, type Drawing, formulaLook, headerLook, note, put, putInput, raise, write, writeBand } from './drawing';
import { patternOf } from './formats';
import type { Here, Resolver } from './holes';
import { blockColumns, bodyRow, hasHeaders, inputRows, type Placed } from './layout';

interface Sheet {
  readonly drawing: Drawing;
  readonly resolver: Resolver;
  /** With the worked example's values. */
  readonly filled: boolean;
}

export function drawBlock(placed: Placed, sheet: Sheet): void {
  const { block } = placed;
  if (block.type === 'chart') return;
  const { row, track } = placed;
  writeBand(sheet.drawing, { row, column: track, span: blockColumns(block) }, block.title, 'heading');
  draw(block, placed, sheet);
}

function draw(block: Exclude<Block, { type: 'chart' }>, placed: Placed, sheet: Sheet): void {
  if (block.type === 'inputs') drawInputs(block, placed, sheet);
  else if (block.type === 'table') drawTable(block, placed, sheet);
  else if (block.type === 'lines') drawLines(block, placed, sheet);
  else if (block.type === 'answer') drawAnswer(block, placed, sheet);
  else drawProse(block, placed, sheet);
}

function drawInputs(block: InputsBlock, placed: Placed, { drawing, filled }: Sheet): void {
  const column = placed.track;
  for (const { key, row, questionRow } of inputRows(block, bodyRow(placed))) {
    const input = block.inputs[key];
    if (!input) continue;
    if (input.question && questionRow !== undefined) {
      write(drawing, { row: questionRow, column, span: 3 }, input.question, 'question');
    }
    write(drawing, { row, column }, input.label, 'label');
    putInput(drawing, row, column + 1, input, filled ? input.example : undefined);
    write(drawing, { row, column: column + 2 }, input.unit ?? same(''), 'unit');
    allow(drawing, { row, column: column + 1, rows: 1, columns: 1 }, input);
    note(drawing, row, column + 1, input.note);
  }
}

function drawTable(block: TableBlock, placed: Placed, sheet: Sheet): void {
  const { drawing } = sheet;
  const first = bodyRow(placed);
  const columns = Object.entries(block.columns);
  if (block.help) {
    write(drawing, { row: placed.row + 1, column: placed.track, span: columns.length }, block.help, 'help');
  }
  columns.forEach(([, content], index) => {
    const column = placed.track + index;
    write(drawing, { row: first - 1, column }, content.label, headerLook(content));
    note(drawing, first - 1, column, content.note);
    const isByHand = content.formula === undefined && content.spill === undefined;
    if (isByHand) allow(drawing, { row: first, column, rows: block.rows, columns: 1 }, content);
  });
  for (let line = 0; line < block.rows; line++) drawRow(block, placed, line, sheet);
  drawTotals(block, placed, sheet);
}

function drawRow(block: TableBlock, placed: Placed, line: number, { drawing, resolver, filled }: Sheet): void {
  const first = bodyRow(placed);
  const row = first + line;
  const keys = Object.keys(block.columns);
  const here: Here = { block: block.id, row, columns: keys, firstColumn: placed.track };
  const example = filled ? block.examples[line] : undefined;
  keys.forEach((key, index) => {
    const content = block.columns[key];
    if (!content) return;
    const column = placed.track + index;
    if (content.formula === undefined && content.spill === undefined) {
      putInput(drawing, row, column, content, example?.[key]);
      return;
    }
    const pattern = patternOf(content, drawing.language);
    const look = formulaLook(content);
    const area: Area = { row: first, column, rows: block.rows, columns: 1 };
    put(drawing, {
      row,
      column,
      look,
      ...(pattern && { pattern }),
      ...(content.formula && { formula: resolver.formula(content.formula, here) }),
      ...(content.spill && line === 0 && { formula: resolver.formula(content.spill), spill: relative(area) }),
    });
  });
}

function drawTotals(block: TableBlock, placed: Placed, { drawing, resolver }: Sheet): void {
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
    const pattern = patternOf(content, drawing.language);
    put(drawing, {
      row,
      column,
      look: 'total',
      ...(formula && { formula: resolver.formula(formula) }),
      ...(pattern && { pattern }),
    });
  });
}

function drawLines(block: LinesBlock, placed: Placed, { drawing, resolver }: Sheet): void {
  const first = bodyRow(placed);
  const columns = Object.entries(block.columns);
  if (hasHeaders(block) && block.labelHeader) {
    write(drawing, { row: first - 1, column: placed.track }, block.labelHeader, 'columnHeader');
    columns.forEach(([, content], index) => {
      const at = { row: first - 1, column: placed.track + 1 + index };
      write(drawing, at, content.label ?? same(''), headerLook(content));
    });
  }
  Object.entries(block.lines).forEach(([, line], index) => {
    const row = first + index;
    write(drawing, { row, column: placed.track }, line.label, line.isTotal ? 'totalLabel' : 'label');
    note(drawing, row, placed.track + 1, line.note);
    const here: Here = {
      block: block.id,
      row,
      columns: columns.map(([key]) => key),
      firstColumn: placed.track + 1,
    };
    columns.forEach(([key, content], position) => {
      const column = placed.track + 1 + position;
      const cell = line.cells[key];
      const kind = line.kind ?? content.kind;
      if (cell !== undefined && !isFormula(cell)) {
        const text = typeof cell === 'string' ? same(cell) : cell;
        write(drawing, { row, column }, text, line.isTotal ? 'totalText' : 'small');
        return;
      }
      const pattern = patternOf({ kind, decimals: line.decimals ?? content.decimals }, drawing.language);
      put(drawing, {
        row,
        column,
        look: line.isTotal ? 'total' : formulaLook({ kind }),
        ...(cell !== undefined && { formula: resolver.formula(cell, here) }),
        ...(pattern && { pattern }),
      });
    });
  });
}

function drawAnswer(block: AnswerBlock, placed: Placed, { drawing, resolver }: Sheet): void {
  const first = bodyRow(placed);
  const area = resolver.area(block.id);
  for (let line = 0; line < block.rows; line++) {
    const row = first + line;
    if (line > 0 && block.rowHeight) raise(drawing, row, block.rowHeight);
    block.columns.forEach((kind, index) => {
      const isText = kind === 'text';
      const pattern = line === 0 ? undefined : patternOf({ kind }, drawing.language);
      const header = isText ? 'columnHeader' : 'numberHeader';
      put(drawing, {
        row,
        column: placed.track + index,
        look: line === 0 ? header : isText ? 'explanation' : 'explanationNumber',
        ...(pattern && { pattern }),
        ...(line === 0 && index === 0 && { formula: resolver.formula(block.formula), spill: relative(area) }),
      });
    });
  }
}

function drawProse(block: ProseBlock, placed: Placed, { drawing }: Sheet): void {
  block.paragraphs.forEach((paragraph, index) => {
    write(drawing, { row: bodyRow(placed) + index, column: placed.track, span: block.span }, paragraph, 'prose');
  });
}
