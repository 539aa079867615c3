/** Cells that one takes for an argument. A whole column stands for what is written in it. */
import type { Param } from '../core/declare/kinds';
import { blockAt, cellIn, firstCellOf, sizeOf } from '../core/formula/references';
import type { Cells, CellValue, Host, Selection, SheetRange } from './host';

/** Nobody selects as many partners, nor as many costs, one under another: the column was taken by its letter. */
const MANY = 500;

const isWhole = (range: string): boolean => {
  const size = sizeOf(range);
  return size === undefined || size.rows >= MANY || size.columns >= MANY;
};

const isBlank = (value: CellValue | undefined): boolean => value === null || value === undefined || value === '';
const isTitle = (value: CellValue | undefined): boolean => typeof value === 'string' && value !== '';

export async function takenFrom(selection: Selection, param: Param, host: Host): Promise<SheetRange> {
  if (!isWhole(selection.range)) return selection;
  const [cells] = await host.read([selection.range], selection.sheet);
  const range = cells && filledPart(cells, wantsNumbers(param));
  return range ? { sheet: selection.sheet, range } : selection;
}

/** A title above figures would be refused as one of them; tables know what to do with theirs. */
const wantsNumbers = (param: Param): boolean =>
  param.kind === 'block' || (param.kind === 'list' && param.of.kind === 'number');

/** From the first filled cell to the last; undefined when there is none. */
function filledPart({ range, values }: Cells, isWithoutTitle: boolean): string | undefined {
  const rows = values.map((row) => row.some((value) => !isBlank(value)));
  const columns = (values[0] ?? []).map((_, column) => values.some((row) => !isBlank(row[column])));
  const filled = rows.indexOf(true);
  if (filled < 0) return undefined;
  const top =
    isWithoutTitle && values[filled]?.every((value) => isBlank(value) || isTitle(value)) ? filled + 1 : filled;
  const left = columns.indexOf(true);
  const bottom = rows.lastIndexOf(true);
  if (top > bottom) return undefined;
  const first = cellIn(firstCellOf(range), top, left);
  return blockAt(first, bottom - top + 1, columns.lastIndexOf(true) - left + 1);
}
