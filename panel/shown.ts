import { type Cell, CellError, type Measure, type Unit } from '../core';
import { formatFixed, formatMoney, formatNumber, formatPercent } from '../core/values/format';
import { LOCALE } from '../core/values/locale';
import { inLanguage, type Language, type Text } from '../core/values/text';
import { fill } from './context';
import { COMMON } from './texts/common';

/** How a figure is read: « 37,84 $ », « 5,7 % », « 642,25 ». Up to `DIGITS` figures, for eyes rather than for sums. */
const DIGITS = 8;

export function shownNumber(value: number, unit: Unit | undefined, language: Language): string {
  switch (unit) {
    case 'money':
      return formatMoney(value, language);
    case 'share':
      return formatPercent(value, language);
    case 'count':
      return formatNumber(value, language);
    case 'quantity':
    case 'hours':
    case 'years':
      return Number.isInteger(value) || Math.abs(value) < 0.1
        ? formatNumber(value, language, DIGITS)
        : formatFixed(value, language, 2);
    default:
      return formatNumber(value, language, DIGITS);
  }
}

const UNIT_WORDS: Readonly<Partial<Record<Unit, { one: Text; many: Text }>>> = {
  hours: { one: { fr: 'heure', en: 'hour' }, many: { fr: 'heures', en: 'hours' } },
  years: { one: { fr: 'an', en: 'year' }, many: { fr: 'ans', en: 'years' } },
};

/** A result on its own, with the word of its unit: « 4,5 ans ». */
export function shownResult(value: Cell, unit: Unit | undefined, language: Language): string {
  if (typeof value === 'number') {
    const words = unit && UNIT_WORDS[unit];
    const text = shownNumber(value, unit, language);
    const isOne = LOCALE[language].isSingular(value);
    return words ? `${text}\u00a0${inLanguage(isOne ? words.one : words.many, language)}` : text;
  }
  return shownCell(value, unit, language);
}

export function shownCell(value: Cell | null | undefined, unit: Unit | undefined, language: Language): string {
  if (value instanceof CellError) return value.message;
  if (typeof value === 'number') return shownNumber(value, unit, language);
  if (typeof value === 'boolean') return inLanguage(value ? LOGICAL.yes : LOGICAL.no, language);
  return value ?? '';
}

const LOGICAL = {
  yes: { fr: 'oui', en: 'yes' },
  no: { fr: 'non', en: 'no' },
} satisfies Record<string, Text>;

/** The refusal of a function; where an error of the sheet only passes through it, a sentence for that. */
export const shownRefusal = (error: CellError, language: Language): string =>
  error.text ? error.message : fill(COMMON.passingError, language, { code: error.code });

/** The unit of a cell of an answer of several cells. */
export const unitAt = (measure: Measure, row: number, column: number): Unit | undefined =>
  measure.units ? measure.units[row]?.[column] : measure.unit;
