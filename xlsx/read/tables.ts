import { type FormulaToken, tokenize } from '../../core/formula';
import { type Area, absolute, areaOf, columnName, onSheet } from '../../core/formula/addresses';
import { attribute, childOf, childrenOf, type Element, flag, numberIn, readText } from './xml';

/** A table of a sheet, which formulas call by its name and those of its columns. */
export interface Table {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly headers: number;
  readonly totals: number;
  readonly columns: readonly string[];
  /** Its own filter hides rows. */
  readonly isFiltered: boolean;
  /** Excel's own, by its name, and where it draws stripes. */
  readonly style?: Readonly<Record<string, string>>;
}

export function tableOf(table: Element, sheet: string): Table | undefined {
  const name = attribute(table, 'displayName') ?? attribute(table, 'name');
  const style = styleOf(childOf(table, 'tableStyleInfo'));
  const ref = attribute(table, 'ref')?.replaceAll('$', '') ?? '';
  if (!name || !/^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/.test(ref)) return undefined;
  return {
    name,
    sheet,
    area: areaOf(ref),
    headers: numberIn(table, 'headerRowCount') ?? 1,
    totals: numberIn(table, 'totalsRowCount') ?? 0,
    columns: childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map((column) =>
      readText(attribute(column, 'name') ?? ''),
    ),
    isFiltered: childrenOf(childOf(table, 'autoFilter'), 'filterColumn').some(({ children }) => children.length > 0),
    ...(style && { style }),
  };
}

const STRIPES = ['showFirstColumn', 'showLastColumn', 'showRowStripes', 'showColumnStripes'];

/** A file that names a style of its own making would call one that is no longer there. */
function styleOf(element: Element | undefined): Table['style'] {
  const name = attribute(element, 'name');
  if (!name || !/^TableStyle(?:Light|Medium|Dark)\d{1,2}$/.test(name)) return undefined;
  return { name, ...Object.fromEntries(STRIPES.map((stripe) => [stripe, flag(element, stripe) ? '1' : '0'])) };
}

/** The cell that holds a formula: « this row » is its own, and a table that is not named is the one it stands in. */
export interface SheetCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type Part = 'all' | 'data' | 'headers' | 'totals' | 'row';
const PARTS: ReadonlyMap<string, Part> = new Map([
  ['#all', 'all'],
  ['#data', 'data'],
  ['#headers', 'headers'],
  ['#totals', 'totals'],
  ['#this row', 'row'],
]);

interface Asked {
  readonly parts: readonly Part[];
  readonly columns: readonly string[];
}

/** An apostrophe protects the sign after it: « Prix '[net'] ». */
const plain = (name: string): string => name.replace(/'(.)/g, '$1');

/** « [[#This Row],[Montant]] », « [@Montant] », « [[A]:[C]] », « [Montant] » → which rows, and which columns. */
function askedBy(bracket: string): Asked {
  let inside = bracket.slice(1, -1);
  const parts: Part[] = [];
  const columns: string[] = [];
  if (inside.trim().startsWith('@')) {
    parts.push('row');
    inside = inside.trim().slice(1);
  }
  const whole = PARTS.get(inside.trim().toLowerCase());
  if (whole) return { parts: [...parts, whole], columns };
  if (!inside.trim().startsWith('[')) return { parts, columns: inside === '' ? [] : [plain(inside)] };
  for (const piece of piecesOf(inside)) {
    const part = PARTS.get(piece.trim().toLowerCase());
    if (part) parts.push(part);
    else columns.push(plain(piece));
  }
  return { parts, columns };
}

/** What stands in each of the inner brackets, and between commas where a program wrote a name without them: « [#This Row],Montant ». */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let isInside = false;
  const end = (): void => {
    if (isInside || !/^[\s:]*$/.test(piece)) pieces.push(isInside ? piece : piece.trim());
    piece = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "'") piece += sign + text.charAt(++at);
    else if (isInside ? sign === ']' : sign === '[' || sign === ',') {
      end();
      isInside = sign === '[';
    } else piece += sign;
  }
  if (!isInside) end();
  return pieces;
}

/** The first row, of those asked for, and how many. */
function rowsOf(table: Table, parts: readonly Part[], place: SheetCell): { start: number; count: number } | undefined {
  const { row, rows } = table.area;
  const data = { start: row + table.headers, count: rows - table.headers - table.totals };
  const found = (parts.length === 0 ? (['data'] as const) : parts).map((part) => {
    if (part === 'all') return { start: row, count: rows };
    if (part === 'data') return data;
    if (part === 'headers') return { start: row, count: table.headers };
    if (part === 'totals') return { start: row + rows - table.totals, count: table.totals };
    const isInside = place.sheet === table.sheet && place.row >= data.start && place.row < data.start + data.count;
    return { start: place.row, count: isInside ? 1 : 0 };
  });
  const start = Math.min(...found.map((one) => one.start));
  const end = Math.max(...found.map((one) => one.start + one.count));
  return found.some(({ count }) => count <= 0) ? undefined : { start, count: end - start };
}

/** The spaces around a name are its own, unless no column has them. */
function columnOf({ columns }: Table, name: string): number {
  const known = columns.map((column) => column.toLowerCase());
  const exact = known.indexOf(name.toLowerCase());
  return exact >= 0 ? exact : known.findIndex((column) => column.trim() === name.trim().toLowerCase());
}

function columnsOf(table: Table, names: readonly string[]): { start: number; count: number } | undefined {
  if (names.length === 0) return { start: table.area.column, count: table.area.columns };
  const found = names.map((name) => columnOf(table, name));
  const first = Math.min(...found);
  return first < 0 ? undefined : { start: table.area.column + first, count: Math.max(...found) - first + 1 };
}

/** The range that a call of a table is, or #REF! when the table has no such column. */
function rangeFor(table: Table, bracket: string, place: SheetCell): string {
  const { parts, columns } = askedBy(bracket);
  const across = columnsOf(table, columns);
  const down = rowsOf(table, parts, place);
  if (!across || !down) return '#REF!';
  const isThisRow = parts.includes('row');
  const range = isThisRow
    ? rowRange(across, down.start)
    : absolute({ row: down.start, rows: down.count, column: across.start, columns: across.count });
  return table.sheet === place.sheet ? range : onSheet(table.sheet, range);
}

/** This row follows the formula when it is copied; its columns do not. */
function rowRange({ start, count }: { start: number; count: number }, row: number): string {
  const cell = (column: number): string => `$${columnName(column)}${row + 1}`;
  return count === 1 ? cell(start) : `${cell(start)}:${cell(start + count - 1)}`;
}

const holds = ({ sheet, area }: Table, place: SheetCell): boolean =>
  sheet === place.sheet &&
  place.row >= area.row &&
  place.row < area.row + area.rows &&
  place.column >= area.column &&
  place.column < area.column + area.columns;

/** Calls of tables as the ranges that they are today: « SUM(Depenses[Montant]) » → « SUM($B$2:$B$3) ». */
export function withoutTables(formula: string, tables: readonly Table[], place: SheetCell): string {
  if (tables.length === 0) return formula;
  const tokens = withoutIndirection(tokenize(formula), tables);
  const named = (token: FormulaToken | undefined): Table | undefined =>
    token?.kind === 'name' ? tables.find(({ name }) => name.toLowerCase() === token.text.toLowerCase()) : undefined;
  return tokens
    .map((token, index) => {
      const table = named(token);
      const next = tokens[index + 1];
      if (table) return rangeFor(table, next?.kind === 'bracket' ? next.text : '[]', place);
      if (token.kind !== 'bracket') return token.text;
      if (named(tokens[index - 1])) return '';
      const own = isColumnCall(token.text) ? tables.find((one) => holds(one, place)) : undefined;
      return own ? rangeFor(own, token.text, place) : token.text;
    })
    .join('');
}

/** « INDIRECT("Depenses[Montant]") », as the lists of cells must call a table → the call itself. */
function withoutIndirection(tokens: readonly FormulaToken[], tables: readonly Table[]): FormulaToken[] {
  const result: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as FormulaToken;
    const [open, text, close] = tokens.slice(at + 1, at + 4);
    const isCall = token.kind === 'function' && token.text.toUpperCase() === 'INDIRECT' && open?.kind === 'open';
    const called = isCall && text?.kind === 'string' && close?.kind === 'close' ? tokenize(text.text.slice(1, -1)) : [];
    const [name] = called;
    const isTable = tables.some((table) => table.name.toLowerCase() === name?.text.toLowerCase());
    if (isTable && called.length <= 2) {
      result.push(...called);
      at += 3;
    } else result.push(token);
  }
  return result;
}

/** « [1] » is another workbook. */
const isColumnCall = (bracket: string): boolean => !/^\[\d+\]$/.test(bracket);
