/** Days and times: serial numbers of the spreadsheet (day 1 is 1900-01-01), Date, ISO text. */
import { isDate } from './cell';

export const two = (value: number): string => String(value).padStart(2, '0');
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const DAY = 86_400_000;
/** Serial number of 1970-01-01 where day 1 is 1900-01-01 (with the spreadsheet's 1900 leap-year slip). */
const EPOCH = 25_569;

/** Serial number of a calendar day (and time), undefined when there is no such day. */
export function serialOf(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  if (hour > 24 || minute > 59 || second > 59) return undefined;
  return time / DAY + EPOCH + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** « 2026-03-15 », the way refusals show a day. */
export function isoDay(serial: number): string {
  const date = new Date(Math.floor(serial - EPOCH) * DAY);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** « 13:30 », « 9 h », « 9 h 30 »: the part of a day that has passed. */
export function timeIn(text: string): number | undefined {
  const match = /^(\d{1,2})\s*(?::|h)\s*(\d{2})?(?::(\d{2}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const seconds = hour * 3600 + minute * 60 + second;
  return minute < 60 && second < 60 && seconds <= 86_400 ? seconds / 86_400 : undefined;
}

export function serialIn(raw: unknown): number | undefined {
  if (typeof raw === 'number') return raw;
  if (isDate(raw)) {
    return serialOf(
      raw.getFullYear(),
      raw.getMonth() + 1,
      raw.getDate(),
      raw.getHours(),
      raw.getMinutes(),
      raw.getSeconds(),
    );
  }
  const match = typeof raw === 'string' ? ISO.exec(raw.trim()) : null;
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return serialOf(year, month, day, hour, minute, second);
}
