import type { IWorkbookData } from '@univerjs/core';
import { type Area, absolute, columnName, onSheet } from '../../core/formula/addresses';
import { LIMITS } from '../../core/formula/shifted';
import { escapedXml } from '../../core/values/text';
import type { CellResult, Results } from '../../engine/evaluate';
import type { SheetDrawings } from '../../xlsx/drawings';
import type { ChartHole, KeptChart } from '../../xlsx/drawn';
import { areasOf, NOTHING_KEPT } from '../../xlsx/kept';
import { element, HEADER } from '../../xlsx/xml';
import { resultsOf } from './charts';
import type { Resources } from './resources';

/** Cells that a chart reads, where they are today. */
interface Read {
  readonly sheet: string;
  readonly area: Area;
  results(): Results;
}

/** The pictures and the charts that the workbook came with: charts read the cells that these have become. */
export function keptDrawings({ sheetOrder, sheets }: IWorkbookData, resources: Resources): SheetDrawings[] {
  const keptOf = (id: string) => resources.kept[id] ?? NOTHING_KEPT;
  const reads = new Map<string, Read>();
  for (const id of sheetOrder) {
    const sheet = sheets[id] ?? {};
    let results: Results | undefined;
    for (const { area, by } of areasOf(keptOf(id), 'read')) {
      if (!by) continue;
      const read = { sheet: sheet.name ?? '', area, results: () => (results ??= resultsOf(sheet)) };
      reads.set(keyOf(by.chart, by.place), read);
    }
  }
  return sheetOrder.map((id, index) => ({
    sheet: index + 1,
    drawings: areasOf(keptOf(id), 'drawn').flatMap(({ area, drawing }) =>
      drawing ? [{ area, drawing, ...(drawing.chart && { chart: chartXml(drawing.chart, reads) }) }] : [],
    ),
  }));
}

const keyOf = (chart: string, place: number): string => `${place} ${chart}`;

const chartXml = ({ id, parts }: KeptChart, reads: ReadonlyMap<string, Read>): string =>
  HEADER +
  parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : holeXml(
            part,
            part.places.map((place) => reads.get(keyOf(id, place))),
          ),
    )
    .join('');

/** Cells that were deleted are #REF!, as Excel itself writes. */
function holeXml(hole: ChartHole, reads: readonly (Read | undefined)[]): string {
  const there = reads.filter((read) => read !== undefined);
  const isWhole = there.length > 0 && there.length === reads.length;
  const calls = there.map(({ sheet, area }) => onSheet(sheet, rangeOf(area)));
  const content = isWhole ? calls.join(',') : '#REF!';
  const called = isWhole && calls.length > 1 ? `(${content})` : content;
  const [only] = there;
  const cache = isWhole && only && there.length === 1 ? cacheXml(hole, only) : '';
  return element(`${hole.prefix}f`, {}, escapedXml(called)) + cache;
}

function rangeOf(area: Area): string {
  const { row, rows, column, columns } = area;
  if (rows === LIMITS.rows) return `$${columnName(column)}:$${columnName(column + columns - 1)}`;
  return columns === LIMITS.columns ? `$${row + 1}:$${row + rows}` : absolute(area);
}

/** More cells are left for the program that draws to read. */
const MOST_POINTS = 10_000;

/** What the cells show, for programs that draw before they calculate. */
function cacheXml({ prefix, cache, format }: ChartHole, { area, results }: Read): string {
  const { row, rows, column, columns } = area;
  if (!cache || rows * columns > MOST_POINTS) return '';
  const shown = results();
  const values = Array.from(
    { length: rows * columns },
    (_, idx): CellResult | undefined => shown[row + Math.floor(idx / columns)]?.[column + (idx % columns)],
  );
  // Some programs call texts as they call numbers: what draws reads the cells, then.
  if (cache === 'num' && values.some((value) => value !== undefined && typeof value !== 'number')) return '';
  const points = values.map((value, idx) =>
    value === undefined ? '' : element(`${prefix}pt`, { idx }, element(`${prefix}v`, {}, escapedXml(String(value)))),
  );
  const pattern = cache === 'num' ? element(`${prefix}formatCode`, {}, escapedXml(format ?? 'General')) : '';
  const count = element(`${prefix}ptCount`, { val: rows * columns });
  return element(`${prefix}${cache}Cache`, {}, pattern + count + points.join(''));
}
