/** Raw cells as `run` wants them: a value, undefined for a blank, or the refusal of what cannot be read one way. */

import type { Bounds, Instant, NumberParam, ScalarParam, Unit } from '../declare/kinds';
import { complaint, type Place } from '../declare/place';
import { type CellError, isBlank, isDate } from '../values/cell';
import { otherMoney } from '../values/currency';
import { isoDay, serialIn } from '../values/dates';
import { formatFigure, formatNumber, formatTyped, typedFigure } from '../values/format';
import { LOCALE } from '../values/locale';
import { durationIn, markIn, readingOf, type TwoReadings } from '../values/numbers';
import type { Language, Text } from '../values/text';
import { readChoice, readMark } from './choices';
import { readDay, readTime } from './read-dates';

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
  if (typeof reading === 'number') {
    if (!Number.isFinite(reading)) return notANumber(param.label, raw, place);
    return markOfAnother(param, raw as string, place) ?? reading;
  }
  if (reading) return twoReadings(param.label, raw, reading, place);
  const hours = durationIn(raw);
  if (hours === undefined) return notANumber(param.label, raw, place);
  return param.unit === 'hours' || param.orHours ? hours : aDuration(param.label, raw, hours, place);
}

/** « 5 % » where dollars are asked, « 50 $ » where hours are: 0,05 and 50 would be computed without a word. */
function markOfAnother(param: NumberParam, raw: string, place?: Place): CellError | undefined {
  const { unit, label, isWeight } = param;
  const mark = isWeight || unit === 'number' ? undefined : markIn(raw);
  // Part of an hour may be said so: 50 % of one.
  if (mark === '%' && unit !== 'share' && unit !== 'hours') {
    return complaint(label, place, raw, {
      fr: (found) => `${found} est un pourcentage. ${WANTED[unit].fr}`,
      en: (found) => `${found} is a percentage. ${WANTED[unit].en}`,
    });
  }
  if (mark !== '$' || unit === 'money') return undefined;
  return complaint(label, place, raw, {
    fr: (found) => `${found} est un montant en dollars. ${WANTED[unit].fr}`,
    en: (found) => `${found} is an amount in dollars. ${WANTED[unit].en}`,
  });
}

const WANTED: Readonly<Record<Unit, Text>> = {
  money: { fr: 'Écrivez le montant en dollars.', en: 'Enter the amount in dollars.' },
  share: { fr: 'Écrivez un taux, par exemple 5 %.', en: 'Enter a rate, for example 5%.' },
  quantity: { fr: 'Écrivez une quantité, par exemple 12,5.', en: 'Enter a quantity, for example 12.5.' },
  hours: { fr: 'Écrivez un nombre d’heures, par exemple 1,5.', en: 'Enter a number of hours, for example 1.5.' },
  years: { fr: 'Écrivez un nombre d’années, par exemple 7.', en: 'Enter a number of years, for example 7.' },
  count: { fr: 'Écrivez un nombre entier, par exemple 3.', en: 'Enter a whole number, for example 3.' },
  number: { fr: 'Écrivez un nombre, par exemple 12,5.', en: 'Enter a number, for example 12.5.' },
};

function notANumber(label: Text, raw: unknown, place?: Place): CellError {
  const money = typeof raw === 'string' ? otherMoney(raw) : undefined;
  return complaint(label, place, raw, {
    fr: (found) =>
      money
        ? `${found} est en ${money.fr}. Écrivez le montant en dollars canadiens.`
        : `${found} n’est pas un nombre. Écrivez un nombre, par exemple 12,5.`,
    en: (found) =>
      money
        ? `${found} is in ${money.en}. Enter the amount in Canadian dollars.`
        : `${found} is not a number. Enter a number, for example 12.5.`,
  });
}

const aDuration = (label: Text, raw: unknown, hours: number, place?: Place): CellError =>
  complaint(label, place, raw, {
    fr: (found) => `${found} est une heure ou une durée. Écrivez un nombre : ${formatFigure(hours, 'fr')}.`,
    en: (found) => `${found} is a time or a duration. Enter a number: ${formatFigure(hours, 'en')}.`,
  });

const twoReadings = (label: Text, raw: unknown, { decimal, thousands }: TwoReadings, place?: Place): CellError =>
  complaint(label, place, raw, {
    fr: (found) =>
      `${found} peut se lire ${formatTyped(decimal, 'fr')} ou ${formatTyped(thousands, 'fr')}. Écrivez le nombre sans séparateur de milliers : ${typedFigure(decimal, 'fr')} ou ${typedFigure(thousands, 'fr')}.`,
    en: (found) =>
      `${found} can be read as ${formatTyped(decimal, 'en')} or ${formatTyped(thousands, 'en')}. Enter the number without a thousands separator: ${typedFigure(decimal, 'en')} or ${typedFigure(thousands, 'en')}.`,
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
  const isNegative = value < 0 && (param.min === 0 || param.above === 0);
  // What no treasurer would pass (a thousand billions) is not said where another bound is the one that matters.
  const { max, ...lower } = param;
  const bounds = isNegative && max !== undefined && max >= 1e12 ? lower : param;
  return complaint(param.label, place, raw, {
    fr: (found) => {
      if (usualMistake) {
        return `${found} est hors limites. Un taux s’écrit en fraction : pour ${formatTyped(value, 'fr')} %, tapez ${formatTyped(value, 'fr')} % ou ${formatTyped(value / 100, 'fr')}.`;
      }
      if (isYear) return `${found} est une année du calendrier. Donnez un nombre d’années, par exemple 7.`;
      return `${found} ${isNegative ? 'est négatif' : 'ne convient pas'}. Donnez ${boundsInWords(bounds, 'fr')}.`;
    },
    en: (found) => {
      if (usualMistake) {
        return `${found} is out of range. A rate is a fraction: for ${formatTyped(value, 'en')}%, type ${formatTyped(value, 'en')}% or ${formatTyped(value / 100, 'en')}.`;
      }
      if (isYear) return `${found} is a calendar year. Give a number of years, for example 7.`;
      return `${found} ${isNegative ? 'is negative' : 'cannot be used'}. Give ${boundsInWords(bounds, 'en')}.`;
    },
  });
}

const BOUNDS = {
  number: { fr: 'un nombre', en: 'a number' },
  whole: { fr: 'un nombre entier', en: 'a whole number' },
  min: { fr: 'd’au moins', en: 'of at least' },
  above: { fr: 'plus grand que', en: 'greater than' },
  max: { fr: 'd’au plus', en: 'of at most' },
  below: { fr: 'plus petit que', en: 'smaller than' },
} satisfies Record<string, Text>;

/** « un nombre plus grand que 0 », for refusals and for the reference. */
export function boundsInWords(bounds: Bounds, language: Language): string {
  const bound = (names: readonly ('min' | 'above' | 'max' | 'below')[]): string | undefined => {
    const name = names.find((one) => bounds[one] !== undefined);
    return name && `${BOUNDS[name][language]} ${formatNumber(bounds[name] as number, language)}`;
  };
  const noun = BOUNDS[bounds.whole ? 'whole' : 'number'][language];
  const limits = [bound(['min', 'above']), bound(['max', 'below'])].filter((limit) => limit !== undefined);
  return [noun, limits.join(` ${LOCALE[language].and} `)].filter(Boolean).join(' ');
}
