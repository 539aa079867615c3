import { type Area, relative } from '../../core/formula/addresses';
import type { ChartLook, Lettering } from '../../core/grids/language/look';
import type { Plan, PlanChart, PlanSeries } from '../../core/grids/language/plan';
import { colorAt } from '../../core/grids/language/plan-charts';

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
    const cells = relative(plan.series[0]?.values ?? plan.categories);
    const chart = sheet.charts.add(type, sheet.getRange(cells), 'Columns');
    chart.name = name;
    place(chart, plan.area);
    drawTexts(chart, plan);
    return { plan, name, made: chart.series.getCount() };
  });

function place(chart: Excel.Chart, { row, column, rows, columns }: Area): void {
  chart.setPosition(relative({ row, column }), relative({ row: row + rows - 1, column: column + columns - 1 }));
}

function drawTexts(chart: Excel.Chart, { title, legend, look }: PlanChart): void {
  chart.title.visible = true;
  chart.title.text = title;
  writeIn(chart.title.format.font, look.title, look);
  chart.legend.visible = legend !== 'none';
  if (legend === 'none') return;
  chart.legend.position = 'Bottom';
  writeIn(chart.legend.format.font, look.legend, look);
}

function writeIn(font: Excel.ChartFont, { size, bold }: Lettering, look: ChartLook): void {
  font.name = look.font;
  font.size = size;
  font.bold = bold;
  font.color = look.ink;
}

/** The pieces of a pie, whose number is known once its series has its cells. */
export interface CountedPie {
  readonly plan: PlanChart;
  readonly name: string;
  readonly pieces: OfficeExtension.ClientResult<number>;
}

export function drawSeries(sheet: Excel.Worksheet, { plan, name, made }: StartedChart): CountedPie[] {
  const chart = sheet.charts.getItem(name);
  plan.series.forEach((series, index) => {
    const target = index < made.value ? chart.series.getItemAt(index) : chart.series.add(series.label);
    drawOne(sheet, target, plan, series);
  });
  for (let extra = made.value - 1; extra >= plan.series.length; extra--) chart.series.getItemAt(extra).delete();
  if (plan.kind !== 'pie') {
    drawAxes(chart, plan);
    return [];
  }
  return [{ plan, name, pieces: chart.series.getItemAt(0).points.getCount() }];
}

function drawOne(
  sheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  { kind, categories, look }: PlanChart,
  { label, values, color }: PlanSeries,
): void {
  target.name = label;
  target.setValues(sheet.getRange(relative(values)));
  target.setXAxisValues(sheet.getRange(relative(categories)));
  if (kind === 'line') {
    target.markerStyle = 'None';
    target.format.line.color = color;
    target.format.line.weight = look.lineWidth;
  } else if (kind !== 'pie') target.format.fill.setSolidColor(color);
}

export function drawPie(sheet: Excel.Worksheet, { plan, name, pieces }: CountedPie): void {
  const series = sheet.charts.getItem(name).series.getItemAt(0);
  for (let piece = 0; piece < pieces.value; piece++) {
    series.points.getItemAt(piece).format.fill.setSolidColor(colorAt(plan, piece));
  }
}

function drawAxes({ axes }: Excel.Chart, plan: PlanChart): void {
  const { categoryAxis, valueAxis } = axes;
  nameAxis(categoryAxis, plan.categoryTitle, plan.look);
  nameAxis(valueAxis, plan.valueTitle, plan.look);
  if (plan.axisFromZero) valueAxis.minimum = 0;
  valueAxis.linkNumberFormat = false;
  valueAxis.numberFormat = plan.pattern;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = plan.look.grid;
  categoryAxis.tickLabelPosition = 'Low';
  // Bars are read from the top, as the lines they draw; the values then stand at the far end, which is the bottom.
  if (plan.kind !== 'bar') return;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = 'Maximum';
}

function nameAxis(axis: Excel.ChartAxis, title: string | undefined, look: ChartLook): void {
  writeIn(axis.format.font, look.axis, look);
  axis.title.visible = title !== undefined;
  if (title === undefined) return;
  axis.title.text = title;
  writeIn(axis.title.format.font, look.axisTitle, look);
}
