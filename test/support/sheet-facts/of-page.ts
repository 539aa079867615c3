/** What the embedded spreadsheet keeps of a sheet, as Univer itself saves it. */
import { BooleanNumber, HorizontalAlign, type IStyleData, type IWorkbookData, VerticalAlign } from '@univerjs/core';
import { cellArea, columnName, relative } from '../../../core/formula/addresses';
import type { ChartDrawing } from '../../../playground/grids/charts/chart';
import { configOf } from '../../../playground/grids/charts/picture';
import { linkOf } from '../../../playground/grids/links/data';
import { type Condition, type Name, readResources } from '../../../playground/xlsx/resources';
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
  plain,
  type Rule,
  withCells,
} from './facts';

const HORIZONTAL: Readonly<Record<number, string>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};
const VERTICAL: Readonly<Record<number, string>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};

type Sheet = IWorkbookData['sheets'][string];
interface Corners {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

const named = ({ startRow, startColumn, endRow, endColumn }: Corners): string =>
  relative({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  });

export function factsOfPage(workbook: IWorkbookData, id: string): Facts {
  const facts: Facts = new Map();
  const sheet = workbook.sheets[id] ?? {};
  const resources = readResources(workbook);
  readCells(facts, workbook, sheet);
  for (const merge of sheet.mergeData ?? []) note(facts, named(merge), { merged: true });
  for (const [column, data] of Object.entries(sheet.columnData ?? {})) {
    note(facts, `column ${columnName(Number(column))}`, { width: data?.w });
  }
  for (const [row, data] of Object.entries(sheet.rowData ?? {})) {
    note(facts, `row ${Number(row) + 1}`, { height: data?.h });
  }
  const names = readNames(facts, Object.values(resources.names), sheet.name ?? '');
  for (const rule of resources.validations[id] ?? []) noteRule(facts, rule.ranges.map(named), ruleOf(rule));
  readMarkings(facts, resources.conditions[id] ?? [], names);
  for (const { row, col, note: text, width, height } of Object.values(resources.notes[id] ?? {}).flatMap(
    Object.values<{ row: number; col: number; note: string; width: number; height: number }>,
  )) {
    note(facts, relative(cellArea(row, col)), { note: text, 'note size': [width, height] });
  }
  note(facts, 'sheet', {
    frozen: sheet.freeze?.ySplit,
    lines: sheet.showGridlines !== BooleanNumber.FALSE,
    tab: color(sheet.tabColor),
  });
  for (const drawing of Object.values(resources.drawings[id]?.data ?? {})) {
    noteChart(facts, chartOf(drawing as ChartDrawing));
  }
  return noteLines(facts);
}

function readCells(facts: Facts, { styles, sheets }: IWorkbookData, { cellData }: Sheet): void {
  for (const [row, cells] of Object.entries(cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, { [key: string]: unknown }>)) {
      const address = relative(cellArea(Number(row), Number(column)));
      const link = linkOf(cell);
      note(facts, address, {
        content: cell.f ?? cell.v,
        ...wornIn(styles[String(cell.s)] ?? {}),
        ...(link && { link: `'${(sheets[link.sheetId]?.name ?? '').replace(/'/g, "''")}'!${link.cell}` }),
      });
    }
  }
}

const wornIn = (style: IStyleData): object => ({
  font: style.ff,
  size: style.fs,
  ink: color(style.cl?.rgb ?? undefined),
  bold: style.bl === BooleanNumber.TRUE,
  italic: style.it === BooleanNumber.TRUE,
  underline: style.ul?.s === BooleanNumber.TRUE,
  fill: color(style.bg?.rgb ?? undefined),
  align: HORIZONTAL[style.ht ?? 0],
  vertical: VERTICAL[style.vt ?? 0],
  wrap: style.tb === 3,
  // A few pixels off the edge are an indent.
  indent: (style.pd?.l ?? 0) > 5 ? 1 : 0,
  above: color(style.bd?.t?.cl?.rgb ?? undefined),
  below: color(style.bd?.b?.cl?.rgb ?? undefined),
  pattern: style.n?.pattern,
});

function readNames(facts: Facts, all: readonly Name[], sheet: string): Facts {
  const names: Facts = new Map();
  for (const { name, formulaOrRefString } of all) {
    if (!formulaOrRefString.startsWith(`'${sheet.replace(/'/g, "''")}'!`)) continue;
    note(facts, `name ${name}`, { cell: plain(formulaOrRefString) });
    names.set(name, formulaOrRefString.replace(/^.*!/, ''));
  }
  return names;
}

type UniverRule = ReturnType<typeof readResources>['validations'][string][number];

/** `DataValidationErrorStyle`: 0 tells, 1 refuses, 2 warns. */
const REFUSES = 1;

function ruleOf({
  type,
  operator,
  formula1 = '',
  formula2,
  errorStyle,
  errorTitle: title,
  error = '',
  ...shown
}: UniverRule): Rule {
  if (shown.allowBlank !== true || shown.showErrorMessage !== true) throw new Error(JSON.stringify(shown));
  const said = { otherwise: errorStyle === REFUSES ? 'refuse' : 'warn', title, message: error } as const;
  if (type === 'list') {
    return formula1.startsWith('=')
      ? { kind: 'cells', source: plain(formula1.slice(1)), ...said }
      : { kind: 'words', words: JSON.parse(formula1) as string[], ...said };
  }
  return { kind: type, ...limitsOf(operator ?? 'between', Number(formula1), Number(formula2)), ...said };
}

/** Univer applies the last one added first, and keeps them in that order. */
function readMarkings(facts: Facts, conditions: readonly Condition[], names: Facts): void {
  conditions.forEach(({ ranges, rule }, index) => {
    note(facts, `marking ${index + 1}`, {
      area: ranges.map(named).join(','),
      formula: withCells(String(rule.value).replace(/^=/, ''), names),
      ink: color(rule.style?.cl?.rgb ?? undefined),
      fill: color(rule.style?.bg?.rgb ?? undefined),
      bold: rule.style?.bl === BooleanNumber.TRUE,
    });
  });
}

/** Values of any number of categories: the picture's own settings say the rest. */
function chartOf({ data, sheetTransform: { from, to } }: ChartDrawing): Drawn {
  const figures = data.series.map(({ label }) => ({ label, values: [1, 2, 3] }));
  const { type, options, data: drawn } = configOf(data, { categories: ['a', 'b', 'c'], series: figures }, String);
  const set = options as unknown as Settings;
  const isBar = set.indexAxis === 'y';
  const kind = type === 'bar' ? (isBar ? 'bar' : 'column') : type;
  const values = isBar ? set.scales?.x : set.scales?.y;
  const categories = isBar ? set.scales?.y : set.scales?.x;
  const shades = drawn.datasets.map((one) => (kind === 'line' ? one.borderColor : one.backgroundColor));
  return {
    kind,
    area: named({ startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column }),
    title: set.plugins.title.text,
    categories: data.categories,
    stacked: values?.stacked === true,
    legend: set.plugins.legend.display ? set.plugins.legend.position : 'none',
    series: data.series.map((one, at) => ({
      label: one.label,
      values: one.values,
      ...(kind !== 'pie' && { color: color(String(shades[at])) }),
    })),
    ...(kind === 'pie'
      ? { pieces: shades[0] as unknown as string[] }
      : {
          axes: {
            fromZero: values?.beginAtZero === true,
            pattern: data.pattern,
            grid: color(values?.grid?.color),
            categoryTitle: categories?.title.text ?? '',
            valueTitle: values?.title.text ?? '',
          },
        }),
    letters: {
      title: lettering(set.plugins.title),
      ...(set.plugins.legend.display && { legend: lettering(set.plugins.legend.labels) }),
      ...(values && { axis: lettering(values.ticks) }),
      ...(values?.title.text && { axisTitle: lettering(values.title) }),
    },
  };
}

interface Lettered {
  readonly color: string;
  readonly font: { readonly family: string; readonly size: number; readonly weight: string };
}
interface Scale {
  readonly stacked?: boolean;
  readonly beginAtZero?: boolean;
  readonly grid?: { readonly color?: string };
  readonly title: Lettered & { readonly text: string };
  readonly ticks: Lettered;
}
interface Settings {
  readonly indexAxis: string;
  readonly plugins: {
    readonly title: Lettered & { readonly text: string };
    readonly legend: { readonly display: boolean; readonly position: string; readonly labels: Lettered };
  };
  readonly scales?: Readonly<Record<string, Scale>>;
}

/** The picture counts in pixels, the others in points. */
const lettering = ({ color: ink, font: { family, size, weight } }: Lettered): Lettering => ({
  font: family,
  size: Math.round(((size * 72) / 96) * 10) / 10,
  bold: weight === 'bold',
  ink: color(ink),
});
