import type JSZip from 'jszip';
import { pointsOfPixels } from './geometry';
import { edit } from './parts';

/** Notes of a sheet, with its columns and rows: all in pixels. */
export interface SheetNotes {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly width: number;
    readonly height: number;
  }[];
}

/** Columns and rows beyond those that are said: Excel's own. */
const DEFAULT = { column: 64, row: 20 };
/** Between a cell and its note. */
const GAP = 12;

/** ExcelJS gives every note the same size, in which Excel cuts the longer ones: each shape is given its own. */
export async function sizeNotes(zip: JSZip, sheets: readonly SheetNotes[]): Promise<void> {
  for (const [index, sheet] of sheets.entries()) {
    await edit(zip, `xl/drawings/vmlDrawing${index + 1}.vml`, (xml) =>
      xml.replace(/<v:shape .*?<\/v:shape>/gs, (shape) => sized(shape, sheet)),
    );
  }
}

function sized(shape: string, { notes, columns, rows }: SheetNotes): string {
  const at = (name: string): number => Number(new RegExp(`<x:${name}>(\\d+)<`).exec(shape)?.[1]);
  const note = notes.find(({ row, column }) => row === at('Row') && column === at('Column'));
  if (!note) return shape;
  const { row, column, width, height } = note;
  const across = reach(columns, DEFAULT.column, column + 1, GAP, width);
  const down = reach(rows, DEFAULT.row, row, 0, height);
  const anchor = [column + 1, GAP, row, 0, across.index, across.rest, down.index, down.rest].join(', ');
  return shape
    .replace(/<x:Anchor>[^<]*</, `<x:Anchor>${anchor}<`)
    .replace(/width:[^;"]*;height:[^;"]*/, `width:${pointsOfPixels(width)}pt;height:${pointsOfPixels(height)}pt`);
}

/** Where a length that starts in a column (or row) ends: in which one, and how far in it. */
function reach(
  sizes: readonly number[],
  usual: number,
  first: number,
  start: number,
  length: number,
): { readonly index: number; readonly rest: number } {
  let index = first;
  let rest = start + length;
  while (rest > (sizes[index] ?? usual)) rest -= sizes[index++] ?? usual;
  return { index, rest: Math.round(rest) };
}
