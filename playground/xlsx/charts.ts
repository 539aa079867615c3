import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { PlanChart } from '../../core/grids/language/plan';
import type { CellResult, Results } from '../../engine/evaluate';
import type { SheetCharts } from '../../xlsx/drawings';
import type { BookSheet } from '../../xlsx/read/book';
import { type ChartDrawing, chartDrawing, completed, isChartDrawing, planChart } from '../grids/charts/chart';
import type { Resources } from './resources';

/** The charts of each sheet, as a file holds them: real ones, that Excel draws from the cells. */
export function sheetCharts(workbook: IWorkbookData, resources: Resources): SheetCharts[] {
  return workbook.sheetOrder.flatMap((id, index): SheetCharts[] => {
    const sheet = workbook.sheets[id];
    const charts = Object.values(resources.drawings[id]?.data ?? {})
      .filter(isChartDrawing)
      .filter(({ data }) => data.series.some(({ values }) => values !== ''))
      .map(chartOf);
    if (!sheet || charts.length === 0) return [];
    return [{ sheet: index + 1, plan: { sheet: sheet.name ?? '', charts }, results: resultsOf(sheet) }];
  });
}

function chartOf({ data, sheetTransform: { from, to } }: ChartDrawing): PlanChart {
  const { row, column } = from;
  const rows = Math.max(to.row - row, 0) + 1;
  const columns = Math.max(to.column - column, 0) + 1;
  return planChart(completed(data), { row, column, rows, columns });
}

const isResult = (value: unknown): value is CellResult =>
  value !== '' && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean');

/** What the cells show, for programs that draw before they calculate. */
export function resultsOf(sheet: Partial<IWorksheetData>): Results {
  const results: (CellResult | undefined)[][] = [];
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    const line: (CellResult | undefined)[] = [];
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) {
      if (isResult(cell?.v)) line[Number(column)] = cell.v;
    }
    results[Number(row)] = line;
  }
  return results;
}

/** The charts of ours that a sheet of a file has, over its cells as they were. */
export function ownCharts(
  { drawn }: Pick<BookSheet, 'drawn'>,
  sheet: Partial<IWorksheetData> | undefined,
  ids: { readonly unitId: string; readonly subUnitId: string },
): Resources['drawings'][string] | undefined {
  const columns = Array.from(
    { length: sheet?.columnCount ?? 0 },
    (_, at) => sheet?.columnData?.[at]?.w ?? sheet?.defaultColumnWidth ?? 0,
  );
  const rows = Array.from(
    { length: sheet?.rowCount ?? 0 },
    (_, at) => sheet?.rowData?.[at]?.h ?? sheet?.defaultRowHeight ?? 0,
  );
  const charts = drawn.flatMap(({ own, area, drawing }, index) => {
    if (!own) return [];
    // Where it ends at the corner of a cell, that cell is not under it.
    const [, , across, down] = drawing.offsets;
    const under = { ...area, rows: area.rows - (down === 0 ? 1 : 0), columns: area.columns - (across === 0 ? 1 : 0) };
    return [
      chartDrawing(
        { columns, rows },
        { ...own, area: under },
        { ...ids, drawingId: `${ids.subUnitId}-chart-${index + 1}` },
      ),
    ];
  });
  if (charts.length === 0) return undefined;
  return {
    data: Object.fromEntries(charts.map((chart) => [chart.drawingId, chart])),
    order: charts.map(({ drawingId }) => drawingId),
  };
}
