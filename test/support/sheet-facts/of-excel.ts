/** What Excel was told of a sheet, once all its calls are done. */
import { areaOf, columnName } from '../../../core/formula/addresses';
import type { DrawnChart, DrawnSheet } from '../office-drawn';
import {
  color,
  type Drawn,
  type Facts,
  type Lettering,
  limitsOf,
  note,
  noteChart,
  noteLines,
  noteRule,
  pixels,
  plain,
  withCells,
} from './facts';

type Properties = Readonly<Record<string, unknown>>;

/** `names`: the names of the workbook that are cells of this sheet. */
export function factsOfExcel(sheet: DrawnSheet, names: Facts): Facts {
  const facts: Facts = new Map();
  for (const [address, cell] of sheet.cells) readCell(facts, address, cell);
  for (const merge of sheet.merges) note(facts, merge, { merged: true });
  for (const [column, points] of sheet.columns)
    note(facts, `column ${columnName(column)}`, { width: inPixels(points) });
  for (const [row, points] of sheet.rows) note(facts, `row ${row + 1}`, { height: inPixels(points) });
  for (const [name, cell] of names) note(facts, `name ${name}`, { cell: plain(cell) });
  for (const { cell, text, Width, Height } of sheet.notes) {
    const size = [Width, Height].map((points) => Math.round(inPixels(Number(points))));
    note(facts, String(cell), { note: text, 'note size': size });
  }
  readMarkings(facts, sheet, names);
  readPage(facts, sheet);
  for (const chart of sheet.charts.values()) noteChart(facts, chartOf(chart));
  return noteLines(facts);
}

const inPixels = (points: number): number => pixels((points * 96) / 72);

function readCell(facts: Facts, address: string, cell: Properties): void {
  const format = (name: string): unknown => cell[`Format.${name}`];
  const content = cell.Formulas;
  note(facts, address, {
    // Excel does not show the apostrophe that keeps a text a text.
    content: typeof content === 'string' ? content.replace(/^'/, '') : content,
    pattern: cell.NumberFormat,
    font: format('Font.Name'),
    size: format('Font.Size'),
    ink: color(format('Font.Color') as string | undefined),
    bold: format('Font.Bold') === true,
    italic: format('Font.Italic') === true,
    underline: format('Font.Underline') === 'Single',
    fill: color(format('Fill.Color') as string | undefined),
    align: String(format('HorizontalAlignment')).toLowerCase(),
    vertical: format('VerticalAlignment') === 'Center' ? 'middle' : String(format('VerticalAlignment')).toLowerCase(),
    wrap: format('WrapText') === true,
    indent: format('IndentLevel') ?? 0,
    above: color(cell['Top.Color'] as string | undefined),
    below: color(cell['Bottom.Color'] as string | undefined),
    link: (cell.Hyperlink as { documentReference?: string } | undefined)?.documentReference,
  });
  if (cell['DataValidation.Rule']) readRule(facts, address, cell);
}

interface Limits {
  readonly operator: string;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

function readRule(facts: Facts, address: string, cell: Properties): void {
  const rule = cell['DataValidation.Rule'] as Partial<Record<'date' | 'decimal' | 'wholeNumber', Limits>> & {
    readonly list?: { readonly source: string };
  };
  const alert = cell['DataValidation.ErrorAlert'] as Record<'message' | 'style' | 'title', string>;
  if (cell['DataValidation.IgnoreBlanks'] !== true) throw new Error(`${address} refuses blanks`);
  const said = {
    otherwise: alert.style === 'Stop' ? 'refuse' : 'warn',
    title: alert.title,
    message: alert.message,
  } as const;
  if (rule.list) {
    const { source } = rule.list;
    const isCells = source.startsWith('=');
    noteRule(facts, [address], {
      ...(isCells ? { kind: 'cells', source: plain(source.slice(1)) } : { kind: 'words', words: source.split(',') }),
      ...said,
    });
    return;
  }
  const kind = rule.date ? 'date' : 'decimal';
  const limits = rule[kind] as Limits;
  const [first, second] = [limits.formula1, limits.formula2 ?? ''].map(numberOf) as [number, number];
  noteRule(facts, [address], { kind, ...limitsOf(limits.operator, first, second), ...said });
}

/** Excel takes a day as « 1980-01-01 »: its serial number counts from 1899-12-30. */
function numberOf(limit: string | number): number {
  if (typeof limit === 'number') return limit;
  return (Date.parse(`${limit}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000;
}

function readMarkings(facts: Facts, { conditions }: DrawnSheet, names: Facts): void {
  const sorted = [...conditions].sort((a, b) => Number(a.Priority) - Number(b.Priority));
  sorted.forEach((condition, index) => {
    note(facts, `marking ${index + 1}`, {
      area: condition.range,
      formula: withCells(String(condition['Custom.Rule.Formula']).replace(/^=/, ''), names),
      ink: color(condition['Custom.Format.Font.Color'] as string),
      fill: color(condition['Custom.Format.Fill.Color'] as string),
      bold: condition['Custom.Format.Font.Bold'] === true,
    });
  });
}

function readPage(facts: Facts, { properties, breaks }: DrawnSheet): void {
  const page = (name: string): unknown => properties[`PageLayout.${name}`];
  note(facts, 'sheet', {
    frozen: (properties['FreezePanes.FreezeRows'] as number[] | undefined)?.[0] ?? 0,
    lines: properties.Gridlines,
    tab: color(properties.TabColor as string),
  });
  const [unit, margins] = page('SetPrintMargins') as [string, Record<string, number>];
  if (unit !== 'Inches') throw new Error(`Margins in ${unit}`);
  const foot = (side: string): unknown => page(`HeadersFooters.DefaultForAllPages.${side}Footer`);
  note(facts, 'print', {
    area: (page('SetPrintArea') as string[])[0],
    titles: (page('SetPrintTitleRows') as string[] | undefined)?.map(plain)[0],
    paper: String(page('PaperSize')).toLowerCase(),
    orientation: String(page('Orientation')).toLowerCase(),
    scale: (page('Zoom') as { scale: number }).scale,
    centered: page('CenterHorizontally'),
    margins: ['left', 'right', 'top', 'bottom', 'header', 'footer'].map((side) => margins[side]),
    foot: [foot('Left'), foot('Right')],
    breaks: breaks.map((cell) => areaOf(String(cell)).row),
  });
}

const KINDS: Readonly<Record<string, string>> = { Line: 'line', Column: 'column', Bar: 'bar', Pie: 'pie' };

function chartOf({ type, properties, series, pieces }: DrawnChart): Drawn {
  const kind = KINDS[type.replace(/Clustered|Stacked/, '')] ?? type;
  const own = series.map((one) => ({
    label: String(one.Name),
    values: String(one.SetValues),
    ...(kind !== 'pie' && {
      color: color(one[kind === 'line' ? 'Format.Line.Color' : 'Format.Fill.SetSolidColor'] as string),
    }),
  }));
  return {
    kind,
    area: (properties.SetPosition as string[]).join(':'),
    title: String(properties['Title.Text']),
    categories: String(series[0]?.SetXAxisValues),
    stacked: type.includes('Stacked'),
    legend: properties['Legend.Visible'] === true ? String(properties['Legend.Position']).toLowerCase() : 'none',
    series: own,
    ...(kind === 'pie' ? { pieces } : { axes: axesOf(properties) }),
    letters: lettersOf(properties, kind),
  };
}

function axesOf(properties: Properties): Drawn['axes'] {
  const titleOf = (axis: string): string =>
    properties[`Axes.${axis}.Title.Visible`] === true ? String(properties[`Axes.${axis}.Title.Text`]) : '';
  return {
    fromZero: properties['Axes.ValueAxis.Minimum'] === 0,
    pattern: String(properties['Axes.ValueAxis.NumberFormat']),
    grid: color(properties['Axes.ValueAxis.MajorGridlines.Format.Line.Color'] as string),
    categoryTitle: titleOf('CategoryAxis'),
    valueTitle: titleOf('ValueAxis'),
  };
}

function lettersOf(properties: Properties, kind: string): Drawn['letters'] {
  const lettering = (place: string): Lettering => {
    const font = (name: string): unknown => properties[`${place}.Format.Font.${name}`];
    return {
      font: font('Name') as string,
      size: Number(font('Size')),
      bold: font('Bold') === true,
      ink: color(font('Color') as string),
    };
  };
  return {
    title: lettering('Title'),
    ...(properties['Legend.Visible'] === true && { legend: lettering('Legend') }),
    ...(kind !== 'pie' && { axis: lettering('Axes.ValueAxis') }),
    ...(properties['Axes.ValueAxis.Title.Visible'] === true && { axisTitle: lettering('Axes.ValueAxis.Title') }),
  };
}
