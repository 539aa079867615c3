import { ICommandService, type Injector, type IRange } from '@univerjs/core';
import { type ISetSheetFilterRangeCommandParams, SetSheetFilterRangeCommand } from '@univerjs/preset-sheets-filter';
import type { Area } from '../../../core/formula/addresses';
import { rangeOf } from '../sheet-data';
import { areaOfRange, isIn, meets } from './areas';
import { whereOneStands } from './sort';
import { spillsOf } from './why';
import { type GridSheet, gridSheet } from './workbook';

/**
 * A filter in a grid is that of a table, under its headers and above its total. Univer extends a cell to all that touches it: the title
 * would carry the arrows, and a choice hide the headers and the total. The same of a table that a formula fills, its first row of
 * headers included: Univer sees the one cell of its formula.
 */
export function filterWholeTables(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetSheetFilterRangeCommand.id) return;
    const asked = params as ISetSheetFilterRangeCommandParams & { range: IRange };
    const sheet = gridSheet(injector, asked);
    const table = sheet && tableAsked(injector, sheet, areaOfRange(asked.range));
    const range = table ? rangeOf(table) : filledTable(injector, asked);
    if (range) asked.range = range;
  });
}

function filledTable(injector: Injector, asked: ISetSheetFilterRangeCommandParams): IRange | undefined {
  const at = whereOneStands(injector);
  const found = spillsOf(injector, asked.unitId, asked.subUnitId)
    .map(({ spill }) => spill)
    .find((spill) => at && isIn(areaOfRange(spill), at));
  return found && found.endRow > found.startRow && found.endColumn > found.startColumn ? { ...found } : undefined;
}

function tableAsked(injector: Injector, { record }: GridSheet, asked: Area): Area | undefined {
  const tables = record.lists.map(({ area }) => ({ ...area, row: area.row - 1, rows: area.rows + 1 }));
  const at = whereOneStands(injector);
  const met = tables.filter((table) => meets(table, asked));
  return tables.find((table) => at && isIn(table, at)) ?? (met.length === 1 ? met[0] : undefined);
}
