import { type Area, absolute } from '../../formula/addresses';
import type { Text } from '../../values/text';

/** What is said of what may be wrong in a cell to fill in. */
export interface FaultWords {
  /** Of {cell}. */
  readonly said: Text;
  /** Where it would take too long to tell which cell. */
  readonly saidSomewhere: Text;
}
/** … and the formulas by which a sheet finds it. */
export interface Fault extends FaultWords {
  /** How many cells have it: nought where all is well. */
  readonly count: string;
  /** The lowest of them: a thousand times its row, and its column. */
  readonly place: string;
}

/** Cells, and what is asked of each of them. */
export interface Asked {
  readonly area: Area;
  /** A product of tests, nought where all is well. */
  readonly test: (cells: string) => string;
}

/** A text, in a formula. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

const COLUMNS = 1000;

/** None where nothing is asked. */
export function faultOf(asked: readonly Asked[], words: FaultWords): Fault | undefined {
  if (asked.length === 0) return undefined;
  const counts = asked.map(({ area, test }) => counted(area, test));
  const places = asked.map(({ area, test }) => {
    const cells = absolute(area);
    return `SUMPRODUCT(MAX(${test(cells)}*(ROW(${cells})*${COLUMNS}+COLUMN(${cells}))))`;
  });
  return { count: counts.join('+'), place: places.length === 1 ? places.join() : `MAX(${places.join()})`, ...words };
}

/** How many cells of an area a test finds. */
export function counted(area: Area, test: (cells: string) => string): string {
  const found = test(absolute(area));
  return area.rows * area.columns > 1 ? `SUMPRODUCT(${found})` : found;
}

export const addressOf = (place: string): string => `ADDRESS(INT((${place})/${COLUMNS}),MOD(${place},${COLUMNS}),4)`;
