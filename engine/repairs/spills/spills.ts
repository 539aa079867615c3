import type { ICellData, IRange, Nullable, ObjectMatrix } from '@univerjs/core';
import { ErrorType } from '@univerjs/engine-formula';
import type { BookCell } from '../../book-cell';

export type Cells = ObjectMatrix<Nullable<ICellData>>;
/** Of what units and sheets hold. */
export type OfSheets<Of> = Record<string, Nullable<Record<string, Nullable<Of>>>>;
/** The cell of a formula, by row, then by column → the cells that its answer fills, or would fill if it had room. */
export type Ranges = OfSheets<Record<number, Record<number, IRange>>>;

/** An answer of several cells. */
export interface Spill extends BookCell {
  readonly range: IRange;
  /** It has no room, and fills only the cell of its formula. */
  readonly isBlocked: boolean;
}

export const keyOf = ({ unitId, sheetId, row, column }: BookCell): string => `${row} ${column} ${unitId}\n${sheetId}`;
export const isInside = (row: number, column: number, range: IRange): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

/** Rows that are looked through together: each cell is asked of few answers. */
const BAND = 32;

/** Where answers of several cells stand. */
export class Spills {
  private readonly byFormula = new Map<string, Spill>();
  private readonly bands = new Map<string, Set<Spill>>();
  /** Another one each time that one comes, goes, or changes size. */
  version = 0;

  constructor(spills: Iterable<Spill> = []) {
    for (const spill of spills) this.set(spill);
  }

  get(place: BookCell): Spill | undefined {
    return this.byFormula.get(keyOf(place));
  }

  set(spill: Spill): void {
    const before = this.get(spill);
    if (before && isSame(before, spill)) return;
    this.delete(spill);
    this.version++;
    this.byFormula.set(keyOf(spill), spill);
    if (spill.isBlocked) return;
    for (const key of bandsOf(spill)) {
      const band = this.bands.get(key) ?? new Set();
      this.bands.set(key, band.add(spill));
    }
  }

  delete(place: BookCell): void {
    const spill = this.get(place);
    if (!spill) return;
    this.version++;
    this.byFormula.delete(keyOf(place));
    for (const key of bandsOf(spill)) this.bands.get(key)?.delete(spill);
  }

  /** The answer that fills a cell, of another formula than this one. */
  at({ unitId, sheetId, row, column }: BookCell, but?: BookCell): Spill | undefined {
    for (const spill of this.bands.get(bandOf(unitId, sheetId, row)) ?? []) {
      const isOwn = but && spill.row === but.row && spill.column === but.column;
      if (!isOwn && isInside(row, column, spill.range)) return spill;
    }
    return undefined;
  }

  [Symbol.iterator](): IterableIterator<Spill> {
    return this.byFormula.values();
  }
}

const isSame = (one: Spill, other: Spill): boolean =>
  one.isBlocked === other.isBlocked &&
  one.range.endRow === other.range.endRow &&
  one.range.endColumn === other.range.endColumn;

const bandOf = (unitId: string, sheetId: string, row: number): string =>
  `${Math.floor(row / BAND)} ${unitId} ${sheetId}`;

function bandsOf({ unitId, sheetId, range }: Spill): readonly string[] {
  const first = Math.floor(range.startRow / BAND);
  const count = Math.floor(range.endRow / BAND) - first + 1;
  return Array.from({ length: count }, (_, at) => bandOf(unitId, sheetId, (first + at) * BAND));
}

const noted = new WeakMap<object, Spills>();

/** Those that there were when a calculation began; `cells` are those that they fill, made anew for each calculation. */
export function formerSpills(ranges: Ranges, cells: OfSheets<Cells>): Spills {
  const known = noted.get(cells);
  if (known) return known;
  const found: Spill[] = [];
  for (const [unitId, sheets] of Object.entries(ranges)) {
    for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
      for (const [row, columns] of Object.entries(rows ?? {})) {
        for (const [column, range] of Object.entries(columns ?? {})) {
          const place = { unitId, sheetId, row: Number(row), column: Number(column) };
          const own = cells[unitId]?.[sheetId]?.getValue(place.row, place.column);
          if (range) found.push({ ...place, range, isBlocked: !own || own.v === ErrorType.SPILL });
        }
      }
    }
  }
  const spills = new Spills(found);
  noted.set(cells, spills);
  return spills;
}

/** What is read and written here of the results of a calculation, some of it private to Univer’s class. */
export interface Results {
  readonly currentRow: number;
  readonly currentColumn: number;
  readonly currentSubUnitId: string;
  readonly currentUnitId: string;
  readonly _currentConfigService: Before;
  setRuntimeData(value: unknown): void;
  getUnitData(): OfSheets<Cells>;
  getUnitArrayFormula(): Ranges;
  getRuntimeArrayFormulaCellData(): OfSheets<Cells>;
  _getRuntimeFeatureCellValue(row: number, column: number, sheetId: string, unitId: string): Nullable<ICellData>;
}
/** What there was before the calculation. */
export interface Before {
  getUnitData(): OfSheets<{ readonly cellData: Cells; readonly rowCount: number; readonly columnCount: number }>;
  getArrayFormulaRange(): Ranges;
  getArrayFormulaCellData(): OfSheets<Cells>;
}

const now = new WeakMap<Results, Spills>();

/** Those that there are by now. */
export function spillsNow(results: Results): Spills {
  const known = now.get(results);
  if (known) return known;
  const config = results._currentConfigService;
  const spills = new Spills(formerSpills(config.getArrayFormulaRange(), config.getArrayFormulaCellData()));
  now.set(results, spills);
  return spills;
}

/** Of a calculation that begins. */
export const forgetSpills = (results: Results): boolean => now.delete(results);
