import { type Area, absolute, columnName, onSheet } from '../core/formula/addresses';
import { LIMITS } from '../core/formula/shifted';
import { escapedXml } from '../core/values/text';
import type { KeptDrawing } from './drawn';
import type { DefinedName } from './parts';
import { withElement } from './sheet-order';
import { element } from './xml';

/** An element of a sheet as it was read, without what a file may not hold there. */
export interface KeptElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly children?: readonly KeptElement[];
}

/** Groups of rows and of columns (their level), the rows and columns where they fold, and where pages end. */
export type KeptLine = 'rowLevel' | 'columnLevel' | 'rowFold' | 'columnFold' | 'rowBreak' | 'columnBreak';

/** Cells that something is said of: they move when rows and columns come, go and move. */
export interface KeptArea {
  readonly what:
    | KeptLine
    | 'printed'
    | 'titleRows'
    | 'titleColumns'
    | 'unlocked'
    | 'hiddenFormulas'
    | 'table'
    | 'drawn'
    | 'read';
  readonly area: Area;
  readonly level?: number;
  readonly table?: KeptTable;
  readonly drawing?: KeptDrawing;
  /** The cells that a chart, of this sheet or another, reads: which chart, and which of its places. */
  readonly by?: { readonly chart: string; readonly place: number };
}

export interface KeptTable {
  readonly name: string;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
  readonly style?: Readonly<Record<string, string>>;
}

/** What a sheet of a file has and the page makes no use of: the file that is written from it has it again. */
export interface KeptSheet {
  readonly elements: readonly KeptElement[];
  readonly areas: readonly KeptArea[];
  /** The print set-up is the file's own, and not the one of this page. */
  readonly hasPrintSetUp: boolean;
  readonly isFitted: boolean;
  /** Where groups fold: above or on the left of them, rather than below and on the right. */
  readonly foldsAbove: boolean;
  readonly foldsLeft: boolean;
}

export const NOTHING_KEPT: KeptSheet = {
  elements: [],
  areas: [],
  hasPrintSetUp: false,
  isFitted: false,
  foldsAbove: false,
  foldsLeft: false,
};

export const wholeRows = (row: number, rows = 1): Area => ({ row, rows, column: 0, columns: LIMITS.columns });
export const wholeColumns = (column: number, columns = 1): Area => ({ row: 0, rows: LIMITS.rows, column, columns });
export const areasOf = ({ areas }: KeptSheet, what: KeptArea['what']): readonly KeptArea[] =>
  areas.filter((one) => one.what === what);

const PRINT = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'];

/** The elements kept, put in the sheet that was written. */
export function withKept(xml: string, kept: KeptSheet): string {
  let written = xml;
  if (kept.hasPrintSetUp) for (const name of PRINT) written = withElement(written, name, '');
  for (const one of kept.elements) written = withElement(written, one.name, elementXml(one));
  for (const [name, what] of [
    ['rowBreaks', 'rowBreak'],
    ['colBreaks', 'columnBreak'],
  ] as const) {
    const breaks = areasOf(kept, what);
    if (breaks.length > 0) written = withElement(written, name, breaksXml(name, breaks));
  }
  return written;
}

const elementXml = ({ name, attributes, text, children = [] }: KeptElement): string =>
  element(name, attributes, text === undefined ? children.map(elementXml).join('') : escapedXml(text));

function breaksXml(name: 'rowBreaks' | 'colBreaks', breaks: readonly KeptArea[]): string {
  const max = (name === 'rowBreaks' ? LIMITS.columns : LIMITS.rows) - 1;
  const places = breaks.map(({ area }) => (name === 'rowBreaks' ? area.row : area.column)).filter((place) => place > 0);
  const each = places.map((id) => element('brk', { id, max, man: 1 })).join('');
  return element(name, { count: places.length, manualBreakCount: places.length }, each);
}

/** What is printed, and what is at the head of every page, as a file names them. */
export function printNames(sheet: string, position: number, kept: KeptSheet): DefinedName[] {
  const names: DefinedName[] = [];
  const printed = areasOf(kept, 'printed').map(({ area }) => onSheet(sheet, absolute(area)));
  if (printed.length > 0) names.push({ name: '_xlnm.Print_Area', content: printed.join(','), sheet: position });
  const columns = areasOf(kept, 'titleColumns').map(
    ({ area }) => `$${columnName(area.column)}:$${columnName(area.column + area.columns - 1)}`,
  );
  const rows = areasOf(kept, 'titleRows').map(({ area }) => `$${area.row + 1}:$${area.row + area.rows}`);
  const titles = [...columns.slice(0, 1), ...rows.slice(0, 1)].map((range) => onSheet(sheet, range));
  if (titles.length > 0) names.push({ name: '_xlnm.Print_Titles', content: titles.join(','), sheet: position });
  return names;
}
