import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorksheetData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type Area, relative } from '../../core/formula/addresses';
import type { Style } from '../../core/grids/language/look';
import type { Plan, PlanCell } from '../../core/grids/language/plan';
import { INDENTED } from '../xlsx/styles';
import { linkData } from './links/data';

/** Room to work below and beside a grid. */
const MARGIN = { rows: 50, columns: 6 };
const AT_LEAST = { rows: 200, columns: 26 };
const HEADERS = { rows: 46, columns: 20 };
const DEFAULT_COLUMN = 88;
const DEFAULT_ROW = 24;

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE } as const;

export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

/** A sheet of Univer, its styles aside, shared by key. */
export interface SheetData {
  readonly sheet: IWorksheetData;
  readonly styles: Record<string, IStyleData>;
}
/** The sheets of a batch, by their names: where links lead. */
export type SheetIds = ReadonlyMap<string, string>;

export function sheetDataOf(plan: Plan, id: string, sheetIds: SheetIds): SheetData {
  const styles = new StyleKeys(id, plan);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const cell of plan.cells) {
    const row = cellData[cell.row] ?? {};
    row[cell.column] = { ...contentOf(cell, sheetIds), s: styles.keyOf(cell) };
    cellData[cell.row] = row;
  }
  return { sheet: sheetOf(plan, id, cellData), styles: styles.all };
}

function sheetOf(plan: Plan, id: string, cellData: IWorksheetData['cellData']): IWorksheetData {
  const { frozenRows } = plan;
  return {
    id,
    name: plan.sheet,
    tabColor: plan.tabColor,
    hidden: BooleanNumber.FALSE,
    rowCount: Math.max(AT_LEAST.rows, plan.rows.length + MARGIN.rows),
    columnCount: Math.max(AT_LEAST.columns, plan.columns.length + MARGIN.columns),
    zoomRatio: 1,
    freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows || -1, startColumn: -1 },
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: DEFAULT_COLUMN,
    defaultRowHeight: DEFAULT_ROW,
    mergeData: [...plan.merges.map(rangeOf), ...bandsOf(plan)],
    cellData,
    // Heights are those of the plan: Univer would otherwise measure each wrapped text again.
    rowData: Object.fromEntries(plan.rows.map((h, row) => [row, { h, ia: BooleanNumber.FALSE }])),
    columnData: Object.fromEntries(plan.columns.map((w, column) => [column, { w }])),
    showGridlines: flag(plan.hasGridlines),
    rowHeader: { width: HEADERS.rows, hidden: BooleanNumber.FALSE },
    columnHeader: { height: HEADERS.columns, hidden: BooleanNumber.FALSE },
    rightToLeft: BooleanNumber.FALSE,
  };
}

/**
 * A heading runs over the cells of its colour beside it. Univer cuts one that is as wide as its own cell to a padding
 * near: its cells are made one.
 */
function bandsOf({ cells, merges }: Plan): IRange[] {
  const merged = new Set(merges.map(({ row, column }) => relative({ row, column })));
  const isBand = ({ look, row, column }: PlanCell): boolean =>
    look === 'heading' && !merged.has(relative({ row, column }));
  const bands: IRange[] = [];
  for (const cell of cells.filter(isBand)) {
    const last = bands[bands.length - 1];
    const follows = last && last.startRow === cell.row && last.endColumn === cell.column - 1;
    const { row, column } = cell;
    if (follows && cell.value === undefined) last.endColumn = column;
    else bands.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  return bands.filter(({ startColumn, endColumn }) => endColumn > startColumn);
}

function contentOf({ value, formula, link }: PlanCell, sheetIds: SheetIds): ICellData {
  if (formula !== undefined) return { f: formula };
  if (value === undefined) return {};
  const target = link && sheetIds.get(link.sheet);
  return {
    v: value,
    t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING,
    ...(link &&
      target !== undefined && {
        custom: linkData({ sheetId: target, cell: relative({ row: link.row, column: link.column }) }),
      }),
  };
}

/** One key a look and number format: a sheet of a thousand cells has a dozen. */
class StyleKeys {
  readonly all: Record<string, IStyleData> = {};
  private readonly keys = new Map<string, string>();

  constructor(
    private readonly prefix: string,
    private readonly plan: Plan,
  ) {}

  keyOf(cell: PlanCell): string {
    const what = `${cell.look} ${cell.pattern ?? ''}`;
    const known = this.keys.get(what);
    if (known) return known;
    const key = `${this.prefix}-${this.keys.size + 1}`;
    this.keys.set(what, key);
    this.all[key] = styleOf(this.plan.styles[cell.look], cell.pattern);
    return key;
  }
}

const line = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb } });

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const styleOf = (style: Style, pattern: string | undefined): IStyleData => ({
  ff: style.font,
  fs: style.size,
  cl: { rgb: style.color },
  bl: flag(style.bold),
  it: flag(style.italic),
  ht: HORIZONTAL[style.align],
  vt: VERTICAL[style.vertical],
  pd: style.isIndented ? INDENTED : { l: 2, r: 2, t: 2, b: 2 },
  ...(style.wrap && { tb: WrapStrategy.WRAP }),
  ...(style.fill && { bg: { rgb: style.fill } }),
  ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
  ...((style.above || style.below) && {
    bd: { ...(style.above && { t: line(style.above) }), ...(style.below && { b: line(style.below) }) },
  }),
  ...(pattern && { n: { pattern } }),
});
