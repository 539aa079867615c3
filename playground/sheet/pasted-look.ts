import {
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
import { isIn } from '../grids/protection/areas';
import { type GridSheet, gridSheet } from '../grids/protection/workbook';

const OF_LOOKS: readonly string[] = [
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_FORMAT,
  PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_COL_WIDTH,
];

/**
 * What is pasted in the cells that a grid has one fill in takes their look: cream in colour, in dollars, dates as the grid writes
 * them. Univer pastes the look of what was copied, plain or not, and cells to fill in could no longer be told from others.
 */
export function keepLookOfInputs(injector: Injector): void {
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => {
      for (const hook of injector.get(ISheetClipboardService).getClipboardHooks()) {
        if (!OF_LOOKS.includes(hook.id)) keepLookOf(injector, hook);
      }
    });
}

function keepLookOf(injector: Injector, hook: ISheetClipboardHook): void {
  const { onPasteCells, onPastePlainText } = hook;
  type Result = ReturnType<NonNullable<typeof onPasteCells>>;
  const kept = (result: Result): Result => {
    for (const { id, params } of result.redos) {
      if (id === SetRangeValuesMutation.id) keepLook(injector, params as ISetRangeValuesMutationParams);
    }
    return result;
  };
  if (onPasteCells) hook.onPasteCells = (...given) => kept(onPasteCells.apply(hook, given));
  if (onPastePlainText) hook.onPastePlainText = (...given) => kept(onPastePlainText.apply(hook, given));
}

function keepLook(injector: Injector, params: ISetRangeValuesMutationParams): void {
  const sheet = gridSheet(injector, params);
  if (!sheet) return;
  for (const [row, cells] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>)) {
      const at = { row: Number(row), column: Number(column) };
      if (cell && ('s' in cell || cell.p) && sheet.record.inputs.some((area) => isIn(area, at)))
        keepLookAt(sheet, at, cell);
    }
  }
}

function keepLookAt(sheet: GridSheet, at: { readonly row: number; readonly column: number }, cell: ICellData): void {
  const pattern = patternToTake(sheet.workbook, cell.s, patternAt(sheet, at));
  delete cell.s;
  // A document in a cell comes with its colours: its words stay.
  if (cell.p) Object.assign(cell, { v: cell.p.body?.dataStream.trim() ?? cell.v, p: null });
  if (pattern !== undefined) cell.s = { n: { pattern } };
}

function patternAt({ workbook, sheetId }: GridSheet, at: { readonly row: number; readonly column: number }): string {
  const there = workbook.getSheetBySheetId(sheetId)?.getCellRaw(at.row, at.column);
  return workbook.getStyles().getStyleByCell(there)?.n?.pattern ?? '';
}

/** « 12 % » in a cell of dollars, or a day in one of hours, would read as another figure: it comes with its format. */
function patternToTake(workbook: Workbook, style: ICellData['s'], own: string): string | undefined {
  const given = typeof style === 'string' ? workbook.getStyles().get(style) : (style as Nullable<IStyleData>);
  const pattern = given?.n?.pattern;
  if (!pattern || isDefaultFormat(pattern)) return undefined;
  return own === '' || isDefaultFormat(own) || kindOf(own) !== kindOf(pattern) ? pattern : undefined;
}

function kindOf(pattern: string): string {
  const { isDate, isPercent, type } = numfmt.getFormatInfo(pattern);
  if (isPercent) return 'percent';
  return isDate ? (type === 'time' ? 'time' : 'date') : 'number';
}
