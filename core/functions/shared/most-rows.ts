/** An answer that may be longer than the place it has: its first rows, then how many others there are. */
import type { Answer } from '../../declare/define';
import { formatNumber } from '../../values/format';

export const mostRows = {
  kind: 'number',
  unit: 'count',
  whole: true,
  // 0 is « not given »: desktop Excel passes blanks as 0.
  above: 0,
  min: 2,
  optional: true,
  label: { fr: 'lignes', en: 'rows' },
  text: {
    fr: 'Le plus de lignes à montrer sous les en-têtes, la dernière disant combien il y en a d’autres ; toutes si absent.',
    en: 'The most rows to show under the headers, the last one telling how many others there are; all if absent.',
  },
} as const;

const others = (count: number): Answer => ({
  fr: `… et ${formatNumber(count, 'fr')} autres`,
  en: `… and ${formatNumber(count, 'en')} others`,
});

/** Two are left out at least: the row of one more would take its place. */
export function firstRows(
  rows: readonly (readonly Answer[])[],
  most: number | undefined,
  all: number = rows.length,
): (readonly Answer[])[] {
  if (most === undefined || all <= most) return [...rows];
  const shown = rows.slice(0, most - 1);
  return [...shown, [others(all - shown.length)]];
}
