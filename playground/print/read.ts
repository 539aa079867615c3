import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type Injector,
  type IRange,
  type IStyleData,
  isDefaultFormat,
  type Nullable,
  type Workbook,
  type Worksheet,
  WrapStrategy,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { NO_FOOTER, PRINT_FOOTER } from '../../core/grids/language/print';
import { LOCALE } from '../../core/values/locale';
import { inLanguage, type Language, type Text } from '../../core/values/text';
import { type ChartDrawing, chartsOfSheet } from '../grids/charts/chart';
import { recordsOf } from '../grids/protection/store';
import { fittedNumber } from '../sheet/fitted';
import { printedWidth } from './html';
import { withHeaders, withoutBlankEnds } from './rows';
import type { PrintCell, PrintPicture, PrintRow, PrintSheet } from './sheet';
import { fontOf, styleOf } from './style';

/** Charts as pictures, by the ids of their drawings. */
export type Pictures = ReadonlyMap<string, string>;

interface Placed {
  readonly drawing: ChartDrawing;
  readonly range: IRange;
}

/** What a sheet shows, from its first cell to the last that holds something; undefined when none does. */
export function readSheet(
  injector: Injector,
  workbook: Workbook,
  worksheet: Worksheet,
  pictures: Pictures,
  language: Language,
): PrintSheet | undefined {
  const unitId = workbook.getUnitId();
  const record = recordsOf(injector).of(unitId, worksheet.getSheetId());
  const isGrid = record !== undefined;
  const isDocument = record?.isDocument === true;
  const charts = placedCharts(injector, unitId, worksheet);
  const end = lastCell(injector, unitId, worksheet, isGrid, charts);
  if (!end) return undefined;
  const shownColumns = numbersTo(end.column).filter((column) => worksheet.getColVisible(column));
  const columns = shownColumns.map((column) => worksheet.getColumnWidth(column));
  const width = columns.reduce((sum, one) => sum + one, 0);
  const { ySplit } = worksheet.getConfig().freeze;
  const breaks = new Set((record?.breaks ?? []).map(({ row }) => row));
  const holdsSomething = (row: number, column: number): boolean => hasContent(worksheet.getCell(row, column));
  const isLeftBlank = (row: number): boolean =>
    !shownColumns.some((column) => holdsSomething(row, column)) &&
    !record?.inputs.some((area) => row >= area.row && row < area.row + area.rows) &&
    !charts.some(({ range }) => row >= range.startRow && row <= range.endRow);
  const visibleRows = numbersTo(end.row).filter((row) => worksheet.getRowVisible(row));
  const shownRows = record ? withoutBlankEnds(visibleRows, breaks, isLeftBlank) : visibleRows;
  const reader = new RowReader(worksheet, shownColumns, shownRows, charts, pictures, breaks);
  const own = isGrid
    ? inLanguage(isDocument ? NO_FOOTER : PRINT_FOOTER, language)
    : `${workbook.getName()} – ${worksheet.getName()}`;
  const filtered =
    injector.get(SheetsFilterService).getFilterModel(unitId, worksheet.getSheetId())?.filteredOutRows ?? new Set();
  const isOfList = (row: number): boolean =>
    record?.lists.some(({ area }) => row >= area.row && row < area.row + area.rows) ?? false;
  const hidden = numbersTo(end.row).filter(
    (row) =>
      !worksheet.getRowVisible(row) &&
      !filtered.has(row) &&
      isOfList(row) &&
      shownColumns.some((column) => holdsSomething(row, column)),
  );
  const left = leftOut(filtered.size, hidden.length, language);
  return {
    name: worksheet.getName(),
    isLandscape: isGrid || width > printedWidth(false),
    footer: [left, own].filter((text) => text !== '').join(' – '),
    columns,
    rows: withHeaders(
      shownRows.map((row) => reader.row(row)),
      record?.lists ?? [],
      { numbers: shownRows, columns: shownColumns, hasContent: holdsSomething },
    ),
    titleRows: isDocument ? 0 : shownRows.filter((row) => row < ySplit).length,
  };
}

/** A total under fewer rows than it adds up: those that a filter leaves out, or that one has hidden in a list of a grid. */
function leftOut(filtered: number, hidden: number, language: Language): string {
  const rows = filtered + hidden;
  if (rows === 0) return '';
  const why: Text = filtered > 0 ? { fr: 'Filtré', en: 'Filtered' } : { fr: 'Masqué', en: 'Hidden' };
  const what: Text =
    rows === 1
      ? { fr: '1 ligne n’est pas imprimée ; une somme peut la compter', en: '1 row is not printed; a sum may count it' }
      : {
          fr: `${rows} lignes ne sont pas imprimées ; une somme peut les compter`,
          en: `${rows} rows are not printed; a sum may count them`,
        };
  return `${inLanguage(why, language)}${LOCALE[language].colon}${inLanguage(what, language)}`;
}

const numbersTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, index) => index);

function placedCharts(injector: Injector, unitId: string, worksheet: Worksheet): Placed[] {
  return chartsOfSheet(injector, unitId, worksheet.getSheetId()).map((drawing) => {
    const { from, to } = drawing.sheetTransform;
    const range = { startRow: from.row, endRow: to.row, startColumn: from.column, endColumn: to.column };
    return { drawing, range };
  });
}

const hasContent = (cell: Nullable<ICellData>): boolean =>
  cell?.v !== undefined && cell.v !== null && cell.v !== '' ? true : Boolean(cell?.p);

/** A grid prints its prepared rows too, which are only coloured. */
function lastCell(
  injector: Injector,
  unitId: string,
  worksheet: Worksheet,
  isGrid: boolean,
  charts: readonly Placed[],
): { row: number; column: number } | undefined {
  let row = -1;
  let column = -1;
  const note = (r: number, c: number): void => {
    row = Math.max(row, r);
    column = Math.max(column, c);
  };
  const isColoured = (cell: Nullable<ICellData>): boolean => {
    const style = worksheet.getStyleDataByHash?.(cell?.s as string) ?? undefined;
    return Boolean(style?.bg?.rgb || style?.bd?.b || style?.bd?.t);
  };
  worksheet.getCellMatrix().forValue((r, c, cell) => {
    if (hasContent(cell) || cell?.f || (isGrid && isColoured(cell))) note(r, c);
  });
  const filled = injector.get(FormulaDataModel).getArrayFormulaCellData()?.[unitId]?.[worksheet.getSheetId()] ?? {};
  for (const [r, cells] of Object.entries(filled)) {
    for (const [c, cell] of Object.entries(cells ?? {})) if (hasContent(cell as ICellData)) note(Number(r), Number(c));
  }
  for (const { range } of charts) note(range.endRow, range.endColumn);
  return row < 0 ? undefined : { row, column };
}

let ruler: CanvasRenderingContext2D | null | undefined;
function measured(text: string, font: string): number {
  ruler ??= document.createElement('canvas').getContext('2d');
  if (!ruler) return 0;
  ruler.font = font;
  return ruler.measureText(text).width;
}

class RowReader {
  constructor(
    private readonly worksheet: Worksheet,
    private readonly columns: readonly number[],
    private readonly rows: readonly number[],
    private readonly charts: readonly Placed[],
    private readonly pictures: Pictures,
    private readonly breaks: ReadonlySet<number>,
  ) {}

  row(row: number): PrintRow {
    const cells = this.columns.flatMap((column) => this.cell(row, column) ?? []);
    const runsOver = (range: IRange): boolean => range.startRow < row && row <= range.endRow;
    const merges = this.worksheet.getMergedCellRange(row, 0, row, this.columns.at(-1) ?? 0);
    return {
      height: this.worksheet.getRowHeight(row),
      cells,
      followsAbove: merges.some(runsOver) || this.charts.some(({ range }) => runsOver(range)),
      startsPage: this.breaks.has(row),
      isHeading: this.columns.some((column) => this.isHeading(row, column)),
    };
  }

  private shownIn(range: IRange): { columns: number; rows: number; width: number } {
    const columns = this.columns.filter((column) => column >= range.startColumn && column <= range.endColumn);
    const rows = this.rows.filter((row) => row >= range.startRow && row <= range.endRow);
    const width = columns.reduce((sum, column) => sum + this.worksheet.getColumnWidth(column), 0);
    return { columns: columns.length, rows: rows.length, width };
  }

  /** Undefined: it is under a merged cell. */
  private cell(row: number, column: number): PrintCell | undefined {
    const { worksheet } = this;
    const info = worksheet.getCellInfoInMergeData(row, column);
    if (info.isMerged && !this.isFirstShown(info, row, column)) return undefined;
    const place =
      info.isMerged || info.isMergedMainCell
        ? info
        : { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const { columns, rows, width } = this.shownIn(place);
    const cell = worksheet.getCell(place.startRow, place.startColumn);
    const style = worksheet.getComposedCellStyleByCellData(place.startRow, place.startColumn, cell);
    const wraps = style.tb === WrapStrategy.WRAP;
    const isNumber = cell?.t === CellValueType.NUMBER;
    const text = isNumber ? numberIn(cell, style, width) : textOf(cell);
    const picture = this.pictureAt(row, column);
    return {
      text,
      style: styleOf(style, cell),
      columns,
      rows,
      wraps: wraps && !isNumber,
      overflows: !isNumber && !hasContent(worksheet.getCell(row, place.endColumn + 1)),
      ...(picture && { picture }),
    };
  }

  private isFirstShown({ startRow, startColumn }: IRange, row: number, column: number): boolean {
    return (
      row === this.rows.find((one) => one >= startRow) && column === this.columns.find((one) => one >= startColumn)
    );
  }

  /** White on a colour, over several cells. */
  private isHeading(row: number, column: number): boolean {
    const cell = this.worksheet.getCell(row, column);
    if (!hasContent(cell)) return false;
    const { bg, bl } = this.worksheet.getComposedCellStyleByCellData(row, column, cell);
    return Boolean(bg?.rgb) && bl === BooleanNumber.TRUE && column === this.columns[0];
  }

  private pictureAt(row: number, column: number): PrintPicture | undefined {
    const found = this.charts.find(({ range }) => range.startRow === row && range.startColumn === column);
    const source = found && this.pictures.get(found.drawing.drawingId);
    if (!found || !source) return undefined;
    const { from } = found.drawing.sheetTransform;
    const { width = 0, height = 0 } = found.drawing.transform ?? {};
    const { columnOffset: left, rowOffset: top } = from;
    return { source, title: found.drawing.data.title, left, top, width: width ?? 0, height: height ?? 0 };
  }
}

const textOf = (cell: Nullable<ICellData>): string => {
  const rich = cell?.p?.body?.dataStream;
  if (rich) return rich.replace(/[\r\n]+$/, '').replace(/\r/g, '\n');
  return cell?.v === undefined || cell.v === null ? '' : String(cell.v);
};

/** A number is whole or ####, on paper too. */
function numberIn(cell: Nullable<ICellData>, style: IStyleData, width: number): string {
  const font = fontOf(style);
  const { l = 2, r = 2 } = style.pd ?? {};
  const room = width - (l ?? 2) - (r ?? 2) + 0.5;
  return fittedNumber(textOf(cell), room, (text) => measured(text, font), isDefaultFormat(style.n?.pattern));
}
