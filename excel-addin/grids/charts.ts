import { areaOf, cellArea, relative } from '../../core/templates/address';
import { CHART_COLORS, FONT, LOOKS } from '../../core/templates/look';
import type { Plan, PlanChart, PlanSeries } from '../../core/templates/plan';

const INK = LOOKS.label.color;
const GRID = LOOKS.label.below;
const colorAt = (index: number): string => CHART_COLORS[index % CHART_COLORS.length] ?? INK;

const TYPES = {
  line: { plain: 'Line', stacked: 'LineStacked' },
  column: { plain: 'ColumnClustered', stacked: 'ColumnStacked' },
  bar: { plain: 'BarClustered', stacked: 'BarStacked' },
  pie: { plain: 'Pie', stacked: 'Pie' },
} as const;

/**
 * A chart that stands in its place, and the series that Excel made by itself from the cells it was given. Charts are
 * found again by their name: what a batch has made cannot always be reached from the next one.
 */
export interface StartedChart {
  readonly plan: PlanChart;
  readonly name: string;
  readonly made: OfficeExtension.ClientResult<number>;
}

/** Excel wants cells to start from, and makes from them none, one or several series: they are counted, then reused. */
export const startCharts = (sheet: Excel.Worksheet, { charts }: Plan): StartedChart[] =>
  charts.map((plan, index) => {
    const name = `Mutu ${index + 1}`;
    const type = TYPES[plan.kind][plan.stacked ? 'stacked' : 'plain'];
    const chart = sheet.charts.add(type, sheet.getRange(plan.series[0]?.values ?? plan.categories), 'Columns');
    chart.name = name;
    place(chart, plan.range);
    drawTexts(chart, plan);
    return { plan, name, made: chart.series.getCount() };
  });

function place(chart: Excel.Chart, range: string): void {
  const { row, column, rows, columns } = areaOf(range);
  chart.setPosition(relative(cellArea(row, column)), relative(cellArea(row + rows - 1, column + columns - 1)));
}

function drawTexts(chart: Excel.Chart, plan: PlanChart): void {
  chart.title.visible = true;
  chart.title.text = plan.title;
  writeIn(chart.title.format.font, 11, true);
  const hasLegend = plan.series.length > 1 || plan.kind === 'pie';
  chart.legend.visible = hasLegend;
  if (hasLegend) {
    chart.legend.position = 'Bottom';
    writeIn(chart.legend.format.font, 9, false);
  }
}

function writeIn(font: Excel.ChartFont, size: number, bold: boolean): void {
  font.name = FONT;
  font.size = size;
  font.bold = bold;
  font.color = INK;
}

/** The pieces of a pie, whose number is known once its series has its cells. */
export interface CountedPie {
  readonly name: string;
  readonly pieces: OfficeExtension.ClientResult<number>;
}

export function drawSeries(sheet: Excel.Worksheet, { plan, name, made }: StartedChart): CountedPie[] {
  const chart = sheet.charts.getItem(name);
  plan.series.forEach((series, index) => {
    const target = index < made.value ? chart.series.getItemAt(index) : chart.series.add(series.label);
    drawOne(sheet, target, plan, series, colorAt(index));
  });
  for (let extra = made.value - 1; extra >= plan.series.length; extra--) chart.series.getItemAt(extra).delete();
  if (plan.kind !== 'pie') {
    drawAxes(chart, plan);
    return [];
  }
  return [{ name, pieces: chart.series.getItemAt(0).points.getCount() }];
}

function drawOne(
  sheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  { kind, categories }: PlanChart,
  { label, values }: PlanSeries,
  color: string,
): void {
  target.name = label;
  target.setValues(sheet.getRange(values));
  target.setXAxisValues(sheet.getRange(categories));
  if (kind === 'line') {
    target.markerStyle = 'None';
    target.format.line.color = color;
    target.format.line.weight = 2.25;
  } else if (kind !== 'pie') target.format.fill.setSolidColor(color);
}

export function drawPie(sheet: Excel.Worksheet, { name, pieces }: CountedPie): void {
  const series = sheet.charts.getItem(name).series.getItemAt(0);
  for (let piece = 0; piece < pieces.value; piece++) {
    series.points.getItemAt(piece).format.fill.setSolidColor(colorAt(piece));
  }
}

function drawAxes({ axes }: Excel.Chart, plan: PlanChart): void {
  const { categoryAxis, valueAxis } = axes;
  nameAxis(categoryAxis, plan.categoryTitle);
  nameAxis(valueAxis, plan.valueTitle);
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = plan.pattern;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = GRID;
  categoryAxis.tickLabelPosition = 'Low';
  // Bars are read from the top, as the lines they draw; the values then stand at the far end, which is the bottom.
  if (plan.kind !== 'bar') return;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}

function nameAxis(axis: Excel.ChartAxis, title: string | undefined): void {
  writeIn(axis.format.font, 8, false);
  axis.title.visible = title !== undefined;
  if (title === undefined) return;
  axis.title.text = title;
  writeIn(axis.title.format.font, 9, false);
}
