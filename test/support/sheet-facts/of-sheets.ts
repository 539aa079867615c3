/** What the stand-in for Google Sheets holds once the script has run. */
import { cellArea, columnName, relative } from '../../../core/formula/addresses';
import type { FakeSheet } from '../fake-cells';
import { type Made, told } from '../fake-google';
import { color, type Drawn, type Facts, type Lettering, note, noteChart, noteLines, noteRule } from './facts';

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface SheetsBook {
  readonly sheet: (name: string) => FakeSheet;
  /** « name → Sheet!B8 » */
  readonly namedCells: () => Readonly<Record<string, string>>;
  readonly sheetNames: () => readonly string[];
}

const WORN = {
  font: 'FontFamilies',
  size: 'FontSizes',
  ink: 'FontColors',
  align: 'HorizontalAlignments',
  vertical: 'VerticalAlignments',
  wrap: 'Wraps',
  fill: 'Backgrounds',
  above: 'above',
  below: 'below',
} as const;

/** Of the first rows and columns, those that the grid takes. */
export function factsOfSheets(book: SheetsBook, name: string, rows: number, columns: number): Facts {
  const facts: Facts = new Map();
  const state = book.sheet(name);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) readCell(facts, book, state, row, column);
  }
  for (const merge of state.merges) note(facts, merge, { merged: true });
  for (const [column, width] of state.widths) note(facts, `column ${columnName(column - 1)}`, { width });
  for (const [row, height] of state.heights) note(facts, `row ${row}`, { height });
  for (const [called, cell] of Object.entries(book.namedCells())) {
    if (cell.startsWith(`${name}!`)) note(facts, `name ${called}`, { cell: cell.slice(name.length + 1) });
  }
  const { frozenRows, hiddenGridlines, tabColor } = state.settings;
  note(facts, 'sheet', { frozen: frozenRows ?? 0, lines: hiddenGridlines !== true, tab: color(String(tabColor)) });
  state.conditions.forEach((condition, index) => {
    note(facts, `marking ${index + 1}`, {
      area: ((told(condition, 'setRanges') ?? [[]])[0] as Range[]).map((range) => range.getA1Notation()).join(','),
      formula: canonical(String(told(condition, 'whenFormulaSatisfied')?.[0])).replace(/^=/, ''),
      ink: color(told(condition, 'setFontColor')?.[0] as string),
      fill: color(told(condition, 'setBackground')?.[0] as string),
      bold: told(condition, 'setBold')?.[0] === true,
    });
  });
  for (const chart of state.charts) noteChart(facts, chartOf(chart, state));
  return noteLines(facts);
}

const ARRAY = /^=ArrayFormula\((.*)\)$/s;

function readCell(facts: Facts, book: SheetsBook, state: FakeSheet, row: number, column: number): void {
  const address = relative(cellArea(row - 1, column - 1));
  const formula = String(state.get('Formulas', row, column));
  note(
    facts,
    address,
    Object.fromEntries(Object.entries(WORN).map(([as, kind]) => [as, state.get(kind, row, column)])),
  );
  const pattern = state.get('NumberFormats', row, column);
  note(facts, address, {
    content: formula ? canonical(formula.replace(ARRAY, '=$1')) : ourNames(state.get('Values', row, column)),
    pattern: pattern === 'General' ? undefined : pattern,
    bold: state.get('FontWeights', row, column) === 'bold',
    italic: state.get('FontStyles', row, column) === 'italic',
    note: ourNames(state.get('Notes', row, column)),
    ...(formula && { fills: ARRAY.test(formula) }),
  });
  const link = state.get('RichTextValues', row, column);
  if (link !== '') note(facts, address, { link: linkOf(book, String(told(link, 'setLinkUrl')?.[0])) });
  const rule = state.get('DataValidations', row, column);
  if (rule !== '' && rule !== null) readRule(facts, address, rule);
}

function linkOf(book: SheetsBook, url: string): string {
  const [, id, cell = ''] = /^#gid=(\d+)&range=(.*)$/.exec(url) ?? [];
  const sheet = book.sheetNames().find((name) => book.sheet(name).id === Number(id)) ?? '';
  return `'${sheet.replace(/'/g, "''")}'!${cell}`;
}

const ourNames = (content: unknown): unknown =>
  typeof content === 'string' ? content.replace(/MUTU_(?=[A-Z])/g, 'MUTU.') : content;

/** « (5/10) » is 0.5, « ; » is « , », MUTU_X is MUTU.X; what stands between quotes is a text. */
const canonical = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part) =>
      /^["']/.test(part)
        ? String(ourNames(part))
        : String(ourNames(part))
            .replace(/;/g, ',')
            .replace(/(?<![A-Z])\((\d+)\/(10+)\)/g, (_, tenths, power) => String(Number(tenths) / Number(power))),
    )
    .join('');

function readRule(facts: Facts, address: string, rule: unknown): void {
  const said = {
    otherwise: told(rule, 'setAllowInvalid')?.[0] === false ? 'refuse' : 'warn',
    message: String(told(rule, 'setHelpText')?.[0]),
  } as const;
  const words = told(rule, 'requireValueInList')?.[0] as string[] | undefined;
  const cells = told(rule, 'requireValueInRange')?.[0] as Range | undefined;
  const least = told(rule, 'requireNumberGreaterThanOrEqualTo')?.[0] as number | undefined;
  const between = told(rule, 'requireNumberBetween') as [number, number] | undefined;
  const days = told(rule, 'requireDateBetween') as [Date, Date] | undefined;
  if (words) noteRule(facts, [address], { kind: 'words', words, ...said });
  else if (cells) noteRule(facts, [address], { kind: 'cells', source: cells.getA1Notation(), ...said });
  else if (between) noteRule(facts, [address], { kind: 'decimal', least: between[0], most: between[1], ...said });
  else if (least !== undefined) noteRule(facts, [address], { kind: 'decimal', least, ...said });
  else if (days) noteRule(facts, [address], { kind: 'date', least: serial(days[0]), most: serial(days[1]), ...said });
  else
    noteRule(facts, [address], { kind: (rule as Made).settings[0]?.method === 'requireDate' ? 'date' : '?', ...said });
}

/** A day of the script's own time zone. */
const serial = (day: Date): number =>
  (Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000;

function chartOf(made: Made, state: FakeSheet): Drawn {
  const options = Object.fromEntries(
    made.settings.filter(({ method }) => method === 'setOption').map(({ args }) => args),
  ) as Options;
  const kind = /^as(\w+)Chart$/.exec(made.settings[0]?.method ?? '')?.[1]?.toLowerCase() ?? '';
  const [categories = '', ...values] = made.settings
    .filter(({ method }) => method === 'addRange')
    .map(({ args }) => (args[0] as Range).getA1Notation());
  const { colors, legend, series } = options;
  return {
    kind,
    area: coveredBy(told(made, 'setPosition') as [number, number], options, state),
    title: options.title,
    categories,
    stacked: told(made, 'setStacked') !== undefined,
    legend: legend.position,
    series: values.map((range, at) => ({
      label: series?.[at]?.labelInLegend ?? '',
      values: range,
      ...(kind !== 'pie' && { color: colors[at % colors.length] }),
    })),
    ...(kind === 'pie' ? { pieces: colors.slice(0, 3) } : { axes: axesOf(options, kind) }),
    letters: lettersOf(options, kind),
  };
}

interface TextStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly color?: string;
}
interface Axis {
  readonly title?: string;
  readonly format?: string;
  readonly minValue?: number;
  readonly gridlines?: { readonly color?: string };
  readonly textStyle?: TextStyle;
  readonly titleTextStyle?: TextStyle;
}
interface Options {
  readonly title: string;
  readonly titleTextStyle?: TextStyle;
  readonly width: number;
  readonly height: number;
  readonly colors: readonly string[];
  readonly legend: { readonly position: string; readonly textStyle?: TextStyle };
  readonly series?: Readonly<Record<number, { readonly labelInLegend: string }>>;
  readonly hAxis?: Axis;
  readonly vAxis?: Axis;
}

/** From its corner, as many columns and rows as make its width and its height. */
function coveredBy([row, column]: readonly [number, number], { width, height }: Options, state: FakeSheet): string {
  const count = (lengths: ReadonlyMap<number, number>, first: number, total: number): number => {
    let taken = 0;
    let sum = 0;
    while (sum < total) sum += lengths.get(first + taken++) ?? total;
    return taken;
  };
  const columns = count(state.widths, column, width);
  return relative({ row: row - 1, column: column - 1, rows: count(state.heights, row, height), columns });
}

/** The bars of a bar chart lie down: their values stand along the bottom. */
const valueAxis = ({ hAxis, vAxis }: Options, kind: string): Axis | undefined => (kind === 'bar' ? hAxis : vAxis);
const categoryAxis = ({ hAxis, vAxis }: Options, kind: string): Axis | undefined => (kind === 'bar' ? vAxis : hAxis);

function axesOf(options: Options, kind: string): Drawn['axes'] {
  const values = valueAxis(options, kind);
  return {
    fromZero: values?.minValue === 0,
    pattern: values?.format ?? '',
    grid: color(values?.gridlines?.color),
    categoryTitle: categoryAxis(options, kind)?.title ?? '',
    valueTitle: values?.title ?? '',
  };
}

function lettersOf(options: Options, kind: string): Drawn['letters'] {
  const lettering = ({ fontName, fontSize, bold, color: ink }: TextStyle = {}): Lettering => ({
    font: fontName,
    // Charts count in pixels.
    size: Math.round((Number(fontSize) * 720) / 96) / 10,
    bold: bold === true,
    ink: color(ink),
  });
  const values = valueAxis(options, kind);
  return {
    title: lettering(options.titleTextStyle),
    ...(options.legend.position !== 'none' && { legend: lettering(options.legend.textStyle) }),
    ...(kind !== 'pie' && { axis: lettering(values?.textStyle) }),
    ...(values?.title && { axisTitle: lettering(values.titleTextStyle) }),
  };
}
