/// <reference types="google-apps-script" />
/** A Google spreadsheet without Google: cells, sheets and names hold what they are given, and every call is kept. */
import { FakeSheet } from './fake-cells';
import { builder, type Call, type Listener, pretend } from './fake-google';
import { fakePages, type PageOptions } from './fake-page';
import { fakeSheet } from './fake-sheet';
import { formattedDate } from './fake-time';

export type { Call } from './fake-google';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export interface FakeOptions extends PageOptions {
  /** Sheet name → its cells from A1, as a person would have typed them. */
  readonly sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>;
  readonly protectedSheets?: readonly string[];
  readonly timeZone?: string;
  /** The spreadsheet's region: « fr_CA ». */
  readonly locale?: string;
  /** What formulas give. */
  readonly evaluate?: (formula: string, sheet: string) => unknown;
  /** Open to a person who may only look. */
  readonly readOnly?: boolean;
  /** What the person clicks when a question is asked. */
  readonly answer?: 'OK' | 'YES' | 'NO' | 'CANCEL';
  /** Called before each call acts: it may throw. `index` counts from 1. */
  readonly onCall?: (call: Call, index: number) => void;
}

/** Sheets as one opens them may be of any size; new ones have Google's. */
const LARGE = { rows: 1_000_000, columns: 100 };

/** The sheets and names of a spreadsheet. */
class Workbook {
  readonly states: FakeSheet[];
  readonly handles = new Map<FakeSheet, Sheet>();
  readonly names = new Map<string, { name: string; range: Range }>();
  private readonly told: Listener;
  private active: FakeSheet | undefined;
  private nextId = 100;
  private selected: Range | undefined;

  constructor({ sheets, protectedSheets = [], evaluate }: FakeOptions, told: Listener) {
    this.told = told;
    this.states = Object.keys(sheets).map((name, id) => {
      return new FakeSheet(name, { id, isProtected: protectedSheets.includes(name), ...LARGE });
    });
    for (const state of this.states) {
      state.evaluate = evaluate;
      this.addHandle(state);
    }
    this.active = this.states[0];
  }

  get sheets(): Sheet[] {
    return this.states.map((state) => this.handleOf(state));
  }
  get activeSheet(): Sheet {
    if (!this.active) throw new Error('There is no sheet.');
    return this.handleOf(this.active);
  }
  find(name: string): FakeSheet | undefined {
    return this.states.find((state) => state.name.toLowerCase() === name.toLowerCase());
  }
  private handleOf(state: FakeSheet): Sheet {
    return this.handles.get(state) as Sheet;
  }
  private stateOf(sheet: Sheet): FakeSheet {
    const found = this.states.find((state) => this.handles.get(state) === sheet);
    if (!found) throw new Error('That sheet is not in the spreadsheet.');
    return found;
  }

  insert(name: string, index: number): Sheet {
    if (this.find(name)) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    if (index < 0 || index > this.states.length) throw new Error('That place is out of bounds.');
    const state = new FakeSheet(name, { id: this.nextId++ });
    this.states.splice(index, 0, state);
    this.active = state;
    return this.addHandle(state);
  }
  private addHandle(state: FakeSheet): Sheet {
    const handle = fakeSheet(state, this.told, (original) => this.copy(original));
    this.handles.set(state, handle);
    return handle;
  }
  /** Google puts a copy last, under a name of its own. */
  private copy(original: FakeSheet): Sheet {
    const copy = new FakeSheet(`Copy of ${original.name}`, { id: this.nextId++, ...LARGE });
    original.copyInto(copy);
    this.states.push(copy);
    return this.addHandle(copy);
  }
  select(range: Range): void {
    this.selected = range;
    this.activate(range.getSheet());
  }
  /** What was selected on the active sheet; its first cell when nothing was. */
  get selection(): Range {
    const isShown = this.selected && this.selected.getSheet() === this.activeSheet;
    return isShown && this.selected ? this.selected : this.activeSheet.getRange(1, 1);
  }
  remove(sheet: Sheet): void {
    if (this.states.length === 1) throw new Error("You can't remove all the sheets in a document.");
    const state = this.stateOf(sheet);
    this.states.splice(this.states.indexOf(state), 1);
    if (this.active === state) this.active = this.states[0];
  }
  activate(sheet: Sheet): Sheet {
    this.active = this.stateOf(sheet);
    return sheet;
  }
  removeName(name: string): void {
    if (!this.names.delete(name.toLowerCase())) throw new Error(`There is no range called ${name}.`);
  }
}

function fakeSpreadsheet(book: Workbook, options: FakeOptions, told: Listener): Spreadsheet {
  const { timeZone = 'America/Toronto', locale = 'fr_CA', readOnly = false } = options;
  const changing = (work: () => unknown): unknown => {
    if (readOnly) throw new Error('You do not have permission to perform that action.');
    return work();
  };
  return pretend<Spreadsheet>(
    'Spreadsheet',
    {
      getSheets: () => book.sheets,
      getSheetByName: (name: string) => book.sheets.find((sheet) => sheet.getName() === name) ?? null,
      getSpreadsheetTimeZone: () => timeZone,
      getSpreadsheetLocale: () => locale,
      getActiveSheet: () => book.activeSheet,
      getActiveRange: () => book.selection,
      getCurrentCell: () => book.selection.getCell(1, 1),
      setActiveRange: (range: Range) => {
        book.select(range);
        return range;
      },
      getRangeByName: (name: string) => book.names.get(name.toLowerCase())?.range ?? null,
      setActiveSheet: (sheet: Sheet) => book.activate(sheet),
      insertSheet: (name: string, index: number) => changing(() => book.insert(name, index)),
      deleteSheet: (sheet: Sheet) => changing(() => book.remove(sheet)),
      setNamedRange: (name: string, range: Range) => {
        changing(() => book.names.set(name.toLowerCase(), { name, range }));
      },
      removeNamedRange: (name: string) => changing(() => book.removeName(name)),
      getNamedRanges: () =>
        [...book.names.values()].map(({ name, range }) =>
          pretend<NamedRange>('NamedRange', { getName: () => name, getRange: () => range }, told),
        ),
    } as Partial<Spreadsheet>,
    told,
  );
}

export function createFakeSheets(options: FakeOptions) {
  const { sheets, answer = 'OK', onCall } = options;
  const calls: Call[] = [];
  let count = 0;
  const told: Listener = (call) => {
    calls.push(call);
    onCall?.(call, ++count);
  };
  const book = new Workbook(options, told);
  const spreadsheet = fakeSpreadsheet(book, options, told);
  const pages = fakePages(options, told);
  const ui = pretend<GoogleAppsScript.Base.Ui>(
    'Ui',
    {
      showSidebar: pages.show,
      alert: () => answer as unknown as GoogleAppsScript.Base.Button,
      createMenu: () => pretend('Menu', {}, told),
      createAddonMenu: () => pretend('Menu', {}, told),
    },
    told,
  );
  const app = pretend<GoogleAppsScript.Spreadsheet.SpreadsheetApp>(
    'SpreadsheetApp',
    {
      getActiveSpreadsheet: () => spreadsheet,
      getActive: () => spreadsheet,
      getUi: () => ui,
      newDataValidation: () => builder('DataValidationBuilder', told),
      newConditionalFormatRule: () => builder('ConditionalFormatRuleBuilder', told),
      newRichTextValue: () => builder('RichTextValueBuilder', told),
    },
    told,
  );
  const utilities = pretend<GoogleAppsScript.Utilities.Utilities>(
    'Utilities',
    { formatDate: (date, zone, format) => formattedDate(date as unknown as Date, zone, format) },
    told,
  );
  const stateOf = (name: string): FakeSheet => {
    const state = book.find(name);
    if (!state) throw new Error(`There is no sheet « ${name} »`);
    return state;
  };
  const typeInto = (name: string, row: number, column: number, block: readonly (readonly unknown[])[]): void => {
    block.forEach((line, i) => {
      line.forEach((content, j) => {
        stateOf(name).type(row + i, column + j, content);
      });
    });
  };
  for (const name of Object.keys(sheets)) typeInto(name, 1, 1, sheets[name] ?? []);
  return {
    /** What the script's global scope has. */
    globals: { SpreadsheetApp: app, Utilities: utilities, ...pages.globals },
    /** The page of the sidebar that was opened last. */
    sidebar: pages.shown,
    /** A person's click or drag. */
    select: (name: string, range: string) => {
      const sheet = book.sheets[book.states.indexOf(stateOf(name))];
      if (sheet) book.select(sheet.getRange(range));
    },
    spreadsheet,
    calls,
    sheet: stateOf,
    /** The sheets from left to right. */
    sheetNames: () => book.states.map(({ name }) => name),
    activeSheet: () => book.activeSheet.getName(),
    /** « Sheet!B2:B4 » */
    selection: () => `${book.selection.getSheet().getName()}!${book.selection.getA1Notation()}`,
    /** « name → 'Sheet'!A1 » */
    namedCells: () =>
      Object.fromEntries(
        [...book.names.values()].map(({ name, range }) => [
          name,
          `${range.getSheet().getName()}!${range.getA1Notation()}`,
        ]),
      ),
    formula: (name: string, row: number, column: number): unknown => stateOf(name).get('Formulas', row, column),
    value: (name: string, row: number, column: number): unknown => stateOf(name).get('Values', row, column),
    /** Types or pastes a block, and gives the event that the edit raises. */
    edit: (name: string, row: number, column: number, block: readonly (readonly unknown[])[]) => {
      typeInto(name, row, column, block);
      const sheet = book.sheets[book.states.indexOf(stateOf(name))];
      const range = sheet?.getRange(row, column, block.length, block[0]?.length ?? 1);
      calls.length = 0;
      return { range, source: spreadsheet };
    },
  };
}
