import type { Origin } from '../core';
import { areaOf } from '../core/formula/addresses';

/** What Excel says of a call beside its arguments, in the versions that say it. */
interface Invocation {
  /** One address for each argument, « 'Coût d''utilisation'!B7:C20 »; nothing for what is no range of a sheet. */
  readonly parameterAddresses?: readonly unknown[];
}

/**
 * Where the ranges of a call start in their sheets, so that a refusal names the sheet's own rows and cells. `args` are in
 * the order of the addresses, which Excel gives in one list, values of a repeating parameter included.
 */
export function originsFromExcel(invocation: unknown, args: readonly unknown[]): (Origin | undefined)[] {
  const addresses = (invocation as Invocation | null | undefined)?.parameterAddresses;
  if (!Array.isArray(addresses)) return [];
  const listed = addresses.reduce<unknown[]>((all, one) => all.concat(one), []);
  return args.map((arg, index) => originOf(listed[index], arg));
}

/** Undefined when the values are not as many as the address says: a row would then be named for another. */
function originOf(address: unknown, arg: unknown): Origin | undefined {
  const range = typeof address === 'string' ? rangeOf(address) : undefined;
  if (range === undefined) return undefined;
  const { row, column, rows, columns } = areaOf(range);
  const [height, width] = sizeOf(arg);
  return rows === height && columns === width ? { row: row + 1, column: column + 1 } : undefined;
}

function sizeOf(arg: unknown): [rows: number, columns: number] {
  if (!Array.isArray(arg)) return [1, 1];
  return [arg.length, Array.isArray(arg[0]) ? arg[0].length : 1];
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 'XFD';
const CELLS = /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** « Budget!$B$7:$C$20 » → « B7:C20 », « Budget!A:A » → all its cells; undefined for what is no range. */
function rangeOf(address: string): string | undefined {
  const range = address
    .slice(address.lastIndexOf('!') + 1)
    .replace(/\$/g, '')
    .toUpperCase();
  if (CELLS.test(range)) return range;
  const columns = COLUMNS.exec(range);
  if (columns) return `${columns[1]}1:${columns[2]}${LAST_ROW}`;
  const rows = ROWS.exec(range);
  return rows ? `A${rows[1]}:${LAST_COLUMN}${rows[2]}` : undefined;
}
