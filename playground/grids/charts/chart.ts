import { DrawingTypeEnum, type Injector } from '@univerjs/core';
import type { IDrawingJsonUndo1 } from '@univerjs/drawing';
import { ISheetDrawingService, type ISheetFloatDom } from '@univerjs/sheets-drawing';
import type { Plan, PlanChart } from '../../../core/templates/plan';

/** A chart as the workbook keeps it, with the drawing that holds its place. Its ranges are on its own sheet. */
export type SheetChart = Omit<PlanChart, 'range'>;

/** The key under which Univer finds the component that draws charts. */
export const CHART_COMPONENT = 'mutu-chart';

export type ChartDrawing = Omit<ISheetFloatDom, 'data'> & { readonly data: SheetChart };

/** What Univer's list of drawings answers: its types say nothing of it. */
export const changeOf = (operation: unknown): IDrawingJsonUndo1 => operation as IDrawingJsonUndo1;

export const isChartDrawing = (drawing: unknown): drawing is ChartDrawing =>
  typeof drawing === 'object' &&
  drawing !== null &&
  'componentKey' in drawing &&
  drawing.componentKey === CHART_COMPONENT;

export const chartsOfSheet = (injector: Injector, unitId: string, sheetId: string): ChartDrawing[] =>
  Object.values(injector.get(ISheetDrawingService).getDrawingData(unitId, sheetId) ?? {}).filter(isChartDrawing);

/** A little air between a chart and the cells around it, in pixels. */
const AIR = 6;
const HEADERS = { rows: 46, columns: 20 };

const before = (sizes: readonly number[], index: number, one: number): number =>
  Array.from({ length: index }, (_, i) => sizes[i] ?? one).reduce((sum, size) => sum + size, 0);

interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The drawing that covers a block of cells: from a corner to another, so that it moves and grows with them. */
export function chartDrawing(
  plan: Pick<Plan, 'columns' | 'rows'>,
  chart: SheetChart,
  block: Block,
  ids: { readonly unitId: string; readonly subUnitId: string; readonly drawingId: string },
): ChartDrawing {
  const { row, column, rows, columns } = block;
  const left = before(plan.columns, column, 88) + AIR;
  const top = before(plan.rows, row, 24) + AIR;
  const right = before(plan.columns, column + columns, 88) - AIR;
  const bottom = before(plan.rows, row + rows, 24) - AIR;
  const lastColumn = column + columns - 1;
  const lastRow = row + rows - 1;
  const place = {
    from: { column, columnOffset: AIR, row, rowOffset: AIR },
    to: {
      column: lastColumn,
      columnOffset: (plan.columns[lastColumn] ?? 88) - AIR,
      row: lastRow,
      rowOffset: (plan.rows[lastRow] ?? 24) - AIR,
    },
  };
  return {
    ...ids,
    drawingType: DrawingTypeEnum.DRAWING_DOM,
    componentKey: CHART_COMPONENT,
    sheetTransform: place,
    axisAlignSheetTransform: place,
    // Univer counts pixels from the corner of the sheet's headers.
    transform: { left: left + HEADERS.rows, top: top + HEADERS.columns, width: right - left, height: bottom - top },
    data: chart,
    allowTransform: true,
  };
}
