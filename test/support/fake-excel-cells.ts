/** The sheets and cells of the fake of Excel, and how its interface describes a range of them. */
import { type Area, areaOf, around, cellArea, relative } from '../../core/formula/addresses';
import type { Rules } from './office-rules';

export type FakeValue = number | string | boolean;
export type FakeContent = FakeValue | { readonly formula: string; readonly value: FakeValue; readonly fills?: string };

export interface FakeExcelOptions extends Rules {
  readonly sheets: Readonly<Record<string, Readonly<Record<string, FakeContent>>>>;
  readonly hidden?: readonly string[];
  readonly protectedSheets?: readonly string[];
  readonly isProtected?: boolean;
  /** Defined names → « Budget!$B$1 ». */
  readonly names?: Readonly<Record<string, string>>;
  readonly api?: string;
  readonly displayLanguage?: string;
  readonly decimalMark?: string;
  /** What a formula gives once it is written; 0 otherwise. */
  readonly results?: Readonly<Record<string, FakeValue>>;
}

export interface Cell {
  formula?: string;
  value: FakeValue;
  fills?: string;
}
export interface Sheet {
  readonly id: string;
  name: string;
  readonly cells: Map<string, Cell>;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  /** Added by a grid. */
  readonly isNew: boolean;
}

const LAST = { row: 1_048_575, column: 16_383 };

export function wholeArea(range: string): Area | undefined {
  const [first = '', last = first] = range.split(':');
  if (!/\d/.test(range)) return { ...around(areaOf(`${first}1`), areaOf(`${last}1`)), rows: LAST.row + 1 };
  if (/[A-Z]/.test(range)) return undefined;
  return { ...around(areaOf(`A${first}`), areaOf(`A${last}`)), columns: LAST.column + 1 };
}

export const usedIn = ({ cells }: Sheet): Area | undefined =>
  [...cells.keys()].map(areaOf).reduce<Area | undefined>((all, one) => (all ? around(all, one) : one), undefined);

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

const PLAIN = /^[A-Za-z_]\w*$/;

export function rangeProperties(sheet: Sheet, area: Area): unknown {
  const name = PLAIN.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
  const address = `${name}!${relative(area)}`;
  if (area.rows * area.columns > 100_000) return { Address: address };
  const cells = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => sheet.cells.get(relative(cellArea(area.row + i, area.column + j)))),
  );
  const each = (read: (cell: Cell | undefined) => unknown): unknown[][] => cells.map((row) => row.map(read));
  return {
    Address: address,
    Values: each((cell) => cell?.value ?? ''),
    Formulas: each((cell) => cell?.formula ?? cell?.value ?? ''),
    ValueTypes: each(typeOf),
    HasSpill: cells[0]?.[0]?.fills === relative(area),
    Worksheet: { Id: sheet.id, Name: sheet.name },
  };
}

function typeOf(cell: Cell | undefined): string {
  if (cell === undefined) return 'Empty';
  if (typeof cell.value === 'number') return 'Double';
  if (typeof cell.value === 'boolean') return 'Boolean';
  return cell.value.startsWith('#') ? 'Error' : 'String';
}

export const sheetProperties = ({ id, name, isHidden }: Sheet): unknown => ({
  Id: id,
  Name: name,
  Visibility: isHidden ? 'Hidden' : 'Visible',
});
