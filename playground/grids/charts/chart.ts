import { DrawingTypeEnum, type Injector } from '@univerjs/core';
import type { IDrawingJsonUndo1 } from '@univerjs/drawing';
import { ISheetDrawingService, type ISheetFloatDom } from '@univerjs/sheets-drawing';
import { type Area, areaOf, relative } from '../../../core/formula/addresses';
import type { Plan, PlanChart } from '../../../core/grids/language/plan';
import { chartDecisions, colorAt } from '../../../core/grids/language/plan-charts';

/** A chart as the workbook keeps it, with the drawing that holds its place. Its ranges are on its own sheet; '' when their cells are gone. */
export interface SheetChart extends Omit<PlanChart, 'area' | 'categories' | 'series'> {
  readonly categories: string;
  readonly series: readonly { readonly label: string; readonly values: string; readonly color: string }[];
}

/** A workbook kept from before charts said how they are drawn has only these. */
type KeptChart = Pick<SheetChart, 'kind' | 'title' | 'categories' | 'pattern' | 'stacked'> &
  Partial<Omit<SheetChart, 'series'>> & {
    readonly series: readonly (Omit<SheetChart['series'][number], 'color'> & { readonly color?: string })[];
  };

/** What is not said of a kept chart, as a plan would say it. */
export function completed(kept: KeptChart): SheetChart {
  const decisions = { ...chartDecisions(kept.kind, kept.series.length), ...kept };
  const series = kept.series.map((one, index) => ({ ...one, color: one.color ?? colorAt(decisions, index) }));
  return { ...decisions, series };
}

export const keptChart = ({ area: _, categories, series, ...chart }: PlanChart): SheetChart => ({
  ...chart,
  categories: relative(categories),
  series: series.map(({ values, ...one }) => ({ ...one, values: relative(values) })),
});

/** As a file draws it: series whose cells are gone are left out. */
export const planChart = ({ series, categories, ...chart }: SheetChart, area: Area): PlanChart => ({
  ...chart,
  area,
  categories: areaOf(categories),
  series: series.filter(({ values }) => values !== '').map((one) => ({ ...one, values: areaOf(one.values) })),
});

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

/** The drawing that covers a block of cells: from a corner to another, so that it moves and grows with them. */
export function chartDrawing(
  plan: Pick<Plan, 'columns' | 'rows'>,
  chart: PlanChart,
  ids: { readonly unitId: string; readonly subUnitId: string; readonly drawingId: string },
): ChartDrawing {
  const { row, column, rows, columns } = chart.area;
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
    data: keptChart(chart),
    allowTransform: true,
  };
}
