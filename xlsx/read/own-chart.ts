import type { PlanChart, PlanSeries } from '../../core/grids/language/plan';
import { chartDecisions, colorAt } from '../../core/grids/language/plan-charts';
import { rangesIn } from './ranges';
import { attribute, childOf, childrenOf, type Element, treeOf } from './xml';

/** How a chart of ours is called in a file: other programs keep that name, whatever they make of the rest. */
export const OWN_CHART = /^Mutu \d+$/;

/** What a chart of ours shows, less its place. */
export type OwnChart = Omit<PlanChart, 'area'>;

/** More than any grid of ours has. */
const MOST = { signs: 300_000, series: 20, cells: 5000 };
const COLOR = /^[0-9a-f]{6}$/i;
const KINDS = { lineChart: 'line', pieChart: 'pie', barChart: 'column' } as const;

/**
 * A chart of ours, as it reads its cells today, to be drawn again over them; undefined where it has become another: of another kind, or of
 * cells that are gone or stand in another sheet.
 */
export function readOwnChart(xml: string, sheet: string): OwnChart | undefined {
  try {
    return xml.length > MOST.signs ? undefined : chartIn(treeOf(xml), sheet);
  } catch {
    return undefined;
  }
}

function chartIn(root: Element, sheet: string): OwnChart | undefined {
  const chart = childOf(root, 'chart');
  const area = childOf(chart, 'plotArea');
  const plots = (area?.children ?? []).filter(({ name }) => /Chart$/.test(name));
  const [plot] = plots;
  const of = KINDS[(plot?.name ?? '') as keyof typeof KINDS];
  if (!plot || plots.length > 1 || !of) return undefined;
  const kind = of === 'column' && val(plot, 'barDir') === 'bar' ? 'bar' : of;
  const all = childrenOf(plot, 'ser');
  const axis = childOf(area, 'valAx');
  const categories = cellsOf(childOf(all[0], 'cat'));
  const decisions = chartDecisions(kind, all.length, childOf(childOf(axis, 'scaling'), 'min') === undefined);
  const read = all.map((one, index) => seriesOf(one, colorAt(decisions, index)));
  const series = read.filter((one) => one !== undefined);
  if (!categories || series.length === 0 || series.length < all.length || all.length > MOST.series) return undefined;
  if ([categories, ...series].some((one) => one.sheet.toLowerCase() !== sheet.toLowerCase())) return undefined;
  const pattern = attribute(childOf(axis, 'numFmt'), 'formatCode') ?? formatOf(all[0]) ?? 'General';
  const [categoryTitle, valueTitle] = [
    textIn(childOf(childOf(area, 'catAx'), 'title')),
    textIn(childOf(axis, 'title')),
  ];
  return {
    ...decisions,
    title: textIn(childOf(chart, 'title')),
    categories: categories.area,
    series: series.map(({ sheet: _, ...one }): PlanSeries => one),
    pattern,
    stacked: val(plot, 'grouping') === 'stacked',
    ...(categoryTitle && { categoryTitle }),
    ...(valueTitle && { valueTitle }),
  };
}

const val = (element: Element | undefined, name: string): string | undefined =>
  attribute(childOf(element, name), 'val');

/** All that is written in an element, in one piece: a program may cut it. */
const textIn = (element: Element | undefined): string =>
  element?.name === 't' || element?.name === 'v' ? element.text : (element?.children ?? []).map(textIn).join('');

/** « 'Partage'!$A$16:$A$27 » */
function cellsOf(element: Element | undefined) {
  const [call] = element?.children ?? [];
  const ranges = rangesIn(childOf(call, 'f')?.text.trim() ?? '');
  const [range] = ranges;
  return range && ranges.length === 1 && range.area.rows * range.area.columns <= MOST.cells ? range : undefined;
}

const formatOf = (series: Element | undefined): string | undefined =>
  childOf(childOf(childOf(childOf(series, 'val'), 'numRef'), 'numCache'), 'formatCode')?.text.trim();

function seriesOf(element: Element, otherwise: string): (PlanSeries & { readonly sheet: string }) | undefined {
  const values = cellsOf(childOf(element, 'val'));
  if (!values) return undefined;
  const named = childOf(element, 'tx');
  const label = textIn(childOf(named, 'v') ?? childOf(childOf(childOf(named, 'strRef'), 'strCache'), 'pt'));
  const properties = childOf(element, 'spPr');
  const paint = childOf(childOf(properties, 'ln'), 'solidFill') ?? childOf(properties, 'solidFill');
  const color = val(paint, 'srgbClr') ?? '';
  return {
    sheet: values.sheet,
    label,
    values: values.area,
    color: COLOR.test(color) ? `#${color.toLowerCase()}` : otherwise,
  };
}
