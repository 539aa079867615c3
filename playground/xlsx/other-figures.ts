import { CellValueType, type ICellData, type IWorkbookData, type Nullable } from '@univerjs/core';
import { writtenFrom } from '../../core/formula/references';
import { holdsOwnNames } from '../../core/mistakes/names';
import { cellName } from '../../xlsx/geometry';
import { readResources } from './resources';

type Held = string | number | null;
type Sheet = IWorkbookData['sheets'][string];
interface Computed {
  readonly place: string;
  readonly was: Held;
  readonly is: Held;
  readonly formula: string;
}

/** What they give is another thing at each calculation, or on each machine. */
const CHANGING = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/i;
/** The engine keeps twelve digits of each figure, and a long chain of formulas loses some. */
const NEAR = 1e-7;

/**
 * The cells whose formula gives here another figure than the one that the file held, « Budget!C5 »: whoever brings a file knows its
 * figures, and must not find out later. Texts that differ are not told, since they follow the language of the page; nor is a figure
 * where a formula asks for the day or for chance, or where the file was out of date and said so, unless it is an error that was
 * none. A file whose formulas are all 0 comes from a
 * program that computes nothing; one that has not our functions held #NAME? for them, and for what reads them.
 */
export function otherFigures(file: IWorkbookData, here: IWorkbookData, late: readonly string[] = []): string[] {
  const computed = file.sheetOrder.flatMap((id) => computedIn(file.sheets[id], here.sheets[id]));
  if (computed.every(({ was }) => was === 0)) return [];
  const changes = isChanging(file);
  const isLate = new Set(late);
  const areOursUnknown = computed.some(isUnknown);
  const isOfOurs = ({ was, formula }: Computed): boolean => was === '#NAME?' || holdsOwnNames(formula);
  const isTold = ({ place, was, is }: Computed): boolean =>
    isError(is) ? !isError(was) : !changes && !isLate.has(place) && isOther(was, is);
  return computed.filter((one) => isTold(one) && !(areOursUnknown && isOfOurs(one))).map(({ place }) => place);
}

/** Of a file whose formulas came with what they gave. */
export const holdsFigures = (file: IWorkbookData): boolean =>
  file.sheetOrder.some((id) => computedIn(file.sheets[id], undefined).some(({ was }) => was !== 0));

/** Of a file that a program without Mutu has saved: our functions are calculated here for the first time since. */
export const isWithoutMutu = (file: IWorkbookData): boolean =>
  file.sheetOrder.some((id) => computedIn(file.sheets[id], undefined).some(isUnknown));

const isUnknown = ({ was, formula }: Computed): boolean => was === '#NAME?' && holdsOwnNames(formula);

function cellsOf(sheet: Sheet | undefined): [row: number, column: number, cell: ICellData][] {
  return Object.entries(sheet?.cellData ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells as Record<string, Nullable<ICellData>>).flatMap(
      ([column, cell]): [number, number, ICellData][] => (cell ? [[Number(row), Number(column), cell]] : []),
    ),
  );
}

/** Formulas that had a value in the file: a program may write none. */
function computedIn(file: Sheet | undefined, here: Sheet | undefined): Computed[] {
  return cellsOf(file).flatMap(([row, column, cell]) => {
    const was = heldBy(cell);
    if ((!cell.f && !cell.si) || was === null) return [];
    const place = writtenFrom({ sheet: file?.name ?? '', range: cellName(row, column) }, '');
    return [{ place, was, is: heldBy(here?.cellData?.[row]?.[column]), formula: cell.f ?? '' }];
  });
}

function heldBy(cell: Nullable<ICellData>): Held {
  // A link holds its text, and no value.
  if (!cell || (cell.p && (cell.v ?? '') === '')) return cell?.p?.body?.dataStream.replace(/\r\n$/, '') || null;
  if (cell.v === undefined || cell.v === null || cell.v === '') return null;
  return typeof cell.v === 'boolean' || cell.t === CellValueType.BOOLEAN ? Number(cell.v) : cell.v;
}

const isError = (value: Held): boolean => typeof value === 'string' && /^#[A-Z/0]+[!?]?A?$/.test(value);

function isOther(was: Held, is: Held): boolean {
  if (typeof was === 'string') return isError(was) || is === null || typeof is === 'number';
  if (typeof was === 'number' && typeof is === 'number') {
    return Math.abs(was - is) > NEAR * Math.max(1, Math.abs(was), Math.abs(is));
  }
  return was !== is;
}

function isChanging(file: IWorkbookData): boolean {
  const names = Object.values(readResources(file).names).map(({ formulaOrRefString }) => formulaOrRefString);
  const formulas = file.sheetOrder.flatMap((id) => cellsOf(file.sheets[id]).map(([, , { f }]) => f ?? ''));
  return [...names, ...formulas].some((formula) => CHANGING.test(formula));
}
