import {
  CellValueType,
  type ICellData,
  type Injector,
  type IStyleData,
  isDefaultFormat,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  numfmt,
  type Workbook,
} from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { type ISheetClipboardHook, ISheetClipboardService, PREDEFINED_HOOK_NAME_PASTE } from '@univerjs/sheets-ui';
import type { Language } from '../../core';
import type { BookCell } from '../../engine/book-cell';
import { ISO_DATE_PATTERN, kindOfPattern, showsAs } from '../formats';
import { isIn } from '../grids/protection/areas';
import { type GridSheet, gridSheet, patternAt } from '../grids/protection/workbook';
import { dayAlone, dayMeant, numberMeant, percentMeant, takesNumbers } from './fitting';
import { listedWord } from './listed-words';
import { type Moment, tellDays, tellYear } from './unread-texts';

const OF_LOOKS: readonly string[] = [
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_COL_WIDTH,
];

/**
 * What is pasted in the cells that a grid has one fill in takes their look: cream in colour, in dollars, dates as the grid writes
 * them. Univer pastes the look of what was copied, plain or not, and cells to fill in could no longer be told from others. It is
 * read as what is typed there: a word of their list, a day of this year.
 */
export function fitPastesToInputs(injector: Injector, language: Language): void {
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      for (const hook of injector.get(ISheetClipboardService).getClipboardHooks()) {
        if (!OF_LOOKS.includes(hook.id)) fitPastesOf(injector, hook, language);
      }
    });
}

function fitPastesOf(injector: Injector, hook: ISheetClipboardHook, language: Language): void {
  const { onPasteCells, onPastePlainText } = hook;
  type Result = ReturnType<NonNullable<typeof onPasteCells>>;
  const fitted = (result: Result, isFromHere: boolean): Result => {
    for (const { id, params } of result.redos) {
      if (id !== SetRangeValuesMutation.id) continue;
      fitCells(injector, params as ISetRangeValuesMutationParams, { language, isFromHere });
    }
    return result;
  };
  if (onPasteCells)
    hook.onPasteCells = (from, ...others) => fitted(onPasteCells.call(hook, from, ...others), from !== null);
  if (onPastePlainText) hook.onPastePlainText = (...given) => fitted(onPastePlainText.apply(hook, given), false);
}

interface Pasting {
  readonly language: Language;
  /** Copied in the page, a number is the one that it is. */
  readonly isFromHere: boolean;
}

function fitCells(injector: Injector, params: ISetRangeValuesMutationParams, { language, isFromHere }: Pasting): void {
  const sheet = gridSheet(injector, params);
  if (!sheet) return;
  const moments: Moment[] = [];
  for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>)) {
      const at = { row: Number(row), column: Number(column) };
      if (!cell || !sheet.record.inputs.some((area) => isIn(area, at))) continue;
      const given = patternOf(sheet.workbook, cell.s);
      if ('s' in cell || cell.p) keepLookAt(injector, sheet, at, cell);
      fitText(injector, sheet, at, cell, language);
      if (!isFromHere && !cell.f && typeof cell.v === 'number' && isPlain(given))
        cell.v = percentMeant(cell.v, patternAt(sheet, at));
      const location = locationOf(sheet, at);
      const day = cell.f ? undefined : dayAlone(injector, location, cell.v);
      if (day === undefined) continue;
      moments.push({ text: numfmt.format(MOMENT_PATTERN, cell.v), at: location, day });
      Object.assign(cell, { v: day, t: CellValueType.NUMBER });
    }
  }
  tellDays(moments, language);
}

function keepLookAt(injector: Injector, sheet: GridSheet, at: Pick<BookCell, 'row' | 'column'>, cell: ICellData): void {
  const own = patternAt(sheet, at);
  const given = patternOf(sheet.workbook, cell.s);
  const isFitted = fitNumber(injector, sheet, at, cell, { own, given });
  const pattern = isFitted ? undefined : patternToTake(given, own);
  delete cell.s;
  // A document in a cell comes with its colours: its words stay.
  if (cell.p) Object.assign(cell, { v: cell.p.body?.dataStream.trim() ?? cell.v, p: null });
  if (pattern !== undefined) cell.s = { n: { pattern } };
}

/** A word of the list of its cell, as the list writes it; « 5 mars » where days are. */
function fitText(
  injector: Injector,
  sheet: GridSheet,
  at: Pick<BookCell, 'row' | 'column'>,
  cell: ICellData,
  language: Language,
): void {
  if (typeof cell.v !== 'string' || cell.f) return;
  const location = locationOf(sheet, at);
  const word = listedWord(injector, location, cell.v);
  const day = dayMeant(cell.v, patternAt(sheet, at), language);
  if (word !== undefined) cell.v = word;
  else if (day) {
    tellYear(cell.v, day.value, location, language);
    Object.assign(cell, { v: day.value, t: CellValueType.NUMBER });
  }
}

/** A cell of hours takes « 2h30 » as 2,5; one of dollars takes no day: it is a text there, which the grid refuses. */
function fitNumber(
  injector: Injector,
  sheet: GridSheet,
  at: Pick<BookCell, 'row' | 'column'>,
  cell: ICellData,
  { own, given }: { readonly own: string; readonly given: string | undefined },
): boolean {
  if (typeof cell.v !== 'number' || given === undefined) return false;
  if (!takesNumbers(injector, locationOf(sheet, at), own)) return false;
  const meant = numberMeant({ value: cell.v, pattern: given }, own);
  if (meant?.value === cell.v) return false;
  if (meant) cell.v = meant.value;
  else Object.assign(cell, { v: numfmt.format(inFigures(given), cell.v), t: CellValueType.FORCE_STRING });
  return true;
}

const isPlain = (pattern: string | undefined): boolean => !pattern || isDefaultFormat(pattern);

const MOMENT_PATTERN = `${ISO_DATE_PATTERN} hh:mm`;
/** A day is written without the name of its month, which is of a language. */
const inFigures = (pattern: string): string => (kindOfPattern(pattern) === 'date' ? ISO_DATE_PATTERN : pattern);

const locationOf = ({ workbook, sheetId }: GridSheet, { row, column }: Pick<BookCell, 'row' | 'column'>) => ({
  unitId: workbook.getUnitId(),
  subUnitId: sheetId,
  row,
  col: column,
});

function patternOf(workbook: Workbook, style: ICellData['s']): string | undefined {
  const given = typeof style === 'string' ? workbook.getStyles().get(style) : (style as Nullable<IStyleData>);
  return given?.n?.pattern;
}

/** « 12 % » in a cell of dollars, or a day in one of hours, would read as another figure: it comes with its format. */
function patternToTake(pattern: string | undefined, own: string): string | undefined {
  if (!pattern || isDefaultFormat(pattern)) return undefined;
  return own !== '' && !isDefaultFormat(own) && showsAs(own, pattern) ? undefined : pattern;
}
