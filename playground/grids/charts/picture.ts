import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  type ChartOptions,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  type Scale,
  Title,
  Tooltip,
} from 'chart.js';
import type { ChartLook, Lettering } from '../../../core/grids/language/look';
import { colorAt } from '../../../core/grids/language/plan-charts';
import type { SheetChart } from './chart';
import { inLines } from './lines';
import type { ChartValues } from './values';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
);

type Kind = 'bar' | 'line' | 'pie';
type Config = ChartConfiguration<Kind, (number | null)[], string>;
export type Format = (value: number) => string;

/** Looks count in points, canvases in pixels. */
const letters = ({ size, bold }: Lettering, { font, ink }: ChartLook) => ({
  color: ink,
  font: { family: font, size: (size * 96) / 72, weight: bold ? ('bold' as const) : ('normal' as const) },
});

/** A chart drawn on a canvas, that can be given other values. */
export interface Picture {
  show(chart: SheetChart, values: ChartValues): void;
  remove(): void;
}

/** `fineness`: dots for each pixel, those of the screen unless told. */
export function drawPicture(
  canvas: HTMLCanvasElement,
  format: (pattern: string) => Format,
  fineness?: number,
): Picture {
  let picture: Chart<Kind, (number | null)[], string> | undefined;
  let kind: Kind | undefined;
  return {
    show(chart, values) {
      const config = configOf(chart, values, format(chart.pattern), canvas.parentElement?.clientWidth);
      if (picture && kind === config.type) {
        picture.data = config.data;
        picture.options = config.options as typeof picture.options;
        picture.update('none');
        return;
      }
      picture?.destroy();
      if (fineness !== undefined) config.options = { ...config.options, devicePixelRatio: fineness };
      picture = new Chart(canvas, config);
      kind = config.type;
    },
    remove: () => picture?.destroy(),
  };
}

const typeOf = ({ kind }: SheetChart): Kind => (kind === 'column' ? 'bar' : kind);

/** `width`: pixels of the chart, whose title goes on another line where it is too narrow. */
export const configOf = (
  chart: SheetChart,
  values: ChartValues,
  format: Format,
  width = Number.POSITIVE_INFINITY,
): Config => ({
  type: typeOf(chart),
  data: {
    labels: [...values.categories],
    datasets: values.series.map(({ label, values: own }, index) => datasetOf(chart, label, [...own], index)),
  },
  options: optionsOf(chart, format, width) as Config['options'],
});

function datasetOf(
  chart: SheetChart,
  label: string,
  data: (number | null)[],
  index: number,
): ChartDataset<Kind, (number | null)[]> {
  if (chart.kind === 'pie') return { label, data, backgroundColor: data.map((_, slice) => colorAt(chart, slice)) };
  const color = chart.series[index]?.color ?? colorAt(chart, index);
  if (chart.kind === 'line') return { label, data, borderColor: color, backgroundColor: color, pointRadius: 0 };
  return { label, data, backgroundColor: color, categoryPercentage: 0.7, barPercentage: 0.9 };
}

function optionsOf(chart: SheetChart, format: Format, width: number): ChartOptions<'bar'> {
  const isPie = chart.kind === 'pie';
  const { look } = chart;
  const title = inLines(chart.title, width - 24, look.title);
  return {
    // What changes is read at once; nothing moves for who asked that nothing move.
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    indexAxis: chart.kind === 'bar' ? 'y' : 'x',
    layout: { padding: { left: 6, right: 14, top: 2, bottom: 6 } },
    plugins: {
      title: {
        display: true,
        text: title.length > 1 ? [...title] : chart.title,
        ...letters(look.title, look),
        padding: { top: 8, bottom: 8 },
      },
      legend: {
        display: chart.legend !== 'none',
        position: 'bottom',
        labels: { ...letters(look.legend, look), boxWidth: 12, boxHeight: 12 },
      },
      tooltip: {
        callbacks: { label: (item) => `${isPie ? item.label : item.dataset.label}: ${format(shownValue(item))}` },
      },
    },
    ...(!isPie && { scales: scalesOf(chart, format) }),
  };
}

const shownValue = ({ raw }: { readonly raw: unknown }): number => Number(raw);

function scalesOf(chart: SheetChart, format: Format): ChartOptions<'bar'>['scales'] {
  const { look } = chart;
  const title = (text: string | undefined) => ({
    display: text !== undefined,
    text: text ?? '',
    ...letters(look.axisTitle, look),
  });
  const categories = {
    stacked: chart.stacked,
    title: title(chart.categoryTitle),
    grid: { display: false },
    ticks: {
      ...letters(look.axis, look),
      // Names beside bars take two fifths of the chart at most; Chart.js cuts their beginning beyond half of it.
      ...(chart.kind === 'bar' && {
        callback(this: Scale, value: number | string) {
          return [...inLines(this.getLabelForValue(Number(value)), this.chart.width * 0.4, look.axis)];
        },
      }),
    },
  };
  const values = {
    stacked: chart.stacked,
    // Left to itself, the axis of bars shows nought wherever it is.
    ...(chart.axisFromZero && { beginAtZero: true }),
    title: title(chart.valueTitle),
    grid: { color: look.grid },
    ticks: {
      ...letters(look.axis, look),
      // Whole numbers and dollars are not told apart by halves: « 0 0 1 1 ».
      ...(!chart.pattern.includes('%') && !/[.,]0/.test(chart.pattern) && { precision: 0 }),
      callback: (value: number | string) => format(Number(value)),
    },
  };
  return chart.kind === 'bar' ? { x: values, y: categories } : { x: categories, y: values };
}
