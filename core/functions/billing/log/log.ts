/** The log of reservations and uses: how it is read, its period. Shared by FACTURE, OCCUPATION and CONFLITS. */

import type { Columns, TableParam } from '../../../declare/kinds';
import { type CellError, refuse } from '../../../values/cell';
import { isoDay } from '../../../values/dates';
import type { Text } from '../../../values/text';
import { journalColumns } from './columns';

/** A log keeps more than a function reads, and more lines than it uses: those stop nothing. */
export const journalOf = <const C extends Columns>(columns: C) =>
  ({
    kind: 'table',
    headed: true,
    lenient: true,
    mayBeEmpty: true,
    others: Object.fromEntries(Object.entries(journalColumns).filter(([name]) => !(name in columns))) as Columns,
    label: { fr: 'journal', en: 'log' },
    text: {
      fr: 'Le journal des réservations et des utilisations, avec sa ligne d’en-têtes.',
      en: 'The log of reservations and uses, with its header row.',
    },
    columns,
  }) as const satisfies TableParam;

export const periodParams = {
  du: {
    kind: 'date',
    optional: true,
    label: { fr: 'du', en: 'from' },
    text: {
      fr: 'Premier jour de la période, compris ; tout le journal si absent.',
      en: 'First day of the period, included; the whole log if absent.',
    },
  },
  au: {
    kind: 'date',
    optional: true,
    label: { fr: 'au', en: 'to' },
    text: {
      fr: 'Dernier jour de la période, compris ; tout le journal si absent.',
      en: 'Last day of the period, included; the whole log if absent.',
    },
  },
} as const;

export interface Period {
  readonly du?: number | undefined;
  readonly au?: number | undefined;
}

export function periodRefusal({ du, au }: Period): CellError | undefined {
  if (du === undefined || au === undefined || du <= au) return undefined;
  return refuse(
    `au : ${isoDay(au)} vient avant ${isoDay(du)} (du). Donnez une période qui finit après son début.`,
    `to: ${isoDay(au)} comes before ${isoDay(du)} (from). Give a period that ends after it starts.`,
  ).of('au');
}

export const isInPeriod = (day: number, { du, au }: Period): boolean =>
  (du === undefined || day >= du) && (au === undefined || day <= au);

/** A name the user filters by that the log does not hold. */
export const notInLog = (label: Text, name: string): CellError =>
  refuse(
    `${label.fr} : « ${name} » n’est pas dans le journal. Vérifiez l’orthographe du nom.`,
    `${label.en}: “${name}” is not in the log. Check the spelling of the name.`,
  );
