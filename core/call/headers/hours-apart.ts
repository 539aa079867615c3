/** Hours under a header that nothing knows (« Arrivée »), beside a start and an end that hold days alone. */
import { type CellError, isBlank, isDate } from '../../values/cell';
import { hoursOfDate, momentIn, timeIn } from '../../values/dates';
import type { HeadedTable } from './read';
import { unreadColumn } from './refusals';

/** Whole days would be counted where hours are written: the column that holds them is named. */
export function hoursApart({ param, first, rows, headers, origin }: HeadedTable): CellError | undefined {
  const holdsDays = Object.keys(param.columns).some((name, i) => {
    const column = param.columns[name];
    const at = headers.where[i] ?? -1;
    if (column?.kind !== 'date' || !column.time || at < 0 || headers.hours[i] !== -1) return false;
    const cells = rows.map((row) => row[at]).filter((cell) => !isBlank(cell) && cell !== 0);
    return cells.length > 0 && cells.every(isDay);
  });
  if (!holdsDays) return undefined;
  for (const at of headers.unread) {
    const row = rows.find((cells) => isHour(cells[at]));
    if (row) return unreadColumn(param, first[at], row[at], origin, at);
  }
  return undefined;
}

function isDay(cell: unknown): boolean {
  const moment = momentIn(cell);
  return moment !== undefined && 'serial' in moment && moment.serial > 1 && moment.hasTime !== true;
}

function isHour(cell: unknown): boolean {
  if (typeof cell === 'string') return timeIn(cell) !== undefined;
  if (typeof cell === 'number') return cell > 0 && cell < 1;
  return isDate(cell) && hoursOfDate(cell) !== undefined;
}
