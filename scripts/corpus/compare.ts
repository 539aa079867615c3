import { CellValueType, type ICellData, type IWorkbookData, type Nullable } from '@univerjs/core';
import { withEachSheet } from '../../core/formula/across-sheets';
import { plainFormula } from '../../core/formula/in-file';
import type { LeftOut } from '../../playground/xlsx/left-out';
import { readRange } from '../../xlsx/geometry';
import type { Judged, JudgedCell } from './judge';

type Cells = ReadonlyMap<string, ICellData>;

const cellsOf = (workbook: IWorkbookData, id: string): Cells =>
  new Map(
    Object.entries(workbook.sheets[id]?.cellData ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells as Record<string, Nullable<ICellData>>).flatMap(([column, cell]): [string, ICellData][] =>
        cell ? [[`${row} ${column}`, cell]] : [],
      ),
    ),
  );

/** What the cell of the page holds: a number, a text, a logical value. */
function held(cell: ICellData | undefined): string | number | boolean | null {
  if (cell?.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '') || null;
  if (cell?.v === undefined || cell.v === null || cell.v === '') return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}

/** As the format writes them: « _x000D_ » for a sign that XML cannot hold, ends of lines of any kind. */
const written = (text: string): string =>
  text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');

/** Every difference between what the page has and what the judge read, in words. */
export function differencesOf(workbook: IWorkbookData, leftOut: readonly LeftOut[], judged: Judged): string[] {
  const found: string[] = [];
  const names = workbook.sheetOrder.map((id) => workbook.sheets[id]?.name ?? '');
  // Sheets without cells (dialogs, macros) are left out, and said.
  const sheets = judged.sheets.filter(({ name }) => !leftOut.includes('sheets') || names.includes(name));
  if (names.join('/') !== sheets.map(({ name }) => name).join('/')) found.push(`sheets ${names}`);
  sheets.forEach((sheet, index) => {
    const id = workbook.sheetOrder[index] ?? '';
    const cells = cellsOf(workbook, id);
    const isSpilled = spilledIn(sheet.cells, cells);
    const known = new Set<string>();
    for (const cell of sheet.cells) {
      const [row, column] = cell;
      known.add(`${row} ${column}`);
      const ours = cells.get(`${row} ${column}`);
      for (const difference of cellDifferences(ours, cell, {
        workbook,
        leftOut,
        judged,
        isSpilled: isSpilled(row, column),
      })) {
        found.push(`${sheet.name} R${row + 1}C${column + 1}: ${difference}`);
      }
    }
    for (const [place, cell] of cells) {
      if (!known.has(place) && (held(cell) !== null || cell.f))
        found.push(`${sheet.name} ${place}: ${held(cell)} from nowhere`);
    }
  });
  return found;
}

interface Around {
  readonly workbook: IWorkbookData;
  readonly leftOut: readonly LeftOut[];
  readonly judged: Judged;
  /** A formula elsewhere fills this cell once it is calculated. */
  readonly isSpilled: boolean;
}

function spilledIn(judged: readonly JudgedCell[], cells: Cells): (row: number, column: number) => boolean {
  const areas = judged.flatMap(([row, column, , , , , , fills]) =>
    fills && cells.get(`${row} ${column}`)?.f ? [{ row, column, ...readRange(fills, 1_048_576, 16_384) }] : [],
  );
  return (row, column) =>
    areas.some(
      (area) =>
        row >= area.startRow &&
        row <= area.endRow &&
        column >= area.startColumn &&
        column <= area.endColumn &&
        (row !== area.row || column !== area.column),
    );
}

function cellDifferences(ours: ICellData | undefined, cell: JudgedCell, around: Around): string[] {
  if (around.isSpilled) return [];
  const [, , , , , , ,] = cell;
  return [
    valueDifference(ours, cell, around),
    formulaDifference(ours, cell, around),
    formatDifference(ours, cell, around),
  ].filter((difference) => difference !== undefined);
}

/** Days between the two first days that a file may count from. */
const FROM_1904 = 1462;
const MOST_SIGNS = 32_767;

function valueDifference(
  ours: ICellData | undefined,
  [, , , value]: JudgedCell,
  { judged, leftOut }: Around,
): string | undefined {
  const own = held(ours);
  const theirs = typeof value === 'string' ? written(value) || null : value;
  if (own === theirs || own === value) return undefined;
  if (judged.from1904 && typeof theirs === 'number' && own === theirs + FROM_1904) return undefined;
  if (leftOut.includes('texts') && typeof theirs === 'string' && own === theirs.slice(0, MOST_SIGNS)) return undefined;
  return `${JSON.stringify(own)}, not ${JSON.stringify(theirs)}`;
}

/** Kept as their last value, and said. */
const KEEPS_VALUE: readonly LeftOut[] = ['external', 'formulas', 'functions', 'acrossSheets', 'dataTables'];

/** « @ » is written in a file only where it could be missed. */
const withoutSpaces = (formula: string): string => formula.replace(/[\s@]+/g, '');

function formulaDifference(ours: ICellData | undefined, cell: JudgedCell, around: Around): string | undefined {
  const { leftOut, workbook } = around;
  const [, , kind, value, formula] = cell;
  if (formula === null) {
    if (!ours?.f) return undefined;
    const isLink = typeof value === 'string' && ours.f.startsWith('=HYPERLINK(');
    return isLink ? undefined : `formula ${ours.f} from nowhere`;
  }
  if (!ours?.f) {
    const isSaid = KEEPS_VALUE.some((what) => leftOut.includes(what));
    return isSaid || kind === 't' ? undefined : `formula ${formula} lost`;
  }
  const names = workbook.sheetOrder.map((id) => workbook.sheets[id]?.name ?? '');
  const asStored = plainFormula(formula.replace(/^=/, ''));
  const theirs = withEachSheet(asStored, names) ?? asStored;
  if (withoutSpaces(ours.f) === withoutSpaces(theirs)) return undefined;
  // A call of a table is the range that it is: no other reader writes it so. It is none where the file says so itself.
  const isNone = value === '#REF!' || /#REF!/.test(theirs);
  if (/\[/.test(theirs) && (isNone || !/#REF!/.test(ours.f))) return undefined;
  return `formula ${ours.f}, not ${theirs}`;
}

/** Formats that follow the reader's country are others here, by their numbers. */
const OWN_COUNTRY: ReadonlySet<number> = new Set([
  14, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const onlySigns = (format: string): string => format.replace(/["\\]/g, '');

function formatDifference(ours: ICellData | undefined, cell: JudgedCell, { workbook }: Around): string | undefined {
  const [, , , value, formula, number, format] = cell;
  if (format === null || OWN_COUNTRY.has(number) || (value === null && formula === null)) return undefined;
  const style = typeof ours?.s === 'string' ? workbook.styles[ours.s] : ours?.s;
  const own = style?.n?.pattern ?? 'General';
  return onlySigns(own) === (onlySigns(format) || 'General') ? undefined : `format ${own}, not ${format}`;
}

/** Values and formulas that are not the same in two workbooks of the page. */
export function changesBetween(before: IWorkbookData, after: IWorkbookData): string[] {
  return before.sheetOrder.flatMap((id, index) => {
    const [one, other] = [cellsOf(before, id), cellsOf(after, after.sheetOrder[index] ?? '')];
    return [...new Set([...one.keys(), ...other.keys()])].flatMap((place) => {
      const [was, is] = [one.get(place), other.get(place)];
      const say = (cell: ICellData | undefined): string => JSON.stringify([held(cell), cell?.f ?? null]);
      return say(was) === say(is) ? [] : [`${before.sheets[id]?.name} ${place}: ${say(was)} became ${say(is)}`];
    });
  });
}
