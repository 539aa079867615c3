/** Raw cells as `run` wants them: a value, undefined for a blank, or the refusal of what cannot be read one way. */
import { type CellError, isBlank, isDate } from './cell';
import { readChoice, readMark } from './choices';
import { FIRST_DAY, hoursOfDate, isoDay, LAST_DAY, momentIn, serialIn, shownHours, timeIn } from './dates';
import type { Bounds, DateParam, Instant, NumberParam, ScalarParam } from './define';
import { formatNumber, typedFigure } from './format';
import { hoursInText, readingOf, type TwoReadings } from './numbers';
import { complaint, type Place } from './place';
import type { Language, Text } from './text';

/** A scalar as `run` wants it; undefined when it is blank. */
export function readScalar(
  param: ScalarParam,
  raw: unknown,
  place?: Place,
): number | string | boolean | Instant | undefined | CellError {
  switch (param.kind) {
    case 'number':
      return readNumber(param, raw, place);
    case 'date':
      return param.time ? readTime(param, raw, place) : readDay(param, raw, place);
    case 'text':
      // Desktop Excel passes blanks as 0, and nobody is named 0.
      if (isBlank(raw) || raw === 0) return undefined;
      return readText(param.label, raw, place);
    case 'choice':
      return readChoice(param, raw, place);
    case 'mark':
      return readMark(param.label, raw, place);
  }
}

function readText(label: Text, raw: unknown, place?: Place): string | CellError {
  if (typeof raw === 'string') return raw.trim();
  if (typeof raw === 'number') return String(raw);
  if (typeof raw === 'boolean') return String(raw).toUpperCase();
  const day = isDate(raw) ? serialIn(raw) : undefined;
  if (day !== undefined) return isoDay(day);
  return complaint(label, place, raw, {
    fr: (found) => `${found} n’est pas un texte. Écrivez un texte.`,
    en: (found) => `${found} is not a text. Enter a text.`,
  });
}

// --- Numbers ----------------------------------------------------------------------------------------------------------

export function readNumber(param: NumberParam, raw: unknown, place?: Place): number | undefined | CellError {
  if (typeof raw !== 'number' && isBlank(raw)) return undefined;
  const value = numberOf(param, raw, place);
  if (typeof value !== 'number') return value;
  // Desktop Excel passes blanks as 0: where 0 makes no sense, an optional 0 is « not given ».
  if (value === 0 && param.optional && param.above === 0) return undefined;
  return isWithin(value, param) ? value : outOfBounds(param, raw, value, place);
}

function numberOf(param: NumberParam, raw: unknown, place?: Place): number | CellError {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : notANumber(param.label, raw, place);
  const reading = typeof raw === 'string' ? readingOf(raw) : undefined;
  if (typeof reading === 'number') return Number.isFinite(reading) ? reading : notANumber(param.label, raw, place);
  if (reading) return twoReadings(param.label, raw, reading, place);
  const hours = typeof raw === 'string' ? hoursInText(raw) : isDate(raw) ? hoursOfDate(raw) : undefined;
  if (hours === undefined) return notANumber(param.label, raw, place);
  return param.unit === 'hours' ? hours : aDuration(param.label, raw, hours, place);
}

const notANumber = (label: Text, raw: unknown, place?: Place): CellError =>
  complaint(label, place, raw, {
    fr: (found) => `${found} n’est pas un nombre. Écrivez un nombre, par exemple 12,5.`,
    en: (found) => `${found} is not a number. Enter a number, for example 12.5.`,
  });

const aDuration = (label: Text, raw: unknown, hours: number, place?: Place): CellError =>
  complaint(label, place, raw, {
    fr: (found) => `${found} est une heure ou une durée. Écrivez un nombre : ${formatNumber(hours, 'fr')}.`,
    en: (found) => `${found} is a time or a duration. Enter a number: ${formatNumber(hours, 'en')}.`,
  });

const twoReadings = (label: Text, raw: unknown, { decimal, thousands }: TwoReadings, place?: Place): CellError =>
  complaint(label, place, raw, {
    fr: (found) =>
      `${found} peut se lire ${formatNumber(decimal, 'fr')} ou ${formatNumber(thousands, 'fr')}. Écrivez le nombre sans séparateur de milliers : ${typedFigure(decimal, 'fr')} ou ${typedFigure(thousands, 'fr')}.`,
    en: (found) =>
      `${found} can be read as ${formatNumber(decimal, 'en')} or ${formatNumber(thousands, 'en')}. Enter the number without a thousands separator: ${typedFigure(decimal, 'en')} or ${typedFigure(thousands, 'en')}.`,
  });

export const isWithin = (value: number, bounds: Bounds): boolean =>
  (bounds.min === undefined || value >= bounds.min) &&
  (bounds.max === undefined || value <= bounds.max) &&
  (bounds.above === undefined || value > bounds.above) &&
  (bounds.below === undefined || value < bounds.below) &&
  (!bounds.whole || Number.isInteger(value));

function outOfBounds(param: NumberParam, raw: unknown, value: number, place?: Place): CellError {
  const isPercentage = typeof raw === 'string' && raw.includes('%');
  const usualMistake = param.fraction && !isPercentage && isWithin(value / 100, param);
  const isYear = param.unit === 'years' && value >= 1900 && value <= 2200;
  return complaint(param.label, place, raw, {
    fr: (found) => {
      if (usualMistake) {
        return `${found} est hors limites. Un taux s’écrit en fraction : pour ${formatNumber(value, 'fr')} %, tapez ${formatNumber(value, 'fr')} % ou ${formatNumber(value / 100, 'fr')}.`;
      }
      if (isYear) return `${found} est une année du calendrier. Donnez un nombre d’années, par exemple 7.`;
      return `${found} ne convient pas. Donnez ${boundsInWords(param, 'fr')}.`;
    },
    en: (found) => {
      if (usualMistake) {
        return `${found} is out of range. A rate is a fraction: for ${formatNumber(value, 'en')}%, type ${formatNumber(value, 'en')}% or ${formatNumber(value / 100, 'en')}.`;
      }
      if (isYear) return `${found} is a calendar year. Give a number of years, for example 7.`;
      return `${found} cannot be used. Give ${boundsInWords(param, 'en')}.`;
    },
  });
}

/** « un nombre plus grand que 0 », for refusals and for the reference. */
export function boundsInWords(bounds: Bounds, language: Language): string {
  const french = language === 'fr';
  const number = (value: number): string => formatNumber(value, language);
  const noun = french
    ? bounds.whole
      ? 'un nombre entier'
      : 'un nombre'
    : bounds.whole
      ? 'a whole number'
      : 'a number';
  const low =
    bounds.min !== undefined
      ? french
        ? `d’au moins ${number(bounds.min)}`
        : `of at least ${number(bounds.min)}`
      : bounds.above !== undefined
        ? `${french ? 'plus grand que' : 'greater than'} ${number(bounds.above)}`
        : '';
  const high =
    bounds.max !== undefined
      ? french
        ? `d’au plus ${number(bounds.max)}`
        : `of at most ${number(bounds.max)}`
      : bounds.below !== undefined
        ? `${french ? 'plus petit que' : 'smaller than'} ${number(bounds.below)}`
        : '';
  return [noun, [low, high].filter(Boolean).join(french ? ' et ' : ' and ')].filter(Boolean).join(' ');
}

// --- Days and times ---------------------------------------------------------------------------------------------------

const isOfOurTime = (serial: number): boolean => serial >= FIRST_DAY && serial < LAST_DAY + 1;

function readDay(param: DateParam, raw: unknown, place?: Place): number | undefined | CellError {
  if (isBlank(raw)) return undefined;
  // Desktop Excel passes blanks as 0, and no day is 0.
  if (raw === 0 && param.optional) return undefined;
  const moment = momentIn(raw);
  if (!moment) return notADay(param.label, raw, place);
  if ('either' in moment) return twoDays(param.label, raw, moment.either, place);
  return isOfOurTime(moment.serial) ? Math.floor(moment.serial) : farDay(param.label, raw, place);
}

/** A day with or without its time, or below 1 (1 for 24:00) a time alone. */
function readTime(param: DateParam, raw: unknown, place?: Place): Instant | undefined | CellError {
  if (isBlank(raw)) return undefined;
  const alone = typeof raw === 'string' ? timeIn(raw) : undefined;
  if (alone !== undefined) return { serial: alone, hasClock: true };
  const moment = momentIn(raw);
  if (!moment) return notATime(param.label, raw, place);
  if ('either' in moment) return twoDays(param.label, raw, moment.either, place);
  const { serial, hasTime } = moment;
  if (raw === 0) return { serial, hasClock: true, mayBeBlank: true };
  if (serial >= 0 && serial <= 1) return { serial, hasClock: true };
  if (isOfOurTime(serial)) return { serial, hasClock: hasTime };
  return serial > 1 && serial <= 24 ? anHour(param.label, raw, serial, place) : farDay(param.label, raw, place);
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
