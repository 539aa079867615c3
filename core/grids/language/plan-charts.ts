import type { Area } from '../../formula/addresses';
import { inLanguage, type Language } from '../../values/text';
import type { ChartBlock } from './define';
import { patternOf } from './formats';
import type { Resolver } from './holes';
import type { Placed } from './layout';
import { CHART_LOOK, type ChartLook } from './look';
import { SERIES } from './palette';

export interface PlanSeries {
  readonly label: string;
  /** On the sheet of the plan, like all areas here. */
  readonly values: Area;
  readonly color: string;
}
export interface PlanChart extends ChartDecisions {
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly PlanSeries[];
  readonly pattern: string;
  readonly stacked: boolean;
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  /** The cells it covers. */
  readonly area: Area;
}

/** What follows from the kind of a chart and from how much it shows. */
export interface ChartDecisions {
  readonly kind: ChartBlock['chart'];
  readonly legend: 'bottom' | 'none';
  /** The length of a bar is read against nought: its axis starts there, or shows it where values may be below. */
  readonly axisFromZero: boolean;
  /** Of series, or of the pieces of a pie; after the last, the first again. */
  readonly colors: readonly string[];
  readonly look: ChartLook;
}

export const chartDecisions = (
  kind: ChartBlock['chart'],
  series: number,
  mayBeNegative: boolean = false,
): ChartDecisions => ({
  kind,
  legend: series > 1 || kind === 'pie' ? 'bottom' : 'none',
  axisFromZero: (kind === 'column' || kind === 'bar') && !mayBeNegative,
  colors: SERIES,
  look: CHART_LOOK,
});

export const colorAt = ({ colors }: Pick<ChartDecisions, 'colors'>, index: number): string =>
  colors[index % colors.length] ?? CHART_LOOK.ink;

export function chartOf(block: ChartBlock, { row, track }: Placed, resolver: Resolver, language: Language): PlanChart {
  const { categoryTitle, valueTitle } = block;
  const decisions = chartDecisions(block.chart, block.series.length, block.mayBeNegative);
  return {
    ...decisions,
    title: inLanguage(block.title, language),
    categories: resolver.area(block.categories),
    series: block.series.map(({ label, values }, index) => ({
      label: inLanguage(label, language),
      values: resolver.area(values),
      color: colorAt(decisions, index),
    })),
    pattern: patternOf({ kind: block.kind, decimals: 0 }, language) ?? 'General',
    stacked: block.stacked ?? false,
    ...(categoryTitle && { categoryTitle: inLanguage(categoryTitle, language) }),
    ...(valueTitle && { valueTitle: inLanguage(valueTitle, language) }),
    area: { row, column: track, rows: block.rows, columns: block.span },
  };
}
