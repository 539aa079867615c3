import { type Area, relative } from '../../core/formula/addresses';
import type { Lettering } from '../../core/grids/language/look';
import type { Plan, PlanChart } from '../../core/grids/language/plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

export function addCharts(sheet: Sheet, plan: Plan): void {
  for (const chart of plan.charts) sheet.insertChart(chartBuilder(sheet, plan, chart).build());
}

function chartBuilder(sheet: Sheet, plan: Plan, chart: PlanChart): Builder {
  const { row, column, rows, columns } = chart.area;
  const range = (area: Area): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(relative(area));
  const builder = ofKind(sheet.newChart(), chart)
    .addRange(range(chart.categories))
    .setPosition(row + 1, column + 1, 0, 0);
  for (const { values } of chart.series) builder.addRange(range(values));
  const { look } = chart;
  const options: Record<string, unknown> = {
    title: chart.title,
    titleTextStyle: textStyle(look.title, chart),
    width: sum(plan.columns.slice(column, column + columns)),
    height: sum(plan.rows.slice(row, row + rows)),
    colors: chart.colors,
    legend: { position: chart.legend, textStyle: textStyle(look.legend, chart) },
    useFirstColumnAsDomain: true,
    ...(chart.kind !== 'pie' && axesOf(chart)),
  };
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value);
  return builder;
}

/** Charts of Google Sheets count letters in pixels. */
const textStyle = ({ size, bold }: Lettering, { look: { font, ink } }: PlanChart): Record<string, unknown> => ({
  fontName: font,
  fontSize: Math.round((size * 960) / 72) / 10,
  bold,
  color: ink,
});

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

function axesOf(chart: PlanChart): Record<string, unknown> {
  const { kind, series, pattern, categoryTitle = '', valueTitle = '', look } = chart;
  const letters = { textStyle: textStyle(look.axis, chart), titleTextStyle: textStyle(look.axisTitle, chart) };
  const categories = { title: categoryTitle, ...letters };
  const values = {
    title: valueTitle,
    ...letters,
    // Charts read « #,##0 $ » as cells do, but have quotes of their own.
    format: pattern.replace(/"/g, ''),
    gridlines: { color: look.grid },
    ...(chart.axisFromZero && { minValue: 0 }),
  };
  // The labels of series are the plan's, not those of headers, which may be longer or computed.
  const labels = series.map(({ label, color }, index) => [index, { labelInLegend: label, color }] as const);
  return {
    series: Object.fromEntries(labels),
    // The bars of a bar chart lie down.
    hAxis: kind === 'bar' ? values : categories,
    vAxis: kind === 'bar' ? categories : values,
  };
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
