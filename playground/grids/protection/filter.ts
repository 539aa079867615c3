import { ICommandService, type Injector, type IRange } from '@univerjs/core';
import { type ISetSheetFilterRangeCommandParams, SetSheetFilterRangeCommand } from '@univerjs/preset-sheets-filter';
import type { Area } from '../../../core/formula/addresses';
import { rangeOf } from '../sheet-data';
import { areaOfRange, isIn, meets } from './areas';
import { whereOneStands } from './sort';
import { type GridSheet, gridSheet } from './workbook';

/**
 * A filter in a grid is that of a table, under its headers and above its total. Univer extends a cell to all that touches it: the title
 * would carry the arrows, and a choice hide the headers and the total.
 */
export function filterWholeTables(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetSheetFilterRangeCommand.id) return;
    const asked = params as ISetSheetFilterRangeCommandParams & { range: IRange };
    const sheet = gridSheet(injector, asked);
    const table = sheet && tableAsked(injector, sheet, areaOfRange(asked.range));
    if (table) asked.range = rangeOf(table);
  });
}

function tableAsked(injector: Injector, { record }: GridSheet, asked: Area): Area | undefined {
  const tables = record.lists.map(({ area }) => ({ ...area, row: area.row - 1, rows: area.rows + 1 }));
  const at = whereOneStands(injector);
  const met = tables.filter((table) => meets(table, asked));
  return tables.find((table) => at && isIn(table, at)) ?? (met.length === 1 ? met[0] : undefined);
}
