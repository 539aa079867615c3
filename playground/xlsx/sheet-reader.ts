import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRange,
  type IWorksheetData,
  Rectangle,
} from '@univerjs/core';
import { pixelsOfPoints, pixelsOfWidth, readRange } from '../../xlsx/geometry';
import type { Book, BookSheet } from '../../xlsx/read/book';
import { showsDay } from '../../xlsx/read/formats';
import type { FileCell, FileValue } from '../../xlsx/read/sheet';
import { attribute, childOf, flag, numberIn } from '../../xlsx/read/xml';
import { readFormula } from './formulas';
import type { LeftOut } from './left-out';
import { readLinks } from './links';
import type { Resources } from './resources';
import { richTextFromFile } from './rich-text';
import { readRules } from './rules';
import type { StyleTable } from './style-table';

/** What the sheets of a workbook share while they are read. */
export interface Reading {
  readonly book: Book;
  readonly resources: Resources;
  readonly styles: StyleTable;
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly leftOut: Set<LeftOut>;
  /** Whether a name stands for several cells. */
  isSeveral(name: string): boolean;
}

/** Room to work below and beside what the file holds. */
const MARGIN = { rows: 50, columns: 6 };
const AT_LEAST = { rows: 200, columns: 26 };
/** Frozen, more would fill any screen, and nothing could be scrolled. */
const MOST_FROZEN = { rows: 1000, columns: 200 };
/** A merge of more cells than that is no layout of anyone. */
const MOST_MERGED = 100_000;
const MOST_SIGNS = 32_767;
/** Days between the two first days that Excel counts from: 1 January 1904 is day 1462 of the other count. */
const FROM_1904 = 1462;

/** Excel's width of a column that says none. */
const USUAL_WIDTH = 11.86;

/** One sheet of a file, as Univer has it. */
export class SheetReader {
  private readonly sheet: IWorksheetData;

  constructor(
    private readonly file: BookSheet,
    private readonly id: string,
    private readonly reading: Reading,
  ) {
    this.sheet = this.emptySheet();
  }

  read(): IWorksheetData {
    const { file, sheet, reading, id } = this;
    const filled: string[] = [];
    for (const cell of file.cells) this.readCell(cell, filled);
    for (const range of filled) this.emptyUnder(range);
    sheet.mergeData = this.readMerges();
    readLinks(file, sheet, reading);
    readRules(file, id, sheet, reading);
    return sheet;
  }

  /** Two merges never share a cell: Excel takes a file where they do for a damaged one. */
  private readMerges(): IRange[] {
    const { file, sheet, reading } = this;
    const merged: IRange[] = [];
    for (const name of file.merges) {
      const range = readRange(name, sheet.rowCount, sheet.columnCount);
      const size = (range.endRow - range.startRow + 1) * (range.endColumn - range.startColumn + 1);
      if (size === 1) continue;
      if (size <= MOST_MERGED && !merged.some((other) => Rectangle.intersects(other, range))) merged.push(range);
      else reading.leftOut.add('merges');
    }
    return merged;
  }

  private emptySheet(): IWorksheetData {
    const { file, id } = this;
    let rows = 0;
    let columns = 0;
    for (const { row, column } of file.cells) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    const view = file.only.get('sheetView');
    const format = file.only.get('sheetFormatPr');
    const pane = childOf(view, 'pane');
    const isFrozen = attribute(pane, 'state')?.startsWith('frozen') ?? false;
    const frozen = (name: string, most: number): number => {
      const count = Math.floor((isFrozen && numberIn(pane, name)) || 0);
      return count > 0 && count <= most ? count : 0;
    };
    const xSplit = frozen('xSplit', MOST_FROZEN.columns);
    const ySplit = frozen('ySplit', MOST_FROZEN.rows);
    const tab = this.reading.book.styles.palette.argb(childOf(file.only.get('sheetPr'), 'tabColor'));
    const rowCount = Math.max(AT_LEAST.rows, rows + MARGIN.rows, ySplit + MARGIN.rows);
    const columnCount = Math.max(AT_LEAST.columns, columns + MARGIN.columns, xSplit + MARGIN.columns);
    return {
      id,
      name: file.name,
      tabColor: tab ? `#${tab.slice(2).toLowerCase()}` : '',
      hidden: file.isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      rowCount,
      columnCount,
      zoomRatio: (numberIn(view, 'zoomScale') || 100) / 100,
      freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 },
      scrollTop: 0,
      scrollLeft: 0,
      defaultColumnWidth: pixelsOfWidth(numberIn(format, 'defaultColWidth') ?? USUAL_WIDTH),
      defaultRowHeight: pixelsOfPoints(numberIn(format, 'defaultRowHeight') ?? 15),
      mergeData: [],
      cellData: {},
      rowData: this.rowData(),
      columnData: this.columnData(columnCount),
      showGridlines: flag(view, 'showGridLines', true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
      columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
      rightToLeft: BooleanNumber.FALSE,
    };
  }

  private rowData(): IWorksheetData['rowData'] {
    const rows: IWorksheetData['rowData'] = {};
    for (const [row, { height, isHidden }] of this.file.rows) {
      if (!height && !isHidden) continue;
      rows[row] = {
        ...(height && { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE }),
        ...(isHidden && { hd: BooleanNumber.TRUE }),
      };
    }
    return rows;
  }

  private columnData(columnCount: number): IWorksheetData['columnData'] {
    const columns: IWorksheetData['columnData'] = {};
    for (const { first, last, width, isHidden } of this.file.columns) {
      if (!width && !isHidden) continue;
      for (let column = first; column <= Math.min(last, columnCount - 1); column++) {
        columns[column] = {
          ...(width && { w: pixelsOfWidth(width) }),
          ...(isHidden && { hd: BooleanNumber.TRUE }),
        };
      }
    }
    return columns;
  }

  private readCell(cell: FileCell, filled: string[]): void {
    const style = this.reading.styles.keyOf(cell.style);
    const content = this.contentOf(cell, filled);
    if (!style && Object.keys(content).length === 0) return;
    const { cellData } = this.sheet;
    cellData[cell.row] ??= {};
    (cellData[cell.row] as Record<number, ICellData>)[cell.column] = { ...content, ...(style && { s: style }) };
  }

  private contentOf(cell: FileCell, filled: string[]): ICellData {
    const value = valueFrom(this.shortened(this.since1900(cell)));
    if (cell.formula === undefined) return value;
    const { book, leftOut } = this.reading;
    const place = { sheet: this.file.name, row: cell.row, column: cell.column };
    const isSeveral = cell.fills === undefined ? this.reading.isSeveral : undefined;
    const read = readFormula(cell.formula, book, place, isSeveral, cell.value);
    if ('keepsValue' in read) {
      leftOut.add(read.keepsValue);
      return value;
    }
    if (read.said) leftOut.add(read.said);
    if (cell.fills) filled.push(cell.fills);
    const { p: _, ...plain } = value;
    return { f: read.formula, ...plain };
  }

  /** What a cell of Excel holds at most; a longer text would also stop the drawing of the sheet. */
  private shortened(value: FileValue | undefined): FileValue | undefined {
    if (typeof value !== 'string' || value.length <= MOST_SIGNS) return value;
    this.reading.leftOut.add('texts');
    return value.slice(0, MOST_SIGNS);
  }

  /** Days counted from 1904 are counted from 1900 here; hours alone, and durations, are the same. */
  private since1900({ value, style }: FileCell): FileValue | undefined {
    const isDay = this.reading.book.isFrom1904 && typeof value === 'number';
    return isDay && showsDay(this.reading.styles.patternOf(style)) ? value + FROM_1904 : value;
  }

  /** What a formula spills comes back when it is calculated; left there, the old values would block it. */
  private emptyUnder(name: string): void {
    const { sheet } = this;
    const { startRow, startColumn, endRow, endColumn } = readRange(name, sheet.rowCount, sheet.columnCount);
    for (let row = startRow; row <= Math.min(endRow, sheet.rowCount); row++) {
      const cells = sheet.cellData[row];
      if (!cells) continue;
      for (const [column, cell] of Object.entries(cells as Record<string, ICellData>)) {
        const at = Number(column);
        if (at < startColumn || at > endColumn || (row === startRow && at === startColumn)) continue;
        delete cell.v;
        delete cell.t;
        delete cell.f;
        delete cell.p;
      }
    }
  }
}

function valueFrom(value: FileValue | undefined): ICellData {
  if (value === undefined) return {};
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return value === '' ? {} : { v: value, t: CellValueType.STRING };
  if ('error' in value) return { v: value.error, t: CellValueType.STRING };
  return { p: richTextFromFile(value.richText) };
}
