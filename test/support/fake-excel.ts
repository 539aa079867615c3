/**
 * A small Excel behind Microsoft's real proxies: sheets with cells, a selection, names, protection. It knows what the
 * panel asks for and refuses the rest aloud; the sheets that grids add take anything, since other tests read those calls.
 */
import { type Area, areaOf, around, cellArea, relative } from '../../core/formula/addresses';
import { FakeBook, isCalled } from './fake-excel-book';
import {
  type FakeContent,
  type FakeExcelOptions,
  type FakeValue,
  intersection,
  rangeProperties,
  type Sheet,
  sheetProperties,
  usedIn,
  wholeArea,
} from './fake-excel-cells';
import { type Call, callsOf, type Link, type RequestBody, written } from './office-calls';
import { ExcelError, obey, type Platform } from './office-rules';
import { UndoHistory } from './office-undo';

type Thing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'anything' }
  | { readonly kind: 'workbook' }
  | { readonly kind: 'sheet'; readonly sheet: Sheet }
  | { readonly kind: 'range'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'name'; readonly place: string }
  | { readonly kind: 'member'; readonly of: Thing; readonly name: string };

const NOTHING: Thing = { kind: 'nothing' };
const WORKBOOK: Thing = { kind: 'workbook' };
/** `OfficeExtension.HostBridge`: a query, an event. */
const QUERY = 1;
const EVENT = 3;
/** `OfficeExtension.ActionType`: marks where events are listened to from. */
const TRACE = 5;
/** `OfficeExtension.Constants.eventMessageCategory`, and `Excel.EventType` as numbers. */
const EVENTS = 65_536;
const CHANGED = 10;

export class FakeExcel extends FakeBook {
  readonly office: { readonly api: string; readonly displayLanguage: string; readonly platform: Platform };
  readonly undo = new UndoHistory();
  /** One entry for each exchange with the workbook. */
  readonly batches: { readonly calls: readonly Call[]; readonly flags: number }[] = [];
  active: Sheet;
  selected = 'A1';
  /** The last thing that was shown by a script: « Budget!B2 ». */
  shown = '';
  onEvent: (text: string) => unknown = () => undefined;
  onSelection: () => unknown = () => undefined;
  private readonly names = new Map<string, string>();

  constructor(options: FakeExcelOptions) {
    super(options);
    const { api = '1.99', displayLanguage = 'fr-CA', platform = 'PC' } = options;
    this.office = { api, displayLanguage, platform };
    for (const [name, place] of Object.entries(options.names ?? {})) this.names.set(name, place);
    const [first] = this.sheets;
    if (!first) throw new Error('A workbook has a sheet');
    this.active = first;
  }

  async select(sheet: string, range: string): Promise<void> {
    this.active = this.sheetNamed(sheet);
    this.selected = range;
    await this.onSelection();
  }

  async type(sheet: string, cell: string, content: FakeContent): Promise<void> {
    this.put(this.sheetNamed(sheet), cell, content);
    const message = JSON.stringify({ address: cell, changeType: 'RangeEdited', worksheetId: this.active.id });
    const entries = [{ messageCategory: EVENTS, messageType: CHANGED, targetId: 'Workbook', message }];
    await this.onEvent(JSON.stringify({ type: EVENT, message: { entries } }));
  }

  formulaAt(sheet: string, cell: string): string {
    return this.sheetNamed(sheet).cells.get(cell)?.formula ?? '';
  }

  valueAt(sheet: string, cell: string): FakeValue | undefined {
    return this.sheetNamed(sheet).cells.get(cell)?.value;
  }

  sheetNames(): readonly string[] {
    return this.sheets.map(({ name }) => name);
  }

  /** The answer to a message on the bridge; null for those that want none. */
  answer(text: string): string | null {
    const { id, type, flags, message } = JSON.parse(text) as {
      id: number;
      type: number;
      flags: number;
      message: { body: string | RequestBody };
    };
    if (type !== QUERY) return null;
    const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
    const traced = body.Actions.filter(({ ActionType }) => ActionType === TRACE).map(({ Id }) => Id);
    const calls = callsOf({ ...body, Actions: body.Actions.filter(({ Id }) => !traced.includes(Id)) });
    this.batches.push({ calls, flags });
    const answer = { statusCode: 200, headers: {}, body: JSON.stringify(this.respond(calls, traced)) };
    return JSON.stringify({ id, type: QUERY, flags: 0, message: answer });
  }

  private respond(calls: readonly Call[], traced: readonly number[]): unknown {
    const made = new Map<string, Sheet>();
    const results: unknown[] = traced.map((id) => ({ ActionId: id, Value: null }));
    for (const [at, call] of calls.entries()) {
      try {
        const value = obey(this.options, call, this.undo.isOneStep, () => this.perform(call, made));
        results.push({ ActionId: call.id, Value: value });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        this.undo.done(calls.slice(0, at));
        return {
          Error: { Code: error.code, Message: error.code, Location: call.name, ActionIndex: at },
          Results: results,
        };
      }
    }
    this.undo.done(calls);
    return { Results: results };
  }

  private perform(call: Call, made: Map<string, Sheet>): unknown {
    const thing = call.path.reduce<Thing>(
      (from, link, at) => this.step(from, link, written(call.path.slice(0, at + 1)), made),
      WORKBOOK,
    );
    if (thing.kind === 'nothing') return null;
    if (thing.kind === 'anything') return call.name === 'GetCount' ? 1 : {};
    if (call.kind === 'set') return this.set(thing, call);
    if (call.kind === 'call') return this.call(thing, call);
    return this.properties(thing);
  }

  /** One link of the way from the workbook to a thing. */
  private step(from: Thing, { name, args = [] }: Link, path: string, made: Map<string, Sheet>): Thing {
    if (from.kind === 'nothing' || from.kind === 'anything') return from;
    const key = `${from.kind === 'member' ? `${from.of.kind}.${from.name}` : from.kind}.${name}`;
    switch (key) {
      case 'workbook.Worksheets':
      case 'workbook.Names':
      case 'workbook.Tables':
      case 'workbook.Protection':
      case 'workbook.Application':
      case 'sheet.Names':
      case 'sheet.Protection':
      case 'range.Format':
      case 'range.Worksheet':
        return name === 'Worksheet' && from.kind === 'range'
          ? { kind: 'sheet', sheet: from.sheet }
          : { kind: 'member', of: from, name };
      case 'workbook.Application.CultureInfo':
      case 'workbook.CultureInfo.NumberFormat':
      case 'range.Format.Protection':
        return { kind: 'member', of: from.kind === 'member' ? from.of : from, name };
      case 'workbook.GetActiveCell':
      case 'workbook.GetSelectedRange':
        if (this.selected === '') throw new ExcelError('GeneralException');
        if (name === 'GetSelectedRange' && this.selected.includes(',')) throw new ExcelError('InvalidSelection');
        return this.rangeIn(
          this.active,
          name === 'GetActiveCell' ? (this.selected.split(/[:,]/)[0] ?? '') : this.selected,
        );
      case 'workbook.Worksheets.GetItem':
        return { kind: 'sheet', sheet: this.sheetNamed(args[0]) };
      case 'workbook.Worksheets.GetItemOrNullObject':
        return this.sheets.some(isCalled(args[0])) ? { kind: 'sheet', sheet: this.sheetNamed(args[0]) } : NOTHING;
      case 'workbook.Worksheets.Add':
        return { kind: 'sheet', sheet: once(made, path, () => this.addSheet(String(args[0]), {}, true)) };
      case 'sheet.Copy':
        return { kind: 'sheet', sheet: once(made, path, () => this.copyOf(sheetIn(from))) };
      case 'workbook.Names.Add':
        return { kind: 'anything' };
      case 'workbook.Names.GetItemOrNullObject': {
        const place = this.names.get(String(args[0]));
        return place ? { kind: 'name', place } : NOTHING;
      }
      case 'sheet.Names.GetItemOrNullObject':
        return NOTHING;
      case 'name.GetRangeOrNullObject':
        return this.named(from);
      default:
        return this.stepInSheet(from, name, args, path);
    }
  }

  private stepInSheet(from: Thing, name: string, args: readonly unknown[], path: string): Thing {
    if (from.kind === 'sheet' && from.sheet.isNew) return { kind: 'anything' };
    if (from.kind === 'sheet' && name === 'GetRange') return this.rangeIn(from.sheet, String(args[0]));
    if (from.kind === 'sheet' && name.startsWith('GetUsedRange')) {
      const used = usedIn(from.sheet);
      if (!used && name.endsWith('OrNullObject')) return NOTHING;
      return { kind: 'range', sheet: from.sheet, area: used ?? cellArea(0, 0) };
    }
    if (from.kind !== 'range') throw new Error(`unknown: ${path}`);
    const { sheet, area } = from;
    switch (name) {
      case 'GetCell': {
        const [row, column] = args as [number, number];
        return { kind: 'range', sheet, area: cellArea(area.row + row, area.column + column) };
      }
      case 'GetBoundingRect':
        return { kind: 'range', sheet, area: around(area, areaOf(String(args[0]))) };
      case 'GetIntersectionOrNullObject': {
        const other = this.argument(args[0]);
        const both = other.kind === 'range' ? intersection(area, other.area) : undefined;
        return both ? { kind: 'range', sheet, area: both } : NOTHING;
      }
      case 'GetSpillingToRangeOrNullObject': {
        const fills = sheet.cells.get(relative(cellArea(area.row, area.column)))?.fills;
        return fills ? this.rangeIn(sheet, fills) : NOTHING;
      }
      default:
        throw new Error(`unknown: ${path}`);
    }
  }

  private argument(reference: unknown): Thing {
    const { path = [] } = reference as { readonly path?: readonly Link[] };
    return path.reduce<Thing>((from, link) => this.step(from, link, written(path), new Map()), WORKBOOK);
  }

  private named(from: Thing): Thing {
    const [sheet = '', range = ''] = from.kind === 'name' ? from.place.replace(/\$/g, '').split('!') : [];
    return this.rangeIn(this.sheetNamed(sheet), range);
  }

  private properties(thing: Thing): unknown {
    switch (thing.kind) {
      case 'sheet':
        return sheetProperties(thing.sheet);
      case 'range':
        return rangeProperties(thing.sheet, thing.area);
      case 'name':
        return { Type: 'Range', Name: '' };
      case 'member':
        return this.memberProperties(thing.of, thing.name);
      default:
        return {};
    }
  }

  private memberProperties(of: Thing, name: string): unknown {
    const isSheet = of.kind === 'sheet';
    switch (name) {
      case 'Worksheets':
        return { _Items: this.sheets.map(sheetProperties) };
      case 'Names':
        return { _Items: [...this.names.keys()].map((one) => ({ Name: one })) };
      case 'Tables':
        return { _Items: [] };
      case 'NumberFormat':
        return { NumberDecimalSeparator: this.options.decimalMark ?? ',' };
      case 'Protection':
        if (of.kind === 'range') return { Locked: true };
        return { Protected: isSheet ? of.sheet.isProtected : (this.options.isProtected ?? false) };
      default:
        return {};
    }
  }

  private set(thing: Thing, { name, args, path }: Call): unknown {
    if (thing.kind === 'sheet' && thing.sheet.isNew) return {};
    if (thing.kind === 'sheet' && name === 'Name') thing.sheet.name = String(args[0]);
    else if (thing.kind === 'range' && name === 'Formulas') this.write(thing.sheet, thing.area, args[0]);
    else throw new Error(`unknown: ${written(path)}.${name} =`);
    return {};
  }

  private call(thing: Thing, { name, path }: Call): unknown {
    // Ranges that are used after a batch are kept by Excel.
    if (name === '_KeepReference' || /^_?Register\w*Event$/.test(name)) return {};
    if (thing.kind === 'sheet' && name === 'Activate') this.active = thing.sheet;
    else if (thing.kind === 'sheet' && name === 'Delete')
      this.sheets = this.sheets.filter((one) => one !== thing.sheet);
    else if (thing.kind === 'range' && name === 'Select') {
      this.selected = relative(thing.area);
      this.shown = `${thing.sheet.name}!${this.selected}`;
      void this.onSelection();
    } else if (thing.kind !== 'sheet' || !thing.sheet.isNew) throw new Error(`unknown: ${written(path)}.${name}()`);
    return {};
  }

  private rangeIn(sheet: Sheet, range: string): Thing {
    return { kind: 'range', sheet, area: wholeArea(range) ?? areaOf(range) };
  }
}

function sheetIn(thing: Thing): Sheet {
  if (thing.kind !== 'sheet') throw new ExcelError('InvalidArgument');
  return thing.sheet;
}

function once(made: Map<string, Sheet>, path: string, make: () => Sheet): Sheet {
  const sheet = made.get(path) ?? make();
  made.set(path, sheet);
  return sheet;
}
