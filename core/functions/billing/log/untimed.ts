/** What is counted otherwise than by time, as a truck by its kilometres, stands in a log too: its rows are left out, and told of. */

import { formatNumber } from '../../../values/format';
import type { Text } from '../../../values/text';

interface Row {
  readonly missing?: readonly string[] | undefined;
  readonly debut?: { readonly mayBeBlank?: boolean | undefined } | undefined;
  readonly fin?: { readonly mayBeBlank?: boolean | undefined } | undefined;
}

/** Neither a start nor an end; desktop Excel passes blanks as 0. */
export const isUntimed = (row: Row): boolean =>
  (['debut', 'fin'] as const).every((time) => row.missing?.includes(time) || row[time]?.mayBeBlank);

/** « 2 lignes sans début ni fin : non comptées. » */
export const leftOut = (count: number, fr: 'comparée' | 'comptée', en: 'compared' | 'counted'): Text => {
  const s = count > 1 ? 's' : '';
  return {
    fr: `${formatNumber(count, 'fr')} ligne${s} sans début ni fin : non ${fr}${s}.`,
    en: `${formatNumber(count, 'en')} row${s} without a start or an end: not ${en}.`,
  };
};
