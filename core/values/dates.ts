/** Days and times: serial numbers of the spreadsheet (day 1 is 1900-01-01), Date, and text that can be read one way only. */
import { isDate } from './cell';
import { dayInText, monthName, timeInText } from './date-text';
import type { Text } from './text';

export const two = (value: number): string => String(value).padStart(2, '0');
const DAY = 86_400_000;
/** Serial number of 1970-01-01 where day 1 is 1900-01-01 (with the spreadsheet's 1900 leap-year slip). */
const EPOCH = 25_569;
const HOURS_A_DAY = 24;

/** Serial number of an instant of Date’s, in universal time. */
export const serialOfTime = (milliseconds: number): number => milliseconds / DAY + EPOCH;
/** And back. */
export const timeOfSerial = (serial: number): number => (serial - EPOCH) * DAY;

/** Nobody shares a planer before 1980 or after 2200: outside, a year or a number was typed for a date. */
export const FIRST_DAY = 29_221;
export const LAST_DAY = 109_939;

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
  return serialOfTime(time) + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** « 2026-03-15 », the way refusals show a day. */
export function isoDay(serial: number): string {
  const date = new Date(timeOfSerial(Math.floor(serial)));
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** A moment and its day (24:00 is the end of its own), or the two days that « 12/03/2025 » may be. */
export type Moment =
  | { readonly serial: number; readonly day: number; readonly hasTime: boolean | undefined }
  | { readonly either: readonly [number, number] };

/** The day of a value, with its time when it has one; undefined when it is no day. */
export function momentIn(raw: unknown): Moment | undefined {
  if (typeof raw === 'number') return ofSerial(raw);
  if (isDate(raw)) return momentOfDate(raw);
  if (typeof raw !== 'string') return undefined;
  const found = dayInText(raw);
  if (!found) return undefined;
  const { days, time } = found;
  const serials: number[] = [];
  for (const { year, month, day } of days) {
    const serial = serialOf(year, month, day);
    if (serial !== undefined) serials.push(serial);
  }
  const [first, second] = serials;
  if (first === undefined) return undefined;
  if (second !== undefined && second !== first) return { either: [first, second] };
  return { serial: first + (time ?? 0), day: first, hasTime: time !== undefined };
}

function momentOfDate(date: Date): Moment | undefined {
  const serial = serialOf(
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return serial === undefined ? undefined : ofSerial(serial);
}

/** A whole serial number is a day, or its midnight. */
const ofSerial = (serial: number): Moment => ({
  serial,
  day: Math.floor(serial),
  hasTime: serial % 1 === 0 ? undefined : true,
});

/** Why a text that is written as a day is none: « février 2026 a 28 jours ». */
export function noSuchDay(text: string): Text | undefined {
  const { year, month, day } = dayInText(text)?.days[0] ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (serialOf(year, month, day) !== undefined) return undefined;
  if (month < 1 || month > 12) return { fr: `il n’y a pas de mois ${month}`, en: `there is no month ${month}` };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const { fr, en } = monthName(month);
  return { fr: `${fr} ${year} a ${last} jours`, en: `${en} ${year} has ${last} days` };
}

/** The serial number of a value that is one day, read one way. */
export function serialIn(raw: unknown): number | undefined {
  const moment = momentIn(raw);
  return moment && 'serial' in moment ? moment.serial : undefined;
}

/** « 13:30 », « 9 h », « 9 h 30 », « 1:30 PM »: the part of a day that has passed. */
export const timeIn = (text: string): number | undefined => timeInText(text.trim());

/**
 * A duration in a cell of times comes from some hosts as a Date of the spreadsheet's first days: 1:30 is 1899-12-30
 * 01:30. Hours; undefined for a Date of our own time.
 */
export function hoursOfDate(date: Date): number | undefined {
  const moment = momentOfDate(date);
  if (!moment || !('serial' in moment) || moment.serial < 0 || moment.serial >= FIRST_DAY) return undefined;
  return Math.round(moment.serial * HOURS_A_DAY * 3600) / 3600;
}

/** « 1:30 », as a cell of durations shows hours. */
export function shownHours(hours: number): string {
  const seconds = Math.round(hours * 3600);
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 ? `${clock}:${two(seconds % 60)}` : clock;
}
