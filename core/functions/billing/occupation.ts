import {
  journalColumns,
  journalOf,
  notInLog,
  optionalDate,
  type Period,
  periodParams,
  periodRefusal,
} from '../../billing/journal';
import { type Interval, intervalOf, SECONDS_A_DAY } from '../../billing/reservations';
import { CellError } from '../../cell';
import { type Args, defineFunction } from '../../define';
import type { Step } from '../../explain';
import { nameKeys } from '../../names';
import { positiveHours } from '../../params';
import { GUIDE } from '../../sources';

const { ressource, debut, fin, statut } = journalColumns;

const params = {
  journal: journalOf({ date: optionalDate, ressource, debut, fin, statut }),
  capacite: {
    ...positiveHours,
    label: { fr: 'capacité', en: 'capacity' },
    text: {
      fr: 'Heures où la ressource peut servir dans la période (de toutes les ressources, si aucune n’est nommée).',
      en: 'Hours the resource can serve in the period (of all resources, when none is named).',
    },
  },
  ressource: {
    kind: 'text',
    optional: true,
    label: { fr: 'ressource', en: 'resource' },
    text: { fr: 'La ressource à compter ; toutes si absente.', en: 'The resource to count; all if absent.' },
  },
  ...periodParams,
} as const;

/** Seconds of a reservation that fall within the period. */
function secondsWithin({ start, end }: Interval, { du, au }: Period): number {
  const from = du === undefined ? start : Math.max(start, du * SECONDS_A_DAY);
  const to = au === undefined ? end : Math.min(end, (au + 1) * SECONDS_A_DAY);
  return Math.max(0, to - from);
}

interface Use {
  readonly name: string;
  seconds: number;
}

/** Time used of each resource, in the order of the log. */
function uses(args: Args<typeof params>): readonly Use[] | CellError {
  const refusal = periodRefusal(args);
  if (refusal) return refusal;
  const key = nameKeys();
  const wanted = args.ressource === undefined ? undefined : key(args.ressource);
  const found = new Map<string, Use>();
  for (const row of args.journal) {
    const name = key(row.ressource);
    if (wanted !== undefined && name !== wanted) continue;
    let use = found.get(name);
    if (!use) {
      use = { name: row.ressource, seconds: 0 };
      found.set(name, use);
    }
    if (row.statut === 'annule' || row.statut === 'absence') continue;
    const interval = intervalOf(row);
    if (interval instanceof CellError) return interval;
    use.seconds += secondsWithin(interval, args);
  }
  if (args.ressource !== undefined && found.size === 0) return notInLog(params.ressource.label, args.ressource);
  return [...found.values()];
}

export const occupation = defineFunction({
  id: 'OCCUPATION',
  family: 'billing',
  summary: {
    fr: 'Taux d’occupation : heures utilisées d’après le journal ÷ heures où la ressource peut servir.',
    en: 'Occupancy: hours used according to the log ÷ hours the resource can serve.',
  },
  notes: [
    {
      fr: 'Comptent les utilisations faites et celles rendues en retard ; les annulations et les absences ne sont pas des heures utilisées.',
      en: 'Uses done and those returned late count; cancellations and no-shows are not hours used.',
    },
    {
      fr: 'Une utilisation à cheval sur la période ne compte que pour ce qui est dedans. Le taux dépasse 100 % si la capacité est trop basse ou si des réservations se chevauchent (voir CONFLITS).',
      en: 'A use that straddles the period counts only for what is within. The rate exceeds 100% when the capacity is too low or when reservations overlap (see CONFLITS).',
    },
  ],
  source: GUIDE,
  params,
  result: { kind: 'value', unit: 'share', label: { fr: 'Taux d’occupation', en: 'Occupancy' } },
  examples: [
    {
      args: [
        [
          ['date', 'ressource', 'début', 'fin', 'statut'],
          ['2026-03-02', 'Salle', '09:00', '12:00', 'fait'],
          ['2026-03-03', 'Salle', '22:00', '02:00', 'retard'],
          ['2026-03-04', 'Salle', '13:00', '17:00', 'annulé'],
        ],
        40,
        'Salle',
      ],
      // (3 h + 4 h) ÷ 40 h by hand.
      result: 0.175,
    },
  ],
  run: (args) => {
    const found = uses(args);
    if (found instanceof CellError) return found;
    return found.reduce((sum, { seconds }) => sum + seconds, 0) / 3600 / args.capacite;
  },
  explain: (args) => {
    const found = uses(args);
    if (found instanceof CellError) return found;
    const hours = found.map(
      ({ name, seconds }, i): Step => ({
        id: `heures${i + 1}`,
        label: { fr: `Heures utilisées : ${name}`, en: `Hours used: ${name}` },
        short: { fr: `heures de ${name}`, en: `hours of ${name}` },
        formula: 'secondes ÷ 3600',
        values: { secondes: seconds },
        names: { secondes: { fr: 'secondes au journal', en: 'seconds in the log' } },
        unit: 'hours',
      }),
    );
    return [
      ...hours,
      {
        label: { fr: 'Taux d’occupation', en: 'Occupancy' },
        formula: `(${hours.map(({ id }) => id).join(' + ')}) ÷ capacite`,
        unit: 'share' as const,
      },
    ];
  },
});
