import { areaOf } from '../../core/templates/address';
import { CHART_COLORS } from '../../core/templates/look';
import type { Plan, PlanChart } from '../../core/templates/plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export function addCharts(sheet: Sheet, plan: Plan): void {
  for (const chart of plan.charts) sheet.insertChart(chartBuilder(sheet, plan, chart).build());
}

function chartBuilder(sheet: Sheet, plan: Plan, chart: PlanChart): Builder {
  const { row, column, rows, columns } = areaOf(chart.range);
  const builder = ofKind(sheet.newChart(), chart)
    .addRange(sheet.getRange(chart.categories))
    .setPosition(row + 1, column + 1, 0, 0);
  for (const { values } of chart.series) builder.addRange(sheet.getRange(values));
  const options: Record<string, unknown> = {
    title: chart.title,
    width: sum(plan.columns.slice(column, column + columns)),
    height: sum(plan.rows.slice(row, row + rows)),
    colors: CHART_COLORS,
    useFirstColumnAsDomain: true,
    ...(chart.kind === 'pie' ? PIE : axesOf(chart)),
  };
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  return builder;
}

/** No range starts with a header: the plan names the series. */
function ofKind(builder: Builder, { kind, stacked }: PlanChart): Builder {
  switch (kind) {
    case 'line':
      return builder.asLineChart().setNumHeaders(0);
    case 'pie':
      return builder.asPieChart().setNumHeaders(0);
    case 'bar':
      return stacked ? builder.asBarChart().setStacked().setNumHeaders(0) : builder.asBarChart().setNumHeaders(0);
    default:
      return stacked ? builder.asColumnChart().setStacked().setNumHeaders(0) : builder.asColumnChart().setNumHeaders(0);
  }
}

const PIE = { legend: { position: 'right' } };

function axesOf({ kind, series, pattern, categoryTitle = '', valueTitle = '' }: PlanChart): Record<string, unknown> {
  const categories = { title: categoryTitle };
  // Charts read « #,##0 $ » as cells do, but have quotes of their own.
  const values = { title: valueTitle, format: pattern.replace(/"/g, '') };
  // The labels of series are the plan's, not those of headers, which may be longer or computed.
  const labels = series.map(({ label }, index) => [index, { labelInLegend: label }] as const);
  return {
    legend: { position: series.length > 1 ? 'bottom' : 'none' },
    series: Object.fromEntries(labels),
    // The bars of a bar chart lie down.
    hAxis: kind === 'bar' ? values : categories,
    vAxis: kind === 'bar' ? categories : values,
  };
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
