/** What a sheet looks like once Excel has done the calls it was sent: cell by cell, whatever the order and the grouping. */
import { type Area, areaOf, cellArea, relative } from '../../core/formula/addresses';
import { type Call, type Link, written } from './office-calls';
import type { Batch } from './office-proxies';

type Properties = Record<string, unknown>;

export interface DrawnChart {
  readonly type: string;
  readonly properties: Properties;
  /** By series: its properties, and the ranges of its values and categories. */
  readonly series: Properties[];
  /** Series that Excel had made by itself and that were deleted. */
  deleted: number;
  readonly pieces: string[];
}

export interface DrawnSheet {
  /** By address: formulas, formats, validations, under the names of Excel's interface. */
  readonly cells: Map<string, Properties>;
  readonly columns: Map<number, number>;
  readonly rows: Map<number, number>;
  readonly merges: string[];
  readonly conditions: Properties[];
  readonly notes: Properties[];
  readonly charts: Map<string, DrawnChart>;
  /** Of the sheet itself: PageLayout.Zoom, TabColor… */
  readonly properties: Properties;
  readonly breaks: unknown[];
}

export const drawnSheet = (batches: readonly Batch[], id: string): DrawnSheet => {
  const sheet: DrawnSheet = {
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    conditions: [],
    notes: [],
    charts: new Map(),
    properties: {},
    breaks: [],
  };
  for (const { calls } of batches) {
    const made = new Map<number, unknown>();
    for (const call of calls) {
      const [collection, item, ...rest] = call.path;
      if (collection?.name !== 'Worksheets' || item?.name !== 'GetItem' || item.args?.[0] !== id) continue;
      apply(sheet, call, rest, made);
    }
  }
  return sheet;
};

const argument = (link: Link | undefined, index: number): string => String(link?.args?.[index] ?? '');
/** The last range of a path that an argument refers to. */
export const rangeIn = (reference: unknown): string => {
  const { path = [] } = (reference ?? {}) as { readonly path?: readonly Link[] };
  return argument(path[path.length - 1], 0);
};

/** office.js writes a block of more than 1 500 cells in slices: from one row of the range to another. */
function sliceOf(path: readonly Link[]): { address: string; rest: readonly Link[] } {
  const [range, row, bounding, ...rest] = path;
  const address = argument(range, 0);
  if (row?.name !== 'GetRow' || bounding?.name !== 'GetBoundingRect') return { address, rest: path.slice(1) };
  const area = areaOf(address);
  const first = Number(row.args?.[0]);
  const last = Number(rangeIn(bounding.args?.[0]));
  return { address: relative({ ...area, row: area.row + first, rows: last - first + 1 }), rest };
}

function apply(sheet: DrawnSheet, call: Call, path: readonly Link[], made: Map<number, unknown>): void {
  const [first, ...rest] = path;
  if (first?.name === 'GetRange' || first?.name === 'GetRanges') {
    const slice = sliceOf(path);
    onCells(sheet, call, slice.address, slice.rest, made);
  } else if (first?.name === 'GetCell') {
    const [row, column] = first.args as [number, number];
    onCells(sheet, call, relative(cellArea(row, column)), rest, made);
  } else if (first?.name === 'Notes') onNote(sheet, call, rest, made);
  else if (first?.name === 'Charts') onCharts(sheet, call, rest, made);
  else if (first?.name === 'HorizontalPageBreaks') {
    if (rest[0]?.name === 'Add' && call.kind === 'find') sheet.breaks.push(rest[0].args?.[0]);
  } else if (call.kind === 'set') sheet.properties[nameOf(path, call)] = call.args[0];
  else if (call.kind === 'call') sheet.properties[nameOf(path, call)] = call.args;
}

const nameOf = (path: readonly Link[], { name }: Call): string => [...path.map((link) => link.name), name].join('.');

function onCells(sheet: DrawnSheet, call: Call, list: string, path: readonly Link[], made: Map<number, unknown>): void {
  const [member] = path;
  if (member?.name === 'ConditionalFormats') onCondition(sheet, call, list, path, made);
  else if (call.kind === 'call' && call.name === 'Merge') sheet.merges.push(list);
  else if (call.kind === 'set' && call.name === 'ColumnWidth') setWidths(sheet, list, call);
  else if (call.kind === 'set') setCells(sheet, list, path, call);
}

/** « A:A,C:C » */
function setWidths({ columns }: DrawnSheet, list: string, { args }: Call): void {
  for (const column of list.split(',')) columns.set(areaOf(`${column.split(':')[0]}1`).column, Number(args[0]));
}

function setCells(sheet: DrawnSheet, list: string, path: readonly Link[], call: Call): void {
  const [member] = path;
  for (const area of list.split(',').map(areaOf)) {
    if (call.name === 'RowHeight') forEachCell(area, (row) => sheet.rows.set(row, Number(call.args[0])));
    else if (call.name === 'Formulas' || call.name === 'NumberFormat') putMatrix(sheet, area, call);
    else if (member?.name === 'Format' && path[1]?.name === 'Borders') putBorder(sheet, area, path, call);
    else forEachCell(area, (row, column) => put(sheet, row, column, nameOf(path, call), call.args[0]));
  }
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

function put(sheet: DrawnSheet, row: number, column: number, name: string, value: unknown): void {
  const address = relative(cellArea(row, column));
  const cell = sheet.cells.get(address) ?? {};
  cell[name] = value;
  sheet.cells.set(address, cell);
}

/** A block of values must have the size of its range; null leaves a cell as it was. */
function putMatrix(sheet: DrawnSheet, area: Area, { name, args }: Call): void {
  const matrix = args[0] as readonly (readonly unknown[])[];
  if (matrix.length !== area.rows || matrix.some((row) => row.length !== area.columns)) {
    throw new Error(`${name}: not of the size of ${relative(area)}`);
  }
  forEachCell(area, (row, column) => {
    const value = matrix[row - area.row]?.[column - area.column];
    if (value !== null) put(sheet, row, column, name, value);
  });
}

/** Edges are those of the whole area, inside lines lie between its rows. */
function putBorder(sheet: DrawnSheet, area: Area, path: readonly Link[], { name, args }: Call): void {
  const last = area.row + area.rows - 1;
  const edge = argument(path[2], 0);
  forEachCell(area, (row, column) => {
    const isUnder = edge === 'EdgeBottom' ? row === last : edge === 'InsideHorizontal' && row < last;
    const isAbove = edge === 'EdgeTop' ? row === area.row : edge === 'InsideHorizontal' && row > area.row;
    if (isUnder) put(sheet, row, column, `Bottom.${name}`, args[0]);
    if (isAbove) put(sheet, row, column, `Top.${name}`, args[0]);
  });
}

function onCondition(
  sheet: DrawnSheet,
  call: Call,
  range: string,
  path: readonly Link[],
  made: Map<number, unknown>,
): void {
  const [, add, ...rest] = path;
  if (add?.name !== 'Add') return;
  if (call.kind === 'find' && rest.length === 0 && !made.has(call.object)) {
    made.set(call.object, true);
    sheet.conditions.push({ range, type: argument(add, 0) });
  }
  const condition = sheet.conditions[sheet.conditions.length - 1];
  if (call.kind === 'set' && condition) condition[nameOf(rest, call)] = call.args[0];
}

/** A note is known by its cell and its text, until its sizes are set. */
function onNote({ notes }: DrawnSheet, call: Call, [add]: readonly Link[], made: Map<number, unknown>): void {
  if (add?.name !== 'Add') return;
  const note = (made.get(call.object) ?? { cell: rangeIn(add.args?.[0]), text: argument(add, 1) }) as Properties;
  if (!made.has(call.object)) notes.push(note);
  made.set(call.object, note);
  if (call.kind === 'set') note[call.name] = call.args[0];
}

function onCharts(sheet: DrawnSheet, call: Call, path: readonly Link[], made: Map<number, unknown>): void {
  const [item, ...rest] = path;
  if (!item) return;
  if (item.name === 'Add') {
    if (call.kind === 'find' && rest.length === 0 && !made.has(call.object)) {
      const chart: DrawnChart = { type: argument(item, 0), properties: {}, series: [], deleted: 0, pieces: [] };
      made.set(call.object, chart);
      sheet.charts.set(`#${sheet.charts.size}`, chart);
    }
    const last = [...sheet.charts.values()].pop();
    if (last) onChart(last, call, rest);
    return;
  }
  const named = [...sheet.charts.values()].find(({ properties }) => properties.Name === item.args?.[0]);
  if (!named) throw new Error(`No chart ${written(path)}`);
  onChart(named, call, rest);
}

function onChart(chart: DrawnChart, call: Call, path: readonly Link[]): void {
  const [member, item, ...rest] = path;
  if (member?.name !== 'Series') {
    if (call.kind === 'set') chart.properties[nameOf(path, call)] = call.args[0];
    if (call.kind === 'call') chart.properties[nameOf(path, call)] = call.args;
    return;
  }
  if (!item) return;
  if (call.name === 'Delete') chart.deleted++;
  const isAdded = item.name === 'Add';
  const index = isAdded ? chart.series.findIndex(({ added }) => added === argument(item, 0)) : Number(item.args?.[0]);
  const at = index < 0 ? chart.series.length : index;
  if (call.name === 'Delete' || (call.kind !== 'set' && call.kind !== 'call' && !isAdded)) return;
  if (call.name === 'GetCount') return;
  chart.series[at] ??= isAdded ? { added: argument(item, 0) } : {};
  const series = chart.series[at];
  if (rest[0]?.name === 'Points') {
    if (call.name === 'SetSolidColor') chart.pieces[Number(rest[1]?.args?.[0])] = String(call.args[0]);
  } else if (series && call.kind === 'set') series[nameOf(rest, call)] = call.args[0];
  else if (series && call.kind === 'call') {
    series[nameOf(rest, call)] =
      call.name.startsWith('Set') && call.name !== 'SetSolidColor' ? rangeIn(call.args[0]) : call.args[0];
  }
}
