import { numfmt } from '@univerjs/core';
import { stripErrorMargin } from '@univerjs/engine-formula';
import { getPatternPreview } from '@univerjs/sheets-numfmt';
import type { Language, Text } from '../../core';
import { formatNumber } from '../../core/values/format';
import { LOCALE } from '../../core/values/locale';
import { inLanguage, same } from '../../core/values/text';
import { moneyOfHere } from '../formats';
import type { Totals } from './totals';

const NAMES = {
  average: { fr: 'Moyenne', en: 'Average' },
  filled: { fr: 'Cellules remplies', en: 'Filled cells' },
  numbers: { fr: 'Nombres', en: 'Numbers' },
  least: same('Min'),
  most: same('Max'),
  sum: { fr: 'Somme', en: 'Sum' },
} satisfies Record<string, Text>;

export interface Shown {
  readonly name: string;
  readonly figure: string;
}

const LETTERS = (pattern: string): string => pattern.replace(/"[^"]*"|\[\$[^\]]*\]|\\./g, '');
const isDate = (pattern: string): boolean => /[yd]/i.test(LETTERS(pattern));
const isTime = (pattern: string): boolean => !isDate(pattern) && /h/i.test(LETTERS(pattern));

/** Hours that go beyond a day stay hours: 27 h 00, not 3 h 00. */
const lasting = (pattern: string): string => pattern.replace(/\[?h+\]?/i, '[h]').replace(/\s*AM\/PM/i, '');

const OF_WHOLES: readonly string[] = ['number', 'grouped', 'currency', 'percent'];
/** The last digit of a format, in each of its parts: « #,##0" $";-#,##0" $" ». */
const LAST_DIGIT = /0(?=[^0#]*(?:;|$))/g;

/** A format of whole numbers, with the decimals that a figure has: 16 200 and 0,25 are not 16 200 in all. */
function withDecimals(pattern: string, value: number): string {
  const { type, maxDecimals, scale } = numfmt.getFormatInfo(pattern);
  const isOfWholes = maxDecimals === 0 && OF_WHOLES.includes(type);
  if (!isOfWholes || Number.isInteger(stripErrorMargin(value * scale))) return pattern;
  return pattern.replace(LAST_DIGIT, type === 'currency' ? '0.00' : '0.##########');
}

/**
 * What the foot of the page says of a selection of several filled cells, as the first of them writes its figures; dates have
 * neither a sum nor an average.
 */
export function shownTotals(totals: Totals, pattern: string | undefined, language: Language): Shown[] {
  const { filled, numbers, sum, least, most } = totals;
  if (filled < 2) return [];
  const counted = (value: number): string => formatNumber(value, language);
  const figure = (value: number, own = pattern): string =>
    own
      ? moneyOfHere(getPatternPreview(withDecimals(own, value), stripErrorMargin(value), language).result, language)
      : counted(stripErrorMargin(value));
  const line = (name: Text, shown: string): Shown => ({ name: inLanguage(name, language), figure: shown });
  const count = line(NAMES.filled, counted(filled));
  if (numbers === 0) return [count];
  const bounds = [line(NAMES.least, figure(least)), line(NAMES.most, figure(most))];
  const counts = numbers === filled ? [count] : [count, line(NAMES.numbers, counted(numbers))];
  if (pattern && isDate(pattern)) return [...counts, ...bounds];
  const ofAll = pattern && isTime(pattern) ? lasting(pattern) : pattern;
  return [line(NAMES.average, figure(sum / numbers, ofAll)), ...counts, ...bounds, line(NAMES.sum, figure(sum, ofAll))];
}

export const asSentence = ({ name, figure }: Shown, language: Language): string =>
  `${name}${LOCALE[language].colon}${figure}`;
