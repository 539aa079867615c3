import { CellValueType, ICommandService, type Injector, type IRange, Rectangle } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { serialOf } from '../../core/values/dates';
import { ISO_DATE_PATTERN } from '../formats';
import { cellReader, type Here, here, isOnCells, selectCells } from './cells';
import { isCombination, onKeyFirst } from './first';

/** Keys that treasurers know from Excel and that Univer does not have. */
export function installMoves(injector: Injector): void {
  onKeyFirst((event) => {
    const isHome = isEnd(event, 'home');
    if (!isHome && !isEnd(event, 'end') && !isToday(event)) return false;
    if (!isOnCells(injector)) return false;
    const place = here(injector);
    if (!place) return false;
    if (isToday(event)) writeToday(injector, place);
    else goTo(injector, place, isHome ? firstCell(place) : lastCell(injector, place), event.shiftKey);
    return true;
  });
}

const isEnd = (event: KeyboardEvent, key: 'home' | 'end'): boolean =>
  isCombination(event, key, { control: true }) || isCombination(event, key, { control: true, shift: true });
const isToday = (event: KeyboardEvent): boolean => isCombination(event, ';', { control: true });

const one = (row: number, column: number): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: column,
  endColumn: column,
});

/** Ctrl+Home: the first cell that scrolls, as in Excel. */
function firstCell({ worksheet }: Here): IRange {
  const { startRow, startColumn } = worksheet.getConfig().freeze;
  return one(Math.max(0, startRow), Math.max(0, startColumn));
}

/** Ctrl+End: the last row and the last column that hold something. */
function lastCell(injector: Injector, place: Here): IRange {
  const { workbook, worksheet } = place;
  const cellAt = cellReader(injector, place);
  let row = 0;
  let column = 0;
  const note = (r: number, c: number): void => {
    const cell = cellAt(r, c);
    if (!cell?.f && (cell?.v === undefined || cell.v === null || cell.v === '')) return;
    row = Math.max(row, r);
    column = Math.max(column, c);
  };
  worksheet.getCellMatrix().forValue((r, c) => note(r, c));
  const spilled =
    injector.get(FormulaDataModel).getArrayFormulaCellData()?.[workbook.getUnitId()]?.[worksheet.getSheetId()] ?? {};
  for (const [r, cells] of Object.entries(spilled)) {
    for (const c of Object.keys(cells ?? {})) note(Number(r), Number(c));
  }
  return one(row, column);
}

function goTo(injector: Injector, place: Here, cell: IRange, isExtending: boolean): void {
  const from = isExtending ? one(place.row, place.column) : cell;
  selectCells(injector, place, Rectangle.union(from, cell), from);
}

/** Ctrl+; : a date that does not change tomorrow, written as dates are here where the cell has no format for them. */
function writeToday(injector: Injector, { workbook, worksheet, row, column }: Here): void {
  const now = new Date();
  const v = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const own = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, column))?.n?.pattern ?? '';
  const style = /[yd]/i.test(own) ? {} : { s: { n: { pattern: ISO_DATE_PATTERN } } };
  void injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: workbook.getUnitId(),
    subUnitId: worksheet.getSheetId(),
    range: one(row, column),
    value: { v, t: CellValueType.NUMBER, f: null, si: null, p: null, ...style },
  });
}
