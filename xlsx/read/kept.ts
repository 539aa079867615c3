import type { Area } from '../../core/formula/addresses';
import { LIMITS } from '../../core/formula/shifted';
import { joinedRanges } from '../geometry';
import { type KeptArea, type KeptElement, type KeptSheet, wholeColumns, wholeRows } from '../kept';
import type { Book, BookSheet, FileName } from './book';
import { rangesIn } from './ranges';
import type { FileSheet } from './sheet';
import type { Styles } from './styles';
import type { Table } from './tables';
import { attribute, childOf, childrenOf, type Element, flag, numberIn } from './xml';

/** What each element may say (ECMA-376, 18.3.1); relations to other parts are not among it. */
const KEPT: Readonly<Record<string, string>> = {
  printOptions: 'horizontalCentered verticalCentered headings gridLines gridLinesSet',
  pageMargins: 'left right top bottom header footer',
  pageSetup: `paperSize scale firstPageNumber fitToWidth fitToHeight pageOrder orientation blackAndWhite draft \
cellComments useFirstPageNumber errors horizontalDpi verticalDpi copies`,
  headerFooter: 'differentOddEven differentFirst scaleWithDoc alignWithMargins',
  sheetProtection: `sheet objects scenarios formatCells formatColumns formatRows insertColumns insertRows \
insertHyperlinks deleteColumns deleteRows selectLockedCells sort autoFilter pivotTables selectUnlockedCells password \
algorithmName hashValue saltValue spinCount`,
};
/** What a file writes there is a number, a word or a hash. */
const PLAIN = /^[\w.+/=-]{0,200}$/;
/** Excel's own limit for a header or a footer. */
const MOST_SIGNS = 255;
const HEADERS = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];
/** More is no form that anyone fills in. */
const MOST = { areas: 4000, breaks: 1000, outlines: 4000 };

function kept(source: Element): KeptElement {
  const known = (KEPT[source.name] ?? '').split(' ');
  const attributes = Object.fromEntries(
    known.flatMap((name) => {
      const value = attribute(source, name);
      return value !== undefined && PLAIN.test(value) ? [[name, value]] : [];
    }),
  );
  if (source.name !== 'headerFooter') return { name: source.name, attributes };
  const children = HEADERS.flatMap((name) => {
    // « &G » is a picture, which stays behind.
    const text = childOf(source, name)?.text.replace(/&G/g, '').slice(0, MOST_SIGNS);
    return text ? [{ name, attributes: {}, text }] : [];
  });
  return { name: source.name, attributes, children };
}

/** What stands in a sheet besides what the page takes; none when that is nothing. */
export function readKept(
  sheet: BookSheet,
  book: Pick<Book, 'sheets' | 'styles' | 'tables' | 'builtIn'>,
  position: number,
  hasPrintSetUp: boolean,
): KeptSheet | undefined {
  const properties = sheet.only.get('sheetPr');
  const isProtected = flag(sheet.only.get('sheetProtection'), 'sheet');
  const wanted = Object.keys(KEPT).filter((name) => (name === 'sheetProtection' ? isProtected : hasPrintSetUp));
  const outline = childOf(properties, 'outlinePr');
  const elements = wanted.flatMap((name) => {
    const source = sheet.only.get(name);
    return source ? [kept(source)] : [];
  });
  const areas = [
    ...(hasPrintSetUp ? [...printedAreas(book.builtIn, position), ...breaksOf(sheet)] : []),
    ...outlinesOf(sheet),
    ...(isProtected ? unlockedAreas(sheet, book.styles) : []),
    ...book.tables.filter((table) => table.sheet === sheet.name).map(tableArea),
    ...sheet.drawn.flatMap(({ area, drawing, own }): KeptArea[] => (own ? [] : [{ what: 'drawn', area, drawing }])),
    ...readByCharts(sheet, book.sheets),
  ];
  if (elements.length + areas.length === 0 && !hasPrintSetUp) return undefined;
  return {
    elements,
    areas,
    hasPrintSetUp,
    isFitted: hasPrintSetUp && flag(childOf(properties, 'pageSetUpPr'), 'fitToPage'),
    foldsAbove: !flag(outline, 'summaryBelow', true),
    foldsLeft: !flag(outline, 'summaryRight', true),
  };
}

/** Those of a formula (OFFSET…) are none. */
const areasIn = (content: string): Area[] => rangesIn(content).flatMap((one) => one?.area ?? []);

function printedAreas(names: readonly FileName[], position: number): KeptArea[] {
  const content = (name: string): string =>
    names.find((one) => one.sheet === position && one.name.toLowerCase() === name)?.content ?? '';
  const titles = areasIn(content('_xlnm.print_titles'));
  return [
    ...areasIn(content('_xlnm.print_area')).map((area): KeptArea => ({ what: 'printed', area })),
    ...titles.map((area): KeptArea => ({ what: area.columns === LIMITS.columns ? 'titleRows' : 'titleColumns', area })),
  ];
}

function breaksOf({ only }: FileSheet): KeptArea[] {
  const places = (name: string, most: number): number[] =>
    childrenOf(only.get(name), 'brk')
      .map((one) => numberIn(one, 'id') ?? 0)
      .filter((place) => Number.isInteger(place) && place > 0 && place < most)
      .slice(0, MOST.breaks);
  return [
    ...places('rowBreaks', LIMITS.rows).map((row): KeptArea => ({ what: 'rowBreak', area: wholeRows(row) })),
    ...places('colBreaks', LIMITS.columns).map(
      (column): KeptArea => ({ what: 'columnBreak', area: wholeColumns(column) }),
    ),
  ];
}

function outlinesOf({ rows, columns }: FileSheet): KeptArea[] {
  const found: KeptArea[] = [];
  const lines = [...rows].sort(([a], [b]) => a - b);
  for (const [row, { level = 0, isFold }] of lines) {
    const last = found[found.length - 1];
    const follows = last?.what === 'rowLevel' && last.level === level && last.area.row + last.area.rows === row;
    if (level > 0 && last && follows) {
      found[found.length - 1] = { ...last, area: wholeRows(last.area.row, last.area.rows + 1) };
    } else if (level > 0) found.push({ what: 'rowLevel', area: wholeRows(row), level });
    if (isFold) found.unshift({ what: 'rowFold', area: wholeRows(row) });
  }
  for (const { first, last, level = 0, isFold } of columns) {
    const before = found[found.length - 1];
    const follows = before?.what === 'columnLevel' && before.area.column + before.area.columns === first;
    const area = wholeColumns(first, last - first + 1);
    if (level > 0 && before && follows && before.level === level) {
      found[found.length - 1] = {
        ...before,
        area: wholeColumns(before.area.column, before.area.columns + area.columns),
      };
    } else if (level > 0) found.push({ what: 'columnLevel', area, level });
    if (isFold) found.unshift({ what: 'columnFold', area });
  }
  return found.slice(0, MOST.outlines);
}

/** The cells that one may change in a protected sheet, and those whose formulas it does not show. */
function unlockedAreas({ cells, columns }: FileSheet, styles: Styles): KeptArea[] {
  const of = (style: number): { locked?: boolean; hidden?: boolean } => styles.cells[style]?.protection ?? {};
  const areas = (what: 'unlocked' | 'hiddenFormulas', isSo: (style: number) => boolean): KeptArea[] => [
    ...columns.flatMap(({ first, last, style }): KeptArea[] =>
      style !== undefined && isSo(style) ? [{ what, area: wholeColumns(first, last - first + 1) }] : [],
    ),
    ...joinedRanges(
      cells
        .filter(({ style }) => isSo(style))
        .map(({ row, column }) => ({ startRow: row, endRow: row, startColumn: column, endColumn: column })),
    ).map(
      ({ startRow, endRow, startColumn, endColumn }): KeptArea => ({
        what,
        area: { row: startRow, rows: endRow - startRow + 1, column: startColumn, columns: endColumn - startColumn + 1 },
      }),
    ),
  ];
  const found = [
    ...areas('unlocked', (style) => of(style).locked === false),
    ...areas('hiddenFormulas', (style) => of(style).hidden === true),
  ];
  return found.slice(0, MOST.areas);
}

/** The cells of the sheet that charts read, wherever these are drawn. */
const readByCharts = ({ name }: BookSheet, sheets: readonly BookSheet[]): KeptArea[] =>
  sheets
    .flatMap(({ drawn }) => drawn)
    .flatMap(({ drawing, reads }) =>
      reads.flatMap(({ sheet, area }, place): KeptArea[] =>
        drawing.chart && sheet.toLowerCase() === name.toLowerCase()
          ? [{ what: 'read', area, by: { chart: drawing.chart.id, place } }]
          : [],
      ),
    );

const tableArea = ({ name, area, headers, totals, columns, style }: Table): KeptArea => ({
  what: 'table',
  area,
  table: { name, hasHeaders: headers > 0, hasTotals: totals > 0, columns, ...(style && { style }) },
});
