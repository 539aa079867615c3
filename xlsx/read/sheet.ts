import type { RichText } from 'exceljs';
import { columnIndex } from '../../core/formula/addresses';
import { LIMITS, shiftedFormula } from '../../core/formula/shifted';
import { Refusal } from './refusal';
import { fontOf, type Styles } from './styles';
import {
  attribute,
  childOf,
  childrenOf,
  type Element,
  flag,
  type Handler,
  numberIn,
  readElements,
  readText,
  textOf,
} from './xml';

export type Text = string | { readonly richText: RichText[] };
export type FileValue = Text | number | boolean | { readonly error: string };

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value?: FileValue;
  /** Without its equal sign. */
  readonly formula?: string;
  /** The cells that an array formula fills. */
  readonly fills?: string;
}

interface RowOrColumn {
  isHidden: boolean;
  /** How deep it is in groups, and whether the group beside it is folded. */
  level?: number;
  isFold?: boolean;
}

/** What a sheet holds, its elements that the page translates left as they are. */
export interface FileSheet {
  readonly cells: FileCell[];
  readonly rows: Map<number, RowOrColumn & { height?: number }>;
  readonly columns: (RowOrColumn & { first: number; last: number; width?: number; style?: number })[];
  readonly merges: string[];
  readonly validations: Element[];
  readonly conditions: { ref: string; rules: Element[] }[];
  readonly links: Element[];
  /** Elements that there is one of: sheetPr, sheetView, sheetFormatPr, autoFilter, sheetProtection… */
  readonly only: Map<string, Element>;
  /** Parts that it calls by their relation. */
  readonly tableParts: string[];
  hasOutline: boolean;
  hasSparklines: boolean;
  hasDataTable: boolean;
  /** Rules that only the extensions of a file hold (icons of other sets…). */
  hasExtendedRules: boolean;
  /** Cells and columns beyond the limits of a spreadsheet. */
  hasBeyond: boolean;
}

/** More than people have; with them the page would stop answering. */
const MOST = { cells: 400_000, merges: 10_000, rules: 5_000, signs: 60_000_000 };

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,10})$/i;

/** Elements that are kept as they are, the first of each. */
const ONLY = [
  'sheetPr',
  'sheetView',
  'sheetFormatPr',
  'autoFilter',
  'sheetProtection',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'drawing',
  'controls',
  'oleObjects',
  'picture',
];

export function readSheet(xml: string, strings: readonly Text[], styles: Styles): FileSheet {
  const sheet: FileSheet = {
    cells: [],
    rows: new Map(),
    columns: [],
    merges: [],
    validations: [],
    conditions: [],
    links: [],
    only: new Map(),
    tableParts: [],
    hasOutline: false,
    hasSparklines: false,
    hasDataTable: false,
    hasExtendedRules: false,
    hasBeyond: false,
  };
  const rows = new RowReader(sheet, strings, styles);
  const limited =
    (list: readonly unknown[], most: number, add: Handler): Handler =>
    (element, within) => {
      if (list.length >= most) throw new Refusal('tooLarge');
      add(element, within);
    };
  const handlers: Record<string, Handler> = {
    row: (element) => rows.read(element),
    col: (element) => readColumn(element, sheet),
    mergeCell: limited(sheet.merges, MOST.merges, (element) => {
      const ref = attribute(element, 'ref');
      if (ref) sheet.merges.push(ref);
    }),
    dataValidation: limited(sheet.validations, MOST.rules, (element) => {
      sheet.validations.push(element);
    }),
    conditionalFormatting: limited(sheet.conditions, MOST.rules, (element, within) => {
      if (within.includes('ext')) {
        sheet.hasExtendedRules ||= childrenOf(element, 'cfRule').some((rule) => attribute(rule, 'type') !== 'dataBar');
        return;
      }
      sheet.conditions.push({ ref: attribute(element, 'sqref') ?? '', rules: childrenOf(element, 'cfRule') });
    }),
    hyperlink: (element) => {
      sheet.links.push(element);
    },
    tablePart: (element) => {
      sheet.tableParts.push(attribute(element, 'id') ?? '');
    },
    sparklineGroup: () => {
      sheet.hasSparklines = true;
    },
  };
  for (const name of ONLY) {
    handlers[name] = (element, within) => {
      if (!within.includes('ext') && !sheet.only.has(name)) sheet.only.set(name, element);
    };
  }
  readElements(xml, handlers);
  return sheet;
}

/** Deeper than this is no group of Excel. */
const DEEPEST = 7;

function lineOf(element: Element): RowOrColumn {
  const level = Math.min(DEEPEST, Math.floor(numberIn(element, 'outlineLevel') ?? 0));
  return {
    isHidden: flag(element, 'hidden'),
    ...(level > 0 && { level }),
    ...(flag(element, 'collapsed') && { isFold: true }),
  };
}

function readColumn(element: Element, sheet: FileSheet): void {
  const first = numberIn(element, 'min') ?? 1;
  const last = numberIn(element, 'max') ?? first;
  if (last > LIMITS.columns || first < 1 || last < first) sheet.hasBeyond = true;
  const end = Math.min(last, LIMITS.columns);
  if (first > LIMITS.columns || last < first) return;
  const line = lineOf(element);
  if (line.level) sheet.hasOutline = true;
  sheet.columns.push({
    first: Math.max(first, 1) - 1,
    last: end - 1,
    width: numberIn(element, 'width'),
    style: numberIn(element, 'style'),
    ...line,
  });
}

/** Rows one after the other; those that give neither their number nor the addresses of their cells follow one another. */
class RowReader {
  private lastRow = -1;
  /** A text of a million signs may be that of each cell. */
  private signs = 0;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(
    private readonly sheet: FileSheet,
    private readonly strings: readonly Text[],
    private readonly styles: Styles,
  ) {}

  read(element: Element): void {
    const row = (numberIn(element, 'r') ?? this.lastRow + 2) - 1;
    if (row < 0 || row >= LIMITS.rows || !Number.isInteger(row)) {
      this.sheet.hasBeyond = true;
      return;
    }
    this.lastRow = row;
    const height = numberIn(element, 'ht');
    const line = lineOf(element);
    if (height || line.isHidden || line.level || line.isFold) {
      this.sheet.rows.set(row, { ...(height && { height }), ...line });
    }
    if (line.level) this.sheet.hasOutline = true;
    let column = -1;
    for (const cell of childrenOf(element, 'c')) column = this.readCell(cell, row, column + 1);
  }

  private readCell(cell: Element, rowBefore: number, next: number): number {
    const [, letters, digits] = ADDRESS.exec(attribute(cell, 'r') ?? '') ?? [];
    const column = letters ? columnIndex(letters.toUpperCase()) : next;
    const row = digits ? Number(digits) - 1 : rowBefore;
    if (column >= LIMITS.columns || row >= LIMITS.rows || row < 0) {
      this.sheet.hasBeyond = true;
      return next;
    }
    if (this.sheet.cells.length >= MOST.cells) throw new Refusal('tooLarge');
    const style = numberIn(cell, 's') ?? 0;
    const value = this.valueOf(cell);
    if (typeof value === 'string') this.signs += value.length;
    if (this.signs > MOST.signs) throw new Refusal('tooLarge');
    this.sheet.cells.push({ row, column, style, value, ...this.formulaOf(cell, row, column) });
    return column;
  }

  private formulaOf(cell: Element, row: number, column: number): Pick<FileCell, 'formula' | 'fills'> {
    const element = childOf(cell, 'f');
    if (!element) return {};
    const kind = attribute(element, 't');
    const formula = element.text.trim().replace(/^=/, '');
    if (kind === 'dataTable') {
      this.sheet.hasDataTable = true;
      return {};
    }
    if (kind === 'shared') {
      const key = attribute(element, 'si') ?? '';
      const first = this.shared.get(key);
      if (formula) this.shared.set(key, { formula, row, column });
      else if (first) return { formula: shiftedFormula(first.formula, row - first.row, column - first.column) };
    }
    if (!formula) return {};
    const fills = kind === 'array' ? (attribute(element, 'ref') ?? attribute(cell, 'r')) : undefined;
    return { formula, ...(fills && { fills }) };
  }

  private valueOf(cell: Element): FileValue | undefined {
    const kind = attribute(cell, 't') ?? 'n';
    if (kind === 'inlineStr') return textIn(childOf(cell, 'is'), this.styles) ?? '';
    const written = textOf(childOf(cell, 'v'));
    if (written === undefined) return textIn(childOf(cell, 'is'), this.styles);
    // Some programs write a cell that has no text as one whose text has no number.
    if (kind === 's') return written.trim() === '' ? undefined : this.strings[Number(written)];
    if (kind === 'str') return readText(written);
    const text = written.trim();
    if (text === '') return undefined;
    if (kind === 'b') return text === '1' || text.toLowerCase() === 'true';
    if (kind === 'e') return { error: text };
    if (kind === 'd') return serialOfIso(text) ?? text;
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  }
}

const DAY = 86_400_000;
/** The day that serial 0 would be, for all days after February 1900. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** « 2026-03-16T10:30:00 », « 2026-03-16 », « 10:30:00 » → a serial number. */
export function serialOfIso(text: string): number | undefined {
  const [, year, month, day, hours, minutes, seconds] =
    /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text) ?? [];
  if (year === undefined && hours === undefined) return undefined;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (year === undefined) return time;
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - FIRST_DAY) / DAY + time;
}

/** The text of a shared or inline string, in pieces when its characters do not all look the same. */
export function textIn(element: Element | undefined, styles: Pick<Styles, 'palette'>): Text | undefined {
  if (!element) return undefined;
  const runs = childrenOf(element, 'r');
  if (runs.length === 0) return readText(childOf(element, 't')?.text ?? '');
  const plain = readText(childOf(element, 't')?.text ?? '');
  const richText = runs.map((run): RichText => {
    const font = fontOf(childOf(run, 'rPr'), styles.palette);
    return { text: readText(childOf(run, 't')?.text ?? ''), ...(font && { font }) };
  });
  return { richText: plain ? [{ text: plain }, ...richText] : richText };
}
