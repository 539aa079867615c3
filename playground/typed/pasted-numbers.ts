import {
  CellValueType,
  type ICellData,
  type Injector,
  isRealNum,
  isTextFormat,
  LifecycleService,
  LifecycleStages,
  type Nullable,
  type ObjectMatrix,
} from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { type ISheetClipboardHook, ISheetClipboardService } from '@univerjs/sheets-ui';

/**
 * In a pasted table, Univer 0.25.1 makes a text of any number that takes 18 signs to write, for fear of losing digits of
 * what a person typed: 9:30, which is 0.3958333333333333 of a day, becomes that very text. What is a number already
 * has no digit to lose. The place: getSetCellValueMutations, in sheets-ui.
 */
export function keepPastedNumbers(injector: Injector): void {
  // Univer adds its hooks when the grid is drawn.
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(() => injector.get(ISheetClipboardService).getClipboardHooks().forEach(keepNumbersOf));
}

function keepNumbersOf(hook: ISheetClipboardHook): void {
  const { onPasteCells } = hook;
  if (!onPasteCells) return;
  hook.onPasteCells = (from, to, data, payload) => {
    // Copied in the page, cells keep their types.
    if (!from) numbersWithFormats(data);
    const result = onPasteCells.call(hook, from, to, data, payload);
    for (const { params } of result.redos) {
      const { cellValue } = params as ISetRangeValuesMutationParams;
      for (const row of Object.values(cellValue ?? {})) {
        for (const cell of Object.values(row ?? {})) asNumber(cell as Nullable<ICellData>);
      }
    }
    return result;
  };
}

/** Excel's table says the format beside the text: Univer then hands on the number as a text, with its format. */
function numbersWithFormats(data: ObjectMatrix<ICellData>): void {
  data.forValue((_row, _column, cell) => {
    const pattern = typeof cell?.s === 'object' ? cell.s?.n?.pattern : undefined;
    if (!pattern || isTextFormat(pattern) || typeof cell.v !== 'string' || !isRealNum(cell.v)) return;
    cell.v = Number(cell.v);
    cell.t = CellValueType.NUMBER;
  });
}

function asNumber(cell: Nullable<ICellData>): void {
  if (typeof cell?.v === 'number' && cell.t === CellValueType.FORCE_STRING) cell.t = CellValueType.NUMBER;
}
