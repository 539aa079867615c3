import { type Area, absolute, onSheet } from '../core/formula/addresses';
import type { ChartLook, Lettering } from '../core/grids/language/look';
import type { Plan, PlanChart, PlanSeries } from '../core/grids/language/plan';
import { colorAt } from '../core/grids/language/plan-charts';
import { escapedXml } from '../core/values/text';
import type { CellResult, Results } from '../engine/evaluate';
import { element, HEADER } from './xml';

/** What a chart must know of its sheet. */
type ChartSheet = Pick<Plan, 'sheet'>;

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CATEGORY_AXIS = 111;
const VALUE_AXIS = 222;
/** English Metric Units, in a point. */
const EMU = 12_700;

const hex = (color: string): string => color.replace('#', '').toUpperCase();
const solid = (color: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: hex(color) }));
const value = (name: string, val: string | number): string => element(`c:${name}`, { val });

/** The cells of an area, row by row, as the sheet shows them. */
function valuesIn({ row, column, rows, columns }: Area, results: Results): (CellResult | undefined)[] {
  const cells: (CellResult | undefined)[] = [];
  for (let i = 0; i < rows * columns; i++) {
    cells.push(results[row + Math.floor(i / columns)]?.[column + (i % columns)]);
  }
  return cells;
}

/**
 * What Excel draws before it has calculated anything, in protected view for instance. A word among figures, « … » or « impossible », is no
 * point: a program that reads numbers there refuses the file.
 */
function cache(kind: 'str' | 'num', area: Area, results: Results, pattern?: string): string {
  const cells = valuesIn(area, results);
  const points = cells
    .map((cell, idx) =>
      cell === undefined || (kind === 'num' && typeof cell !== 'number')
        ? ''
        : element('c:pt', { idx }, element('c:v', {}, escapedXml(String(cell)))),
    )
    .join('');
  const format = pattern ? element('c:formatCode', {}, escapedXml(pattern)) : '';
  return element(`c:${kind}Cache`, {}, format + value('ptCount', cells.length) + points);
}

const letters = (name: string, { size, bold }: Lettering, look: ChartLook, language: object = {}): string =>
  element(
    name,
    { ...language, sz: size * 100, b: bold ? 1 : 0 },
    solid(look.ink) + element('a:latin', { typeface: look.font }),
  );

const textProperties = (lettering: Lettering, look: ChartLook): string => {
  const properties = element('a:pPr', {}, letters('a:defRPr', lettering, look));
  return element('c:txPr', {}, `<a:bodyPr/><a:lstStyle/><a:p>${properties}<a:endParaRPr lang="fr-CA"/></a:p>`);
};

const title = (text: string, lettering: Lettering, look: ChartLook): string => {
  const run = letters('a:rPr', lettering, look, { lang: 'fr-CA' }) + element('a:t', {}, escapedXml(text));
  const properties = element('a:pPr', {}, letters('a:defRPr', lettering, look));
  const rich = `<c:rich><a:bodyPr/><a:p>${properties}<a:r>${run}</a:r></a:p></c:rich>`;
  return element('c:title', {}, `${element('c:tx', {}, rich)}${value('overlay', 0)}`);
};

function seriesXml(series: PlanSeries, index: number, chart: PlanChart, plan: ChartSheet, results: Results): string {
  const line = { w: chart.look.lineWidth * EMU, cap: 'rnd' };
  const paint = chart.kind === 'line' ? element('a:ln', line, solid(series.color)) : solid(series.color);
  const formula = (area: Area): string => element('c:f', {}, escapedXml(onSheet(plan.sheet, absolute(area))));
  const categories = formula(chart.categories) + cache('str', chart.categories, results);
  const values = formula(series.values) + cache('num', series.values, results, chart.pattern);
  const parts = [
    value('idx', index),
    value('order', index),
    element('c:tx', {}, element('c:v', {}, escapedXml(series.label))),
    chart.kind === 'pie' ? '' : element('c:spPr', {}, paint),
    chart.kind === 'line' ? element('c:marker', {}, value('symbol', 'none')) : '',
    chart.kind === 'bar' || chart.kind === 'column' ? value('invertIfNegative', 0) : '',
    chart.kind === 'pie' ? pieColors(chart) : '',
    element('c:cat', {}, element('c:strRef', {}, categories)),
    element('c:val', {}, element('c:numRef', {}, values)),
    chart.kind === 'line' ? value('smooth', 0) : '',
  ];
  return element('c:ser', {}, parts.join(''));
}

const pieColors = (chart: PlanChart): string =>
  Array.from({ length: chart.categories.rows * chart.categories.columns }, (_, idx) =>
    element('c:dPt', {}, value('idx', idx) + element('c:spPr', {}, solid(colorAt(chart, idx)))),
  ).join('');

const TAGS = { line: 'c:lineChart', column: 'c:barChart', bar: 'c:barChart', pie: 'c:pieChart' } as const;

function plotXml(chart: PlanChart, series: string): string {
  const grouping = value('grouping', chart.stacked ? 'stacked' : 'clustered');
  const overlap = chart.stacked ? value('overlap', 100) : '';
  const axes = value('axId', CATEGORY_AXIS) + value('axId', VALUE_AXIS);
  const before = {
    line: value('grouping', 'standard') + value('varyColors', 0),
    column: value('barDir', 'col') + grouping + value('varyColors', 0),
    bar: value('barDir', 'bar') + grouping + value('varyColors', 0),
    pie: value('varyColors', 1),
  };
  const after = {
    line: value('marker', 1) + axes,
    column: value('gapWidth', 60) + overlap + axes,
    bar: value('gapWidth', 40) + overlap + axes,
    pie: '',
  };
  return element(TAGS[chart.kind], {}, before[chart.kind] + series + after[chart.kind]);
}

function axesXml(chart: PlanChart): string {
  if (chart.kind === 'pie') return '';
  const isBar = chart.kind === 'bar';
  const { look } = chart;
  const line = element('c:spPr', {}, element('a:ln', { w: 9525 }, solid(look.grid)));
  const common = (position: string, heading: string | undefined, pattern: string, grid: string, labels: string) =>
    value('delete', 0) +
    value('axPos', position) +
    grid +
    (heading ? title(heading, look.axisTitle, look) : '') +
    element('c:numFmt', { formatCode: pattern, sourceLinked: 0 }) +
    value('majorTickMark', 'none') +
    value('minorTickMark', 'none') +
    value('tickLblPos', labels) +
    line +
    textProperties(look.axis, look);
  // Bars are read from the top, as the lines they draw.
  const order = element('c:scaling', {}, value('orientation', isBar ? 'maxMin' : 'minMax'));
  const categories = element(
    'c:catAx',
    {},
    value('axId', CATEGORY_AXIS) +
      order +
      common(isBar ? 'l' : 'b', chart.categoryTitle, 'General', '', 'low') +
      value('crossAx', VALUE_AXIS) +
      value('crosses', 'autoZero') +
      value('lblAlgn', 'ctr') +
      value('noMultiLvlLbl', 1),
  );
  const grid = element('c:majorGridlines', {}, line);
  const values = element(
    'c:valAx',
    {},
    value('axId', VALUE_AXIS) +
      element('c:scaling', {}, value('orientation', 'minMax') + (chart.axisFromZero ? value('min', 0) : '')) +
      common(isBar ? 'b' : 'l', chart.valueTitle, chart.pattern, grid, 'nextTo') +
      value('crossAx', CATEGORY_AXIS) +
      value('crosses', isBar ? 'max' : 'autoZero'),
  );
  return categories + values;
}

/** One chart as a part of its own: xl/charts/chart1.xml. */
export function chartXml(chart: PlanChart, plan: ChartSheet, results: Results): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, plan, results)).join('');
  const plot = element('c:plotArea', {}, `<c:layout/>${plotXml(chart, series)}${axesXml(chart)}`);
  const { look } = chart;
  const legend =
    chart.legend === 'none'
      ? ''
      : element('c:legend', {}, value('legendPos', 'b') + value('overlay', 0) + textProperties(look.legend, look));
  const body = element(
    'c:chart',
    {},
    title(chart.title, look.title, look) +
      value('autoTitleDeleted', 0) +
      plot +
      legend +
      value('plotVisOnly', 1) +
      value('dispBlanksAs', 'gap'),
  );
  const frame = element('c:spPr', {}, `${solid('FFFFFF')}${element('a:ln', {}, element('a:noFill', {}))}`);
  return `${HEADER}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}">${value('roundedCorners', 0)}${body}${frame}</c:chartSpace>`;
}
