import { same } from '../../values/text';
import {
  type AnswerBlock,
  type Block,
  type Content,
  type InputsBlock,
  isFormula,
  type Line,
  type LinesBlock,
  type ProseBlock,
} from './define';
import { drawTable } from './draw-table';
import {
  allow,
  bePlain,
  type Drawing,
  formulaLook,
  headerLook,
  note,
  put,
  putInput,
  raise,
  totalLook,
  write,
  writeBand,
} from './drawing';
import { fillingOf, noteOf } from './fill';
import { patternOf } from './formats';
import type { Here, Resolver } from './holes';
import { answerArea, blockColumns, bodyRow, hasHeaders, inputRows, labelSpan, type Placed } from './layout';
import type { LookName } from './look';

export interface Draft {
  readonly drawing: Drawing;
  readonly resolver: Resolver;
  /** With the worked example's values. */
  readonly filled: boolean;
}

export function drawBlock(placed: Placed, draft: Draft): void {
  const { block } = placed;
  if (block.type === 'chart') return;
  const { row, track } = placed;
  const { drawing } = draft;
  const first = drawing.cells.length;
  writeBand(drawing, { row, column: track, span: blockColumns(block) }, block.title, 'heading');
  draw(block, placed, draft);
  if ('isPlain' in block) bePlain(drawing, first);
}

function draw(block: Exclude<Block, { type: 'chart' }>, placed: Placed, draft: Draft): void {
  if (block.type === 'inputs') drawInputs(block, placed, draft);
  else if (block.type === 'table') drawTable(block, placed, draft);
  else if (block.type === 'lines') drawLines(block, placed, draft);
  else if (block.type === 'answer') drawAnswer(block, placed, draft);
  else drawProse(block, placed, draft);
}

function drawInputs(block: InputsBlock, placed: Placed, { drawing, filled, resolver }: Draft): void {
  const span = labelSpan(block);
  const value = placed.track + span;
  for (const { key, row, questionRow } of inputRows(block, bodyRow(placed))) {
    const input = block.inputs[key];
    if (!input) continue;
    if (input.question && questionRow !== undefined) {
      write(drawing, { row: questionRow, column: placed.track, span: span + 2 }, input.question, 'question');
    }
    write(drawing, { row, column: placed.track, span }, input.label, 'label');
    putInput(drawing, row, value, input, fillingOf(input, input.example, { resolver, filled }));
    const unit = input.unit ?? same('');
    if (typeof unit !== 'string') write(drawing, { row, column: value + 1 }, unit, 'unit');
    else put(drawing, { row, column: value + 1, look: 'unit', formula: resolver.formula(unit) });
    allow(drawing, { row, column: value, rows: 1, columns: 1 }, input, resolver.area);
    note(drawing, row, value, noteOf(input, resolver));
  }
}

function drawLines(block: LinesBlock, placed: Placed, { drawing, resolver }: Draft): void {
  const first = bodyRow(placed);
  const columns = Object.entries(block.columns);
  const span = labelSpan(block);
  const firstColumn = placed.track + span;
  if (hasHeaders(block) && block.labelHeader) {
    write(drawing, { row: first - 1, column: placed.track, span }, block.labelHeader, 'columnHeader');
    columns.forEach(([, content], index) => {
      const at = { row: first - 1, column: firstColumn + index };
      write(drawing, at, content.label ?? same(''), headerLook(content));
    });
  }
  Object.entries(block.lines).forEach(([, line], index) => {
    const row = first + index;
    const look = line.isTotal ? 'totalLabel' : block.isSmall ? 'smallLabel' : 'label';
    drawLabel(line, look, { row, column: placed.track, span }, { drawing, resolver });
    note(drawing, row, firstColumn, line.note);
    const here: Here = {
      block: block.id,
      row,
      columns: columns.map(([key]) => key),
      firstColumn,
    };
    columns.forEach(([key, content], position) => {
      const column = firstColumn + position;
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
        look: line.isTotal ? totalLook(content) : formulaLook({ ...content, kind }),
        ...(cell !== undefined && { formula: resolver.formula(cell, here) }),
        ...(pattern && { pattern }),
      });
    });
  });
}

function drawLabel(
  line: Line,
  look: LookName,
  at: { row: number; column: number; span: number },
  draft: Pick<Draft, 'drawing' | 'resolver'>,
): void {
  const { drawing, resolver } = draft;
  const link = line.goTo === undefined ? undefined : resolver.sheetOf(line.goTo);
  if (link === undefined) {
    write(drawing, at, line.label, look);
    return;
  }
  write(drawing, { ...at, link: { sheet: link, row: 0, column: 0 } }, line.label, 'link');
}

function drawAnswer(block: AnswerBlock, placed: Placed, { drawing, resolver }: Draft): void {
  const first = bodyRow(placed);
  const area = answerArea(block, placed);
  for (let line = 0; line < block.rows; line++) {
    const row = first + line;
    const height = line > 0 ? block.rowHeight : block.headerHeight;
    if (height) raise(drawing, row, height);
    block.columns.forEach((column, index) => {
      const content: Content = typeof column === 'string' ? { kind: column } : column;
      const isText = content.kind === 'text';
      const rowKind = isText ? undefined : block.rowKinds?.[line - 1];
      const pattern = line === 0 ? undefined : patternOf(rowKind ? { kind: rowKind } : content, drawing.language);
      const header = isText ? 'columnHeader' : 'smallNumberHeader';
      const own = block.headers?.[index];
      if (line === 0 && own) {
        write(drawing, { row, column: placed.track + index }, own, header);
        return;
      }
      const text = content.isOneLine ? 'explanationLine' : 'explanation';
      put(drawing, {
        row,
        column: placed.track + index,
        look: line === 0 ? header : isText ? text : 'explanationNumber',
        ...(pattern && { pattern }),
        ...(row === area.row && index === 0 && { formula: resolver.formula(block.formula), spill: area }),
      });
    });
  }
}

function drawProse(block: ProseBlock, placed: Placed, { drawing }: Draft): void {
  block.paragraphs.forEach((paragraph, index) => {
    write(drawing, { row: bodyRow(placed) + index, column: placed.track, span: block.span }, paragraph, 'prose');
  });
}
