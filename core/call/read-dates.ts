/** Days and times as `run` wants them, or the refusal of what can be read two ways or none. */

import type { DateParam, Instant } from '../declare/kinds';
import { complaint, type Place } from '../declare/place';
import { type CellError, isBlank } from '../values/cell';
import { FIRST_DAY, isoDay, LAST_DAY, momentIn, noSuchDay, shownHours, timeIn } from '../values/dates';
import { formatNumber } from '../values/format';
import type { Text } from '../values/text';

const isOfOurTime = (serial: number): boolean => serial >= FIRST_DAY && serial < LAST_DAY + 1;

export function readDay(param: DateParam, raw: unknown, place?: Place): number | undefined | CellError {
  if (isBlank(raw)) return undefined;
  // Desktop Excel passes blanks as 0, and no day is 0.
  if (raw === 0 && param.optional) return undefined;
  const moment = momentIn(raw);
  if (!moment) return notOfTheCalendar(param.label, raw, place) ?? notADay(param.label, raw, place);
  if ('either' in moment) return twoDays(param.label, raw, moment.either, place);
  return isOfOurTime(moment.day) ? moment.day : farDay(param.label, raw, place);
}

/** A day with or without its time, or below 1 (1 for 24:00) a time alone. */
export function readTime(param: DateParam, raw: unknown, place?: Place): Instant | undefined | CellError {
  if (isBlank(raw)) return undefined;
  const alone = typeof raw === 'string' ? timeIn(raw) : undefined;
  if (alone !== undefined) return { serial: alone, hasClock: true };
  const moment = momentIn(raw);
  if (!moment) return notOfTheCalendar(param.label, raw, place) ?? notATime(param.label, raw, place);
  if ('either' in moment) return twoDays(param.label, raw, moment.either, place);
  const { serial, hasTime } = moment;
  if (raw === 0) return { serial, hasClock: true, mayBeBlank: true };
  if (serial >= 0 && serial <= 1) return { serial, hasClock: true };
  if (isOfOurTime(serial)) return { serial, hasClock: hasTime };
  return serial > 1 && serial <= 24 ? anHour(param.label, raw, serial, place) : farDay(param.label, raw, place);
}

/** 29 February of a year that has 28, month 13. */
function notOfTheCalendar(label: Text, raw: unknown, place?: Place): CellError | undefined {
  const reason = typeof raw === 'string' ? noSuchDay(raw) : undefined;
  if (!reason) return undefined;
  return complaint(label, place, raw, {
    fr: (found) => `${found} n’existe pas : ${reason.fr}. Corrigez la date.`,
    en: (found) => `${found} does not exist: ${reason.en}. Correct the date.`,
  });
}

const notADay = (label: Text, raw: unknown, place?: Place): CellError =>
  complaint(label, place, raw, {
    fr: (found) => `${found} n’est pas une date. Écrivez une date, par exemple 2026-03-15.`,
    en: (found) => `${found} is not a date. Enter a date, for example 2026-03-15.`,
  });

const notATime = (label: Text, raw: unknown, place?: Place): CellError =>
  complaint(label, place, raw, {
    fr: (found) =>
      `${found} n’est pas une heure. Écrivez une heure (13:30) ou une date et une heure (2026-03-15 13:30).`,
    en: (found) => `${found} is not a time. Enter a time (13:30) or a date and a time (2026-03-15 13:30).`,
  });

const twoDays = (label: Text, raw: unknown, [one, other]: readonly [number, number], place?: Place): CellError =>
  complaint(label, place, raw, {
    fr: (found) =>
      `${found} peut se lire ${isoDay(one)} ou ${isoDay(other)}. Écrivez la date dans l’ordre année, mois, jour, par exemple ${isoDay(one)}.`,
    en: (found) =>
      `${found} can be read as ${isoDay(one)} or ${isoDay(other)}. Enter the date as year, month, day, for example ${isoDay(one)}.`,
  });

/** 9 typed for 9:00: a spreadsheet would take it for a day of January 1900. */
const anHour = (label: Text, raw: unknown, hours: number, place?: Place): CellError =>
  complaint(label, place, raw, {
    fr: (found) =>
      `${found} n’est pas une heure du jour. Pour ${formatNumber(hours, 'fr')} h, écrivez ${shownHours(hours)}.`,
    en: (found) => `${found} is not a time of the day. For ${formatNumber(hours, 'en')} h, enter ${shownHours(hours)}.`,
  });

/** A year or any other number typed for a date, or a date of another century. */
function farDay(label: Text, raw: unknown, place?: Place): CellError {
  const isYear = typeof raw === 'number' && Number.isInteger(raw) && raw >= 1900 && raw <= 2200;
  const looksLikeDay = typeof raw !== 'number';
  return complaint(label, place, raw, {
    fr: (found) =>
      isYear
        ? `${String(raw)} est une année. Écrivez une date entière, par exemple ${raw}-01-01.`
        : looksLikeDay
          ? `${found} est hors du calendrier, de 1980 à 2200. Corrigez l’année.`
          : `${found} n’est pas une date de 1980 à 2200. Écrivez une date, par exemple 2026-03-15.`,
    en: (found) =>
      isYear
        ? `${String(raw)} is a year. Enter a whole date, for example ${raw}-01-01.`
        : looksLikeDay
          ? `${found} is outside the calendar, from 1980 to 2200. Correct the year.`
          : `${found} is not a date from 1980 to 2200. Enter a date, for example 2026-03-15.`,
  });
}
