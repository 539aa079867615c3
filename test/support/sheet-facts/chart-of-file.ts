import { color, type Drawn, type Lettering, plain } from './facts';
import { all, type Element, one, value } from './xml';

const KINDS: Readonly<Record<string, string>> = { lineChart: 'line', pieChart: 'pie' };

/** A part « chart1.xml » (ECMA-376, DrawingML charts). */
export function chartOfFile(root: Element | undefined, area: string): Drawn {
  const chart = one(root, 'chart');
  const plotArea = one(chart, 'plotArea');
  const plot = plotArea?.children.find(({ name }) => /^(?:line|bar|pie)Chart$/.test(name));
  const kind = KINDS[plot?.name ?? ''] ?? (value(plot, 'barDir') === 'bar' ? 'bar' : 'column');
  const series = all(plot, 'ser').map((one) => seriesOf(one, kind));
  const categories = plain(one(plot, 'ser', 'cat', 'strRef', 'f')?.text ?? '');
  const place = value(chart, 'legend', 'legendPos');
  const legend = place === undefined ? 'none' : place === 'b' ? 'bottom' : place;
  const pieces = all(plot, 'ser', 'dPt').map((piece) => painted(piece) ?? '');
  return {
    kind,
    area,
    title: textOf(one(chart, 'title')),
    categories,
    stacked: value(plot, 'grouping') === 'stacked',
    legend,
    series,
    ...(kind === 'pie' ? { pieces: pieces.slice(0, 3) } : { axes: axesOf(plotArea) }),
    letters: lettersOf(chart, kind),
  };
}

function seriesOf(series: Element, kind: string): Drawn['series'][number] {
  const values = plain(one(series, 'val', 'numRef', 'f')?.text ?? '');
  const line = one(series, 'spPr', 'ln');
  const shade = kind === 'line' ? color(value(line, 'solidFill', 'srgbClr')) : painted(series);
  return { label: one(series, 'tx', 'v')?.text ?? '', values, ...(kind !== 'pie' && { color: shade }) };
}

const painted = (from: Element): string | undefined => color(value(from, 'spPr', 'solidFill', 'srgbClr'));

function axesOf(plotArea: Element | undefined): Drawn['axes'] {
  const values = one(plotArea, 'valAx');
  return {
    fromZero: value(values, 'scaling', 'min') === '0',
    pattern: one(values, 'numFmt')?.attributes.formatCode ?? '',
    grid: color(value(values, 'majorGridlines', 'spPr', 'ln', 'solidFill', 'srgbClr')),
    categoryTitle: textOf(one(plotArea, 'catAx', 'title')),
    valueTitle: textOf(one(values, 'title')),
  };
}

const textOf = (title: Element | undefined): string => one(title, 'tx', 'rich', 'p', 'r', 't')?.text ?? '';

function lettersOf(chart: Element | undefined, kind: string): Drawn['letters'] {
  const axis = one(chart, 'plotArea', 'valAx');
  const legend = one(chart, 'legend');
  return {
    title: lettering(one(chart, 'title', 'tx', 'rich', 'p', 'pPr', 'defRPr')),
    ...(legend && { legend: lettering(one(legend, 'txPr', 'p', 'pPr', 'defRPr')) }),
    ...(kind !== 'pie' && { axis: lettering(one(axis, 'txPr', 'p', 'pPr', 'defRPr')) }),
    ...(one(axis, 'title') && { axisTitle: lettering(one(axis, 'title', 'tx', 'rich', 'p', 'pPr', 'defRPr')) }),
  };
}

const lettering = (from: Element | undefined): Lettering => ({
  font: one(from, 'latin')?.attributes.typeface,
  size: Number(from?.attributes.sz) / 100,
  bold: from?.attributes.b === '1',
  ink: color(value(from, 'solidFill', 'srgbClr')),
});
