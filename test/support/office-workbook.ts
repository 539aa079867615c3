/** A stand-in for Excel: as much of a workbook as an insertion reads, adds and removes. */
import { type Call, type Link, written } from './office-calls';
import { ExcelError, obey, type Rules } from './office-rules';
import { UndoHistory } from './office-undo';

export interface WorkbookOptions extends Rules {
  readonly sheets?: readonly string[];
  readonly names?: readonly string[];
  readonly tables?: readonly string[];
  readonly isProtected?: boolean;
  /** Series that Excel makes by itself in a new chart. */
  readonly seriesMade?: number;
}

interface FakeSheet {
  readonly id: string;
  readonly name: string;
  /** Something was written in its cells. */
  isFilled: boolean;
}
interface FakeName {
  readonly name: string;
  readonly formula: string;
}
export interface FakeWorkbook {
  readonly options: WorkbookOptions;
  sheets: FakeSheet[];
  names: FakeName[];
  readonly undo: UndoHistory;
  /** How many sheets it ever had: none gets the id of another. */
  made: number;
}

const idOf = (number: number): string => `{00000000-0000-0000-0000-${String(number).padStart(12, '0')}}`;

export function workbookWith(options: WorkbookOptions): FakeWorkbook {
  const sheets = (options.sheets ?? ['Feuil1']).map((name, at) => ({ id: idOf(at), name, isFilled: true }));
  const names = (options.names ?? []).map((name) => ({ name, formula: `=${sheets[0]?.name ?? ''}!$A$1` }));
  return { options, sheets, names, undo: new UndoHistory(), made: sheets.length };
}

/** What Excel answers to a batch, done call by call until one fails. */
export function respond(workbook: FakeWorkbook, calls: readonly Call[]): unknown {
  const found = new Map<number, unknown>();
  const results: unknown[] = [];
  const { options, undo } = workbook;
  for (const [at, call] of calls.entries()) {
    try {
      const value = obey(options, call, undo.isOneStep, () => perform(workbook, call, found));
      results.push({ ActionId: call.id, Value: value });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      undo.done(calls.slice(0, at));
      return {
        Error: { Code: error.code, Message: error.code, Location: call.name, ActionIndex: at },
        Results: results,
      };
    }
  }
  undo.done(calls);
  return { Results: results };
}

/** What office.js reads as « there is no such object ». */
const NOTHING = null;
/** An object of which nothing was asked. */
const SOMETHING = {};
const isNamed =
  (key: unknown) =>
  ({ name }: { readonly name: string }): boolean =>
    name.toLowerCase() === String(key).toLowerCase();

function perform(workbook: FakeWorkbook, call: Call, found: Map<number, unknown>): unknown {
  const [collection, item, ...rest] = call.path;
  if (call.kind === 'call' && call.name === 'GetCount') return countOf(workbook, call.path);
  if (collection?.name === 'Protection') return { Protected: workbook.options.isProtected ?? false };
  if (collection?.name === 'Worksheets') {
    if (!item) return { _Items: workbook.sheets.map(({ id, name }) => ({ Id: id, Name: name })) };
    return onSheet(workbook, call, item, rest, found);
  }
  if (collection?.name === 'Names') {
    if (!item) return { _Items: workbook.names.map(({ name, formula }) => ({ Name: name, Formula: formula })) };
    return onName(workbook, call, item, found);
  }
  if (collection?.name === 'Tables') return { _Items: (workbook.options.tables ?? []).map((name) => ({ Name: name })) };
  return SOMETHING;
}

function countOf({ options }: FakeWorkbook, path: readonly Link[]): number {
  const PIECES = 3;
  return path[path.length - 1]?.name === 'Points' ? PIECES : (options.seriesMade ?? 1);
}

function onSheet(
  workbook: FakeWorkbook,
  call: Call,
  item: Link,
  rest: readonly Link[],
  found: Map<number, unknown>,
): unknown {
  const sheet = sheetAt(workbook, call, item, rest, found);
  if (!sheet) {
    if (item.name === 'GetItemOrNullObject') return NOTHING;
    throw new ExcelError('ItemNotFound');
  }
  const [member] = rest;
  if (!member) {
    if (call.kind === 'call' && call.name === 'Delete')
      workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
    return { Id: sheet.id, Name: sheet.name };
  }
  if (member.name === 'GetUsedRangeOrNullObject') return sheet.isFilled ? { Address: 'A1' } : NOTHING;
  if (call.kind === 'set' && call.name === 'Formulas') sheet.isFilled = true;
  return SOMETHING;
}

/** The sheet a path starts from; finding what `Add` gives is what adds it. */
function sheetAt(
  workbook: FakeWorkbook,
  { kind, object }: Call,
  item: Link,
  rest: readonly Link[],
  found: Map<number, unknown>,
): FakeSheet | undefined {
  const [key] = item.args ?? [];
  if (item.name === 'Add' && kind === 'find' && rest.length === 0 && !found.has(object)) {
    if (workbook.sheets.some(isNamed(key))) throw new ExcelError('ItemAlreadyExists');
    const sheet = { id: idOf(workbook.made++), name: String(key), isFilled: false };
    workbook.sheets.push(sheet);
    found.set(object, sheet);
  }
  return workbook.sheets.find(({ id }) => id === key) ?? workbook.sheets.find(isNamed(key));
}

function onName(workbook: FakeWorkbook, call: Call, item: Link, found: Map<number, unknown>): unknown {
  const [key, reference] = item.args ?? [];
  if (item.name === 'Add' && call.kind === 'find' && !found.has(call.object)) {
    if (workbook.names.some(isNamed(key))) throw new ExcelError('ItemAlreadyExists');
    const added = { name: String(key), formula: formulaOf(workbook, reference) };
    workbook.names.push(added);
    found.set(call.object, added);
  }
  const name = workbook.names.find(isNamed(key));
  if (!name) {
    if (item.name === 'GetItemOrNullObject') return NOTHING;
    throw new ExcelError('ItemNotFound');
  }
  if (call.kind === 'call' && call.name === 'Delete') workbook.names = workbook.names.filter((one) => one !== name);
  return { Name: name.name, Formula: name.formula };
}

/** ='Coût d''utilisation'!$B$8, for a range of a sheet. */
function formulaOf({ sheets }: FakeWorkbook, reference: unknown): string {
  const { path = [] } = reference as { readonly path?: readonly Link[] };
  const [, item, range] = path;
  const sheet = sheets.find(({ id }) => id === item?.args?.[0]);
  if (!sheet || range?.name !== 'GetRange') throw new Error(`Not a range of a sheet: ${written(path)}`);
  return `='${sheet.name.replace(/'/g, "''")}'!${String(range.args?.[0])}`;
}
