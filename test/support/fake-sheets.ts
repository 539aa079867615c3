/// <reference types="google-apps-script" />
/**
 * A Google spreadsheet without Google: SpreadsheetApp as its type definitions describe it. A method that Google does not
 * have, or a wrong number of arguments, throws; every call is kept; cells hold what they are given. What this file does
 * not act out returns the object itself where Google's method does (for chains), and throws otherwise.
 */
import { loadGoogleTypes } from './google-types';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Call {
  /** « Range.setFormulas » */
  readonly method: string;
  readonly args: readonly unknown[];
}

const types = loadGoogleTypes();

type Method = (...args: unknown[]) => unknown;

function checkedCall(name: string, method: string, args: readonly unknown[]): string {
  const signatures = types.signatures(name, method);
  if (!signatures) throw new TypeError(`${name}.${method} is not in @types/google-apps-script`);
  if (!signatures.some(({ least, most }) => args.length >= least && args.length <= most)) {
    throw new TypeError(`${name}.${method} does not take ${args.length} arguments`);
  }
  return signatures[0]?.returns ?? 'void';
}

/** An object of Google's, acting out the methods given and refusing those that do not exist. */
export function pretend<T extends object>(name: string, acted: Partial<T>, calls: Call[]): T {
  const proxy: T = new Proxy(acted as T, {
    get: (target, property) => {
      if (typeof property === 'symbol') return Reflect.get(target, property);
      const members = types.enumeration(name, property);
      if (members) return Object.fromEntries(members.map((member) => [member, member]));
      return (...args: unknown[]) => {
        const returns = checkedCall(name, property, args);
        calls.push({ method: `${name}.${property}`, args });
        const method = Reflect.get(target, property) as Method | undefined;
        if (method) return method(...args);
        if (returns === name || returns === 'this') return proxy;
        if (returns === 'void') return undefined;
        if (types.isInterface(returns)) return pretend(returns, {}, calls);
        throw new Error(`${name}.${property} is not acted out: test/support/fake-sheets.ts`);
      };
    },
  });
  return proxy;
}

/** One sheet's contents: a kind of content (values, formulas, notes…) → « row,column » → what the cell holds. */
export class FakeSheet {
  readonly name: string;
  readonly isProtected: boolean;
  private readonly grids = new Map<string, Map<string, unknown>>();

  constructor(name: string, isProtected: boolean) {
    this.name = name;
    this.isProtected = isProtected;
  }

  get(kind: string, row: number, column: number): unknown {
    return this.grids.get(kind)?.get(`${row},${column}`) ?? '';
  }

  set(kind: string, row: number, column: number, content: unknown): void {
    if (this.isProtected) throw new Error('You are trying to edit a protected cell or object.');
    this.put(kind, row, column, content);
  }

  /** As a person types or pastes: text that starts with « = » is a formula. */
  type(row: number, column: number, content: unknown): void {
    const isFormula = typeof content === 'string' && content.startsWith('=');
    this.put('Formulas', row, column, isFormula ? content : '');
    this.put('Values', row, column, isFormula ? '#NAME?' : content);
  }

  private put(kind: string, row: number, column: number, content: unknown): void {
    const grid = this.grids.get(kind) ?? new Map<string, unknown>();
    grid.set(`${row},${column}`, content);
    this.grids.set(kind, grid);
  }

  /** The last row and the last column that hold something. */
  get extent(): readonly [number, number] {
    const filled = [...this.grids.values()].flatMap((grid) => [...grid].filter(([, content]) => content !== ''));
    const at = (index: number): number => Math.max(0, ...filled.map(([key]) => Number(key.split(',')[index])));
    return [at(0), at(1)];
  }
}

/** The setter, the getter and their plurals of one kind of content. */
function contentMethods(kind: string, sheet: FakeSheet, area: Area): Record<string, Method> {
  const singular = kind.slice(0, -1);
  const setAll = (grid: readonly (readonly unknown[])[]): void => {
    if (grid.length !== area.rows || grid.some((row) => row.length !== area.columns)) {
      throw new Error(`The data is not ${area.rows} × ${area.columns}, as the range is.`);
    }
    grid.forEach((row, i) => {
      row.forEach((content, j) => {
        sheet.set(kind, area.row + i, area.column + j, content);
      });
    });
  };
  const getAll = (): unknown[][] =>
    Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => sheet.get(kind, area.row + i, area.column + j)),
    );
  return {
    [`get${kind}`]: getAll,
    [`get${singular}`]: () => getAll()[0]?.[0],
    [`set${kind}`]: (grid) => setAll(grid as unknown[][]),
    [`set${singular}`]: (content) =>
      setAll(Array.from({ length: area.rows }, () => Array<unknown>(area.columns).fill(content))),
  };
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const KINDS = ['Values', 'Formulas', 'NumberFormats', 'Notes', 'Backgrounds', 'DataValidations', 'FontWeights'];

/** A setter of Google's returns its object. */
function chained(methods: Record<string, Method>, self: () => object): Record<string, Method> {
  return Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [
      name,
      name.startsWith('set')
        ? (...args: unknown[]) => {
            method(...args);
            return self();
          }
        : method,
    ]),
  );
}

function fakeRange(state: FakeSheet, area: Area, sheet: () => Sheet, calls: Call[]): Range {
  if (area.row < 1 || area.column < 1 || area.rows < 1 || area.columns < 1) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const contents = Object.assign({}, ...KINDS.map((kind) => contentMethods(kind, state, area)));
  const range: Range = pretend<Range>(
    'Range',
    {
      getRow: () => area.row,
      getColumn: () => area.column,
      getNumRows: () => area.rows,
      getNumColumns: () => area.columns,
      getSheet: sheet,
      ...chained(contents, () => range),
    },
    calls,
  );
  return range;
}

function fakeSheet(state: FakeSheet, calls: Call[]): Sheet {
  const sheet: Sheet = pretend<Sheet>(
    'Sheet',
    {
      getName: () => state.name,
      getRange: (row: number | string, column?: number, rows?: number, columns?: number): Range => {
        if (typeof row === 'string' || column === undefined) throw new Error('Only numbers are acted out here.');
        const area = { row, column, rows: rows ?? 1, columns: columns ?? 1 };
        return fakeRange(state, area, () => sheet, calls);
      },
      getLastRow: () => state.extent[0],
      getLastColumn: () => state.extent[1],
      getDataRange: () => {
        const [rows, columns] = state.extent.map((last) => Math.max(1, last)) as [number, number];
        return fakeRange(state, { row: 1, column: 1, rows, columns }, () => sheet, calls);
      },
    },
    calls,
  );
  return sheet;
}

export interface FakeOptions {
  /** Sheet name → its cells from A1, as a person would have typed them. */
  readonly sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  readonly protectedSheets?: readonly string[];
  readonly timeZone?: string;
}

/** « 2026-03-15T00:00:00 », the only pattern that is asked of Utilities.formatDate here. */
function localTime(date: Date, timeZone: string): string {
  return date.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');
}

export function createFakeSheets({ sheets, protectedSheets = [], timeZone = 'America/Toronto' }: FakeOptions) {
  const calls: Call[] = [];
  const states = Object.keys(sheets).map((name) => new FakeSheet(name, protectedSheets.includes(name)));
  const typeInto = (state: FakeSheet, row: number, column: number, block: readonly (readonly unknown[])[]): void => {
    block.forEach((line, i) => {
      line.forEach((content, j) => {
        state.type(row + i, column + j, content);
      });
    });
  };
  for (const state of states) typeInto(state, 1, 1, sheets[state.name] ?? []);
  const handles = new Map(states.map((state) => [state.name, fakeSheet(state, calls)]));
  const spreadsheet = pretend<Spreadsheet>(
    'Spreadsheet',
    {
      getSheets: () => [...handles.values()],
      getSheetByName: (name: string) => handles.get(name) ?? null,
      getSpreadsheetTimeZone: () => timeZone,
    },
    calls,
  );
  const ui = pretend<GoogleAppsScript.Base.Ui>(
    'Ui',
    // A person who answers OK.
    { alert: () => 'OK' as unknown as GoogleAppsScript.Base.Button },
    calls,
  );
  const app = pretend<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(
    'SpreadsheetApp',
    { getActiveSpreadsheet: () => spreadsheet, getActive: () => spreadsheet, getUi: () => ui },
    calls,
  );
  const utilities = pretend<GoogleAppsScript.Utilities.Utilities>(
    'Utilities',
    { formatDate: (date, zone) => localTime(date as unknown as Date, zone) },
    calls,
  );
  const stateOf = (name: string): FakeSheet => {
    const state = states.find((candidate) => candidate.name === name);
    if (!state) throw new Error(`There is no sheet « ${name} »`);
    return state;
  };
  return {
    /** What the script's global scope has. */
    globals: { SpreadsheetApp: app, Utilities: utilities },
    spreadsheet,
    calls,
    formula: (name: string, row: number, column: number): unknown => stateOf(name).get('Formulas', row, column),
    value: (name: string, row: number, column: number): unknown => stateOf(name).get('Values', row, column),
    /** Types or pastes a block, and gives the event that the edit raises. */
    edit: (name: string, row: number, column: number, block: readonly (readonly unknown[])[]) => {
      typeInto(stateOf(name), row, column, block);
      const range = handles.get(name)?.getRange(row, column, block.length, block[0]?.length ?? 1);
      calls.length = 0;
      return { range, source: spreadsheet };
    },
  };
}
