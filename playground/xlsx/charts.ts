import type { ICellData, IWorkbookData, IWorksheetData, Nullable } from '@univerjs/core';
import type { PlanChart } from '../../core/grids/language/plan';
import type { CellResult, Results } from '../../engine/evaluate';
import type { SheetCharts } from '../../xlsx/drawings';
import { type ChartDrawing, completed, isChartDrawing, planChart } from '../grids/charts/chart';
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
