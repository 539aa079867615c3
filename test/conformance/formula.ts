import { CellValueType, type ICellData } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import type { Origin } from '../../core';
import { onSheet, relative } from '../../core/formula/addresses';
import { isError } from '../../core/values/cell';
import { type Cells, type Content, Moment, type Row } from './row';

/** A row as the embedded host stores it: English marks, ranges on a sheet of their own. */
export interface Formula {
  readonly text: string;
  /** Where each argument starts in its sheet; nowhere when it is typed. */
  readonly origins: readonly (Origin | undefined)[];
}

export function formulaOf({ id, args }: Row, ranges: Ranges): Formula {
  const written = args.map((argument) => {
    if (!argument) return { text: '' };
    if ('cells' in argument) return ranges.laid(argument.cells);
    return isWritable(argument.typed) ? { text: literal(argument.typed) } : ranges.laid([[argument.typed]]);
  });
  return {
    text: `=MUTU.${id}(${written.map(({ text }) => text).join(',')})`,
    origins: written.map((argument) => ('origin' in argument ? argument.origin : undefined)),
  };
}

/** The errors of other hosts, for which its formulas have no word, can only come from a cell. */
const isWritable = (content: Content): boolean => !isError(content) || KNOWN_ERRORS.has(content.code);
export const KNOWN_ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

interface Range {
  readonly text: string;
  readonly origin: Origin;
}

function literal(content: Content): string {
  if (content === null) return '';
  if (isError(content)) return content.code;
  if (content instanceof Moment) return String(content.serial);
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'number' ? String(content) : `"${content.replaceAll('"', '""')}"`;
}

/** The ranges that formulas point to, one below the other; the same cells are laid down once. */
export class Ranges {
  readonly cellData: Record<number, Record<number, ICellData>> = {};
  private readonly known = new Map<string, Range>();
  private next = 0;
  private widest = 1;

  constructor(readonly sheet: string) {}

  get size(): { rowCount: number; columnCount: number } {
    return { rowCount: this.next + 1, columnCount: this.widest + 1 };
  }

  laid(cells: Cells): Range {
    const key = JSON.stringify(cells);
    const known = this.known.get(key) ?? this.lay(cells);
    this.known.set(key, known);
    return known;
  }

  private lay(cells: Cells): Range {
    const top = this.next;
    const width = cells[0]?.length ?? 0;
    cells.forEach((line, row) => {
      const laid = line.flatMap((content, column) => (content === null ? [] : [[column, cellOf(content)] as const]));
      this.cellData[top + row] = Object.fromEntries(laid);
    });
    this.next += cells.length;
    this.widest = Math.max(this.widest, width);
    const area = { row: top, column: 0, rows: cells.length, columns: width };
    return { text: onSheet(this.sheet, relative(area)), origin: { row: top + 1, column: 1 } };
  }
}

function cellOf(content: Exclude<Content, null>): ICellData {
  if (isError(content)) return { v: content.code, t: CellValueType.STRING };
  if (content instanceof Moment) return { v: content.serial, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { v: Number(content), t: CellValueType.BOOLEAN };
  return { v: content, t: typeof content === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}
